"""The keys to storage and to ApsaraVideo for VoD: where they are written, what they may do."""

from __future__ import annotations

from recdsl.checks.check import about
from recdsl.model.finding import Finding, Fix, Put, Related
from recdsl.model.placeholder import is_filler, is_placeholder
from recdsl.model.quoting import listed
from recdsl.reference.pointers import (
    ACCESS_KEY,
    COMBINATION_POLICY,
    EXTENSION_SERVICES,
    SECRET_KEY,
)
from recdsl.reference.value_formats import is_blank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.check import Check
    from recdsl.checks.request import Request

VOD = "aliyun_vod_service"
BLANKED = ("xxx", "***", "...", "…")


@about(ACCESS_KEY, SECRET_KEY, EXTENSION_SERVICES)
def literal_key(request: Request) -> Iterator[Finding]:
    """A key that is written out is a key that everybody reads who reads the file."""
    yield from _literal(
        request, "the bucket", (ACCESS_KEY, "${ACCESS_KEY}"), (SECRET_KEY, "${SECRET_KEY}")
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
    """One finding for a pair of keys, each with the placeholder that it should be."""
    out = [(place, better) for place, better in keys if _is_literal(request, place)]
    if not out:
        return
    first, *others = [place for place, _ in out]
    members = listed([f"`{place.rpartition('/')[2]}`" for place, _ in out], "and")
    stand, values = ("stand", "their values") if others else ("stands", "its value")
    placeholders = listed([better for _, better in out], "and")
    yield Finding(
        rule="literal-key",
        message=f"{members} {stand} here as text, so whoever sees this file, or its history, holds "
        f"a key to {what}.",
        help=f"Write {placeholders} and keep {values} outside of the file; if the file was shared, "
        "have the vendor make a new key.",
        pointer=first,
        related=tuple(Related("the other key stands here", place) for place in others),
        fixes=(
            Fix(
                f"Write {placeholders}",
                "unsafe",
                tuple(Put(place, better) for place, better in out),
            ),
        ),
    )


def _is_literal(request: Request, place: str) -> bool:
    """Whether a key is there as text; a placeholder is none, nor is a filler."""
    key = request.plain_text(place)
    if key is None or is_blank(key) or is_placeholder(key) or is_filler(key):
        return False
    return not any(blank in key.lower() for blank in BLANKED)


@about(ACCESS_KEY)
def write_only_key_advised(request: Request) -> Iterator[Finding]:
    """The service only writes, unless it comes back to the files that it wrote."""
    if is_blank(request.text(ACCESS_KEY) or ""):
        return
    if request.text_in_force(COMBINATION_POLICY) == "postpone_transcoding":
        return
    yield Finding(
        rule="write-only-key-advised",
        message="Agora suggests an `accessKey` that can only write: the recording needs no more, "
        "and with a stronger one its finder could also read and delete what is stored.",
        help="Have the vendor make a key that may put files into this bucket and nothing else.",
        pointer=ACCESS_KEY,
    )


CHECKS: tuple[Check, ...] = (literal_key, write_only_key_advised)
