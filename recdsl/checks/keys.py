"""Rules about the keys to storage and to ApsaraVideo for VoD."""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import about
from recdsl.checks.quiet import VOD
from recdsl.checks.request import each
from recdsl.model.finding import Finding, Fix, Put, Related
from recdsl.model.placeholder import is_filler, is_placeholder
from recdsl.model.quoting import listed
from recdsl.reference.pointers import (
    ACCESS_KEY,
    COMBINATION_POLICY,
    EXTENSION_SERVICES,
    SECRET_KEY,
    STS_TOKEN,
    VENDOR,
)
from recdsl.reference.value_formats import is_blank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request
    from recdsl.reference.parameter import Vendor

BLANKED = ("xxx", "***", "...", "…")
# How access keys begin, the vendor's word, and how many letters and digits they may have.
_FORMS = (
    ("AKIA", "s3", range(20, 21)),
    ("ASIA", "s3", range(20, 21)),
    ("LTAI", "alibaba", range(12, 31)),
    ("AKID", "tencent", range(32, 41)),
    ("GOOG", "google", range(20, 62)),
)
_HEX = frozenset("0123456789abcdefABCDEF")
# Vendors whose access keys are never 32 hexadecimal digits; those of others may be.
_NEVER_HEX = frozenset({"s3", "alibaba", "tencent", "google", "huawei"})


@about(ACCESS_KEY, SECRET_KEY, STS_TOKEN, EXTENSION_SERVICES, quiet=quiet.keys_are_elsewhere)
def literal_key(request: Request) -> Iterator[Finding]:
    """Everybody who reads the file can read a literal key."""
    yield from _literal(
        request,
        "the bucket",
        (ACCESS_KEY, "${ACCESS_KEY}"),
        (SECRET_KEY, "${SECRET_KEY}"),
        (STS_TOKEN, "${STS_TOKEN}"),
    )
    vod = request.service(VOD)
    if vod:
        yield from _literal(
            request,
            "the account at Alibaba Cloud",
            (f"{vod}/serviceParam/accessKey", "${VOD_ACCESS_KEY}"),
            (f"{vod}/serviceParam/secretKey", "${VOD_SECRET_KEY}"),
        )


def _literal(request: Request, what: str, *keys: tuple[str, str]) -> Iterator[Finding]:
    """One finding for a pair of keys, each with the placeholder for it."""
    out = [(place, better) for place, better in keys if _is_literal(request, place)]
    if not out:
        return
    first, *others = [place for place, _ in out]
    members = listed([f"`{place.rpartition('/')[2]}`" for place, _ in out], "and")
    have, values = (
        ("have real values", "their values") if others else ("has a real value", "its value")
    )
    placeholders = listed([better for _, better in out], "and")
    yield Finding(
        rule="literal-key",
        message=f"{members} {have} here, so everybody who sees this file or its history has access "
        f"to {what}.",
        help=f"Write {placeholders} and keep {values} outside the file; if the file was shared, "
        "create a new key at the vendor.",
        pointer=first,
        related=tuple(Related("the other key is here", place) for place in others),
        fixes=(
            Fix(
                f"Write {placeholders}",
                "unsafe",
                tuple(Put(place, better) for place, better in out),
            ),
        ),
    )


def _is_literal(request: Request, place: str) -> bool:
    """Whether a key is literal text, and not a placeholder or a filler."""
    key = request.plain_text(place)
    if key is None or is_blank(key) or is_placeholder(key) or is_filler(key):
        return False
    return not any(blank in key.lower() for blank in BLANKED)


@about(ACCESS_KEY, quiet=quiet.keys_are_elsewhere)
def write_only_key_advised(request: Request) -> Iterator[Finding]:
    """The service only writes, unless it transcodes or mixes the files later."""
    if is_blank(request.text(ACCESS_KEY) or ""):
        return
    if request.text_in_force(COMBINATION_POLICY) == "postpone_transcoding":
        return
    yield Finding(
        rule="write-only-key-advised",
        message="Agora suggests an `accessKey` that can only write: the recording needs no more, "
        "and anybody who finds a stronger key could read and delete the stored files.",
        help="Use a key that can write files into this bucket and nothing else.",
        pointer=ACCESS_KEY,
    )


@about(ACCESS_KEY, EXTENSION_SERVICES, quiet=quiet.keys_are_elsewhere)
def key_of_another_kind(request: Request) -> Iterator[Finding]:
    """The form of a key shows who made it."""
    yield from each((ACCESS_KEY, EXTENSION_SERVICES), lambda place: _key_in(request, place))


def _key_in(request: Request, place: str) -> Iterator[Finding]:
    """The finding about the access key of the storage, or of the extension services."""
    if place == EXTENSION_SERVICES:
        vod = request.service(VOD)
        if vod:
            alibaba = request.reference.vendor_by_word["alibaba"]
            yield from _another_kind(request, f"{vod}/serviceParam/accessKey", alibaba, vod)
    elif request.plain_text(ACCESS_KEY) is not None:
        number = request.integer(VENDOR)
        vendor = None if number is None else request.reference.vendor_by_number.get(number)
        if vendor:
            yield from _another_kind(request, ACCESS_KEY, vendor, VENDOR)


def _another_kind(request: Request, place: str, vendor: Vendor, named: str) -> Iterator[Finding]:
    """The finding about a key that has not the form of a vendor's; the vendor is named there."""
    key = (request.plain_text(place) or "").strip()
    if vendor.word in _NEVER_HEX and _is_customer_id(key):
        kind = (
            f"is 32 hexadecimal digits, as a customer ID of Agora is, and no key of {vendor.title}"
        )
        advice = (
            f"Use the access key of {vendor.title}; the customer ID is for the request's header."
        )
    else:
        owner = _owner(key)
        if owner is None or vendor.word in {owner, "s3-compatible"}:
            return
        other = request.reference.vendor_by_word[owner]
        kind = f"has the form of a key of {other.title}, but it is for {vendor.title}"
        advice = f"Use the access key of {vendor.title}"
        if named == VENDOR:
            advice += f", or write {other.number} as `vendor` and the number of its region"
        advice += "."
    yield Finding(
        rule="key-of-another-kind",
        message=f"`accessKey` {kind}; the upload is refused and the recording is lost.",
        help=advice,
        pointer=place,
        related=(Related(f"the vendor is {vendor.title}", named),) if named == VENDOR else (),
    )


def _is_customer_id(key: str) -> bool:
    return len(key) == 32 and _HEX.issuperset(key)


def _owner(key: str) -> str | None:
    """The word of the vendor whose keys have this form."""
    if not (key.isascii() and key.isalnum()):
        return None
    return next(
        (word for lead, word, sizes in _FORMS if key.startswith(lead) and len(key) in sizes), None
    )
