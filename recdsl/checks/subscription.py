"""Whose audio and video: the subscription lists."""

from __future__ import annotations

from recdsl.checks.check import about
from recdsl.checks.wording import named
from recdsl.finding import Finding, Fix, Put, Related, Remove
from recdsl.frozen import Frozen
from recdsl.table.pointers import (
    STREAM_TYPES,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_VIDEO_UIDS,
    UN_SUBSCRIBE_AUDIO_UIDS,
    UN_SUBSCRIBE_VIDEO_UIDS,
)
from recdsl.wording import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.check import Check
    from recdsl.request import Request

EVERYBODY = "#allstream#"
BOTH_MEDIA = 2


class Medium(Frozen):
    """Audio or video: its two lists, and the `streamTypes` that records nothing else."""

    name: str
    chosen: str
    excepted: str
    alone: int

    @property
    def lists(self) -> tuple[str, str]:
        """The pointers of the list of those who are recorded, and of those who are not."""
        return self.chosen, self.excepted


AUDIO = Medium("audio", SUBSCRIBE_AUDIO_UIDS, UN_SUBSCRIBE_AUDIO_UIDS, 0)
VIDEO = Medium("video", SUBSCRIBE_VIDEO_UIDS, UN_SUBSCRIBE_VIDEO_UIDS, 1)
MEDIA = (AUDIO, VIDEO)
CHOSEN = (AUDIO.chosen, VIDEO.chosen)
EXCEPTED = (AUDIO.excepted, VIDEO.excepted)
LISTS = (*AUDIO.lists, *VIDEO.lists)


@about(*AUDIO.lists)
def audio_list_without_audio(request: Request) -> Iterator[Finding]:
    """A list of voices cannot stand where only video is recorded."""
    yield from _list_without("audio-list-without-audio", request, AUDIO, VIDEO)


@about(*VIDEO.lists)
def video_list_without_video(request: Request) -> Iterator[Finding]:
    """A list of pictures cannot stand where only audio is recorded."""
    yield from _list_without("video-list-without-video", request, VIDEO, AUDIO)


def _list_without(rule: str, request: Request, medium: Medium, other: Medium) -> Iterator[Finding]:
    there = [one for one in medium.lists if request.mode != "web" and request.has(one)]
    if not there or request.integer_in_force(STREAM_TYPES) != other.alone:
        return
    # With a list for one medium alone, the other would not be recorded.
    both = any(request.has(one) for one in other.lists)
    wider = f"{medium.name} is recorded too" if both else f"only {medium.name} is recorded"
    types = BOTH_MEDIA if both else medium.alone
    for place in there:
        yield Finding(
            rule=rule,
            message=f"{named(place)} is set, but `streamTypes` is {other.alone}: only {other.name} "
            "is recorded. The page forbids the two together, and the service answers error 2.",
            help=f"Take {named(place)} out, or set `streamTypes` to {types}.",
            pointer=place,
            part="key",
            related=(Related(f"only {other.name} is asked for here", STREAM_TYPES),),
            fixes=(
                Fix(
                    f"Take {named(place)} out: only {other.name} is recorded",
                    "unsafe",
                    (Remove(place),),
                ),
                Fix(
                    f"Set `streamTypes` to {types}: {wider}", "unsafe", (Put(STREAM_TYPES, types),)
                ),
            ),
        )


@about(*LISTS)
def one_sided_subscription(request: Request) -> Iterator[Finding]:
    """A list for one medium alone leaves the other one out."""
    if request.mode == "web" or request.integer_in_force(STREAM_TYPES) != BOTH_MEDIA:
        return
    for medium, other in ((AUDIO, VIDEO), (VIDEO, AUDIO)):
        there = [one for one in medium.lists if request.filled(one)]
        # Of a list that is there and empty, empty-list speaks.
        if not there or any(request.has(one) for one in other.lists):
            continue
        yield Finding(
            rule="one-sided-subscription",
            message=f"{named(there[0])} says whose {medium.name} is recorded, and no list says it "
            f"of {other.name}: so the service records no {other.name} at all, and never says so.",
            help=f"Add {named(other.chosen)}; {quoted([EVERYBODY])} in it means everybody. If only "
            f"{medium.name} is wanted, set `streamTypes` to {medium.alone}.",
            pointer=there[0],
            part="key",
            fixes=_other_side(medium, other),
        )


def _other_side(medium: Medium, other: Medium) -> tuple[Fix, ...]:
    everybody = Put(other.chosen, [EVERYBODY])
    only = Put(STREAM_TYPES, medium.alone)
    return (
        Fix(f"Add {named(other.chosen)} for everybody's {other.name}", "unsafe", (everybody,)),
        Fix(
            f"Set `streamTypes` to {medium.alone}: only {medium.name} is recorded",
            "unsafe",
            (only,),
        ),
    )


@about(*LISTS)
def both_kinds_of_list(request: Request) -> Iterator[Finding]:
    """Either the users who are recorded are named, or those who are not."""
    for medium in MEDIA:
        if request.mode == "web" or not all(map(request.filled, medium.lists)):
            continue
        chosen, excepted = map(named, medium.lists)
        yield Finding(
            rule="both-kinds-of-list",
            message=f"{chosen} and {excepted} are both set; they exclude each other, and it is "
            f"open whose {medium.name} the service records, if it starts at all.",
            help=f"Keep {chosen} to record those users alone, or {excepted} to record all others.",
            pointer=medium.excepted,
            part="key",
            related=(Related("those who are recorded are named here", medium.chosen, "key"),),
            fixes=(
                Fix(
                    f"Keep {chosen}: nobody else's {medium.name} is recorded",
                    "unsafe",
                    (Remove(medium.excepted),),
                ),
                Fix(
                    f"Keep {excepted}: everybody else's {medium.name} is recorded",
                    "unsafe",
                    (Remove(medium.chosen),),
                ),
            ),
        )


@about(*LISTS)
def empty_list(request: Request) -> Iterator[Finding]:
    """A list without anybody in it does not say what is wanted."""
    for place in LISTS:
        if request.mode == "web" or not request.has(place) or request.filled(place):
            continue
        chosen = place in CHOSEN
        yield Finding(
            rule="empty-list",
            message=f"{named(place)} is empty; the vendor advises against that, and does not say "
            "whom the service then records.",
            help=f"Name the users, or take {named(place)} out to record everybody.",
            pointer=place,
            fixes=(
                Fix(
                    f"Take {named(place)} out: everybody is recorded",
                    "unsafe" if chosen else "safe",
                    (Remove(place),),
                ),
            ),
        )


CHECKS: tuple[Check, ...] = (
    audio_list_without_audio,
    video_list_without_video,
    one_sided_subscription,
    both_kinds_of_list,
    empty_list,
)
