"""Upright or wide: the sides of a size by what is called portrait, landscape or square."""

from __future__ import annotations

from recdsl.model.frozen import replaced
from recdsl.model.lazy_pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.spoken.facts import Fact, Facts
    from recdsl.language.syntax.tree import Token

_SIDES = pattern(r"([0-9]+)x([0-9]+)")
# Both sides are given, so nothing turns them.
_GIVEN = pattern(r"(?i)[0-9]\s*(?:x|\u00d7|\*|by)\s*[0-9]")


def turn_sizes(facts: Facts) -> None:
    """Swap the sides of `720p` where it is to be upright; refuse what contradicts a size.

    Args:
        facts: the facts; a size among them is replaced, what cannot be becomes findings of theirs.
    """
    _ask_vertical(facts)
    wanted, size = facts.one("orientation"), facts.one("size")
    if wanted is None:
        return
    if size is None:
        example = {"portrait": "720x1280", "landscape": "1280x720", "square": "720x720"}
        message = f"`{facts.shown(wanted)}` belongs to a size, and none is said."
        help_text = f"Write the size instead, such as `{example[wanted.detail]}`."
        facts.refuse(wanted.span, message, help_text)
        return
    token = size.value("size")[0]
    sides = _SIDES.fullmatch(token.text)
    if sides is None or _shape(int(sides[1]), int(sides[2])) == wanted.detail:
        return
    width, height = int(sides[1]), int(sides[2])
    short, long = sorted((width, height))
    if wanted.detail == "portrait" and not _is_given(facts, token):
        at = facts.all.index(size)
        facts.all[at] = _sized(size, replaced(token, text=f"{short}x{long}"))
        return
    _ask_sides(facts, wanted, token, short, long)


def _ask_sides(facts: Facts, wanted: Fact, token: Token, short: int, long: int) -> None:
    """Refuse an orientation that the two sides of a size contradict."""
    right = {
        "portrait": f"{short}x{long}",
        "landscape": f"{long}x{short}",
        "square": f"{short}x{short}",
    }[wanted.detail]
    said = facts.text[token.start : token.end]
    shape = f"{token.text.replace('x', ' wide and ')} high"
    message = f"`{said}` is {shape}, which is not {wanted.detail}."
    if right == token.text or short == long:
        help_text = f"Write a size that is, or leave `{facts.shown(wanted)}` out."
    else:
        help_text = f"Write `{right}`, or leave `{facts.shown(wanted)}` out."
    facts.refuse(wanted.span, message, help_text)


def _ask_vertical(facts: Facts) -> None:
    """`vertical 720p`, `vertical video`: an upright picture, or the layout that is called so."""
    layout, size = facts.one("layout"), facts.one("size")
    if layout is None or layout.words != ("vertical",) or facts.of("layout_user"):
        return
    at = facts.all.index(layout)
    behind = facts.all[at + 1 : at + 2]
    beside = [*facts.all[max(at - 1, 0) : at], *behind]
    pictures = [fact for fact in behind if fact.kind == "media" and fact.detail == "video"]
    pictures += [fact for fact in beside if fact.kind == "size"]
    if not any(_is_beside(facts, layout, fact) for fact in pictures):
        return
    sides = _SIDES.fullmatch(size.value("size")[0].text) if size else None
    short, long = sorted((int(sides[1]), int(sides[2]))) if sides else (720, 1280)
    message = f"`{facts.shown(layout)}` can mean an upright picture or the vertical layout."
    help_text = f"Write `canvas {short}x{long}`, or `layout vertical` for the layout."
    facts.refuse(layout.span, message, help_text)


def _is_beside(facts: Facts, layout: Fact, fact: Fact) -> bool:
    first, last = sorted((layout, fact), key=lambda each: each.span.start)
    return not facts.text[first.span.end : last.span.start].strip()


def _shape(width: int, height: int) -> str:
    return "square" if width == height else "landscape" if width > height else "portrait"


def _is_given(facts: Facts, token: Token) -> bool:
    return bool(_GIVEN.search(facts.text, token.start, token.end))


def _sized(size: Fact, token: Token) -> Fact:
    values = tuple(
        (slot, (token, *tokens[1:]) if slot == "size" else tokens) for slot, tokens in size.values
    )
    return replaced(size, values=values)
