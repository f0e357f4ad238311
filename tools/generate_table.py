"""Turn grammar/parameters.toml and the files beside it into the modules that the package runs on.

The package reads no TOML: its table is Python that the interpreter has compiled already. The
reference page docs/parameters.md is made from the same rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from recdsl.reference.parameter import (
    Choice,
    Facts,
    Figures,
    PageSource,
    Parameter,
    Region,
    Remark,
    Vendor,
)
from recdsl.reference.reference import Reference
from recdsl.reference.requests import RequestRows, Reuse
from recdsl.reference.rows import Rows, facts_of, pointer_of
from tools.generate_rulebook import Page, pages
from tools.table_page import page, requests_page
from tools.table_source import (
    Source,
    Table,
    TableError,
    elsewhere_of,
    later_in_requests,
    later_than,
    read_source,
    requests_of,
    table_of,
)

ROWS_HEAD = '''\
"""The rows of the parameter table.

Made from grammar/parameters.toml by `make generate`; do not edit.
"""

from __future__ import annotations

from recdsl.reference.parameter import Choice, Parameter

'''

STORAGE_HEAD = '''\
"""The vendors of storage and their regions.

Made from grammar/storage.toml by `make generate`; do not edit.
"""

from __future__ import annotations

from recdsl.reference.parameter import Region, Vendor

'''

REQUESTS_HEAD = '''\
"""The rows of the other requests.

Made from grammar/requests.toml by `make generate`; do not edit.
"""

from __future__ import annotations

from recdsl.reference.parameter import Choice, Parameter
from recdsl.reference.requests import RequestRows, Reuse

'''

FACTS_HEAD = '''\
"""The vendor's reference in edition {edition}: the facts that every run needs.

Made from grammar/ and rules/ by `make generate`; do not edit.
"""

from __future__ import annotations

from recdsl.reference.parameter import Facts, Figures, PageSource, Remark

'''

POINTERS_HEAD = '''\
"""Pointers (RFC 6901) to the parameters outside arrays, by the parameters' names.

They are those of all editions. Made from grammar/parameters.toml by `make generate`; do not edit.
"""

from __future__ import annotations

'''

NAMES_HEAD = '''\
"""The editions of the vendor's reference, the oldest first.

Made from grammar/ by `make generate`; do not edit.
"""

from __future__ import annotations

'''

EDITIONS_HEAD = '''\
"""The names of the language in all editions of the vendor's reference.

Made from grammar/ by `make generate`; do not edit.
"""

from __future__ import annotations

'''


def outputs() -> dict[str, str]:
    """The generated modules and the reference page, by their paths below the project's root.

    Raises:
        tools.table_source.TableError: when the sources are wrong.
    """
    source = read_source()
    rules = pages()
    tables = [table_of(source, edition) for edition in source.editions]
    modules = {
        "recdsl/reference/edition_names.py": NAMES_HEAD + _edition_names(source),
        "recdsl/reference/all_editions.py": EDITIONS_HEAD + "".join(_editions(source, tables)),
        "recdsl/reference/pointers.py": POINTERS_HEAD + "".join(_pointers(tables)),
    }
    for table in tables:
        modules[_reference_page(source, table.edition)] = page(
            table, source.pages[table.edition].address, _lines(source, table.edition)
        )
        requests = requests_of(source, table.edition)
        modules[_requests_page(source, table.edition)] = requests_page(table, requests)
    for table in tables:
        package = f"recdsl/reference/edition_{table.edition.replace('-', '_')}"
        facts = edition_facts(source, table, rules)
        head = FACTS_HEAD.format(edition=table.edition)
        modules[f"{package}/__init__.py"] = head + "".join(_facts(facts))
        modules[f"{package}/parameters.py"] = ROWS_HEAD + "".join(_rows(table))
        modules[f"{package}/regions.py"] = STORAGE_HEAD + "".join(_storage(table))
        later = later_in_requests(source, table.edition)
        modules[f"{package}/request_rows.py"] = REQUESTS_HEAD + "".join(
            _requests(requests_of(source, table.edition), later)
        )
    return modules


def _reference_page(source: Source, edition: str) -> str:
    return f"docs/parameters{'' if edition == source.edition else f'-{edition}'}.md"


def _requests_page(source: Source, edition: str) -> str:
    return f"docs/requests{'' if edition == source.edition else f'-{edition}'}.md"


def _lines(source: Source, edition: str) -> str:
    """What the lines of a page cite, and where the other editions are described."""
    others = [
        f"[{other}]({_reference_page(source, other).removeprefix('docs/')})"
        for other in source.editions
        if other != edition
    ]
    said = f"\nOther editions: {', '.join(others)}.\n" if others else ""
    names = [name for name, _path in source.pages[edition].pages]
    if names:
        said += (
            "A bare number in the column of lines is one of the `start` page; words before numbers "
            f"name another page: {', '.join(names)}.\n"
        )
    return said


def edition_facts(source: Source, table: Table, rules: list[Page]) -> Facts:
    """The facts of an edition, from the rows and the rules' pages."""
    return facts_of(
        table.parameters,
        table.figures,
        table.remarks,
        silent=frozenset(rule.name for rule in rules if not rule.holds_in(table.edition)),
        severities={
            rule.name: rule.severity_in(table.edition)
            for rule in rules
            if rule.severity_in(table.edition) != rule.severity
        },
        elsewhere=elsewhere_of(source, table.edition),
        citations={
            rule.name: rule.cited_in(table.edition)
            for rule in rules
            if rule.holds_in(table.edition)
            and rule.cited_in(table.edition) != (rule.constraints, rule.lines)
        },
        later=later_than(source, table.edition),
        page=source.pages.get(table.edition),
    )


def reference_of(source: Source, edition: str, rules: list[Page]) -> Reference:
    """An edition as the package takes it, from the rows alone: nothing generated is in it."""
    table = table_of(source, edition)
    facts = edition_facts(source, table, rules)
    requests = requests_of(source, edition)
    parts = Rows(table.parameters, table.vendors, table.regions, facts, requests)
    return Reference(edition, parts)


def _rows(table: Table) -> Iterator[str]:
    yield _columns(Parameter)
    yield "PARAMETERS: tuple[Parameter, ...] = (\n"
    yield from map(_line, table.parameters)
    yield ")\n"


def _requests(requests: dict[str, RequestRows], later: dict[str, dict[str, str]]) -> Iterator[str]:
    yield f"{_columns(Parameter)}REQUESTS: dict[str, RequestRows] = {{\n"
    for name, request in requests.items():
        yield f"    {_shown(name)}: RequestRows(\n        rows=(\n"
        yield from (f"        {_line(row)}" for row in request.rows)
        yield "        ),\n        reuses=(\n"
        yield from (f"            {_shown(reuse)},\n" for reuse in request.reuses)
        yield "        ),\n        later={\n"
        yield from (
            f"            {_shown(place)}: {_shown(edition)},\n"
            for place, edition in later[name].items()
        )
        yield "        },\n    ),\n"
    yield "}\n"


def _facts(facts: Facts) -> Iterator[str]:
    yield "FACTS = Facts(\n"
    for column in Facts._fields:
        yield from _column(column, getattr(facts, column))
    yield ")\n"


def _column(name: str, value: object) -> Iterator[str]:
    """A field of the facts as an argument; what has many members has a line for each."""
    if isinstance(value, dict) and value:
        yield f"    {name}={{\n"
        yield from (f"        {_shown(key)}: {_shown(inner)},\n" for key, inner in value.items())
        yield "    },\n"
    elif isinstance(value, Figures | PageSource):
        yield f"    {name}={type(value).__name__}(\n"
        for field in type(value)._fields:
            yield f"        {field}={_shown(getattr(value, field))},\n"
        yield "    ),\n"
    elif isinstance(value, frozenset):
        members = f"({_shown(tuple(sorted(value)))})" if value else "()"
        yield f"    {name}=frozenset{members},\n"
    else:
        yield f"    {name}={_shown(value)},\n"


def _edition_names(source: Source) -> str:
    return f"EDITIONS: tuple[str, ...] = {_shown(tuple(source.editions))}\n"


def _editions(source: Source, tables: list[Table]) -> Iterator[str]:
    """The words of the language in all editions."""
    units = _union((row.name, row.unit) for table in tables for row in table.parameters)
    yield "# The parameters by name, each with its path.\nPATHS: dict[str, str] = {\n"
    paths = _union((row.name, row.path) for table in tables for row in table.parameters)
    yield from (f"    {_shown(name)}: {_shown(path)},\n" for name, path in paths.items())
    yield "}\n# The units of those that have one.\nUNITS: dict[str, str] = {\n"
    yield from (f"    {_shown(name)}: {_shown(unit)},\n" for name, unit in units.items() if unit)
    yield "}\n# The words for the values of parameters.\nCHOICES: dict[str, tuple[str, ...]] = {\n"
    for name in units:
        rows = (row for table in tables for row in table.parameters if row.name == name)
        words = tuple(dict.fromkeys(choice.word for row in rows for choice in row.choices))
        if words:
            yield f"    {_shown(name)}: {_shown(words)},\n"
    yield "}\n# The vendors by name, each with its titles.\n"
    yield "VENDORS: dict[str, tuple[str, ...]] = {\n"
    vendors = [row for table in tables for row in table.vendors]
    for word in dict.fromkeys(row.word for row in vendors):
        titles = tuple(dict.fromkeys(row.title for row in vendors if row.word == word))
        yield f"    {_shown(word)}: {_shown(titles)},\n"
    yield "}\n# The regions by name, each with the names that the pages have for it.\n"
    yield "REGIONS: dict[str, tuple[str, ...]] = {\n"
    regions = [row for table in tables for row in table.regions]
    for word in dict.fromkeys(row.word for row in regions):
        names = tuple(dict.fromkeys(row.name for row in regions if row.word == word))
        yield f"    {_shown(word)}: {_shown(names)},\n"
    places = {row.word for row in regions if row.place}
    others = tuple(dict.fromkeys(row.word for row in regions if row.word not in places))
    yield "}\n# The names among them that are not real regions, and so not offered.\n"
    yield f"NO_PLACES: tuple[str, ...] = {_shown(others)}\n"
    yield "# The members of `clientRequest` in each other request, and not in `start`.\n"
    yield "OTHER_REQUESTS: dict[str, tuple[str, ...]] = {\n"
    yield from (
        f"    {_shown(name)}: {_shown(own)},\n"
        for name, own in _own_members(source, tables).items()
    )
    yield "}\n"


def _own_members(source: Source, tables: list[Table]) -> dict[str, tuple[str, ...]]:
    """The members of `clientRequest` that only another request has, in any edition."""
    start = {_second(row) for table in tables for row in table.parameters}
    members: dict[str, dict[str, None]] = {}
    for table in tables:
        for name, request in requests_of(source, table.edition).items():
            seconds = map(_second, request.all(table.parameters))
            own = members.setdefault(name, {})
            own.update(dict.fromkeys(one for one in seconds if one and one not in start))
    return {name: tuple(own) for name, own in members.items()}


def _second(row: Parameter) -> str:
    """The name of the member of `clientRequest` that a row is of, or is in; empty for others."""
    return "".join(row.path.split(".")[1:2]).removesuffix("[]")


def _union(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    """What all editions say of some names; they may not contradict each other."""
    known: dict[str, str] = {}
    for name, value in pairs:
        if known.setdefault(name, value) != value:
            raise TableError(f"{name} is {known[name]!r} in one edition and {value!r} in another")
    return known


def _storage(table: Table) -> Iterator[str]:
    yield f"{_columns(Vendor)}VENDORS: tuple[Vendor, ...] = (\n"
    yield from map(_line, table.vendors)
    yield ")\n\n\ndef regions() -> tuple[Region, ...]:\n"
    yield '    """The regions, which few bodies need."""\n'
    yield f"    {_columns(Region)}    return (\n"
    yield from (f"    {_line(region)}" for region in table.regions)
    yield "    )\n"


def _line(row: Parameter | Vendor | Region) -> str:
    return f"    {_shown(row)},\n"


def _columns(kind: type[Parameter | Vendor | Region]) -> str:
    """The comment that names the columns of rows: all stand by position, which loads faster."""
    return f"# {', '.join(kind._fields)}\n"


def _shown(value: object) -> str:
    """A value as Python source, with strings in double quotes."""
    if isinstance(value, Choice | Parameter | Vendor | Region | Remark | PageSource | Reuse):
        columns = ", ".join(_shown(getattr(value, column)) for column in type(value)._fields)
        return f"{type(value).__name__}({columns})"
    if isinstance(value, tuple):
        parts = ", ".join(map(_shown, value))
        return f"({parts},)" if len(value) == 1 else f"({parts})"
    if isinstance(value, str):
        escapes = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escapes}"'
    return repr(value)


def _pointers(tables: list[Table]) -> Iterator[str]:
    paths = _union((row.name, row.path) for table in tables for row in table.parameters)
    for name, path in paths.items():
        if "[" not in path and name != "mode":
            yield f"{name.upper()} = {_shown(pointer_of(path))}\n"


if __name__ == "__main__":
    for path, text in outputs().items():
        (Path(__file__).parents[1] / path).write_text(text, "utf-8")
