"""The rows of the other requests.

Made from grammar/requests.toml by `make generate`; do not edit.
"""

from __future__ import annotations

from recdsl.reference.parameter import Choice, Parameter
from recdsl.reference.requests import RequestRows, Reuse

# name, path, kind, doc, lines, modes, ids, need, filled, nullable, choices, minimum, maximum, longest, format, default, unit, secret, phrase, alias
REQUESTS: dict[str, RequestRows] = {
    "acquire": RequestRows(
        rows=(
            Parameter("cname", "cname", "string", "The channel to record. For a web page it only identifies the recording.", "acquire 51-58", ("individual", "mix", "web"), (("required", ("N011",)), ("note", ("N012", "N013", "N014"))), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("uid", "uid", "string", "The user ID of the recorder, in quotes: a whole number from 1 to 4294967295 that no user of the channel has.", "acquire 60-66", ("individual", "mix", "web"), (("required", ("N011",)), ("note", ("N015",))), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("client_request", "clientRequest", "object", "The settings of the resource; it may be empty.", "acquire 68", ("individual", "mix", "web"), (("required", ("N011",)),), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("area", "clientRequest.region", "string", "Keeps the service to one area. The storage region of `start` has to lie in it.", "acquire 87-96", ("individual", "mix", "web"), (("type", ("N021",)), ("choices", ("N021",)), ("note", ("N022",))), "optional", False, False, (Choice("CN", "CN", "mainland China"), Choice("AP", "AP", "Asia without mainland China"), Choice("EU", "EU", "Europe"), Choice("NA", "NA", "North America")), None, None, None, "", None, "", False, "", ""),
            Parameter("resource_expired_hour", "clientRequest.resourceExpiredHour", "number", "How long `query`, `update`, `updateLayout` and `stop` work, counted from the start.", "acquire 77-81", ("individual", "mix", "web"), (("type", ("N018",)), ("default", ("N018",)), ("range", ("N018", "N019"))), "optional", False, False, (), 1, 720, None, "", 72, "h", False, "", ""),
            Parameter("scene", "clientRequest.scene", "integer", "What the resource is for.", "acquire 70-75", ("individual", "mix", "web"), (("type", ("N016",)), ("choices", ("N016",)), ("default", ("N016",)), ("note", ("N017",))), "optional", False, False, (Choice(0, "0", "audio and video of a channel"), Choice(1, "1", "a web page")), None, None, None, "", 0, "", False, "", ""),
            Parameter("exclude_resource_ids", "clientRequest.excludeResourceIds", "array", "Resource IDs of other recordings whose area to avoid.", "acquire 83-85", ("individual", "mix", "web"), (("type", ("N020",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("exclude_resource_ids_element", "clientRequest.excludeResourceIds[]", "string", "A resource ID.", "acquire 83-85", ("individual", "mix", "web"), (("type", ("N020",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("start_parameter", "clientRequest.startParameter", "object", "The `clientRequest` that you will send to `start`, member for member.", "acquire 98-515", ("individual", "mix", "web"), (("type", ("N024",)), ("note", ("N025", "N026"))), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("region_affinity", "clientRequest.regionAffinity", "integer", "Prefers an area, but does not keep to it. Use it in place of `region`.", "Chinese OpenAPI", ("individual", "mix", "web"), (("type", ("N023",)), ("choices", ("N023",)), ("default", ("N023",))), "optional", False, False, (Choice(0, "0", "the nearest area"), Choice(1, "1", "mainland China"), Choice(2, "2", "Southeast Asia"), Choice(3, "3", "Europe"), Choice(4, "4", "North America")), None, None, None, "", 0, "", False, "", ""),
        ),
        reuses=(
            Reuse("clientRequest", "clientRequest.startParameter", "acquire 105-514", ()),
        ),
        later={
        },
    ),
    "update": RequestRows(
        rows=(
            Parameter("cname", "cname", "string", "The same as in `acquire`.", "update 66-68", ("individual", "mix", "web"), (("required", ("N140",)),), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("uid", "uid", "string", "The same as in `acquire`.", "update 70-72", ("individual", "mix", "web"), (("required", ("N140",)),), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("client_request", "clientRequest", "object", "What to change.", "update 74", ("individual", "mix", "web"), (("required", ("N140",)),), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("stream_subscribe", "clientRequest.streamSubscribe", "object", "The users to record from now on.", "update 76-77", ("individual", "mix"), (("note", ("N141", "N148")),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("audio_uid_list", "clientRequest.streamSubscribe.audioUidList", "object", "The users whose audio to record. Only if `start` records audio.", "update 79-80", ("individual", "mix"), (("note", ("N142",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("subscribe_audio_uids", "clientRequest.streamSubscribe.audioUidList.subscribeAudioUids", "array", "The only users whose audio to record; `[\"#allstream#\"]` for all.", "update 82-84", ("individual", "mix"), (("type", ("N143",)), ("length", ("N143",))), "optional", False, False, (), None, None, 32, "", None, "", False, "", ""),
            Parameter("unsubscribe_audio_uids", "clientRequest.streamSubscribe.audioUidList.unSubscribeAudioUids", "array", "The users whose audio not to record.", "update 86-88", ("individual", "mix"), (("type", ("N143",)), ("length", ("N143",))), "optional", False, False, (), None, None, 32, "", None, "", False, "", "unsubscribeAudioUids"),
            Parameter("video_uid_list", "clientRequest.streamSubscribe.videoUidList", "object", "The users whose video to record. Only if `start` records video.", "update 91-92", ("individual", "mix"), (("note", ("N142",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("subscribe_video_uids", "clientRequest.streamSubscribe.videoUidList.subscribeVideoUids", "array", "The only users whose video to record; `[\"#allstream#\"]` for all.", "update 94-96", ("individual", "mix"), (("type", ("N143",)), ("length", ("N143",))), "optional", False, False, (), None, None, 32, "", None, "", False, "", ""),
            Parameter("unsubscribe_video_uids", "clientRequest.streamSubscribe.videoUidList.unSubscribeVideoUids", "array", "The users whose video not to record.", "update 98-100", ("individual", "mix"), (("type", ("N143",)), ("length", ("N143",))), "optional", False, False, (), None, None, 32, "", None, "", False, "", "unsubscribeVideoUids"),
            Parameter("subscribe_audio_uids_element", "clientRequest.streamSubscribe.audioUidList.subscribeAudioUids[]", "string", "A user ID.", "update 82-84", ("individual", "mix"), (("type", ("N143",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("unsubscribe_audio_uids_element", "clientRequest.streamSubscribe.audioUidList.unSubscribeAudioUids[]", "string", "A user ID.", "update 86-88", ("individual", "mix"), (("type", ("N143",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("subscribe_video_uids_element", "clientRequest.streamSubscribe.videoUidList.subscribeVideoUids[]", "string", "A user ID.", "update 94-96", ("individual", "mix"), (("type", ("N143",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("unsubscribe_video_uids_element", "clientRequest.streamSubscribe.videoUidList.unSubscribeVideoUids[]", "string", "A user ID.", "update 98-100", ("individual", "mix"), (("type", ("N143",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("web_recording_config", "clientRequest.webRecordingConfig", "object", "The recording of the web page.", "update 104-105", ("web",), (("note", ("N135", "N144")),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("onhold", "clientRequest.webRecordingConfig.onhold", "boolean", "Pauses the recording (true) or resumes it (false).", "update 107-112", ("web",), (("type", ("N144",)), ("default", ("N144",))), "optional", False, False, (), None, None, None, "", False, "", False, "", ""),
            Parameter("rtmp_publish_config", "clientRequest.rtmpPublishConfig", "object", "The push to a CDN.", "update 115-116", ("web",), (("note", ("N145",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("outputs", "clientRequest.rtmpPublishConfig.outputs", "array", "Where to push. The service reads one element.", "update 118", ("web",), (("type", ("N145",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("outputs_element", "clientRequest.rtmpPublishConfig.outputs[]", "object", "One address.", "update 118", ("web",), (), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("rtmp_url", "clientRequest.rtmpPublishConfig.outputs[].rtmpUrl", "string", "The RTMP address to push to.", "update 120-122", ("web",), (("type", ("N145",)),), "optional", False, False, (), None, None, None, "", None, "", False, "", ""),
        ),
        reuses=(
            Reuse("clientRequest.storageConfig", "clientRequest.storageConfig", "update 126-194", ()),
        ),
        later={
        },
    ),
    "updateLayout": RequestRows(
        rows=(
            Parameter("cname", "cname", "string", "The same as in `acquire`.", "update layout 58-60", ("mix",), (("required", ("N151",)),), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("uid", "uid", "string", "The same as in `acquire`.", "update layout 62-64", ("mix",), (("required", ("N151",)),), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("client_request", "clientRequest", "object", "The whole new layout. What is left out goes back to its default.", "update layout 66", ("mix",), (("required", ("N151",)),), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
        ),
        reuses=(
            Reuse("clientRequest.recordingConfig.transcodingConfig", "clientRequest", "update layout 68-145", ("width", "height", "fps", "bitrate")),
        ),
        later={
        },
    ),
    "stop": RequestRows(
        rows=(
            Parameter("cname", "cname", "string", "The same as in `acquire`.", "stop 66-68", ("individual", "mix", "web"), (("required", ("N162",)),), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("uid", "uid", "string", "The same as in `acquire`.", "stop 70-72", ("individual", "mix", "web"), (("required", ("N162",)),), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("client_request", "clientRequest", "object", "How to stop; it may be empty.", "stop 74", ("individual", "mix", "web"), (("required", ("N162",)),), "required", False, False, (), None, None, None, "", None, "", False, "", ""),
            Parameter("async_stop", "clientRequest.async_stop", "boolean", "Answers at once (true), or when all files are uploaded, for 20 seconds at most (false).", "stop 76-81", ("individual", "mix", "web"), (("type", ("N163",)), ("default", ("N163",))), "optional", False, False, (), None, None, None, "", False, "", False, "", ""),
        ),
        reuses=(
        ),
        later={
        },
    ),
}
