"""The values in what people say: users, sizes, rates, durations, names, addresses.

Each reader takes the words and a place among them, and gives what is said and where it ends.
"""

from __future__ import annotations

import re

from recdsl.language.spoken.word_tables import CHOICES, FIRST, FORMS
from recdsl.language.syntax.tree import Token
from recdsl.model.json_output import bare
from recdsl.model.lazy_pattern import pattern
from recdsl.model.quoting import closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from recdsl.language.spoken.words import Word

    Value: TypeAlias = "tuple[Token, ...]"
    Reader: TypeAlias = "Callable[[Reading, int], tuple[Value, int] | None]"

_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
    "hundred": 100,
}
_UNITS = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), 1),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), 60),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 3600),
    **dict.fromkeys(("d", "day", "days"), 86400),
    **dict.fromkeys(("w", "wk", "week", "weeks"), 604800),
}
UNIT_WORDS = tuple(_UNITS)
_NUMBER_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_NUMBER = rf"(?:[0-9]+(?:\.[0-9]+)?|\b(?:{_NUMBER_WORDS})\b)"
_UNIT = rf"(?:{'|'.join(sorted(_UNITS, key=len, reverse=True))})(?![^\W\d_])"
_PART = rf"(?:half(?:\s+an?)?\s+{_UNIT}|{_NUMBER}(?:\s+and\s+a\s+half)?[\s-]*{_UNIT}(?:\s+and\s+a\s+half)?)"  # noqa: E501 - one pattern
_DURATION = pattern(rf"(?i)[0-9]+:[0-9]{{2}}:[0-9]{{2}}(?![\w:])|{_PART}(?:\s*(?:and\s+)?{_PART})*")
_PARTS = pattern(
    rf"(?i)(?P<half>half)(?:\s+an?)?\s+(?P<of>{_UNIT})"
    rf"|(?P<number>{_NUMBER})(?P<more>\s+and\s+a\s+half)?[\s-]*(?P<unit>{_UNIT})(?P<then>\s+and\s+a\s+half)?"
)
_PLAIN_DURATION = pattern(r"[0-9]+(?:\.[0-9]+)?[smhdSMHD]")
_PERIOD = pattern(rf"(?i)(?:half\s+)?(?P<unit>{_UNIT})")
_PLACEHOLDER = r"\$\{[A-Za-z_][A-Za-z0-9_]*\}"
_SIDE = rf"(?:[0-9]{{2,5}}|{_PLACEHOLDER})"
_PIXELS = pattern(
    rf"(?i)({_SIDE})\s*(?:x|\u00d7|\*|by)\s*({_SIDE})(?:\s*(?:px|pixels?)\b)?(?:\s*@\s*(15|24|25|30|50|60)(?:\s*fps)?)?(?![\w$])"
)
# `width 640 and height 360`.
_SIDES = pattern(
    r"(?i)(?:width|w)[\s:=]*([0-9]{2,5})(?:px)?\s*(?:(?:px|,|and|by|x)\s*)?"
    r"(?:height|h)[\s:=]*([0-9]{2,5})(?:\s*px)?(?![\w.])"
)
_LINES = pattern(
    r"(?i)(1080|720|480|360|240|180) ?p(?:(?:\s*@\s*)?(15|24|25|30|50|60)(?:\s*fps)?)?(?![\w])"
)
_WIDTHS = {"1080": 1920, "720": 1280, "480": 848, "360": 640, "240": 424, "180": 320}
_RATE = r"([0-9]+(?:\.[0-9]+)?|" + _PLACEHOLDER + r")[\s-]*"
_FPS = pattern(
    rf"(?i)(?:{_RATE}|\b({_NUMBER_WORDS})\s+)"
    r"(?:fps|frames?(?:\s*(?:per|a|/)\s*(?:second|sec|s))?|f/s|hz video)(?![\w])"
)
_KBPS = pattern(
    rf"(?i){_RATE}(kbps|kbit/s|kbits/s|kb/s|kbits?|kilobits?(?:\s+per\s+second)?|mbps|mbit/s|mbits/s|mb/s|mbits?|megabits?(?:\s+per\s+second)?|k(?=\s+(?:mono|stereo)))(?![\w/])"
)
_HZ = pattern(rf"(?i){_RATE}(hz|khz|hertz|k(?![\w/]))(?![\w])")
_RANGE = pattern(
    r"(?ai)[0-9]+(?:[ \t]*(?:-|\.\.\.?|[\u2013\u2014\u2026])[ \t]*|[ \t]+(?:to|through|until)[ \t]+)"  # noqa: E501 - one pattern
    r"[0-9]+(?![\w.-])"
)
_USER = pattern(r"[0-9]+(?![\w]|\.[0-9]|\s*(?:x|\u00d7)\s*[0-9])")
_DECIMAL = pattern(r"-?[0-9]+(?:\.[0-9]+)?(?![\w])")
_BARE = pattern(r"[^\s,;()\"{}#]+(?:#[^\s,;()\"{}#]+)*")
_BARE_ENDS = ".:?!"
_BEFORE_USERS = frozenset({";", "and", ",", "(", "[", "#"})
_SAYS = frozenset({"is", "called", "named", "=", ":"})
# Words before `channel` that do not name it: those that open a form, and these.
_NO_NAMES = frozenset(
    {"it", "it's", "is", "you", "i", "we", "my", "our", "what", "which", "your", "the", "a", "an"}
    | {"this", "that", "same", "with", "and", "to", "in", "of", "for", "from", "on", "by", "as"}
    | {"encrypted", "whole", "each", "every", "one", "any", "channel", "single", "separate"}
    | {"please", "kindly", "thanks", "hi", "hello", "hey", "could", "can", "would", "want", "need"}
    | {"let's", "get", "make", "have", "has", "then", "also", "now", "just", "simply", "later"}
    | {"use", "using", "join", "joins", "start", "started", "open", "set", "put", "send", "write"}
    | {"store", "stores", "stored", "save", "saves", "saved", "keep", "upload", "uploads"}
).union(
    word
    for word, numbers in FIRST.items()
    if any(FORMS[number][0][0] != "filler" for number in numbers)
)
# Words that deny, which without quotes name nothing.
DENIALS = frozenset(
    {"not", "never", "no", "without", "nothing", "none", "neither", "nor", "nobody"}
    | {"don't", "dont", "doesn't", "cannot", "can't", "won't", "isn't", "aren't", "shouldn't"}
    | {"mustn't", "hardly", "except", "unless"}
)
_GIVEN = pattern(r"\s*[:=]")
# What goes on behind `the lessons bucket`, where a name would be the bucket's.
_BEHIND_HOLDER = pattern(
    r"(?i)\s*(?:[,;.)\n]|(?:on|of|at|in|as|with|for|from|and|under|by|to)\b|\Z)"
)
_COUNTED = frozenset(
    {"users", "participants", "speakers", "people", "persons", "members", "attendees", "guests"}
    | {"hosts", "students", "teachers", "publishers", "presenters", "streams", "callers"}
)
_ADDRESS_ENDS = ",;.)!?'"
_NEAR_ADDRESS = pattern(
    r"(?i)(?P<scheme>[a-z]{3,7})(?P<joint>://|:/|//|:(?=[a-z]))(?P<rest>[^\s\"]+)"
    r"|(?P<host>(?:[a-z0-9-]+\.)+[a-z]{2,12}(?::[0-9]{1,5})?(?:/[^\s\"]*)?)(?![\w])"
)
_PLAIN = pattern(r"[^\W_][\w-]*")


class Reading:
    """A text and its words: what the readers of values share."""

    __slots__ = ("text", "words")

    def __init__(self, text: str, words: list[Word]) -> None:
        """Take both."""
        self.text = text
        self.words = words

    def after(self, offset: int, at: int) -> int:
        """The first word behind an offset, from a place among the words on."""
        while at < len(self.words) and self.words[at].start < offset:
            at += 1
        return at

    def token(self, kind: str, text: str, start: int, end: int, value: str | None = None) -> Token:
        """A token of the canonical language that words between two offsets say."""
        return Token(kind, text, start, opens_line=False, value=value, until=end)

    def end_of(self) -> int:
        """Where the words end."""
        return self.words[-1].end if self.words else 0


def quantity_at(reading: Reading, at: int) -> bool:
    """Whether a number here has a unit, or is a side of a size."""
    start, text = reading.words[at].start, reading.text
    return any(one.match(text, start) for one in (_PIXELS, _LINES, _FPS, _KBPS, _DURATION, _HZ))


def _matched(found: re.Pattern[str], reading: Reading, at: int) -> re.Match[str] | None:
    if at >= len(reading.words):
        return None
    return found.match(reading.text, reading.words[at].start, reading.end_of())


def _placeholder(reading: Reading, at: int) -> tuple[Value, int] | None:
    word = reading.words[at] if at < len(reading.words) else None
    if word is None or word.kind != "placeholder":
        return None
    return (reading.token("PLACEHOLDER", word.text, word.start, word.end),), at + 1


def _users(reading: Reading, at: int) -> tuple[Value, int] | None:
    found: list[Token] = []
    noun = reading.words[at - 1].text if at else ""
    while at + 1 < len(reading.words) and reading.words[at].text in _BEFORE_USERS:
        at += 1
    if _matched(_RANGE, reading, at + 1) and reading.words[at].text == "from":
        at += 1
    is_array = at > 0 and reading.words[at - 1].text == "["
    end = at
    while (user := _user(reading, at)) is not None:
        found += user[0]
        at = end = user[1]
        while at < len(reading.words) and reading.words[at].text in (",", ";", "and", "&", "+"):
            at += 1
        at += _is_noun_again(reading, at, noun) and at > end
        at += at < len(reading.words) and reading.words[at].text == "#"
    if is_array and end < len(reading.words) and reading.words[end].text == "]":
        end += 1
    return (tuple(found), end) if found else None


def _is_noun_again(reading: Reading, at: int, noun: str) -> bool:
    """Whether the noun of a list is said once more: `user 1 and user 2`, `uid 1 and uid 2`."""
    if at >= len(reading.words) or not at:
        return False
    word, before = reading.words[at].text, reading.words[at - 1].text
    return word in ("user", "users") or (word == noun == "uid" and before in ("and", "&"))


def _digits(reading: Reading, at: int) -> tuple[Value, int] | None:
    """Users without their noun: a text could be anything."""
    said = _users(reading, at)
    return None if said is None or any(one.kind == "STRING" for one in said[0]) else said


def _user(reading: Reading, at: int) -> tuple[Value, int] | None:
    if at >= len(reading.words):
        return None
    word = reading.words[at]
    if word.kind == "placeholder":
        return _placeholder(reading, at)
    if word.kind == "string":
        return (_text_token(reading, word.text, word.start, word.end),), at + 1
    ranged = _matched(_RANGE, reading, at)
    if ranged is not None:
        token = reading.token("RANGE", ranged.group(), ranged.start(), ranged.end())
        return (token,), reading.after(ranged.end(), at)
    found = _matched(_USER, reading, at)
    if found is None or quantity_at(reading, at) or _is_counted(reading, at + 1):
        return None
    return (reading.token("NUMBER", found.group(), found.start(), found.end()),), at + 1


def _is_counted(reading: Reading, at: int) -> bool:
    """Whether the noun behind a number makes it a count: `30 users`."""
    if at >= len(reading.words) or reading.words[at].text not in _COUNTED:
        return False
    return "\n" not in reading.text[reading.words[at - 1].end : reading.words[at].start]


def _one_user(reading: Reading, at: int) -> tuple[Value, int] | None:
    user = _user(reading, at)
    return None if user is None or user[0][0].kind == "RANGE" else user


def _count(reading: Reading, at: int) -> tuple[Value, int] | None:
    if at >= len(reading.words):
        return None
    word = reading.words[at]
    number = _NUMBERS.get(word.text, word.text)
    if word.kind != "word" or not str(number).isdigit() or word.text in ("a", "an"):
        return None
    return (reading.token("NUMBER", str(number), word.start, word.end),), at + 1


def _number(reading: Reading, at: int) -> tuple[Value, int] | None:
    while at < len(reading.words) and reading.words[at].text in ("(", ")", ","):
        at += 1
    found = _matched(_DECIMAL, reading, at)
    if found is None:
        return None
    token = reading.token("NUMBER", found.group(), found.start(), found.end())
    end = reading.after(found.end(), at)
    while end < len(reading.words) and reading.words[end].text == ")":
        end += 1
    return (token,), end


def _value(text: str) -> float:
    return _NUMBERS.get(text.lower()) or float(text)


def spelled_duration(seconds: float) -> str:
    """So many seconds in the largest unit in which they are whole."""
    if seconds == int(seconds):
        for letter, size in (("h", 3600), ("m", 60)):
            if seconds and seconds % size == 0:
                return f"{int(seconds) // size}{letter}"
        return f"{int(seconds)}s"
    return f"{seconds}s"


def _duration(reading: Reading, at: int) -> tuple[Value, int] | None:
    placeholder = _placeholder(reading, at)
    if placeholder is not None:
        return placeholder
    found = _matched(_DURATION, reading, at)
    if found is None or len(found.group()) > 60:
        return None
    said, end = found.group(), found.end()
    if not _PLAIN_DURATION.fullmatch(said):
        seconds = 0.0
        if ":" in said:
            hours, minutes, rest = map(int, said.split(":"))
            seconds = hours * 3600 + minutes * 60 + rest
        smallest = 10**9
        for part in _PARTS.finditer(said):
            unit = _UNITS[(part["of"] or part["unit"]).lower()]
            if unit >= smallest:  # another duration
                break
            smallest, end = unit, found.start() + part.end()
            if part["half"]:
                seconds += unit / 2
            else:
                seconds += (
                    _value(part["number"]) + (0.5 if part["more"] or part["then"] else 0)
                ) * unit
        said = spelled_duration(round(seconds, 6))
    token = reading.token("DURATION", said, found.start(), end)
    return (token,), reading.after(end, at)


def _time(reading: Reading, at: int) -> tuple[Value, int] | None:
    """A duration that is said, and not left open."""
    said = _duration(reading, at)
    return None if said is None or said[0][0].kind == "PLACEHOLDER" else said


def _interval(reading: Reading, at: int) -> tuple[Value, int] | None:
    period = _matched(_PERIOD, reading, at)
    if period is None:
        return _duration(reading, at)
    seconds = _UNITS[period["unit"].lower()] / (2 if period.group()[:4].lower() == "half" else 1)
    token = reading.token("DURATION", spelled_duration(seconds), period.start(), period.end())
    return (token,), reading.after(period.end(), at)


def _seconds(reading: Reading, at: int) -> tuple[Value, int] | None:
    said = _duration(reading, at)
    if said is not None:
        return said
    found = _matched(_USER, reading, at)
    if found is None or quantity_at(reading, at):
        return None
    return (reading.token("DURATION", f"{found.group()}s", found.start(), found.end()),), at + 1


def _size(reading: Reading, at: int) -> tuple[Value, int] | None:
    found = _matched(_SIDES, reading, at)
    if found is not None:
        said = f"{found[1]}x{found[2]}"
        token = reading.token("PIXELS", said, found.start(), found.end())
        return (token,), reading.after(found.end(), at)
    found = _matched(_PIXELS, reading, at)
    if found is not None:
        said = f"{found[1]}x{found[2]}"
        tokens = [reading.token("PIXELS", said, found.start(), found.end())]
        if found[3]:
            tokens.append(reading.token("NUMBER", found[3], *found.span(3)))
        return tuple(tokens), reading.after(found.end(), at)
    found = _matched(_LINES, reading, at)
    if found is not None:
        said = f"{_WIDTHS[found[1]]}x{found[1]}"
        tokens = [reading.token("PIXELS", said, found.start(), found.end())]
        if found[2]:
            tokens.append(reading.token("NUMBER", found[2], *found.span(2)))
        return tuple(tokens), reading.after(found.end(), at)
    return _choice("screen", "PIXELS")(reading, at)


def _rate(
    found: re.Match[str] | None, reading: Reading, at: int, scale: int
) -> tuple[Value, int] | None:
    if found is None:
        return None
    said = found[1] or str(_NUMBERS[found[2].lower()])
    if said[0] != "$":
        number = round(float(said) * scale, 6)
        said = str(int(number)) if number == int(number) else str(number)
    kind = "PLACEHOLDER" if said[0] == "$" else "NUMBER"
    token = reading.token(kind, said, found.start(), found.end())
    return (token,), reading.after(found.end(), at)


def _fps(reading: Reading, at: int) -> tuple[Value, int] | None:
    return _rate(_matched(_FPS, reading, at), reading, at, 1)


def _kbps(reading: Reading, at: int) -> tuple[Value, int] | None:
    found = _matched(_KBPS, reading, at)
    return _rate(found, reading, at, 1000 if found and found[2][0] in "mM" else 1)


def _hz(reading: Reading, at: int) -> tuple[Value, int] | None:
    found = _matched(_HZ, reading, at)
    return _rate(found, reading, at, 1000 if found and found[2][0] in "kK" else 1)


def _text_token(reading: Reading, value: str, start: int, end: int) -> Token:
    return reading.token("STRING", bare(value), start, end, value)


def _name(reading: Reading, at: int) -> tuple[Value, int] | None:
    """A text: in quotes, or a bare word; any word at all."""
    words = reading.words
    while at < len(words) and words[at].text in _SAYS and words[at].kind in ("word", "sign"):
        at += 1
    if at + 1 < len(words) and words[at].text == "from" and words[at + 1].kind == "placeholder":
        at += 1
    if at >= len(words):
        return None
    word = words[at]
    if word.kind == "placeholder":
        return _placeholder(reading, at)
    if word.kind == "string":
        return (_text_token(reading, word.text, word.start, word.end),), at + 1
    found = _BARE.match(reading.text, word.start, reading.end_of())
    if (
        found is None
        or word.text[0] in "$<%"
        or word.text in (",", ";", ".", "(", ")", "{", "}", "&", "-", "/")
    ):
        return None
    said = found.group().rstrip(_BARE_ENDS)
    if not said or said.lower().replace("\u2019", "'") in DENIALS:
        return None
    end = word.start + len(said)
    return (_text_token(reading, said, word.start, end),), reading.after(end, at)


def _plain(reading: Reading, at: int) -> tuple[Value, int] | None:
    """A bare word before its noun: `the lesson channel`."""
    if at >= len(reading.words):
        return None
    word = reading.words[at]
    if word.kind == "string":
        return (_text_token(reading, word.text, word.start, word.end),), at + 1
    found = _PLAIN.match(reading.text, word.start, reading.end_of())
    if word.kind != "word" or found is None or word.text in _NO_NAMES | DENIALS:
        return None
    following = reading.after(found.end(), at)
    is_named = (
        following < len(reading.words)
        and reading.words[following].text == "channel"
        and "\n" not in reading.text[found.end() : reading.words[following].start]
        and not _GIVEN.match(reading.text, reading.words[following].end)  # `please, channel=lobby`
    )
    if quantity_at(reading, at) or not is_named:
        return None
    return (_text_token(reading, found.group(), word.start, found.end()),), following


def _holder(reading: Reading, at: int) -> tuple[Value, int] | None:
    """A bare word before its noun: `the lessons bucket`."""
    word = reading.words[at] if at < len(reading.words) else None
    found = _PLAIN.match(reading.text, word.start, reading.end_of()) if word else None
    if word is None or found is None or word.kind != "word" or word.text in _NO_NAMES | DENIALS:
        return None
    end = reading.after(found.end(), at)
    if any(READERS[slot](reading, at) for slot in ("region", "vendor")) or quantity_at(reading, at):
        return None
    if end >= len(reading.words) or reading.words[end].text not in ("bucket", "container"):
        return None
    if _name(reading, end + 1) is not None and not _BEHIND_HOLDER.match(
        reading.text, reading.words[end].end
    ):
        return None
    return (_text_token(reading, found.group(), word.start, found.end()),), end


def _string(reading: Reading, at: int) -> tuple[Value, int] | None:
    word = reading.words[at] if at < len(reading.words) else None
    if word is None or word.kind != "string":
        return None
    return (_text_token(reading, word.text, word.start, word.end),), at + 1


def _address(*schemes: str) -> Reader:
    def read(reading: Reading, at: int) -> tuple[Value, int] | None:
        word = reading.words[at] if at < len(reading.words) else None
        if word is None or word.kind not in ("address", "string"):
            return None
        scheme = word.text.partition("://")[0].lower()
        if scheme not in schemes or "://" not in word.text:
            return None
        return (_text_token(reading, word.text, word.start, word.end),), at + 1

    return read


def _near_address(*schemes: str) -> Reader:
    """An address that is nearly one: `rmtp://…`, `https//…`, and for a page `example.com`."""

    def read(reading: Reading, at: int) -> tuple[Value, int] | None:
        word = reading.words[at] if at < len(reading.words) else None
        if word is None or word.kind not in ("address", "word"):
            return None
        found = _NEAR_ADDRESS.match(reading.text, word.start, reading.end_of())
        if found is None or (found["host"] and "https" not in schemes):
            return None
        scheme = "https"
        if found["scheme"]:
            said = found["scheme"].lower()
            near = closest(said, schemes)
            if near is None or (said in schemes and found["joint"] == "://"):
                return None
            scheme = near
        rest = (found["rest"] or found["host"]).rstrip(_ADDRESS_ENDS)
        end = found.end() - len(found["rest"] or found["host"]) + len(rest)
        return (
            (_text_token(reading, f"{scheme}://{rest}", word.start, end),),
            reading.after(end, at),
        )

    return read


def _url(reading: Reading, at: int) -> tuple[Value, int] | None:
    word = reading.words[at] if at < len(reading.words) else None
    if word is None or word.kind not in ("address", "string", "placeholder"):
        return None
    if word.kind == "placeholder":
        return _placeholder(reading, at)
    return (_text_token(reading, word.text, word.start, word.end),), at + 1


def _choice(slot: str, kind: str = "WORD") -> Reader:
    names = CHOICES[slot]

    def read(reading: Reading, at: int) -> tuple[Value, int] | None:
        words = reading.words
        if at >= len(words):
            return None
        word = words[at]
        if word.kind != "word":  # a text in quotes may be anything, also a secret
            return None
        for name, value in names.get(word.text, ()):
            end = _ends(words, at, name)
            if end:
                start, until = words[at].start, words[end - 1].end
                return (reading.token(kind, value, start, until),), end
        return None

    return read


def _ends(words: list[Word], at: int, name: tuple[str, ...]) -> int:
    """Where a name ends that is said here, `-` and `_` being blanks in it; 0 where it is not."""
    for index, part in enumerate(name):
        if index and at < len(words) and words[at].text in ("-", "_") and _is_glued(words, at):
            at += 1
        if at >= len(words) or words[at].text != part or words[at].kind != "word":
            return 0
        at += 1
    # `us-east-1` is no name where `us-east-1x` or `us-east-12` is said.
    if at + 1 < len(words) and words[at].text in ("-", "_") and _is_glued(words, at):
        return 0
    return at


def _is_glued(words: list[Word], at: int) -> bool:
    before, after = words[at - 1], words[at + 1] if at + 1 < len(words) else None
    return before.end == words[at].start and after is not None and words[at].end == after.start


def _colour(reading: Reading, at: int) -> tuple[Value, int] | None:
    if at >= len(reading.words):
        return None
    word = reading.words[at]
    if word.kind == "colour" or (word.kind == "string" and word.text.startswith("#")):
        return (_text_token(reading, word.text, word.start, word.end),), at + 1
    named = _choice("colour_name")(reading, at)
    if named is None:
        return None
    (token,), end = named
    return (_text_token(reading, token.text, token.start, token.end),), end


READERS: dict[str, Reader] = {
    "users": _users,
    "digits": _digits,
    "user": _one_user,
    "count": _count,
    **dict.fromkeys(("number", "number2", "number3", "number4"), _number),
    "duration": _duration,
    "time": _time,
    "interval": _interval,
    "seconds": _seconds,
    "size": _size,
    "fps": _fps,
    "kbps": _kbps,
    "hz": _hz,
    "name": _name,
    "other": _name,
    "plain": _plain,
    "holder": _holder,
    "string": _string,
    "page": _address("http", "https"),
    "near_page": _near_address("https", "http"),
    "rtmp": _address("rtmp", "rtmps"),
    "near_rtmp": _near_address("rtmp", "rtmps"),
    "cloud": _address("s3", "gs", "gcs", "oss", "cos", "obs", "bos", "ks3", "kodo"),
    "url": _url,
    "colour": _colour,
    "profile": _placeholder,
    **{
        name: _choice(name)
        for name in (
            *(
                "vendor",
                "region",
                "layout",
                "decryption",
                "sse",
                "sse_named",
                "format",
                "file_format",
            ),
            *("sound_format", "half", "vod_region"),
        )
    },
}
