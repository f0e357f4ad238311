"""Turn grammar/parameters.toml and grammar/storage.toml into the modules that the package runs on.

The package reads no TOML: its table is Python that the interpreter has compiled already. The
reference page docs/parameters.md is made from the same rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from recdsl.model.json_value import escaped
from recdsl.reference.parameter import Choice, Parameter, Region, Vendor
from tools.table_page import page
from tools.table_source import Table, read_source, table_of

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

# number, word, title, regional, ids, lines
'''

FACTS_HEAD = '''\
"""What a check has to know of the table for bodies that are right: the rows take long to load.

Made from grammar/parameters.toml by `make generate`; do not edit.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reference.parameter import Scalar

'''

POINTERS_HEAD = '''\
"""Pointers (RFC 6901) to the parameters that stand outside arrays, by the parameters' names.

Made from grammar/parameters.toml by `make generate`; do not edit.
"""

from __future__ import annotations

'''


def outputs() -> dict[str, str]:
    """The generated modules and the reference page, by their paths below the project's root.

    Raises:
        tools.table_source.TableError: when the sources are wrong.
    """
    table = table_of(read_source())
    return {
        "recdsl/reference/parameter_rows.py": ROWS_HEAD + "".join(_rows(table)),
        "recdsl/reference/regions.py": STORAGE_HEAD + "".join(_storage(table)),
        "recdsl/reference/defaults.py": FACTS_HEAD + "".join(_facts(table.parameters)),
        "recdsl/reference/pointers.py": POINTERS_HEAD + "".join(_pointers(table.parameters)),
        "docs/parameters.md": page(table),
    }


def _rows(table: Table) -> Iterator[str]:
    yield f"EDITION: str = {_shown(table.edition)}\n\n"
    yield "PARAMETERS: tuple[Parameter, ...] = (\n"
    for parameter in table.parameters:
        yield from _call(parameter)
    yield ")\n"


def _facts(parameters: tuple[Parameter, ...]) -> Iterator[str]:
    yield "# The defaults of what stands outside of arrays.\n"
    yield "DEFAULTS: dict[str, Scalar | tuple[Scalar, ...]] = {\n"
    for one in parameters:
        if one.default is not None and one.name != "mode" and "[" not in one.path:
            yield f"    {_shown(_pointer(one.path))}: {_shown(one.default)},\n"
    yield "}\n"
    yield "# The most users of each group of individual recording.\n"
    yield "GROUPS: dict[int, int] = {\n"
    (group,) = (one for one in parameters if one.name == "subscribe_uid_group")
    yield from (f"    {choice.value}: {choice.word},\n" for choice in group.choices)
    yield "}\n"


def _storage(table: Table) -> Iterator[str]:
    yield "VENDORS: tuple[Vendor, ...] = (\n"
    yield from (_line(vendor) for vendor in table.vendors)
    yield ")\n\n# vendor, number, name, word, place, area, by_custom, line\n"
    yield "REGIONS: tuple[Region, ...] = (\n"
    yield from (_line(region) for region in table.regions)
    yield ")\n"


def _call(parameter: Parameter) -> Iterator[str]:
    """The constructor's call of one parameter, a line for each column that is not the default."""
    yield "    Parameter(\n"
    defaults = Parameter._defaults  # noqa: SLF001 - what Frozen knows of its own fields
    for column in Parameter._fields:
        value = getattr(parameter, column)
        if column in defaults and value == defaults[column]:
            continue
        if column == "choices":
            yield "        choices=(\n"
            yield from (f"            {_shown(choice)},\n" for choice in value)
            yield "        ),\n"
        else:
            yield f"        {column}={_shown(value)},\n"
    yield "    ),\n"


def _line(row: Vendor | Region) -> str:
    return f"    {_shown(row)},\n"


def _shown(value: object) -> str:
    """A value as Python source, with strings in double quotes."""
    if isinstance(value, Choice | Vendor | Region):
        columns = ", ".join(_shown(getattr(value, column)) for column in type(value)._fields)
        return f"{type(value).__name__}({columns})"
    if isinstance(value, tuple):
        parts = ", ".join(map(_shown, value))
        return f"({parts},)" if len(value) == 1 else f"({parts})"
    if isinstance(value, str):
        escapes = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escapes}"'
    return repr(value)


def _pointers(parameters: tuple[Parameter, ...]) -> Iterator[str]:
    for parameter in parameters:
        if "[" not in parameter.path and parameter.name != "mode":
            yield f"{parameter.name.upper()} = {_shown(_pointer(parameter.path))}\n"


def _pointer(path: str) -> str:
    return "".join(f"/{escaped(member)}" for member in path.split("."))


if __name__ == "__main__":
    for path, text in outputs().items():
        (Path(__file__).parents[1] / path).write_text(text, "utf-8")
