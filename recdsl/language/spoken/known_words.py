"""All words that the spoken language has, to find the one that a misspelt word means."""

from __future__ import annotations

from recdsl.language.spoken.slots import UNIT_WORDS
from recdsl.language.spoken.word_tables import CHOICES, FORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.spoken.word_tables import Part

_SHORTEST = 3


def _words(part: Part) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif part[0] != "{}":
        for inner in part[1:]:
            yield from _words(inner)


def _all_words() -> Iterator[str]:
    for _, part in FORMS:
        yield from _words(part)
    for names in CHOICES.values():
        for opened in names.values():
            for name, _ in opened:
                yield from name
    yield from UNIT_WORDS
    yield from ("fps", "kbps", "mbps", "khz")


# Those of two letters are only told by the same letters in another order.
SHORT_WORDS = ("to", "of", "in", "as", "by", "at", "on")
WORDS: tuple[str, ...] = tuple(
    dict.fromkeys(
        word
        for word in _all_words()
        if len(word) >= _SHORTEST and word.isalnum() and word[0].isalpha()
    )
)
