"""What a shell is offered to complete: files, modes and rules, beside what click knows itself.

click knows bash, zsh and fish; PowerShell is added here, in the same protocol.
"""

from __future__ import annotations

import os

import click
from click.shell_completion import (
    CompletionItem,
    ShellComplete,
    add_completion_class,
    split_arg_string,
)

from recdsl.model.finding import MODES
from recdsl.reference.rules import RULES

_FILES = frozenset(
    {"PATH...", "[PATH]...", "SPEC...", "BODY...", "[PATH]", "OLD NEW", "WHAT", "FILE"}
)
_FOLDERS = frozenset({"DIR"})
_RULES = frozenset({"RULES", "WHAT"})


class _Offer(click.types.StringParamType):
    """A text, with what may be meant by its beginning."""

    def shell_complete(  # type: ignore[explicit-any]  # as click declares a parameter
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The names that begin like this, and the shell's own files or folders."""
        del ctx
        said = param.metavar or ""
        names: tuple[str, ...] = MODES if said == "MODE" else ()
        if said in _RULES and incomplete:
            done, comma, begun = incomplete.rpartition(",")
            codes = (rule.code for rule in RULES.values())
            found = [one for one in (*RULES, *codes) if one.lower().startswith(begun.lower())]
            names = tuple(f"{done}{comma}{one}" for one in found)
        items = [CompletionItem(one) for one in names if one.lower().startswith(incomplete.lower())]
        if said in _FILES or said in _FOLDERS or "FILE" in said:
            kind = "dir" if said in _FOLDERS else "file"
            items.append(CompletionItem(incomplete, type=kind))
        return items


def offer(command: click.Command) -> None:
    """Let all parameters of a command be completed."""
    for parameter in command.params:
        if type(parameter.type) is click.types.StringParamType:
            parameter.type = _Offer()


SHELLS = ("bash", "zsh", "fish", "powershell")

_POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $env:COMP_WORDS = $commandAst.ToString()
    $env:COMP_CWORD = $wordToComplete
    $env:%(complete_var)s = "powershell_complete"
    try {
        %(prog_name)s | ForEach-Object {
            $type, $value, $help = $_ -split "`t", 3
            if ($type -eq "plain") {
                [System.Management.Automation.CompletionResult]::new(
                    $value, $value, "ParameterValue", $help)
            }
        }
    }
    finally {
        Remove-Item Env:%(complete_var)s, Env:COMP_WORDS, Env:COMP_CWORD
    }
}
"""


class _PowerShell(ShellComplete):
    """PowerShell; it offers files by itself where nothing else is offered."""

    name = "powershell"
    source_template = _POWERSHELL

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the one that is being written, and that word."""
        begun = os.environ["COMP_CWORD"]
        words = split_arg_string(os.environ["COMP_WORDS"])[1:]
        return words[:-1] if begun and words[-1:] == [begun] else words, begun

    def format_completion(  # type: ignore[explicit-any]  # as click declares an item
        self, item: CompletionItem
    ) -> str:
        """A line: the kind of the item, its value, and its help, which is never empty there."""
        return f"{item.type}\t{item.value}\t{item.help or item.value}"


add_completion_class(_PowerShell)
