"""Check in one walk that no single member of a body is wrong.

Made from grammar/parameters.toml by `make generate`; do not edit.

A body passes if all its members are known at their places, have an allowed value or an unknown
one, and if no member is missing. A wrong body never passes. A right body may fail to pass: then
checks/member_rules.py and checks/unknown_members.py decide. Modes are bits of a number, so that the
same walk finds the members that are missing in each mode.
"""

from __future__ import annotations

from recdsl.model.json_value import Unknown
from recdsl.reference import pointers as at
from recdsl.reference.value_formats import FORMATS, is_blank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

_EVERY = 7
_ABSENT: Json = Unknown("")
_is_base64_32 = FORMATS["base64-32"].fits
_may_be_base64_32 = FORMATS["base64-32"].may_become
_is_folder = FORMATS["folder"].fits
_may_be_folder = FORMATS["folder"].may_become
_is_hex_color = FORMATS["hex-color"].fits
_may_be_hex_color = FORMATS["hex-color"].may_become
_is_http_url = FORMATS["http-url"].fits
_may_be_http_url = FORMATS["http-url"].may_become
_is_uid = FORMATS["uid"].fits
_may_be_uid = FORMATS["uid"].may_become
_is_user = FORMATS["user"].fits
_may_be_user = FORMATS["user"].may_become


def _transcoding_config_layout_config(it: Json) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("uid", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_uid(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_uid(value):
            return _EVERY
    value = it.get("x_axis", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (0.0 <= value <= 1.0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 2
    value = it.get("y_axis", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (0.0 <= value <= 1.0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 2
    value = it.get("width", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (0.0 <= value <= 1.0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 2
    value = it.get("height", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (0.0 <= value <= 1.0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 2
    value = it.get("alpha", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (0.0 <= value <= 1.0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    value = it.get("render_mode", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    return faulty if known == len(it) else _EVERY


def _transcoding_config_background_config(it: Json) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("uid", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_uid(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_uid(value):
            return _EVERY
    else:
        faulty |= 2
    value = it.get("image_url", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_http_url(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_http_url(value):
            return _EVERY
    else:
        faulty |= 2
    value = it.get("render_mode", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    return faulty if known == len(it) else _EVERY


def _transcoding_config(it: Json, found: dict[str, Json]) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("width", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (1 <= value <= 1920):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.WIDTH] = value
    value = it.get("height", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (1 <= value <= 1920):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.HEIGHT] = value
    value = it.get("fps", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (value >= 1):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.FPS] = value
    value = it.get("bitrate", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value >= 1):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.BITRATE] = value
    value = it.get("maxResolutionUid", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_uid(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_uid(value):
            return _EVERY
        found[at.MAX_RESOLUTION_UID] = value
    value = it.get("mixedVideoLayout", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2, 3,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.MIXED_VIDEO_LAYOUT] = value
    value = it.get("backgroundColor", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_hex_color(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_hex_color(value):
            return _EVERY
        found[at.BACKGROUND_COLOR] = value
    value = it.get("backgroundImage", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_http_url(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_http_url(value):
            return _EVERY
        found[at.BACKGROUND_IMAGE] = value
    value = it.get("defaultUserBackgroundImage", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_http_url(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_http_url(value):
            return _EVERY
        found[at.DEFAULT_USER_BACKGROUND_IMAGE] = value
    value = it.get("layoutConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        if len(value) > 17:
            return _EVERY
        for element in value:
            faulty |= _transcoding_config_layout_config(element)
        found[at.LAYOUT_CONFIG] = value
    value = it.get("backgroundConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        for element in value:
            faulty |= _transcoding_config_background_config(element)
        found[at.BACKGROUND_CONFIG] = value
    return faulty if known == len(it) else _EVERY


def _recording_config(it: Json, found: dict[str, Json]) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("channelType", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.CHANNEL_TYPE] = value
    else:
        faulty |= 3
    value = it.get("streamTypes", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.STREAM_TYPES] = value
    value = it.get("streamMode", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("default", "standard", "original",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        found[at.STREAM_MODE] = value
    value = it.get("decryptionMode", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2, 3, 4, 5, 6, 7, 8,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.DECRYPTION_MODE] = value
    value = it.get("secret", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is str) and (type(value) is not Unknown or value.kind not in ("", "string")):
            return _EVERY
        found[at.SECRET] = value
    value = it.get("salt", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_base64_32(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_base64_32(value):
            return _EVERY
        found[at.SALT] = value
    value = it.get("audioProfile", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.AUDIO_PROFILE] = value
    value = it.get("videoStreamType", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.VIDEO_STREAM_TYPE] = value
    value = it.get("maxIdleTime", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (5 <= value <= 2592000):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.MAX_IDLE_TIME] = value
    value = it.get("transcodingConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _transcoding_config(value, found)
        found[at.TRANSCODING_CONFIG] = value
    value = it.get("subscribeAudioUids", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        if len(value) > 32:
            return _EVERY
        for element in value:
            if type(element) is str:
                if not (_is_user(element)):
                    return _EVERY
            elif type(element) is not Unknown or element.kind not in ("", "string") or not _may_be_user(element):
                return _EVERY
        found[at.SUBSCRIBE_AUDIO_UIDS] = value
    value = it.get("unSubscribeAudioUids", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        if len(value) > 32:
            return _EVERY
        for element in value:
            if type(element) is str:
                if not (_is_user(element)):
                    return _EVERY
            elif type(element) is not Unknown or element.kind not in ("", "string") or not _may_be_user(element):
                return _EVERY
        found[at.UN_SUBSCRIBE_AUDIO_UIDS] = value
    value = it.get("subscribeVideoUids", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        if len(value) > 32:
            return _EVERY
        for element in value:
            if type(element) is str:
                if not (_is_user(element)):
                    return _EVERY
            elif type(element) is not Unknown or element.kind not in ("", "string") or not _may_be_user(element):
                return _EVERY
        found[at.SUBSCRIBE_VIDEO_UIDS] = value
    value = it.get("unSubscribeVideoUids", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        if len(value) > 32:
            return _EVERY
        for element in value:
            if type(element) is str:
                if not (_is_user(element)):
                    return _EVERY
            elif type(element) is not Unknown or element.kind not in ("", "string") or not _may_be_user(element):
                return _EVERY
        found[at.UN_SUBSCRIBE_VIDEO_UIDS] = value
    value = it.get("subscribeUidGroup", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2, 3, 4, 5,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.SUBSCRIBE_UID_GROUP] = value
    return faulty if known == len(it) else _EVERY


def _recording_file_config(it: Json, found: dict[str, Json]) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("avFileType", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        for element in value:
            if type(element) is str:
                if not (element in ("hls", "mp4",)):
                    return _EVERY
            elif type(element) is not Unknown or element.kind not in ("", "string"):
                return _EVERY
        found[at.AV_FILE_TYPE] = value
    return faulty if known == len(it) else _EVERY


def _snapshot_config(it: Json, found: dict[str, Json]) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("captureInterval", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (1 <= value <= 3600):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.CAPTURE_INTERVAL] = value
    value = it.get("fileType", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        if len(value) > 1:
            return _EVERY
        for element in value:
            if type(element) is str:
                if not (element in ("jpg",)):
                    return _EVERY
            elif type(element) is not Unknown or element.kind not in ("", "string"):
                return _EVERY
        found[at.FILE_TYPE] = value
    else:
        faulty |= 1
    return faulty if known == len(it) else _EVERY


def _extension_params(it: Json, found: dict[str, Json]) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("sse", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("kms", "aes256",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        found[at.SSE] = value
    value = it.get("tag", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is str) and (type(value) is not Unknown or value.kind not in ("", "string")):
            return _EVERY
        found[at.TAG] = value
    value = it.get("endpoint", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is str) and (type(value) is not Unknown or value.kind not in ("", "string")):
            return _EVERY
        found[at.ENDPOINT] = value
    return faulty if known == len(it) else _EVERY


def _storage_config(it: Json, found: dict[str, Json]) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("vendor", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (1, 2, 3, 5, 6, 7, 8, 11,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.VENDOR] = value
    else:
        faulty |= 7
    value = it.get("region", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is int) and (type(value) is not Unknown or value.kind not in ("", "number")):
            return _EVERY
        found[at.REGION] = value
    value = it.get("bucket", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        found[at.BUCKET] = value
    else:
        faulty |= 7
    value = it.get("accessKey", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        found[at.ACCESS_KEY] = value
    else:
        faulty |= 7
    value = it.get("secretKey", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        found[at.SECRET_KEY] = value
    else:
        faulty |= 7
    value = it.get("stsToken", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is str) and (type(value) is not Unknown or value.kind not in ("", "string")):
            return _EVERY
        found[at.STS_TOKEN] = value
    value = it.get("stsExpiration", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value >= 0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        found[at.STS_EXPIRATION] = value
    value = it.get("fileNamePrefix", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        for element in value:
            if type(element) is str:
                if not (_is_folder(element)):
                    return _EVERY
            elif type(element) is not Unknown or element.kind not in ("", "string") or not _may_be_folder(element):
                return _EVERY
        found[at.FILE_NAME_PREFIX] = value
    value = it.get("extensionParams", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _extension_params(value, found)
        found[at.EXTENSION_PARAMS] = value
    return faulty if known == len(it) else _EVERY


def _web_service_param(it: Json) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("url", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    else:
        faulty |= 4
    value = it.get("videoBitrate", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is int) and (type(value) is not Unknown or value.kind not in ("", "number")):
            return _EVERY
    value = it.get("videoFps", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (5 <= value <= 60):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    value = it.get("mobile", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is bool:
            if not (value in (True, False,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "boolean"):
            return _EVERY
    value = it.get("audioProfile", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 4
    value = it.get("videoWidth", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (240 <= value <= 1920):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 4
    value = it.get("videoHeight", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (240 <= value <= 1920):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 4
    value = it.get("maxRecordingHour", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (1 <= value <= 720):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 4
    value = it.get("maxVideoDuration", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (30 <= value <= 240):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    value = it.get("onhold", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is bool:
            if not (value in (True, False,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "boolean"):
            return _EVERY
    value = it.get("readyTimeout", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if value is None or type(value) is int:
            if not (value is None or (0 <= value <= 60)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    return faulty if known == len(it) else _EVERY


def _web_recorder_service(it: Json) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("serviceName", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("web_recorder_service", "rtmp_publish_service",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    else:
        faulty |= 4
    value = it.get("errorHandlePolicy", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("error_abort",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    value = it.get("serviceParam", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _web_service_param(value)
    else:
        faulty |= 4
    return faulty if known == len(it) else _EVERY


def _push_service_param_outputs(it: Json) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("rtmpUrl", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    else:
        faulty |= 4
    return faulty if known == len(it) else _EVERY


def _push_service_param(it: Json) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("outputs", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        if not value:
            return _EVERY
        for element in value:
            faulty |= _push_service_param_outputs(element)
    else:
        faulty |= 4
    return faulty if known == len(it) else _EVERY


def _rtmp_publish_service(it: Json) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("serviceName", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("web_recorder_service", "rtmp_publish_service",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    else:
        faulty |= 4
    value = it.get("errorHandlePolicy", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("error_ignore",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    value = it.get("serviceParam", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _push_service_param(value)
    else:
        faulty |= 4
    return faulty if known == len(it) else _EVERY


def _extension_service_config(it: Json, found: dict[str, Json]) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("errorHandlePolicy", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("error_abort",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        found[at.ERROR_HANDLE_POLICY] = value
    value = it.get("extensionServices", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        for element in value:
            name = element.get("serviceName") if type(element) is dict else None
            if name == "web_recorder_service":
                faulty |= _web_recorder_service(element)
            elif name == "rtmp_publish_service":
                faulty |= _rtmp_publish_service(element)
            else:
                return _EVERY
        found[at.EXTENSION_SERVICES] = value
    else:
        faulty |= 4
    return faulty if known == len(it) else _EVERY


def _client_request(it: Json, found: dict[str, Json]) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("token", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is str) and (type(value) is not Unknown or value.kind not in ("", "string")):
            return _EVERY
        found[at.TOKEN] = value
    value = it.get("recordingConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _recording_config(value, found)
        found[at.RECORDING_CONFIG] = value
    value = it.get("recordingFileConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _recording_file_config(value, found)
        found[at.RECORDING_FILE_CONFIG] = value
    value = it.get("snapshotConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _snapshot_config(value, found)
        found[at.SNAPSHOT_CONFIG] = value
    value = it.get("storageConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _storage_config(value, found)
        found[at.STORAGE_CONFIG] = value
    else:
        faulty |= 7
    value = it.get("extensionServiceConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _extension_service_config(value, found)
        found[at.EXTENSION_SERVICE_CONFIG] = value
    return faulty if known == len(it) else _EVERY


def _body(it: Json, found: dict[str, Json]) -> int:
    if type(it) is not dict:
        return _EVERY
    known = faulty = 0
    value = it.get("cname", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        found[at.CNAME] = value
    else:
        faulty |= 7
    value = it.get("uid", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        found[at.UID] = value
    else:
        faulty |= 7
    value = it.get("clientRequest", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _client_request(value, found)
        found[at.CLIENT_REQUEST] = value
    else:
        faulty |= 7
    return faulty if known == len(it) else _EVERY


def suspect_modes(body: Json, found: dict[str, Json]) -> int:
    """The modes in which a member may be at fault (see `Reference.suspect_modes`)."""
    return _body(body, found)
