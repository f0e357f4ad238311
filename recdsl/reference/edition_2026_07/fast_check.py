"""Check in one walk that no single member of a body is wrong.

Made from grammar/parameters.toml by `make generate`; do not edit.

A body passes if all its members are known at their places, have an allowed value or an unknown
one, and if no member is missing. A wrong body never passes. A right body may fail to pass: then
checks/member_rules.py and checks/unknown_members.py decide. Modes are bits of a number, so that the
same walk finds the members that are missing in each mode.
"""

from __future__ import annotations

from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    ACCESS_KEY,
    AUDIO_PROFILE,
    AV_FILE_TYPE,
    BACKGROUND_COLOR,
    BACKGROUND_CONFIG,
    BACKGROUND_IMAGE,
    BITRATE,
    BUCKET,
    CAPTURE_INTERVAL,
    CHANNEL_TYPE,
    CLIENT_REQUEST,
    CNAME,
    DECRYPTION_MODE,
    DEFAULT_USER_BACKGROUND_IMAGE,
    ENDPOINT,
    ERROR_HANDLE_POLICY,
    EXTENSION_PARAMS,
    EXTENSION_SERVICES,
    EXTENSION_SERVICE_CONFIG,
    FILE_NAME_PREFIX,
    FILE_TYPE,
    FPS,
    HEIGHT,
    LAYOUT_CONFIG,
    MAX_IDLE_TIME,
    MAX_RESOLUTION_UID,
    MIXED_VIDEO_LAYOUT,
    RECORDING_CONFIG,
    RECORDING_FILE_CONFIG,
    REGION,
    SALT,
    SECRET,
    SECRET_KEY,
    SNAPSHOT_CONFIG,
    SSE,
    STORAGE_CONFIG,
    STREAM_MODE,
    STREAM_TYPES,
    STS_EXPIRATION,
    STS_TOKEN,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_UID_GROUP,
    SUBSCRIBE_VIDEO_UIDS,
    TAG,
    TOKEN,
    TRANSCODING_CONFIG,
    UID,
    UN_SUBSCRIBE_AUDIO_UIDS,
    UN_SUBSCRIBE_VIDEO_UIDS,
    VENDOR,
    VIDEO_STREAM_TYPE,
    WIDTH,
)
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


def _transcoding_config_layout_config(holder: Json) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("uid", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_uid(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_uid(value):
            return _EVERY
    value = holder.get("x_axis", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (0.0 <= value <= 1.0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 2
    value = holder.get("y_axis", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (0.0 <= value <= 1.0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 2
    value = holder.get("width", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (0.0 <= value <= 1.0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 2
    value = holder.get("height", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (0.0 <= value <= 1.0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 2
    value = holder.get("alpha", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (0.0 <= value <= 1.0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    value = holder.get("render_mode", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    return faulty if known == len(holder) else _EVERY


def _transcoding_config_background_config(holder: Json) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("uid", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_uid(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_uid(value):
            return _EVERY
    else:
        faulty |= 2
    value = holder.get("image_url", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_http_url(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_http_url(value):
            return _EVERY
    else:
        faulty |= 2
    value = holder.get("render_mode", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    return faulty if known == len(holder) else _EVERY


def _transcoding_config(holder: Json, values: dict[str, Json]) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("width", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (1 <= value <= 1920):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[WIDTH] = value
    value = holder.get("height", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (1 <= value <= 1920):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[HEIGHT] = value
    value = holder.get("fps", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (value >= 1):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[FPS] = value
    value = holder.get("bitrate", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value >= 1):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[BITRATE] = value
    value = holder.get("maxResolutionUid", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_uid(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_uid(value):
            return _EVERY
        values[MAX_RESOLUTION_UID] = value
    value = holder.get("mixedVideoLayout", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2, 3,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[MIXED_VIDEO_LAYOUT] = value
    value = holder.get("backgroundColor", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_hex_color(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_hex_color(value):
            return _EVERY
        values[BACKGROUND_COLOR] = value
    value = holder.get("backgroundImage", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_http_url(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_http_url(value):
            return _EVERY
        values[BACKGROUND_IMAGE] = value
    value = holder.get("defaultUserBackgroundImage", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_http_url(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_http_url(value):
            return _EVERY
        values[DEFAULT_USER_BACKGROUND_IMAGE] = value
    value = holder.get("layoutConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        if len(value) > 17:
            return _EVERY
        for element in value:
            faulty |= _transcoding_config_layout_config(element)
        values[LAYOUT_CONFIG] = value
    value = holder.get("backgroundConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is not list:
            return _EVERY
        for element in value:
            faulty |= _transcoding_config_background_config(element)
        values[BACKGROUND_CONFIG] = value
    return faulty if known == len(holder) else _EVERY


def _recording_config(holder: Json, values: dict[str, Json]) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("channelType", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[CHANNEL_TYPE] = value
    else:
        faulty |= 3
    value = holder.get("streamTypes", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[STREAM_TYPES] = value
    value = holder.get("streamMode", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("default", "standard", "original",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        values[STREAM_MODE] = value
    value = holder.get("decryptionMode", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2, 3, 4, 5, 6, 7, 8,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[DECRYPTION_MODE] = value
    value = holder.get("secret", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is str) and (type(value) is not Unknown or value.kind not in ("", "string")):
            return _EVERY
        values[SECRET] = value
    value = holder.get("salt", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (_is_base64_32(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string") or not _may_be_base64_32(value):
            return _EVERY
        values[SALT] = value
    value = holder.get("audioProfile", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[AUDIO_PROFILE] = value
    value = holder.get("videoStreamType", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[VIDEO_STREAM_TYPE] = value
    value = holder.get("maxIdleTime", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (5 <= value <= 2592000):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[MAX_IDLE_TIME] = value
    value = holder.get("transcodingConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _transcoding_config(value, values)
        values[TRANSCODING_CONFIG] = value
    value = holder.get("subscribeAudioUids", _ABSENT)
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
        values[SUBSCRIBE_AUDIO_UIDS] = value
    value = holder.get("unSubscribeAudioUids", _ABSENT)
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
        values[UN_SUBSCRIBE_AUDIO_UIDS] = value
    value = holder.get("subscribeVideoUids", _ABSENT)
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
        values[SUBSCRIBE_VIDEO_UIDS] = value
    value = holder.get("unSubscribeVideoUids", _ABSENT)
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
        values[UN_SUBSCRIBE_VIDEO_UIDS] = value
    value = holder.get("subscribeUidGroup", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2, 3, 4, 5,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[SUBSCRIBE_UID_GROUP] = value
    return faulty if known == len(holder) else _EVERY


def _recording_file_config(holder: Json, values: dict[str, Json]) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("avFileType", _ABSENT)
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
        values[AV_FILE_TYPE] = value
    return faulty if known == len(holder) else _EVERY


def _snapshot_config(holder: Json, values: dict[str, Json]) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("captureInterval", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (1 <= value <= 3600):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[CAPTURE_INTERVAL] = value
    value = holder.get("fileType", _ABSENT)
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
        values[FILE_TYPE] = value
    else:
        faulty |= 1
    return faulty if known == len(holder) else _EVERY


def _extension_params(holder: Json, values: dict[str, Json]) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("sse", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("kms", "aes256",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        values[SSE] = value
    value = holder.get("tag", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is str) and (type(value) is not Unknown or value.kind not in ("", "string")):
            return _EVERY
        values[TAG] = value
    value = holder.get("endpoint", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is str) and (type(value) is not Unknown or value.kind not in ("", "string")):
            return _EVERY
        values[ENDPOINT] = value
    return faulty if known == len(holder) else _EVERY


def _storage_config(holder: Json, values: dict[str, Json]) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("vendor", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (1, 2, 3, 5, 6, 7, 8, 11,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[VENDOR] = value
    else:
        faulty |= 7
    value = holder.get("region", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is int) and (type(value) is not Unknown or value.kind not in ("", "number")):
            return _EVERY
        values[REGION] = value
    value = holder.get("bucket", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        values[BUCKET] = value
    else:
        faulty |= 7
    value = holder.get("accessKey", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        values[ACCESS_KEY] = value
    else:
        faulty |= 7
    value = holder.get("secretKey", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        values[SECRET_KEY] = value
    else:
        faulty |= 7
    value = holder.get("stsToken", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is str) and (type(value) is not Unknown or value.kind not in ("", "string")):
            return _EVERY
        values[STS_TOKEN] = value
    value = holder.get("stsExpiration", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value >= 0):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
        values[STS_EXPIRATION] = value
    value = holder.get("fileNamePrefix", _ABSENT)
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
        values[FILE_NAME_PREFIX] = value
    value = holder.get("extensionParams", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _extension_params(value, values)
        values[EXTENSION_PARAMS] = value
    return faulty if known == len(holder) else _EVERY


def _web_service_param(holder: Json) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("url", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    else:
        faulty |= 4
    value = holder.get("videoBitrate", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is int) and (type(value) is not Unknown or value.kind not in ("", "number")):
            return _EVERY
    value = holder.get("videoFps", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int or type(value) is float:
            if not (5 <= value <= 60):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    value = holder.get("mobile", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is bool:
            if not (value in (True, False,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "boolean"):
            return _EVERY
    value = holder.get("audioProfile", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (value in (0, 1, 2,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 4
    value = holder.get("videoWidth", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (240 <= value <= 1920):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 4
    value = holder.get("videoHeight", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (240 <= value <= 1920):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 4
    value = holder.get("maxRecordingHour", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (1 <= value <= 720):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    else:
        faulty |= 4
    value = holder.get("maxVideoDuration", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is int:
            if not (30 <= value <= 240):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    value = holder.get("onhold", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is bool:
            if not (value in (True, False,)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "boolean"):
            return _EVERY
    value = holder.get("readyTimeout", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if value is None or type(value) is int:
            if not (value is None or (0 <= value <= 60)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "number"):
            return _EVERY
    return faulty if known == len(holder) else _EVERY


def _web_recorder_service(holder: Json) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("serviceName", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("web_recorder_service", "rtmp_publish_service",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    else:
        faulty |= 4
    value = holder.get("errorHandlePolicy", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("error_abort",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    value = holder.get("serviceParam", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _web_service_param(value)
    else:
        faulty |= 4
    return faulty if known == len(holder) else _EVERY


def _push_service_param_outputs(holder: Json) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("rtmpUrl", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    else:
        faulty |= 4
    return faulty if known == len(holder) else _EVERY


def _push_service_param(holder: Json) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("outputs", _ABSENT)
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
    return faulty if known == len(holder) else _EVERY


def _rtmp_publish_service(holder: Json) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("serviceName", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("web_recorder_service", "rtmp_publish_service",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    else:
        faulty |= 4
    value = holder.get("errorHandlePolicy", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("error_ignore",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
    value = holder.get("serviceParam", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _push_service_param(value)
    else:
        faulty |= 4
    return faulty if known == len(holder) else _EVERY


def _extension_service_config(holder: Json, values: dict[str, Json]) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("errorHandlePolicy", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (value in ("error_abort",)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        values[ERROR_HANDLE_POLICY] = value
    value = holder.get("extensionServices", _ABSENT)
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
        values[EXTENSION_SERVICES] = value
    else:
        faulty |= 4
    return faulty if known == len(holder) else _EVERY


def _client_request(holder: Json, values: dict[str, Json]) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("token", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if not (type(value) is str) and (type(value) is not Unknown or value.kind not in ("", "string")):
            return _EVERY
        values[TOKEN] = value
    value = holder.get("recordingConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _recording_config(value, values)
        values[RECORDING_CONFIG] = value
    value = holder.get("recordingFileConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _recording_file_config(value, values)
        values[RECORDING_FILE_CONFIG] = value
    value = holder.get("snapshotConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _snapshot_config(value, values)
        values[SNAPSHOT_CONFIG] = value
    value = holder.get("storageConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _storage_config(value, values)
        values[STORAGE_CONFIG] = value
    else:
        faulty |= 7
    value = holder.get("extensionServiceConfig", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _extension_service_config(value, values)
        values[EXTENSION_SERVICE_CONFIG] = value
    return faulty if known == len(holder) else _EVERY


def _body(holder: Json, values: dict[str, Json]) -> int:
    if type(holder) is not dict:
        return _EVERY
    known = faulty = 0
    value = holder.get("cname", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        values[CNAME] = value
    else:
        faulty |= 7
    value = holder.get("uid", _ABSENT)
    if value is not _ABSENT:
        known += 1
        if type(value) is str:
            if not (not is_blank(value)):
                return _EVERY
        elif type(value) is not Unknown or value.kind not in ("", "string"):
            return _EVERY
        values[UID] = value
    else:
        faulty |= 7
    value = holder.get("clientRequest", _ABSENT)
    if value is not _ABSENT:
        known += 1
        faulty |= _client_request(value, values)
        values[CLIENT_REQUEST] = value
    else:
        faulty |= 7
    return faulty if known == len(holder) else _EVERY


def suspect_modes(body: Json, values: dict[str, Json]) -> int:
    """The modes in which a member may be at fault (see `Reference.suspect_modes`)."""
    return _body(body, values)
