"""Screenshots."""

from __future__ import annotations

from recdsl.checks.check import Undecided, about
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.reference.pointers import (
    CAPTURE_INTERVAL,
    FILE_TYPE,
    RECORDING_FILE_CONFIG,
    SNAPSHOT_CONFIG,
    STREAM_MODE,
    STREAM_TYPES,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_VIDEO_UIDS,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request
    from recdsl.model.json_value import Json


@about(SNAPSHOT_CONFIG)
def snapshots_outside_individual(request: Request) -> Iterator[Finding]:
    """Screenshots need separate streams of each user, which only individual recording has."""
    if request.mode == "individual" or not request.has(SNAPSHOT_CONFIG):
        return
    kind = "composite" if request.mode == "mix" else "web page"
    yield Finding(
        rule="snapshots-outside-individual",
        message=f"The body asks for screenshots in {kind} recording; the service takes them in "
        "individual mode only and answers with an error.",
        help="Record individually, or remove `snapshotConfig`.",
        pointer=SNAPSHOT_CONFIG,
        part="key",
    )


@about(SNAPSHOT_CONFIG)
def snapshots_of_audio(request: Request) -> Iterator[Finding]:
    """A screenshot needs a subscription to video."""
    if not _taken(request) or request.integer_in_force(STREAM_TYPES) != 0:
        return
    yield Finding(
        rule="snapshots-of-audio",
        message="The body asks for screenshots, but `streamTypes` is 0: without video the service "
        "answers with an error or takes no screenshots.",
        help="Set `streamTypes` to 1 (video) or 2 (audio and video), or remove `snapshotConfig`.",
        pointer=STREAM_TYPES,
        related=(Related("the screenshots are asked for here", SNAPSHOT_CONFIG, "key"),),
        fixes=(
            Fix("Record audio and video", "unsafe", (Put(STREAM_TYPES, 2),)),
            Fix("Take no screenshots", "unsafe", (Remove(SNAPSHOT_CONFIG),)),
        ),
    )


@about((SNAPSHOT_CONFIG, SUBSCRIBE_AUDIO_UIDS), without=(SUBSCRIBE_VIDEO_UIDS,))
def snapshots_without_video_list(request: Request) -> Iterator[Finding]:
    """With a list of users for audio only, there is no video for screenshots."""
    if not _taken(request) or not request.filled(SUBSCRIBE_AUDIO_UIDS):
        return
    if request.has(SUBSCRIBE_VIDEO_UIDS):
        return
    yield Finding(
        rule="snapshots-without-video-list",
        message="The body lists users for audio and none for video, so the recorder subscribes to "
        "no video; the service answers with an error or takes no screenshots.",
        help="Add `subscribeVideoUids` with the users whose screenshots you want.",
        pointer=SUBSCRIBE_AUDIO_UIDS,
        part="key",
        related=(Related("the screenshots are asked for here", SNAPSHOT_CONFIG, "key"),),
        fixes=tuple(_same_users(request)),
    )


@about((SNAPSHOT_CONFIG, STREAM_MODE))
def snapshots_of_original_stream(request: Request) -> Iterator[Finding]:
    """The original streams contain only audio."""
    if not _taken(request) or request.text(STREAM_MODE) != "original":
        return
    yield Finding(
        rule="snapshots-of-original-stream",
        message="The body asks for screenshots, but it records the original streams; these are "
        "audio only, so the service answers with an error or takes no screenshots.",
        help='Write "standard" as `streamMode`, or remove `snapshotConfig`.',
        pointer=STREAM_MODE,
        related=(Related("the screenshots are asked for here", SNAPSHOT_CONFIG, "key"),),
        fixes=(
            Fix("Record the streams in standard mode", "unsafe", (Put(STREAM_MODE, "standard"),)),
            Fix("Take no screenshots", "unsafe", (Remove(SNAPSHOT_CONFIG),)),
        ),
    )


@about((SNAPSHOT_CONFIG, CAPTURE_INTERVAL))
def frequent_snapshots(request: Request) -> Iterator[Finding]:
    """The page allows intervals from one second on, later pages from five."""
    interval = request.integer(CAPTURE_INTERVAL) if _taken(request) else None
    # The rule out-of-range reports intervals below 1 second.
    if interval is None or not 0 < interval < request.figures.sure_interval:
        return
    yield Finding(
        rule="frequent-snapshots",
        message=f"`captureInterval` is {interval} s: "
        f"{request.remark('clientRequest.snapshotConfig.captureInterval')}, so the service may "
        "answer error 2 and record nothing.",
        help="Write 5 or more; the default is 10.",
        pointer=CAPTURE_INTERVAL,
        fixes=(Fix("Take one every 5 s", "unsafe", (Put(CAPTURE_INTERVAL, 5),)),),
    )


@about((SNAPSHOT_CONFIG, FILE_TYPE))
def no_snapshot_format(request: Request) -> Iterator[Finding]:
    """Screenshots have one format, and the list has to contain it."""
    if not _taken(request) or not request.has(FILE_TYPE) or request.elements(FILE_TYPE):
        return
    yield Finding(
        rule="no-snapshot-format",
        message='`fileType` is empty; the service accepts only ["jpg"], so it answers error 2 or '
        "takes no screenshots.",
        help='Write ["jpg"].',
        pointer=FILE_TYPE,
        fixes=(Fix('Write ["jpg"]', "safe", (Put(FILE_TYPE, ["jpg"]),)),),
    )


@about(SNAPSHOT_CONFIG, without=(RECORDING_FILE_CONFIG,))
def snapshots_alone(request: Request) -> Iterator[Finding]:
    """Without one section the service takes only screenshots."""
    if not _taken(request) or request.has(RECORDING_FILE_CONFIG):
        return
    files: Json = {"avFileType": ["hls"]}
    yield Finding(
        rule="snapshots-alone",
        message="The body has `snapshotConfig` and no `recordingFileConfig`: the service takes "
        "screenshots and records no audio and no video.",
        help="Add `recordingFileConfig`, unless you want only screenshots.",
        pointer=SNAPSHOT_CONFIG,
        part="key",
        fixes=(Fix("Record HLS files too", "unsafe", (Put(RECORDING_FILE_CONFIG, files),)),),
    )


def _taken(request: Request) -> bool:
    """Whether the body requests screenshots in individual mode."""
    return request.mode == "individual" and request.section(SNAPSHOT_CONFIG)


def _same_users(request: Request) -> Iterator[Fix]:
    """The fix that copies the list, if the whole list is known."""
    try:
        users = request.texts(SUBSCRIBE_AUDIO_UIDS) or ()
    except Undecided:
        return
    yield Fix(
        "Record the video of the same users", "unsafe", (Put(SUBSCRIBE_VIDEO_UIDS, [*users]),)
    )
