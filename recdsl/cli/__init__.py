"""The command line.

click reads it (program.py). A line that only names files is read here: click takes twice as long to
load as Python itself.
"""

from __future__ import annotations

import os

from recdsl.cli.stdio import reported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Run one command line; return its exit status.

    What is wrong with it, or with what it names, is said on stderr and gives 2.

    Raises:
        KeyboardInterrupt: when the user interrupts.
        BrokenPipeError: when the reader of stdout has gone.
    """
    return reported(lambda: _run(arguments))


def _run(arguments: Sequence[str]) -> int:
    """Run a command on the files that it names; what else it is given, click reads."""
    command, *names = arguments or [""]
    if command == "lint" and _are_files(names):
        from recdsl.cli.lint_run import lint
        from recdsl.workspace.configurations import Configurations

        return lint(Configurations(), tuple(names))
    if command == "compile" and _are_files(names) and _is_one_file(names):
        from recdsl.cli.compile_run import compile_specs
        from recdsl.workspace.configurations import Configurations

        return compile_specs(Configurations(), tuple(names))
    from recdsl.cli.program import run_program

    return run_program(arguments)


def _is_one_file(names: Sequence[str]) -> bool:
    """Whether there is one name, and no folder of that name; more of them need options."""
    from recdsl.workspace.selecting import is_folder

    return len(names) == 1 and not is_folder(names[0])


def _are_files(names: Sequence[str]) -> bool:
    """Whether there are names of files alone, or `-` alone, and no shell asks to complete them.

    Words of which the first is no file may be a sentence without its `-e`: a matter of usage.
    """
    if not names or "_RECDSL_COMPLETE" in os.environ:
        return False
    plain = all(name[:1] != "-" for name in names) and os.path.exists(names[0])
    return plain or list(names) == ["-"]
