"""Whose audio and video: the subscription lists."""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import Undecided, about
from recdsl.checks.quiet import BOTH_MEDIA, EXCEPTED, LISTS
from recdsl.checks.rule_wording import named
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.model.frozen import Frozen
from recdsl.model.quoting import quoted
from recdsl.reference.pointers import (
    STREAM_TYPES,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_VIDEO_UIDS,
    UN_SUBSCRIBE_AUDIO_UIDS,
    UN_SUBSCRIBE_VIDEO_UIDS,
)
from recdsl.reference.value_formats import EVERYBODY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request
    from recdsl.model.finding import Operation, Safety


class Medium(Frozen):
    """Audio or video: its two lists, and the `streamTypes` that records nothing else."""

    name: str
    chosen: str
    excepted: str
    alone: int

    @property
    def lists(self) -> tuple[str, str]:
        """The pointers of the list of users to record, and of the list of users not to record."""
        return self.chosen, self.excepted


AUDIO = Medium("audio", SUBSCRIBE_AUDIO_UIDS, UN_SUBSCRIBE_AUDIO_UIDS, 0)
VIDEO = Medium("video", SUBSCRIBE_VIDEO_UIDS, UN_SUBSCRIBE_VIDEO_UIDS, 1)
MEDIA = (AUDIO, VIDEO)
CHOSEN = (AUDIO.chosen, VIDEO.chosen)
BOTH_MEDIA_LISTED = tuple((audio, video) for audio in AUDIO.lists for video in VIDEO.lists)


@about(*AUDIO.lists, quiet=quiet.both_are_recorded)
def audio_list_without_audio(request: Request) -> Iterator[Finding]:
    """A list for audio is an error if only video is recorded."""
    yield from _list_without("audio-list-without-audio", request, AUDIO, VIDEO)


@about(*VIDEO.lists, quiet=quiet.both_are_recorded)
def video_list_without_video(request: Request) -> Iterator[Finding]:
    """A list for video is an error if only audio is recorded."""
    yield from _list_without("video-list-without-video", request, VIDEO, AUDIO)


def _list_without(rule: str, request: Request, medium: Medium, other: Medium) -> Iterator[Finding]:
    lists = [place for place in medium.lists if request.mode != "web" and request.has(place)]
    if not lists or request.integer_in_force(STREAM_TYPES) != other.alone:
        return
    # With a list for one medium only, the service does not record the other one.
    both = any(request.has(place) for place in other.lists)
    wider = f"{medium.name} is recorded too" if both else f"only {medium.name} is recorded"
    types = BOTH_MEDIA if both else medium.alone
    for place in lists:
        yield Finding(
            rule=rule,
            message=f"{named(place)} is set, but `streamTypes` is {other.alone}: only {other.name} "
            "is recorded. The page forbids the two together, and the service answers error 2.",
            help=f"Remove {named(place)}, or set `streamTypes` to {types}.",
            pointer=place,
            part="key",
            related=(Related(f"only {other.name} is set here", STREAM_TYPES),),
            fixes=(
                Fix(
                    f"Remove {named(place)}: only {other.name} is recorded",
                    "unsafe",
                    (Remove(place),),
                ),
                Fix(
                    f"Set `streamTypes` to {types}: {wider}", "unsafe", (Put(STREAM_TYPES, types),)
                ),
            ),
        )


@about(*LISTS, without=BOTH_MEDIA_LISTED)
def one_sided_subscription(request: Request) -> Iterator[Finding]:
    """With a list for one medium only, the service does not record the other one."""
    if request.mode == "web" or request.integer_in_force(STREAM_TYPES) != BOTH_MEDIA:
        return
    for medium, other in ((AUDIO, VIDEO), (VIDEO, AUDIO)):
        lists = [place for place in medium.lists if request.filled(place)]
        # The rule empty-list reports an empty list.
        if not lists or any(request.has(place) for place in other.lists):
            continue
        yield Finding(
            rule="one-sided-subscription",
            message=f"The body has a list for {medium.name} and none for {other.name}, so no "
            f"{other.name} is recorded, and no error is reported.",
            help=f"Add {named(other.chosen)}; {quoted([EVERYBODY])} in it means everybody. If you "
            f"want only {medium.name}, set `streamTypes` to {medium.alone}.",
            pointer=lists[0],
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


@about(*(medium.lists for medium in MEDIA))
def both_kinds_of_list(request: Request) -> Iterator[Finding]:
    """A medium can have a list of users to record, or a list of users not to record."""
    for medium in MEDIA:
        if request.mode == "web" or not all(is_set(request, place) for place in medium.lists):
            continue
        chosen, excepted = map(named, medium.lists)
        empty = [named(place) for place in medium.lists if not request.filled(place)]
        though = f", and an empty {empty[-1]} counts too" if empty else ""
        yield Finding(
            rule="both-kinds-of-list",
            message=f"{chosen} and {excepted} are both set{though}; they exclude each other, so "
            f"the service refuses the body or records the {medium.name} of users you do not "
            "expect.",
            help=f"Keep {chosen} to record only those users, or {excepted} to record all others.",
            pointer=medium.excepted,
            part="key",
            related=(Related("the users to record are named here", medium.chosen, "key"),),
            fixes=tuple(_of_one_kind(request, medium)),
        )


def is_set(request: Request, place: str) -> bool:
    """Whether a list counts beside the other one of its medium."""
    fewest = request.reference.facts.figures.fewest_listed_users
    return request.has(place) and (request.filled(place) or not fewest)


def _is_beside_another(request: Request, medium: Medium) -> bool:
    """Whether both lists of a medium are set, though one is empty."""
    if request.reference.facts.figures.fewest_listed_users:
        return False
    try:
        return all(is_set(request, place) for place in medium.lists)
    except Undecided:
        return False


def _of_one_kind(request: Request, medium: Medium) -> Iterator[Fix]:
    """The ways to keep one of the two lists of a medium; of an empty one, only to remove it."""
    chosen, excepted = map(named, medium.lists)
    is_named, is_excepted = map(request.filled, medium.lists)
    if is_named or not is_excepted:
        yield Fix(
            f"Keep {chosen}: nobody else's {medium.name} is recorded"
            if is_named
            else f"Remove {excepted}, which names nobody",
            "unsafe" if is_excepted else "safe",
            (Remove(medium.excepted),),
        )
    if is_excepted:
        yield Fix(
            f"Keep {excepted}: everybody else's {medium.name} is recorded",
            "unsafe",
            (Remove(medium.chosen),),
        )


@about(*LISTS, quiet=quiet.lists_are_ordinary)
def empty_list(request: Request) -> Iterator[Finding]:
    """The effect of an empty list is not documented."""
    for place in LISTS:
        if request.mode == "web" or not request.has(place) or request.filled(place):
            continue
        if _is_beside_another(request, medium_of(place)):
            continue  # the rule both-kinds-of-list reports it
        way = way_out(request, place)
        # An empty list of users not to record has the same effect as no list.
        same = place in EXCEPTED and way.operations == (Remove(place),)
        yield Finding(
            rule="empty-list",
            message=f"{named(place)} is empty; the vendor advises against that, and does not say "
            "which users the service then records.",
            help=f"Name the users, or {way.words}, so that {way.outcome}.",
            pointer=place,
            fixes=way.fixes("safe" if same else "unsafe"),
        )


class WayOut(Frozen):
    """How to remove a list, and what is recorded then."""

    words: str
    outcome: str
    operations: tuple[Operation, ...]

    def fixes(self, safety: Safety) -> tuple[Fix, ...]:
        """The fix, if its effect is known."""
        title = f"{self.words[0].upper()}{self.words[1:]}: {self.outcome}"
        return (Fix(title, safety, self.operations),) if self.operations else ()


def way_out(request: Request, place: str) -> WayOut:
    """How to remove a list without losing its medium.

    If the other medium has a list, the service does not record a medium without a list.
    """
    medium = medium_of(place)
    other = VIDEO if medium is AUDIO else AUDIO
    words, outcome = f"remove {named(place)}", f"everybody's {medium.name} is recorded"
    try:
        beside = [other for other in medium.lists if other != place and request.filled(other)]
        named_alone = any(map(request.filled, other.lists))
    except Undecided:
        return WayOut(words, outcome, ())
    if beside:
        return WayOut(words, f"only {named(beside[0])} counts", (Remove(place),))
    if not named_alone:
        return WayOut(words, outcome, (Remove(place),))
    words = f"write {quoted([EVERYBODY])} in {named(medium.chosen)}"
    everybody = Put(medium.chosen, [EVERYBODY])
    if place == medium.chosen:
        return WayOut(words, outcome, (everybody,))
    return WayOut(f"{words} instead of it", outcome, (Remove(place), everybody))


def medium_of(place: str) -> Medium:
    """The medium of a list."""
    return AUDIO if place in AUDIO.lists else VIDEO
