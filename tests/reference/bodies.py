"""Bodies that hold one member, and values that its row lets pass or refuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from recdsl.reference.parameter import Parameter
from recdsl.reference.parameter_tree import Node

WELL_FORMED = {
    "folder": "lessons2",
    "hex-color": "#00fF7a",
    "http-url": "https://example.com/a.jpg",
    "base64-32": "A" * 43 + "=",
    "integer-text": "12",
    "uid": "4294967295",
    "user": "#allstream#",
}
MALFORMED = {
    "folder": "les_sons",
    "hex-color": "#00fF7",
    "http-url": "ftp://example.com/a.jpg",
    "base64-32": "A" * 44,
    "integer-text": "1.5",
    "uid": "4294967296",
    "user": "1,2,3",
}
OF_KIND: dict[str, Any] = {
    "object": {},
    "array": [],
    "string": "text",
    "integer": 15,
    "number": 0.5,
    "boolean": True,
}


def body_with(path: str, value: Any) -> tuple[Any, list[str | int]]:
    """A body that holds a value at a row's path and nothing else; and where that is."""
    where: list[str | int] = []
    body = value
    for segment in reversed(path.split(".")):
        name, bracket, service = segment.partition("[")
        if bracket:
            named = {"serviceName": service[:-1]} if service != "]" else None
            body = [{**named, **body} if named and isinstance(body, dict) else body]
            where.append(0)
        body = {name: body}
        where.append(name)
    return body, where[::-1]


def passing(node: Node) -> Iterator[Any]:
    """Values that a row lets pass: all its choices, both ends of its range, its full length."""
    row = node.parameter
    assert row
    if row.nullable:
        yield None
    if row.choices:
        yield from (choice.value for choice in row.choices)
    elif row.kind in ("integer", "number"):
        yield from (bound for bound in (row.minimum, row.maximum, row.default) if bound is not None)
        yield float(row.maximum if row.maximum is not None else 15)
    elif row.longest is not None:
        assert node.element
        yield [next(passing(node.element))] * row.longest
        yield []
    elif row.filled and row.kind == "array":
        assert node.element
        yield [next(passing(node.element))]
    else:
        yield WELL_FORMED[row.format] if row.format else OF_KIND[row.kind]


def refused(node: Node) -> Iterator[tuple[Any, str]]:
    """Values that a row refuses, each with the keyword of JSON Schema that says so."""
    row = node.parameter
    assert row
    for kind, value in OF_KIND.items():
        if kind != row.kind and (kind, row.kind) != ("integer", "number"):
            yield value, "type"
    if not row.nullable:
        yield None, "type"
    if row.kind == "integer":
        yield "15", "type"
    yield from _just_outside(row, node)


def _just_outside(row: Parameter, node: Node) -> Iterator[tuple[Any, str]]:
    step = 1 if row.kind == "integer" else 1e-6
    if row.minimum is not None:
        yield row.minimum - step, "minimum"
    if row.maximum is not None:
        yield row.maximum + step, "maximum"
    if row.longest is not None:
        assert node.element
        yield [next(passing(node.element))] * (row.longest + 1), "maxItems"
    if row.filled:
        yield from (
            (([], "minItems"),) if row.kind == "array" else (("", "pattern"), (" ", "pattern"))
        )
    if row.format:
        yield MALFORMED[row.format], "pattern"
    if row.choices and row.kind == "integer":
        yield from ((value, "enum") for value in (-1, max(_whole(row)) + 1))
    if row.choices and row.kind == "string":
        yield from ((value, "enum") for value in ("", "no-such", f"{row.choices[0].value} "))


def _whole(row: Parameter) -> list[int]:
    return [choice.value for choice in row.choices if isinstance(choice.value, int)]
