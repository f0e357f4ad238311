"""The users and media that are recorded, where, and when that stops."""

from __future__ import annotations

from recdsl.explaining.body_view import key_of
from recdsl.explaining.fact import Fact
from recdsl.explaining.fact_values import plain, same_number, users
from recdsl.explaining.topic import Topic
from recdsl.model.frozen import replaced
from recdsl.model.quoting import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.explaining.body_view import View
    from recdsl.model.json_value import Json

ALL_STREAMS = "#allstream#"
_MODES = {
    "individual": ("records", "recording", "each user into files of their own"),
    "mix": ("mixes", "mixing", "all users into one recording"),
    "web": ("records", "recording", "a web page"),
}
_MEDIA = {0: ("audio",), 1: ("video",), 2: ("audio", "video")}


def recorded(view: View) -> Iterator[Fact]:
    """The facts about the recorded media, users and channel."""
    topic = Topic(view, "recorded")
    _mode(topic)
    if view.mode == "web":
        _page(topic)
    else:
        _streams(topic)
        _channel(topic)
    if view.has("uid"):
        user = _user(view.get("uid"))
        topic.state("the recorder's user ID", f"is {user}", user, ["uid"])
    if view.has("subscribe_uid_group") and view.mode != "web":
        group = view.means("subscribe_uid_group")
        topic.state("it", f"is made for {group}", group, ["subscribe_uid_group"])
    yield from topic.facts


def stops(view: View) -> Iterator[Fact]:
    """The facts about when the recording stops by itself."""
    topic = Topic(view, "stops")
    if view.mode == "web":
        if view.has("max_recording_hour"):
            time = view.text_of("max_recording_hour")
            topic.state("it", f"stops after {time} at the latest", time, ["max_recording_hour"])
    else:
        time = view.text_of("max_idle_time")
        number, _, unit = time.rpartition(" ")
        idle = f"{number} idle {unit}" if number.isdecimal() else f"an idle time of {time}"
        topic.state("it", f"stops by itself after {idle}", time, ["max_idle_time"])
    yield from topic.facts


def media(view: View) -> tuple[str, ...] | None:
    """The media that are recorded; None if that is not known."""
    value = view.or_default("stream_types")
    for number, names in _MEDIA.items():
        if same_number(value, number):
            return names
    return None


def is_recorded(view: View) -> bool:
    """Whether there is a recording, and not pictures alone (page, line 180)."""
    pictures = view.mode == "individual" and view.has("snapshot_config")
    return view.has("recording_file_config") or not pictures


def whose(view: View, medium: str) -> tuple[tuple[str, ...] | None, str]:
    """The users of a medium if all of them are known, and the phrase for them."""
    wanted = view.get(f"subscribe_{medium}_uids")
    if isinstance(wanted, list) and ALL_STREAMS in wanted:
        return None, "everyone"
    if isinstance(wanted, list):
        known = tuple(user for user in wanted if isinstance(user, str))
        return known if len(known) == len(wanted) else None, users(_in_order(wanted))
    unwanted = view.get(f"un_subscribe_{medium}_uids")
    if isinstance(unwanted, list):
        return None, f"everyone except {users(_in_order(unwanted))}"
    return None, "everyone"


def _in_order(values: list[Json]) -> list[Json]:
    """Numbers by size, then the rest."""

    def key(value: Json) -> tuple[bool, int, str]:
        digits = isinstance(value, str) and value.isdecimal() and len(value) < 20
        return (not digits, int(str(value)) if digits else 0, repr(value))

    return sorted(values, key=key)


def _mode(topic: Topic) -> None:
    verb, doing, what = _MODES[topic.view.mode]
    if not is_recorded(topic.view):
        verb, doing, what = "takes", "taking", "pictures of each user and nothing else"
    topic.add(Fact("recorded", "mode", "it", f"{verb} {what}", f"{doing} {what}", ("/mode",)))


def _page(topic: Topic) -> None:
    if topic.view.has("url"):
        url = topic.view.text_of("url")
        topic.state("the page", f"is {url}", url, ["url"])
    if topic.view.has("cname"):
        name = topic.view.text_of("cname")
        topic.state("the session", f"is called {name}", name, ["cname"])


def _streams(topic: Topic) -> None:
    """Media and users: explained in one sentence, compared one by one."""
    view = topic.view
    kinds = media(view)
    of = {medium: whose(view, medium)[1] for medium in kinds or ("audio", "video")}
    alike = len(set(of.values())) == 1
    both = listed((f"{medium} of {who}" for medium, who in of.items()), "and")
    who = next(iter(of.values())) if alike else both
    names = (
        listed(kinds, "and") if kinds else f"as `streamTypes` says: {view.text_of('stream_types')}"
    )
    if is_recorded(view):
        topic.explain("it", f"records {f'{names} of {who}' if alike or not kinds else both}")
    pointers = tuple(key for key in [key_of("stream_types")] if key in view.leaves)
    if kinds:
        verbs = Fact("recorded", "stream_types", "it", f"records {names}", names, pointers)
        topic.add(_compared(verbs, "records", kinds))
    lists = [
        f"{prefix}subscribe_{medium}_uids"
        for medium in of
        for prefix in ("", "un_")
        if view.has(f"{prefix}subscribe_{medium}_uids")
    ]
    shown = tuple(map(key_of, lists))
    topic.add(Fact("recorded", "users", "it", f"records {who}", who, shown, "compared"))


def _compared(fact: Fact, verb: str, parts: tuple[str, ...]) -> Fact:
    return replaced(fact, shown="compared", verb=verb, parts=parts)


def _channel(topic: Topic) -> None:
    view = topic.view
    if not view.has("cname"):
        return
    kind = view.or_default("channel_type")
    word = {0: "communication", 1: "live"}.get(kind) if type(kind) is int else None
    name = view.text_of("cname")
    name = name if name.startswith('"') else f"whose name is {name}"
    if word is None:
        name += f", of the kind {view.text_of('channel_type')}"
    value = f"the {word or ''} channel {name}".replace("  ", " ")
    topic.state("it", f"joins {value}", value, ["cname", "channel_type"])


def _user(value: Json) -> str:
    return value if isinstance(value, str) and value.isdecimal() else plain(value, "uid")
