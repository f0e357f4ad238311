"""The normal form of a body: the defaults of the page are filled in."""

from __future__ import annotations

from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference


def with_defaults(body: Json, mode: Mode, reference: Reference = DEFAULT) -> Json:
    """A body with the page's defaults for the mode, only inside objects of the body.

    Existing values stay unchanged.
    """
    return _with_defaults(body, reference.tree, mode)


def _with_defaults(value: Json, node: Node | None, mode: Mode) -> Json:
    if isinstance(value, dict):
        members = node.shaped(value).members if node else {}
        filled = {
            name: _with_defaults(inner, members.get(name), mode) for name, inner in value.items()
        }
        for name, member in members.items():
            if name not in filled and member.parameter:
                default = default_of(member.parameter, mode)
                if default is not None:
                    filled[name] = default
        return type(value)(filled)
    if isinstance(value, list):
        element = node.element if node else None
        return [_with_defaults(inner, element, mode) for inner in value]
    return value


def default_of(parameter: Parameter, mode: Mode) -> Json:
    """The value that the service uses for a missing member; None if the page has none."""
    if mode not in parameter.modes:
        return None
    default = parameter.default
    return list(default) if isinstance(default, tuple) else default
