"""The language's names for storage vendors and their regions, in all editions."""

from __future__ import annotations

from recdsl.reference.all_editions import NO_PLACES, REGIONS, VENDORS
from recdsl.reference.vendor_titles import VENDOR_NAMES

# What is no place is read, and yet no name to choose.
REGION_WORDS: frozenset[str] = frozenset(REGIONS).difference(NO_PLACES)
# Names that the page writes in several words, such as East China and Amazon S3.
_WORD_BY_PAGE_NAME = {
    name.lower(): word
    for known in (REGIONS, VENDORS)
    for word, names in known.items()
    for name in names
}


def name_of(words: str) -> str:
    """A name as the language writes it: `us-east-1` where the page has US_EAST_1."""
    name = " ".join(words.lower().split())
    return _WORD_BY_PAGE_NAME.get(name) or name.replace("_", "-")


# With what a name may begin that somebody spells in several words, such as `best fit`.
FIRST_WORDS: frozenset[str] = frozenset(
    (
        *(name.partition(" ")[0] for name in VENDOR_NAMES if " " in name),
        *(word.partition("-")[0] for word in REGION_WORDS if "-" in word),
        *("aes", "best", "high", "low", "sm4"),
    )
)
