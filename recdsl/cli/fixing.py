"""`recdsl lint --fix` and `--diff`: fixes written into files, or shown."""

from __future__ import annotations

from pathlib import Path

from recdsl.cli.streams import UnreadableError, note, write, write_file
from recdsl.fixing import CircularFixError, fixed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.cli.inputs import Inputs
    from recdsl.cli.streams import Input
    from recdsl.diagnostic import Diagnostic
    from recdsl.fixing import Fixed
    from recdsl.text import Source

    Lint = Callable[[Source], tuple[Diagnostic, ...]]


class Fixing:
    """The fixes of one run: which are applied, where the texts go, and how many there were."""

    def __init__(self, inputs: Inputs, *, unsafe: bool, show: bool) -> None:
        """Take whether unsafe fixes are applied too, and whether they are merely shown."""
        self.count = 0
        self.changed = False
        self.circular = False
        self._inputs = inputs
        self._unsafe = unsafe
        self._show = show

    def remaining(self, item: Input, lint: Lint, *, is_file: bool) -> tuple[Diagnostic, ...]:
        """Fix one input; the diagnostics that remain, all of them where it cannot be written."""
        result = self._fixed(item.source, lint)
        differs = result.text != item.source.text
        if self._show:
            self._show_changes(item.source, result.text)
        elif not is_file:
            write(result.text)
        elif differs:
            try:
                write_file(Path(item.source.name), result.text)
            except UnreadableError as error:
                self._inputs.refuse(error)
                return lint(item.source)
        self.count += result.count
        self.changed = self.changed or differs
        return result.remaining

    def _fixed(self, source: Source, lint: Lint) -> Fixed:
        try:
            return fixed(source, lint, unsafe=self._unsafe)
        except CircularFixError as error:
            from recdsl.fixing import Fixed

            note(f"error: {source.name}: {error} This is a bug of recdsl; nothing is changed.\n")
            self.circular = True
            return Fixed(source.text, 0, lint(source))

    def _show_changes(self, source: Source, text: str) -> None:
        from recdsl.reports.differences import unified

        write(unified(source.name, source.text, text))
