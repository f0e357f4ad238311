"""`recdsl completions`: what makes a shell complete commands, options and values."""

from __future__ import annotations

import click
from click.shell_completion import ShellComplete, get_completion_class

from recdsl.cli.completing import SHELLS
from recdsl.cli.program import COMPLETES, program
from recdsl.cli.stdio import write


@click.command("completions")
@click.argument("shell", type=click.Choice(SHELLS))
def command(*, shell: str) -> None:
    r"""Print the completion script of a shell.

    \b
    bash:        recdsl completions bash > ~/.local/share/bash-completion/completions/recdsl
    zsh:         recdsl completions zsh > a file called _recdsl in a folder of $fpath
    fish:        recdsl completions fish > ~/.config/fish/completions/recdsl.fish
    powershell:  recdsl completions powershell >> $PROFILE
    """
    found = get_completion_class(shell)
    assert found is not None, "a test prints each"
    # The class of bash would run bash for its version, which may not be installed here.
    write(ShellComplete.source(found(program, {}, "recdsl", COMPLETES)).lstrip("\n"))
