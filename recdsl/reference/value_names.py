"""What people call the numbers of members, in comments beside them.

A name stands for every number that it does not contradict: `audio` for audio alone, and for audio
with video.
"""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern
from recdsl.reference.pointers import (
    AUDIO_PROFILE,
    CHANNEL_TYPE,
    DECRYPTION_MODE,
    MIXED_VIDEO_LAYOUT,
    REGION,
    STREAM_TYPES,
    VENDOR,
    VIDEO_STREAM_TYPE,
)
from recdsl.reference.vendor_titles import VENDOR_NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.reference.reference import Reference

    Words = tuple[str, ...]
    Names = dict[Words, frozenset[int]]

# By pointer and number; `|` is between names. Many bodies are written in China.
_NAMES: dict[str, dict[int, str]] = {
    CHANNEL_TYPE: {
        0: "communication|通信|通信模式|通信场景",
        1: "live|live broadcast|live broadcasting|live streaming|broadcast|broadcasting"
        "|直播|直播模式|直播场景",
    },
    STREAM_TYPES: {
        0: "audio only|only audio|voice only|audio|voice|仅音频|音频|仅订阅音频",
        1: "video only|only video|video|仅视频|视频|仅订阅视频",
        2: "audio and video|video and audio|audio video|video audio|both|audio|voice|video"
        "|音视频|音频和视频|音频|视频",
    },
    VIDEO_STREAM_TYPE: {
        0: "high|high stream|high quality|大流|视频大流",
        1: "low|low stream|low quality|小流|视频小流",
    },
    AUDIO_PROFILE: {0: "mono", 1: "mono", 2: "stereo"},
    MIXED_VIDEO_LAYOUT: {
        0: "floating|float|悬浮|悬浮布局",
        1: "best fit|bestfit|adaptive|自适应|自适应布局",
        2: "vertical|垂直|垂直布局",
        3: "custom|customized|customised|自定义|自定义布局",
    },
}
_VENDORS = {
    "s3": ("amazon", "s3", "亚马逊", "亚马逊云"),
    "alibaba": ("alibaba", "alicloud", "阿里云", "阿里"),
    "tencent": ("tencent", "cos", "腾讯云", "腾讯"),
    "qiniu": ("kodo", "七牛云", "七牛"),
    "kingsoft": ("ks3", "金山云", "金山"),
    "azure": ("microsoft", "微软云", "微软"),
    "google": ("gcloud", "谷歌云", "谷歌"),
    "huawei": ("obs", "华为云", "华为"),
    "baidu": ("bos", "百度云", "百度智能云", "百度"),
}
# The members that have such names.
NAMED: tuple[str, ...] = (*_NAMES, DECRYPTION_MODE, VENDOR, REGION)
_WORD = pattern(r"[^\W_]+")


def words(text: str) -> Words:
    """The words of a text in lower case; `+` and `&` are `and`."""
    return tuple(_WORD.findall(text.lower().replace("+", " and ").replace("&", " and ")))


def names_at(pointer: str, reference: Reference, vendor: int | None) -> Names:
    """The names of a member's numbers; of regions those of a vendor, or of all if it is unknown."""
    if pointer == VENDOR:
        return _vendors(reference)
    if pointer == REGION:
        return _regions(vendor, reference)
    if pointer == DECRYPTION_MODE:
        choices = reference.by_name["decryption_mode"].choices
        return _gathered(
            (choice.word, choice.value) for choice in choices if isinstance(choice.value, int)
        )
    return _gathered(
        (name, number) for number, names in _NAMES[pointer].items() for name in names.split("|")
    )


def _gathered(pairs: Iterable[tuple[str, int]]) -> Names:
    names: dict[Words, set[int]] = {}
    for name, number in pairs:
        names.setdefault(words(name), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in names.items()}


def _vendors(reference: Reference) -> Names:
    numbers = {vendor.word: vendor.number for vendor in reference.vendors}
    pairs = [*VENDOR_NAMES.items(), *((word, word) for word in numbers)]
    pairs += ((name, word) for word, names in _VENDORS.items() for name in names)
    # A vendor that the edition does not have stands for no number.
    return {
        words(name): frozenset({numbers[word]} if word in numbers else ()) for name, word in pairs
    }


def _regions(vendor: int | None, reference: Reference) -> Names:
    names: dict[Words, set[int]] = {}
    for region in reference.regions:
        place = region.place.removeprefix("probably ")
        for name in (region.name, place, place.removeprefix("N. ")) if place else ():
            # A region that only another vendor has stands for no number.
            numbers = names.setdefault(words(name), set())
            if vendor in {None, region.vendor}:
                numbers.add(region.number)
    return {name: frozenset(numbers) for name, numbers in names.items()}
