"""Values in another form than in the language: `30 seconds`, `720p`, a text without quotes."""

from __future__ import annotations

import json
import re

from recdsl.language.compiling.word_values import SECONDS
from recdsl.language.printing.clause_spelling import LETTERS
from recdsl.language.repairs.repair_place import Place, Slip, replaced
from recdsl.language.syntax.parser_tables import KEYWORDS
from recdsl.model.quoting import closest
from recdsl.model.source import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_AMOUNT = re.compile(
    r"(\d+(?:\.\d+)?)\s*(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)(?![a-z])"
    r"(?:\s*,)?(?:\s*and\b)?\s*",
    re.IGNORECASE,
)
_DURATION = re.compile(rf'"?(?:{_AMOUNT.pattern})+"?', re.IGNORECASE)
_BARE_NUMBER = re.compile(r'"?(\d+(?:\.\d+)?)"?(?![\w.])')
_UNITS = {"s": "seconds", "min": "minutes", "h": "hours"}
_SIZE = re.compile(r'"?(\d+)\s*(?:px)?\s*[xX×*]\s*(\d+)\s*(?:px)?"?(?![\w.])')
_LINES = re.compile(r'"?(360|540|720|1080)[pi]"?(?!\w)', re.IGNORECASE)
_RATE = re.compile(
    r"(\d+(?:\.\d+)?)[ \t]*(fps|k?hz|bps|bits?/s|[km](?:bps|b/s|bits?/s))(?![\w/])",
    re.IGNORECASE,
)
_RATES = {"f": (1.0, "fps"), "h": (1.0, "Hz"), "kh": (1000.0, "Hz"), "b": (0.001, "kbps")}
_RATES |= {"kb": (1.0, "kbps"), "mb": (1000.0, "kbps")}
_PERCENT = re.compile(r"(\d+(?:\.\d+)?)[ \t]*%")
_CORNER = r"(-?[\d.]+)[ \t]*[,x][ \t]*(-?[\d.]+)"
_PAIR = re.compile(rf"{_CORNER}(?:([ \t]+size[ \t]+){_CORNER})?", re.IGNORECASE)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_OTHER_QUOTES = re.compile(
    r"[\"'`\u2018-\u201f\u00ab\u00bb]([^\"'`\u2018-\u201f\u00ab\u00bb]*)"
    r"[\"'`\u2018-\u201f\u00ab\u00bb]"
)
_TEXT_IN_TEXT = re.compile(r'"[^"\r\n]*"[^\s"#,{}()][^"\r\n]*"')
_SPLIT_TEXT = re.compile(r'"([^"\\]*)"((?:\s*/\s*"[^"\\]*")+)')
_HOLE = re.compile(r"\$?\{+[ \t]*\$?([^\s{}]+)[ \t]*\}+|\$([A-Za-z_]\w*)|<([A-Za-z_][\w -]*)>")
_RUN = re.compile(r"\w+://\S+|#[0-9A-Fa-f]{6}\b|[^\s\"#{}(),;=<>$]+=*")
_JSON_WORDS = {"true": "true", "false": "false", "none": "null", "nil": "null", "null": "null"}
_WORD = re.compile(r"[\w.-]+")
_RANGE = re.compile(r"[0-9]+(?:-|\.\.)[0-9]+")
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_COLOURS = {"black": "000000", "white": "FFFFFF", "red": "FF0000", "green": "00FF00"}
_COLOURS |= {"blue": "0000FF", "yellow": "FFFF00", "grey": "808080", "gray": "808080"}


def durations(place: Place) -> Iterator[Slip]:
    """`30 seconds`, `5min`, `1h30m`, `"30s"`, and a number without a unit."""
    if not place.may("DURATION"):
        return
    start = place.token.start
    found = _DURATION.match(place.text, start)
    unit = place.unit()
    if found:
        said = found.group().rstrip()
        words = _one_word(_AMOUNT.findall(found.group()), unit)
        end = start + len(said)
        help_text = f"Write a duration as one word of a number and s, m, h or d: `{words}`."
        yield replaced(place, start, end, words, help_text)
    if bare := _BARE_NUMBER.match(place.text, start):
        words = bare.group(1) + LETTERS[unit]
        help_text = f"A duration needs a unit: write {words} if you mean {_UNITS[unit]}."
        yield replaced(place, start, bare.end(), words, help_text)


def _one_word(amounts: list[tuple[str, str]], unit: str) -> str:
    """A duration as it is written, or the sum of several in the unit of the parameter."""
    if len(amounts) == 1:
        number, letters = amounts[0]
        return f"{number}{letters[0].lower()}"
    seconds = sum(float(number) * SECONDS[letters[0].lower()] for number, letters in amounts)
    whole = seconds / SECONDS[unit]
    return f"{whole:.0f}{LETTERS[unit]}" if whole == int(whole) else f"{seconds:g}s"


def sizes(place: Place) -> Iterator[Slip]:
    """`1280 x 720`, `1280×720`, `720p`."""
    if not place.may("PIXELS"):
        return
    start = place.token.start
    help_text = "Write a size as one word of width, x and height: `{}`."
    if found := _SIZE.match(place.text, start):
        words = f"{found.group(1)}x{found.group(2)}"
        yield replaced(place, start, found.end(), words, help_text.format(words))
    if found := _LINES.match(place.text, start):
        height = int(found.group(1))
        words = f"{height * 16 // 9}x{height}"
        yield replaced(place, start, found.end(), words, help_text.format(words))


def rates(place: Place) -> Iterator[Slip]:
    """`15fps`, `48kHz`, `2 Mbps`."""
    for start in place.starts():
        found = _RATE.match(place.text, start)
        if found:
            factor, unit = _RATES[_letters(found.group(2).lower())]
            words = f"{float(found.group(1)) * factor:.12g} {unit}"
            yield replaced(place, start, found.end(), words)


def _letters(unit: str) -> str:
    return unit[:2] if unit[0] in "km" else unit[0]


def percents(place: Place) -> Iterator[Slip]:
    """`(50%, 0)`: positions and sizes of a layout are shares of the canvas."""
    last, token = place.last, place.token
    if last is None or not token.text.startswith("%"):
        return
    rest = place.line(last.start)
    end = rest.rfind("%") + 1
    if not end:
        return
    words = _PERCENT.sub(lambda found: f"{float(found.group(1)) / 100:g}", rest[:end])
    help_text = (
        "Write positions and sizes as shares of the canvas from 0 to 1, such as `0.5` for 50%."
    )
    edit = Edit(Span(last.start, last.start + end), words)
    yield Slip(edit, help_text, at=Span(last.start, token.start + 1))


def numbers(place: Place) -> Iterator[Slip]:
    """`seven`, and positions and sizes of a layout without brackets."""
    if place.may("LPAR") and (found := _PAIR.match(place.text, place.token.start)):
        left, top, size, width, height = found.groups()
        words = f"({left}, {top})" + (f"{size}({width}, {height})" if size else "")
        yield replaced(place, place.token.start, found.end(), words)
    if place.may("NUMBER") and place.token.text.lower() in _NUMBERS:
        digits = str(_NUMBERS.index(place.token.text.lower()) + 1)
        yield replaced(place, place.token.start, place.token.end, digits)


def quotes(place: Place) -> Iterator[Slip]:
    """Quotes of another kind, or quotes that are not needed."""
    start = place.token.start
    found = _OTHER_QUOTES.match(place.text, start)
    if found is None:
        return
    inside = found.group(1)
    if place.meaning("STRING") == ("uid",) and not inside.isdigit():
        return
    if place.may("STRING") and place.token.kind != "STRING":
        words, help_text = _as_text(inside)
        help_text = f"Write {words}." if found.group()[0] == '"' else help_text
        yield replaced(place, start, found.end(), words, help_text)
    bare = inside.strip().lower() if place.may("WORD") else inside.strip()
    if place.meaning("WORD")[-1:] == ("name",):
        bare = re.sub(r"[^\w-]+", "-", inside.strip(), flags=re.ASCII)
    if _WORD.fullmatch(bare):
        help_text = f"Write a word here without quotes: `{bare}`."
        yield replaced(place, start, found.end(), bare, help_text)


def texts(place: Place) -> Iterator[Slip]:
    """Texts that need quotes: an address, a path, a word; and other forms of placeholders."""
    start, last = place.token.start, place.last
    if last and (found := _SPLIT_TEXT.match(place.text, last.start)):
        inside = re.sub(r'"\s*/\s*"', "/", found.group())
        yield replaced(place, last.start, found.end(), inside)
    if last and last.end == start and (found := _TEXT_IN_TEXT.match(place.text, last.start)):
        words = json.dumps(found.group()[1:-1], ensure_ascii=False)
        help_text = f"Put a backslash before a quote inside a text: write {words}."
        yield replaced(place, last.start, found.end(), words, help_text)
    if place.may("PLACEHOLDER") and (hole := _HOLE.match(place.text, start)):
        name = re.sub(r"\W+", "_", next(filter(None, hole.groups())), flags=re.ASCII).strip("_")
        words = "${" + name + "}"
        help_text = f"Write a value to fill in later as `{words}`."
        yield replaced(place, start, hole.end(), words, help_text)
    if not place.may("STRING") or place.token.kind == "STRING":
        return
    means = place.meaning("STRING")[-1:]
    found = _RUN.match(place.text, start)
    if found is None or found.group().lower() in KEYWORDS or means == ("uid",):
        return
    said = found.group().rstrip(".,;:!")
    if means == ("user",) and closest(said.lower(), KEYWORDS):
        return
    if means[0].endswith("uid") and _RANGE.fullmatch(said):  # one user, not a text
        return
    end = start + len(said)
    if means == ("file_name_prefix",):
        said = said.strip("/")
    if means == ("background_color",):
        said = f"#{_COLOURS.get(said.lower(), said)}"
        if not _COLOUR.fullmatch(said[1:]):
            return
        help_text = f'Write a colour as six hexadecimal digits in double quotes: "{said}".'
        yield replaced(place, start, end, f'"{said}"', help_text)
        return
    yield replaced(place, start, end, *_as_text(said))


def colours(place: Place) -> Iterator[Slip]:
    """A colour without quotes, which the parser reads as a comment."""
    if place.last is None or not place.may("STRING"):
        return
    found = re.compile(r"[ \t]*(#[0-9A-Fa-f]{6})\b").match(place.text, place.last.end)
    if found:
        words = f'"{found.group(1)}"'
        help_text = f"Without quotes, `#` begins a comment: write {words}."
        yield replaced(place, found.start(1), found.end(1), words, help_text)


def _as_text(inside: str) -> tuple[str, str]:
    words = json.dumps(inside, ensure_ascii=False)
    return words, f"Put texts in double quotes: {words}."


def json_values(place: Place) -> Iterator[Slip]:
    """`True`, or a word without quotes, as the value of a `set`."""
    if not place.may("JSON"):
        return
    start = place.token.start
    found = re.compile(r"'([^'\"\\\r\n]*)'|([^\W\d][\w.-]*)(?=[ \t]*(?:#|\r|\n|$))").match(
        place.text, start
    )
    if found:
        inside = found.group(1) if found.group(2) is None else found.group(2)
        words = _JSON_WORDS.get(inside.lower(), json.dumps(inside, ensure_ascii=False))
        yield replaced(place, start, found.end(), words)
