"""Words that no form reads: what only their place explains, and findings about the others."""

from __future__ import annotations

from recdsl.language.spoken.facts import Fact, Facts, replacement
from recdsl.language.spoken.shown_words import shown
from recdsl.language.spoken.slots import DENIALS
from recdsl.language.spoken.word_tables import FIRST, FORMS, PLACES
from recdsl.language.syntax.tree import Token
from recdsl.model.finding import Finding
from recdsl.model.json_output import bare
from recdsl.model.lazy_pattern import pattern
from recdsl.model.quoting import closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.spoken.hearing import Heard, Unread
    from recdsl.language.spoken.slots import Reading
    from recdsl.model.finding import Fix

SAYS_LITTLE = "Write it in other words, or remove it; docs/language.md lists all that can be said."
MEANT = "Did you mean"
_DENIES = (
    "Remove it together with what is not wanted, and write what is; a name such as this stands in "
    "double quotes."
)
# What other vendors call a region.
_REGION = pattern(r"[a-z]+-?[a-z]+-?\d")
_WITHOUT_REGIONS = ("azure", "google")
_STORED = frozenset({"vendor", "cloud", "bucket", "under", "access_key", "secret_key", "tagged"})
# With more mistakes than these, suggestions cost more than they help.
_MOST_MEANT = 100
_SHORTEST_MEANT = 3
# What may be between a region and the bucket behind it.
_JOINTS = " \t\r\n,;:/.()-"
# Words about when and how, which name a bucket only behind `bucket`.
_ADVERBS = frozenset(
    {"always", "often", "seldom", "forever", "again", "soon", "asap", "sometimes", "once", "twice"}
    | {"everyday", "overnight", "midnight", "today", "tomorrow", "yesterday", "tonight", "anyway"}
    | {"private", "public", "secret", "safe", "secure", "fast", "slow", "quick", "quiet", "silent"}
    | {"only", "too", "either", "else", "instead", "together", "alone", "anymore", "yet", "still"}
    | {
        "everywhere",
        "nowhere",
        "anywhere",
        "somewhere",
        "elsewhere",
        "here",
        "there",
        "live",
        "free",
    }
    | {"maybe", "perhaps", "ok", "okay", "yes", "true", "false", "optional", "default", "auto"}
)
_INTO = ("", "in", "into", "to", "and", "the", "at")
_VOCABULARY = tuple(word for word in FIRST if word[0] != "{" and len(word) >= _SHORTEST_MEANT)
# The words that open a form which says something.
_TELLING = tuple(
    word for word in _VOCABULARY if any(FORMS[number][0][0] != "filler" for number in FIRST[word])
)


def settled(said: Heard) -> tuple[Facts, list[Finding]]:
    """The facts, with the words that only their place explains; the others are findings."""
    facts = list(said.facts)
    unread: list[Unread] = []
    added = 0
    for one in said.unread:
        fact = _by_place(said.reading, facts, one, added)
        if fact is None:
            unread.append(one)
        else:
            facts.insert(one.after + added, fact)
            added += 1
    text = said.reading.text
    findings = [
        _not_read(one, shown(text, one.span, facts), is_few=index < _MOST_MEANT)
        for index, one in enumerate(unread)
    ]
    return Facts(facts, text), findings


def _by_place(said: Reading, facts: list[Fact], unread: Unread, added: int) -> Fact | None:
    """The bucket behind a region, the region behind a vendor."""
    at = unread.after + added
    word = unread.words[0]
    is_name = len(unread.words) == 1 and word[:1].isalnum()
    if not at or not is_name or denies(unread):
        return None
    meant = _meant(unread, _TELLING)
    if meant and meant[0] == word[0]:  # a slip, and no name that happens to be near a word
        return None
    before = facts[at - 1]
    gap = said.text[before.span.end : unread.span.start].strip(_JOINTS).lower()
    kind = _kind_behind(before, facts, word) if gap in _INTO else ""
    if not kind:
        return None
    span = unread.span
    name = unread.typed
    token = Token("STRING", bare(name), span.start, opens_line=False, value=name, until=span.end)
    return Fact(kind, "", (("name", (token,)),), span, span, unread.words)


def _kind_behind(before: Fact, facts: list[Fact], word: str) -> str:
    kinds = {fact.kind for fact in facts}
    if before.kind in ("region", "region_name") and not kinds & {"bucket", "cloud"}:
        return "" if _is_adverb(word) else "bucket"
    if before.kind == "vendor" and not kinds & {"region", "region_name"}:
        return "" if _is_misspelt_place(before, word) else "region_name"
    vendor = next((token.text for fact in facts for token in fact.value("vendor")), "")
    if vendor in _WITHOUT_REGIONS and before.kind in _STORED and _REGION.fullmatch(word):
        return "region_name"
    return ""


def _is_misspelt_place(vendor: Fact, word: str) -> bool:
    """Whether a word is nearly a place where this vendor has a region: `frankfrut`."""
    (token,) = vendor.value("vendor")[:1]
    places = [name for name in PLACES.get(token.text, ()) if name.isalpha()]
    return word.isalpha() and closest(word, places) is not None


def denies(unread: Unread) -> bool:
    """Whether words that are not read deny something, so that to drop them turns the sense."""
    return not DENIALS.isdisjoint(word.replace("\u2019", "'") for word in unread.words)


def _is_adverb(word: str) -> bool:
    """Whether a word tells when or how: `daily`, `privately`."""
    return word in _ADVERBS or (
        word.isalpha() and len(word) > _SHORTEST_MEANT and word[-2:] == "ly"
    )


def _meant(unread: Unread, vocabulary: tuple[str, ...]) -> str | None:
    """The word that one word is most likely meant to be."""
    if len(unread.words) != 1 or not unread.words[0].isalpha():
        return None
    if len(unread.words[0]) < _SHORTEST_MEANT:
        return None
    meant = closest(unread.words[0], vocabulary)
    return None if meant == unread.words[0] else meant


def _not_read(unread: Unread, words: str, *, is_few: bool) -> Finding:
    message = f"recdsl cannot read `{words}`."
    meant = _meant(unread, _VOCABULARY) if is_few else None
    is_adverb = len(unread.words) == 1 and _is_adverb(unread.words[0])
    fix: Fix | None = None
    if denies(unread):
        help_text = _DENIES
    elif meant and not (is_adverb and meant[:2] != unread.words[0][:2]):
        help_text, fix = f"{MEANT} `{meant}`?", replacement(unread.span, meant)
    elif unread.words == ("#",):
        help_text, fix = "Here `#` begins a comment: remove it.", replacement(unread.span, "")
    elif unread.behind in ("in", "room") and words == unread.typed and words[0].isalpha():
        named = f"channel {unread.typed}"
        help_text = f"If it is the name of a channel, write `in {named}`."
        fix = replacement(unread.span, named)
    elif is_adverb:
        help_text = f"Remove it; if it is the name of a bucket, write `bucket {unread.typed}`."
    else:
        help_text = SAYS_LITTLE
    return Finding(
        *("syntax-error", message, help_text), span=unread.span, fixes=(fix,) if fix else ()
    )
