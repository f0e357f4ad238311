"""Values for placeholders: a recording with every `${NAME}` replaced by what it stands for."""

from __future__ import annotations

import json
import re

from recdsl.language.compiling.word_values import number
from recdsl.language.syntax.vendor_names import name_of
from recdsl.model.document import Document, Recording
from recdsl.model.finding import Finding, Related
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.json_value import Unknown, escaped, tokens
from recdsl.model.placeholder import NAME, render_placeholders
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from recdsl.model.json_value import Json
    from recdsl.model.source import Span
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference

_PLACEHOLDER = re.compile(r"\$\{(" + NAME + r")\}")
_NUMBER = re.compile(r"-?[0-9]{1,1000}(?:\.[0-9]{1,1000})?")
_STORAGE = "/clientRequest/storageConfig"


def filled(
    document: Document, values: Mapping[str, str], reference: Reference = DEFAULT
) -> Document:
    """The document with its placeholders filled from `values`, by name.

    A value is converted to the parameter's type, and may be a name that the language has for it.
    Placeholders without a value stay, and all of them are named in one finding. Where none stays,
    what looks like one is a plain string.
    """
    missing: list[_Missing] = []
    findings: list[Finding] = []
    recordings = tuple(
        _filled(recording, values, missing, findings, reference)
        for recording in document.recordings
    )
    if missing:
        findings.append(_unfilled(missing))
    if not findings:
        recordings = tuple(replaced(one, body=render_placeholders(one.body)) for one in recordings)
    everything = (*document.findings, *findings)
    return replaced(document, recordings=recordings, findings=everything)


class Filler:
    """One recording, to be filled with many sets of values; each body shares what stays the same.

    It fills only what fits. What is wrong with other values, `filled` reports.
    """

    def __init__(self, recording: Recording, reference: Reference = DEFAULT) -> None:
        """Look for the places of placeholders once."""
        self._reference = reference
        self._body = render_placeholders(recording.body)
        self._needs_region = self._is_open = False
        self.places: dict[str, list[str]] = {}
        self._holes: list[tuple[tuple[str, ...], str, Node | None]] = []
        for pointer, unknown in _unknowns(recording.body, ""):
            names = _PLACEHOLDER.findall(unknown.text)
            is_region = pointer == f"{_STORAGE}/region"
            if not names:
                self._is_open = self._is_open or is_region  # a name, which waits for the vendor
                continue
            self._needs_region = self._needs_region or is_region
            for name in names:
                self.places.setdefault(name, []).append(pointer)
            node = reference.node_at(pointer, recording.body)
            alone = _PLACEHOLDER.fullmatch(unknown.text) and node and node.parameter
            self._holes.append((tuple(tokens(pointer)), unknown.text, node if alone else None))

    def body(self, values: Mapping[str, str]) -> Json:
        """The body with its placeholders filled; None if a value is missing, or does not fit."""
        if self._is_open:
            return None
        body = self._body
        owned: dict[tuple[str, ...], Json] = {}
        for path, text, node in self._holes:
            try:
                value = self._value(text, node, values)
            except KeyError:
                return None
            if value is None:
                return None
            body = _put(body, path, value, owned)
        return _region_by_name(body, self._reference) if self._needs_region else body

    def _value(self, text: str, node: Node | None, values: Mapping[str, str]) -> Json:
        if node:
            return _converted(values[text[2:-1]], node, self._reference)
        return _PLACEHOLDER.sub(lambda found: values[found.group(1)], text)


def _put(
    body: Json, path: tuple[str, ...], value: Json, owned: dict[tuple[str, ...], Json]
) -> Json:
    """Put a value at a place; what is around it is copied once, and then in `owned`."""
    above: Json = None
    current = body
    for depth in range(len(path)):
        here = path[:depth]
        if here not in owned:
            assert isinstance(current, dict | list)
            owned[here] = current.copy()
            if depth:
                _set(above, path[depth - 1], owned[here])
        above = owned[here]
        step = path[depth]
        current = above[step] if isinstance(above, dict) else above[int(step)]  # type: ignore[index]
    _set(above, path[-1], value)
    return owned[()]


def _set(holder: Json, step: str, value: Json) -> None:
    if isinstance(holder, dict):
        holder[step] = value
    elif isinstance(holder, list):
        holder[int(step)] = value


class _Missing(Frozen):
    name: str
    pointer: str
    recording: Recording


def _filled(
    recording: Recording,
    values: Mapping[str, str],
    missing: list[_Missing],
    findings: list[Finding],
    reference: Reference,
) -> Recording:
    body = recording.body
    for pointer, unknown in list(_unknowns(body, "")):
        names = _PLACEHOLDER.findall(unknown.text)
        absent = [name for name in names if name not in values]
        missing += [_Missing(name, pointer, recording) for name in absent]
        if not names or absent:
            continue
        node = reference.node_at(pointer, body)
        parameter = node.parameter if node else None
        if _PLACEHOLDER.fullmatch(unknown.text) and node and parameter:
            value = _converted(values[names[0]], node, reference)
        else:
            value = _PLACEHOLDER.sub(lambda found: values[found.group(1)], unknown.text)
        if value is None:
            findings.append(_not_convertible(recording, pointer, unknown.text, parameter))
        else:
            body = _replaced(body, tokens(pointer), value)
    body = _region_by_name(body, reference)
    return replaced(recording, body=body, edits=None)  # the text does not say the filled values


def _unknowns(value: Json, pointer: str) -> Iterator[tuple[str, Unknown]]:
    if isinstance(value, Unknown):
        yield pointer, value
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from _unknowns(member, f"{pointer}/{escaped(name)}")
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from _unknowns(element, f"{pointer}/{index}")


def _replaced(value: Json, path: list[str], new: Json) -> Json:
    if not path:
        return new
    if isinstance(value, dict):
        return type(value)({**value, path[0]: _replaced(value[path[0]], path[1:], new)})
    assert isinstance(value, list)
    index = int(path[0])
    return [*value[:index], _replaced(value[index], path[1:], new), *value[index + 1 :]]


def _converted(text: str, node: Node, reference: Reference) -> Json:
    """A text as a value of the place's type; None when it is none."""
    parameter = node.parameter
    assert parameter
    if parameter.kind == "array" and node.element and node.element.parameter:
        return _list(text, node.element, reference)
    if parameter.kind in ("integer", "number") and _NUMBER.fullmatch(text):
        return number(text)
    for choice in parameter.choices:
        if choice.word in (text.lower(), name_of(text)):
            return choice.value
    if parameter.name == "vendor" and name_of(text) in reference.vendor_by_word:
        return reference.vendor_by_word[name_of(text)].number
    if parameter.name == "region":
        return Unknown(text)  # a name, which waits for the vendor's value
    if parameter.kind in ("integer", "number"):
        return None
    if parameter.kind == "boolean":
        return {"true": True, "false": False}.get(text.lower())
    return text


def _list(text: str, element: Node, reference: Reference) -> Json:
    """A list of single values with commas between them, or as JSON; None when it is none."""
    parts: object = text.split(",") if text.strip() else []
    if text.lstrip().startswith("["):
        try:
            parts = json.loads(text)
        except ValueError:
            return None
    if not isinstance(parts, list) or not all(type(part) in (str, int) for part in parts):
        return None
    if element.parameter is None or element.parameter.kind in ("object", "array"):
        return None
    values = [_converted(str(part).strip(), element, reference) for part in parts]
    return None if None in values else values


def _region_by_name(body: Json, reference: Reference) -> Json:
    client = body.get("clientRequest") if isinstance(body, dict) else None
    storage = client.get("storageConfig") if isinstance(client, dict) else None
    if not isinstance(storage, dict) or not isinstance(storage.get("region"), Unknown):
        return body
    region = storage["region"]
    vendor = storage.get("vendor")
    assert isinstance(region, Unknown)
    if _PLACEHOLDER.search(region.text):
        return body
    regions = reference.region_words.get(vendor, {}) if isinstance(vendor, int) else {}
    value = regions.get(name_of(region.text), region.text)
    return _replaced(body, tokens(f"{_STORAGE}/region"), value)


def _not_convertible(
    recording: Recording, pointer: str, text: str, parameter: Parameter | None
) -> Finding:
    kind = {
        "integer": "a whole number",
        "number": "a number",
        "boolean": "true or false",
        "array": "a list with commas between its elements",
    }
    wanted = kind.get(parameter.kind, "a value of its type") if parameter else "a value"
    return Finding(
        "unfilled-placeholder",
        f"The value of {text} is not {wanted}, so {pointer} cannot be filled with it.",
        f"Set it to {wanted}, in the unit of the parameter and without the unit's name.",
        pointer,
        span=recording.places.span(pointer, "value"),
    )


def _unfilled(missing: list[_Missing]) -> Finding:
    names = list(dict.fromkeys(lack.name for lack in missing))
    first = missing[0]
    related = tuple(
        Related(f"${{{lack.name}}} is needed here", lack.pointer, span=_span(lack))
        for lack in missing[1:]
    )
    words = ", ".join(names)
    return Finding(
        "unfilled-placeholder",
        f"No value is set for {words}; the body cannot be sent with placeholders in it.",
        "Set them in the environment (`--fill`) or in a file (`--env-file`).",
        first.pointer,
        span=_span(first),
        related=related,
    )


def _span(lack: _Missing) -> Span:
    return lack.recording.places.span(lack.pointer, "value")
