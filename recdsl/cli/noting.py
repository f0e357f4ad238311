"""Findings that are not results, such as those that prevent compiling a spec: on stderr."""

from __future__ import annotations

import sys

from recdsl.cli.stdio import columns_of, note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from recdsl.model.diagnostic import Diagnostic


def note_findings(found: Sequence[Diagnostic], *, colour: bool) -> None:
    """Write findings as text."""
    from recdsl.reports.text import render

    note(render(found, colour=colour, columns=columns_of(sys.stderr)), coloured=colour)
