"""A small language for cloud recording requests, and a linter for their bodies.

`compile` turns a spec into requests, `lint` checks a spec or a body and `lint_many` any number of
them, `decompile` says a body in the language, `format` gives a spec its canonical text. All are
pure functions of their arguments and return values; they raise only on misuse.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.api import Compilation, Compiled, compile, lint  # noqa: A004
    from recdsl.bulk import Linted, lint_many
    from recdsl.model.diagnostic import Diagnostic, Label, TextFix
    from recdsl.model.document import Acquired
    from recdsl.model.rule import Rule
    from recdsl.model.source import Edit, Position, Source, Span
    from recdsl.rewriting import Decompiled, Formatted, decompile, format  # noqa: A004

__all__ = [
    "Acquired",
    "Compilation",
    "Compiled",
    "Decompiled",
    "Diagnostic",
    "Edit",
    "Formatted",
    "Label",
    "Linted",
    "Position",
    "Rule",
    "Source",
    "Span",
    "TextFix",
    "compile",
    "decompile",
    "format",
    "lint",
    "lint_many",
]

_HOMES = {
    "Acquired": "recdsl.model.document",
    "Compilation": "recdsl.api",
    "Compiled": "recdsl.api",
    "Decompiled": "recdsl.rewriting",
    "Diagnostic": "recdsl.model.diagnostic",
    "Edit": "recdsl.model.source",
    "Formatted": "recdsl.rewriting",
    "Label": "recdsl.model.diagnostic",
    "Linted": "recdsl.bulk",
    "Position": "recdsl.model.source",
    "Rule": "recdsl.model.rule",
    "Source": "recdsl.model.source",
    "Span": "recdsl.model.source",
    "TextFix": "recdsl.model.diagnostic",
    "compile": "recdsl.api",
    "decompile": "recdsl.rewriting",
    "format": "recdsl.rewriting",
    "lint": "recdsl.api",
    "lint_many": "recdsl.bulk",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first used: the command line needs few of them (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'recdsl' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_HOMES[name]), name)
