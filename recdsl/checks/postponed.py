"""Rules about what is made after the recording: postponed mixing and postponed transcoding.

Both have the same policy: with `transcodeOptions` the service mixes the audio into one file,
without them it makes an MP4 of each user's recording.
"""

from __future__ import annotations

from recdsl.checks.check import Undecided, about
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.reference.pointers import (
    COMBINATION_POLICY,
    RECORDING_CONFIG,
    STREAM_MODE,
    STREAM_TYPES,
    TRANSCODE_OPTIONS,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request

POSTPONE = "postpone_transcoding"
WITHOUT_POLICY = Fix(
    "Remove the policy: nothing is made afterwards", "unsafe", (Remove(COMBINATION_POLICY),)
)
ASKED_FOR = Related("mixing is set here", TRANSCODE_OPTIONS, "key")


@about(TRANSCODE_OPTIONS)
def mixing_without_policy(request: Request) -> Iterator[Finding]:
    """Postponed mixing needs the policy."""
    if not _is_mixing(request) or request.text_in_force(COMBINATION_POLICY) != "default":
        return
    is_set = request.has(COMBINATION_POLICY)
    state = 'is "default"' if is_set else "is not set"
    yield Finding(
        rule="mixing-without-policy",
        message=f"`transcodeOptions` asks for one mixed file, but `combinationPolicy` {state}; the "
        f'service mixes only with "{POSTPONE}".',
        help=f'Set `combinationPolicy` in `appsCollection` to "{POSTPONE}".',
        pointer=COMBINATION_POLICY,
        part="value" if is_set else "key",
        related=(ASKED_FOR,),
        fixes=(
            Fix(f'Set the policy "{POSTPONE}"', "unsafe", (Put(COMBINATION_POLICY, POSTPONE),)),
            _without_mixing(request),
        ),
    )


@about(TRANSCODE_OPTIONS)
def mixing_of_video(request: Request) -> Iterator[Finding]:
    """Postponed mixing needs a recording of audio only."""
    if not _is_mixing(request) or not request.has(RECORDING_CONFIG):  # another rule reports that
        return
    types = request.integer_in_force(STREAM_TYPES)
    if types not in (1, 2):
        return
    is_set = request.has(STREAM_TYPES)
    kept = "video only" if types == 1 else "audio and video"
    yield Finding(
        rule="mixing-of-video",
        message="`transcodeOptions` needs a recording of audio only, but `streamTypes` is "
        f"{types}{'' if is_set else ' by default'}, {kept}; the service cannot mix the audio.",
        help='Set `streamTypes` to 0 and `streamMode` to "original"; for audio and video of all '
        "users in one file, record in mix mode without `transcodeOptions`.",
        pointer=STREAM_TYPES,
        part="value" if is_set else "key",
        related=(ASKED_FOR,),
        fixes=(
            Fix("Record audio only", "unsafe", (Put(STREAM_TYPES, 0),)),
            _without_mixing(request),
        ),
    )


@about(TRANSCODE_OPTIONS)
def mixing_without_original(request: Request) -> Iterator[Finding]:
    """Postponed mixing needs the original streams."""
    if not _is_mixing(request) or not request.has(RECORDING_CONFIG):  # another rule reports that
        return
    mode = request.text_in_force(STREAM_MODE)
    if mode not in ("default", "standard"):
        return
    is_set = request.has(STREAM_MODE)
    yield Finding(
        rule="mixing-without-original",
        message=f'`transcodeOptions` needs original streams, but `streamMode` is "{mode}"'
        f"{'' if is_set else ' by default'}; the service cannot mix the audio.",
        help='Set `streamMode` to "original".',
        pointer=STREAM_MODE,
        part="value" if is_set else "key",
        related=(ASKED_FOR,),
        fixes=(
            Fix("Keep the original streams", "unsafe", (Put(STREAM_MODE, "original"),)),
            _without_mixing(request),
        ),
    )


@about(TRANSCODE_OPTIONS, COMBINATION_POLICY)
def postponed_outside_individual(request: Request) -> Iterator[Finding]:
    """Postponed files need a separate recording of each user."""
    if request.mode == "individual":
        return
    mixing = request.has(TRANSCODE_OPTIONS)
    if not mixing and request.text(COMBINATION_POLICY) != POSTPONE:
        return
    kind = "composite" if request.mode == "mix" else "web page"
    place, what = TRANSCODE_OPTIONS, "`transcodeOptions`"
    if not mixing:
        place, what = COMBINATION_POLICY, f'`combinationPolicy` "{POSTPONE}"'
    advice = 'Record in mode "individual" (it is part of the URL)'
    if request.mode == "mix":
        advice += '; for one file of all users, ask for "mp4" beside "hls" instead'
    yield Finding(
        rule="postponed-outside-individual",
        message=f"{what} belongs to individual recording, but this is {kind} recording; no file is "
        "made after the recording.",
        help=f"{advice}.",
        pointer=place,
        part="key" if mixing else "value",
        fixes=(_without_mixing(request) if mixing else WITHOUT_POLICY,),
    )


@about(COMBINATION_POLICY)
def transcoding_of_original(request: Request) -> Iterator[Finding]:
    """Postponed transcoding needs streams in the default mode."""
    if not _is_transcoding(request) or request.text(STREAM_MODE) != "original":
        return
    yield Finding(
        rule="transcoding-of-original",
        message=f'`combinationPolicy` is "{POSTPONE}" without `transcodeOptions`, which asks for '
        'an MP4 of each user, but `streamMode` is "original": the service makes no MP4 from '
        "original streams.",
        help="For an MP4 of each user, remove `streamMode`; for one mixed audio file, add "
        '`transcodeOptions` with the `transMode` "audioMix".',
        pointer=STREAM_MODE,
        related=(Related("the policy is here", COMBINATION_POLICY),),
        fixes=(Fix("Make an MP4 of each user", "unsafe", (Remove(STREAM_MODE),)),),
    )


@about(COMBINATION_POLICY)
def transcoding_of_standard(request: Request) -> Iterator[Finding]:
    """The page lists no postponed feature for the standard mode."""
    if not _is_transcoding(request) or request.text(STREAM_MODE) != "standard":
        return
    yield Finding(
        rule="transcoding-of-standard",
        message=f'`combinationPolicy` is "{POSTPONE}" without `transcodeOptions`, which asks for '
        'an MP4 of each user, but `streamMode` is "standard", for which the page promises only '
        "recording and screenshots; the service may not make the MP4s.",
        help='Remove `streamMode`, or write "default".',
        pointer=STREAM_MODE,
        related=(Related("the policy is here", COMBINATION_POLICY),),
        fixes=(Fix("Record in the default stream mode", "unsafe", (Remove(STREAM_MODE),)),),
    )


def _without_mixing(request: Request) -> Fix:
    """The fix that removes the mixing; the policy alone would request an MP4 of each user."""
    try:
        policy = request.text(COMBINATION_POLICY)
    except Undecided:
        policy = None
    removed = [TRANSCODE_OPTIONS]
    if policy == POSTPONE:
        removed.append(COMBINATION_POLICY)
    what = "`transcodeOptions` and the policy" if policy == POSTPONE else "`transcodeOptions`"
    return Fix(f"Remove {what}: nothing is made afterwards", "unsafe", tuple(map(Remove, removed)))


def _is_mixing(request: Request) -> bool:
    return request.mode == "individual" and request.section(TRANSCODE_OPTIONS)


def _is_transcoding(request: Request) -> bool:
    if request.mode != "individual" or request.has(TRANSCODE_OPTIONS):
        return False
    return request.text(COMBINATION_POLICY) == POSTPONE
