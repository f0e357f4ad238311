"""What a shell is offered to complete: files, modes and rules, beside what click knows itself."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from recdsl.model.finding import MODES
from recdsl.reference.rules import RULES

_FILES = frozenset({"PATH...", "SPEC...", "BODY...", "[PATH]", "OLD NEW", "WHAT", "FILE"})
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
