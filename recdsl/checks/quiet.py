"""What the values of a body show without a check: that it has nothing to find.

A check names the functions here that silence it (`quiet`, see check.py). Each takes the values of
a body without faults of members, by pointer, outside of arrays, and the edition. They stand apart
from the checks, so that a sound body loads neither these nor their messages.
"""

from __future__ import annotations

from recdsl.model.json_value import Unknown
from recdsl.model.placeholder import fixed_parts
from recdsl.reference.pointers import (
    ACCESS_KEY,
    AV_FILE_TYPE,
    BACKGROUND_CONFIG,
    BITRATE,
    CNAME,
    EXTENSION_SERVICES,
    FILE_NAME_PREFIX,
    FPS,
    HEIGHT,
    LAYOUT_CONFIG,
    MAX_IDLE_TIME,
    MIXED_VIDEO_LAYOUT,
    REGION,
    SECRET_KEY,
    STREAM_MODE,
    STREAM_TYPES,
    STS_TOKEN,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_UID_GROUP,
    SUBSCRIBE_VIDEO_UIDS,
    TOKEN,
    UID,
    UN_SUBSCRIBE_AUDIO_UIDS,
    UN_SUBSCRIBE_VIDEO_UIDS,
    VENDOR,
    WIDTH,
)
from recdsl.reference.value_formats import EVERYBODY, is_blank, is_uid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeGuard

    from recdsl.checks.check import Values
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

VOD = "aliyun_vod_service"
PAGE = "web_recorder_service"
PUSH = "rtmp_publish_service"
SIGNS = "! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,"
CHARACTERS = frozenset(
    "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "0123456789" + SIGNS
)
VERTICAL, CUSTOM = 2, 3  # layouts
WITH_VIDEO = (1, 2)
BOTH_MEDIA = 2
# The lists of users not to record, and all lists of users.
EXCEPTED = (UN_SUBSCRIBE_AUDIO_UIDS, UN_SUBSCRIBE_VIDEO_UIDS)
LISTS = (
    *(SUBSCRIBE_AUDIO_UIDS, UN_SUBSCRIBE_AUDIO_UIDS),
    *(SUBSCRIBE_VIDEO_UIDS, UN_SUBSCRIBE_VIDEO_UIDS),
)
# The rows of the picture that may show a user.
SHOWN = (LAYOUT_CONFIG, BACKGROUND_CONFIG)
_KNOWN_ROUND: dict[int, set[int | float]] = {}
_MOST_KNOWN = 10_000
_TEXT = frozenset({str})
_NUMBER = frozenset({int, float})


def are_texts(values: list[Json]) -> TypeGuard[list[str]]:
    """Whether all values are strings."""
    return _TEXT.issuperset(map(type, values))


def are_numbers(values: list[Json] | None) -> TypeGuard[list[int | float]]:
    """Whether there are values, and all of them are numbers."""
    return values is not None and _NUMBER.issuperset(map(type, values))


def service_names(values: Values) -> list[Json]:
    """The names of the extension services, in the values of a body without faults of members."""
    services = values.get(EXTENSION_SERVICES)
    if not isinstance(services, list):
        return []
    return [service["serviceName"] for service in services if isinstance(service, dict)]


def listed_users(values: Values) -> set[Json]:
    """The users to record, in the values of a body without faults of members."""
    audio, video = values.get(SUBSCRIBE_AUDIO_UIDS), values.get(SUBSCRIBE_VIDEO_UIDS)
    users: set[Json] = set(audio) if isinstance(audio, list) else set()
    users.update(video if isinstance(video, list) else ())
    return users


def recorder_is_numbered(values: Values, _: Reference) -> bool:
    """Whether the recorder's ID is a number."""
    uid = values[UID]
    return is_uid(uid) if isinstance(uid, str) else _is_unknown(uid)


def name_is_plain(values: Values, reference: Reference) -> bool:
    """Whether the channel's name is short, and has only the characters that it may have."""
    name, figures = values[CNAME], reference.facts.figures
    if not isinstance(name, str):
        return _is_unknown(name)
    if not CHARACTERS.issuperset(name):
        return False
    in_web = figures.sure_session_bytes or figures.session_bytes
    return len(name) <= figures.channel_bytes and len(name) <= in_web


def _is_unknown(value: Json) -> bool:
    """Whether nothing of a value is known yet."""
    return isinstance(value, Unknown) and not fixed_parts(value)


def has_no_mp4(values: Values, _: Reference) -> bool:
    """Whether the only format is HLS."""
    return values[AV_FILE_TYPE] == ["hls"]


def formats_are_usual(values: Values, _: Reference) -> bool:
    """Whether the formats are those of most recordings, in either order."""
    return values[AV_FILE_TYPE] in (["hls"], ["hls", "mp4"], ["mp4", "hls"])


def keys_are_elsewhere(values: Values, _: Reference) -> bool:
    """Whether no key is written out, and no extension service has keys."""
    return (
        not isinstance(values.get(ACCESS_KEY), str)
        and not isinstance(values.get(SECRET_KEY), str)
        and not isinstance(values.get(STS_TOKEN), str)
        and (EXTENSION_SERVICES not in values or VOD not in service_names(values))
    )


def has_video(values: Values, reference: Reference) -> bool:
    """Whether video is recorded."""
    stated = values.get(STREAM_TYPES, reference.facts.defaults.get(STREAM_TYPES))
    return stated in WITH_VIDEO


def token_is_filled(values: Values, _: Reference) -> bool:
    """Whether the token is a text, or not known yet."""
    token = values[TOKEN]
    return not isinstance(token, str) or not is_blank(token)


def streams_are_standard(values: Values, _: Reference) -> bool:
    """Whether the streams are recorded in standard mode."""
    return values.get(STREAM_MODE) == "standard"


def is_patient(values: Values, reference: Reference) -> bool:
    """Whether the recording waits as long for users as is advised."""
    seconds = values.get(MAX_IDLE_TIME)
    return isinstance(seconds, int) and seconds >= reference.facts.figures.advised_idle_time


def has_its_regions(values: Values, _: Reference) -> bool:
    """Whether the body lays out the picture with regions of its own, or not at all."""
    layout = values[MIXED_VIDEO_LAYOUT]
    return (isinstance(layout, int) and layout != CUSTOM) or bool(values.get(LAYOUT_CONFIG))


def layout_is_vertical(values: Values, _: Reference) -> bool:
    """Whether one user is shown large."""
    return values.get(MIXED_VIDEO_LAYOUT) == VERTICAL


def layout_is_custom(values: Values, _: Reference) -> bool:
    """Whether the body lays out the picture itself."""
    return values.get(MIXED_VIDEO_LAYOUT) == CUSTOM


def regions_are_right(values: Values, reference: Reference) -> bool:
    """Whether all regions lie inside the canvas, and have only digits that the service uses."""
    decimals = reference.facts.figures.share_decimals
    regions = values[LAYOUT_CONFIG]
    for region in regions if isinstance(regions, list) else ():
        if not isinstance(region, dict):
            return False
        get = region.get
        shares = [get("x_axis"), get("width"), get("y_axis"), get("height"), get("alpha", 1)]
        if not are_numbers(shares) or not lies_inside(*shares[:4]):
            return False
        if not are_round(shares, decimals):
            return False
    return True


def are_round(shares: list[int | float], decimals: int) -> bool:
    """Whether no number has more digits; to round takes long, and shares are often the same."""
    known = _KNOWN_ROUND.setdefault(decimals, set())
    if known.issuperset(shares):
        return True
    if [round(share, decimals) for share in shares] != shares:
        return False
    if len(known) < _MOST_KNOWN:
        known.update(shares)
    return True


def users_are_few(values: Values, reference: Reference) -> bool:
    """Whether the picture can show all users in the lists."""
    return len(listed_users(values)) <= reference.facts.figures.shown_users


def lies_inside(x: float, width: float, y: float, height: float) -> bool:
    """Whether a region is surely within the canvas; the numbers can have any size."""
    return 0 <= x <= 1 and 0 <= width <= 1 - x and 0 <= y <= 1 and 0 <= height <= 1 - y


def picture_is_small(values: Values, reference: Reference) -> bool:
    """Whether the pictures of users and of a web page have few enough pixels."""
    sides = [(values.get(WIDTH, 0), values.get(HEIGHT, 0))]
    services = values.get(EXTENSION_SERVICES)
    for service in services if isinstance(services, list) else ():
        page = service.get("serviceParam") if isinstance(service, dict) else None
        if isinstance(page, dict):
            sides.append((page.get("videoWidth", 0), page.get("videoHeight", 0)))
    most = reference.facts.figures.most_pixels
    for width, height in sides:
        if not isinstance(width, int) or not isinstance(height, int) or width * height > most:
            return False
    return True


def bitrate_is_usual(values: Values, reference: Reference) -> bool:
    """Whether the bitrate is one that the video guide has."""
    bitrate = values[BITRATE]
    return isinstance(bitrate, int) and bitrate <= reference.facts.figures.highest_bitrate


def rate_is_supported(values: Values, reference: Reference) -> bool:
    """Whether the page names the frame rate."""
    return values[FPS] in reference.facts.figures.frame_rates


def has_no_vod(values: Values, _: Reference) -> bool:
    """Whether no service is ApsaraVideo for VoD."""
    return VOD not in service_names(values)


def has_page(values: Values, _: Reference) -> bool:
    """Whether a web page is recorded."""
    return PAGE in service_names(values)


def services_belong_together(values: Values, _: Reference) -> bool:
    """Whether there is one service, or a page and its push."""
    return service_names(values) in ([VOD], [PAGE], [PUSH], [PAGE, PUSH], [PUSH, PAGE])


def pages_end_soon(values: Values, reference: Reference) -> bool:
    """Whether no service states more hours than a resource usually lasts."""
    services = values[EXTENSION_SERVICES]
    for service in services if isinstance(services, list) else ():
        page = service.get("serviceParam") if isinstance(service, dict) else None
        hours = page.get("maxRecordingHour", 0) if isinstance(page, dict) else 0
        if not isinstance(hours, int) or hours >= reference.facts.figures.usual_resource_hours:
            return False
    return True


def region_is_listed(values: Values, reference: Reference) -> bool:
    """Whether the vendor is known, and the region one of its real places, if it has any."""
    number = values.get(VENDOR)
    vendor = reference.vendor_by_number.get(number) if isinstance(number, int) else None
    return vendor is not None and (not vendor.regional or region_is_usual(values, reference))


def region_is_usual(values: Values, reference: Reference) -> bool:
    """Whether the region is one of its vendor's, is a real place, and has an effect."""
    number = values.get(VENDOR)
    vendor = reference.vendor_by_number.get(number) if isinstance(number, int) else None
    if vendor is None or not vendor.regional:
        return False
    number = values[REGION]
    region = (
        reference.region_by_number.get((vendor.number, number)) if isinstance(number, int) else None
    )
    return region is not None and region.place != ""


def prefix_is_short(values: Values, reference: Reference) -> bool:
    """Whether the folders are plain, and make no long prefix."""
    folders = values[FILE_NAME_PREFIX]
    if not isinstance(folders, list) or not are_texts(folders):
        return False
    return len("".join(folders)) + len(folders) <= reference.facts.figures.prefix_characters


def both_are_recorded(values: Values, reference: Reference) -> bool:
    """Whether audio and video are recorded."""
    if STREAM_TYPES in values:
        return values[STREAM_TYPES] == BOTH_MEDIA
    return reference.facts.defaults.get(STREAM_TYPES) == BOTH_MEDIA


def lists_are_ordinary(values: Values, _: Reference) -> bool:
    """Whether each list has some users, each once, and none is the recorder.

    Everybody may only be recorded, and beside nobody else.
    """
    recorder = values.get(UID)
    for place in LISTS:
        users = values.get(place)
        if not isinstance(users, list):
            continue
        if not users or recorder in users or len(set(users)) != len(users):
            return False
        if EVERYBODY in users and (len(users) > 1 or place in EXCEPTED):
            return False
    return True


def users_are_apart(values: Values, _: Reference) -> bool:
    """Whether no user is twice in the picture."""
    for place in SHOWN:
        rows = values.get(place)
        if isinstance(rows, list):
            shown = [row["uid"] for row in rows if isinstance(row, dict) and row.get("uid")]
            if len(set(shown)) != len(shown):
                return False
    return True


def group_covers_users(values: Values, reference: Reference) -> bool:
    """Whether the group covers everybody in the lists of users to record."""
    group = values.get(SUBSCRIBE_UID_GROUP)
    most = reference.facts.groups.get(group, 0) if isinstance(group, int) else 0
    return len(listed_users(values)) <= most
