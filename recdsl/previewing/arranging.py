"""Assign the users of the channel to the regions of the layout."""

from __future__ import annotations

from recdsl.checks.check import Undecided
from recdsl.model.frozen import Frozen
from recdsl.model.quoting import listed
from recdsl.previewing.known_values import elements, named_users, share, shown_text
from recdsl.previewing.mixed_picture import Region
from recdsl.previewing.ready_layouts import MOST, best_fit, floating, vertical
from recdsl.previewing.rect import Rect
from recdsl.reference.pointers import (
    LAYOUT_CONFIG,
    MAX_RESOLUTION_UID,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_VIDEO_UIDS,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.checks.request import Request

USUAL = 4
_SHARES = ("x_axis", "y_axis", "width", "height")
_FIT = 1


class Arrangement(Frozen):
    """The regions for a number of users, from the lowest to the uppermost."""

    users: int
    regions: tuple[Region, ...]
    approximate: str = ""
    faults: tuple[str, ...] = ()


def arranged(request: Request, layout: str, users: int | None) -> Arrangement:
    """Give the users of a channel their regions.

    Args:
        request: the body, in mode mix.
        layout: `floating`, `best-fit`, `vertical` or `custom`.
        users: how many there are, 1 to 17; None for as many as the body names, else four.
    """
    if layout == "custom":
        return _custom(request, users)
    count = users or _usual(request)
    if layout == "vertical":
        return _vertical(request, count)
    places = floating(count) if layout == "floating" else best_fit(count)
    regions = (Region(number, rect, order=number) for number, rect in enumerate(places.rects, 1))
    return Arrangement(count, tuple(regions), places.approximate)


def _usual(request: Request) -> int:
    named = named_users(request, SUBSCRIBE_VIDEO_UIDS, SUBSCRIBE_AUDIO_UIDS)
    return min(len(named) or USUAL, MOST)


def _vertical(request: Request, users: int) -> Arrangement:
    """The named user large, who counts as one of the users; else the large place stays empty."""
    uid = shown_text(request, MAX_RESOLUTION_UID) or None
    small = min(users - 1 if uid else users, MOST - 1)
    places = vertical(small)
    large, *rest = places.rects
    regions = [Region(1, large, uid=uid, taken=bool(uid), fit=True)]
    regions += [
        Region(number + 1, rect, order=number, others=bool(uid))
        for number, rect in enumerate(rest, 1)
    ]
    faults = []
    if not uid:
        faults.append("`maxResolutionUid` names nobody, so the large region shows the background.")
        if small < users:
            faults.append(f"The {users}th user has no region.")
    return Arrangement(users, tuple(regions), places.approximate, tuple(faults))


def _custom(request: Request, users: int | None) -> Arrangement:
    """The regions that `layoutConfig` describes, as far as their numbers are known."""
    places = elements(request, LAYOUT_CONFIG)
    faults = []
    if not places:
        faults.append("`layoutConfig` describes no region, so nobody is seen.")
    if len(places) > MOST:
        extra = (
            f"regions {MOST + 1} to {len(places)} are"
            if len(places) > MOST + 1
            else (f"region {MOST + 1} is")
        )
        faults.append(f"A layout has at most {MOST} regions; {extra} not drawn.")
    uids = [_uid(request, place) for place in places[:MOST]]
    count = users or len(set(uids) - {None}) + uids.count(None) or USUAL
    free, named = _free(uids, count), [*dict.fromkeys(uid for uid in uids if uid is not None)]
    regions = []
    for number, (place, uid) in enumerate(zip(places, uids, strict=False), 1):
        order = sum(other is None for other in uids[:number]) if uid is None else 0
        rect = _rect(request, place)
        if isinstance(rect, str):
            faults.append(f"Region {number} is not drawn: {rect}.")
            continue
        taken = order <= free if uid is None else named.index(uid) < count
        regions.append(
            Region(
                number,
                rect,
                uid=uid,
                order=order,
                others=any(other is not None for other in uids),
                taken=taken,
                fit=_fits(request, place),
                alpha=_alpha(request, place),
            )
        )
    faults += _without_region(uids, count)
    return Arrangement(count, tuple(regions), faults=tuple(faults))


def _uid(request: Request, region: str) -> str | None:
    return shown_text(request, f"{region}/uid") or None


def _free(uids: Sequence[str | None], users: int) -> int:
    """The number of users in regions without a name, if all named users are there."""
    return max(users - len({uid for uid in uids if uid is not None}), 0)


def _without_region(uids: Sequence[str | None], users: int) -> Iterator[str]:
    left = _free(uids, users) - uids.count(None)
    if left > 0 and uids:
        verb = "user has" if left == 1 else "users have"
        yield f"With {users} users in the channel {left} {verb} no region."
    twice = sorted({uid for uid in uids if uid is not None and uids.count(uid) > 1})
    for uid in twice:
        places = [place for place, other in enumerate(uids, 1) if other == uid]
        yield f"Regions {listed(map(str, places), 'and')} name the same user, {uid}."


def _rect(request: Request, region: str) -> Rect | str:
    """The rectangle of a region, or the reason that it is not known."""
    shares = {name: share(request, f"{region}/{name}") for name in _SHARES}
    missing = [f"`{name}`" for name, value in shares.items() if value is None]
    if missing:
        return f"{listed(missing, 'and')} {'is' if len(missing) == 1 else 'are'} not there"
    for name, value in shares.items():
        if isinstance(value, str):
            return f"`{name}` is {value}"
    return Rect(*(value for value in shares.values() if isinstance(value, int | float)))


def _alpha(request: Request, region: str) -> float:
    alpha = share(request, f"{region}/alpha")
    return alpha if isinstance(alpha, int | float) else 1.0


def _fits(request: Request, region: str) -> bool:
    try:
        return request.integer(f"{region}/render_mode") == _FIT
    except Undecided:
        return False
