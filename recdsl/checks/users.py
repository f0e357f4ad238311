"""The users who stand in the subscription lists: who they are, and how many."""

from __future__ import annotations

from recdsl.checks.check import about
from recdsl.checks.elements import each
from recdsl.checks.request import Undecided
from recdsl.checks.rule_wording import named, region_of
from recdsl.checks.subscription import (
    CHOSEN,
    EXCEPTED,
    LISTS,
    medium_of,
    way_out,
)
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.model.json_value import parent
from recdsl.model.quoting import quoted
from recdsl.reference.pointers import BACKGROUND_CONFIG, LAYOUT_CONFIG, SUBSCRIBE_UID_GROUP, UID
from recdsl.reference.value_formats import EVERYBODY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.check import Check
    from recdsl.checks.request import Request
    from recdsl.model.finding import Safety

SHOWN = (LAYOUT_CONFIG, BACKGROUND_CONFIG)


@about(*LISTS, *SHOWN)
def user_listed_twice(request: Request) -> Iterator[Finding]:
    """A user counts once in a list, and has one place in the picture."""
    shown = SHOWN if request.mode == "mix" else ()
    arrays = () if request.mode == "web" else (*LISTS, *shown)
    yield from each(arrays, lambda array: _twice(request, array))


def _twice(request: Request, array: str) -> Iterator[Finding]:
    users = request.plain_texts(array)
    if users is not None and len(set(users)) == len(users):
        return
    first: dict[str, str] = {}

    def again(element: str) -> Iterator[Finding]:
        place = f"{element}/uid" if array in SHOWN else element
        user = request.text(place)
        if not user or first.setdefault(user, place) == place:
            return
        # Two regions or images of one user differ, and taking one away chooses the other.
        safety: Safety = "unsafe" if array in SHOWN else "safe"
        effect = (
            "the page does not say which of the two holds" if array in SHOWN else "it counts once"
        )
        where = f"{named(array)}{_regions(first[user], place)}"
        yield Finding(
            rule="user-listed-twice",
            message=f"User {quoted(user)} stands twice in {where}; {effect}. Perhaps another user "
            "was meant, who is now missing.",
            help="Take one of the two out, or write the other user's ID.",
            pointer=place,
            related=(Related("the first stands here", first[user]),),
            fixes=(Fix("Take the second one out", safety, (Remove(element),)),),
        )

    yield from each(request.elements(array), again)


def _regions(first: str, second: str) -> str:
    """Which regions of a custom layout two places are in, if they are."""
    there = region_of(first), region_of(second)
    return "" if None in there else f", in regions {there[0]} and {there[1]}"


@about(*LISTS)
def recorder_among_users(request: Request) -> Iterator[Finding]:
    """The recorder has an ID of its own, that no user of the channel has."""
    recorder = request.text(UID)
    if recorder is None or request.mode == "web":
        return

    def among(place: str) -> Iterator[Finding]:
        if request.text(place) != recorder:
            return
        # Without its only user the list would be empty.
        alone = len(request.elements(parent(place))) == 1
        out = Fix("Take the recorder out of the list", "unsafe", (Remove(place),))
        yield Finding(
            rule="recorder-among-users",
            message=f"User {quoted(recorder)} of {named(parent(place))} is the recorder; it sends "
            "nothing that could be recorded. If a user has that ID too, the recorder has to have "
            "another one.",
            help="Give the recorder an ID that no user of the channel has, or take it out of here.",
            pointer=place,
            related=(Related("the recorder's ID stands here", UID),),
            fixes=() if alone else (out,),
        )

    yield from each(LISTS, lambda users: each(request.elements_like(users, recorder), among))


@about(SUBSCRIBE_UID_GROUP)
def user_group_too_small(request: Request) -> Iterator[Finding]:
    """The group has to hold everybody whom the two lists name."""
    count, unread = _named_users(request)
    group = request.integer(SUBSCRIBE_UID_GROUP)
    groups = request.reference.facts.groups
    if group is None or group not in groups:
        return
    if count <= groups[group] and unread is not None:
        raise unread
    # Of more users than any group holds, too-many-users speaks.
    if not groups[group] < count <= _most(request):
        return
    choices = request.reference.by_name["subscribe_uid_group"].choices
    means = {one.value: one.means for one in choices}
    right = next(number for number, most in groups.items() if count <= most)
    advice = f"Set `subscribeUidGroup` to {right} ({means[right]})"
    fix = Fix(advice, "safe", (Put(SUBSCRIBE_UID_GROUP, right),))
    least = "" if unread is None else "at least "
    more = "" if unread is None else ", or to a larger group if the unknown users are too many"
    yield Finding(
        rule="user-group-too-small",
        message=f"`subscribeUidGroup` is {group} ({means[group]}), but the lists name {least}"
        f"{count}; the service prepares for fewer users than it is to record.",
        help=f"{advice}{more}.",
        pointer=SUBSCRIBE_UID_GROUP,
        related=_lists(request),
        fixes=(fix,) if unread is None else (),
    )


@about(*CHOSEN)
def too_many_users(request: Request) -> Iterator[Finding]:
    """The largest group holds 49 users."""
    count, unread = _named_users(request)
    most, longest = _most(request), request.figures.listed_users
    if count <= most and unread is not None:
        raise unread
    # A list that is too long by itself is one fault, and the length check speaks of it.
    if count <= most or any(len(request.elements(place)) > longest for place in CHOSEN):
        return
    least = "" if unread is None else "at least "
    yield Finding(
        rule="too-many-users",
        message=f"The lists name {least}{count} users; the largest group of individual recording "
        f"holds {most}, and the service does not promise to record more.",
        help=f"Name at most {most} users, audio and video taken together, or divide them "
        "between two recordings.",
        pointer=_lists(request)[0].pointer,
        part="key",
        related=_lists(request)[1:],
    )


@about(*EXCEPTED)
def everyone_excepted(request: Request) -> Iterator[Finding]:
    """Who leaves everybody out records nobody."""

    def everybody(place: str) -> Iterator[Finding]:
        if request.text(place) != EVERYBODY:
            return
        users = parent(place)
        way = way_out(request, users)
        yield Finding(
            rule="everyone-excepted",
            message=f"{quoted(EVERYBODY)} in {named(users)} leaves everybody out; nobody's "
            f"{medium_of(users).name} is recorded.",
            help=f"Name the users who are not to be recorded, or {way.words}.",
            pointer=place,
            fixes=way.fixes("unsafe"),
        )

    lists = () if request.mode == "web" else EXCEPTED
    yield from each(lists, lambda users: each(request.elements_like(users, EVERYBODY), everybody))


@about(*CHOSEN)
def everyone_beside_users(request: Request) -> Iterator[Finding]:
    """Where everybody is recorded, naming some of them changes nothing."""
    lists = () if request.mode == "web" else CHOSEN
    yield from each(lists, lambda users: _everybody_beside(request, users))


def _everybody_beside(request: Request, users: str) -> Iterator[Finding]:
    first: dict[bool, str] = {}

    def beside(place: str) -> Iterator[Finding]:
        before = len(first)
        first.setdefault(request.text(place) == EVERYBODY, place)
        if before == len(first) or len(first) == 1:
            return
        yield Finding(
            rule="everyone-beside-users",
            message=f"{quoted(EVERYBODY)} in {named(users)} means everybody; the users beside it "
            "have no effect, and all the others are recorded too.",
            help=f"Leave {quoted([EVERYBODY])} alone, or take it out to record the users named.",
            pointer=first[True],
            related=(Related("a user is named here", first[False]),),
            # Either may be what was meant, and the finding names one of the users only.
            fixes=(
                Fix(
                    "Take the users out: everybody is recorded",
                    "unsafe",
                    (Put(users, [EVERYBODY]),),
                ),
                Fix(
                    f"Take {quoted(EVERYBODY)} out: only the users named are recorded",
                    "unsafe",
                    (Remove(first[True]),),
                ),
            ),
        )

    yield from each(request.elements_like(users, EVERYBODY), beside)


def _named_users(request: Request) -> tuple[int, Undecided | None]:
    """How many users the lists name at least, each counted once, and what hides more of them.

    The number is 0 where the lists do not tell it.
    """
    if request.mode != "individual" or any(map(request.filled, EXCEPTED)):
        return 0, None
    users: set[str] = set()
    unread: Undecided | None = None
    for place in CHOSEN:
        known, hidden = request.known_texts(place)
        users.update(known)
        unread = unread or hidden
    return (0, None) if EVERYBODY in users else (len(users), unread)


def _most(request: Request) -> int:
    """How many users the largest group holds; any number where there are no groups."""
    return max(request.reference.facts.groups.values(), default=1_000_000)


def _lists(request: Request) -> tuple[Related, ...]:
    there = [place for place in CHOSEN if request.filled(place)]
    return tuple(Related("users are named here", place, "key") for place in there)


CHECKS: tuple[Check, ...] = (
    user_listed_twice,
    recorder_among_users,
    user_group_too_small,
    too_many_users,
    everyone_excepted,
    everyone_beside_users,
)
