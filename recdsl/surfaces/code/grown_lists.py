"""Lists to which statements add elements, one at a time: `list.push(a)`, `append(list, a)`.

Where it is not certain which elements are added, one that is unknown stands for them.
"""

from __future__ import annotations

from recdsl.model.json_value import Unknown
from recdsl.model.source import Span
from recdsl.surfaces.code.literal import Literal, unknown
from recdsl.surfaces.json.member import Member

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# The methods that add the element that is their only argument.
GROWING = frozenset({"push", "append", "add", "Add", "push_back"})


def grown(literal: Literal, elements: Iterable[Literal]) -> Literal:
    """A list with more elements at its end."""
    values, inside = literal.value, literal.member.inside
    if not isinstance(values, list) or not isinstance(inside, list):
        return literal
    added = list(elements)
    member = Member(-1, -1, literal.member.start, literal.member.end)
    member.inside = [*inside, *(one.member for one in added)]
    member.written = "statements"
    return Literal([*values, *(one.value for one in added)], member, literal.others)


def lengthened(literal: Literal) -> Literal:
    """A list that may have more elements than are known; any other value as it is."""
    values = literal.value
    if not isinstance(values, list) or (values and isinstance(values[-1], Unknown)):
        return literal
    end = literal.member.end
    return grown(literal, [unknown("", Span(end, end))])
