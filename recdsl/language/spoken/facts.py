"""What a sentence was heard to say: one fact a form, with the tokens of its values."""

from __future__ import annotations

from recdsl.language.syntax.parser_tables import KEYWORDS, PUNCTUATION
from recdsl.language.syntax.tree import Token
from recdsl.model.finding import Finding, Fix
from recdsl.model.frozen import Frozen
from recdsl.model.source import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.language.spoken.slots import Value


class Fact(Frozen):
    """One thing that is said.

    `kind` and `detail` are the meaning's two parts (`mode:mixed`), `values` the captures by their
    slots, `head` the first word and `span` all of them, `words` what they are in lower case.
    """

    kind: str
    detail: str
    values: tuple[tuple[str, Value], ...]
    span: Span
    head: Span
    words: tuple[str, ...]

    def value(self, *slots: str) -> Value:
        """The tokens of the first of some slots that has any."""
        said = dict(self.values)
        return next((said[slot] for slot in slots if slot in said), ())

    def said(self) -> str:
        """What the fact says, to be compared with another."""
        return " ".join((self.detail, *(token.text for _, value in self.values for token in value)))


class Facts:
    """All facts of a sentence, and the findings about what they cannot mean together."""

    def __init__(self, facts: list[Fact], text: str) -> None:
        """Take the facts in the order of the text."""
        self.all = facts
        self.text = text
        self.findings: list[Finding] = []

    def of(self, *kinds: str) -> list[Fact]:
        """The facts of some kinds, in text order."""
        return [fact for fact in self.all if fact.kind in kinds]

    def one(self, *kinds: str) -> Fact | None:
        """The one fact of some kinds; two that differ are a finding that shows both."""
        found = self.of(*kinds)
        if not found:
            return None
        other = next((fact for fact in found if fact.said() != found[0].said()), None)
        if other is not None:
            self.two_readings(found[0], other)
        return found[0]

    def two_readings(self, first: Fact, other: Fact) -> None:
        """Say that two facts exclude each other."""
        message = f"This says `{self.shown(first)}` and also `{self.shown(other)}`."
        self.refuse(other.span, message, "A recording can do only one of the two: keep one.")

    def shown(self, fact: Fact) -> str:
        """The words of a fact, for a message."""
        from recdsl.language.spoken.shown_words import shown

        return shown(self.text, fact.span, self.all)

    def refuse(self, span: Span, message: str, help_text: str, *fixes: Fix) -> None:
        """Note what is said and cannot be had, or cannot be understood."""
        self.findings.append(Finding("syntax-error", message, help_text, span=span, fixes=fixes))


def keyword(word: str, start: int, end: int) -> Token:
    """A word of the canonical language that words between two offsets say."""
    kind = KEYWORDS.get(word) or PUNCTUATION[word]
    return Token(kind, word, start, opens_line=False, until=end)


def spelled(fact: Fact, *parts: str | Token) -> list[Token]:
    """A clause: its keywords and the tokens of the values, the first word where the fact begins."""
    return placed(fact.head, fact.span.end, *parts)


def placed(head: Span, end: int, *parts: str | Token) -> list[Token]:
    """Keywords and tokens, the first keyword at the head and the others nowhere."""
    tokens: list[Token] = []
    for part in parts:
        if not isinstance(part, str):
            tokens.append(part)
            continue
        for word in part.split():
            first = not tokens
            tokens.append(keyword(word, head.start if first else end, head.end if first else end))
    return tokens


def replacement(span: Span, words: str) -> Fix:
    """The fix that writes other words."""
    title = f"Write `{words}`" if words else "Remove it"
    return Fix(title, "unsafe", edits=(Edit(span, words),))


def joined(tokens: Iterable[Token], sign: str = ",") -> list[str | Token]:
    """Tokens with a sign between them."""
    parts: list[str | Token] = []
    for token in tokens:
        if parts:
            parts.append(sign)
        parts.append(token)
    return parts
