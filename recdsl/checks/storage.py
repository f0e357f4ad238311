"""Where the files go."""

from __future__ import annotations

from recdsl.checks.check import about, always
from recdsl.checks.request import Undecided
from recdsl.model.finding import Finding, Fix, Related, Remove
from recdsl.model.quoting import counted, listed, numbers
from recdsl.reference.pointers import (
    EXTENSION_PARAMS,
    EXTENSION_SERVICES,
    FILE_NAME_PREFIX,
    REGION,
    SSE,
    STORAGE_CONFIG,
    TAG,
    VENDOR,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.check import Check
    from recdsl.checks.request import Request
    from recdsl.reference.parameter import Region, Vendor

VOD = "aliyun_vod_service"
AREAS = {
    "CN": "mainland China",
    "AP": "Asia outside mainland China",
    "EU": "Europe",
    "NA": "North America",
}


@always
def missing_storage(request: Request) -> Iterator[Finding]:
    """Recorded files are uploaded to storage of your own, so one has to be named."""
    if request.has(STORAGE_CONFIG) or request.service(VOD):
        return
    yield Finding(
        rule="missing-storage",
        message="There is no `storageConfig`; the service has nowhere to upload the files, so "
        "nothing of the recording is kept.",
        help="Add `storageConfig` with `vendor`, `region`, `bucket`, `accessKey` and `secretKey`.",
        pointer=STORAGE_CONFIG,
        part="key",
    )


@about(EXTENSION_SERVICES)
def missing_storage_beside_vod(request: Request) -> Iterator[Finding]:
    """ApsaraVideo for VoD brings its own keys, yet only its example goes without storage."""
    if request.has(STORAGE_CONFIG):
        return
    vod = request.service(VOD)
    if vod is None:
        return
    yield Finding(
        rule="missing-storage-beside-vod",
        message="There is no `storageConfig` beside ApsaraVideo for VoD; the page shows it so in "
        "one example, yet says that every recording is uploaded to storage of your own.",
        help="Add `storageConfig`, so that the files survive if the upload to VoD fails.",
        pointer=STORAGE_CONFIG,
        part="key",
        related=(Related("the video service stands here", vod),),
    )


@about(VENDOR)
def missing_region(request: Request) -> Iterator[Finding]:
    """Every vendor but Azure and Google needs to be told the bucket's region."""
    if request.has(REGION):
        return
    vendor = _vendor(request)
    if vendor is None or not vendor.regional:
        return
    yield Finding(
        rule="missing-region",
        message=f"`storageConfig` has no `region`; {vendor.title} needs one, and the service "
        "answers error 2 and records nothing.",
        help=f"Add `region`, the number of the bucket's region: {_regions(request, vendor)}.",
        pointer=REGION,
        part="key",
        related=(Related(f"vendor {vendor.number} is {vendor.title}", VENDOR),),
    )


@about(REGION)
def unlisted_region(request: Request) -> Iterator[Finding]:
    """A region's number means something only in the list of its vendor."""
    try:
        vendor = _vendor(request)
    except Undecided as undecided:
        yield from _region_of_no_vendor(request, undecided)
        return
    if vendor is None or not vendor.regional:
        return
    number = request.integer(REGION)
    regions = request.reference.regions
    listed_numbers = [row.number for row in regions if row.vendor == vendor.number]
    if number is None or number in listed_numbers:
        return
    yield Finding(
        rule="unlisted-region",
        message=f"Region {number} is none of {vendor.title}'s; the service answers error 2 or "
        "cannot upload the files.",
        help=f"Write the number of the bucket's region: {_regions(request, vendor)}.",
        pointer=REGION,
        related=(Related(f"vendor {vendor.number} is {vendor.title}", VENDOR),),
        constraints=vendor.ids,
    )


def _region_of_no_vendor(request: Request, undecided: Undecided) -> Iterator[Finding]:
    """A number that no vendor has is wrong, whatever the vendor is.

    Raises:
        Undecided: when one of the vendors has that region.
    """
    number, regions = request.integer(REGION), request.reference.regions
    if undecided.text is None or number is None or any(row.number == number for row in regions):
        raise undecided
    yield Finding(
        rule="unlisted-region",
        message=f"No vendor has a region {number}; whatever `vendor` is, the service answers "
        "error 2 or cannot upload the files.",
        help="Write the number of the bucket's region, as the page lists it for the vendor.",
        pointer=REGION,
        related=(Related("the vendor is still to be filled in here", VENDOR),),
    )


@about(SSE)
def sse_outside_s3(request: Request) -> Iterator[Finding]:
    """Server-side encryption is something that the service asks of Amazon S3 alone."""
    if not request.has(SSE):
        return
    vendor = _vendor(request)
    if vendor is None or vendor.number in request.figures.encrypting_vendors:
        return
    yield Finding(
        rule="sse-outside-s3",
        message=f"`sse` works with Amazon S3 only; {vendor.title} is asked for, so the files are "
        "not encrypted as this says.",
        help="Take `sse` out and set the encryption on the bucket itself, or store on Amazon S3.",
        pointer=SSE,
        part="key",
        related=(Related(f"vendor {vendor.number} is {vendor.title}", VENDOR),),
        fixes=(Fix("Take `sse` out", "unsafe", (Remove(SSE),)),),
    )


@about(FILE_NAME_PREFIX)
def prefix_too_long(request: Request) -> Iterator[Finding]:
    """Folders, each with the slash after it, make a prefix of at most 128 characters."""
    _, unread = request.known_texts(FILE_NAME_PREFIX)
    folders = [request.known_parts(place) for place in request.elements(FILE_NAME_PREFIX)]
    # A folder that is not known yet has at least one character, and what is written out of it.
    length = sum(1 + (sum(map(len, folder)) or 1) for folder in folders)
    most = request.figures.prefix_characters
    if length <= most:
        if unread is not None:
            raise unread
        return
    least = "" if unread is None else "at least "
    yield Finding(
        rule="prefix-too-long",
        message=f"The folders of `fileNamePrefix` make a prefix of {least}{length} characters, a "
        f"slash after each; the service takes at most {most} and answers error 2 to more.",
        help=f"Shorten the folders by {counted(length - most, 'character')} or drop one.",
        pointer=FILE_NAME_PREFIX,
    )


@about(REGION)
def region_without_effect(request: Request) -> Iterator[Finding]:
    """Azure and Google find a bucket by its name alone."""
    vendor = _vendor(request)
    if vendor is None or vendor.regional or not request.has(REGION):
        return
    yield Finding(
        rule="region-without-effect",
        message=f"`region` has no effect with {vendor.title}: the bucket is found without it.",
        help="Take `region` out, or leave it if other programs read it.",
        pointer=REGION,
        part="key",
        related=(Related(f"vendor {vendor.number} is {vendor.title}", VENDOR),),
        fixes=(Fix("Take `region` out", "safe", (Remove(REGION),)),),
        constraints=(*vendor.ids, "A28"),
    )


@about(REGION)
def placeless_region(request: Request) -> Iterator[Finding]:
    """The page's list of Amazon's regions ends in a number that only counts them."""
    region = _region(request)
    if region is None or region.place:
        return
    yield Finding(
        rule="placeless-region",
        message=f"Region {region.number}, {region.name}, is listed but is no place: it is where "
        "the list ends, and no bucket can be there, so the files cannot be uploaded.",
        help="Write the number of the region that the bucket is in.",
        pointer=REGION,
    )


@about(REGION)
def region_outside_area(request: Request) -> Iterator[Finding]:
    """The bucket had better lie in the area where the service was told to record."""
    area = request.acquired.region
    if area is None:
        return
    region = _region(request)
    if region is None or not region.place or region.area in (area, "unsure"):
        return
    yield Finding(
        rule="region-outside-area",
        message=f"`acquire` was told {area}, {AREAS[area]}, but the bucket is in {region.place}"
        f"{_lies(region)}; files that go so far may arrive late, or not at all.",
        help=f"Store in a region of {AREAS[area]}, or tell `acquire` another region or none.",
        pointer=REGION,
    )


@about(TAG)
def tag_outside_s3_and_alibaba(request: Request) -> Iterator[Finding]:
    """Two vendors take a tag for the files."""
    if not request.has(TAG):
        return
    vendor = _vendor(request)
    if vendor is None or vendor.number in request.figures.tagging_vendors:
        return
    yield Finding(
        rule="tag-outside-s3-and-alibaba",
        message="`tag` works with Amazon S3 and Alibaba Cloud only; "
        f"{vendor.title} is asked for, so the files do not get this tag.",
        help="Take `tag` out, and tell the files apart by `fileNamePrefix`; or store on Amazon S3 "
        "or Alibaba Cloud.",
        pointer=TAG,
        part="key",
        related=(Related(f"vendor {vendor.number} is {vendor.title}", VENDOR),),
        fixes=(Fix("Take `tag` out", "unsafe", (Remove(TAG),)),),
    )


@about(EXTENSION_PARAMS)
def empty_extension_params(request: Request) -> Iterator[Finding]:
    """Without one of its two members `extensionParams` asks for nothing."""
    if not request.section(EXTENSION_PARAMS) or request.has(SSE) or request.has(TAG):
        return
    if request.filled(EXTENSION_PARAMS):
        return
    yield Finding(
        rule="empty-extension-params",
        message="`extensionParams` is empty; the files are neither encrypted nor tagged.",
        help="Say `sse` or `tag` in it, or take it out.",
        pointer=EXTENSION_PARAMS,
        fixes=(Fix("Take `extensionParams` out", "safe", (Remove(EXTENSION_PARAMS),)),),
    )


def _vendor(request: Request) -> Vendor | None:
    """The row of the vendor that is asked for; none if it is left out or not listed."""
    number = request.integer(VENDOR)
    return request.reference.vendor_by_number.get(number) if number is not None else None


def _region(request: Request) -> Region | None:
    """The row of the region that is asked for; none if the vendor has no such region."""
    vendor, number = request.integer(VENDOR), request.integer(REGION)
    if vendor is None or number is None:
        return None
    return request.reference.region_by_number.get((vendor, number))


def _lies(region: Region) -> str:
    """Where a region lies, by the areas that `acquire` knows."""
    if region.area not in AREAS:
        return ", which is in none of the areas that `acquire` knows"
    if region.by_custom:
        return f", which is counted as {AREAS[region.area]} ({region.area})"
    return f", {AREAS[region.area]} ({region.area})"


def _regions(request: Request, vendor: Vendor) -> str:
    """A vendor's regions: with names where they are few, else numbers and the first name."""
    regions = request.reference.regions
    rows = [row for row in regions if row.vendor == vendor.number and row.place]
    if len(rows) <= 10:
        return listed([f"{row.number} ({row.name})" for row in rows])
    said = numbers([row.number for row in rows])
    return f"{said}, from {rows[0].name} to {rows[-1].name}"


CHECKS: tuple[Check, ...] = (
    unlisted_region,
    missing_storage,
    missing_storage_beside_vod,
    sse_outside_s3,
    prefix_too_long,
    missing_region,
    region_without_effect,
    placeless_region,
    region_outside_area,
    tag_outside_s3_and_alibaba,
    empty_extension_params,
)
