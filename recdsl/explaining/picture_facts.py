"""Facts about the sound, the mixed picture and the page."""

from __future__ import annotations

from recdsl.explaining.fact import Fact
from recdsl.explaining.fact_values import same_number, value_text, with_unit
from recdsl.explaining.recorded_facts import media
from recdsl.explaining.topic import Topic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.explaining.body_view import View
    from recdsl.explaining.fact import Shown

_VERTICAL = 2
_ALL = 1


def sound(view: View) -> Iterator[Fact]:
    """The sound of a mixed recording or of a page."""
    topic = Topic(view, "sound")
    kinds = media(view)
    if view.mode == "web":
        profile = view.means("web_audio_profile")
        topic.state("the sound", f"is {profile}", profile, ["web_audio_profile"])
    elif view.mode == "mix" and (kinds is None or "audio" in kinds):
        profile = view.means("audio_profile")
        topic.state("the sound", f"is {profile}", profile, ["audio_profile"])
    if view.mode == "individual" and view.get("stream_mode") == "original":
        means = view.means("stream_mode")
        topic.state("it", "keeps the audio as it was sent, without transcoding", means, _MODE)
    elif view.mode == "individual" and view.has("stream_mode"):
        means = view.means("stream_mode")
        topic.state("each user", f"gets {means}", means, _MODE, "compared")
    yield from topic.facts


_MODE = ["stream_mode"]


def picture(view: View) -> Iterator[Fact]:
    """The picture of a mixed recording or of a page."""
    topic = Topic(view, "picture")
    kinds = media(view)
    if view.mode == "web":
        _size(topic, "video_width", "video_height", "video_fps", "video_bitrate")
        _page(topic)
    elif kinds is None or "video" in kinds:
        stream = view.means("video_stream_type")
        usual = same_number(view.or_default("video_stream_type"), 0)
        shown: Shown = "compared" if usual else "always"
        topic.state("it", f"takes {stream} of each user", stream, ["video_stream_type"], shown)
        if view.mode == "mix":
            _size(topic, "width", "height", "fps", "bitrate")
        if view.mode == "mix" and view.has("transcoding_config"):
            _layout(topic)
            _regions(topic)
            _backgrounds(topic)
    yield from topic.facts


def _size(topic: Topic, width: str, height: str, fps: str, bitrate: str) -> None:
    """Size, frame rate and bitrate: explained in one sentence, compared one by one."""
    view = topic.view
    size = f"{_bare(view, width)} × {_bare(view, height)} pixels"
    sized = view.or_default(width) is not None and view.or_default(height) is not None
    parts = [size] if sized else []
    if sized:
        topic.state("the picture", f"is {size}", size, [width, height], "compared")
    for name, verb in ((fps, "has"), (bitrate, "takes")):
        if view.or_default(name) is not None:
            value = view.text_of(name)
            topic.state("the picture", f"{verb} {value}", value, [name], "compared")
            parts.append(value)
    if parts:
        default = view.mode == "mix" and not view.has("transcoding_config")
        end = "; these are the service's defaults" if default else ""
        topic.explain("the picture", f"has {', '.join(parts)}{end}")


def _bare(view: View, name: str) -> str:
    value = view.or_default(name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return with_unit(value, "px").removesuffix(" pixels")
    return view.text_of(name).removesuffix(" (pixels)")


def _layout(topic: Topic) -> None:
    view = topic.view
    means = view.means("mixed_video_layout").replace("`layoutConfig`", "its own")
    topic.state("the layout", f"is {layout_name(view)}: {means}", layout_name(view), _LAYOUT)
    if view.has("max_resolution_uid") and same_number(view.get("mixed_video_layout"), _VERTICAL):
        user = view.text_of("max_resolution_uid").strip('"')
        topic.state("the large user", f"is user {user}", f"user {user}", ["max_resolution_uid"])


def layout_name(view: View) -> str:
    """The word of the layout, or its value."""
    value = view.or_default("mixed_video_layout")
    for choice in view.choices("mixed_video_layout"):
        if same_number(choice.value, value):
            return choice.word
    return "unknown"


def _regions(topic: Topic) -> None:
    view = topic.view
    if not same_number(view.get("mixed_video_layout"), 3):
        return
    for number, key in enumerate(view.elements("layout_config"), 1):
        who = view.member(key, "uid")
        names = ("x_axis", "y_axis", "width", "height")
        x, y, width, height = (_share(view, f"{key}/{name}") for name in names)
        value = f"{x} from the left and {y} from the top, {width} wide and {height} high"
        leaf = view.leaves.get(f"{key}/alpha")
        if leaf and not leaf.is_default:
            value += f", with an opacity of {_share(view, leaf.key)}"
        leaf = view.leaves.get(f"{key}/render_mode")
        if leaf and same_number(leaf.value, _ALL):
            value += ", all of the video between black bars"
        who = f"user {who.strip(chr(34))}" if who else "the next user to join"
        pointers = tuple(
            pointer for pointer in view.beneath(key) if pointer.rpartition("/")[2] in _REGION
        )
        predicate = f"holds {who}, {value}"
        topic.add(Fact("picture", key, f"region {number}", predicate, f"{who}, {value}", pointers))


_REGION = frozenset({"uid", "x_axis", "y_axis", "width", "height", "alpha", "render_mode"})


def _share(view: View, key: str) -> str:
    """A share of the canvas as a percentage."""
    leaf = view.leaves.get(key)
    if leaf is None:
        return "an unstated share"
    value = leaf.value
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        return value_text(value, leaf.pointer, leaf.parameter)
    return f"{round(value * 100, 6):g} %"


def _backgrounds(topic: Topic) -> None:
    view = topic.view
    if view.has("background_color"):
        colour = view.text_of("background_color").strip('"')
        black = view.get("background_color") == "#000000"
        shown: Shown = "compared" if black else "always"
        topic.state("the canvas", f"is {colour} where nobody is shown", colour, _COLOUR, shown)
    if view.has("background_image"):
        image = view.text_of("background_image")
        topic.state("the canvas", f"has the picture {image} behind it", image, ["background_image"])
    if view.has("default_user_background_image"):
        image = view.text_of("default_user_background_image")
        names = ["default_user_background_image"]
        topic.state("a user without video", f"is replaced by {image}", image, names)
    for key in view.elements("background_config"):
        user = view.member(key, "uid")
        value = view.member(key, "image_url")
        if not (user and value):
            continue
        mode = view.leaves.get(f"{key}/render_mode")
        if mode and same_number(mode.value, _ALL):
            value += ", all of it between black bars"
        name = user.strip('"')
        subject = f"user {name} without video"
        pointers = tuple(f"{key}/{name}" for name in ("image_url", "render_mode"))
        shown_at = tuple(pointer for pointer in pointers if pointer in view.leaves)
        topic.add(Fact("picture", key, subject, f"is replaced by {value}", value, shown_at))


_COLOUR = ["background_color"]
_LAYOUT = ["mixed_video_layout"]


def _page(topic: Topic) -> None:
    view = topic.view
    if view.has("onhold"):
        means = view.means("onhold").removeprefix("the recording ")
        shown: Shown = "always" if view.get("onhold") is True else "compared"
        paused = ", and writes no file until an `update`" if shown == "always" else ""
        topic.state("it", means + paused, means.removeprefix("starts "), ["onhold"], shown)
    wait = view.get("ready_timeout")
    if view.has("ready_timeout") and not same_number(wait, 0) and wait is not None:
        time = view.text_of("ready_timeout")
        topic.state("the page", f"has {time} to load", time, ["ready_timeout"])
