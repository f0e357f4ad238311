"""Facts into `record …`: which media, of whom, in which mode, or which page."""

from __future__ import annotations

from recdsl.language.spoken.facts import Facts, joined, placed, replacement
from recdsl.language.syntax.tree import Token
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.spoken.facts import Fact

MEDIA = {"audio": ("audio",), "video": ("video",), "both": ("audio", "video")}
BEGINS_WITH = "An address here begins with"
_SUBJECTS = ("media", "only", "users", "except", "everyone")
_SOUNDS = ("m4a", "mp3", "aac")


def record_clause(facts: Facts, *, needed: bool) -> list[Token] | None:
    """The `record` clause, or None where nothing of it is said and none is needed."""
    about = facts.of("record", "mode", "page", "page_mode", *_SUBJECTS)
    if is_page(facts):
        return _page(facts, about)
    mode = facts.one("mode")
    if not (about or needed):
        return None
    first = about[0] if about else facts.all[0]
    parts: list[str | Token] = ["record", *_subjects(facts)]
    if mode is not None:
        parts.append(
            Token(
                "INDIVIDUALLY" if mode.detail == "individually" else "MIXED",
                mode.detail,
                mode.span.start,
                opens_line=False,
                until=mode.span.end,
            )
        )
    return placed(first.head, first.head.end if about else first.head.start, *parts)


def is_page(facts: Facts) -> bool:
    """Whether a page is recorded."""
    return bool(facts.of("page", "page_mode"))


def _page(facts: Facts, about: list[Fact]) -> list[Token]:
    page = facts.one("page")
    for fact in facts.of("users", "except", "everyone"):
        if fact.kind != "everyone":
            facts.refuse(
                fact.span,
                "A page has no users, so it cannot be recorded by user.",
                "Remove them.",
            )
    for fact in facts.of("mode"):
        if fact.detail == "individually":
            facts.refuse(
                fact.span, "A page is recorded as one picture, not user by user.", "Remove it."
            )
    parts: list[str | Token] = ["record page"]
    if page is not None:
        parts += page.value("page", "near_page")
        ask_address(facts, [page], "https://")
    size, fps, kbps = facts.one("size"), facts.one("fps"), facts.one("kbps")
    if size is not None:
        parts += ["at", size.value("size")[0]]
    rate = fps.value("fps", "count") if fps else size.value("size")[1:] if size else ()
    if rate:
        parts += [",", rate[0], "fps"]
    if kbps is not None:
        parts += [",", kbps.value("kbps", "count")[0], "kbps"]
    return placed(about[0].head, about[0].head.end, *parts)


def ask_address(facts: Facts, said: list[Fact], scheme: str) -> None:
    """Refuse an address that does not begin as addresses do: `example.com`, `rmtp://…`."""
    for fact in said:
        for token in fact.value("near_page", "near_rtmp"):
            message = f"{BEGINS_WITH} `{scheme}`, and this one does not."
            fix = replacement(Span(token.start, token.end), str(token.value))
            facts.refuse(Span(token.start, token.end), message, "Write it in full.", fix)


def _subjects(facts: Facts) -> list[str | Token]:
    media = _media(facts)
    whom = {medium: _whom(facts, said) for medium, said in media.items()}
    names = [name for name in ("audio", "video") if name in media]
    claimed = {id(fact) for said in media.values() for fact in said}
    spare = [fact for fact in facts.of("users", "except") if id(fact) not in claimed]
    own = [[fact for fact in said if fact.kind != "everyone"] for said in media.values()]
    if spare and all(own):
        facts.two_readings(own[0][0], spare[0])
    parts: list[str | Token] = []
    texts = {name: _text(whom[name]) for name in names}
    if len(names) == 2 and texts["audio"] == texts["video"]:
        return [*_medium(facts, "audio"), "and", *_medium(facts, "video"), *_of(whom["audio"])]
    for name in names:
        if parts:
            parts.append("and")
        parts += [*_medium(facts, name), *_of(whom[name])]
    return parts


def _medium(facts: Facts, name: str) -> list[str | Token]:
    """The word for a medium, where it is said; else nowhere."""
    for fact in facts.of("only", "media"):
        if name in MEDIA[fact.detail]:
            return [
                Token(name.upper(), name, fact.span.start, opens_line=False, until=fact.span.end)
            ]
    return [name]


def _text(whom: tuple[str, tuple[Token, ...]] | None) -> str:
    return "" if whom is None else " ".join((whom[0], *(token.text for token in whom[1])))


def _of(whom: tuple[str, tuple[Token, ...]] | None) -> list[str | Token]:
    if whom is None:
        return []
    sense, users = whom
    if sense == "everyone":
        return ["of everyone"]
    if sense == "except":
        return ["of everyone except", *joined(users)]
    return ["of users", *joined(users)]


def _media(facts: Facts) -> dict[str, list[Fact]]:
    """The media, each with the facts about whom that stand next to it."""
    only = facts.one("only")
    said: dict[str, list[Fact]] = {}
    names: tuple[str, ...] = ()
    waiting: list[Fact] = []
    for fact in facts.all:
        if fact.kind in ("media", "only"):
            names = MEDIA[fact.detail]
            for name in names:
                said.setdefault(name, [])
                said[name] += waiting
            if waiting:
                names = ()
            waiting = []
        elif fact.kind in ("users", "except", "everyone"):
            if names:
                for name in names:
                    said[name].append(fact)
            else:
                waiting = [*waiting, fact]
        elif fact.kind != "preferring":
            names, waiting = (), []
    if only is not None:
        other = next((one for one in facts.of("media") if _excludes(only, one)), None)
        if other is not None:
            facts.two_readings(*sorted((only, other), key=lambda one: one.span.start))
        said = {only.detail: said.get(only.detail, [])}
    if not said:
        said = {name: [] for name in _unsaid(facts)}
    return said


def _excludes(only: Fact, media: Fact) -> bool:
    """Whether a medium is said that another one is said to be alone: `video, audio only`."""
    return media.detail not in ("both", only.detail)


def _unsaid(facts: Facts) -> tuple[str, ...]:
    """The media where none is said."""
    formats = [
        token.text for fact in facts.of("format") for token in fact.value("format", "sound_format")
    ]
    if any(name in _SOUNDS for name in formats):
        return ("audio",)
    if snapshots_only(facts):
        return ("video",)
    return ("audio", "video")


def snapshots_only(facts: Facts) -> bool:
    """Whether snapshots are taken and nothing is recorded."""
    shots = facts.of("snapshot", "snapshot_too", "snapshot_only")
    if not shots or facts.of("snapshot_too"):
        return False
    if facts.of("snapshot_only"):
        return True
    return not facts.of("record", "format")


def _whom(facts: Facts, own: list[Fact]) -> tuple[str, tuple[Token, ...]] | None:
    """Whom a medium is of: those said next to it, else those said once for all."""
    listed = [fact for fact in own if fact.kind != "everyone"]
    if not listed:
        claimed = {id(fact) for said in _claims(facts) for fact in said}
        listed = [fact for fact in facts.of("users", "except") if id(fact) not in claimed] or listed
    if not listed:
        return ("everyone", ()) if facts.of("everyone") else None
    users = tuple(
        token for fact in listed if fact.kind == "users" for token in fact.value("users", "digits")
    )
    spared = tuple(
        token for fact in listed if fact.kind == "except" for token in fact.value("users", "digits")
    )
    if not (users and spared):
        return ("users", users) if users else ("except", spared)
    return "users", _without(facts, listed, users, spared)


def _claims(facts: Facts) -> list[list[Fact]]:
    media = _media(facts)
    return list(media.values())


def _without(
    facts: Facts, listed: list[Fact], users: tuple[Token, ...], spared: tuple[Token, ...]
) -> tuple[Token, ...]:
    """The members of a list that are not taken out of it: `users 1 to 6 except 4`."""
    outside = {member for token in spared for member in _members(token)}
    kept: list[Token] = []
    for token in users:
        members = _members(token)
        if not outside.intersection(members):
            kept.append(token)
            continue
        kept += [
            Token("NUMBER", member, token.start, opens_line=False, until=token.end)
            for member in members
            if member not in outside
        ]
    if not kept:
        facts.refuse(
            listed[0].span,
            "This leaves no user of the list to record.",
            "Name the users to record.",
        )
        return users
    return tuple(kept)


def _members(token: Token) -> list[str]:
    if token.kind != "RANGE":
        return [str(token.value) if token.kind == "STRING" else token.text]
    digits = "0123456789"
    first = token.text[: len(token.text) - len(token.text.lstrip(digits))]
    last = token.text[len(token.text.rstrip(digits)) :]
    low, high = int(first), int(last)
    return [str(user) for user in range(low, min(high, low + 60) + 1)]
