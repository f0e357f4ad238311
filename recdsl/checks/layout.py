"""The layout of the users in the picture."""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import about
from recdsl.checks.quiet import CUSTOM, VERTICAL, are_numbers, lies_inside
from recdsl.checks.request import each
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

    from recdsl.checks.request import Request
    from recdsl.model.json_value import Json

NAMES = {0: "the floating layout", 1: "the best-fit layout", 2: "the vertical layout"}
BEST_FIT = 1
TOLERANCE = 1e-9
# By a region's size: the name of its start, and the edge of the canvas that it may cross.
SIDES = {"width": ("x_axis", "right"), "height": ("y_axis", "lower")}
# Shares that were found to have no more digits than these.
SHARES = ("x_axis", "y_axis", "width", "height", "alpha")


@about(MIXED_VIDEO_LAYOUT, quiet=quiet.has_its_regions)
def custom_layout_without_regions(request: Request) -> Iterator[Finding]:
    """A custom layout needs regions."""
    if request.mode != "mix" or request.integer_in_force(MIXED_VIDEO_LAYOUT) != CUSTOM:
        return
    if request.elements(LAYOUT_CONFIG):
        return
    grid = Put(MIXED_VIDEO_LAYOUT, BEST_FIT)
    empty = request.has(LAYOUT_CONFIG)
    chosen = (Related("the layout is chosen here", MIXED_VIDEO_LAYOUT),)
    yield Finding(
        rule="custom-layout-without-regions",
        message="The layout is 3 (custom), but `layoutConfig` has no region; the service has no "
        "place to show a user and answers error 2.",
        help="Add `layoutConfig` with a region for each user, or choose the layout 0 (floating), "
        "1 (best fit) or 2 (vertical).",
        pointer=LAYOUT_CONFIG if empty else MIXED_VIDEO_LAYOUT,
        related=chosen if empty else (),
        fixes=(Fix("Show the users in a grid (best fit)", "unsafe", (grid,)),),
    )


@about(LAYOUT_CONFIG, quiet=quiet.layout_is_custom)
def regions_without_custom_layout(request: Request) -> Iterator[Finding]:
    """The predefined layouts do not use regions."""
    if request.mode != "mix" or not request.filled(LAYOUT_CONFIG):
        return
    layout = request.integer_in_force(MIXED_VIDEO_LAYOUT)
    if layout not in NAMES:
        return
    custom = Put(MIXED_VIDEO_LAYOUT, CUSTOM)
    yield Finding(
        rule="regions-without-custom-layout",
        message=f"`layoutConfig` has no effect: {_layout(request, layout)} places the users "
        "itself, and the service does not read the regions.",
        help="Set `mixedVideoLayout` to 3 (custom), or remove `layoutConfig`.",
        pointer=LAYOUT_CONFIG,
        part="key",
        related=_chosen(request),
        fixes=(
            Fix("Set the layout to 3, to use these regions", "unsafe", (custom,)),
            Fix("Remove `layoutConfig`", "unsafe", (Remove(LAYOUT_CONFIG),)),
        ),
    )


@about(MAX_RESOLUTION_UID, quiet=quiet.layout_is_vertical)
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
        message=f"`maxResolutionUid` has no effect: {_layout(request, layout)} does not show a "
        "chosen user large; only the vertical layout does.",
        help="Set `mixedVideoLayout` to 2 (vertical), or remove `maxResolutionUid`.",
        pointer=MAX_RESOLUTION_UID,
        part="key",
        related=_chosen(request),
        fixes=(
            Fix("Remove `maxResolutionUid`", "safe", (Remove(MAX_RESOLUTION_UID),)),
            Fix("Show this user large (vertical layout)", "unsafe", (vertical,)),
        ),
    )


@about(MIXED_VIDEO_LAYOUT, without=(MAX_RESOLUTION_UID,), quiet=quiet.layout_is_custom)
def vertical_without_large_user(request: Request) -> Iterator[Finding]:
    """The vertical layout needs the name of the large user."""
    if request.mode != "mix" or request.has(MAX_RESOLUTION_UID):
        return
    if request.integer_in_force(MIXED_VIDEO_LAYOUT) != VERTICAL:
        return
    grid = Put(MIXED_VIDEO_LAYOUT, BEST_FIT)
    yield Finding(
        rule="vertical-without-large-user",
        message="The layout is 2 (vertical), but `maxResolutionUid` does not name the user to show "
        "large; the large region stays empty and shows the background colour.",
        help="Add `maxResolutionUid` with that user's ID, or choose the layout 1 (best fit).",
        pointer=MIXED_VIDEO_LAYOUT,
        fixes=(Fix("Show the users in a grid (best fit)", "unsafe", (grid,)),),
    )


@about(LAYOUT_CONFIG, quiet=quiet.regions_are_right)
def region_overhangs(request: Request) -> Iterator[Finding]:
    """A region is within the canvas, which is 1 wide and 1 high."""
    if request.mode != "mix":
        return
    suspects: list[str] = []

    def overhanging(place: str) -> Iterator[Finding]:
        region, _, length = place.rpartition("/")
        start_name, edge = SIDES[length]
        start, extent = request.number(f"{region}/{start_name}"), request.number(place)
        # The rule out-of-range reports a share that is out of its own range.
        if start is None or extent is None or not (0 <= start <= 1 and 0 <= extent <= 1):
            return
        if start + extent <= 1 + TOLERANCE:
            return
        room = _room(request, start)
        fit = Fix(f"Write {room}, up to the edge", "unsafe", (Put(place, room),))
        yield Finding(
            rule="region-overhangs",
            message=f"Region {region_of(place)} starts at {start} and has a size of {extent}, so "
            f"it extends past the {edge} edge of the canvas at 1; the layout guide forbids it, and "
            "whatever extends past the edge is not recorded.",
            help=f"Make the sum of `{start_name}` and `{length}` at most 1.",
            pointer=place,
            related=(Related("the region starts here", f"{region}/{start_name}"),),
            fixes=(fit,) if room > 0 else (),
        )

    for region, shares in _regions(request, ("x_axis", "width", "y_axis", "height")):
        if not are_numbers(shares) or len(shares) < 4 or not lies_inside(*shares):
            suspects += (f"{region}/{length}" for length in SIDES)
    yield from each(suspects, overhanging)


@about(LAYOUT_CONFIG, quiet=quiet.regions_are_right)
def too_fine_share(request: Request) -> Iterator[Finding]:
    """The service uses six decimal places of a region's numbers."""
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
            message=f"{named(place)} is {share}; the service uses six decimal places and ignores "
            "further digits.",
            help=f"Write {rounded:.{decimals}f}.",
            pointer=place,
            fixes=(Fix(f"Write {rounded:.{decimals}f}", "safe", (Put(place, rounded),)),),
        )

    for region, shares in _regions(request, SHARES):
        if not are_numbers(shares) or [round(share, decimals) for share in shares] != shares:
            suspects += (f"{region}/{share}" for share in SHARES)
    yield from each(suspects, too_fine)


@about(SUBSCRIBE_AUDIO_UIDS, SUBSCRIBE_VIDEO_UIDS, quiet=quiet.users_are_few)
def more_users_than_regions(request: Request) -> Iterator[Finding]:
    """A mixed picture shows 17 users; the next ones wait for a free region."""
    if request.mode != "mix":
        return
    places = (SUBSCRIBE_VIDEO_UIDS, SUBSCRIBE_AUDIO_UIDS)
    results = [request.known_texts(place) for place in places]
    lists = [known for known, _ in results]
    # The rule too-long reports a list that is too long.
    longest = request.figures.listed_users
    if any(request.count(place) > longest for place in places):
        return
    if any(EVERYBODY in users for users in lists):
        return
    count = len({user for users in lists for user in users})
    unread = next((hidden for _, hidden in results if hidden is not None), None)
    most = request.figures.shown_users
    if count <= most:
        if unread is not None:
            raise unread
        return
    prefix = "" if unread is None else "At least "
    yield Finding(
        rule="more-users-than-regions",
        message=f"{prefix}{count} users are in the lists; composite recording shows {most}, so it "
        "records those who join first, and another one only when one of them leaves.",
        help=f"Name at most {most} users, or split them between several recordings.",
        pointer=SUBSCRIBE_VIDEO_UIDS if lists[0] else SUBSCRIBE_AUDIO_UIDS,
        part="key",
    )


def _regions(request: Request, names: tuple[str, ...]) -> Iterator[tuple[str, list[Json] | None]]:
    """The regions, each with its values under some names if it is plain."""
    regions = request.elements(LAYOUT_CONFIG)
    return zip(regions, request.plain_members(LAYOUT_CONFIG, names), strict=True)


def _rounded(request: Request, place: str, share: float) -> float:
    """A share as the service reads it; starts are rounded down, so that no region overhangs."""
    down = 2 * TOLERANCE if place.endswith("_axis") else 0
    return max(0.0, round(share - down, request.figures.share_decimals))


def _room(request: Request, start: float) -> float:
    """The space up to the edge, rounded down to the digits that the service reads."""
    finest: int = 10**request.figures.share_decimals
    return int((1 - start + TOLERANCE) * finest) / finest


def _layout(request: Request, layout: int) -> str:
    """The name of a layout; if the body does not set one, with a note that it is the default."""
    name = NAMES.get(layout, "the custom layout")
    return name if request.has(MIXED_VIDEO_LAYOUT) else f"{name}, which is the default,"


def _chosen(request: Request) -> tuple[Related, ...]:
    if not request.has(MIXED_VIDEO_LAYOUT):
        return ()
    return (Related("the layout is chosen here", MIXED_VIDEO_LAYOUT),)
