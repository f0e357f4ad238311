"""How `recdsl lint` says what it found: which format, on which stream, in which colour."""

from __future__ import annotations

import sys

from recdsl.cli.streams import colourful, note, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.diagnostic import Diagnostic


class Report:
    """How findings are said; `aside` where standard output is for the texts themselves."""

    def __init__(self, form: str, wish: str, *, quiet: bool, aside: bool) -> None:
        """Take the format, the wish for colour, and whether only findings are said."""
        self._form = form
        self._wish = wish
        self._quiet = quiet
        self._write = note if aside else write
        self._stream = sys.stderr if aside else sys.stdout

    def give(self, found: list[Diagnostic], files: int, fixed: int, *, wrote: bool) -> None:
        """Say what was found in how many files, and how much of it was fixed."""
        if self._form == "text":
            self._give_text(found, files, fixed, wrote=wrote)
            return
        from recdsl.reports import as_json

        render = as_json.render if self._form == "json" else as_json.render_lines
        self._write(render(found, files=files, fixed=fixed if wrote else 0))

    def _give_text(self, found: list[Diagnostic], files: int, fixed: int, *, wrote: bool) -> None:
        from recdsl.reports.count import fixable, summary
        from recdsl.reports.text import render

        if found:
            colour = colourful(self._wish, stream_is_terminal=self._stream.isatty())
            self._write(render(found, colour=colour))
        if not self._quiet:
            note(summary(found, files=files, fixed=fixed, wrote=wrote) + fixable(found))
