"""The body as a JSON Schema (draft 2020-12), made from the parameter table.

It contains types, closed sets, ranges, lengths, formats, required members, the regions of a vendor
and the members of an extension service. Only the linter checks what a schema cannot express:
products of two members, the length of a prefix, anything that depends on the mode.

A place that may contain a placeholder is guarded by `if placeholder, else`, not by `anyOf`: so a
validator reports the exact keyword that is broken, at its exact place.
"""

from __future__ import annotations

from recdsl.model.placeholder import PATTERN
from recdsl.reference.reference import DEFAULT
from recdsl.reference.value_formats import FILLED_PATTERN, FORMATS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter, Scalar, Vendor
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference

    Schema = dict[str, Json]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
PLACEHOLDER = "#/$defs/placeholder"


def body_schema(reference: Reference = DEFAULT, *, filled: bool = False) -> dict[str, Json]:
    """The schema of the body of a request.

    Args:
        reference: the edition of the vendor's page, and the request.
        filled: whether placeholders such as `${TOKEN}` have been filled. If not, each value but
            the body itself may also be a string that contains one.
    """
    schema: Schema = {
        "$schema": DIALECT,
        "$id": f"urn:recdsl:{reference.request}:{reference.edition}{':filled' if filled else ''}",
        "title": f"Body of a cloud recording {reference.request} request",
        "description": f"The parameters of the vendor's page, edition {reference.edition}. It "
        "allows members that the page does not have.",
        **_shape(reference.tree, filled, reference),
    }
    if not filled:
        schema["$defs"] = {
            "placeholder": {
                "title": "Placeholder",
                "description": "A string whose value is not known yet, such as ${TOKEN}.",
                "type": "string",
                "pattern": PATTERN,
            }
        }
    return schema


def _place(node: Node, filled: bool, reference: Reference) -> Schema:
    """The schema of a member or an element: its own keywords, then those of its members."""
    schema: Schema = {}
    row = node.parameter
    if row:
        schema["title"] = row.name.replace("_", " ").capitalize()
        schema["description"] = _description(row)
        if row.default is not None:
            schema["default"] = _default(row.default)
    schema.update(_guarded(_shape(node, filled, reference), filled))
    return schema


def _guarded(shape: Schema, filled: bool) -> Schema:
    """A shape that also allows a placeholder; a plain string does anyway."""
    if filled or shape == {"type": "string"}:
        return shape
    return {"if": {"$ref": PLACEHOLDER}, "else": shape}


def _shape(node: Node, filled: bool, reference: Reference) -> Schema:
    row = node.parameter
    schema: Schema = _limits(row) if row else {"type": "object"}
    if node.element:
        schema["items"] = _place(node.element, filled, reference)
    if node.members:
        schema.update(_members(node.members, filled, reference))
    if node.variants:
        own = set(node.members)
        schema["allOf"] = [
            _when("serviceName", name, _members(variant.members, filled, reference, own))
            for name, variant in node.variants.items()
        ]
    if row and row.name == "storage_config":
        of_vendors: list[Json] = [
            _regions(vendor, filled, reference)
            for vendor in reference.vendors
            if vendor.regional or vendor.fixed_region is not None
        ]
        schema["allOf"] = of_vendors if filled else [*of_vendors, _regions_of_any(reference)]
    return schema


def _members(
    members: dict[str, Node], filled: bool, reference: Reference, known: set[str] | None = None
) -> Schema:
    """`properties` and `required` of an object, without the members that are known already."""
    new = {name: node for name, node in members.items() if name not in (known or ())}
    schema: Schema = {
        "properties": {name: _place(node, filled, reference) for name, node in new.items()}
    }
    required: list[Json] = [
        name for name, node in new.items() if node.parameter and node.parameter.need == "required"
    ]
    if required:
        schema["required"] = required
    others = [_other_name(name, node, filled, reference) for name, node in new.items()]
    if any(others):
        schema["allOf"] = [other for other in others if other]
    return schema


def _other_name(name: str, node: Node, filled: bool, reference: Reference) -> Schema:
    """The schema of a member under the other name of its row, if it has one and stands alone."""
    alias = node.parameter.alias if node.parameter else ""
    if not alias:
        return {}
    place = _place(node, filled, reference)
    return {"if": {"required": [name]}, "else": {"properties": {alias: place}}}


def _limits(row: Parameter) -> Schema:
    """The keywords of a row for a single value."""
    schema: Schema = {"type": [row.kind, "null"] if row.nullable else row.kind}
    if row.choices and row.kind != "boolean":
        schema["enum"] = [choice.value for choice in row.choices]
    if row.minimum is not None:
        schema["minimum"] = row.minimum
    if row.maximum is not None:
        schema["maximum"] = row.maximum
    if row.longest is not None:
        schema["maxItems" if row.kind == "array" else "maxLength"] = row.longest
    if row.filled and row.kind == "array":
        schema["minItems"] = 1
    elif row.filled:
        schema["pattern"] = FILLED_PATTERN
    if row.format:
        schema["pattern"] = FORMATS[row.format].pattern
    return schema


def _regions(vendor: Vendor, filled: bool, reference: Reference) -> Schema:
    """The schema for a vendor that needs a region, with its regions or the one that is wanted."""
    rows = [region for region in reference.regions if region.vendor == vendor.number]
    fixed = vendor.fixed_region
    numbers: list[Json] = [region.number for region in rows] if fixed is None else [fixed]
    named = [f"{region.number} {region.name}" for region in rows if region.place]
    listed: Schema = {
        "description": f"{vendor.title}: {', '.join(named) or fixed}",
        **_guarded({"enum": numbers}, filled),
    }
    then: Schema = {"properties": {"region": listed}, "required": ["region"]}
    return _when("vendor", vendor.number, then)


def _regions_of_any(reference: Reference) -> Schema:
    """The possible regions if the vendor is not known yet: the regions of all vendors."""
    numbers: list[Json] = [*sorted({region.number for region in reference.regions})]
    holds: Schema = {"properties": {"vendor": {"$ref": PLACEHOLDER}}, "required": ["vendor"]}
    listed = _guarded({"enum": numbers}, filled=False)
    return {"if": holds, "then": {"properties": {"region": listed}}}


def _when(member: str, value: Scalar, then: Schema) -> Schema:
    """A schema that applies if a member has a value."""
    holds: Schema = {"properties": {member: {"const": value}}, "required": [member]}
    return {"if": holds, "then": then}


def _default(default: Scalar | tuple[Scalar, ...]) -> Json:
    return list(default) if isinstance(default, tuple) else default


def _description(row: Parameter) -> str:
    """The row's text, with its unit and the meaning of each value of a closed set."""
    text = row.doc
    if row.unit:
        text += f" Unit: {row.unit}."
    if row.choices:
        text += (
            f" Values: {', '.join(f'{choice.value} = {choice.means}' for choice in row.choices)}."
        )
    return text
