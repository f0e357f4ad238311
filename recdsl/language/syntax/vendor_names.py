"""The language's names for storage vendors and their regions."""

from __future__ import annotations

from recdsl.reference.regions import REGIONS, VENDORS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reference.parameter import Vendor

VENDOR_BY_WORD: dict[str, Vendor] = {vendor.word: vendor for vendor in VENDORS}
VENDOR_BY_NUMBER: dict[int, Vendor] = {vendor.number: vendor for vendor in VENDORS}
REGIONS_BY_VENDOR: dict[int, dict[str, int]] = {vendor.number: {} for vendor in VENDORS}
# Those to choose from: the page's list of Amazon's regions ends in a number that only counts them.
OFFERED_BY_VENDOR: dict[int, dict[str, int]] = {vendor.number: {} for vendor in VENDORS}
for region in REGIONS:
    REGIONS_BY_VENDOR[region.vendor][region.word] = region.number
    if region.place:
        OFFERED_BY_VENDOR[region.vendor][region.word] = region.number
REGION_WORDS: frozenset[str] = frozenset(region.word for region in REGIONS if region.place)
# Names that the page writes in several words, such as East China and Amazon S3.
_WORD_BY_PAGE_NAME = {region.name.lower(): region.word for region in REGIONS} | {
    vendor.title.lower(): vendor.word for vendor in VENDORS
}
AREAS = ("CN", "AP", "EU", "NA")


def name_of(words: str) -> str:
    """A name as the language writes it: `us-east-1` where the page has US_EAST_1."""
    name = " ".join(words.lower().split())
    return _WORD_BY_PAGE_NAME.get(name) or name.replace("_", "-")


# What else the vendors are called.
_OTHER_NAMES = {
    name: word
    for word, names in (
        ("s3", ("aws", "aws s3", "amazon web services")),
        ("alibaba", ("aliyun", "oss", "alibaba oss", "aliyun oss", "alibaba cloud oss")),
        ("tencent", ("tencent cos", "tencent cloud cos")),
        ("kingsoft", ("kingsoft ks3",)),
        ("azure", ("azure blob", "azure storage", "azure blob storage")),
        ("google", ("gcs", "gcp", "google storage", "google cloud storage")),
        ("huawei", ("huawei obs", "huawei cloud obs")),
        ("baidu", ("baidu cloud", "baidu bos")),
        ("qiniu", ("qiniu kodo",)),
    )
    for name in names
}
VENDOR_NAMES: dict[str, str] = {
    vendor.title.lower(): vendor.word for vendor in VENDORS
} | _OTHER_NAMES
# With what a name may begin that somebody spells in several words, such as `best fit`.
FIRST_WORDS: frozenset[str] = frozenset(
    (
        *(name.partition(" ")[0] for name in VENDOR_NAMES if " " in name),
        *(word.partition("-")[0] for word in REGION_WORDS if "-" in word),
        *("aes", "best", "high", "low", "sm4"),
    )
)


def vendor_meant(word: str) -> str | None:
    """The vendor whose full name has a word like this one, such as `amazon` for `s3`."""
    import difflib  # only for a word that is no vendor's name

    if word.lower() in VENDOR_NAMES:
        return VENDOR_NAMES[word.lower()]
    titles = {part.lower(): vendor.word for vendor in VENDORS for part in vendor.title.split()} | {
        vendor.word: vendor.word for vendor in VENDORS
    }
    found = difflib.get_close_matches(word.lower(), titles, n=1, cutoff=0.7)
    return titles[found[0]] if found and found[0] != "cloud" else None
