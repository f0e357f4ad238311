"""The commands and their options, by click: one module a command, loaded when it is called."""

from __future__ import annotations

import importlib
import io
import os

import click

from recdsl.cli.stdio import note
from recdsl.model.quoting import closest
from recdsl.version import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# By this variable a shell asks what it may complete.
COMPLETES = "_RECDSL_COMPLETE"
# Command → the module below this package that defines it, under the same name.
COMMANDS = (
    "compile",
    "lint",
    "check",
    "decompile",
    "fmt",
    "migrate",
    "explain",
    "diff",
    "preview",
    "config",
    "rules",
    "schema",
    "init",
    "completions",
    "lsp",
    "mcp",
    "mock",
)


class _Program(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"recdsl.cli.commands.{cmd_name}")
        command = module.command
        assert isinstance(command, click.Command)
        if COMPLETES in os.environ:
            from recdsl.cli.completing import offer

            offer(command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError:
            meant = closest(args[0], COMMANDS)
            hint = f" Did you mean {meant!r}?" if meant else ""
            raise click.UsageError(f"There is no command {args[0]!r}.{hint}", ctx) from None


@click.command(cls=_Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, "-V", "--version", message="recdsl %(version)s")
def program() -> None:
    """Say what to record, and get a request that records it.

    recdsl compiles sentences such as

    \b
        record audio of users 123,456 individually to S3 us-east-1 as m4a

    into the body of the cloud recording `start` request, and checks such bodies, compiled or
    written by hand, against everything that the start page says.

    \b
    Try:
        recdsl compile -e "record audio and video to s3 us-east-1 as hls and mp4"
        recdsl lint lesson.rec body.json
    """  # noqa: D301 - click knows paragraphs to leave alone by the character itself


def run_program(arguments: Sequence[str]) -> int:
    """Run one command line; return its exit status, which is 2 where it is used wrongly.

    Raises:
        UnreadableError: when a file that it names cannot be read.
        ConfigurationError: when a configuration cannot be meant.
        OSError: when the system refuses.
        KeyboardInterrupt: when the user interrupts.
        BrokenPipeError: when the reader of stdout has gone.
    """
    if COMPLETES in os.environ:
        importlib.import_module("recdsl.cli.completing")  # click knows PowerShell from then on
    try:
        status = program.main(list(arguments), prog_name="recdsl", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        _show(error)
        return 2
    except click.ClickException as error:
        _show(error)
        return _status(error)
    except click.Abort:
        raise KeyboardInterrupt from None
    except SystemExit as error:
        if COMPLETES in os.environ:
            return int(error.code or 0)
        # All that click exits for by itself, outside of its standalone mode, is a closed pipe.
        raise BrokenPipeError from None
    return status if isinstance(status, int) else 0


def explained(error: click.ClickException, name: str) -> int:
    """Write what went wrong in a command whose line click did not read; return the status."""
    if isinstance(error, click.UsageError) and error.ctx is None:
        root = click.Context(program, info_name="recdsl")
        command = program.get_command(root, name)
        assert command
        error.ctx = click.Context(command, root, name)
    _show(error)
    return _status(error)


def _status(error: click.ClickException) -> int:
    return error.exit_code if error.exit_code > 1 else 2


def _show(error: click.ClickException) -> None:
    """Write how a command is used, and what is wrong; that quotes what it was given."""
    text = io.StringIO()
    error.show(text)
    note(text.getvalue())
