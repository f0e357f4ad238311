"""Read the tables in grammar/, strictly, edition by edition."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from recdsl.model.finding import MODES
from recdsl.reference.parameter import (
    Choice,
    Figures,
    PageSource,
    Parameter,
    Region,
    Remark,
    Vendor,
)
from recdsl.reference.requests import RequestRows, Reuse
from recdsl.reference.value_formats import FORMATS

GRAMMAR = Path(__file__).parents[1] / "grammar"

Row = dict[str, Any]

KINDS = ("object", "array", "string", "integer", "number", "boolean")
UNITS = ("", "s", "min", "h", "px", "fps", "kbps", "Hz", "bit/s")
NEEDS = ("optional", "required", "advised")
CHECKS = ("type", "choices", "default", "range", "length", "format", "required", "note")
AREAS = ("CN", "AP", "EU", "NA", "none", "unsure")

_ID = re.compile(r"[SNQ][0-9]{3}|L[0-9]{2}")
_ANY_ID = re.compile(r"[SNQ][0-9]{3}|[AL][0-9]{2}")
_EDITION = re.compile(r"[0-9]{4}-[0-9]{2}")
_NUMBER = (int, float)
_EDITIONS: dict[str, type | tuple[type, ...]] = {
    "since": str,
    "removed": bool,
    "unset": list,
    "behind": (str, int),
}
_TABLES = ("parameter", "vendor", "region", "figure", "remark")

PARAMETER_COLUMNS: dict[str, type | tuple[type, ...]] = {
    "name": str,
    "path": str,
    "kind": str,
    "doc": str,
    "lines": str,
    "modes": list,
    "ids": dict,
    "need": str,
    "filled": bool,
    "nullable": bool,
    "choices": list,
    "minimum": _NUMBER,
    "maximum": _NUMBER,
    "longest": int,
    "format": str,
    "default": (bool, int, float, str, list),
    "unit": str,
    "secret": bool,
    "phrase": str,
    "alias": str,
}
VENDOR_COLUMNS: dict[str, type | tuple[type, ...]] = {
    "number": int,
    "word": str,
    "title": str,
    "regional": bool,
    "ids": list,
    "lines": str,
    "fixed_region": int,
}
REGION_COLUMNS: dict[str, type | tuple[type, ...]] = {
    "vendor": int,
    "number": int,
    "name": str,
    "place": str,
    "area": str,
    "by_custom": bool,
    "line": int,
}
FIGURE_COLUMNS: dict[str, type | tuple[type, ...]] = {
    "name": str,
    "value": (int, list),
    "of": str,
    "ids": list,
    "lines": str,
}
REUSE_COLUMNS: dict[str, type | tuple[type, ...]] = {
    "request": str,
    "of": str,
    "at": str,
    "lines": str,
    "without": list,
}
REMARK_COLUMNS: dict[str, type | tuple[type, ...]] = {
    "path": str,
    "value": (int, str),
    "effect": str,
    "advice": str,
}


_NO_PAGES: Mapping[str, PageSource] = {}
# The requests that have a body besides `start`, in the order in which they are sent.
SIBLINGS = ("acquire", "update", "updateLayout", "stop")


class TableError(Exception):
    """The sources of the table are wrong; the message names the row and what is wrong with it."""


class Table(NamedTuple):
    """The table of one edition."""

    edition: str
    parameters: tuple[Parameter, ...]
    vendors: tuple[Vendor, ...]
    regions: tuple[Region, ...]
    figures: Figures
    remarks: dict[str, Remark]


class Source(NamedTuple):
    """What the files say: the editions, the one in force, the rows of them all, and their pages."""

    editions: list[str]
    edition: str
    parameters: list[Row]
    vendors: list[Row]
    regions: list[Row]
    figures: list[Row]
    remarks: list[Row]
    pages: Mapping[str, PageSource] = _NO_PAGES
    requests: tuple[Row, ...] = ()
    reuses: tuple[Row, ...] = ()


def read_source(folder: Path = GRAMMAR) -> Source:
    """Read the files of the first edition, the file of each later one, and the other requests.

    Raises:
        TableError: when a file has a table or a row a column that there is none of.
    """
    parameters = tomllib.loads((folder / "parameters.toml").read_text("utf-8"))
    storage = tomllib.loads((folder / "storage.toml").read_text("utf-8"))
    _refuse_unknown(parameters, {"edition", "source", "parameter"}, "parameters.toml")
    figures = tomllib.loads((folder / "figures.toml").read_text("utf-8"))
    _refuse_unknown(storage, {"vendor", "region"}, "storage.toml")
    _refuse_unknown(figures, {"figure", "remark"}, "figures.toml")
    others = folder / "requests.toml"
    requests = tomllib.loads(others.read_text("utf-8")) if others.exists() else {}
    _refuse_unknown(requests, {"row", "reuse"}, others.name)
    first = parameters["edition"]
    rows = {
        "parameter": parameters["parameter"],
        "vendor": storage["vendor"],
        "region": storage["region"],
        "figure": figures["figure"],
        "remark": figures["remark"],
    }
    pages = {first: _page(parameters["source"])}
    for path in sorted(folder.glob("edition-*.toml")):
        pages |= _add_edition(path, rows)
    source = Source(
        [*pages],
        first,
        rows["parameter"],
        rows["vendor"],
        rows["region"],
        rows["figure"],
        rows["remark"],
        pages,
        tuple(requests.get("row", ())),
        tuple(requests.get("reuse", ())),
    )
    _check_editions(source)
    _check_columns(source.parameters, PARAMETER_COLUMNS)
    _check_columns(source.vendors, VENDOR_COLUMNS)
    _check_columns(source.regions, REGION_COLUMNS)
    _check_columns(source.figures, FIGURE_COLUMNS)
    _check_columns(source.remarks, REMARK_COLUMNS)
    _check_columns([*source.requests], PARAMETER_COLUMNS | {"request": str})
    _check_columns([*source.reuses], REUSE_COLUMNS)
    return source


def _add_edition(path: Path, rows: dict[str, list[Row]]) -> dict[str, PageSource]:
    """Add the rows of an edition's file to those before, and give its page."""
    edition = tomllib.loads(path.read_text("utf-8"))
    _refuse_unknown(edition, {"edition", "source", *_TABLES}, path.name)
    name = edition["edition"]
    if path.name != f"edition-{name}.toml":
        raise TableError(f"{path.name}: it has edition {name!r}")
    for table in _TABLES:
        rows[table] = rows[table] + [{**row, "since": name} for row in edition.get(table, ())]
    return {name: _page(edition["source"])}


def _page(source: Row) -> PageSource:
    _refuse_unknown(source, {"repository", "commit", "date", "page", "pages"}, "source")
    others = tuple(sorted(source.get("pages", {}).items()))
    return PageSource(**{**source, "pages": others})


def table_of(source: Source, edition: str | None = None) -> Table:
    """The table of an edition; without one, of the edition in force.

    Raises:
        TableError: when a row of that edition is not whole or contradicts itself or another.
    """
    edition = edition or source.edition
    vendors = tuple(_vendor(row) for row in table_at(source.vendors, edition, ("number",)))
    regions = tuple(_region(row) for row in table_at(source.regions, edition, ("vendor", "number")))
    rows = table_at(source.parameters, edition)
    parameters = tuple(_parameter(row, vendors) for row in rows)
    _refuse_repeated("parameter name", [row.name for row in parameters])
    _refuse_repeated("parameter path", [row.path for row in parameters])
    _refuse_repeated("vendor word", [row.word for row in vendors])
    _refuse_repeated("region word", [f"{row.word} of vendor {row.vendor}" for row in regions])
    for region in regions:
        if not any(vendor.number == region.vendor and vendor.regional for vendor in vendors):
            raise TableError(f"region {region.name}: vendor {region.vendor} has no regions")
    figures = _figures(table_at(source.figures, edition), parameters)
    remarks = dict(map(_remark, table_at(source.remarks, edition, ("path", "value"))))
    return Table(edition, parameters, vendors, regions, figures, remarks)


def requests_of(source: Source, edition: str) -> dict[str, RequestRows]:
    """The rows of the other requests of an edition."""
    rows = table_at([*source.requests], edition, ("request", "name"))
    reuses = table_at([*source.reuses], edition, ("request", "of", "at"))
    tables: dict[str, RequestRows] = {}
    for request in SIBLINGS:
        own = [row for row in rows if row["request"] == request]
        tables[request] = RequestRows(
            tuple(_parameter(_of_request(row), ()) for row in own),
            tuple(
                Reuse(row["of"], row["at"], row["lines"], tuple(row.get("without", ())))
                for row in reuses
                if row["request"] == request
            ),
        )
        _refuse_repeated(f"path of {request}", [row.path for row in tables[request].rows])
    return tables


def _of_request(row: Row) -> Row:
    return {column: value for column, value in row.items() if column != "request"}


def _figures(rows: list[Row], parameters: tuple[Parameter, ...]) -> Figures:
    """The figures of an edition, each from its row or from that of the parameter it is of."""
    known = {row.name: row for row in parameters}
    values: dict[str, object] = {}
    for row in rows:
        if ("of" in row) == ("value" in row) or row["name"] not in Figures._fields:
            raise TableError(f"figure {row['name']}: it has either a value or is of a row")
        name, _, column = row.get("of", "").partition(".")
        value = getattr(known[name], column) if name else row["value"]
        if name == "":
            _need(row, ("ids", "lines"))
            _ids(row, row["ids"], _ANY_ID)
        if value is None:
            raise TableError(f"figure {row['name']}: {row['of']} says nothing")
        values[row["name"]] = tuple(value) if isinstance(value, list) else value
    optional = Figures._defaults.keys()  # noqa: SLF001 - what Frozen knows of its own fields
    missing = sorted(set(Figures._fields) - values.keys() - optional)
    if missing:
        raise TableError(f"figures: {', '.join(missing)} is missing")
    return Figures(**values)  # type: ignore[arg-type]


def _remark(row: Row) -> tuple[str, Remark]:
    _need(row, ("path", "effect"))
    key = f"{row['path']} {row['value']}" if "value" in row else str(row["path"])
    return key, Remark(row["effect"], row.get("advice", ""))


def table_at(rows: list[Row], edition: str, key: tuple[str, ...] = ("name",)) -> list[Row]:
    """The rows that are in force in an edition.

    Args:
        rows: rows of all editions; those without `since` are in force from the first on.
        edition: such as `2024-02`. A row of a later edition says nothing.
        key: the columns that tell one row from another.

    Returns:
        Whole rows without `since`, `removed`, `unset` and `behind`, in the order in which their
        keys first appear; one with `behind` stands behind the row of that key.

    Raises:
        TableError: when two rows say something from the same edition on, or one takes away
            what is not there.
    """
    places = _ordered(rows, edition, key)
    by_place: dict[tuple[Any, ...], Row] = {}
    for where in places:
        mine = [row for row in rows if _key(row, key) == where]
        mine.sort(key=lambda row: str(row.get("since", "")))
        _refuse_repeated(f"edition of {where}", [str(row.get("since", "")) for row in mine])
        for row in mine:
            if str(row.get("since", "")) > edition:
                break
            columns = {name: value for name, value in row.items() if name not in _EDITIONS}
            if not row.get("removed"):
                by_place[where] = {**_without(by_place.get(where, {}), row), **columns}
            elif by_place.pop(where, None) is None:
                raise TableError(f"{where}: taken away, but not there before {row.get('since')}")
    return [by_place[where] for where in places if where in by_place]


def _ordered(rows: list[Row], edition: str, key: tuple[str, ...]) -> list[tuple[Any, ...]]:
    """The keys of rows in the order of an edition."""
    places: list[tuple[Any, ...]] = []
    for row in rows:
        where = _key(row, key)
        if where in places:
            continue
        is_placed = "behind" in row and str(row.get("since", "")) <= edition
        before = (*where[:-1], row["behind"]) if is_placed else None
        if before is not None and before not in places:
            raise TableError(f"{where}: behind {before[-1]}, which is not there")
        places.insert(len(places) if before is None else places.index(before) + 1, where)
    return places


def _key(row: Row, columns: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(row.get(column) for column in columns)


def _without(before: Row, row: Row) -> Row:
    """A row as it was before, without the columns that a later one takes away."""
    unset = row.get("unset", ())
    for column in unset:
        if column not in before:
            raise TableError(f"{row.get('name')}: {column} is unset, but not there before")
    return {name: value for name, value in before.items() if name not in unset}


def elsewhere_of(source: Source, edition: str) -> dict[str, str]:
    """The names that only other editions know, and when they do: `until 2023-02`.

    A name is a parameter's; a parameter's and a word for its value; `vendor` and a vendor's word; a
    vendor's word and a region's. Where earlier editions know it, the last of these is said, else
    the first of the later ones.
    """
    names = _names(table_of(source, edition))
    when: dict[str, str] = {}
    for other in sorted(source.editions):
        if other == edition:
            continue
        for name in _names(table_of(source, other)).keys() - names.keys():
            if other < edition:
                when[name] = f"until {other}"
            else:
                when.setdefault(name, f"since {other}")
    return dict(sorted(when.items()))


def later_than(source: Source, edition: str) -> dict[str, str]:
    """The places and values that only later editions know, each with the first of these.

    They are paths, paths with a value of the closed set, and that of `region` with the numbers of
    a vendor and of its region.
    """
    return _new_places(_places(table_of(source, edition)), _later(source, edition, _places))


def later_in_requests(source: Source, edition: str) -> dict[str, dict[str, str]]:
    """The same for the bodies of the other requests, by their names."""

    def places(name: str) -> Callable[[Table], dict[str, None]]:
        return lambda table: _places(_with_rows(source, table, name))

    here = table_of(source, edition)
    return {
        name: _new_places(places(name)(here), _later(source, edition, places(name)))
        for name in SIBLINGS
    }


def _with_rows(source: Source, table: Table, request: str) -> Table:
    """A table with the rows of another request in place of those of `start`."""
    rows = requests_of(source, table.edition)[request]
    return table._replace(parameters=rows.all(table.parameters))


def _later(
    source: Source, edition: str, places: Callable[[Table], dict[str, None]]
) -> dict[str, dict[str, None]]:
    """The places that each later edition knows."""
    later = sorted(name for name in source.editions if name > edition)
    return {name: places(table_of(source, name)) for name in later}


def _new_places(here: dict[str, None], later: dict[str, dict[str, None]]) -> dict[str, str]:
    when: dict[str, str] = {}
    for edition, places in later.items():
        for place in places.keys() - here.keys():
            when.setdefault(place, edition)
    return dict(sorted(when.items()))


def _places(table: Table) -> dict[str, None]:
    """The places and values that an edition knows (see `later_than`)."""
    by_name = {row.name: row.path for row in table.parameters}
    regions = by_name.get("region", "") if "vendor" in by_name else ""
    return dict.fromkeys(
        (
            *by_name.values(),
            *(
                f"{row.path} {choice.value}"
                for row in table.parameters
                for choice in row.choices
                if row.kind != "boolean"
            ),
            *(f"{regions} {row.vendor} {row.number}" for row in table.regions if regions),
        )
    )


def _names(table: Table) -> dict[str, None]:
    """The names that an edition knows (see `elsewhere_of`)."""
    words = {vendor.number: vendor.word for vendor in table.vendors}
    return dict.fromkeys(
        (
            *(row.name for row in table.parameters),
            *(f"{row.name} {choice.word}" for row in table.parameters for choice in row.choices),
            *(f"{words[region.vendor]} {region.word}" for region in table.regions),
        )
    )


def _check_editions(source: Source) -> None:
    for name in source.editions:
        if not _EDITION.fullmatch(name):
            raise TableError(f"edition {name!r} is not like 2024-02")
    if source.edition not in source.editions:
        raise TableError(f"edition {source.edition!r} is none of {source.editions}")


def _refuse_unknown(table: Row, known: set[str], where: str) -> None:
    unknown = sorted(table.keys() - known)
    if unknown:
        raise TableError(f"{where}: there is no {', '.join(unknown)}; known are {sorted(known)}")


def _refuse_repeated(what: str, values: list[str]) -> None:
    for value in values:
        if values.count(value) > 1:
            raise TableError(f"{what} {value!r} is there {values.count(value)} times")


def _check_columns(rows: list[Row], columns: dict[str, type | tuple[type, ...]]) -> None:
    known = columns | _EDITIONS
    for row in rows:
        where = f"row {row.get('name', row.get('number'))}"
        _refuse_unknown(row, set(known), where)
        for name, value in row.items():
            wanted = known[name]
            booleans = wanted is bool or (isinstance(wanted, tuple) and bool in wanted)
            if not isinstance(value, wanted) or (isinstance(value, bool) and not booleans):
                raise TableError(f"{where}: {name} is {value!r}")
        if "since" in row and not _EDITION.fullmatch(row["since"]):
            raise TableError(f"{where}: since is {row['since']!r}, not like 2024-02")


def _need(row: Row, columns: tuple[str, ...]) -> None:
    for column in columns:
        if row.get(column) is None:
            raise TableError(f"row {row.get('name', row.get('number'))}: {column} is missing")


def _one_of(row: Row, column: str, allowed: tuple[str, ...]) -> None:
    if column in row and row[column] not in allowed:
        raise TableError(f"row {row['name']}: {column} is {row[column]!r}, none of {allowed}")


def _ids(row: Row, ids: list[str], pattern: re.Pattern[str] = _ID) -> tuple[str, ...]:
    for identifier in ids:
        if not pattern.fullmatch(identifier):
            raise TableError(f"row {row.get('name', row.get('number'))}: {identifier!r} is no id")
    _refuse_repeated("id", ids)
    return tuple(ids)


def _vendor(row: Row) -> Vendor:
    _need(row, ("number", "word", "title", "regional", "ids", "lines"))
    return Vendor(**{**row, "ids": _ids(row, row["ids"])})


def _region(row: Row) -> Region:
    _need(row, ("vendor", "number", "name", "place", "area", "line"))
    _one_of(row, "area", AREAS)
    word = row["name"].lower().replace("_", "-").replace(" ", "-")
    return Region(word=word, by_custom=row.pop("by_custom", False), **row)


def _parameter(row: Row, vendors: tuple[Vendor, ...]) -> Parameter:
    _need(row, ("name", "path", "kind", "doc", "lines", "modes"))
    _one_of(row, "kind", KINDS)
    _one_of(row, "unit", UNITS)
    _one_of(row, "need", NEEDS)
    _one_of(row, "format", ("", *FORMATS))
    _refuse_unknown(row.get("ids", {}), set(CHECKS), f"row {row['name']}, ids")
    if [mode for mode in MODES if mode in row["modes"]] != row["modes"] or not row["modes"]:
        raise TableError(f"row {row['name']}: modes are {row['modes']}, not in order of {MODES}")
    columns = dict(row)
    columns["modes"] = tuple(row["modes"])
    columns["ids"] = tuple(
        (check, _ids(row, row["ids"][check])) for check in CHECKS if check in row.get("ids", {})
    )
    columns["choices"] = tuple(_choice(row, choice) for choice in row.get("choices", ()))
    if row["name"] == "vendor":
        columns["choices"] = tuple(
            Choice(vendor.number, vendor.word, vendor.title) for vendor in vendors
        )
    if isinstance(row.get("default"), list):
        columns["default"] = tuple(row["default"])
    return Parameter(**columns)


def _choice(row: Row, choice: Row) -> Choice:
    _refuse_unknown(choice, {"value", "word", "means"}, f"row {row['name']}, choices")
    value = choice["value"]
    return Choice(value, choice.get("word", str(value)), choice["means"])
