"""Braces that have no partner: which of them is one too many."""

from __future__ import annotations

from recdsl.language.syntax.lexer import Lexer
from recdsl.language.syntax.parser_tables import KEYWORDS
from recdsl.model.finding import Finding, Fix
from recdsl.model.source import Edit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.automaton import Automaton
    from recdsl.language.syntax.tree import Token

_HEADS = ("RECORDING", "DEFAULTS")
# So far is looked for the brace that a block ends with.
_FARTHEST = 20_000


def closes_too_early(automaton: Automaton, token: Token, text: str, depth: int) -> bool:
    """Whether a `}` is one too many: what it would close goes on behind it, and is closed later.

    Args:
        automaton: how far the text is read; the brace stands next.
        token: the brace.
        text: the whole text.
        depth: how many braces are open.
    """
    if automaton.may("RBRACE"):
        closed = automaton.sketch()
        closed.feed(token)
        following = Lexer(text, token.end).next(closed.may)
        if following.text == "}" or following.kind in ("$END", *_HEADS):
            return False
        if depth > 1 and closed.may(following.kind):
            return False
    return _closings(text, token.start) > depth


def opens_nothing(token: Token, text: str, depth: int) -> bool:
    """Whether a `{` is one too many: with it, something would stay open."""
    return depth > 0 and _closings(text, token.start) < depth


def spare_brace(token: Token, *, has_partner: bool) -> Finding:
    """The finding about a brace that only has to go, alone or with the one that belongs to it."""
    if has_partner:
        help_text = "Take it away, and the `}` that belongs to it."
        message = "This `{` opens nothing."
        return Finding("syntax-error", message, help_text, span=token.span)
    does = "opens nothing" if token.text == "{" else "ends what goes on behind it"
    fix = Fix(f"Take `{token.text}` away", "unsafe", edits=(Edit(token.span, ""),))
    message = f"This `{token.text}` {does}."
    return Finding("syntax-error", message, "Take it away.", span=token.span, fixes=(fix,))


def _closings(text: str, at: int) -> int:
    """How many braces from there on close what is open there, up to the head of the next block."""
    lexer = Lexer(text[: at + _FARTHEST], at)
    count = nested = 0
    while (token := lexer.next(_nothing)).kind != "$END":
        if token.opens_line and KEYWORDS.get(token.text.lower()) in _HEADS:
            break
        if token.text == "{":
            nested += 1
        elif token.text == "}" and nested:
            nested -= 1
        elif token.text == "}":
            count += 1
    return count


def _nothing(_kind: str) -> bool:
    return False
