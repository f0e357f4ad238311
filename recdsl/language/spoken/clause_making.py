"""Facts into clauses of the canonical language, each as its tokens."""

from __future__ import annotations

from recdsl.language.spoken.facts import Facts, joined, replacement, spelled
from recdsl.language.spoken.negations import settle_negations
from recdsl.language.spoken.orientation import turn_sizes
from recdsl.language.spoken.recorded import ask_address, is_page, record_clause, snapshots_only
from recdsl.language.spoken.stored import Keys, decrypt_clause, storage_clause, vod_clause
from recdsl.language.spoken.two_readings import settle_two_readings
from recdsl.language.spoken.word_tables import FIRST, FORMS
from recdsl.language.syntax.tree import Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.spoken.facts import Fact

_SOUNDS = ("m4a", "mp3", "aac")
# The words that say a mode by themselves.
_MODES = frozenset(
    word
    for word, numbers in FIRST.items()
    if any(FORMS[number][0][0].startswith("mode:") for number in numbers) and word.isalpha()
) - {"a", "one", "each", "all", "on", "in", "into", "to", "as", "per", "put", "with", "kept"}
_PROFILES = {"48": "mono", "128": "mono", "192": "stereo"}
_JOINING = (",", ";", ".", "&", "+", "and", "also", "plus")
_BOTH_FILES = "Keep one of them; for both kinds of files, write `as hls and mp4`."
_SHOTS = frozenset({"snapshot", "snapshots", "screenshots", "thumbnails", "stills"})
_SIMPLE = {
    "session": ("in session", "name"),
    "recorder": ("by recorder", "user"),
    "token": ("with token", "name"),
    "split": ("split every", "interval"),
    "loading": ("loading within", "duration"),
    "idle": ("stop when idle for", "seconds", "duration"),
}


def made_clauses(facts: Facts, *, needed: bool) -> list[list[Token]]:
    """The clauses that the facts of a sentence say, in the order of the text.

    Args:
        facts: the facts; what they cannot mean becomes findings of theirs.
        needed: whether the sentence has to record something.
    """
    settle_negations(facts)
    settle_two_readings(facts)
    turn_sizes(facts)
    original = next((fact for fact in facts.of("streams") if fact.detail == "original"), None)
    pictures = [fact for fact in facts.of("media", "only") if fact.detail != "audio"]
    if original is not None and pictures:
        message = "The service keeps original streams of audio only, and this recording has video."
        facts.refuse(original.span, message, "Write `record audio`, or remove this.")
    for fact in facts.of("refused"):
        reason, nearest, words = fact.detail.split("\n")
        fixes = (replacement(fact.span, words),) if words else ()
        facts.refuse(fact.span, reason, nearest, *fixes)
    _sort_shared(facts)
    clauses = [clause for clause in _clauses(facts, needed=needed) if clause]
    return sorted(clauses, key=lambda clause: clause[0].start)


def _clauses(facts: Facts, *, needed: bool) -> Iterator[list[Token] | None]:
    keys = Keys(facts)
    vod = vod_clause(facts, keys)
    yield record_clause(facts, needed=needed)
    yield _channel(facts)
    for kind, (words, *slots) in _SIMPLE.items():
        fact = facts.one(kind)
        if fact is not None:
            yield spelled(fact, words, fact.value(*slots)[0])
    yield _limit(facts)
    starting = facts.one("starting")
    if starting is not None:
        yield spelled(starting, f"starting {starting.detail}")
    rendered = facts.one("rendered")
    if rendered is not None:
        yield spelled(rendered, f"rendered for {rendered.detail}")
    push = facts.of("push")
    if push:
        ask_address(facts, push, "rtmp://")
        yield spelled(push[0], "push to", *joined([_stream(one) for one in push]))
    yield storage_clause(facts, keys)
    yield decrypt_clause(facts, keys)
    yield vod
    yield from _files(facts)
    yield _sound(facts)
    for kind, words, tail in (("streams", "streams", ""), ("preferring", "preferring", "video")):
        fact = facts.one(kind)
        if fact is not None:
            word = Token("WORD", fact.detail, fact.span.end, opens_line=False, until=fact.span.end)
            yield spelled(fact, words, word, *([tail] if tail else []))
    transcode = facts.one("transcode")
    if transcode is not None and not any(one in _SOUNDS for one in _formats(facts)):
        yield spelled(transcode, "transcode afterwards")
    expecting = facts.one("expecting")
    if expecting is not None:
        count = expecting.value("count")[0]
        yield spelled(expecting, "expecting up to", count, "user" if count.text == "1" else "users")
    yield _snapshot(facts)
    yield _canvas(facts)
    yield _layout(facts)
    yield from _backgrounds(facts)


def _sort_shared(facts: Facts) -> None:
    """Give what several clauses could have to one: `every 5s`, a duration alone, `stereo`."""
    shots = list(facts.of("snapshot", "snapshot_too", "snapshot_only"))
    timed = any(fact.value("interval") for fact in shots)
    group = ""
    for index, fact in enumerate(facts.all):
        kind = fact.kind
        group = (
            "vod"
            if kind == "vod"
            else "storage"
            if kind in ("vendor", "cloud", "bucket")
            else group
        )
        if kind == "tagged" and group == "vod":
            kind = "vod_tags"
        if kind == "every":
            kind = "interval" if shots and not timed else "split"
            timed = True
        elif kind == "long":
            kind = "at_most"
        if kind != fact.kind:
            facts.all[index] = _as(fact, kind)


def _stream(push: Fact) -> Token:
    return push.value("rtmp", "near_rtmp")[0]


def _as(fact: Fact, kind: str) -> Fact:
    return type(fact)(kind, fact.detail, fact.values, fact.span, fact.head, fact.words)


def _channel(facts: Facts) -> list[Token] | None:
    name, kind = facts.one("channel"), facts.one("type")
    first = min(
        (fact for fact in (name, kind) if fact), key=lambda fact: fact.span.start, default=None
    )
    if first is None:
        return None
    if is_page(facts):
        return spelled(name, "in session", name.value("name", "plain")[0]) if name else None
    _ask_channel(facts, name)
    parts: list[str | Token] = ["in"]
    if kind is not None:
        word = kind.detail
        parts.append(
            Token(word.upper(), word, kind.span.start, opens_line=False, until=kind.span.end)
        )
    parts.append("channel")
    if name is not None:
        parts.append(name.value("name", "plain")[0])
    else:
        end = first.span.end
        parts.append(Token("PLACEHOLDER", "${CNAME}", end, opens_line=False, until=end))
    return spelled(first, *parts)


def _ask_channel(facts: Facts, name: Fact | None) -> None:
    """Ask what a mode behind `channel` is: the channel's name without quotes, or the mode."""
    if name is None:
        return
    (token,) = name.value("name", "plain")[:1]
    word = str(token.value).lower()
    if word in _MODES and facts.text[token.start : token.end].lower() == word:
        message = f"`{facts.shown(name)}` can name a channel `{word}`, or the mode."
        help_text = f'Write `in channel "{word}"`, or write `{word}` before `channel`.'
        facts.refuse(name.span, message, help_text)


def _limit(facts: Facts) -> list[Token] | None:
    fact = facts.one("at_most")
    if fact is None:
        return None
    if is_page(facts):
        return spelled(fact, "for at most", fact.value("duration", "time")[0])
    message = (
        "A channel recording has no limit of hours: it ends when you stop it, or when the channel "
        "is idle."
    )
    facts.refuse(
        fact.span,
        message,
        "Remove it, or write `stop when idle for 30s`; only a page has `for at most 3h`.",
    )
    return None


def _formats(facts: Facts) -> dict[str, Token]:
    made: dict[str, Token] = {}
    for fact in facts.of("format"):
        tokens = list(fact.value("format", "sound_format", "file_format"))
        if fact.detail:
            end = fact.span.start
            tokens.insert(0, Token("WORD", fact.detail, end, opens_line=False, until=end))
        for token in tokens:
            made.setdefault(token.text, token)
    return made


def _files(facts: Facts) -> Iterator[list[Token]]:
    said = facts.of("format")
    formats = _formats(facts)
    sounds = [token for name, token in formats.items() if name in _SOUNDS]
    files = [token for name, token in formats.items() if name not in _SOUNDS]
    files.sort(key=lambda token: token.text)
    if files:
        _ask_formats(facts)
        head = next(
            fact
            for fact in said
            if any(t in files for t in (*fact.value("format", "file_format"),)) or fact.detail
        )
        yield spelled(head, "as", *joined(files, "and"))
    if not sounds:
        return
    head = next(
        fact for fact in said if any(t in sounds for t in fact.value("format", "sound_format"))
    )
    parts: list[str | Token] = ["as", sounds[0]]
    if len(sounds) > 1:
        facts.refuse(
            head.span,
            "The service makes one audio format for each recording.",
            "Keep one of m4a, mp3 and aac.",
        )
    rate = facts.one("rate")
    if rate is not None:
        parts += ["at", rate.value("hz")[0], "hz"]
    channels = facts.one("channels")
    if channels is not None:
        word = channels.detail
        parts.append(
            Token(
                word.upper(), word, channels.span.start, opens_line=False, until=channels.span.end
            )
        )
    yield spelled(head, *parts)


def _ask_formats(facts: Facts) -> None:
    """Ask about a second `as` that nothing joins to the first, as beside a canonical `record`."""
    listed_by_as = [
        fact
        for fact in facts.of("format")
        if fact.words[0] == "as" and not fact.value("sound_format")
    ]
    for fact in listed_by_as[1:]:
        before = facts.text[: fact.span.start].rstrip().lower()
        if not before.endswith(_JOINING):
            message = "A second `as` clause; a recording can only do one of the two."
            facts.refuse(fact.span, message, _BOTH_FILES)


def _sound(facts: Facts) -> list[Token] | None:
    fact = facts.one("sound")
    sounds = any(name in _SOUNDS for name in _formats(facts))
    for asked in facts.of("sound_quality"):
        message = "High quality can be 128 kbps mono or 192 kbps stereo."
        facts.refuse(asked.span, message, "Write `sound 128 kbps mono` or `sound 192 kbps stereo`.")
    if fact is None:
        channels = None if sounds else facts.one("channels")
        if channels is None:
            return None
        if channels.detail == "mono":
            message = "Mono can be 48 kbps mono or 128 kbps mono."
            facts.refuse(
                channels.span, message, "Write `sound 48 kbps mono` or `sound 128 kbps mono`."
            )
            return None
        return spelled(channels, "sound", _number("192", channels), "kbps stereo")
    if fact.value("profile"):
        return spelled(fact, "sound", fact.value("profile")[0])
    rate = _number(fact.detail, fact) if fact.detail else fact.value("kbps")[0]
    word = next(
        (one for one in ("mono", "stereo") if one in fact.words), _PROFILES.get(rate.text, "mono")
    )
    return spelled(fact, "sound", rate, "kbps", word)


def _number(digits: str, fact: Fact) -> Token:
    return Token("NUMBER", digits, fact.span.end, opens_line=False, until=fact.span.end)


def _snapshot(facts: Facts) -> list[Token] | None:
    only = facts.of("snapshot_only")
    shots = facts.of("snapshot", "snapshot_too") or [
        fact for fact in only if _SHOTS.intersection(fact.words)
    ]
    if not shots:
        for fact in only:
            message = "This says that nothing is recorded, but no snapshots are taken either."
            facts.refuse(fact.span, message, "Remove it, or write `snapshot only every 10s`.")
        return None
    timed = [
        fact
        for fact in facts.of("snapshot", "snapshot_too", "snapshot_only", "interval")
        if fact.value("interval")
    ]
    parts: list[str | Token] = ["snapshot"]
    if snapshots_only(facts):
        parts.append("only")
    if timed:
        parts += ["every", timed[0].value("interval")[0]]
    return spelled(shots[0], *parts)


def _canvas(facts: Facts) -> list[Token] | None:
    if is_page(facts):
        return None
    size, fps, kbps = facts.one("size"), facts.one("fps"), facts.one("kbps")
    if size is None:
        for fact in (fps, kbps):
            if fact is not None:
                message = f"`{facts.shown(fact)}` belongs to a picture, and its size is missing."
                facts.refuse(fact.span, message, "Add the size, such as `canvas 1280x720`.")
        return None
    parts: list[str | Token] = ["canvas", size.value("size")[0]]
    rate = fps.value("fps", "count") if fps else size.value("size")[1:]
    if rate:
        parts += ["at", rate[0], "fps"]
    if kbps is not None:
        parts += [",", kbps.value("kbps", "count")[0], "kbps"]
    first = min((fact for fact in (size, fps, kbps) if fact), key=lambda fact: fact.span.start)
    return spelled(first, *parts)


def _layout(facts: Facts) -> list[Token] | None:
    layout, around = facts.one("layout"), facts.one("layout_user")
    boxes = facts.of("region_box", "region_half")
    first = layout or around or next(iter(boxes), None)
    if first is None:
        return None
    name = layout.value("layout")[0] if layout else None
    if name is None:
        word = "custom" if boxes else "vertical"
        name = Token("WORD", word, first.span.start, opens_line=False, until=first.span.start)
    parts: list[str | Token] = ["layout", name]
    if around is not None:
        parts += ["around user", around.value("user")[0]]
    if boxes:
        parts += ["{", *(part for box in boxes for part in _box(box)), "}"]
    elif name.text == "custom":
        message = (
            "A custom layout needs the place of each of its users, 17 at most, and this has none."
        )
        facts.refuse(
            first.span, message, "Write `layout custom { user 1 at (0, 0) size (0.5, 1) … }`."
        )
        return None
    return spelled(first, *parts)


def _box(box: Fact) -> list[str | Token]:
    if box.kind == "region_half":
        half = box.value("half")[0]
        numbers = [_number(digits, box) for digits in half.text.split()]
    else:
        numbers = [box.value(slot)[0] for slot in ("number", "number2", "number3", "number4")]
    x, y, width, height = numbers
    user = box.value("user")[0]
    return ["user", user, "at (", x, ",", y, ") size (", width, ",", height, ")"]


def _backgrounds(facts: Facts) -> Iterator[list[Token]]:
    colour, image, absent = (
        facts.one("background"),
        facts.one("background_image"),
        facts.one("absent"),
    )
    if colour is not None:
        yield spelled(colour, "background", colour.value("colour")[0])
    if image is not None:
        yield spelled(image, "background image", image.value("url")[0])
    for fact in facts.of("background_of"):
        yield spelled(
            fact, "background of user", fact.value("user")[0], "image", fact.value("url")[0]
        )
    if absent is not None:
        yield spelled(absent, "absent users image", absent.value("url")[0])
