"""`recdsl check`: everything that a commit or a pipeline asks for, in one run."""

from __future__ import annotations

import click

from recdsl.cli.check_run import check
from recdsl.cli.config_options import configurations
from recdsl.cli.lint_options import lint_options
from recdsl.cli.lint_run import sound_options
from recdsl.cli.report_options import formats_help


@click.command("check", epilog=formats_help())
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@lint_options
def command(**options: object) -> int:
    """Lint everything, and check that specs are in canonical form.

    It is `recdsl lint` and, for .rec files, `recdsl fmt --check` in one run, and writes nothing.
    Reports have the findings; specs that `recdsl fmt` would change are listed on standard error.
    Without PATH it checks the current folder. Exit status: 0 clean, 1 findings or a spec that is
    not in canonical form, 2 wrong usage or a file that cannot be read.
    """
    # A test holds the options against what `lint` takes.
    return check(configurations(), **sound_options("check", **options))  # type: ignore[arg-type]
