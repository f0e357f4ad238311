"""Names that somebody spells in several words: `Amazon S3`, `best fit`, `us east 1`."""

from __future__ import annotations

import re

from recdsl.language.syntax.expected import names_at, words_at
from recdsl.reference.vendor_titles import VENDOR_NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.automaton import Automaton

_MOST_WORDS = 5
_WORDS = re.compile(rf"[\w.]+(?:[ \t]+[\w.]+){{1,{_MOST_WORDS - 1}}}", re.ASCII)
_BLANKS = re.compile(r"[ \t]+")


def end_of_name(automaton: Automaton, text: str, start: int) -> int | None:
    """Where the name ends that begins at an offset; None for one that is a word, or no name."""
    found = _WORDS.match(text, start)
    if found is None:
        return None
    names = {word.replace("-", " ") for word in words_at(automaton) if "-" in word}
    if "vendor" in names_at(automaton):
        names |= VENDOR_NAMES.keys()
    parts = _BLANKS.split(found.group().lower())
    ends = [word.end() for word in re.finditer(r"[\w.]+", found.group())]
    for count in range(len(parts), 1, -1):
        if " ".join(parts[:count]) in names:
            return start + ends[count - 1]
    return None
