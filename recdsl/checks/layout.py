"""How the users are arranged in the picture."""

from __future__ import annotations

from recdsl.checks.check import about
from recdsl.checks.elements import each
from recdsl.checks.rule_wording import named, region_of
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.reference.pointers import (
    LAYOUT_CONFIG,
    MAX_RESOLUTION_UID,
    MIXED_VIDEO_LAYOUT,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_VIDEO_UIDS,
)
from recdsl.reference.value_formats import EVERYBODY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.check import Check
    from recdsl.checks.request import Request

NAMES = {0: "the floating layout", 1: "the best-fit layout", 2: "the vertical layout"}
BEST_FIT, VERTICAL, CUSTOM = 1, 2, 3
TOLERANCE = 1e-9
# Where a region starts, how far it goes, and the edge of the canvas that it may pass.
SIDES = {"width": ("x_axis", "right"), "height": ("y_axis", "lower")}
SHARES = ("x_axis", "y_axis", "width", "height", "alpha")


@about(MIXED_VIDEO_LAYOUT)
def custom_layout_without_regions(request: Request) -> Iterator[Finding]:
    """A custom layout is nothing but its regions."""
    if request.mode != "mix" or request.integer_in_force(MIXED_VIDEO_LAYOUT) != CUSTOM:
        return
    if request.elements(LAYOUT_CONFIG):
        return
    grid = Put(MIXED_VIDEO_LAYOUT, BEST_FIT)
    empty = request.has(LAYOUT_CONFIG)
    chosen = (Related("the layout is chosen here", MIXED_VIDEO_LAYOUT),)
    yield Finding(
        rule="custom-layout-without-regions",
        message="The layout is 3 (custom), but `layoutConfig` describes no region; the service has "
        "no place to show a user, and answers error 2.",
        help="Add `layoutConfig` with a region for each user, or choose the layout 0 (floating), "
        "1 (best fit) or 2 (vertical).",
        pointer=LAYOUT_CONFIG if empty else MIXED_VIDEO_LAYOUT,
        related=chosen if empty else (),
        fixes=(Fix("Show the users in a grid (best fit)", "unsafe", (grid,)),),
    )


@about(LAYOUT_CONFIG)
def regions_without_custom_layout(request: Request) -> Iterator[Finding]:
    """The ready layouts place the users themselves."""
    if request.mode != "mix" or not request.filled(LAYOUT_CONFIG):
        return
    layout = request.integer_in_force(MIXED_VIDEO_LAYOUT)
    if layout not in NAMES:
        return
    custom = Put(MIXED_VIDEO_LAYOUT, CUSTOM)
    yield Finding(
        rule="regions-without-custom-layout",
        message=f"`layoutConfig` has no effect: {_layout(request, layout)} places the users "
        "itself, and the regions are not read.",
        help="Set `mixedVideoLayout` to 3 (custom), or take `layoutConfig` out.",
        pointer=LAYOUT_CONFIG,
        part="key",
        related=_chosen(request),
        fixes=(
            Fix("Set the layout to 3, to use these regions", "unsafe", (custom,)),
            Fix("Take `layoutConfig` out", "unsafe", (Remove(LAYOUT_CONFIG),)),
        ),
    )


@about(MAX_RESOLUTION_UID)
def large_user_without_vertical(request: Request) -> Iterator[Finding]:
    """Only the vertical layout shows one chosen user large."""
    if request.mode != "mix" or not request.has(MAX_RESOLUTION_UID):
        return
    layout = request.integer_in_force(MIXED_VIDEO_LAYOUT)
    if layout not in (*NAMES, CUSTOM) or layout == VERTICAL:
        return
    vertical = Put(MIXED_VIDEO_LAYOUT, VERTICAL)
    yield Finding(
        rule="large-user-without-vertical",
        message=f"`maxResolutionUid` has no effect: {_layout(request, layout)} shows nobody large "
        "by choice; only the vertical one does.",
        help="Set `mixedVideoLayout` to 2 (vertical), or take `maxResolutionUid` out.",
        pointer=MAX_RESOLUTION_UID,
        part="key",
        related=_chosen(request),
        fixes=(
            Fix("Take `maxResolutionUid` out", "safe", (Remove(MAX_RESOLUTION_UID),)),
            Fix("Show this user large (vertical layout)", "unsafe", (vertical,)),
        ),
    )


@about(MIXED_VIDEO_LAYOUT)
def vertical_without_large_user(request: Request) -> Iterator[Finding]:
    """The large place of the vertical layout waits for a user who is named."""
    if request.mode != "mix" or request.has(MAX_RESOLUTION_UID):
        return
    if request.integer_in_force(MIXED_VIDEO_LAYOUT) != VERTICAL:
        return
    grid = Put(MIXED_VIDEO_LAYOUT, BEST_FIT)
    yield Finding(
        rule="vertical-without-large-user",
        message="The layout is 2 (vertical), but `maxResolutionUid` does not say who is shown "
        "large; the large place stays empty, in the background's colour.",
        help="Add `maxResolutionUid` with that user's ID, or choose the layout 1 (best fit).",
        pointer=MIXED_VIDEO_LAYOUT,
        fixes=(Fix("Show the users in a grid (best fit)", "unsafe", (grid,)),),
    )


@about(LAYOUT_CONFIG)
def region_overhangs(request: Request) -> Iterator[Finding]:
    """A region lies within the canvas, which is 1 wide and 1 high."""
    if request.mode != "mix":
        return
    suspects: list[str] = []

    def overhanging(place: str) -> Iterator[Finding]:
        region, _, length = place.rpartition("/")
        start_name, edge = SIDES[length]
        start, extent = request.number(f"{region}/{start_name}"), request.number(place)
        # A share that is out of its own range is one fault, and the range check speaks of it.
        if start is None or extent is None or not (0 <= start <= 1 and 0 <= extent <= 1):
            return
        if start + extent <= 1 + TOLERANCE:
            return
        room = _room(request, start)
        fit = Fix(f"Write {room}, up to the edge", "unsafe", (Put(place, room),))
        yield Finding(
            rule="region-overhangs",
            message=f"Region {region_of(place)} starts at {start} and goes on for {extent}, beyond "
            f"the canvas's {edge} edge at 1; the layout guide forbids it, and what stands out is "
            "not recorded.",
            help=f"`{start_name}` and `{length}` together make at most 1.",
            pointer=place,
            related=(Related("the region starts here", f"{region}/{start_name}"),),
            fixes=(fit,) if room > 0 else (),
        )

    for region in request.elements(LAYOUT_CONFIG):
        shares = request.plain_numbers(region, ("x_axis", "width", "y_axis", "height"))
        if shares is None or len(shares) < 4 or not _lies_inside(*shares):
            suspects += (f"{region}/{length}" for length in SIDES)
    yield from each(suspects, overhanging)


@about(LAYOUT_CONFIG)
def too_fine_share(request: Request) -> Iterator[Finding]:
    """The service reads six decimal places of a region's numbers."""
    if request.mode != "mix":
        return
    decimals = request.figures.share_decimals
    suspects: list[str] = []

    def too_fine(place: str) -> Iterator[Finding]:
        share = request.number(place)
        if share is None or not 0 <= share <= 1 or round(share, decimals) == share:
            return
        rounded = _rounded(request, place, share)
        yield Finding(
            rule="too-fine-share",
            message=f"{named(place)} is {share}; the service is accurate to six decimal places "
            "and does not place the region any finer.",
            help=f"Write {rounded:.{decimals}f}.",
            pointer=place,
            fixes=(Fix(f"Write {rounded:.{decimals}f}", "safe", (Put(place, rounded),)),),
        )

    for region in request.elements(LAYOUT_CONFIG):
        shares = request.plain_numbers(region, SHARES)
        if shares is None or any(round(share, decimals) != share for share in shares):
            suspects += (f"{region}/{share}" for share in SHARES)
    yield from each(suspects, too_fine)


@about(SUBSCRIBE_AUDIO_UIDS, SUBSCRIBE_VIDEO_UIDS)
def more_users_than_regions(request: Request) -> Iterator[Finding]:
    """A mixed picture holds 17 users; who joins later waits for a place."""
    if request.mode != "mix":
        return
    places = (SUBSCRIBE_VIDEO_UIDS, SUBSCRIBE_AUDIO_UIDS)
    found = [request.known_texts(place) for place in places]
    lists = [known for known, _ in found]
    # A list that is too long by itself is one fault, and the length check speaks of it.
    longest = request.figures.listed_users
    if any(len(request.elements(place)) > longest for place in places):
        return
    if any(EVERYBODY in users for users in lists):
        return
    count = len({user for users in lists for user in users})
    unread = next((hidden for _, hidden in found if hidden is not None), None)
    most = request.figures.shown_users
    if count <= most:
        if unread is not None:
            raise unread
        return
    least = "" if unread is None else "At least "
    yield Finding(
        rule="more-users-than-regions",
        message=f"{least}{count} users are named; composite recording has places for {most}, "
        "so it records the first of them to join, and the others only when one leaves.",
        help=f"Name at most {most} users, or divide them between several recordings.",
        pointer=SUBSCRIBE_VIDEO_UIDS if lists[0] else SUBSCRIBE_AUDIO_UIDS,
        part="key",
    )


def _lies_inside(x: float, width: float, y: float, height: float) -> bool:
    """Whether a region surely lies within the canvas; a number of any size may be asked."""
    return 0 <= x <= 1 and 0 <= width <= 1 - x and 0 <= y <= 1 and 0 <= height <= 1 - y


def _rounded(request: Request, place: str, share: float) -> float:
    """What the service reads of a share; a start half-way goes down, lest its region overhang."""
    down = 2 * TOLERANCE if place.endswith("_axis") else 0
    return max(0.0, round(share - down, request.figures.share_decimals))


def _room(request: Request, start: float) -> float:
    """What is left up to the edge, rounded down to what the service reads."""
    finest: int = 10**request.figures.share_decimals
    return int((1 - start + TOLERANCE) * finest) / finest


def _layout(request: Request, layout: int) -> str:
    """A layout by its name, and where it is not said, why it is this one."""
    name = NAMES.get(layout, "the custom layout")
    return name if request.has(MIXED_VIDEO_LAYOUT) else f"{name}, which is the default,"


def _chosen(request: Request) -> tuple[Related, ...]:
    if not request.has(MIXED_VIDEO_LAYOUT):
        return ()
    return (Related("the layout is chosen here", MIXED_VIDEO_LAYOUT),)


CHECKS: tuple[Check, ...] = (
    custom_layout_without_regions,
    regions_without_custom_layout,
    large_user_without_vertical,
    vertical_without_large_user,
    region_overhangs,
    too_fine_share,
    more_users_than_regions,
)
