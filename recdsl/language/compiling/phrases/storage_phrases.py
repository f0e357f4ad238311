"""`to …`: where the files go."""

from __future__ import annotations

from recdsl.language.compiling.word_values import Said, unknown_name, unread
from recdsl.language.syntax.vendor_names import name_of
from recdsl.model.finding import Finding, Fix
from recdsl.model.frozen import replaced
from recdsl.model.json_value import Unknown
from recdsl.model.source import Edit
from recdsl.reference.vendor_titles import vendor_meant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.compiling.clauses import Clause
    from recdsl.language.compiling.lowering import Lowering
    from recdsl.language.syntax.tree import Node
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference


def storage(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """Vendor, region and the parts of the storage."""
    vendor, region = clause.node.child("vendor"), clause.node.child("region")
    if vendor:
        value, named = _vendor(lowering, vendor)
        yield Said("vendor", value, vendor.span, clause.head)
        if region:
            is_unread = isinstance(value, Unknown)
            place = unread(region) if is_unread else _region(lowering, region, named)
            yield Said("region", place, region.span, clause.head)
    number = clause.node.child("region_number")
    if number:
        yield from lowering.value("region", number, clause)
    for part in clause.node.nodes():
        if part.rule == "storage_part":
            yield from _storage_part(lowering, clause, part)
    yield Said("storage_config", {}, clause.head, clause.head)


def _vendor(lowering: Lowering, node: Node) -> tuple[Json, int | None]:
    """The vendor's value, and its number where it is called by name."""
    inner = node.child("integer")
    if inner:
        return lowering.value_of("vendor", inner), None
    token = next(node.tokens())
    if token.kind == "PLACEHOLDER":
        return token.text, None
    vendors, name = lowering.reference.vendor_by_word, name_of(token.text)
    vendor = vendors.get(name)
    if vendor is None:
        meant = vendor_meant(token.text)
        meant = meant if meant in vendors else None
        elsewhere = lowering.reference.elsewhere("vendor", name)
        lowering.findings.append(
            unknown_name(node, "a storage vendor", tuple(vendors), meant, elsewhere)
        )
        return Unknown(token.text), None
    return vendor.number, vendor.number


def _region(lowering: Lowering, node: Node, vendor: int | None) -> Json:
    inner = node.child("integer")
    if inner:
        return lowering.value_of("region", inner)
    token = next(node.tokens())
    if token.kind == "PLACEHOLDER":
        return token.text
    if vendor is None:
        message = f"The region `{token.text}` means something only for a vendor called by name."
        help_text = "Call the vendor by name, such as `to s3 us-east-1`, or write `region 0`."
        lowering.findings.append(Finding("unknown-name", message, help_text, span=node.span))
        return Unknown(token.text)
    number = lowering.reference.region_words[vendor].get(name_of(token.text))
    if number is not None:
        return number
    lowering.findings.append(_unknown_region(lowering.reference, node, vendor, token.text))
    return Unknown(token.text)


def _unknown_region(reference: Reference, node: Node, vendor: int, said: str) -> Finding:
    vendors, words = reference.vendor_by_number, reference.region_words
    title = vendors[vendor].title
    if not words[vendor]:
        message = f"{title} has no regions here: the service ignores one, set or not."
        fix = Fix(f"Take `{said}` away", "unsafe", edits=(Edit(node.span, ""),))
        help_text = f"Leave `{said}` out."
        return Finding("unknown-name", message, help_text, span=node.span, fixes=(fix,))
    name, offered = name_of(said), tuple(reference.offered_regions[vendor])
    others = [vendors[number].title for number, regions in words.items() if name in regions]
    elsewhere = reference.elsewhere(vendors[vendor].word, name)
    finding = unknown_name(node, f"a region of {title}", offered, elsewhere=elsewhere)
    if not others:
        return finding
    return replaced(finding, message=f"{finding.message} It is one of {others[0]}.")


def _storage_part(lowering: Lowering, clause: Clause, part: Node) -> Iterator[Said]:
    node, *others = part.nodes()
    if node.rule != "file_name_prefix":
        for each in (node, *others):
            yield from lowering.value(each.rule, each, clause)
        return
    token = next(node.tokens())
    text = token.value if token.kind == "STRING" else token.text
    folders: list[Json] = list(str(text).split("/"))
    spans = (node.span,) * len(folders)
    yield Said("file_name_prefix", folders, node.span, clause.head, spans=spans)
