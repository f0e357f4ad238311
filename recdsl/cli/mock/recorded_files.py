"""What a recording records, and the files that the service lists: named as its pages name them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from recdsl.model.frozen import Frozen
from recdsl.model.operations import has, value_at
from recdsl.reference.pointers import (
    AV_FILE_TYPE,
    EXTENSION_SERVICE_CONFIG,
    FILE_NAME_PREFIX,
    RECORDING_CONFIG,
    SNAPSHOT_CONFIG,
    STREAM_MODE,
    STREAM_TYPES,
)
from recdsl.reference.value_formats import EVERYBODY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json

    Object = dict[str, Json]

_MEDIA = (("audio", "Audio", (0, 2)), ("video", "Video", (1, 2)))
_REPLACED = "!@#$%^&*()+_.=[]{}~|,;:?<>"
_DASHES = str.maketrans(_REPLACED, "-" * len(_REPLACED))
_MIXED_USER = "0"
_BOTH = "audio_and_video"
_OF_USER = re.compile(r"__uid_s_(.+?)__uid_e_(audio|video|av)")


class Track(Frozen):
    """The audio or the video of a user."""

    user: str
    medium: str


class Facts(Frozen):
    """What the names of the files of a recording follow from; `body` has the defaults.

    `began` is in seconds. `names` replace the names of the pages, if there are some.
    """

    sid: str
    channel: str
    mode: Mode
    body: Json
    began: int
    names: tuple[str, ...] = ()


def tracks_of(body: Json, users: Sequence[str]) -> frozenset[Track]:
    """The tracks that a body records of users who send audio and video."""
    types = _at(body, STREAM_TYPES)
    chosen, excepted = _lists(body, "subscribe"), _lists(body, "unSubscribe")
    has_lists = any(one is not None for one in (*chosen.values(), *excepted.values()))
    return frozenset(
        Track(user, medium)
        for medium, _, numbers in _MEDIA
        if types is None or types in numbers
        for user in users
        if _is_chosen(user, chosen[medium], excepted[medium], has_lists=has_lists)
    )


def named_users(body: Json) -> tuple[str, ...]:
    """The users whom the lists of a body ask for, in order."""
    lists = _lists(body, "subscribe").values()
    names = (name for each in lists for name in each or () if name != EVERYBODY)
    return tuple(dict.fromkeys(names))


def _lists(body: Json, verb: str) -> dict[str, list[str] | None]:
    result: dict[str, list[str] | None] = {}
    for medium, title, _ in _MEDIA:
        value = _at(body, f"{RECORDING_CONFIG}/{verb}{title}Uids")
        result[medium] = [str(name) for name in value] if isinstance(value, list) else None
    return result


def _is_chosen(
    user: str, chosen: list[str] | None, excepted: list[str] | None, *, has_lists: bool
) -> bool:
    """Whether a user is recorded; with lists of the other medium only, nobody is."""
    if chosen is not None:
        return user in chosen or EVERYBODY in chosen
    if excepted is not None:
        return user not in excepted and EVERYBODY not in excepted
    return not has_lists


def listing(facts: Facts, tracks: frozenset[Track], edition: str) -> Object:
    """`fileListMode` and `fileList` as an answer has them; nothing for snapshots and pages."""
    if facts.mode == "web" or has(facts.body, EXTENSION_SERVICE_CONFIG):
        return {}
    if has(facts.body, SNAPSHOT_CONFIG):
        return {}
    files = list(_files(facts, tracks))
    if facts.mode == "mix" and _types(facts.body) == ["hls"] and len(files) < 2:
        return {"fileListMode": "string", "fileList": files[0][0] if files else ""}
    since = facts.began if edition != "2023-02" else facts.began * 1000
    entries: list[Json] = [
        {
            "fileName": name,
            "trackType": medium,
            "uid": user,
            "mixedAllUser": facts.mode == "mix",
            "isPlayable": True,
            "sliceStartTime": since,
        }
        for name, user, medium in files
    ]
    return {"fileListMode": "json", "fileList": entries}


def page_listing(facts: Facts) -> list[Json]:
    """The files of a page recording, as the state of its service has them."""
    return [
        {"filename": name, "sliceStartTime": facts.began * 1000}
        for name, _, _ in _files(facts, frozenset())
    ]


def _files(facts: Facts, tracks: frozenset[Track]) -> Iterator[tuple[str, str, str]]:
    """The name, the user and the medium of each file."""
    if facts.names:
        for name in facts.names:
            match = _OF_USER.search(name)
            user, medium = match.groups() if match else (_MIXED_USER, _BOTH)
            yield _filled(name, facts), user, _BOTH if medium == "av" else medium
        return
    prefix = _at(facts.body, FILE_NAME_PREFIX)
    folder = "".join(f"{part}/" for part in prefix) if isinstance(prefix, list) else ""
    stem = f"{folder}{facts.sid}_{_safe(facts.channel)}"
    if facts.mode == "individual":
        yield from _of_users(stem, facts, tracks)
        return
    media = {track.medium for track in tracks}
    medium = media.pop() if len(media) == 1 else _BOTH
    yield f"{stem}.m3u8", _MIXED_USER, medium
    if "mp4" in _types(facts.body):
        yield f"{stem}_0.mp4", _MIXED_USER, medium


def _of_users(stem: str, facts: Facts, tracks: frozenset[Track]) -> Iterator[tuple[str, str, str]]:
    for user in sorted({track.user for track in tracks}):
        media = sorted(track.medium for track in tracks if track.user == user)
        for medium in media:
            yield f"{stem}__uid_s_{user}__uid_e_{medium}.m3u8", user, medium
        if _at(facts.body, STREAM_MODE) == "standard" and len(media) > 1:
            yield f"{stem}__uid_s_{user}__uid_e_av.m3u8", user, _BOTH


def _filled(name: str, facts: Facts) -> str:
    moment = datetime.fromtimestamp(facts.began, UTC)
    values = {
        "{sid}": facts.sid,
        "{cname}": _safe(facts.channel),
        "{utc}": f"{moment:%Y%m%d%H%M%S}000",
    }
    for sign, value in values.items():
        name = name.replace(sign, value)
    return name


def _types(body: Json) -> list[Json]:
    types = _at(body, AV_FILE_TYPE)
    return types if isinstance(types, list) else ["hls"]


def _safe(channel: str) -> str:
    return channel.translate(_DASHES)


def _at(body: Json, pointer: str) -> Json:
    return value_at(body, pointer) if has(body, pointer) else None
