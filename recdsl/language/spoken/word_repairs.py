"""Misspelt words, each repaired so that more of its sentence can be read.

A repair is proven: with it, the whole recording is heard again, and words that could not be read
before can be read now. So one slip is one finding, also where it hides what follows it.
"""

from __future__ import annotations

from recdsl.language.spoken.facts import replacement
from recdsl.language.spoken.hearing import Heard
from recdsl.language.spoken.known_words import SHORT_WORDS, WORDS
from recdsl.language.spoken.shown_words import shown
from recdsl.language.spoken.slots import DENIALS
from recdsl.language.spoken.unread_words import MEANT
from recdsl.model.finding import Finding, Fix
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.lazy_pattern import pattern
from recdsl.model.quoting import listed
from recdsl.model.source import Edit, Span, applied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = pattern(r"(?<![\w.])[^\W\d_][^\W_]{1,19}(?![\w.-])")
_KNOWN = frozenset((*WORDS, *SHORT_WORDS))
_SHORTEST_SPELLED = 3
_MOST_SLIPS = 12
_MOST_HEARINGS = 80  # of one recording; each costs about a millisecond
_LONGEST = 4000
_MOST_MEANT = 3
_NEAR = 0.75
_AS_NEAR = 0.02  # two words that are about as near to a third


class _Slip(Frozen):
    """A misspelt word, and the words that it may mean, the likeliest first."""

    span: Span
    meant: tuple[str, ...]


class Repairs:
    """The slips of a recording, and what is heard when they are repaired."""

    def __init__(self, text: str, start: int, end: int, said: Heard) -> None:
        """Repair the words of a text between two offsets, which were heard as `said`."""
        self.heard = said
        self.text = text
        self._start, self._end = start, end
        self._slips: list[_Slip] = []
        self._hearings = 0
        if end - start <= _LONGEST and not self._repaired_at_once():
            while self._slips_left() and self._repaired_nearest():
                pass

    def _slips_left(self) -> bool:
        return bool(self.heard.unread) and len(self._slips) < _MOST_SLIPS

    def _repaired_at_once(self) -> bool:
        """Whether all is read when each word is what it most likely means."""
        words = [(word, _candidates(self.text[word.start : word.end])) for word in self._words()]
        words = [(word, candidates) for word, candidates in words if candidates]
        if not 0 < len(words) <= _MOST_SLIPS:
            return False
        meant = [(word, candidates[0][0]) for word, candidates in words]
        again = self._heard_with(meant)
        if again.unread or again.broken:
            return False
        for one in reversed(words):  # a name that happens to be near a word is no slip
            fewer = [each for each in meant if each[0] != one[0]]
            other = self._heard_with(fewer)
            if fewer and not (other.unread or other.broken):
                words.remove(one)
                meant, again = fewer, other
        slips = []
        for index, (word, candidates) in enumerate(words):
            also = [
                other
                for other, near in candidates[1:]
                if candidates[0][1] - near < _AS_NEAR
                and self._differs(again, [*meant[:index], (word, other), *meant[index + 1 :]])
            ]
            slips.append(_Slip(word, (candidates[0][0], *also)))
        self._take(meant, slips, again)
        return True

    def _differs(self, again: Heard, meant: list[tuple[Span, str]]) -> bool:
        """Whether other words can be read too, and say something else."""
        other = self._heard_with(meant)
        return not (other.unread or other.broken) and _says(other) != _says(again)

    def _repaired_nearest(self) -> bool:
        """Whether a word was repaired with which more is read: the nearest one of those."""
        left = _count(self.heard)
        best: tuple[float, int, Span, str, Heard] | None = None
        for word in self._words():
            for meant, nearness in _candidates(self.text[word.start : word.end]):
                if self._hearings >= _MOST_HEARINGS:
                    return False
                again = self._heard_with([(word, meant)])
                read = left - _count(again)
                if read > 0 and not again.broken and (best is None or (nearness, read) > best[:2]):
                    best = (nearness, read, word, meant, again)
        if best is None:
            return False
        *_, word, meant, again = best
        self._take([(word, meant)], [_Slip(self.typed(word), (meant,))], again)
        return True

    def _words(self) -> Iterator[Span]:
        """The words that may be misspelt; what may be a secret is left alone."""
        yield from sorted(dict.fromkeys(self._strange()), key=lambda word: word.start)

    def _strange(self) -> Iterator[Span]:
        for unread in self.heard.unread:
            for found in _WORD.finditer(self.text, unread.span.start, unread.span.end):
                span = Span(*found.span())
                is_word = found.group().lower() in _KNOWN | DENIALS
                if not is_word and shown(self.text, span, self.heard.facts) == found.group():
                    yield span
        if self.heard.unread:
            for fact in self.heard.facts:  # `lvie channel lab`, where `lvie` seems to be the name
                for token in fact.value("plain"):
                    if token.text.lower() not in _KNOWN and token.kind == "STRING":
                        yield Span(token.start, token.end)

    def _heard_with(self, meant: list[tuple[Span, str]]) -> Heard:
        self._hearings += 1
        text = applied(self.text, tuple(Edit(word, other) for word, other in meant))
        return Heard(text, self._start, self._end + len(text) - len(self.text))

    def _take(self, meant: list[tuple[Span, str]], slips: list[_Slip], again: Heard) -> None:
        text = applied(self.text, tuple(Edit(word, other) for word, other in meant))
        self._end += len(text) - len(self.text)
        self.text, self.heard = text, again
        self._slips += slips

    def typed(self, span: Span) -> Span:
        """A place of the repaired text as one of the text that was typed."""
        return Span(self._typed(span.start), self._typed(span.end))

    def _typed(self, at: int) -> int:
        slips = sorted(self._slips, key=lambda slip: slip.span.start)
        shift = 0
        for slip in slips:
            start, longer = slip.span.start + shift, len(slip.meant[0])
            if at < start:
                break
            typed = slip.span.end - slip.span.start
            if at < start + longer:
                return slip.span.start + min(at - start, typed)
            shift += longer - typed
        return at - shift

    def findings(self, typed: str, others: list[Finding]) -> list[Finding]:
        """A finding for each slip of the text that was typed, and the others at their places."""
        return [*(_finding(typed, slip) for slip in self._slips), *map(self._placed, others)]

    def _placed(self, finding: Finding) -> Finding:
        span = self.typed(finding.span) if finding.span else None
        fixes = tuple(
            replaced(fix, edits=tuple(Edit(self.typed(one.span), one.text) for one in fix.edits))
            for fix in finding.fixes
        )
        return replaced(finding, span=span, fixes=fixes)


def _finding(typed: str, slip: _Slip) -> Finding:
    message = f"recdsl cannot read `{typed[slip.span.start : slip.span.end]}`."
    help_text = f"{MEANT} {listed([f'`{word}`' for word in slip.meant])}?"
    fixes: tuple[Fix, ...] = ()
    if len(slip.meant) == 1:
        fixes = (replacement(slip.span, slip.meant[0]),)
    return Finding("syntax-error", message, help_text, span=slip.span, fixes=fixes)


def _says(said: Heard) -> list[tuple[str, str]]:
    """What a hearing says, without its places."""
    return [(fact.kind, fact.said()) for fact in said.facts]


def _count(said: Heard) -> int:
    return sum(len(unread.words) for unread in said.unread)


def _swapped(word: str) -> Iterator[str]:
    """A word with each two neighbouring letters in the other order."""
    for at in range(len(word) - 1):
        yield f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"


def _candidates(word: str) -> list[tuple[str, float]]:
    """The words that a word may mean, with how near they are, the nearest first."""
    from difflib import SequenceMatcher, get_close_matches

    typed = word.lower()
    near: dict[str, float] = {}
    if len(typed) >= _SHORTEST_SPELLED or not typed.isalpha():
        found = get_close_matches(typed, WORDS, n=_MOST_MEANT, cutoff=_NEAR)
        near = {one: SequenceMatcher(None, typed, one).ratio() for one in found}
    # Two letters that changed places are the likeliest slip.
    near |= dict.fromkeys(_KNOWN.intersection(_swapped(typed)), 1.0)
    return sorted(near.items(), key=lambda one: -one[1])
