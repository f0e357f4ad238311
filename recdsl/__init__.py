"""A small language for cloud recording requests, and a linter for their bodies.

`compile` turns a spec into requests, `lint` checks a spec or a body and `lint_many` any number of
them, `decompile` says a body in the language, `format` gives a spec its canonical text. All are
pure functions of their arguments and return values; they raise only on misuse.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.bulk import Linted, lint_many
    from recdsl.diagnostic import Diagnostic, Label, TextFix
    from recdsl.document import Acquired
    from recdsl.program import Compilation, Compiled, compile, lint  # noqa: A004
    from recdsl.rewriting import Decompiled, Formatted, decompile, format  # noqa: A004
    from recdsl.rulebook.rule import Rule
    from recdsl.text import Edit, Position, Source, Span

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
    "Acquired": "recdsl.document",
    "Compilation": "recdsl.program",
    "Compiled": "recdsl.program",
    "Decompiled": "recdsl.rewriting",
    "Diagnostic": "recdsl.diagnostic",
    "Edit": "recdsl.text",
    "Formatted": "recdsl.rewriting",
    "Label": "recdsl.diagnostic",
    "Linted": "recdsl.bulk",
    "Position": "recdsl.text",
    "Rule": "recdsl.rulebook.rule",
    "Source": "recdsl.text",
    "Span": "recdsl.text",
    "TextFix": "recdsl.diagnostic",
    "compile": "recdsl.program",
    "decompile": "recdsl.rewriting",
    "format": "recdsl.rewriting",
    "lint": "recdsl.program",
    "lint_many": "recdsl.bulk",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first used: the command line needs few of them (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'recdsl' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_HOMES[name]), name)
