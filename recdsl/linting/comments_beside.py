"""Comments that name another value than the number beside them: `vendor: 2 // Amazon S3`.

A comment counts if it only names a value. One with another number is a legend, and one with other
words is a remark; both may name anything.
"""

from __future__ import annotations

from recdsl.model.finding import Finding, Related
from recdsl.model.frozen import Frozen
from recdsl.model.lazy_pattern import pattern
from recdsl.model.operations import has, value_at
from recdsl.model.quoting import listed
from recdsl.model.source import Span, line_start, opens_line
from recdsl.reference.pointers import REGION, VENDOR
from recdsl.reference.value_names import NAMED, names_at, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.model.document import Document, Recording
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference
    from recdsl.reference.value_names import Names, Words

_BEHIND = pattern(
    r"""(?:[^/#"'`\r\n]|"[^"\r\n]*"|'[^'\r\n]*')*"""
    r"(?P<comment>(?://+|\#+)(?P<line>[^\r\n]*)|/\*(?P<block>[^\r\n]*?)\*/)"
)
_BEFORE = pattern(r"(?P<comment>/\*(?P<block>(?:(?!\*/).)*)\*/)[ \t]*\Z")
_ALONE = pattern(
    r"[ \t]*(?P<comment>(?://+|\#+)(?P<line>.*)|/\*(?P<block>(?:(?!\*/).)*)\*/[ \t]*)\Z"
)
# The end of what a comment is about: the rest may explain it, or belong to something else.
_CLAUSE_END = pattern(r"[;\u3002\uff1b]|(?<!\b[A-Za-z])\.(?=\s|\Z)")
_PART_END = pattern(r"[,:=()|\uff08\uff09\uff0c\uff1a\u2192]|\s[-\u2013\u2014]+\s|[-=]>")
# Comments with these words do not state what the number is.
_REMARK = pattern(
    r"(?i)\b(?:or|if|when|instead|was|were|previously|formerly|old|before|until|after|e\.?g|example"
    r"|default|compatible|todo|fixme)\b|[?\uff1f]"
)
_WITHOUT = ("no", "not", "without")
# Words that may be around a name.
_AROUND = frozenset(
    words(
        "a agora an and are at bucket by channel cloud doc docs for in is it layout mode object of "
        "on our per profile provider record recorded recording records region service services "
        "set storage store stored stores stream streams the to type value vendor we means"
    )
)
_PARTS_OF_THE_WORLD = frozenset(
    words(
        "us eu cn ap usa asia pacific europe china america india germany japan north south east "
        "west central northeast southeast northwest southwest"
    )
)


class _Comment(Frozen):
    """A comment beside a number: its text, without its marks, and its place."""

    text: str
    span: Span


def contradictions(
    document: Document, recording: Recording, reference: Reference
) -> Iterator[Finding]:
    """The findings about comments that contradict the numbers of a body."""
    text = document.source.text
    body = recording.body
    for pointer in NAMED:
        number = _number(body, pointer)
        comment = None if number is None else _comment(text, recording, pointer)
        if number is None or comment is None:
            continue
        vendor = _number(body, VENDOR)
        names = names_at(pointer, reference, vendor)
        stated = _stated(comment.text, number, names, _beside(pointer, reference))
        if stated is not None:
            yield _finding(pointer, number, stated, vendor, reference, comment)


def _number(body: Json, pointer: str) -> int | None:
    value = value_at(body, pointer) if has(body, pointer) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _comment(text: str, recording: Recording, pointer: str) -> _Comment | None:
    """The comment of a number: behind it on its line, before it, or alone on the line above."""
    place = recording.places.span(pointer, "value")
    behind = _BEHIND.match(text, place.end)
    if behind:
        return _Comment(behind["line"] or behind["block"] or "", Span(*behind.span("comment")))
    start = line_start(text, place.start)
    before = _BEFORE.search(text[start : place.start])
    if before:
        begin, end = before.span("comment")
        return _Comment(before["block"], Span(start + begin, start + end))
    key = recording.places.span(pointer, "key")
    if not start or not opens_line(text, key.start):
        return None
    above = _line_above(text, start)
    alone = _ALONE.match(text[above.start : above.end])
    # Comments of several lines are about more than a number.
    if alone is None or (above.start and _is_comment(text, _line_above(text, above.start))):
        return None
    begin, end = alone.span("comment")
    return _Comment(
        alone["line"] or alone["block"] or "", Span(above.start + begin, above.start + end)
    )


def _line_above(text: str, start: int) -> Span:
    """The line before the one that begins at a place."""
    end = start - 2 if text[start - 2 : start] == "\r\n" else start - 1
    return Span(line_start(text, end), end)


def _is_comment(text: str, line: Span) -> bool:
    return text[line.start : line.end].lstrip()[:1] in {"/", "#", "*"}


def _beside(pointer: str, reference: Reference) -> Names:
    """The names that a comment may have beside those of the member: a vendor's with a region."""
    if pointer == REGION:
        return names_at(VENDOR, reference, None)
    return names_at(REGION, reference, None) if pointer == VENDOR else {}


def _stated(text: str, number: int, names: Names, beside: Names) -> frozenset[int] | None:
    """The numbers that a comment names, if the number is not one of them; else None."""
    clause = _CLAUSE_END.split(text, 1)[0]
    if _REMARK.search(clause):
        return None
    stated: set[int] = set()
    is_named = is_over = False
    for part in map(words, _PART_END.split(clause)):
        if is_named and part[:1] and part[0] in _WITHOUT:
            break
        named, others = _read(part, names, beside)
        if any(word.isdecimal() and word != str(number) for word in others):
            return None
        if any(number in numbers for numbers in named):
            return None
        is_over = is_over or not all(_may_be_around(word, number) for word in others)
        if is_over and not is_named:
            return None
        if named and not is_over:
            is_named = True
            stated.update(*named)
    return frozenset(stated) if is_named else None


def _may_be_around(word: str, number: int) -> bool:
    return word in _AROUND or word in _PARTS_OF_THE_WORLD or word == str(number)


def _read(part: Words, names: Names, beside: Names) -> tuple[list[frozenset[int]], list[str]]:
    """The numbers of each name in a part of a comment, and the words that are in no name."""
    named: list[frozenset[int]] = []
    others: list[str] = []
    index = 0
    longest = max((len(name) for name in (*names, *beside)), default=1)
    while index < len(part):
        for end in range(min(len(part), index + longest), index, -1):
            name = part[index:end]
            if name in names:
                named.append(names[name])
            if name in names or name in beside:
                index = end
                break
        else:
            others.append(part[index])
            index += 1
    return named, others


def _finding(  # noqa: PLR0917 - both sides of a contradiction
    pointer: str,
    number: int,
    stated: frozenset[int],
    vendor: int | None,
    reference: Reference,
    comment: _Comment,
) -> Finding:
    member = pointer.rpartition("/")[2]
    meant = _meaning(pointer, number, vendor, reference)
    others = [_meaning(pointer, other, vendor, reference) for other in sorted(stated)]
    named = listed([other for other in others if other]) or f"another {member}"
    numbers = listed([str(other) for other in sorted(stated)])
    right = f"write {numbers}" if numbers else "write the number that it names"
    return Finding(
        "comment-contradicts-number",
        f"`{member}` is {number}{', ' if meant else ''}{meant}, but the comment beside it names "
        f"{named}; the service reads the number, so readers expect another recording.",
        f"If the comment is right, {right}; if the number is right, correct the comment.",
        pointer,
        related=(Related("the comment is here", pointer, span=comment.span),),
    )


def _meaning(pointer: str, number: int, vendor: int | None, reference: Reference) -> str:
    """What a number stands for; empty if it stands for nothing, or that is not known."""
    if pointer == REGION:
        region = reference.region_by_number.get((vendor, number)) if vendor is not None else None
        return region.name if region else ""
    node = reference.node_at(pointer, None)
    choices: Sequence[str] = [
        choice.means if pointer == VENDOR else choice.word
        for choice in (node.parameter.choices if node and node.parameter else ())
        if choice.value == number
    ]
    return choices[0] if choices else ""
