"""`recdsl lint --fix` and `--diff`: fixes written into files, or shown."""

from __future__ import annotations

from recdsl.cli.outcomes import Outcome
from recdsl.linting.fixing import fixed
from recdsl.model.frozen import Frozen
from recdsl.workspace.file_input import UnreadableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.source import Source
    from recdsl.workspace.file_input import Input

    Lint = Callable[[Source], tuple[Diagnostic, ...]]


class Fixing(Frozen):
    """Whether fixes that may change what is recorded are applied too, or all merely shown."""

    unsafe: bool
    show: bool

    def outcome(self, item: Input, lint: Lint, path: str) -> Outcome:
        """Fix what was read at a path, or from standard input for `-`.

        The diagnostics are those that remain: all of them where the file cannot be written.
        """
        source, is_file = item.source, path != "-"
        result = fixed(source, lint, unsafe=self.unsafe)
        differs = result.text != source.text
        shown = notes = ""
        if self.show:
            from recdsl.reports.differences import unified

            shown = unified(source.name, source.text, result.text)
        elif not is_file:
            shown = item.with_mark(result.text)
        elif differs:
            from pathlib import Path

            from recdsl.workspace.replacing import other_links, write_file  # most files are right

            notes = other_links(path)
            try:
                write_file(Path(path), result.text, was=item)
            except UnreadableError as error:
                refusal = f"error: {error.message}\n"
                return Outcome(source.name, lint(source), failed=True, notes=refusal)
        return Outcome(
            source.name,
            result.remaining,
            changed=differs,
            fixes=result.count,
            shown=shown,
            notes=notes,
        )
