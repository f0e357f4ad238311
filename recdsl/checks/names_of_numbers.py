"""Vendors and regions that a body gives by name, although the service needs their numbers."""

from __future__ import annotations

from recdsl.model.finding import Finding, Fix, Put
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.quoting import closest, listed
from recdsl.reference.pointers import REGION, VENDOR
from recdsl.reference.vendor_titles import vendor_meant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Safety
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Region
    from recdsl.reference.reference import Reference


class _Meant(Frozen):
    """The number of a name: `title` is the page's name, `exact` is whether the names are equal."""

    number: int
    title: str
    exact: bool


def with_number(finding: Finding, storage: Json, reference: Reference) -> Finding:
    """A finding about a vendor or a region that is not a number, with the number that is meant.

    Args:
        finding: about the type of `vendor` or `region`.
        storage: the object that contains the two.
        reference: the edition whose vendors and regions they are.
    """
    if not isinstance(storage, dict) or finding.pointer not in (VENDOR, REGION):
        return finding
    value = storage.get("vendor" if finding.pointer == VENDOR else "region")
    if not isinstance(value, str) or not value.strip():
        return finding
    if finding.fixes:
        if _has_region(storage, finding.fixes, reference):
            return finding
        advice = "Write the number of the bucket's region, as the page lists it for the vendor."
        return replaced(finding, help=advice, fixes=())
    if finding.pointer == VENDOR:
        meant = _vendor(value, reference)
        return _advised(finding, [meant] if meant else [])
    vendor = _vendor_number(storage.get("vendor"), reference)
    return _advised(finding, _regions(value, vendor, reference))


def _has_region(storage: dict[str, Json], fixes: tuple[Fix, ...], reference: Reference) -> bool:
    """Whether the number that a fix writes as the region is one of the vendor's."""
    vendor = _vendor_number(storage.get("vendor"), reference)
    numbers = {row.number for row in reference.regions if vendor in (None, row.vendor)}
    puts = [
        operation for fix in fixes for operation in fix.operations if isinstance(operation, Put)
    ]
    return all(put.pointer != REGION or not numbers or put.value in numbers for put in puts)


def _advised(finding: Finding, meant: list[_Meant]) -> Finding:
    if not meant:
        return finding
    if len(meant) > 1:
        numbers = listed([f"{candidate.number} for {candidate.title}" for candidate in meant])
        return replaced(finding, help=f"Write the number: {numbers}.")
    (only,) = meant
    safety: Safety = "safe" if only.exact else "unsafe"
    fix = Fix(f"Write {only.number}", safety, (Put(finding.pointer, only.number),))
    advice = f"Write {only.number}, the number of {only.title}."
    if not only.exact:
        advice = f"If you mean {only.title}, write {only.number}, its number."
    return replaced(finding, help=advice, fixes=(fix,))


def _vendor(name: str, reference: Reference) -> _Meant | None:
    plain = " ".join(name.lower().replace("_", " ").replace("-", " ").split())
    known = reference.vendor_by_word
    vendor = known.get(plain if plain in known else vendor_meant(plain) or "")
    if vendor is None:
        return None
    return _Meant(vendor.number, vendor.title, plain in (vendor.word, vendor.title.lower()))


def _vendor_number(value: Json, reference: Reference) -> int | None:
    """The vendor beside a region, if the body has one."""
    if isinstance(value, str) and not value.strip().isdecimal():
        meant = _vendor(value, reference)
        return meant.number if meant else None
    if isinstance(value, str):
        return int(value) if len(value) < 3 else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _regions(name: str, vendor: int | None, reference: Reference) -> list[_Meant]:
    """The regions of a name: of the vendor if that is known, else of every vendor."""
    plain = _plain(name)
    # `AWS_REGION_NUM` is in the list, but is not a region.
    placed = [row for row in reference.regions if row.place]
    rows = [row for row in placed if vendor is None or row.vendor == vendor]
    exact = [row for row in rows if _plain(row.name) == plain]
    if vendor is None:
        titles = {number: entry.title for number, entry in reference.vendor_by_number.items()}
        return [
            _Meant(row.number, f"{row.name} of {titles[row.vendor]}", exact=False) for row in exact
        ]
    matches = exact or [row for row in rows if _plain(row.place) == plain] or _near(plain, rows)
    return [_Meant(row.number, row.name, exact=bool(exact)) for row in matches]


def _near(plain: str, rows: list[Region]) -> list[Region]:
    by_name = {_plain(row.name): row for row in rows}
    # `cn-north-1` and `oss-cn-beijing`: prefixes that a vendor's console writes.
    bare = plain.partition("-")[2]
    near = bare if bare in by_name else closest(plain, by_name)
    return [by_name[near]] if near else []


def _plain(name: str) -> str:
    """A region's name for comparison: case and word separators do not matter."""
    return "-".join(name.lower().replace("_", " ").replace("-", " ").split())
