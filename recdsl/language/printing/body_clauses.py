"""The phrases that a body has: each clause that says what stands in it, in the usual order.

A saying need not be exact: what it misses, the decompiler sets. It only has to parse.
"""

from __future__ import annotations

from recdsl.language.compiling.inference import INFERRED
from recdsl.language.compiling.phrases.file_phrases import SOUNDS, user_group
from recdsl.language.compiling.phrases.recorded_phrases import ALL_STREAMS
from recdsl.language.printing.phrase_values import (
    Facts,
    is_placeholder_alone,
    spoken_text,
    spoken_user,
)
from recdsl.model.quoting import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.model.json_value import Json

    Saying = Callable[[Facts], Iterator[list[str | None]]]

OF_ALL_STREAMS = f'of users "{ALL_STREAMS}"'


def sayings(facts: Facts) -> Iterator[str]:
    """All clauses that fit, in the order in which a person would say them."""
    for saying in _SAYINGS:
        for said in saying(facts):
            yield " ".join(part for part in said if part)


def _record(facts: Facts) -> Iterator[list[str | None]]:
    if facts.mode == "web":
        size = _size(facts, "video_width", "video_height")
        fps, rate = facts.number("video_fps"), facts.number("video_bitrate")
        said = ["record page", facts.text("url"), size and f"at {size}"]
        tail = (f", {fps} fps" if fps else "") + (f", {rate} kbps" if rate else "")
        yield [" ".join(part for part in said if part) + tail]
        return
    how = "individually" if facts.mode == "individual" else "mixed"
    yield ["record", subjects_of(facts), how]


def subjects_of(facts: Facts) -> str:
    """What is recorded, and of whom; empty where the body does not tell the medium."""
    types = facts.get("stream_types")
    media = {0: ["audio"], 1: ["video"], 2: ["audio", "video"]}
    named = media.get(types, []) if type(types) is int else []
    tails = [_tail(facts, medium) for medium in named]
    if len(named) == 2 and tails[0] != tails[1] and not all(tails):
        tails = ["", ""]
    if len(named) == 2 and all(tails) and tails[0] != tails[1]:  # only then it writes a list
        tails = ["of everyone" if tail == OF_ALL_STREAMS else tail for tail in tails]
    if len(named) == 2 and tails[0] == tails[1]:
        return f"audio and video {tails[0]}".strip()
    subjects = [f"{one} {tail}".strip() for one, tail in zip(named, tails, strict=True)]
    joint = ", and " if _has_several(facts, named[0] if named else "") else " and "
    return joint.join(subjects)


def _tail(facts: Facts, medium: str) -> str:
    """Whose medium is recorded, as `of …`; empty where no list says it, or none in words."""
    wanted = facts.get(f"subscribe_{medium}_uids")
    unwanted = facts.get(f"un_subscribe_{medium}_uids")
    if isinstance(wanted, list):
        users = _users(wanted)
        return f"of users {users}" if users else ""
    users = _users(unwanted) if isinstance(unwanted, list) else None
    return f"of everyone except {users}" if users else ""


def _has_several(facts: Facts, medium: str) -> bool:
    """Whether a list says several users for a medium."""
    lists = [facts.get(f"{word}_{medium}_uids") for word in ("subscribe", "un_subscribe")]
    return any(isinstance(users, list) and len(users) > 1 for users in lists)


def _users(values: list[Json]) -> str | None:
    said = [spoken_user(value) if isinstance(value, str) else None for value in values]
    return listed(map(str, said), "and") if said and all(said) else None


def _size(facts: Facts, width: str, height: str) -> str | None:
    sides = [facts.number(width), facts.number(height)]
    plain = all(side and (side.isdigit() or side[0] == "$") for side in sides)
    return "x".join(str(side) for side in sides) if plain else None


def layout_clauses(facts: Facts) -> Iterator[str]:
    """The clause of the layout, if the body tells it."""
    return (" ".join(part for part in said if part) for said in _layout(facts))


def _where(facts: Facts) -> Iterator[list[str | None]]:
    name = facts.text("cname")
    kind = {0: "communication", 1: "live"}
    profile = facts.get("channel_type")
    word = kind.get(profile) if type(profile) is int else None
    if isinstance(profile, str) and is_placeholder_alone(profile):
        word = profile
    if name and facts.mode == "web":
        yield ["in session", name]
    elif name and (name != INFERRED["cname"] or profile not in (0, None)):
        yield ["in", word, "channel", name]
    recorder = facts.user("uid")
    if recorder and recorder != INFERRED["uid"]:
        yield ["by recorder", recorder]
    token = facts.text("token")
    if token and (token != INFERRED["token"] or facts.mode == "web"):
        yield ["with token", token]


def _group(facts: Facts) -> Iterator[list[str | None]]:
    word = facts.word("subscribe_uid_group")
    if word is None or word[0] == "$":
        return
    listed = [facts.get(f"subscribe_{medium}_uids") for medium in ("audio", "video")]
    users = {str(user) for users in listed if isinstance(users, list) for user in users}
    plain = users and ALL_STREAMS not in users and not any("${" in user for user in users)
    inferred = facts.mode == "individual" and plain
    if not inferred or user_group(len(users), facts.reference) != facts.get("subscribe_uid_group"):
        yield ["expecting up to", word, "user" if word == "1" else "users"]


def _plain(opening: str, say: Callable[[Facts], str | None], ending: str = "") -> Saying:
    def saying(facts: Facts) -> Iterator[list[str | None]]:
        said = say(facts)
        if said:
            yield [opening, said, ending]

    return saying


def _page_only(opening: str, say: Callable[[Facts], str | None]) -> Saying:
    return _plain(opening, lambda facts: say(facts) if facts.mode == "web" else None)


def _streams(facts: Facts) -> Iterator[list[str | None]]:
    word = facts.word("stream_mode")
    if word and not (word == "original" and facts.word("container_format") in SOUNDS):
        yield ["streams", word]


def _sound(facts: Facts) -> Iterator[list[str | None]]:
    word = facts.word("web_audio_profile" if facts.mode == "web" else "audio_profile")
    if word and not (facts.mode == "web" and word == "48 kbps mono"):
        yield ["sound", word]


def _decrypt(facts: Facts) -> Iterator[list[str | None]]:
    word, secret, salt = facts.word("decryption_mode"), facts.text("secret"), facts.text("salt")
    if word:
        yield ["decrypt", word, secret and f"secret {secret}", salt and f"salt {salt}"]


def _canvas(facts: Facts) -> Iterator[list[str | None]]:
    size, fps, rate = _size(facts, "width", "height"), facts.number("fps"), facts.number("bitrate")
    if size:
        said = f"canvas {size}" + (f" at {fps} fps" if fps else "")
        yield [said + (f", {rate} kbps" if rate else "")]


def _layout(facts: Facts) -> Iterator[list[str | None]]:
    word, around = facts.word("mixed_video_layout"), facts.user("max_resolution_uid")
    if not word:
        return
    regions = facts.get("layout_config")
    inside = [_region(facts, region) for region in regions] if isinstance(regions, list) else None
    whole = inside is not None and all(inside)
    block = "{\n" + "\n".join(str(one) for one in inside or ()) + "\n}" if whole else None
    yield ["layout", word, around and f"around user {around}", block]


def _region(facts: Facts, region: Json) -> str | None:
    if not isinstance(region, dict):
        return None
    names = ("region_x", "region_y", "region_width", "region_height")
    x, y, width, height = (facts.number(name, region) for name in names)
    if not (x and y and width and height):
        return None
    user, alpha = facts.user("region_uid", region), facts.number("region_alpha", region)
    who = f"user {user}" if user else "next user"
    mode = facts.word("region_render_mode", region)
    said = [f"{who} at ({x}, {y}) size ({width}, {height})", alpha and f"alpha {alpha}"]
    said.append(mode if mode in ("fit", "cropped") else None)
    return " ".join(part for part in said if part)


def _backgrounds(facts: Facts) -> Iterator[list[str | None]]:
    colour, image = facts.text("background_color"), facts.text("background_image")
    if colour:
        yield ["background", colour]
    if image:
        yield ["background image", image]
    users = facts.get("background_config")
    for user in users if isinstance(users, list) else ():
        uid, url = facts.user("background_uid", user), facts.text("background_image_url", user)
        mode = facts.word("background_render_mode", user)
        if isinstance(user, dict) and uid and url:
            fit = mode if mode in ("fit", "cropped") else None
            yield ["background of user", uid, "image", url, fit]
    absent = facts.text("default_user_background_image")
    if absent:
        yield ["absent users image", absent]


def _snapshot(facts: Facts) -> Iterator[list[str | None]]:
    if isinstance(facts.get("snapshot_config"), dict):
        every = facts.duration("capture_interval")
        only = facts.get("recording_file_config") is None
        yield ["snapshot", "only" if only else None, every and f"every {every}"]


def _push(facts: Facts) -> Iterator[list[str | None]]:
    outputs = facts.get("outputs")
    said = [facts.text("rtmp_url", one) for one in outputs] if isinstance(outputs, list) else []
    if facts.mode == "web" and said and all(said):
        yield ["push to", listed(map(str, said), "and")]


def _storage(facts: Facts) -> Iterator[list[str | None]]:
    vendor, region = facts.get("vendor"), facts.get("region")
    named = facts.reference.vendor_by_number.get(vendor) if type(vendor) is int else None
    who = named.word if named else None
    if not who:
        number = facts.number("vendor")
        who = number and (number if number[0] == "$" else f"vendor {number}")
    if not isinstance(facts.get("storage_config"), dict) or not who:
        return
    regions = facts.reference.offered_regions[named.number] if named else {}
    words = {number: word for word, number in regions.items()}
    where = words.get(region) if type(region) is int else None
    if not where:
        number = facts.number("region")
        where = number and (number if number[0] == "$" else f"region {number}")
    parts = [
        ("bucket", facts.text("bucket"), "bucket"),
        ("under", _prefix(facts), "folder"),
        ("key", facts.text("access_key"), "access_key"),
        ("secret", facts.text("secret_key"), "secret_key"),
        ("encrypted", facts.word("sse"), "sse"),
        ("tagged", facts.text("tag"), "tag"),
        ("endpoint", facts.text("endpoint"), "endpoint"),
        ("lent by token", _lent(facts), "sts_token"),
    ]
    said = [f"{word} {said}" for word, said, name in parts if said and said != INFERRED.get(name)]
    yield ["to", who, where, *said]


def _lent(facts: Facts) -> str | None:
    token, end = facts.text("sts_token"), facts.number("sts_expiration")
    return f"{token} until {end}" if token and end else token


def _prefix(facts: Facts) -> str | None:
    folders = facts.get("file_name_prefix")
    if not isinstance(folders, list) or not folders:
        return None
    names = [folder for folder in folders if isinstance(folder, str) and "/" not in folder]
    return spoken_text("/".join(names)) if len(names) == len(folders) else None


def _files(facts: Facts) -> Iterator[list[str | None]]:
    types = facts.get("av_file_type")
    plain = isinstance(types, list) and types and all(one in ("hls", "mp4") for one in types)
    inferred = isinstance(facts.get("snapshot_config"), dict) and types == ["hls"]
    if plain and not inferred and isinstance(types, list):
        yield ["as", listed(map(str, types), "and")]
    sound = facts.word("container_format")
    if sound in SOUNDS:
        rate, channels = facts.word("sample_rate"), facts.word("channels")
        plain_rate = rate if rate and rate.isdigit() else None
        both = channels if channels in ("mono", "stereo") else None
        yield ["as", sound, plain_rate and f"at {plain_rate} Hz", both]
    elif facts.get("combination_policy") == "postpone_transcoding":
        yield ["transcode afterwards"]


def _vod(facts: Facts) -> Iterator[list[str | None]]:
    region = facts.text("vod_region_id")
    if not region:
        return
    parts = (
        *(("key", "access_key"), ("secret", "secret_key"), ("title", "title")),
        *(("description", "description"), ("cover", "cover_url"), ("category", "cate_id")),
        *(("tags", "tags"), ("templates", "template_group_id"), ("userdata", "user_data")),
        *(("location", "storage_location"), ("workflow", "workflow_id")),
    )
    said = [(word, facts.text(f"vod_{name}")) for word, name in parts]
    yield ["publish to vod", region, *(f"{word} {value}" for word, value in said if value)]


_SAYINGS: tuple[Saying, ...] = (
    _record,
    _where,
    _group,
    _plain(
        "for at most",
        lambda facts: (facts.mode == "web" and facts.duration("max_recording_hour")) or None,
    ),
    _plain(
        "split every",
        lambda facts: (facts.mode == "web" and facts.duration("max_video_duration")) or None,
    ),
    _plain("starting", lambda facts: (facts.mode == "web" and facts.word("onhold")) or None),
    _plain(
        "loading within",
        lambda facts: (facts.mode == "web" and facts.duration("ready_timeout")) or None,
    ),
    _page_only("rendered for", lambda facts: facts.word("mobile")),
    _plain("stop when idle for", lambda facts: facts.duration("max_idle_time")),
    _streams,
    _plain("preferring", lambda facts: facts.word("video_stream_type"), "video"),
    _sound,
    _decrypt,
    _canvas,
    _layout,
    _backgrounds,
    _snapshot,
    _push,
    _vod,
    _storage,
    _files,
)
