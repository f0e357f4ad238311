"""The language's names for storage vendors and their regions."""

from __future__ import annotations

from recdsl.table.storage import REGIONS, VENDORS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.table.parameter import Vendor

VENDOR_BY_WORD: dict[str, Vendor] = {vendor.word: vendor for vendor in VENDORS}
VENDOR_BY_NUMBER: dict[int, Vendor] = {vendor.number: vendor for vendor in VENDORS}
REGIONS_BY_VENDOR: dict[int, dict[str, int]] = {vendor.number: {} for vendor in VENDORS}
for region in REGIONS:
    REGIONS_BY_VENDOR[region.vendor][region.word] = region.number
REGION_WORDS: frozenset[str] = frozenset(region.word for region in REGIONS)
AREAS = ("CN", "AP", "EU", "NA")


def vendor_meant(word: str) -> str | None:
    """The vendor whose full name has a word like this one, such as `amazon` for `s3`."""
    import difflib  # only for a word that is no vendor's name

    titles = {part.lower(): vendor.word for vendor in VENDORS for part in vendor.title.split()} | {
        vendor.word: vendor.word for vendor in VENDORS
    }
    titles |= {"aws": "s3", "aliyun": "alibaba", "oss": "alibaba", "gcs": "google", "gcp": "google"}
    found = difflib.get_close_matches(word.lower(), titles, n=1, cutoff=0.7)
    return titles[found[0]] if found and found[0] != "cloud" else None
