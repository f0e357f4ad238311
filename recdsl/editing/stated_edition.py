"""The first line of a spec, `edition 2026-07`: what is offered, told and coloured there."""

from __future__ import annotations

import re

from recdsl.editing.answers import Offer, Shown, Word
from recdsl.language.syntax.edition_line import WORD, edition_line, opens_edition_line
from recdsl.model.quoting import listed
from recdsl.model.source import Span
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import DEFAULT_EDITION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.language.syntax.edition_line import EditionLine

# Behind all clauses and blocks: most specs go by what the configuration says.
_RANK = 7
_DOC = "The edition of the vendor's page that the words of this spec go by."
_BEHIND_WORD = re.compile(rf"{WORD}[ \t]+[\w.-]*\Z", re.IGNORECASE | re.ASCII)


def edition_offers(snapshot: Snapshot, start: int, offset: int) -> tuple[Offer, ...]:
    """The word `edition` where the line may begin, and behind it the names of the editions.

    Args:
        snapshot: the text.
        start: where the word at the place begins.
        offset: the place.
    """
    text, span = snapshot.text, Span(start, offset)
    if opens_edition_line(text[:start]):
        if edition_line(text) or edition_line(text[:start] + text[offset:]):
            return ()
        newest = f"{WORD} ${{1:{EDITIONS[-1]}}}"
        return (Offer(WORD, "keyword", span, WORD, "", _DOC, rank=_RANK, snippet=newest),)
    behind = _BEHIND_WORD.search(text, 0, offset)
    if behind is None or not opens_edition_line(text[: behind.start()]):
        return ()
    return tuple(
        Offer(name, "value", span, name, "the default" if name == DEFAULT_EDITION else "", _DOC)
        for name in reversed(EDITIONS)
    )


def shown_edition(snapshot: Snapshot, offset: int) -> Shown | None:
    """What is told of the line; None at any other place."""
    line = edition_line(snapshot.text)
    if line is None or not line.start <= offset <= line.end:
        return None
    names = listed([f"`{name}`" for name in EDITIONS], "and")
    known = f"{_DOC} The editions are {names}; without this line it is the project's."
    page = snapshot.reference.facts.page if line.name in EDITIONS else None
    source = f"\n\nIts source: [the page of {page.date}]({page.address})." if page else ""
    return Shown(Span(line.start, line.end), f"{known}{source}")


def edition_words(line: EditionLine | None) -> Iterator[Word]:
    """The two words of the line."""
    if line is not None:
        yield Word(Span(line.start, line.start + len(WORD)), "keyword")
        yield Word(line.place, "value")
