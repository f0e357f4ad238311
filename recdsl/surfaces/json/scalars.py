"""Strings, numbers and words of a JSON text, and mistakes in their place.

A value with a mistake inside is an `Unknown`: only the mistake is reported.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown
from recdsl.model.lazy_pattern import pattern
from recdsl.model.source import Span, line_end
from recdsl.surfaces.json import mistakes, value_mistakes
from recdsl.surfaces.json.dialect import LONGEST_NUMBER, STRICT
from recdsl.surfaces.json.mistakes import UncertainError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Finding
    from recdsl.model.json_value import Json
    from recdsl.surfaces.json.dialect import Dialect

LITERALS: dict[str, bool | None] = {"true": True, "false": False, "null": None}

# All repetitions are possessive (`*+`, `++`), so that every text takes linear time.
# A string without escapes, as a regular expression.
PLAIN_STRING = r'"([^"\\\x00-\x1f\ud800-\udfff]*+)"'

_PLAIN_STRING = pattern(PLAIN_STRING)
_NAME = pattern(r"[\w$.-]++(?=[ \t\r\n]*+:)")
_STRING = pattern(r'"(?:[^"\\\r\n]++|\\[^\r\n])*+"')
_SINGLE = pattern(r"'([^'\\\r\n]*+)'|'(?:[^'\\\r\n]++|\\[^\r\n])*+'")
_SPECIAL = pattern(
    r"""(?sx)
      (?P<pair>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})
    | (?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2}|[\ud800-\udfff])
    | (?P<code>\\u[0-9a-fA-F]{4})
    | (?P<short>\\["\\/bfnrt])
    | (?P<bad>\\u|\\.)
    | (?P<control>[\x00-\x1f])
    """,
)
_CONTROL = pattern(r"[\x00-\x1f]")
_NUMBER = pattern(r"-?(?:0|[1-9][0-9]*+)(\.[0-9]++)?([eE][-+]?[0-9]++)?(?![\w.+-])")
_NO_NUMBER = pattern(r"(?ai)[-+]?(?:nan|inf(?:inity)?)(?![\w.+-])")
_HOLE = r"\$?\{\{[^{}\r\n]*+\}\}|\$\{[^{}\r\n]*+\}|\$\([^()\r\n]*+\)|<[A-Za-z][^<>\r\n]*+>"
_PLACEHOLDER = pattern(_HOLE)
# A value that is filled in in part, such as `{{width}}0` or `-${OFFSET}`.
_FILLED_IN = pattern(rf"[\w.+-]*+(?:{_HOLE}|\$[A-Za-z_]\w*+)(?:{_HOLE}|\$[A-Za-z_]|[\w.+-])*+")
_HEXADECIMAL = pattern(r"0[xX][0-9A-Fa-f]{1,15}")
_POINTED = pattern(
    r"(?:(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{0,15})?|\.[0-9]{1,15})(?:[eE][-+]?[0-9]{1,2})?"
)
_BARE = pattern(r"""(?:[^\s"'\[\]{},:]|:(?=//))++"?""")
# After a value that was made out of a mistake, only this makes its end certain.
_SETTLED = pattern(r"[ \t]*+(?:[,\]}\r\n#/]|\Z)")

_SHORT = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_FOREIGN = {"true": "true", "false": "false", "null": "null", "none": "null", "nil": "null"}


class Scalar(Frozen):
    """A value that was read, its end, and the findings about it.

    If `certain` is False, reading cannot continue.
    """

    value: Json
    end: int
    findings: tuple[Finding, ...] = ()
    certain: bool = True


class Name(Frozen):
    """The name of a member, its end, and the findings about it."""

    text: str
    end: int
    findings: tuple[Finding, ...] = ()


def read_name(text: str, start: int, dialect: Dialect = STRICT) -> Name:
    """The name of the member that starts at `start`.

    Raises:
        UncertainError: if no name starts there.
    """
    plain = _PLAIN_STRING.match(text, start)
    if plain:
        return Name(plain.group(1), plain.end())
    if text[start] in "\"'":
        read = read_string if text[start] == '"' else read_single_quoted
        scalar = read(text, start)
        value = scalar.value
        key_text = value.text if isinstance(value, Unknown) else str(value)
        allowed = dialect.loose and text[start] == "'"
        return Name(key_text, scalar.end, () if allowed else scalar.findings)
    if dialect.placeholders and past_placeholder(text, start) > start:
        end = past_placeholder(text, start)
        return Name(text[start:end], end)
    bare = _NAME.match(text, start)
    if bare is None:
        raise UncertainError(mistakes.no_name(start, text[start]))
    finding = mistakes.unquoted_name(Span(start, bare.end()), bare.group())
    return Name(bare.group(), bare.end(), () if dialect.loose else (finding,))


def past_placeholder(text: str, offset: int) -> int:
    """The end of a placeholder without quotes; `offset` if there is no placeholder."""
    match = _FILLED_IN.match(text, offset)
    return match.end() if match else offset


def read_string(text: str, start: int) -> Scalar:
    """The string whose opening quote is at `start`.

    Raises:
        UncertainError: if it is not closed on its line.
    """
    match = _STRING.match(text, start)
    if match is None:
        rest = _rest_of_line(text, start)
        misquoted = mistakes.misquoted(text, start, rest.end)
        raise UncertainError(misquoted or value_mistakes.unclosed_string(rest))
    value, findings = _unescaped(text, start + 1, match.end() - 1)
    return Scalar(Unknown(value) if findings else value, match.end(), findings)


def read_number(text: str, start: int) -> Scalar | None:
    """The number at `start`; None if there is no number."""
    match = _NUMBER.match(text, start)
    if match is None:
        return None
    written, end = match.group(), match.end()
    span = Span(match.start(), end)
    if len(written) > LONGEST_NUMBER:
        return Scalar(Unknown("…"), end, (value_mistakes.number_too_long(span),))
    if not match.group(1) and not match.group(2):
        return Scalar(int(written), end)
    value = float(written)
    if value - value != 0:  # an infinity less itself is NaN
        return Scalar(Unknown(written), end, (value_mistakes.not_a_number(span, written),))
    return Scalar(value, end)


def read_mistaken(text: str, start: int, dialect: Dialect = STRICT) -> Scalar:
    """Any other text at `start` in the place of a value; the dialect allows some of them.

    Raises:
        UncertainError: if it cannot be read as a value.
    """
    if mistakes.lookalike(text[start]):
        raise UncertainError(mistakes.no_element(start, text[start]))
    allowed = _allowed(text, start, dialect)
    if allowed:
        scalar = allowed
    elif text[start] == "'":
        scalar = read_single_quoted(text, start)
    else:
        scalar = _placeholder(text, start) or _no_number(text, start) or _bare(text, start)
    if _SETTLED.match(text, scalar.end):
        return scalar
    return Scalar(scalar.value, scalar.end, scalar.findings, certain=False)


def read_single_quoted(text: str, start: int) -> Scalar:
    """The text in single quotes at `start`.

    Raises:
        UncertainError: if it is not closed on its line.
    """
    match = _SINGLE.match(text, start)
    if match is None:
        raise UncertainError(value_mistakes.unclosed_string(_rest_of_line(text, start)))
    inside: str | None = match.group(1)
    span = Span(*match.span())
    if inside is None or not inside.isprintable():
        content = match.group()[1:-1]
        return Scalar(Unknown(content), span.end, (value_mistakes.single_quotes(span, None),))
    return Scalar(inside, span.end, (value_mistakes.single_quotes(span, inside),))


def _rest_of_line(text: str, start: int) -> Span:
    return Span(start, line_end(text, start))


def _unescaped(text: str, start: int, end: int) -> tuple[str, tuple[Finding, ...]]:
    """The text of a string, and the first mistake of each kind in it."""
    pieces: list[str] = []
    flaws: dict[str, Finding] = {}
    done = start
    for match in _SPECIAL.finditer(text, start, end):
        kind, sign = match.lastgroup or "", match.group()
        pieces += (text[done : match.start()], _meant(kind, sign))
        done = match.end()
        if kind in ("half", "bad", "control") and kind not in flaws:
            flaws[kind] = _flaw(kind, sign, Span(*match.span()), text, end)
    pieces.append(text[done:end])
    return "".join(pieces), tuple(flaws.values())


def _meant(kind: str, sign: str) -> str:
    if kind == "pair":
        high, low = int(sign[2:6], 16), int(sign[8:], 16)
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    if kind == "code":
        return chr(int(sign[-4:], 16))
    if kind == "short":
        return _SHORT.get(sign[1], sign[1])
    return "\ufffd" if kind == "half" else sign


def _flaw(kind: str, sign: str, span: Span, text: str, end: int) -> Finding:
    if kind == "half":
        return value_mistakes.lone_surrogate(span)
    if kind == "bad":
        return value_mistakes.bad_escape(span, sign)
    places = [match.start() for match in _CONTROL.finditer(text, span.start, end)]
    return value_mistakes.control_character(span, sign, places, text)


def _allowed(text: str, start: int, dialect: Dialect) -> Scalar | None:
    """A value that only the dialect allows; None if it does not."""
    if dialect.placeholders:
        end = past_placeholder(text, start)
        if end > start:
            return Scalar(Unknown(text[start:end]), end)
    if not dialect.loose:
        return None
    if text[start] == "'":
        scalar = read_single_quoted(text, start)
        return Scalar(scalar.value, scalar.end)
    match = _BARE.match(text, start)
    number = _loose_number(match.group()) if match else None
    return Scalar(number, match.end()) if match and number is not None else None


def _loose_number(written: str) -> int | float | None:
    """A number in one of the notations that JSON5 adds; None for any other text."""
    sign = -1 if written[0] == "-" else 1
    digits = written.lstrip("+-")
    if len(written) - len(digits) > 1 or "_" in digits or len(digits) > LONGEST_NUMBER:
        return None
    if _HEXADECIMAL.fullmatch(digits):
        return sign * int(digits, 16)
    if digits.isdecimal() and _POINTED.fullmatch(digits):
        return sign * int(digits)
    return sign * float(digits) if _POINTED.fullmatch(digits) else None


def _placeholder(text: str, start: int) -> Scalar | None:
    match = _PLACEHOLDER.match(text, start)
    if not match:
        return None
    finding = value_mistakes.bare_placeholder(Span(*match.span()), match.group())
    return Scalar(Unknown(match.group()), match.end(), (finding,))


def _no_number(text: str, start: int) -> Scalar | None:
    match = _NO_NUMBER.match(text, start)
    if not match:
        return None
    finding = value_mistakes.not_a_number(Span(*match.span()), match.group())
    return Scalar(Unknown(match.group()), match.end(), (finding,))


def _bare(text: str, start: int) -> Scalar:
    match = _BARE.match(text, start)
    if not match:
        raise UncertainError(mistakes.no_element(start, text[start]))
    word, span = match.group(), Span(*match.span())
    right = _FOREIGN.get(word.lower())
    if right is not None:
        finding = value_mistakes.foreign_word(span, word, right)
        return Scalar(LITERALS[right], span.end, (finding,))
    return Scalar(Unknown(word), span.end, (_about_bare(word, span),))


def _about_bare(word: str, span: Span) -> Finding:
    if word == "undefined":
        return value_mistakes.foreign_word(span, word, None)
    if word.endswith('"'):
        return value_mistakes.no_opening_quote(span)
    if value_mistakes.number_flaw(word):
        return value_mistakes.broken_number(span, word)
    return value_mistakes.unquoted_text(span, word)
