"""What a check has to know of the table for bodies that are right: the rows take long to load.

Made from grammar/parameters.toml by `make generate`; do not edit.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reference.parameter import Scalar

# The defaults of what stands outside of arrays.
DEFAULTS: dict[str, Scalar | tuple[Scalar, ...]] = {
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
}
# The most users of each group of individual recording.
GROUPS: dict[int, int] = {
    0: 2,
    1: 7,
    2: 12,
    3: 17,
    4: 32,
    5: 49,
}
