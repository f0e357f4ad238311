"""A sentence as people speak, heard form by form: its facts, and the words that say nothing."""

from __future__ import annotations

from recdsl.language.spoken.facts import Fact
from recdsl.language.spoken.form_matching import Match, match_at
from recdsl.language.spoken.slots import Reading
from recdsl.language.spoken.words import words_of
from recdsl.language.syntax.automaton import Automaton
from recdsl.language.syntax.lexer import Lexer
from recdsl.language.syntax.parser_tables import KEYWORDS
from recdsl.language.syntax.tree import Token
from recdsl.model.frozen import Frozen
from recdsl.model.lazy_pattern import pattern
from recdsl.model.source import Span
from recdsl.reference.all_editions import PATHS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.spoken.words import Word

_PREPOSITIONS = frozenset(
    {"to", "in", "as", "by", "for", "with", "under", "of", "from", "at", "on"}
)
# What a channel may be called, where only `in` is before it.
_ROOMS = frozenset({"lesson", "class", "meeting", "conference", "conversation"})
_GLUED = pattern(r"[-_][^\W_]")
_SET = pattern(r'(?i)set\s+(?:"(?:[^"\\\r\n]|\\.)*"|[A-Za-z_][\w.-]*)\s*=')
_WITHOUT = pattern(r'(?i)without\s+(?:"/|([A-Za-z_][\w.]*))')
_LAYOUT = pattern(r"(?i)layout\s+[\w-]+(?:\s+around\s+user\s+\S+)?\s*\{")
_ACQUIRED = pattern(r"(?i)acquired\s+(?:in|lasting)\b")
# After `then`, `stop when idle` is about the recording, and so is a mode.
_THEN = pattern(
    r"(?i)then\s+(?:(?:layout|pause|resume)\b|(record)\b(?!.*\b(?:individual|mix(?:ed)?\b))"
    r"|stop(?:\s+at\s+once)?\s*(?:(?=then\b|[}#])|\Z))"
)
# Opens a clause after any clause that is whole, and stands in none.
_AFTER = "SET"
_RECORD = pattern(r"(?i)\brecord\b")
_ABSENT = pattern(r"(?i)background\s+of\s+user\b")
_LABEL = pattern(r"[^:\n\"]{1,60}:(?=\s)")
_RAW = pattern(r"[^\s,;()\"]+")
_SIGNS = frozenset(",;.:=()?!-\u2013\u2014&+/*_|'\u2022")
_MEMBERS = frozenset(path.removeprefix("clientRequest.") for path in PATHS.values())
_OPENERS = frozenset(KEYWORDS.values())


class Unread(Frozen):
    """Words that say nothing, with the number of facts that were heard before them.

    `typed` is how they are written, `behind` the word before them.
    """

    span: Span
    words: tuple[str, ...]
    after: int
    typed: str
    behind: str


class Heard:
    """What was heard of a sentence."""

    __slots__ = ("broken", "canonical", "comments", "facts", "reading", "unread")

    def __init__(self, text: str, at: int, end: int) -> None:
        """Hear all between two offsets."""
        words, self.comments = words_of(text, at, end)
        self.reading = Reading(text, words)
        self.facts: list[Fact] = []
        self.unread: list[Unread] = []
        self.canonical: list[list[Token]] = []
        self.broken = False  # a clause that only the canonical language has, and that has a mistake
        self._hear(self._behind_label())
        for word in words:
            if word.text == "#" and not any(one.span == word.span for one in self.unread):
                self.unread.append(Unread(word.span, ("#",), 0, "#", ""))

    def _behind_label(self) -> int:
        """The first word behind a label, such as `QA smoke test:`."""
        words = self.reading.words
        if not words:
            return 0
        label = _LABEL.match(self.reading.text, words[0].start)
        if label is None:
            return 0
        end = self.reading.after(label.end(), 0)
        at, says_nothing = 0, True
        while at < end - 1:
            found = match_at(self.reading, at)
            if found is not None and (found.means[0] != "filler" or found.end >= end):
                return 0
            says_nothing = says_nothing and found is not None
            at = found.end if found else at + 1
        return 0 if says_nothing else end

    def _hear(self, at: int) -> None:
        words = self.reading.words
        while at < len(words):
            clause = self._canonical_at(at)
            if clause is not None:
                self.canonical.append(clause)
                at = self.reading.after(clause[-1].end, at)
                continue
            found = self._match(at)
            if found is not None and not self._dangles(found):
                self._note(found)
                at = found.end
            elif words[at].kind == "sign" and words[at].text in _SIGNS:
                at += 1
            else:
                at = self._missed(at)

    def _dangles(self, found: Match) -> bool:
        """Whether filler is no word, or a preposition whose noun is missing on its line."""
        words = self.reading.words
        last = words[found.end - 1]
        if found.means[0] != "filler":
            return False
        if _GLUED.match(self.reading.text, last.end):  # `us` of `us-esat-1`
            return True
        if last.text in _ROOMS and found.start and words[found.start - 1].text == "in":
            return True
        if found.end == len(words):
            return last.text in _PREPOSITIONS or last.text == "and"
        if last.text not in _PREPOSITIONS:
            return False
        return "\n" in self.reading.text[last.end : words[found.end].start]

    def _match(self, at: int) -> Match | None:
        """The form at a place; filler gives way to a longer form that opens in it."""
        found = match_at(self.reading, at)
        if found is not None and found.means[0] == "filler":
            for inside in range(at + 1, found.end):
                other = match_at(self.reading, inside)
                other = other and self._without_preposition(other)
                if other is not None and other.means[0] != "filler" and other.end > found.end:
                    return other
        return found and self._without_preposition(found)

    def _without_preposition(self, found: Match) -> Match:
        """A form; filler, if its name is a preposition that opens another: `channel in mono`."""
        for _, value in found.captures:
            name = self.reading.after(value[0].start, found.start) if value else found.end
            word = self.reading.words[name] if name < found.end else None
            if word is None or word.kind != "word" or word.text not in _PREPOSITIONS:
                continue
            other = match_at(self.reading, name) if value[0].kind == "STRING" else None
            if other is not None and other.means[0] != "filler" and other.end > name + 1:
                return Match(("filler",), found.start, name, ())
        return found

    def _note(self, found: Match) -> None:
        words = self.reading.words[found.start : found.end]
        span, head = Span(words[0].start, words[-1].end), words[0].span
        values = found.captures
        ends = [token.end for _, value in values for token in value]
        span = Span(span.start, max((span.end, *ends)))
        texts = tuple(_shown(word) for word in words)
        if found.means[0] == "filler":
            return
        if found.means[0] == "refused":
            self.facts.append(
                Fact("refused", "\n".join(found.means[1:]), values, span, head, texts)
            )
            return
        for meaning in found.means:
            kind, _, detail = meaning.partition(":")
            self.facts.append(Fact(kind, detail, values, span, head, texts))

    def _missed(self, at: int) -> int:
        words = self.reading.words
        raw = _RAW.match(self.reading.text, words[at].start, self.reading.end_of())
        said = raw.group().rstrip(".:?!") if raw else ""
        end = max(words[at].end, words[at].start + len(said))
        following = self.reading.after(end, at)
        word = self.reading.text[words[at].start : end].lower()
        last = self.unread[-1] if self.unread else None
        gap = self.reading.text[last.span.end : words[at].start] if last else ""
        if last and last.after == len(self.facts) and not gap.strip(" \t"):
            self.unread.pop()
            start, several, behind = last.span.start, (*last.words, word), last.behind
        else:
            start, several, behind = words[at].start, (word,), words[at - 1].text if at else ""
        typed = self.reading.text[start:end]
        self.unread.append(Unread(Span(start, end), several, len(self.facts), typed, behind))
        return following

    def _is_update(self, start: int) -> bool:
        """Whether an update stands here: after what is recorded, if it records."""
        text = self.reading.text
        match = _THEN.match(text, start)
        return match is not None and (match[1] is None or bool(_RECORD.search(text, 0, start)))

    def _canonical_at(self, at: int) -> list[Token] | None:
        """The clause that only the canonical language has, where one stands here."""
        word, text = self.reading.words[at], self.reading.text
        if word.kind != "word" or word.text not in (
            "set",
            "without",
            "layout",
            "acquired",
            "background",
            "then",
        ):
            return None
        start = word.start
        without = _WITHOUT.match(text, start)
        if not (
            _SET.match(text, start)
            or _LAYOUT.match(text, start)
            or _ACQUIRED.match(text, start)
            or _ABSENT.match(text, start)
            or self._is_update(start)
            or (without and (without[1] is None or without[1] in _MEMBERS or "." in without[1]))
        ):
            return None
        clause = _clause(text[: self.reading.end_of()], start)
        self.broken = self.broken or clause is None
        return clause


def _shown(word: Word) -> str:
    return f'"{word.text}"' if word.kind == "string" else word.text


def _clause(text: str, start: int) -> list[Token] | None:
    """The tokens of the canonical clause at an offset, None where none can be read."""
    automaton, lexer = Automaton(), Lexer(text, start)
    tokens: list[Token] = []
    while True:
        token = lexer.next(automaton.may)
        if not automaton.may(token.kind) or token.kind == "$END":
            break
        if (
            tokens
            and automaton.may(_AFTER)
            and token.kind in _OPENERS
            and Automaton().may(token.kind)
        ):
            break
        automaton.feed(token)
        tokens.append(token)
    return tokens if tokens and automaton.may(_AFTER) else None
