"""Syntax errors in words: what stands where it cannot, and what could stand there."""

from __future__ import annotations

from recdsl.finding import Finding
from recdsl.language.expected import OPENER_WORDS, OPENERS, WORDS, expected
from recdsl.language.syntax import Token
from recdsl.language.tables import KEYWORDS
from recdsl.language.values import written
from recdsl.wording import closest, listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.automaton import Automaton

_MOST_LISTED = 8


def mistake(automaton: Automaton, token: Token, last: Token | None) -> Finding:
    """The finding about a token that cannot stand next, after the token `last`."""
    said, ends = expected(automaton)
    stopped = token.opens_line or token.kind in ("$END", "RBRACE")
    if token.kind == "$BAD" and isinstance(token.value, list) and token.value:
        message, help_text = token.value
        return _finding(token, str(message), str(help_text))
    if not ends and last is not None and stopped and not said_of(token, automaton):
        message = f"This clause stops short: after {_quoted(last)} something is missing."
        return _finding(last, message, f"Expected {_one(said)}.")
    if token.text == "}":
        return _finding(token, "This `}` closes nothing.", "Take it away.")
    if automaton.at_clause():
        return _not_a_clause(token)
    return _cannot_stand(automaton, token, last, said, ends)


def said_of(token: Token, automaton: Automaton) -> str | None:
    """The keyword that a misspelt word was meant to be, among those that may stand here."""
    words = [word for kind, word in WORDS.items() if automaton.may(kind)]
    return closest(token.text.lower(), words) if token.text else None


def _finding(token: Token, message: str, help_text: str, meant: str | None = None) -> Finding:
    fixes = written(token.span, meant)
    return Finding("syntax-error", message, help_text, span=token.span, fixes=fixes)


def _quoted(token: Token) -> str:
    text = token.text if len(token.text) <= 40 else token.text[:39] + "…"
    return text if text.startswith('"') else f"`{text}`"


def _one(said: list[str]) -> str:
    return listed(said[:_MOST_LISTED])


def _could(said: list[str], ends: bool) -> str:
    if not said:
        return "Expected a clause."
    after = ", or the next clause" if ends else ""
    return f"Expected {_one(said)}{after}."


def _not_a_clause(token: Token) -> Finding:
    message = f"No clause opens with {_quoted(token)}."
    meant = closest(token.text.lower(), OPENER_WORDS)
    if meant:
        return _finding(token, message, f"Did you mean `{meant}`?", meant)
    return _finding(token, message, f"A clause opens with {listed(OPENER_WORDS)}.")


def _cannot_stand(
    automaton: Automaton, token: Token, last: Token | None, said: list[str], ends: bool
) -> Finding:
    message = f"{_quoted(token)} cannot stand here"
    message += f" after {_quoted(last)}." if last else "."
    message = message[0].upper() + message[1:]
    could = _could(said, ends)
    meant = said_of(token, automaton)
    if meant:
        return _finding(token, message, f"Did you mean `{meant}`? {could}", meant)
    if token.kind == "NUMBER" and automaton.may("DURATION"):
        return _finding(token, message, f"A duration needs its unit: {token.text}s, or m, h, d.")
    if token.kind in ("WORD", *OPENERS) and automaton.may("STRING"):
        quoted = f'"{token.text}"'
        # A keyword may well be meant as one, and the text before it be missing.
        meant = None if token.text.lower() in KEYWORDS else quoted
        return _finding(token, message, f"Put texts in double quotes: {quoted}.", meant)
    if token.kind == "STRING" and automaton.may("WORD"):
        return _finding(token, message, f"Here a word stands without quotes. {could}")
    return _finding(token, message, could)
