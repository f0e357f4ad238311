"""Words in another order than in the language."""

from __future__ import annotations

import re

from recdsl.language.repairs.repair_place import Place, Slip, replaced, taken_away
from recdsl.language.syntax.lexer import Lexer
from recdsl.language.syntax.vendor_names import REGION_WORDS, name_of
from recdsl.model.source import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_MODE = re.compile(r"\b(individually|mixed)\b[ \t]*", re.IGNORECASE)
_CHANNELS_FIRST = re.compile(r"(mono|stereo)[ \t,]+(\d+)[ \t]*(kbps|hz)", re.IGNORECASE)
_RATE = re.compile(r"([ \t]*,|[ \t]+(?:at|and|with)\b)[ \t]*(\d+[ \t]*(?:fps|kbps))", re.IGNORECASE)
_HEAD = re.compile(r"(recording|defaults)[ \t]+([^\s{][^{\r\n]*?)[ \t]*(?=\{)", re.IGNORECASE)
_STORAGE = re.compile(r"to[ \t]+([A-Za-z0-9]+)[ \t]+(?=\w)", re.IGNORECASE)


def mode_last(place: Place) -> Iterator[Slip]:
    """`record individually audio of users 1`: the mode belongs after the media."""
    start = place.clause
    line = place.line(start)
    mode = _MODE.search(line)
    if mode is None or (place.stops() and place.token.start != start):
        return
    at_fault = Span(start + mode.start(1), start + mode.end(1))
    if at_fault.start > place.token.start or "record" not in line.lower():
        return
    rest = line[: mode.start()] + line[mode.end() :]
    at = _end_of_subjects(place, rest)
    if at is None:
        return
    word = mode.group(1).lower()
    words = f"{rest[:at]} {word}{rest[at:]}"
    shown = f"{rest[:at]} {word}"
    if words.split() == line.split():
        return
    help_text = f"Write the mode after the media: `{shown}`."
    yield Slip(Edit(Span(start, start + len(line)), words), help_text, at=at_fault)


def _end_of_subjects(place: Place, rest: str) -> int | None:
    """The end of the last word in a `record` clause that a mode can follow."""
    automaton, lexer, at = place.states.sketch(), Lexer(rest), None
    while True:
        token = lexer.next(automaton.may)
        if token.kind == "$END" or not automaton.may(token.kind):
            return at
        if at is not None and automaton.may("SET") and token.kind not in ("OF", "AND", "COMMA"):
            return at
        automaton.feed(token)
        if automaton.may("MIXED") and token.kind != "RECORD":
            at = token.end


def channels_last(place: Place) -> Iterator[Slip]:
    """`sound mono 48 kbps`: the channels belong after the number."""
    found = _CHANNELS_FIRST.match(place.text, place.token.start)
    if found:
        channels, number, unit = (part.lower() for part in found.groups())
        words = f"{number} {unit} {channels}"
        yield replaced(place, place.token.start, found.end(), words)


def region_first(place: Place) -> Iterator[Slip]:
    """`to s3 bucket "b" us-east-1`: the region belongs directly after the vendor."""
    region = place.token.text
    if name_of(region) not in REGION_WORDS:
        return
    found = _STORAGE.match(place.text, place.start)
    if found is None or found.end() > place.token.start:
        return
    between = place.text[found.end() : place.token.start].rstrip()
    words = f"{region} {between}"
    help_text = f"Write the region directly after the vendor: `to {found.group(1)} {region}`."
    edit = Edit(Span(found.end(), place.token.end), words)
    yield Slip(edit, help_text, at=place.token.span)


def rates_in_order(place: Place) -> Iterator[Slip]:
    """`canvas 360x640, 15 fps`, `page … at 360x640 at 15 fps`: the words between the rates."""
    for found in _RATE.finditer(place.line(place.clause)):
        start, end = place.clause + found.start(), place.clause + found.end(1)
        if start > place.token.start:
            return
        for sign in (",", " at"):
            blanks = len(found.group(1)) - len(found.group(1).lstrip())
            at = Span(place.clause + found.start(1) + blanks, end)
            help_text = f"Write `{sign.strip()}` before `{found.group(2)}`."
            yield Slip(Edit(Span(start, end), sign), help_text, at=at if at.start < end else None)


def in_braces(place: Place) -> Iterator[Slip]:
    """`layout custom user 1 at …`: the users belong in braces."""
    start = place.token.start
    is_layout = place.line(place.clause)[:6].lower() == "layout"
    if not is_layout or not place.may("LBRACE") or place.stops():
        return
    rest = place.line(start)
    help_text = "Write the users of a custom layout in braces: `layout custom { … }`."
    yield Slip(
        Edit(Span(start, start + len(rest)), f"{{ {rest} }}"), help_text, at=place.token.span
    )


def heads(place: Place) -> Iterator[Slip]:
    """`recording my lesson {`, `defaults shared {`: one word too many before a brace."""
    found = _HEAD.match(place.line(place.clause))
    if found is None or not place.may("LBRACE"):
        return
    start, end = place.clause + found.start(2), place.clause + found.end(2)
    if found.group(1).lower() == "defaults":
        yield taken_away(place, start, end)
    elif re.search(r"\w\W+\w", found.group(2)):
        name = "-".join(re.findall(r"[A-Za-z0-9_-]+", found.group(2)))
        help_text = f"Write a name as one word: `{name}`."
        yield Slip(Edit(Span(start, end), name), help_text, at=place.token.span)
