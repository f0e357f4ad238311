"""The names of storage vendors in all editions: titles, and common names."""

from __future__ import annotations

from recdsl.reference.all_editions import VENDORS

# Other names of the vendors.
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
    title.lower(): word for word, titles in VENDORS.items() for title in titles
} | _OTHER_NAMES


def vendor_meant(word: str) -> str | None:
    """The vendor whose full name has a word like this one, such as `amazon` for `s3`."""
    import difflib  # only for a word that is not a vendor's name

    if word.lower() in VENDOR_NAMES:
        return VENDOR_NAMES[word.lower()]
    words = ((word, part) for word, titles in VENDORS.items() for part in " ".join(titles).split())
    titles = {part.lower(): word for word, part in words} | {word: word for word in VENDORS}
    matches = difflib.get_close_matches(word.lower(), titles, n=1, cutoff=0.7)
    return titles[matches[0]] if matches and matches[0] != "cloud" else None
