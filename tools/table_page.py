"""The reference page of the parameters, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from recdsl.model.finding import MODES
from recdsl.reference.parameter import Parameter, Region
from recdsl.reference.value_formats import FORMATS
from tools.table_source import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reference.parameter import Scalar
    from recdsl.reference.requests import RequestRows

HEAD = """\
<!-- Made from grammar/parameters.toml and grammar/storage.toml by `make generate`; do not edit. -->

# Parameters

Every member of the body of a `start` request, edition {edition} of the [vendor's page]({address}).

A member in bold is required in its object; one marked *advised* is recommended. "In the language"
shows the phrase for it in a spec; use `set` for a member without one. "Catalogue" lists the
constraints that the row enforces or mentions, and "page" the lines of the vendor's page.
A mode that a row does not list does not read the member.
"""

REQUESTS_PAGE_HEAD = """\
<!-- Made from grammar/ by `make generate`; do not edit. -->

# The bodies of the other requests

Every member of the bodies of `acquire`, `update`, `updateLayout` and `stop` in edition {edition};
`query` is a GET request without a body. The columns are those of
[the parameters of `start`]({start}), whose rows some objects repeat: their ids are those of
`start`. In the column of lines a word before numbers names the page.
"""

PARAMETER_HEAD = """\
| Member | What it does | Type | Values | Default | Unit | Modes | In the language \
| Catalogue | Page |
|---|---|---|---|---|---|---|---|---|---|
"""

STORAGE_HEAD = """\

## Storage vendors and their regions

The area is where a region lies, by the areas that `acquire` knows: CN mainland China, AP the rest
of Asia, EU Europe, NA North America; `none` lies in no such area. A `*` marks an area that only
custom or a definition puts it in.
"""

REGION_HEAD = """\
| Region | Number | In the language | Place | Area | Page |
|---|---|---|---|---|---|
"""


def page(table: Table, address: str, lines: str = "") -> str:
    """The whole page: a section for each object of the body, then the vendors.

    Args:
        table: the rows of an edition.
        address: that of the edition's page.
        lines: what its lines are, where they are of several pages.
    """
    parts = [HEAD.format(address=address, edition=table.edition), lines]
    sections: dict[str, list[Parameter]] = {}
    for row in table.parameters:
        sections.setdefault(_holder(row), []).append(row)
    for holder, rows in sections.items():
        parts.append(f"\n## {_title(holder)}\n\n{PARAMETER_HEAD}")
        parts += [_parameter_line(row) for row in rows]
    return "".join([*parts, *_storage(table)])


def requests_page(table: Table, requests: dict[str, RequestRows]) -> str:
    """The page of the other requests: a part for each, with a section for each object."""
    start = f"parameters{'' if table.edition == '2023-02' else f'-{table.edition}'}.md"
    parts = [REQUESTS_PAGE_HEAD.format(edition=table.edition, start=start)]
    for name, request in requests.items():
        parts.append(f"\n## `{name}`\n")
        sections: dict[str, list[Parameter]] = {}
        for row in request.all(table.parameters):
            sections.setdefault(_holder(row), []).append(row)
        for holder, rows in sections.items():
            parts.append(f"\n### {_title(holder)} of `{name}`\n\n{PARAMETER_HEAD}")
            parts += [_parameter_line(row, f"{name}-") for row in rows]
    return "".join(parts)


def _holder(row: Parameter) -> str:
    return "mode" if row.name == "mode" else row.path.rpartition(".")[0]


def _title(holder: str) -> str:
    if holder == "mode":
        return "The call"
    return f"`{holder.removeprefix('clientRequest.')}`" if holder else "The body"


def _parameter_line(row: Parameter, request: str = "") -> str:
    cells = (
        _member(row, request),
        row.doc,
        row.kind + (" or null" if row.nullable else ""),
        _values(row),
        _default(row),
        row.unit,
        _modes(row),
        f"`{row.phrase}`" if row.phrase and not request else "",
        ", ".join(sorted({identifier for _check, ids in row.ids for identifier in ids})),
        row.lines,
    )
    return _line(cells)


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


def _member(row: Parameter, request: str) -> str:
    name = f"`{row.path.rpartition('.')[2]}`"
    name = f"**{name}**" if row.need == "required" else name
    advised = " *(advised)*" if row.need == "advised" else ""
    secret = " *(secret)*" if row.secret else ""
    return f'<a id="{request}{row.name}"></a>{name}{advised}{secret}'


def _values(row: Parameter) -> str:
    texts = [f"`{_json(choice.value)}` {choice.means}" for choice in row.choices]
    if row.minimum is not None and row.maximum is not None:
        texts.append(f"{row.minimum} to {row.maximum}")
    elif row.maximum is not None:
        texts.append(f"at most {row.maximum}")
    elif row.minimum is not None:
        texts.append(f"at least {row.minimum}")
    if row.longest is not None:
        what = "elements" if row.kind == "array" else "characters"
        texts.append(f"at most {row.longest} {what}")
    if row.filled:
        texts.append("not empty")
    if row.format:
        texts.append(FORMATS[row.format].phrase)
    return "<br>".join(texts)


def _default(row: Parameter) -> str:
    if row.default is None:
        return ""
    if isinstance(row.default, tuple):
        return f"`[{', '.join(map(_json, row.default))}]`"
    return f"`{_json(row.default)}`"


def _json(value: Scalar) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else str(value)


def _modes(row: Parameter) -> str:
    return "all" if row.modes == MODES else ", ".join(row.modes)


def _storage(table: Table) -> Iterator[str]:
    yield STORAGE_HEAD
    regions: dict[int, list[Region]] = {}
    for row in table.regions:
        regions.setdefault(row.vendor, []).append(row)
    for vendor in table.vendors:
        yield f"\n### {vendor.title}: vendor {vendor.number}, `{vendor.word}`\n\n"
        yield f"Catalogue: {', '.join(vendor.ids)}. Page: {vendor.lines}.\n\n"
        if not vendor.regional:
            yield "The service reads no region for it.\n"
            continue
        yield REGION_HEAD
        yield from map(_region_line, regions[vendor.number])


def _region_line(row: Region) -> str:
    area = row.area + ("*" if row.by_custom else "")
    word = f"`{row.word}`" if row.place else ""  # what is no place is no name to choose
    return _line((row.name, str(row.number), word, row.place, area, str(row.line)))
