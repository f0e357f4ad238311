"""A small language for cloud recording requests, and a linter for their bodies.

`compile` turns a spec into requests and `emit` writes them; `lint` checks a spec or a body, and
`lint_many` any number of them; `decompile` writes a body in the language, and `format` returns the
canonical text of a spec; `explain`, `diff` and `preview` describe and draw recordings; `migrate`
brings texts from one edition of the vendor's page to another. All are pure functions of their
arguments and return values; they raise only on misuse.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.api import (
        Compilation,
        Compiled,
        Decompiled,
        Formatted,
        Linted,
        Preview,
        compile,  # noqa: A004
        decompile,
        diff,
        emit,
        explain,
        format,  # noqa: A004
        lint,
        lint_many,
        migrate,
        preview,
    )
    from recdsl.cli import mock as mock
    from recdsl.explaining.comparison import Change
    from recdsl.explaining.explanation import Explanation
    from recdsl.explaining.fact import Fact
    from recdsl.explaining.recording_pairs import Difference
    from recdsl.linting.migration.migrating import Migration, Step
    from recdsl.model.diagnostic import Diagnostic, Label, TextFix
    from recdsl.model.document import Acquired
    from recdsl.model.rule import Rule
    from recdsl.model.source import Edit, Position, Source, Span

__all__ = [
    "Acquired",
    "Change",
    "Compilation",
    "Compiled",
    "Decompiled",
    "Diagnostic",
    "Difference",
    "Edit",
    "Explanation",
    "Fact",
    "Formatted",
    "Label",
    "Linted",
    "Migration",
    "Position",
    "Preview",
    "Rule",
    "Source",
    "Span",
    "Step",
    "TextFix",
    "compile",
    "decompile",
    "diff",
    "emit",
    "explain",
    "format",
    "lint",
    "lint_many",
    "migrate",
    "preview",
]

_HOMES = {
    "Acquired": "recdsl.model.document",
    "Change": "recdsl.explaining.comparison",
    "Compilation": "recdsl.api",
    "Compiled": "recdsl.api",
    "Decompiled": "recdsl.api",
    "Diagnostic": "recdsl.model.diagnostic",
    "Difference": "recdsl.explaining.recording_pairs",
    "Edit": "recdsl.model.source",
    "Explanation": "recdsl.explaining.explanation",
    "Fact": "recdsl.explaining.fact",
    "Formatted": "recdsl.api",
    "Label": "recdsl.model.diagnostic",
    "Linted": "recdsl.api",
    "Migration": "recdsl.linting.migration.migrating",
    "Position": "recdsl.model.source",
    "Preview": "recdsl.api",
    "Rule": "recdsl.model.rule",
    "Source": "recdsl.model.source",
    "Span": "recdsl.model.source",
    "Step": "recdsl.linting.migration.migrating",
    "TextFix": "recdsl.model.diagnostic",
    "compile": "recdsl.api",
    "decompile": "recdsl.api",
    "diff": "recdsl.api",
    "emit": "recdsl.api",
    "explain": "recdsl.api",
    "format": "recdsl.api",
    "lint": "recdsl.api",
    "lint_many": "recdsl.api",
    "migrate": "recdsl.api",
    "preview": "recdsl.api",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first used: the command line needs few of them (PEP 562)."""
    if name not in (*_HOMES, "mock"):
        raise AttributeError(f"module 'recdsl' has no attribute {name!r}")
    import importlib

    if name == "mock":  # a package inside another one
        return importlib.import_module("recdsl.cli.mock")
    globals()[name] = value = getattr(importlib.import_module(_HOMES[name]), name)
    return value
