"""Rules about the streams, the users and the token."""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import about, always
from recdsl.checks.quiet import WITH_VIDEO
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.model.quoting import listed
from recdsl.reference.pointers import (
    AUDIO_PROFILE,
    COMBINATION_POLICY,
    MAX_IDLE_TIME,
    RECORDING_CONFIG,
    STREAM_MODE,
    STREAM_TYPES,
    SUBSCRIBE_UID_GROUP,
    TOKEN,
    TRANSCODE_OPTIONS,
    TRANSCODING_CONFIG,
    VIDEO_STREAM_TYPE,
)
from recdsl.reference.value_formats import is_blank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request


@about(STREAM_MODE)
def stream_mode_outside_individual(request: Request) -> Iterator[Finding]:
    """`streamMode` sets how individual recording writes its files; other modes do not read it."""
    # The rule recording-config-in-web is about web pages.
    if request.mode != "mix" or not request.has(STREAM_MODE):
        return
    yield Finding(
        rule="stream-mode-outside-individual",
        message="`streamMode` has no effect in composite recording: it sets how the service makes "
        "the files of individual recording.",
        help="Remove `streamMode`, or record in individual mode.",
        pointer=STREAM_MODE,
        part="key",
        fixes=(Fix("Remove `streamMode`", "safe", (Remove(STREAM_MODE),)),),
    )


@always(without=(SUBSCRIBE_UID_GROUP,))
def missing_user_group(request: Request) -> Iterator[Finding]:
    """Individual recording needs the number of users to expect."""
    if request.mode != "individual" or request.has(SUBSCRIBE_UID_GROUP):
        return
    problem, what = "`subscribeUidGroup` is not set", "`subscribeUidGroup`"
    if not request.has(RECORDING_CONFIG):
        problem = "`recordingConfig` is missing, and so is `subscribeUidGroup`"
        mixed = request.has(TRANSCODE_OPTIONS)
        others = '`streamTypes` 0, `streamMode` "original" and ' if mixed else ""
        what = f"`recordingConfig` with {others}`subscribeUidGroup`"
    yield Finding(
        rule="missing-user-group",
        message=f"{problem}; individual recording needs to know how many users to expect, so the "
        "service answers error 2 and records nothing.",
        help=f"Add {what} for the most users that you expect: {_groups(request)}.",
        pointer=SUBSCRIBE_UID_GROUP,
        part="key",
    )


@about(VIDEO_STREAM_TYPE, quiet=quiet.has_video)
def video_stream_type_without_video(request: Request) -> Iterator[Finding]:
    """A choice between two video streams has no effect if no video is recorded."""
    if request.mode == "web" or not request.has(VIDEO_STREAM_TYPE):
        return
    if request.integer_in_force(STREAM_TYPES) != 0:
        return
    yield Finding(
        rule="video-stream-type-without-video",
        message="`videoStreamType` has no effect: `streamTypes` is 0, so only audio is recorded.",
        help="Remove `videoStreamType`, or set `streamTypes` to 1 or 2 to record video.",
        pointer=VIDEO_STREAM_TYPE,
        part="key",
        related=(Related("only audio is set here", STREAM_TYPES),),
        fixes=(Fix("Remove `videoStreamType`", "safe", (Remove(VIDEO_STREAM_TYPE),)),),
    )


@about(TOKEN, quiet=quiet.token_is_filled)
def empty_token(request: Request) -> Iterator[Finding]:
    """An empty token is not valid in a channel that requires one."""
    token = request.text(TOKEN)
    if token is None or not is_blank(token):
        return
    yield Finding(
        rule="empty-token",
        message="`token` is empty; if the app has an App Certificate, the recorder cannot join the "
        "channel and records nothing.",
        help="Write the channel's token, or remove `token` if the app has no App Certificate.",
        pointer=TOKEN,
    )


@about(STREAM_MODE, quiet=quiet.streams_are_standard)
def original_stream_with_video(request: Request) -> Iterator[Finding]:
    """The service keeps original streams only if it records audio and no video."""
    if request.mode != "individual" or request.text(STREAM_MODE) != "original":
        return
    types = request.integer_in_force(STREAM_TYPES)
    # With postponed mixing or transcoding it is an error, which another rule reports.
    if types not in WITH_VIDEO or _postponed(request):
        return
    media = "only video is" if types == 1 else "audio and video are"
    yield Finding(
        rule="original-stream-with-video",
        message=f'`streamMode` "original" has no effect: it is for audio only, and {media} '
        "recorded. The service does not keep the original audio.",
        help="Set `streamTypes` to 0 to record the original audio, or remove `streamMode`.",
        pointer=STREAM_MODE,
        related=_related(request, STREAM_TYPES, "video is set here"),
        fixes=(
            Fix("Remove `streamMode`: the recording stays as it is", "safe", _out(STREAM_MODE)),
            Fix(
                "Set `streamTypes` to 0: only audio is recorded, as it was sent",
                "unsafe",
                (Put(STREAM_TYPES, 0),),
            ),
        ),
    )


@always(quiet=quiet.streams_are_standard)
def standard_stream_advised(request: Request) -> Iterator[Finding]:
    """The vendor recommends the stream mode whose files contain audio and video together."""
    if request.mode != "individual" or request.text_in_force(STREAM_MODE) != "default":
        return
    if request.integer_in_force(STREAM_TYPES) not in WITH_VIDEO or _postponed(request):
        return
    yield Finding(
        rule="standard-stream-advised",
        message='The stream mode is "default": the audio and the video of a user have one index '
        "file each, and no index plays them together.",
        help='Set `streamMode` to "standard", as the vendor recommends: it adds an index of both.',
        pointer=STREAM_MODE,
        fixes=(Fix('Set `streamMode` to "standard"', "unsafe", (Put(STREAM_MODE, "standard"),)),),
    )


@about(AUDIO_PROFILE)
def audio_profile_in_individual(request: Request) -> Iterator[Finding]:
    """A profile is for mixed audio; individual recording mixes none."""
    if request.mode != "individual" or not request.has(AUDIO_PROFILE):
        return
    yield Finding(
        rule="audio-profile-in-individual",
        message="`audioProfile` is set in individual recording, where the service does not allow "
        "it: it describes mixed audio, and here nothing is mixed.",
        help="Remove `audioProfile`; to record everybody in one file, record in mode `mix`.",
        pointer=AUDIO_PROFILE,
        part="key",
        fixes=(Fix("Remove `audioProfile`", "unsafe", _out(AUDIO_PROFILE)),),
    )


@about(TRANSCODING_CONFIG)
def transcoding_in_individual(request: Request) -> Iterator[Finding]:
    """The canvas is for the mixed picture; individual recording has none."""
    if request.mode != "individual" or not request.has(TRANSCODING_CONFIG):
        return
    yield Finding(
        rule="transcoding-in-individual",
        message="`transcodingConfig` is set in individual recording, where the service does not "
        "allow it: it describes the mixed picture, and here each user has separate files.",
        help="Remove `transcodingConfig`; to record everybody in one picture, record in mode "
        "`mix`.",
        pointer=TRANSCODING_CONFIG,
        part="key",
        fixes=(Fix("Remove `transcodingConfig`", "unsafe", _out(TRANSCODING_CONFIG)),),
    )


@always(quiet=quiet.is_patient)
def short_idle_time(request: Request) -> Iterator[Finding]:
    """A recording that waits less than five minutes ends when the hosts take a break."""
    if request.mode == "web":
        return
    seconds = request.integer_in_force(MAX_IDLE_TIME)
    advised = request.figures.advised_idle_time
    if not request.figures.shortest_idle_time <= seconds < advised:
        return
    stated = request.has(MAX_IDLE_TIME)
    state = f"`maxIdleTime` is {seconds}" if stated else f"`maxIdleTime` is {seconds} by default"
    yield Finding(
        rule="short-idle-time",
        message=f"{state}: when the channel has been idle for {seconds} seconds, the recording "
        "ends and does not resume if somebody comes back; then `query` and `stop` answer "
        '"404, failed to find worker".',
        help=f"If people come and go, or join late, set `maxIdleTime` to {advised} or more.",
        pointer=MAX_IDLE_TIME,
        fixes=(
            Fix(
                f"Set `maxIdleTime` to {advised}",
                "unsafe",
                (Put(MAX_IDLE_TIME, advised),),
            ),
        ),
    )


@always(without=(RECORDING_CONFIG,))
def missing_recording_config(request: Request) -> Iterator[Finding]:
    """Composite recording needs the kind of channel that it records."""
    # In individual recording, missing-user-group reports this, as an error.
    if request.mode != "mix" or request.has(RECORDING_CONFIG):
        return
    yield Finding(
        rule="missing-recording-config",
        message="`recordingConfig` is missing; the service treats the channel as a communication "
        "channel, so the recording of a live broadcast may fail or end at the wrong time.",
        help="Add `recordingConfig` with `channelType`: 0 (communication) or 1 (live broadcast).",
        pointer=RECORDING_CONFIG,
        part="key",
        fixes=(
            Fix(
                "Add `recordingConfig` with `channelType` 0, the default",
                "safe",
                (Put(RECORDING_CONFIG, {"channelType": 0}),),
            ),
        ),
    )


@about(RECORDING_CONFIG)
def recording_config_in_web(request: Request) -> Iterator[Finding]:
    """The recorder of a web page joins no channel."""
    if request.mode != "web" or not request.has(RECORDING_CONFIG):
        return
    yield Finding(
        rule="recording-config-in-web",
        message="`recordingConfig` has no effect on the recording of a web page: it describes a "
        "channel, and the recorder of a page joins none.",
        help="Remove `recordingConfig`; write the settings of a page in the `serviceParam` of "
        "`web_recorder_service`.",
        pointer=RECORDING_CONFIG,
        part="key",
        fixes=(Fix("Remove `recordingConfig`", "safe", _out(RECORDING_CONFIG)),),
    )


@about(TOKEN)
def token_in_web(request: Request) -> Iterator[Finding]:
    """A token is for a channel; a web page has only an address."""
    if request.mode != "web" or not request.has(TOKEN):
        return
    yield Finding(
        rule="token-in-web",
        message="`token` has no effect on the recording of a web page: it is for a channel, and "
        "the recorder of a page joins none.",
        help="Remove `token`, unless the vendor told you to keep it.",
        pointer=TOKEN,
        part="key",
        fixes=(Fix("Remove `token`", "safe", _out(TOKEN)),),
    )


@about(SUBSCRIBE_UID_GROUP)
def user_group_in_mix(request: Request) -> Iterator[Finding]:
    """The page has the group for individual recording only; its guide writes it in both."""
    if request.mode != "mix" or not request.has(SUBSCRIBE_UID_GROUP):
        return
    yield Finding(
        rule="user-group-in-mix",
        message="`subscribeUidGroup` is for individual recording; the page does not have it for "
        "composite recording, although a guide of the vendor sets it, so it has no effect.",
        help="Remove `subscribeUidGroup`.",
        pointer=SUBSCRIBE_UID_GROUP,
        part="key",
        fixes=(Fix("Remove `subscribeUidGroup`", "safe", _out(SUBSCRIBE_UID_GROUP)),),
    )


def _groups(request: Request) -> str:
    """The user groups by number, each with its number of users."""
    choices = request.reference.by_name["subscribe_uid_group"].choices
    return listed([f"{choice.value} ({choice.means.removesuffix(' users')})" for choice in choices])


def _postponed(request: Request) -> bool:
    """Whether the service makes files after the recording."""
    policy = request.text(COMBINATION_POLICY)
    return policy == "postpone_transcoding" or request.has(TRANSCODE_OPTIONS)


def _related(request: Request, pointer: str, message: str) -> tuple[Related, ...]:
    """A second place, if the body contains it; a default has no place."""
    return (Related(message, pointer),) if request.has(pointer) else ()


def _out(pointer: str) -> tuple[Remove, ...]:
    return (Remove(pointer),)
