from __future__ import annotations

from collections.abc import Callable

from recdsl.model.diagnostic import Diagnostic
from recdsl.model.source import Source
from recdsl.reports.count import Counts, counted, summary

Making = Callable[..., Diagnostic]


def test_a_run_is_summed_up_in_good_english(diagnostic: Making) -> None:
    error = diagnostic("x", "x")
    warning = diagnostic("x", "x", severity="warning")
    info = diagnostic(Source("b.rec", "x"), "x", severity="info")
    said = {
        summary([], files=0): "No files to check.\n",
        summary([], files=1): "1 file checked, nothing found.\n",
        summary([error], files=1): "1 error in 1 file.\n",
        summary([error, error, warning], files=1): "2 errors and 1 warning in 1 file.\n",
        summary([error, warning, info, info], files=5): (
            "1 error, 1 warning and 2 remarks in 2 files, 5 files checked.\n"
        ),
    }
    assert list(said) == list(said.values())


def test_diagnostics_are_counted_by_severity_and_file(diagnostic: Making) -> None:
    error = diagnostic("x", "x")
    info = diagnostic(Source("b.rec", "x"), "x", severity="info")
    assert counted([error, info, error]) == Counts(2, 0, 1, 2)
