"""Make the pictures of a document, or give the reason why it has none."""

from __future__ import annotations

from recdsl.checks.check import Undecided
from recdsl.checks.modes import possible_modes
from recdsl.checks.request import Request
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.quoting import listed
from recdsl.previewing.arranging import arranged
from recdsl.previewing.known_values import rates, shown_text, size_of
from recdsl.previewing.mixed_picture import Picture
from recdsl.previewing.remarks import backgrounds, sizes, subscribers
from recdsl.reference.later_body import body_after
from recdsl.reference.pointers import (
    BACKGROUND_COLOR,
    BACKGROUND_IMAGE,
    MIXED_VIDEO_LAYOUT,
    STREAM_TYPES,
)
from recdsl.reference.reference import DEFAULT, stated
from recdsl.reference.value_formats import is_hex_color
from recdsl.secrets import mask_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Document, Recording
    from recdsl.model.finding import Mode
    from recdsl.reference.reference import Reference

_AUDIO_ONLY = 0
_BLACK = "#000000"
_OTHER_MODES = {
    "individual": "records each user into files of their own",
    "web": "records a web page, which is the picture itself",
}


class NoPicture(Frozen):
    """A recording that cannot be drawn, and the reason in a sentence.

    `faulty` is whether only a wrong or unknown value prevents it.
    """

    name: str | None
    reason: str
    faulty: bool = False


def compose(
    document: Document,
    *,
    mode: Mode | None = None,
    users: int | None = None,
    reference: Reference = DEFAULT,
    later: bool = False,
) -> tuple[Picture | NoPicture, ...]:
    """Draw up the picture of each recording of a document.

    Args:
        document: the document; strings with placeholders are `Unknown`.
        mode: the mode of the URL, if the document does not state it.
        users: how many users are in the channel, 1 to 17; else as many as the recording names.
        reference: the edition of the vendor's page, if the document states none.
        later: whether to also draw the picture after each request that changes the layout.
    """
    reference = stated(document.edition, reference)
    return tuple(
        _composed(moment, recording.mode or mode, users, reference)
        for recording in document.recordings
        for moment in (recording, *(_changes(recording) if later else ()))
    )


def _changes(recording: Recording) -> Iterator[Recording]:
    """The recording after each later request that changes its layout."""
    body = recording.body
    for number, update in enumerate(recording.updates, start=1):
        body = body_after(body, update.request, update.body)
        if update.request == "updateLayout":
            name = f"{recording.name}, " if recording.name else ""
            yield replaced(recording, name=f"{name}after request {number}", body=body)


def _composed(
    recording: Recording, mode: Mode | None, users: int | None, reference: Reference
) -> Picture | NoPicture:
    modes = (mode,) if mode else possible_modes(recording.body).modes
    if "mix" not in modes:
        says = _OTHER_MODES[modes[0]]
        reason = f"It {says}; only a mixed recording has a layout to show."
        return NoPicture(recording.name, reason)
    request = Request(recording.body, "mix", reference=reference)
    try:
        if request.integer_in_force(STREAM_TYPES) == _AUDIO_ONLY:
            return NoPicture(recording.name, "It records sound alone, which has no picture.")
    except Undecided:
        pass  # it may have a picture, and this is what it would be
    picture = _picture(request, recording.name, users)
    if isinstance(picture, Picture) and len(modes) > 1:
        open_mode = (
            f"The body may be meant for {listed(modes)} recording; this is its picture where the "
            "URL says mix (--mode)."
        )
        return replaced(picture, remarks=(open_mode, *picture.remarks))
    return picture


def _picture(request: Request, name: str | None, users: int | None) -> Picture | NoPicture:
    parameter = request.reference.by_name["mixed_video_layout"]
    choices = {choice.value: choice.word for choice in parameter.choices}
    try:
        layout = choices.get(request.integer_in_force(MIXED_VIDEO_LAYOUT))
    except Undecided as undecided:
        shown = mask_value(MIXED_VIDEO_LAYOUT, undecided.text or "not a number")
        return NoPicture(name, f"The layout is {shown}; it is not known what to draw.", faulty=True)
    if layout is None:
        number = request.integer_in_force(MIXED_VIDEO_LAYOUT)
        return NoPicture(name, f"The layout is {number}, which the service does not have.", True)
    arrangement = arranged(request, layout, users)
    colour = shown_text(request, BACKGROUND_COLOR) or _BLACK
    return Picture(
        name,
        layout,
        arrangement.users,
        size_of(request),
        rates(request),
        colour if is_hex_color(colour) else _BLACK,
        arrangement.regions,
        has_image=request.filled(BACKGROUND_IMAGE),
        crossing=layout == "floating",
        approximate=arrangement.approximate,
        faults=arrangement.faults,
        remarks=(*sizes(request), *subscribers(request), *backgrounds(request, layout)),
    )
