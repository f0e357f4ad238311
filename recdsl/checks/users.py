"""The users in the subscription lists: who they are, and how many."""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import Undecided, about
from recdsl.checks.quiet import EXCEPTED, LISTS, SHOWN, are_texts
from recdsl.checks.request import each
from recdsl.checks.rule_wording import named, region_of
from recdsl.checks.subscription import (
    CHOSEN,
    medium_of,
    way_out,
)
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.model.json_value import parent
from recdsl.model.quoting import quoted
from recdsl.reference.pointers import SUBSCRIBE_UID_GROUP, UID
from recdsl.reference.value_formats import EVERYBODY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.checks.request import Request
    from recdsl.model.finding import Safety


@about(*LISTS, *SHOWN, quiet=(quiet.lists_are_ordinary, quiet.users_are_apart))
def user_listed_twice(request: Request) -> Iterator[Finding]:
    """A user counts once in a list, and has one region in the picture."""
    shown = SHOWN if request.mode == "mix" else ()
    arrays = () if request.mode == "web" else (*LISTS, *shown)
    yield from each(arrays, lambda array: _twice(request, array))


def _twice(request: Request, array: str) -> Iterator[Finding]:
    users = _plain_users(request, array)
    if users is not None and len(set(users)) == len(users):
        return
    first: dict[str, str] = {}

    def again(element: str) -> Iterator[Finding]:
        place = f"{element}/uid" if array in SHOWN else element
        user = request.text(place)
        if not user or first.setdefault(user, place) == place:
            return
        # Two regions or images of one user differ, and removing one chooses the other.
        safety: Safety = "unsafe" if array in SHOWN else "safe"
        effect = (
            "the page does not say which of the two counts"
            if array in SHOWN
            else "the second one has no effect"
        )
        where = f"{named(array)}{_regions(first[user], place)}"
        yield Finding(
            rule="user-listed-twice",
            message=f"User {quoted(user)} is twice in {where}; {effect}. If you meant another "
            "user, that user is missing.",
            help="Remove one of the two, or write the other user's ID.",
            pointer=place,
            related=(Related("the first one is here", first[user]),),
            fixes=(Fix("Remove the second one", safety, (Remove(element),)),),
        )

    yield from each(request.elements(array), again)


def _plain_users(request: Request, array: str) -> Sequence[str] | None:
    """The users of a list, or of the regions of the picture, if all are plain."""
    if array not in SHOWN:
        return request.plain_texts(array)
    rows = request.plain_members(array, ("uid",))
    users = [user for row in rows for user in (row if row is not None else [None])]
    return users if are_texts(users) else None


def _regions(first: str, second: str) -> str:
    """The regions of a custom layout that two places are in; empty if they are not in regions."""
    regions = region_of(first), region_of(second)
    return "" if None in regions else f", in regions {regions[0]} and {regions[1]}"


@about(*LISTS, quiet=quiet.lists_are_ordinary)
def recorder_among_users(request: Request) -> Iterator[Finding]:
    """The recorder has its own ID, which no user of the channel has."""
    recorder = request.text(UID)
    if recorder is None or request.mode == "web":
        return

    def among(place: str) -> Iterator[Finding]:
        if request.text(place) != recorder:
            return
        users = parent(place)
        # Without its only user the list would be empty.
        alone = request.count(users) == 1
        out = Fix("Remove the recorder from the list", "unsafe", (Remove(place),))
        yield Finding(
            rule="recorder-among-users",
            message=f"User {quoted(recorder)} of {named(users)} is the recorder; it sends "
            "nothing to record. If a user has that ID too, the two conflict.",
            help="Use an ID for the recorder that no user of the channel has, or remove it from "
            "this list.",
            pointer=place,
            related=(Related("the recorder's ID is here", UID),),
            fixes=() if alone else (out,),
        )

    yield from each(LISTS, lambda users: each(request.elements_like(users, recorder), among))


@about(SUBSCRIBE_UID_GROUP, quiet=quiet.group_covers_users)
def user_group_too_small(request: Request) -> Iterator[Finding]:
    """The group has to cover all users in the two lists."""
    count, unread = _named_users(request)
    group = request.integer(SUBSCRIBE_UID_GROUP)
    groups = request.reference.facts.groups
    if group is None or group not in groups:
        return
    if count <= groups[group] and unread is not None:
        raise unread
    # The rule too-many-users reports more users than any group covers.
    if not groups[group] < count <= _most(request):
        return
    choices = request.reference.by_name["subscribe_uid_group"].choices
    means = {choice.value: choice.means for choice in choices}
    right = next(number for number, most in groups.items() if count <= most)
    advice = f"Set `subscribeUidGroup` to {right} ({means[right]})"
    fix = Fix(advice, "safe", (Put(SUBSCRIBE_UID_GROUP, right),))
    prefix = "" if unread is None else "at least "
    more = "" if unread is None else ", or to a larger group if there are too many unknown users"
    yield Finding(
        rule="user-group-too-small",
        message=f"`subscribeUidGroup` is {group} ({means[group]}), but the lists name "
        f"{prefix}{count}; the service reserves capacity for fewer users, so some may be missing "
        "from the files.",
        help=f"{advice}{more}.",
        pointer=SUBSCRIBE_UID_GROUP,
        related=_lists(request),
        fixes=(fix,) if unread is None else (),
    )


@about(*CHOSEN, quiet=quiet.group_covers_users)
def too_many_users(request: Request) -> Iterator[Finding]:
    """The largest group covers 49 users."""
    count, unread = _named_users(request)
    most, longest = _most(request), request.figures.listed_users
    if count <= most and unread is not None:
        raise unread
    # A list that is too long by itself is one fault, which the length check reports.
    if count <= most or any(request.count(place) > longest for place in CHOSEN):
        return
    prefix = "" if unread is None else "at least "
    yield Finding(
        rule="too-many-users",
        message=f"The lists name {prefix}{count} users; the largest group of individual recording "
        f"covers {most}, and the service may not record more.",
        help=f"Name at most {most} users, for audio and video together, or split them between two "
        "recordings.",
        pointer=_lists(request)[0].pointer,
        part="key",
        related=_lists(request)[1:],
    )


@about(*EXCEPTED, quiet=quiet.lists_are_ordinary)
def everyone_excepted(request: Request) -> Iterator[Finding]:
    """A recording that excludes everybody records nobody."""

    def everybody(place: str) -> Iterator[Finding]:
        if request.text(place) != EVERYBODY:
            return
        users = parent(place)
        way = way_out(request, users)
        yield Finding(
            rule="everyone-excepted",
            message=f"{quoted(EVERYBODY)} in {named(users)} excludes everybody; no "
            f"{medium_of(users).name} is recorded.",
            help=f"Name the users not to record, or {way.words}.",
            pointer=place,
            fixes=way.fixes("unsafe"),
        )

    lists = () if request.mode == "web" else EXCEPTED
    yield from each(lists, lambda users: each(request.elements_like(users, EVERYBODY), everybody))


@about(*CHOSEN, quiet=quiet.lists_are_ordinary)
def everyone_beside_users(request: Request) -> Iterator[Finding]:
    """If everybody is recorded, naming some users has no effect."""
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
            help=f"Write only {quoted([EVERYBODY])}, or remove it to record the users named.",
            pointer=first[True],
            related=(Related("a user is named here", first[False]),),
            # Either may be meant, and the finding names only one of the users.
            fixes=(
                Fix(
                    "Remove the users: everybody is recorded",
                    "unsafe",
                    (Put(users, [EVERYBODY]),),
                ),
                Fix(
                    f"Remove {quoted(EVERYBODY)}: only the users named are recorded",
                    "unsafe",
                    (Remove(first[True]),),
                ),
            ),
        )

    yield from each(request.elements_like(users, EVERYBODY), beside)


def _named_users(request: Request) -> tuple[int, Undecided | None]:
    """The least number of users in the lists, and the unknown that may hide more of them.

    The number is 0 if the lists do not show it.
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
    """The number of users that the largest group covers; a very large number without groups."""
    return max(request.reference.facts.groups.values(), default=1_000_000)


def _lists(request: Request) -> tuple[Related, ...]:
    lists = [place for place in CHOSEN if request.filled(place)]
    return tuple(Related("users are named here", place, "key") for place in lists)
