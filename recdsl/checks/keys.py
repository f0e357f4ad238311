"""Rules about the keys to storage and to ApsaraVideo for VoD."""

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
    STS_TOKEN,
)
from recdsl.reference.value_formats import is_blank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request

VOD = "aliyun_vod_service"
BLANKED = ("xxx", "***", "...", "…")


@about(ACCESS_KEY, SECRET_KEY, STS_TOKEN, EXTENSION_SERVICES)
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


@about(ACCESS_KEY)
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
