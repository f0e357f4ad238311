"""Turn the commands' own declarations into the page of all commands and options."""

from __future__ import annotations

from importlib import import_module

import click

from recdsl.cli.program import COMMANDS

_HEAD = """<!-- Made from recdsl/cli/ by `make generate`; do not edit. -->

# The commands and their options

`recdsl COMMAND --help` prints the same. For how options work together, see [files.md](files.md),
[pipelines.md](pipelines.md), [configuration.md](configuration.md) and
[integrations.md](integrations.md).
"""


def page() -> str:
    """The page: for each command what it does, and a row for each of its options."""
    return "\n".join([_HEAD, *(_command(name) for name in COMMANDS)])


def _command(name: str) -> str:
    command = import_module(f"recdsl.cli.commands.{name}").command
    assert isinstance(command, click.Command)
    arguments = "".join(
        f" {argument.make_metavar(click.Context(command))}"
        for argument in command.params
        if isinstance(argument, click.Argument)
    )
    options = [option for option in command.params if isinstance(option, click.Option)]
    rows = "".join(f"| {_names(option)} | {option.help} |\n" for option in options)
    about = (command.help or "").split("\n\n")[0].replace("\n", " ")
    table = f"\n| option | |\n|---|---|\n{rows}" if rows else ""
    return f"## recdsl {name}{arguments}\n\n{about}\n{table}"


def _names(option: click.Option) -> str:
    """`-o`, `--output DIR`: every name, the value behind the last."""
    names = [*option.opts, *option.secondary_opts]
    value = "" if option.is_flag else f" {option.make_metavar(click.Context(click.Command('')))}"
    written = [f"`{name}{value if name == names[-1] else ''}`" for name in names]
    return ", ".join(written).replace("|", "\\|")


def outputs() -> dict[str, str]:
    """The generated files, by their path from the root."""
    return {"docs/commands.md": page()}
