"""Make the table of options by which command lines are read without click.

It is made from the declarations of the commands: their names, values, choices and defaults.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pprint import pformat

import click

from recdsl.cli.config_options import KEPT
from recdsl.cli.options import Making

OUTPUT = Path("recdsl", "cli", "option_table.py")
COMMANDS = ("lint", "check", "compile", "fmt")
HEAD = '''"""The options of the commands whose lines are read without click (see `recdsl.cli.read`).

Made from the declarations in recdsl/cli/ by `make generate`; do not edit.

A command has the name of its places; its options, each with the name of its value and the constant
that it sets, if it takes no text; what else than the last text a value is; the defaults; and the
values that are settings. Options that only click reads are not here.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    Option = tuple[str, bool | None]
    Kind = (
        tuple[Literal["number"], int, int]
        | tuple[Literal["choice", "choice in any case"], Mapping[str, str]]
        | tuple[Literal["texts"], str]
    )
    Table = tuple[
        str, Mapping[str, Option], Mapping[str, Kind], Mapping[str, object], tuple[str, ...]
    ]

'''


def outputs() -> dict[str, str]:
    """The generated file, and its text."""
    tables = {
        name: _table(import_module(f"recdsl.cli.commands.{name}").command) for name in COMMANDS
    }
    text = pformat(tables, width=98, sort_dicts=False)
    return {OUTPUT.as_posix(): f"{HEAD}TABLES: dict[str, Table] = {text}\n"}


def _table(command: click.Command) -> tuple[object, ...]:
    (places,) = (one.name for one in command.params if isinstance(one, click.Argument))
    declared = [one for one in command.params if isinstance(one, click.Option) and _is_plain(one)]
    context = command.make_context("x", ["FILE"])
    settings = context.meta[KEPT]
    defaults = {**context.params, **settings}
    del defaults[str(places)]
    options = {
        name: (str(option.name), constant)
        for option in declared
        for names, constant in (
            (option.opts, True if option.is_flag else None),
            (option.secondary_opts, False),
        )
        for name in names
    }
    kinds = {str(option.name): kind for option in declared if (kind := _kind(option))}
    return places, options, kinds, defaults, tuple(settings)


def _is_plain(option: click.Option) -> bool:
    """Whether the reader knows such options; it does not know those whose value is optional."""
    return option.is_flag or not option._flag_needs_value  # noqa: SLF001 - click tells it nowhere else


def _kind(option: click.Option) -> tuple[object, ...] | None:
    if option.multiple:
        make = option.callback.make if isinstance(option.callback, Making) else None
        return "texts", make.__name__ if make else ""
    if isinstance(option.type, click.Choice):
        if option.type.case_sensitive:
            return "choice", {choice: choice for choice in option.type.choices}
        return "choice in any case", {one.casefold(): one for one in option.type.choices}
    if isinstance(option.type, click.IntRange):
        return "number", option.type.min, option.type.max
    assert option.is_flag or option.type is click.STRING, option.name
    return None
