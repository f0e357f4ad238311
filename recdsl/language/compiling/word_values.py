"""Words into values: numbers, durations in the parameter's unit, names of closed sets."""

from __future__ import annotations

from recdsl.language.syntax.parser_tables import KEYWORDS
from recdsl.language.syntax.vendor_names import name_of
from recdsl.model.finding import Finding, Fix
from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown
from recdsl.model.source import Edit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.tree import Node, Token
    from recdsl.model.json_value import Json
    from recdsl.model.source import Span
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.reference import Reference

SECONDS = {"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86400}
_KEYWORDS = frozenset(KEYWORDS.values())
_LONGEST_NUMBER = 300  # beyond some 308 digits a fraction is read as infinity
_UNIT_NAMES = {"s": "seconds", "min": "minutes", "h": "hours"}


class Said(Frozen):
    """One member's value as a spec says it.

    `name` is the parameter's; `index` counts the elements of an array of objects; `spans` are the
    places of a list's elements. `head` is the word that opens the clause. `why` is empty for what
    was said, and the reason for what was inferred.
    """

    name: str
    value: Json
    span: Span
    head: Span
    index: int = 0
    spans: tuple[Span, ...] = ()
    why: str = ""


class NotAValueError(Exception):
    """A word that is no value of its parameter; carries the finding that says so."""

    def __init__(self, finding: Finding) -> None:
        """Take the finding."""
        super().__init__(finding.message)
        self.finding = finding


def value_of(parameter: Parameter, node: Node, reference: Reference) -> Json:
    """What a node says as a value of the parameter.

    Raises:
        NotAValueError: when the words are no value of it.
    """
    tokens = list(node.tokens())
    if len(tokens) == 1:
        token = tokens[0]
        if token.kind in ("PLACEHOLDER", "PIXELS"):
            return token.text
        if token.kind in ("STRING", "JSON"):
            return token.value
        if token.kind == "DURATION":
            return duration(token, parameter.unit)
        if token.kind == "NUMBER":
            value: Json = token.text if parameter.kind == "string" else number(token.text)
            if value is None:
                raise NotAValueError(_too_long(token))
            return value
    words, name = node.words(), name_of(node.typed())
    for choice in parameter.choices:
        if choice.word in (words, name):
            return choice.value
    raise NotAValueError(_no_choice(parameter, node, reference))


def unread(node: Node) -> Unknown:
    """The value of words that cannot be read, as they were typed; keywords ignore case."""
    words = (one.text.lower() if one.kind in _KEYWORDS else one.text for one in node.tokens())
    return Unknown(" ".join(words))


def number(text: str) -> int | float | None:
    """A number as written: whole stays whole, `1.0` stays a fraction. None when it is too long."""
    if len(text) > _LONGEST_NUMBER:
        return None
    return float(text) if "." in text else int(text)


def range_ends(text: str) -> tuple[str, str]:
    """The first and the last user ID of a range such as `1-5`."""
    digits = "0123456789"
    first, last = len(text) - len(text.lstrip(digits)), len(text.rstrip(digits))
    return text[:first], text[last:]


def duration(token: Token, unit: str) -> int:
    """A duration in a unit (`s`, `min` or `h`).

    Raises:
        NotAValueError: when it does not come out whole, or is too long to be read.
    """
    if len(token.text) > _LONGEST_NUMBER:
        raise NotAValueError(_too_long(token))
    digits, letter = token.text[:-1], token.text[-1].lower()
    whole, _, fraction = digits.partition(".")
    scale = int("1" + "0" * len(fraction))
    seconds = int(f"{whole}{fraction}") * SECONDS[letter]
    number, rest = divmod(seconds, SECONDS[unit] * scale)
    if rest:
        raise NotAValueError(_broken(token, unit, number))
    return number


def _broken(token: Token, unit: str, number: int) -> Finding:
    """The finding about a duration between two whole numbers of a unit."""
    name, letter = _UNIT_NAMES[unit], unit[0]
    message = f"{token.text} is not a whole number of {name}, the unit that the body has."
    more = f"{number + 1}{letter}"
    fixes: tuple[Fix, ...] = ()
    if number == 0:  # the other one is no time at all
        fixes = (Fix(f"Write `{more}`", "unsafe", edits=(Edit(token.span, more),)),)
    ways = f"`{number}{letter}` or `{more}`" if number else f"`{more}` or more"
    help_text = f"Write it in whole {name}: {ways}."
    return Finding("broken-duration", message, help_text, span=token.span, fixes=fixes)


def _too_long(token: Token) -> Finding:
    message = f"This number has {len(token.text)} characters, more than are read."
    help_text = "Write the number that is meant; no parameter needs more than ten digits."
    return Finding("number-too-long", message, help_text, span=token.span)


_SUBJECTS = {
    "container_format": "Mixing after the recording",
    "combination_policy": "Transcoding after the recording",
    "vod_region_id": "ApsaraVideo for VoD",
}


def absent_member(part: Said, clause: Span | None, reference: Reference) -> Finding:
    """The finding about a phrase whose member is not there in an edition.

    Args:
        part: what the phrase says.
        clause: the place of the whole clause, if it may be removed.
        reference: the edition.
    """
    what = _SUBJECTS.get(part.name, f"The {part.name.replace('_', ' ')}")
    order, _, when = reference.elsewhere(part.name).partition(" ")
    was = {"until": f"was last in edition {when} of", "since": f"is new in edition {when} of"}
    message = f"{what} {was.get(order, 'is not on')} the page; "
    more = f", or go by edition {when}: the line `edition {when}` at the top has it" if when else ""
    return Finding(
        "unknown-name",
        f"{message}edition {reference.edition} has no such member.",
        f"Leave it out{more}.",
        span=part.span,
        fixes=(Fix("Leave it out", "unsafe", edits=(Edit(clause, ""),)),) if clause else (),
    )


def unknown_name(
    node: Node,
    what: str,
    words: tuple[str, ...],
    meant: str | None = None,
    elsewhere: str = "",
) -> Finding:
    """The finding about a word that is none of the names that may stand there.

    Args:
        node: the word.
        what: what the names are names of.
        words: the names.
        meant: the name that is meant, where that is known.
        elsewhere: which other editions have the name, where some do (see `Reference.elsewhere`).
    """
    from recdsl.model.quoting import closest, listed

    said = node.typed()
    meant = meant or closest(name_of(said), words)
    names = f"The names are {listed(words, 'and')}."
    if meant:
        names = f"Did you mean `{meant}`?" + (f" {names}" if len(words) < 12 else "")
    message = f"`{said}` is not the name of {what}."
    if elsewhere:
        message = f"`{said}` is the name of {what} {elsewhere} only, not in this edition."
        names = f"The line `edition {elsewhere.rsplit(maxsplit=1)[-1]}` at the top has it."
        if len(words) < 12:
            names += f" The names of this edition are {listed(words, 'and')}."
        meant = None  # what is near means something else
    return Finding("unknown-name", message, names, span=node.span, fixes=written(node.span, meant))


def written(span: Span, meant: str | None) -> tuple[Fix, ...]:
    """The fix that writes what a word was most likely meant to be; none where nothing is near."""
    if meant is None:
        return ()
    return (Fix(f"Write `{meant}`", "unsafe", edits=(Edit(span, meant),)),)


_WHAT = {
    "stream_mode": "a stream mode",
    "video_stream_type": "a kind of video",
    "decryption_mode": "a decryption mode",
    "mixed_video_layout": "a layout",
    "sse": "an encryption of the storage",
    "audio_profile": "a sound profile",
    "web_audio_profile": "a sound profile",
}


def _no_choice(parameter: Parameter, node: Node, reference: Reference) -> Finding:
    words = tuple(choice.word for choice in parameter.choices)
    member = parameter.path.rpartition(".")[2]
    what = _WHAT.get(parameter.name, f"a value of `{member}`")
    elsewhere = reference.elsewhere(parameter.name, node.words())
    return unknown_name(node, what, words, elsewhere=elsewhere)
