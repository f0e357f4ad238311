"""The objects and arrays that a scanner is inside of."""

from __future__ import annotations

from recdsl.model.json_value import Open, Unknown, escaped
from recdsl.model.lazy_pattern import pattern
from recdsl.model.quoting import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json
    from recdsl.surfaces.json.member import Member

_BRACKETS = pattern(r'(?s)"(?:[^"\\]++|\\.)*+"?|[\[\]{}]')
_CLOSERS = {"{": "}", "[": "]"}


class Container:
    """An open object or array: its values so far, and the name read last."""

    __slots__ = (
        *("filled", "key", "key_end", "key_start", "member", "open", "opener", "passing", "values"),
    )

    def __init__(self, opener: str, member: Member) -> None:
        """Open the object or array of `member`."""
        self.opener = opener
        self.member = member
        self.values: dict[str, Json] | list[Json] = {} if opener == "{" else []
        member.inside = {} if opener == "{" else []
        self.key = ""
        self.key_start = self.key_end = -1
        self.filled = False
        self.open = False  # it may have more members than the text shows
        self.passing = False  # the name read last is a placeholder, and its value is passed over

    @property
    def closer(self) -> str:
        """The bracket that closes it."""
        return _CLOSERS[self.opener]

    def name(self, key: str, start: int, end: int) -> Member | None:
        """Take the name of the next member; the answer is who had this name before."""
        self.key, self.key_start, self.key_end = key, start, end
        self.passing = False
        return self.member.below(key)

    def put(self, value: Json, member: Member) -> None:
        """Take the value that belongs to the last name, or the next element."""
        values, inside = self.values, self.member.inside
        self.filled = True
        if self.passing:
            return
        if isinstance(values, dict) and isinstance(inside, dict):
            member.key_start, member.key_end = self.key_start, self.key_end
            values[self.key] = value
            inside[self.key] = member
        elif isinstance(values, list) and isinstance(inside, list):
            values.append(value)
            inside.append(member)

    def value(self) -> Json:
        """The object or array as it was read; an array that may have more in it is unknown."""
        if isinstance(self.values, dict):
            return Open(self.values)
        return Unknown("…")

    def replace(self, value: Json) -> None:
        """Replace the last value."""
        if self.passing:
            return
        if isinstance(self.values, dict):
            self.values[self.key] = value
        else:
            self.values[-1] = value

    def pass_over(self) -> None:
        """Take no value for the name that was read last: it is not known yet."""
        self.open = self.passing = True

    def step(self) -> str:
        """The part of the pointer that leads to the next value."""
        return escaped(self.key) if self.opener == "{" else str(len(self.values))

    def step_taken(self) -> str:
        """The part of the pointer that leads to the last value."""
        return escaped(self.key) if self.opener == "{" else str(len(self.values) - 1)

    def last(self) -> str:
        """The name of the last member or element in messages."""
        return quoted(self.key) if self.opener == "{" else f"element {len(self.values)}"


def pointer_into(containers: list[Container]) -> str:
    """The pointer to the present place inside of these containers, the outermost first."""
    steps = [container.step_taken() for container in containers[:-1]] + [
        container.step() for container in containers[-1:]
    ]
    return "".join("/" + step for step in steps)


def past_bracket(text: str, start: int) -> int | None:
    """The end of the object or array that opens at `start`; None if it is never closed."""
    depth = 0
    for match in _BRACKETS.finditer(text, start):
        bracket = match.group()
        depth += (bracket in "[{") - (bracket in "]}")
        if depth == 0:
            return match.end()
    return None
