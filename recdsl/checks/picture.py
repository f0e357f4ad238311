"""The picture: its size, its frame rate and bitrate, and its background images."""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import about
from recdsl.checks.request import each
from recdsl.checks.rule_wording import named
from recdsl.model.finding import Finding, Fix, Put, Related
from recdsl.model.quoting import listed, quoted
from recdsl.reference.pointers import (
    BACKGROUND_CONFIG,
    BACKGROUND_IMAGE,
    BITRATE,
    DEFAULT_USER_BACKGROUND_IMAGE,
    EXTENSION_SERVICES,
    FPS,
    HEIGHT,
    WIDTH,
)
from recdsl.reference.value_formats import is_http_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request

# File endings of other images than JPG and BMP; any other address may be one of these.
OTHER_IMAGES = (
    *("apng", "avif", "gif", "heic", "heif", "ico", "jp2", "jxl", "pdf", "png", "psd", "svg"),
    *("svgz", "tga", "tif", "tiff", "webp"),
)


@about(WIDTH, EXTENSION_SERVICES, quiet=quiet.picture_is_small)
def too_many_pixels(request: Request) -> Iterator[Finding]:
    """A picture has at most as many pixels as 1920 by 1080, whichever side is longer."""
    if request.mode == "mix":
        yield from _too_many(request, WIDTH, HEIGHT, "S082")
    elif request.mode == "web":
        service = request.service("web_recorder_service")
        if service:
            page = f"{service}/serviceParam"
            yield from _too_many(request, f"{page}/videoWidth", f"{page}/videoHeight", "S259")


def _too_many(request: Request, across: str, down: str, constraint: str) -> Iterator[Finding]:
    width, height = request.integer(across), request.integer(down)
    longest, most = request.figures.longest_side, request.figures.most_pixels
    # The rule out-of-range reports a side that is out of its own range.
    if width is None or height is None or not (0 < width <= longest >= height > 0):
        return
    if width * height <= most:
        return
    yield Finding(
        rule="too-many-pixels",
        message=f"{width} by {height} is {width * height} pixels; the service supports at most "
        f"{most} (1920 by 1080) and answers with an error.",
        help=f"With a width of {width}, write a height of at most {most // width}.",
        pointer=across,
        related=(Related("the height is here", down),),
        constraints=(constraint,),
    )


@about(FPS, quiet=quiet.rate_is_supported)
def unsupported_fps(request: Request) -> Iterator[Finding]:
    """The video guide lists seven frame rates; any other one becomes 15."""
    rate = request.number(FPS) if request.mode == "mix" else None
    rates, fallback = request.figures.frame_rates, request.figures.fallback_rate
    # The rule out-of-range reports rates below 1.
    if rate is None or rate in rates or not rate >= 1:
        return
    fixes = [Fix(f"Write {fallback}, which the service uses now", "safe", (Put(FPS, fallback),))]
    nearest = min(rates, key=lambda known: abs(known - rate))
    if nearest != fallback:
        fixes.append(Fix(f"Write {nearest}, the nearest", "unsafe", (Put(FPS, nearest),)))
    yield Finding(
        rule="unsupported-fps",
        message=f"`fps` is {quoted(rate)}, which is not a frame rate of the video guide; the "
        f"service records at {fallback} frames per second instead.",
        help=f"Write {listed([str(rate) for rate in rates])}.",
        pointer=FPS,
        fixes=tuple(fixes),
    )


@about(BITRATE, quiet=quiet.bitrate_is_usual)
def bitrate_too_high(request: Request) -> Iterator[Finding]:
    """The video guide ends at 6500 kbps."""
    bitrate = request.integer(BITRATE) if request.mode == "mix" else None
    highest = request.figures.highest_bitrate
    if bitrate is None or bitrate <= highest:
        return
    yield Finding(
        rule="bitrate-too-high",
        message=f"`bitrate` is {quoted(bitrate)} kbps; the video guide calls more than "
        f"{highest} an error, and at best the service lowers it.",
        help=f"Write {highest} or less.",
        pointer=BITRATE,
        fixes=(Fix(f"Write {highest}", "unsafe", (Put(BITRATE, highest),)),),
    )


@about(BACKGROUND_IMAGE, DEFAULT_USER_BACKGROUND_IMAGE, BACKGROUND_CONFIG)
def background_not_jpg_or_bmp(request: Request) -> Iterator[Finding]:
    """Images behind the picture are JPG or BMP files."""
    if request.mode != "mix":
        return

    def refused(place: str) -> Iterator[Finding]:
        ending = _ending(request.text(place) or "")
        if ending.lower() in OTHER_IMAGES:
            yield Finding(
                rule="background-not-jpg-or-bmp",
                message=f"The image ends in `.{ending}`; the service shows only JPG and BMP "
                "images, so the background does not have it.",
                help="Write the address of the same image as a JPG or BMP file.",
                pointer=place,
            )

    yield from each(_images(request), refused)


@about(BACKGROUND_CONFIG)
def background_over_http(request: Request) -> Iterator[Finding]:
    """The page asks for HTTPS; the vendor's Chinese pages take HTTP too."""
    if request.mode != "mix":
        return

    def plain(place: str) -> Iterator[Finding]:
        address = request.text(place) or ""
        if address.lower().startswith("http://"):
            secure = f"https://{address[len('http://') :]}"
            yield Finding(
                rule="background-over-http",
                message=f"{named(place)} begins with `http://`; the page asks for HTTPS, so the "
                "service may not load the image.",
                help="Write `https://`, if the image is there as well.",
                pointer=place,
                fixes=(Fix("Write `https://`", "unsafe", (Put(place, secure),)),),
            )

    images = (f"{user}/image_url" for user in request.elements(BACKGROUND_CONFIG))
    yield from each(images, plain)


def _images(request: Request) -> Iterator[str]:
    """The places that may contain the address of an image."""
    yield BACKGROUND_IMAGE
    yield DEFAULT_USER_BACKGROUND_IMAGE
    for user in request.elements(BACKGROUND_CONFIG):
        yield f"{user}/image_url"


def _ending(address: str) -> str:
    """The file ending of an address (RFC 3986, section 3.3), if it has one."""
    if not is_http_url(address):
        return ""
    path = address.partition("#")[0].partition("?")[0].partition("://")[2].partition("/")[2]
    _, dot, ending = path.rpartition("/")[2].rpartition(".")
    return ending if dot else ""
