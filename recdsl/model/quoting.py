"""How sentences list words and quote values."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from recdsl.model.json_value import Json

_LONGEST = 60


def listed(words: Iterable[str], last: str = "or") -> str:
    """Words in a row: `a`, `a or b`, `a, b or c`."""
    row = list(words)
    if len(row) < 2:
        return "".join(row)
    return f"{', '.join(row[:-1])} {last} {row[-1]}"


def quoted(value: Json) -> str:
    """A value as JSON writes it, cut if it is long; an object without its members.

    Messages quote values with this function alone: Python's own way of writing them would show
    `None` and `True` to people who write JSON. The secret parts of an address are left out; a
    value that is a secret is never quoted.
    """
    if isinstance(value, str):
        value = _without_secrets(value)
        text = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in value[:_LONGEST])
        more = "…" if len(value) > _LONGEST else ""
        escaped = text.replace('"', '\\"')
        return f'"{escaped}{more}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, int) and value.bit_length() > 200:
        return "a number of more than 60 digits"
    if isinstance(value, list):
        return f"[{', '.join(map(quoted, value))}]"
    if isinstance(value, dict):
        return "{ … }" if value else "{}"  # its members may be secrets
    return str(value) if isinstance(value, int | float) else value.text


def _without_secrets(text: str) -> str:
    if "://" not in text and "/\\/" not in text:
        return text
    from recdsl.model.addresses import (
        shown_address,  # only a faulty value with an address pays for it
    )

    return shown_address(text)


def counted(number: int, what: str) -> str:
    """A number of things: `1 element`, `2 elements`."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def numbers(values: Sequence[int]) -> str:
    """Whole numbers with runs drawn together: `0 to 17 and 20 to 26`."""
    runs: list[list[int]] = []
    for value in sorted(values):
        if runs and value == runs[-1][-1] + 1:
            runs[-1].append(value)
        else:
            runs.append([value])
    ranges = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    return listed(ranges, "and")


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that a misspelt word most likely meant, if one is near enough.

    Two letters that changed places are the likeliest mistake: `us-esat-1` is `us-east-1`.
    """
    from difflib import get_close_matches  # costs start-up; only misspelt words pay it

    matches = get_close_matches(word, list(candidates), n=3, cutoff=0.7)
    swapped = [candidate for candidate in matches if sorted(candidate) == sorted(word)]
    return next(iter(swapped or matches), None)
