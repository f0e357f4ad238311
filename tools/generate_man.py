"""Turn the commands' own declarations into the manual page recdsl(1)."""

from __future__ import annotations

import re
from importlib import import_module

import click

from recdsl.cli.program import COMMANDS, program
from recdsl.version import VERSION

_STATUS = (
    ("0", "Clean, or done."),
    ("1", "Findings, a difference, or an output or a spec that is not as it should be."),
    ("2", "Wrong usage, or a file that cannot be read or written."),
    ("3", "A bug in recdsl."),
)


def page() -> str:
    """The page: what recdsl does, and for each command its text and its options."""
    lines = [
        '.\\" Made from recdsl/cli/ by `make generate`; do not edit.',
        f'.TH RECDSL 1 "" "recdsl {VERSION}" "User Commands"',
        ".ad l",  # a long list of values cannot be adjusted
        *(".SH NAME", "recdsl \\- describe cloud recordings, and lint their requests"),
        *(".SH SYNOPSIS", ".B recdsl", ".I COMMAND", "[OPTIONS] [ARGUMENTS]"),
        *(".SH DESCRIPTION", *_text(program.help or "")),
        ".SH COMMANDS",
    ]
    for name in COMMANDS:
        lines += _command(name)
    lines.append(".SH EXIT STATUS")
    for status, meaning in _STATUS:
        lines += [".TP", f".B {status}", _escaped(meaning)]
    return "\n".join([*lines, ""])


def _command(name: str) -> list[str]:
    command = import_module(f"recdsl.cli.commands.{name}").command
    assert isinstance(command, click.Command)
    context = click.Context(command)
    arguments = [one for one in command.params if isinstance(one, click.Argument)]
    names = " ".join(one.make_metavar(context) for one in arguments)
    lines = [f".SS recdsl {name} {_escaped(names)}".rstrip(), *_text(command.help or "")]
    for option in command.params:
        if isinstance(option, click.Option):
            metavar = _escaped(option.make_metavar(context)).replace("|", "|\\:")  # may break here
            value = "" if option.is_flag else f" \\fI{metavar}\\fR"
            flags = ", ".join(
                f"\\fB{_escaped(one)}\\fR" for one in (*option.opts, *option.secondary_opts)
            )
            lines += [".TP", f"{flags}{value}", _escaped(option.help or "")]
    return lines


def _text(text: str) -> list[str]:
    """The paragraphs of a help text; those behind a mark of click's keep their lines."""
    lines: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        if paragraph.lstrip().startswith("\b"):
            kept = [line for line in paragraph.split("\n") if line.strip("\b ")]
            lines += [".PP", ".nf", *map(_escaped, kept), ".fi"]
        else:
            lines += [".PP", _escaped(" ".join(paragraph.split()))]
    return lines


def _escaped(text: str) -> str:
    """A text in which roff sees no command, and no hyphen where there is a minus."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def outputs() -> dict[str, str]:
    """The generated files, by their path from the root."""
    return {"docs/recdsl.1": page()}
