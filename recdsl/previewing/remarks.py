"""Notes on facts that a picture cannot draw: sizes, recorded users, background images."""

from __future__ import annotations

from recdsl.checks.check import Undecided
from recdsl.model.quoting import listed, quoted
from recdsl.previewing.known_values import elements, named_users, shown_text, size_of
from recdsl.reference.pointers import (
    BACKGROUND_CONFIG,
    BACKGROUND_IMAGE,
    DEFAULT_USER_BACKGROUND_IMAGE,
    SUBSCRIBE_VIDEO_UIDS,
    TRANSCODING_CONFIG,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request

_FIT = 1


def sizes(request: Request) -> Iterator[str]:
    """The origin of the canvas' size, unless the body states it."""
    if size_of(request) is None:
        yield "The size of the canvas is not known; it is drawn 16 wide and 9 high."
    elif not request.has(TRANSCODING_CONFIG):
        yield "The body says nothing about the picture; these are the service's defaults."


def subscribers(request: Request) -> Iterator[str]:
    """The users whose video is recorded, if the body names them."""
    named = named_users(request, SUBSCRIBE_VIDEO_UIDS)
    if named:
        users = [name if name.isdecimal() else quoted(name) for name in named]
        many = "s" if len(users) > 1 else ""
        yield f"Only the video of user{many} {listed(users, 'and')} is recorded."


def backgrounds(request: Request, layout: str) -> Iterator[str]:
    """The backgrounds that show in places without video; the strongest first."""
    for place in elements(request, BACKGROUND_CONFIG):
        user = shown_text(request, f"{place}/uid")
        image = shown_text(request, f"{place}/image_url")
        if user and image:
            whole = ", all of it between black bars" if _fits(request, place) else ""
            yield f"While user {user} sends no video, {quoted(image)} takes the region{whole}."
    image = shown_text(request, DEFAULT_USER_BACKGROUND_IMAGE)
    others = " other" if elements(request, BACKGROUND_CONFIG) else ""
    if image:
        yield f"While any{others} user sends no video, {quoted(image)} takes the region."
    elif layout == "floating":
        yield "The region of a user who sends only sound is transparent."
    image = shown_text(request, BACKGROUND_IMAGE)
    if image:
        yield f"Behind all regions lies {quoted(image)}, drawn here as stripes."


def _fits(request: Request, place: str) -> bool:
    try:
        return request.integer(f"{place}/render_mode") == _FIT
    except Undecided:
        return False
