"""The parameter table as a tree of the body's shape."""

from __future__ import annotations

from recdsl.model.json_value import tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter


class Node:
    """One place of the body: an object, an array, an element or a scalar.

    `members` are those of an object by name, in page order; `element` is any element of an array.
    `variants` belong to an extension service: its other shapes by `serviceName`, each with all
    the members of that service. `parameter` is the row; only the root has none.
    """

    __slots__ = ("element", "members", "parameter", "variants")

    def __init__(self, parameter: Parameter | None = None) -> None:
        """Start without members."""
        self.parameter = parameter
        self.members: dict[str, Node] = {}
        self.element: Node | None = None
        self.variants: dict[str, Node] = {}

    def below(self, step: str) -> Node:
        """The node one step further: a member, or an element of a service; added if missing."""
        name, bracket, service = step.partition("[")
        member = self.members.setdefault(name, Node())
        if not bracket:
            return member
        member.element = element = member.element or Node()
        service = service[:-1]
        if not service:
            return element
        if service not in element.variants:
            variant = element.variants[service] = Node(element.parameter)
            variant.members.update(element.members)
        return element.variants[service]

    def shaped(self, value: Json) -> Node:
        """The node as the `serviceName` of a value shapes it."""
        name = value.get("serviceName") if self.variants and isinstance(value, dict) else None
        return self.variants.get(name, self) if isinstance(name, str) else self


def grown(parameters: tuple[Parameter, ...]) -> Node:
    """The tree of some parameters, without those that are not part of the body.

    Args:
        parameters: rows in page order, an object's or array's row before those of its members.
    """
    root = Node()
    for parameter in parameters:
        if parameter.name == "mode":
            continue
        node = root
        for step in parameter.path.split("."):
            node = node.below(step)
        node.parameter = parameter
    return root


def node_at(root: Node, pointer: str, body: Json) -> Node | None:
    """The node of a place; None if the table does not have the place.

    Args:
        root: the tree.
        pointer: the place; the body does not have to contain it.
        body: the body, whose `serviceName`s decide what an extension service is.
    """
    node: Node | None = root
    value = body
    for token in tokens(pointer):
        if node and node.element:
            value = _element(value, token)
            node = node.element.shaped(value) if token.isdecimal() else None
        elif node:
            value = value.get(token) if isinstance(value, dict) else None
            node = node.members.get(token)
    return node


def _element(value: Json, token: str) -> Json:
    """The element at an index; None if there is none."""
    # A body has no array of a million elements; Python refuses to read very long numbers.
    if not isinstance(value, list) or not token.isdecimal() or len(token) > 6:
        return None
    index = int(token)
    return value[index] if index < len(value) else None
