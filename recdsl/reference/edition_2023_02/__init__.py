"""The vendor's reference in edition 2023-02; here stands what every run needs of it.

Made from grammar/ and rules/ by `make generate`; do not edit.
"""

from __future__ import annotations

from recdsl.reference.parameter import Facts

FACTS = Facts(
    defaults={
        "/clientRequest/appsCollection/combinationPolicy": "default",
        "/clientRequest/recordingConfig/channelType": 0,
        "/clientRequest/recordingConfig/streamTypes": 2,
        "/clientRequest/recordingConfig/streamMode": "default",
        "/clientRequest/recordingConfig/decryptionMode": 0,
        "/clientRequest/recordingConfig/audioProfile": 0,
        "/clientRequest/recordingConfig/videoStreamType": 0,
        "/clientRequest/recordingConfig/maxIdleTime": 30,
        "/clientRequest/recordingConfig/transcodingConfig/width": 360,
        "/clientRequest/recordingConfig/transcodingConfig/height": 640,
        "/clientRequest/recordingConfig/transcodingConfig/fps": 15,
        "/clientRequest/recordingConfig/transcodingConfig/bitrate": 500,
        "/clientRequest/recordingConfig/transcodingConfig/mixedVideoLayout": 0,
        "/clientRequest/recordingConfig/transcodingConfig/backgroundColor": "#000000",
        "/clientRequest/transcodeOptions/container/format": "mp3",
        "/clientRequest/transcodeOptions/audio/sampleRate": "48000",
        "/clientRequest/transcodeOptions/audio/bitrate": "48000",
        "/clientRequest/transcodeOptions/audio/channels": "2",
        "/clientRequest/recordingFileConfig/avFileType": ("hls",),
        "/clientRequest/snapshotConfig/captureInterval": 10,
        "/clientRequest/extensionServiceConfig/errorHandlePolicy": "error_abort",
        "/clientRequest/extensionServiceConfig/apiVersion": "v1",
    },
    groups={
        0: 2,
        1: 7,
        2: 12,
        3: 17,
        4: 32,
        5: 49,
    },
    silent=frozenset(),
    severities={},
    elsewhere={},
)
