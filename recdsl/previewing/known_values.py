"""Single values of a body, for a picture that is drawn even if some are not known."""

from __future__ import annotations

from recdsl.checks.check import Undecided
from recdsl.model.quoting import quoted
from recdsl.reference.pointers import BITRATE, FPS, HEIGHT, WIDTH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.checks.request import Request

_LARGEST = 100_000


def shown_text(request: Request, pointer: str) -> str | None:
    """A text as the document has it, a placeholder as itself; None if there is no text."""
    try:
        return request.text(pointer)
    except Undecided as undecided:
        return undecided.text


def elements(request: Request, pointer: str) -> tuple[str, ...]:
    """The pointers of an array's elements; none if it is not an array, or not known."""
    try:
        return request.elements(pointer)
    except Undecided:
        return ()


def share(request: Request, pointer: str) -> float | str | None:
    """A share of the canvas; None if it is not set; a text if it is wrong."""
    try:
        number = request.number(pointer)
    except Undecided as undecided:
        return f"{undecided.text}, which is not known yet" if undecided.text else "not a number"
    if number is None or 0 <= number <= 1:
        return number
    return f"{quoted(number)}, which is not from 0 to 1"


def size_of(request: Request) -> tuple[int, int] | None:
    """The canvas in pixels, with the page's defaults; None if it is not known."""
    try:
        size = request.integer_in_force(WIDTH), request.integer_in_force(HEIGHT)
    except Undecided:
        return None
    return size if 0 < size[0] < _LARGEST and 0 < size[1] < _LARGEST else None


def rates(request: Request) -> tuple[str, ...]:
    """Frame rate and bitrate, as far as they are known."""
    texts = []
    for pointer, unit in ((FPS, "fps"), (BITRATE, "kbps")):
        try:
            texts.append(f"{request.integer_in_force(pointer)} {unit}")
        except Undecided:
            continue
    return tuple(texts)


def named_users(request: Request, *pointers: str) -> tuple[str, ...]:
    """The users that lists of a body name, each once; none if a list names everybody."""
    users: dict[str, None] = {}
    for pointer in pointers:
        for place in elements(request, pointer):
            user = shown_text(request, place)
            if user is not None and not user.startswith("#"):
                users[user] = None
    return tuple(users)
