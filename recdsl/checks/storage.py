"""Rules about the storage of the files."""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import ACQUIRED, Undecided, about, always
from recdsl.checks.quiet import VOD
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.model.quoting import counted, listed, numbers
from recdsl.reference.pointers import (
    ENDPOINT,
    EXTENSION_PARAMS,
    EXTENSION_SERVICES,
    FILE_NAME_PREFIX,
    REGION,
    SSE,
    STORAGE_CONFIG,
    STS_EXPIRATION,
    STS_TOKEN,
    TAG,
    VENDOR,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request
    from recdsl.reference.parameter import Region, Vendor

AREAS = {
    "CN": "mainland China",
    "AP": "Asia outside mainland China",
    "EU": "Europe",
    "NA": "North America",
}


@always(without=(STORAGE_CONFIG,))
def missing_storage(request: Request) -> Iterator[Finding]:
    """The service uploads the files to storage of your own, so the body has to name it."""
    if request.has(STORAGE_CONFIG) or _has_vod(request):
        return
    yield Finding(
        rule="missing-storage",
        message="`storageConfig` is missing; the service cannot upload the files, so the recording "
        "is lost.",
        help="Add `storageConfig` with `vendor`, `region`, `bucket`, `accessKey` and `secretKey`.",
        pointer=STORAGE_CONFIG,
        part="key",
    )


@about(EXTENSION_SERVICES, without=(STORAGE_CONFIG,))
def missing_storage_beside_vod(request: Request) -> Iterator[Finding]:
    """ApsaraVideo for VoD has its own keys, but only its example has no storage."""
    if request.has(STORAGE_CONFIG):
        return
    vod = request.service(VOD)
    if vod is None:
        return
    yield Finding(
        rule="missing-storage-beside-vod",
        message="The body has ApsaraVideo for VoD and no `storageConfig`; one example of the page "
        "does the same, but the page also says that the service uploads every recording to storage "
        "of your own.",
        help="Add `storageConfig`, so that you keep the files if the upload to VoD fails.",
        pointer=STORAGE_CONFIG,
        part="key",
        related=(Related("the video service is here", vod),),
    )


def _has_vod(request: Request) -> bool:
    """Whether the body has ApsaraVideo for VoD, in an edition that knows it."""
    return not request.reference.elsewhere("vod_service_param") and bool(request.service(VOD))


@about(VENDOR, without=(REGION,))
def missing_region(request: Request) -> Iterator[Finding]:
    """Every vendor but Azure and Google needs the bucket's region."""
    if request.has(REGION):
        return
    vendor = _vendor(request)
    if vendor is None:
        return
    if not vendor.regional:
        yield from _missing_fixed_region(vendor)
        return
    yield Finding(
        rule="missing-region",
        message=f"`storageConfig` has no `region`; {vendor.title} needs one, and the service "
        "answers error 2 and records nothing.",
        help=f"Add `region`, the number of the bucket's region: {_regions(request, vendor)}.",
        pointer=REGION,
        part="key",
        related=(_named(vendor),),
    )


def _missing_fixed_region(vendor: Vendor) -> Iterator[Finding]:
    """The service reads no region for the vendor, but the page may want one all the same."""
    fixed = vendor.fixed_region
    if fixed is None:
        return
    yield Finding(
        rule="missing-region",
        message=f"`storageConfig` has no `region`; the page requires {fixed} with {vendor.title}, "
        "and another page of the vendor needs none, so the service may answer error 2.",
        help=f"Add `region` {fixed}.",
        pointer=REGION,
        part="key",
        related=(_named(vendor),),
        fixes=(Fix(f"Add `region` {fixed}", "safe", (Put(REGION, fixed),)),),
        severity="warning",
    )


@about(REGION, quiet=quiet.region_is_listed)
def unlisted_region(request: Request) -> Iterator[Finding]:
    """A region's number has a meaning only for its vendor."""
    try:
        vendor = _vendor(request)
    except Undecided as undecided:
        yield from _region_of_no_vendor(request, undecided)
        return
    if vendor is None or not vendor.regional:
        return
    number = request.integer(REGION)
    if number is None or (vendor.number, number) in request.reference.region_by_number:
        return
    yield Finding(
        rule="unlisted-region",
        message=f"{vendor.title} has no region {number}; the service answers error 2 or cannot "
        "upload the files.",
        help=f"Write the number of the bucket's region: {_regions(request, vendor)}.",
        pointer=REGION,
        related=(_named(vendor),),
        constraints=vendor.ids,
    )


def _region_of_no_vendor(request: Request, undecided: Undecided) -> Iterator[Finding]:
    """A number that no vendor has is wrong for any vendor.

    Raises:
        Undecided: if one of the vendors has that region.
    """
    number, regions = request.integer(REGION), request.reference.regions
    if undecided.text is None or number is None or any(row.number == number for row in regions):
        raise undecided
    yield Finding(
        rule="unlisted-region",
        message=f"No vendor has a region {number}; the service answers error 2 or cannot upload "
        "the files.",
        help="Write the number of the bucket's region, from the page's list for the vendor.",
        pointer=REGION,
        related=(Related("the vendor is a placeholder here", VENDOR),),
    )


@about(SSE)
def sse_outside_s3(request: Request) -> Iterator[Finding]:
    """The service supports server-side encryption for Amazon S3 only."""
    if not request.has(SSE):
        return
    vendor = _vendor(request)
    if vendor is None or vendor.number in request.figures.encrypting_vendors:
        return
    yield Finding(
        rule="sse-outside-s3",
        message=f"`sse` works with Amazon S3 only; the vendor is {vendor.title}, so it does not "
        "encrypt the files.",
        help="Remove `sse` and set the encryption on the bucket itself, or store on Amazon S3.",
        pointer=SSE,
        part="key",
        related=(_named(vendor),),
        fixes=(Fix("Remove `sse`", "unsafe", (Remove(SSE),)),),
    )


@about(FILE_NAME_PREFIX, quiet=quiet.prefix_is_short)
def prefix_too_long(request: Request) -> Iterator[Finding]:
    """Folders, each with the slash after it, make a prefix of at most 128 characters."""
    _, unread = request.known_texts(FILE_NAME_PREFIX)
    plain = request.plain_texts(FILE_NAME_PREFIX)
    if plain is None:
        folders = [request.known_parts(place) for place in request.elements(FILE_NAME_PREFIX)]
    else:
        folders = [(folder,) for folder in plain]
    # A folder that is not known yet has at least one character, and all of its fixed parts.
    length = sum(1 + (sum(map(len, folder)) or 1) for folder in folders)
    most = request.figures.prefix_characters
    if length <= most:
        if unread is not None:
            raise unread
        return
    qualifier = "" if unread is None else "at least "
    yield Finding(
        rule="prefix-too-long",
        message=f"The folders of `fileNamePrefix` make a prefix of {qualifier}{length} characters, "
        f"with a slash after each; the service accepts at most {most} and answers error 2 to more.",
        help=f"Shorten the folders by {counted(length - most, 'character')} or remove one.",
        pointer=FILE_NAME_PREFIX,
    )


@about(REGION, quiet=quiet.region_is_usual)
def region_without_effect(request: Request) -> Iterator[Finding]:
    """Azure and Google need only the name of a bucket."""
    vendor = _vendor(request)
    if vendor is None or vendor.regional or not request.has(REGION):
        return
    if vendor.fixed_region is not None:
        yield from _other_than_fixed(request, vendor, vendor.fixed_region)
        return
    yield Finding(
        rule="region-without-effect",
        message=f"`region` has no effect with {vendor.title}: the service finds the bucket without "
        "it.",
        help="Remove `region`, or keep it if other programs read it.",
        pointer=REGION,
        part="key",
        related=(_named(vendor),),
        fixes=(Fix("Remove `region`", "safe", (Remove(REGION),)),),
        constraints=(*vendor.ids, "A28"),
    )


def _other_than_fixed(request: Request, vendor: Vendor, fixed: int) -> Iterator[Finding]:
    number = request.integer(REGION)
    if number in (None, fixed):
        return
    yield Finding(
        rule="region-without-effect",
        message=f"`region` is {number}; with {vendor.title} the page wants {fixed}, and any other "
        "number has no effect: the service finds the bucket without it.",
        help=f"Write {fixed}.",
        pointer=REGION,
        related=(_named(vendor),),
        fixes=(Fix(f"Write {fixed}", "safe", (Put(REGION, fixed),)),),
    )


@about(REGION, quiet=quiet.region_is_listed)
def placeless_region(request: Request) -> Iterator[Finding]:
    """The last number in the page's list of Amazon's regions is not a region."""
    region = _region(request)
    if region is None or region.place:
        return
    yield Finding(
        rule="placeless-region",
        message=f"Region {region.number}, {region.name}, is not a real region: it is only the end "
        "of the page's list, so no bucket can be in it, and the service cannot upload the files.",
        help="Write the number of the bucket's region.",
        pointer=REGION,
    )


@about((REGION, ACQUIRED))
def region_outside_area(request: Request) -> Iterator[Finding]:
    """The bucket should be in the area in which the service records."""
    area = request.acquired.region
    if area not in AREAS:  # none, or a value that its own request is told of
        return
    region = _region(request)
    if region is None or not region.place or region.area in (area, "unsure"):
        return
    yield Finding(
        rule="region-outside-area",
        message=f"`acquire` sets {area}, {AREAS[area]}, but the bucket is in "
        f"{region.place}{_lies(region)}; over such a distance files may arrive late or never.",
        help=f"Store in a region of {AREAS[area]}, or set another region or none in `acquire`.",
        pointer=REGION,
    )


@about(TAG)
def tag_outside_s3_and_alibaba(request: Request) -> Iterator[Finding]:
    """Two vendors support a tag for the files."""
    if not request.has(TAG):
        return
    vendor = _vendor(request)
    if vendor is None or vendor.number in request.figures.tagging_vendors:
        return
    yield Finding(
        rule="tag-outside-s3-and-alibaba",
        message=f"`tag` works with Amazon S3 and Alibaba Cloud only; the vendor is {vendor.title}, "
        "so the files do not get this tag.",
        help="Remove `tag`, and tell the files apart by `fileNamePrefix`; or store on Amazon S3 "
        "or Alibaba Cloud.",
        pointer=TAG,
        part="key",
        related=(_named(vendor),),
        fixes=(Fix("Remove `tag`", "unsafe", (Remove(TAG),)),),
    )


@about(EXTENSION_PARAMS, without=(SSE, TAG))
def empty_extension_params(request: Request) -> Iterator[Finding]:
    """Without one of its two members `extensionParams` has no effect."""
    if not request.section(EXTENSION_PARAMS) or request.has(SSE) or request.has(TAG):
        return
    if request.filled(EXTENSION_PARAMS):
        return
    yield Finding(
        rule="empty-extension-params",
        message="`extensionParams` is empty; the storage does not encrypt or tag the files.",
        help="Write `sse` or `tag` in it, or remove it.",
        pointer=EXTENSION_PARAMS,
        fixes=(Fix("Remove `extensionParams`", "safe", (Remove(EXTENSION_PARAMS),)),),
    )


@about(STS_TOKEN)
def token_for_other_vendors(request: Request) -> Iterator[Finding]:
    """Three vendors lend access by a token."""
    if not request.has(STS_TOKEN):
        return
    vendor, lending = _vendor(request), request.figures.lending_vendors
    if vendor is None or vendor.number in lending:
        return
    titles = listed(
        [one.title for one in request.reference.vendors if one.number in lending], "and"
    )
    yield Finding(
        rule="token-for-other-vendors",
        message=f"`stsToken` works with {titles} only; the vendor is {vendor.title}, so the "
        "service cannot use the token to store the files.",
        help="Remove `stsToken` and `stsExpiration`, and use the keys of the bucket itself.",
        pointer=STS_TOKEN,
        part="key",
        related=(_named(vendor),),
        fixes=(Fix("Remove `stsToken`", "unsafe", _lent(request)),),
    )


def _lent(request: Request) -> tuple[Remove, ...]:
    return tuple(Remove(place) for place in (STS_TOKEN, STS_EXPIRATION) if request.has(place))


@about(STS_TOKEN, STS_EXPIRATION, without=((STS_TOKEN, STS_EXPIRATION),))
def half_lent_access(request: Request) -> Iterator[Finding]:
    """A token and the time at which it ends belong together."""
    if request.has(STS_TOKEN) == request.has(STS_EXPIRATION):
        return
    has_token = request.has(STS_TOKEN)
    present, missing = ("stsToken", "stsExpiration") if has_token else ("stsExpiration", "stsToken")
    effect = "does not know when the token ends" if has_token else "has no token that could end"
    yield Finding(
        rule="half-lent-access",
        message=f"`{present}` is set without `{missing}`: the service {effect}, so the upload may "
        "fail.",
        help=f"Add `{missing}`, or remove `{present}`.",
        pointer=STS_TOKEN if has_token else STS_EXPIRATION,
        part="key",
        fixes=(Fix(f"Remove `{present}`", "unsafe", _lent(request)),),
    )


@about(VENDOR)
def missing_endpoint(request: Request) -> Iterator[Finding]:
    """S3-compatible storage is wherever its endpoint is."""
    number = request.integer(VENDOR)
    if number not in request.figures.endpoint_vendors or not request.is_empty(ENDPOINT):
        return
    state = "is empty" if request.has(ENDPOINT) else "is missing"
    yield Finding(
        rule="missing-endpoint",
        message=f"`endpoint` {state}; the vendor is S3-compatible storage, and without its domain "
        "name the service cannot find the bucket, so the recording is lost.",
        help="Add `extensionParams` with `endpoint`, the domain name of the storage, such as "
        '"s3.example.com".',
        pointer=ENDPOINT,
        part="value" if request.has(ENDPOINT) else "key",
        related=(Related(f"vendor {number} is S3-compatible storage", VENDOR),),
    )


@about(ENDPOINT)
def endpoint_without_effect(request: Request) -> Iterator[Finding]:
    """The service finds the buckets of all other vendors by their regions."""
    if not request.has(ENDPOINT):
        return
    vendor = _vendor(request)
    if vendor is None or vendor.number in request.figures.endpoint_vendors:
        return
    numbers_said = listed([str(one) for one in request.figures.endpoint_vendors])
    yield Finding(
        rule="endpoint-without-effect",
        message=f"`endpoint` has no effect with {vendor.title}: it is the address of S3-compatible "
        f"storage, vendor {numbers_said}.",
        help=f"Remove `endpoint`, or write {numbers_said} as `vendor`.",
        pointer=ENDPOINT,
        part="key",
        related=(_named(vendor),),
        fixes=(Fix("Remove `endpoint`", "unsafe", (Remove(ENDPOINT),)),),
    )


def _named(vendor: Vendor) -> Related:
    """The label beside the vendor's number, with its name."""
    return Related(f"vendor {vendor.number} is {vendor.title}", VENDOR)


def _vendor(request: Request) -> Vendor | None:
    """The row of the body's vendor; None if it is missing or not listed."""
    number = request.integer(VENDOR)
    return request.reference.vendor_by_number.get(number) if number is not None else None


def _region(request: Request) -> Region | None:
    """The row of the body's region; None if the vendor has no such region."""
    vendor, number = request.integer(VENDOR), request.integer(REGION)
    if vendor is None or number is None:
        return None
    return request.reference.region_by_number.get((vendor, number))


def _lies(region: Region) -> str:
    """The area of a region, among the areas of `acquire`."""
    if region.area not in AREAS:
        return ", which is outside all areas of `acquire`"
    if region.by_custom:
        return f", which counts as {AREAS[region.area]} ({region.area})"
    return f", {AREAS[region.area]} ({region.area})"


def _regions(request: Request, vendor: Vendor) -> str:
    """A vendor's regions: with names if they are few, else the numbers and two names."""
    regions = request.reference.regions
    rows = [row for row in regions if row.vendor == vendor.number and row.place]
    if len(rows) <= 10:
        return listed([f"{row.number} ({row.name})" for row in rows])
    listing = numbers([row.number for row in rows])
    return f"{listing}, from {rows[0].name} to {rows[-1].name}"
