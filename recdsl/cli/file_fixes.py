"""`recdsl lint --fix`, `--add-allow` and `--diff`: changes written into files, or shown."""

from __future__ import annotations

from recdsl.cli.outcomes import Outcome
from recdsl.linting.fixing import fixed
from recdsl.model.frozen import Frozen
from recdsl.workspace.file_input import UnreadableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.linting.fixing import Fixed
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.source import Source
    from recdsl.workspace.file_input import Input

    Lint = Callable[[Source], tuple[Diagnostic, ...]]


class Fixing(Frozen):
    """What is written: fixes, also `unsafe` ones that may change what is recorded, or comments.

    With `show` the changes are merely shown; with `allows` they are comments that allow findings.
    """

    unsafe: bool
    show: bool
    allows: bool = False

    def outcome(self, item: Input, lint: Lint, path: str) -> Outcome:
        """Fix what was read at a path, or from standard input for `-`.

        The diagnostics are those that remain: all of them where the file cannot be written.
        """
        source, is_file = item.source, path != "-"
        result = self._changed(source, lint)
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
        if self.allows and differs:
            from recdsl.model.cells import safe

            findings = "finding" if result.count == 1 else "findings"
            notes += f"{safe(source.name)}: {result.count} {findings} allowed\n"
        return Outcome(
            source.name,
            result.remaining,
            changed=differs,
            fixes=0 if self.allows else result.count,
            shown=shown,
            notes=notes,
        )

    def _changed(self, source: Source, lint: Lint) -> Fixed:
        if self.allows:
            from recdsl.linting.suppression.adding import allowed

            return allowed(source, lint)
        return fixed(source, lint, unsafe=self.unsafe)
