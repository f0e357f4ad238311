"""Members under another name that pages of the edition write, and clients do not.

Such a body is checked as if it had the names of the rows, and the findings get its own back.
"""

from __future__ import annotations

from recdsl.model.finding import Finding, Fix, Move, Put, Remove, Rename
from recdsl.model.frozen import replaced
from recdsl.model.json_value import parent, tokens
from recdsl.model.operations import has

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from recdsl.model.finding import Operation
    from recdsl.model.json_value import Json


def other_names(body: Json, aliases: Mapping[str, str]) -> dict[str, str]:
    """The places of members under other names, each with the name that its row has.

    A name is left alone if the member stands beside it under its own name.
    """
    return {
        pointer: name
        for pointer, name in aliases.items()
        if has(body, pointer) and not has(body, f"{parent(pointer)}/{name}")
    }


def renamed(body: Json, names: Mapping[str, str]) -> Json:
    """A body in which members have the names of their rows."""
    for pointer, name in names.items():
        body = _renamed(body, tokens(pointer), name)
    return body


def _renamed(value: Json, path: list[str], name: str) -> Json:
    if not isinstance(value, dict):
        return value
    first, *rest = path
    members = {
        (name if member == first and not rest else member): (
            _renamed(inner, rest, name) if member == first and rest else inner
        )
        for member, inner in value.items()
    }
    return type(value)(members)


def with_own_names(finding: Finding, names: Mapping[str, str]) -> Finding:
    """A finding about a renamed body, at the places and in the names of the body itself."""
    own = {f"{parent(pointer)}/{name}": pointer for pointer, name in names.items()}

    def place(pointer: str) -> str:
        for written, pointer_of_body in own.items():
            if f"{pointer}/".startswith(f"{written}/"):
                return pointer_of_body + pointer[len(written) :]
        return pointer

    def words(text: str) -> str:
        for pointer, name in names.items():
            text = text.replace(f"`{name}`", f"`{tokens(pointer)[-1]}`")
        return text

    return with_places(finding, place, words)


def with_places(
    finding: Finding, place: Callable[[str], str], words: Callable[[str], str]
) -> Finding:
    """A finding at other places, in other words."""
    return replaced(
        finding,
        message=words(finding.message),
        help=words(finding.help),
        pointer=place(finding.pointer),
        related=tuple(
            replaced(related, pointer=place(related.pointer)) for related in finding.related
        ),
        fixes=tuple(
            replaced(
                fix,
                title=words(fix.title),
                operations=tuple(_placed(one, place) for one in fix.operations),
            )
            for fix in finding.fixes
        ),
    )


def _placed(operation: Operation, place: Callable[[str], str]) -> Operation:
    if isinstance(operation, (Put, Remove, Rename)):
        return replaced(operation, pointer=place(operation.pointer))
    if isinstance(operation, Move):
        return Move(place(operation.pointer), place(operation.target))
    return operation


def name_findings(names: Mapping[str, str]) -> Iterator[Finding]:
    """The remarks on members under other names."""
    for pointer, name in names.items():
        yield Finding(
            rule="wrong-letter-case",
            message=f"The page writes `{tokens(pointer)[-1]}` so, but its guide, the vendor's "
            f"Chinese page and its clients write `{name}`, and no page says which of the two the "
            "service reads.",
            help=f"Write `{name}`, unless the service reads it as it is.",
            pointer=pointer,
            part="key",
            fixes=(Fix(f"Rename it to `{name}`", "unsafe", (Rename(pointer, name),)),),
            severity="info",
        )
