"""Facts about the files, their names, and the screenshots.

The names are those of the vendor's guide on files; `<sid>` and the like stay open until then.
"""

from __future__ import annotations

import re

from recdsl.explaining.body_view import key_of
from recdsl.explaining.fact import Fact
from recdsl.explaining.fact_values import in_name
from recdsl.explaining.recorded_facts import is_recorded, media, whose
from recdsl.explaining.topic import Topic
from recdsl.model.frozen import replaced
from recdsl.model.json_value import Unknown
from recdsl.model.placeholder import PATTERN
from recdsl.model.quoting import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.explaining.body_view import View

_FORMATS = {"hls": "HLS", "mp4": "MP4"}
_REPLACED = re.compile(r"[!@#$%^&*()+_.=\[\]{}~|,;:?<>]")
_MOST_USERS = 4
_OPEN = {
    "<sid>": "`<sid>` is the recording ID that `start` returns",
    "<uid>": "`<uid>` is the ID of each user",
    "<utc>": "`<utc>` is the time in UTC (to the millisecond)",
    "<index>": "`<index>` counts the files from 0",
    "{…}": "`{…}` is what the program puts there",
}


def snapshots(view: View) -> Iterator[Fact]:
    """The pictures that are taken."""
    topic = Topic(view, "snapshots")
    if view.mode == "individual" and view.has("snapshot_config"):
        time = view.text_of("capture_interval")
        predicate = f"takes a JPG picture of each user's video every {time.removeprefix('1 ')}"
        topic.state("it", predicate, f"every {time}", ["capture_interval", "file_type"])
    yield from topic.facts


def files(view: View) -> Iterator[Fact]:
    """The facts about the formats of the files, and about their processing afterwards."""
    topic = Topic(view, "files")
    if is_recorded(view):
        _formats(topic)
    mixes = view.has("transcode_options")
    postponed = view.get("combination_policy") == "postpone_transcoding"
    if view.mode == "individual" and mixes:
        quality = f"{view.means('sample_rate')} {view.means('channels')}"
        value = f"{view.means('container_format')}, {quality}"
        names = ["container_format", "trans_mode", "sample_rate", "channels"]
        names += ["combination_policy"] if postponed else []
        topic.state("the audio", f"is mixed into {value}, within 24 hours of the end", value, names)
    if view.mode == "individual" and postponed and not mixes:
        predicate = "are made into one MP4 file for each user, within 24 hours of the end"
        topic.state("the files", predicate, "", ["combination_policy"])
    if view.mode == "web" and "mp4" in _types(view):
        time = view.text_of("max_video_duration")
        predicate = f"is begun after about {time}"
        topic.state("a new MP4 file", predicate, time, ["max_video_duration"])
    elif view.mode == "mix" and "mp4" in _types(view):
        topic.explain("a new MP4 file", "is begun after about 2 hours, or after 2 GB")
    yield from topic.facts


def _formats(topic: Topic) -> None:
    types = _types(topic.view)
    if not types:
        return
    named = tuple(dict.fromkeys(_FORMATS[file_type] for file_type in types))
    kinds = listed(named, "and")
    key = key_of("av_file_type")
    pointers = (key,) if key in topic.view.leaves else ()
    fact = Fact("files", "av_file_type", "it", f"writes {kinds} files", kinds, pointers)
    topic.add(
        replaced(fact, verb="writes", parts=tuple(f"{format_name} files" for format_name in named))
    )


def _types(view: View) -> list[str]:
    """The formats, where all of them are known."""
    value = view.or_default("av_file_type")
    if not isinstance(value, list):
        return []
    known = [file_type for file_type in _FORMATS if file_type in value]
    return known if all(item in known for item in value) else []


def names(view: View) -> Iterator[Fact]:
    """The facts about the names of the files, if known before the recording."""
    topic = Topic(view, "names")
    file_names: list[tuple[str, str]] = []
    if view.mode == "individual":
        file_names += _individual(view)
    else:
        start = f"{_prefix(view)}<sid>_{_channel(view)}"
        file_names += _common(start, _types(view))
    for name, what in file_names:
        topic.explain(f"`{name}`", what)
    shown = " ".join(name for name, _ in file_names)
    parts = [text for sign, text in _OPEN.items() if sign in shown]
    if parts:
        topic.explain("here", listed(parts, "and"))
    yield from topic.facts


def _common(start: str, types: list[str]) -> Iterator[tuple[str, str]]:
    if "hls" in types:
        yield f"{start}.m3u8", "is the index that players open"
        yield f"{start}_<utc>.ts", "are its slices"
    if "mp4" in types:
        yield f"{start}_<index>.mp4", "are the MP4 files"


def _individual(view: View) -> Iterator[tuple[str, str]]:
    common = f"{_prefix(view)}<sid>_{_channel(view)}"
    if is_recorded(view) and "hls" in _types(view):
        for medium in media(view) or ("audio", "video"):
            for user in _users(view, (medium,)):
                start = f"{common}__uid_s_{user}__uid_e_{medium}"
                yield f"{start}.m3u8", f"is the index of {_of(user)} {medium}"
                yield f"{start}_<utc>.ts", "are its slices"
        both = media(view) == ("audio", "video")
        if view.get("stream_mode") == "standard" and both:
            for user in _users(view, ("audio", "video")):
                start = f"{common}__uid_s_{user}__uid_e_av"
                yield f"{start}.m3u8", f"is the index of {_of(user)} audio and video together"
    if view.has("snapshot_config"):
        for user in _users(view, ("video",)):
            yield f"{common}__uid_s_{user}__uid_e_video_<utc>.jpg", f"are {_of(user)} pictures"
    yield from _afterwards(view, common)


def _afterwards(view: View, common: str) -> Iterator[tuple[str, str]]:
    if view.has("transcode_options"):
        ending = view.or_default("container_format")
        if isinstance(ending, str):
            yield f"{common}_<index>.{ending}", "is the mixed audio"
    elif view.get("combination_policy") == "postpone_transcoding":
        for user in _users(view, ("audio", "video")):
            yield f"{common}__uid_s_{user}__uid_e_<index>.mp4", f"is {_of(user)} MP4 file"


def _users(view: View, kinds: tuple[str, ...]) -> list[str]:
    """The users who get files of their own, if they are few and known; else `<uid>`."""
    all_users: dict[str, None] = {}
    for medium in kinds:
        known, _ = whose(view, medium)
        if known is None or len(known) > _MOST_USERS:
            return ["<uid>"]
        all_users.update(dict.fromkeys(known))
    return sorted(all_users, key=lambda user: (len(user), user))


def _of(user: str) -> str:
    return "each user's" if user == "<uid>" else f"user {user}'s"


def _prefix(view: View) -> str:
    """The folders that the files go to, each with its slash."""
    folders = view.get("file_name_prefix")
    if not isinstance(folders, list):
        return ""
    texts = [in_name(folder, "folder") for folder in folders]
    return "".join(f"{text}/" for text in texts if text is not None)


def _channel(view: View) -> str:
    """The channel's name as file names have it: special characters are hyphens."""
    value = view.get("cname")
    text = in_name(value, "cname")
    if text is None:
        return "<cname>"
    if isinstance(value, Unknown) and value.is_code:
        fixed = [_REPLACED.sub("-", part) for part in value.fixed]
        return "{…}".join(fixed) if fixed else text
    parts, offset = [], 0
    for match in re.finditer(PATTERN, text):
        parts += [_REPLACED.sub("-", text[offset : match.start()]), match.group()]
        offset = match.end()
    return "".join((*parts, _REPLACED.sub("-", text[offset:])))
