"""The differences between a stale file and the output of its spec, without values."""

from __future__ import annotations

import json

from recdsl.model.json_value import escaped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.json_value import Json


def difference(old: str, new: str) -> str:
    """The difference between two texts, as the end of a sentence that begins with the file.

    Args:
        old: the present text.
        new: the expected text.
    """
    wanted = _parsed(new)
    if wanted is None:
        return f"differs in line {_line(old, new)}"
    present = _parsed(old)
    if present is None:
        return "is no JSON"
    places = list(_places(present[0], wanted[0], ""))
    if not places:
        return "has the same members in another order or layout"
    more = f", and in {len(places) - 1} more" if len(places) > 1 else ""
    return f"{places[0]}{more}"


def _parsed(text: str) -> tuple[Json] | None:
    try:
        return (json.loads(text),)
    except (ValueError, RecursionError):
        return None


def _places(old: Json, new: Json, pointer: str) -> Iterator[str]:
    """Each difference, in the order of the new value, and then the removed members."""
    if isinstance(old, dict) and isinstance(new, dict):
        for name, value in new.items():
            place = f"{pointer}/{escaped(name)}"
            if name in old:
                yield from _places(old[name], value, place)
            else:
                yield f"lacks {place}"
        yield from (f"still has {pointer}/{escaped(name)}" for name in old if name not in new)
    elif json.dumps(old, sort_keys=True) != json.dumps(new, sort_keys=True):
        yield f"differs in {pointer or 'everything'}"


def _line(old: str, new: str) -> int:
    """The first line that differs."""
    present, wanted = old.splitlines(), new.splitlines()
    same = 0
    while same < min(len(present), len(wanted)) and present[same] == wanted[same]:
        same += 1
    return same + 1
