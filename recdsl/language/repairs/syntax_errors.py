"""The messages of syntax errors: the wrong words, and the words that are allowed instead."""

from __future__ import annotations

from recdsl.language.compiling.word_values import written
from recdsl.language.repairs.redacted import without_secrets
from recdsl.language.repairs.repair import repair
from recdsl.language.repairs.repair_place import Place, shown
from recdsl.language.syntax.expected import OPENER_WORDS, expected, keywords_at, words_of
from recdsl.model.finding import Finding, Fix
from recdsl.model.quoting import closest, listed
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.repairs.repair_place import Slip
    from recdsl.language.syntax.automaton import Automaton
    from recdsl.language.syntax.parser import Mistake
    from recdsl.language.syntax.tree import Token
    from recdsl.model.json_value import Json

_MOST_LISTED = 8
_RECORDER = (
    "The recorder joins as a user, and its ID is a whole number: write its digits, such as `by "
    "recorder 527841`, or `${RECORDER_UID}` to fill them in later."
)


def explanation(mistake: Mistake) -> Finding:
    """The finding about a token that is not allowed, with a repair if that is wanted."""
    place = Place(mistake.text, mistake.automaton, mistake.token, mistake.last)
    return without_secrets(place, _explained(place, repaired=mistake.repaired))


def _explained(place: Place, *, repaired: bool) -> Finding:
    token = place.token
    is_brace = token.text == "}"
    # A brace that closes nothing is not repaired, but an incomplete clause before one is.
    repaired = repaired and not (is_brace and place.may("SET"))
    slip, is_only = (repaired and repair(place)) or (None, False)
    if token.kind == "$BAD" and isinstance(token.value, list) and token.value:
        return _unreadable(place, token.value, slip)
    if slip is not None:
        return _repaired(place, slip, fixes=(_fix(place, slip),) if is_only else ())
    stops = _stops_short(place)
    if stops is None and is_brace:
        return _finding(token, "This `}` closes nothing.", "Remove it.")
    return stops or _unrepaired(place)


def _unreadable(place: Place, told: list[Json], slip: Slip | None) -> Finding:
    """The finding about an invalid token, with the message of the lexer."""
    message, help_text = map(str, told)
    if slip is None:
        says = _RECORDER if place.meaning("STRING") == ("uid",) else help_text
        return _finding(place.token, message, says)
    fixes = (_fix(place, slip),)
    return Finding("syntax-error", message, slip.help, span=place.token.span, fixes=fixes)


def _stops_short(place: Place) -> Finding | None:
    """The finding about a clause that ends before it is complete."""
    said, ends = expected(place.automaton)
    token, last = place.token, place.last
    if ends or last is None or not place.stops() or said_of(token, place.automaton):
        return None
    message = f"This clause stops short: after {_quoted(last)} something is missing."
    if said == ["`{`"]:
        return _finding(last, message, "Write `{` after it, and `}` after the block's last clause.")
    return _finding(last, message, f"Expected {_one(said)}.")


def _repaired(place: Place, slip: Slip, fixes: tuple[Fix, ...]) -> Finding:
    """The finding about a slip, at the wrong words."""
    token, last, span = place.token, place.last, slip.edit.span
    if last is not None and place.stops() and last.end <= span.start and span.end <= token.start:
        message = f"This clause stops short: after {_quoted(last)} something is missing."
        return Finding("syntax-error", message, slip.help, span=last.span, fixes=fixes)
    at = slip.at or _trimmed(place.text, span)
    if at.start == at.end:
        at = token.span
    said = shown(place.text[at.start : at.end])
    if slip.title:
        message = "This is not a valid text."
    elif at.start == token.start and place.opens():
        message = f"No clause begins with {said}."
    elif at.start != token.start or last is None:
        message = f"{said} is not allowed here."
    else:
        message = f"{said} is not allowed here after {_quoted(last)}."
    return Finding("syntax-error", message, slip.help, span=at, fixes=fixes)


def _trimmed(text: str, span: Span) -> Span:
    """A span without the blanks at its ends."""
    said = text[span.start : span.end]
    start = span.start + len(said) - len(said.lstrip())
    return Span(start, max(start, span.end - len(said) + len(said.rstrip())))


def _fix(place: Place, slip: Slip) -> Fix:
    span, words = slip.edit.span, slip.edit.text.strip()
    if slip.title:
        title = slip.title
    elif not words:
        title = f"Remove `{place.text[span.start : span.end].strip()}`"
    elif span.start == span.end:
        title = f"Insert `{words}`"
    else:
        title = f"Write `{words}`"
    return Fix(title, "unsafe", edits=(slip.edit,))


def _unrepaired(place: Place) -> Finding:
    told = _known(place)
    if told is not None:
        return told
    if place.opens():
        return _not_a_clause(place.token)
    said, ends = expected(place.automaton)
    return _cannot_stand(place, said, ends)


def _known(place: Place) -> Finding | None:
    """A known mistake that no edit of its line can repair."""
    token, last = place.token, place.last
    if last is None:
        return None
    message = f"{_quoted(token)} is not allowed here after {_quoted(last)}."
    if place.may("LBRACE") and token.text in ("(", "["):
        return _finding(token, message, "A block is between `{` and `}`: write these instead.")
    if place.may("LBRACE") and token.text.lower() in ("user", "next"):
        help_text = f"Write `{{` after {_quoted(last)}, and `}}` after the last user of the layout."
        return _finding(token, message, help_text)
    if place.meaning("STRING") == ("uid",):
        return _finding(token, message, _RECORDER)
    if last.kind == "SOUND":
        return _finding(token, message, f"Expected {listed(words_of('audio_profile'))}.")
    return None


def said_of(token: Token, automaton: Automaton) -> str | None:
    """The keyword that a misspelt word means, among those that are allowed here."""
    return closest(token.text.lower(), keywords_at(automaton)) if token.text else None


def _finding(token: Token, message: str, help_text: str, meant: str | None = None) -> Finding:
    fixes = written(token.span, meant)
    return Finding("syntax-error", message, help_text, span=token.span, fixes=fixes)


def _quoted(token: Token) -> str:
    return shown(token.text)


def _one(said: list[str]) -> str:
    return listed(said[:_MOST_LISTED])


def _could(said: list[str], ends: bool) -> str:
    if not said:
        return "Expected a clause."
    after = ", or the next clause" if ends else ""
    return f"Expected {_one(said)}{after}."


def _not_a_clause(token: Token) -> Finding:
    message = f"No clause begins with {_quoted(token)}."
    meant = closest(token.text.lower(), OPENER_WORDS)
    if meant:
        return _finding(token, message, f"Did you mean `{meant}`?", meant)
    return _finding(token, message, f"A clause begins with {listed(OPENER_WORDS)}.")


def _cannot_stand(place: Place, said: list[str], ends: bool) -> Finding:
    token, last = place.token, place.last
    message = f"{_quoted(token)} is not allowed here"
    message += f" after {_quoted(last)}." if last else "."
    could = _could(said, ends)
    meant = said_of(token, place.automaton)
    if meant:
        return _finding(token, message, f"Did you mean `{meant}`? {could}", meant)
    return _finding(token, message, could)
