"""The vendor's reference in edition 2023-02: the facts that every run needs.

Made from grammar/ and rules/ by `make generate`; do not edit.
"""

from __future__ import annotations

from recdsl.reference.parameter import Facts, Figures, Remark

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
    figures=Figures(
        channel_bytes=63,
        session_bytes=128,
        shortest_idle_time=5,
        advised_idle_time=300,
        listed_users=32,
        sure_interval=5,
        prefix_characters=128,
        encrypting_vendors=(1,),
        tagging_vendors=(1, 2),
        most_pixels=2073600,
        longest_side=1920,
        frame_rates=(1, 7, 10, 15, 24, 30, 60),
        fallback_rate=15,
        highest_bitrate=6500,
        shown_users=17,
        share_decimals=6,
        mobile_side=240,
        fewest_hours=1,
        most_hours=720,
        usual_resource_hours=72,
        most_resource_hours=720,
    ),
    remarks={
        "clientRequest.storageConfig.vendor 11": Remark("Later editions of the page list 11, for S3-compatible storage.", ""),
        "clientRequest.extensionServiceConfig.extensionServices[web_recorder_service].serviceParam.mobile": Remark("later editions have it, and the service may use it or ignore it", "Keep it if you record the page as on a phone: it allows `videoWidth` and `videoHeight` down to 240."),
        "clientRequest.recordingConfig.privateParams": Remark("another page of the vendor has it, and the service may use it or ignore it", "Keep it if the `#EXTINF` lines of the index files need the comma that its member `correctEXTINF` adds."),
    },
    silent=frozenset(),
    severities={},
    elsewhere={},
)
