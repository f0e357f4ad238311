"""Bodies that nothing is wrong with, and what the rules say of others."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.model.document import Document, Recording
from recdsl.model.finding import Finding
from recdsl.model.json_value import Unknown
from recdsl.model.source import Source, Span

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

STORAGE = {
    "vendor": 2,
    "region": 3,
    "bucket": "lessons",
    "accessKey": Unknown("${ACCESS_KEY}"),
    "secretKey": Unknown("${SECRET_KEY}"),
}

INDIVIDUAL: dict[str, Any] = {
    "cname": "lesson",
    "uid": "527841",
    "clientRequest": {
        "token": Unknown("${TOKEN}"),
        "appsCollection": {"combinationPolicy": "postpone_transcoding"},
        "recordingConfig": {
            "channelType": 0,
            "streamTypes": 0,
            "streamMode": "original",
            "maxIdleTime": 300,
            "subscribeAudioUids": ["123", "456"],
            "subscribeUidGroup": 0,
            "decryptionMode": 1,
            "secret": "hush",
        },
        "transcodeOptions": {
            "container": {"format": "m4a"},
            "transConfig": {"transMode": "audioMix"},
            "audio": {"sampleRate": "48000", "bitrate": "48000", "channels": "2"},
        },
        "storageConfig": {
            **STORAGE,
            "vendor": 1,
            "fileNamePrefix": ["a", "b"],
            "extensionParams": {"sse": "kms", "tag": "math"},
        },
    },
}

SNAPSHOTS: dict[str, Any] = {
    "cname": "lesson",
    "uid": "527841",
    "clientRequest": {
        "recordingConfig": {
            "channelType": 1,
            "streamTypes": 2,
            "maxIdleTime": 300,
            "subscribeUidGroup": 3,
        },
        "recordingFileConfig": {"avFileType": ["hls"]},
        "snapshotConfig": {"captureInterval": 5, "fileType": ["jpg"]},
        "storageConfig": STORAGE,
    },
}

MIX: dict[str, Any] = {
    "cname": "lesson",
    "uid": "527841",
    "clientRequest": {
        "token": Unknown("${TOKEN}"),
        "recordingConfig": {
            "channelType": 1,
            "streamTypes": 2,
            "audioProfile": 1,
            "videoStreamType": 0,
            "maxIdleTime": 300,
            "transcodingConfig": {
                "width": 1280,
                "height": 720,
                "fps": 15,
                "bitrate": 1130,
                "mixedVideoLayout": 3,
                "backgroundColor": "#FF0000",
                "layoutConfig": [
                    {"uid": "123", "x_axis": 0, "y_axis": 0.0, "width": 1.0, "height": 0.5}
                ],
                "backgroundConfig": [{"uid": "123", "image_url": "https://example.com/a.jpg"}],
            },
            "subscribeVideoUids": ["123"],
            "subscribeAudioUids": ["123"],
        },
        "recordingFileConfig": {"avFileType": ["hls", "mp4"]},
        "storageConfig": STORAGE,
    },
}

WEB: dict[str, Any] = {
    "cname": "lesson",
    "uid": "527841",
    "clientRequest": {
        "recordingFileConfig": {"avFileType": ["hls", "mp4"]},
        "storageConfig": STORAGE,
        "extensionServiceConfig": {
            "errorHandlePolicy": "error_abort",
            "extensionServices": [
                {
                    "serviceName": "web_recorder_service",
                    "errorHandlePolicy": "error_abort",
                    "serviceParam": {
                        "url": "https://example.com/board",
                        "audioProfile": 0,
                        "videoWidth": 1280,
                        "videoHeight": 720,
                        "maxRecordingHour": 3,
                        "readyTimeout": None,
                        "onhold": False,
                    },
                },
                {
                    "serviceName": "rtmp_publish_service",
                    "errorHandlePolicy": "error_ignore",
                    "serviceParam": {"outputs": [{"rtmpUrl": "rtmp://live.example.com/a/k"}]},
                },
            ],
        },
    },
}

VOD: dict[str, Any] = {
    "cname": "lesson",
    "uid": "527841",
    "clientRequest": {
        "recordingConfig": {"channelType": 1, "maxIdleTime": 300},
        "storageConfig": STORAGE,
        "extensionServiceConfig": {
            "extensionServices": [
                {
                    "serviceName": "aliyun_vod_service",
                    "serviceParam": {
                        "accessKey": Unknown("${VOD_ACCESS_KEY}"),
                        "secretKey": Unknown("${VOD_SECRET_KEY}"),
                        "regionId": "cn-shanghai",
                        "apiData": {"videoData": {"title": "Lesson 1", "cateId": "12"}},
                    },
                }
            ]
        },
    },
}

CLEAN: dict[str, dict[str, Any]] = {
    "individual": INDIVIDUAL,
    "snapshots": SNAPSHOTS,
    "mix": MIX,
    "web": WEB,
    "vod": VOD,
}

S3_COMPATIBLE = {
    **STORAGE,
    "vendor": 11,
    "region": 0,
    "extensionParams": {"endpoint": "s3.example.com"},
}
LENT = {
    **STORAGE,
    "vendor": 1,
    "region": 18,
    "stsToken": Unknown("${STS_TOKEN}"),
    "stsExpiration": 1893456000,
}


def _newer_body(body: dict[str, Any], storage: Any, **sections: Any) -> dict[str, Any]:
    kept = {
        name: section
        for name, section in body["clientRequest"].items()
        if name not in ("appsCollection", "transcodeOptions")
    }
    files = {"recordingFileConfig": {"avFileType": ["hls"]}}
    return {**body, "clientRequest": {**files, **kept, "storageConfig": storage, **sections}}


_PAGE = WEB["clientRequest"]["extensionServiceConfig"]
_RECORDER, _PUSH = _PAGE["extensionServices"]
CLEAN_2026_07: dict[str, dict[str, Any]] = {
    "individual": _newer_body(INDIVIDUAL, LENT),
    "snapshots": SNAPSHOTS,
    "mix": _newer_body(MIX, S3_COMPATIBLE),
    "web": _newer_body(
        WEB,
        {**STORAGE, "region": 27},
        extensionServiceConfig={
            **_PAGE,
            "extensionServices": [
                {**_RECORDER, "serviceParam": {**_RECORDER["serviceParam"], "mobile": True}},
                _PUSH,
            ],
        },
    ),
}
CLEAN_BY_EDITION = {"2023-02": CLEAN, "2026-07": CLEAN_2026_07}

_GONE = object()


class Nowhere:
    """Places of a text that is not there."""

    def span(self, pointer: str, part: str) -> Span:
        assert pointer == "" or pointer.startswith("/")
        assert part in ("key", "value")
        return Span(0, 0)


def changed(body: Any, pointer: str, value: Any = _GONE) -> Any:
    """A copy of a body with another value at one place, or without the member there."""
    made = copy.deepcopy(body)
    *way, last = pointer.split("/")[1:]
    holder = made
    for name in way:
        holder = holder[int(name)] if isinstance(holder, list) else holder.setdefault(name, {})
    key: Any = int(last) if isinstance(holder, list) else last
    if value is _GONE:
        del holder[key]
    else:
        holder[key] = value
    return made


def document(body: Any, mode: Mode | None = None, *findings: Finding) -> Document:
    """A document of one recording."""
    recording = Recording(None, body, mode, Nowhere())
    return Document(Source("body.json", ""), (recording,), findings)


def said(body: Any, mode: Mode | None = None, **options: Any) -> list[tuple[str, str]]:
    """The errors and warnings of a body, as rules and pointers; advice aside."""
    diagnostics = diagnose(document(body, mode), Terms(**options))
    return [
        (diagnostic.rule.name, diagnostic.pointer)
        for diagnostic in diagnostics
        if diagnostic.severity != "info"
    ]


def advised(body: Any, mode: Mode | None = None, **options: Any) -> list[tuple[str, str]]:
    """What is worth knowing of a body, as rules and pointers; the remark on an open mode aside."""
    found = [
        diagnostic
        for diagnostic in diagnose(document(body, mode), Terms(**options))
        if diagnostic.severity == "info"
    ]
    return [
        (diagnostic.rule.name, diagnostic.pointer)
        for diagnostic in found
        if diagnostic.rule.name != "open-mode"
    ]


def spoken(body: Any, mode: Mode | None = None) -> tuple[str, str]:
    """Message and help of the only diagnostic."""
    (diagnostic,) = [
        diagnostic
        for diagnostic in diagnose(document(body, mode))
        if diagnostic.rule.name != "open-mode"
    ]
    return diagnostic.message, diagnostic.help
