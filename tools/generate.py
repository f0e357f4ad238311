"""Remake everything that is made from grammar/ and rules/ (`make generate`)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tools import (
    generate_commands,
    generate_configuration,
    generate_coverage,
    generate_dispatch,
    generate_formats,
    generate_grammar,
    generate_highlighting,
    generate_regular,
    generate_rulebook,
    generate_table,
    generate_tree_sitter,
)

ROOT = Path(__file__).parents[1]
GENERATORS = (
    generate_table,
    generate_regular,
    generate_grammar,
    generate_rulebook,
    generate_dispatch,
    generate_coverage,
    generate_formats,
    generate_highlighting,
    generate_tree_sitter,
    generate_configuration,
    generate_commands,
)


def outputs() -> dict[str, str]:
    """Every generated file: its path below the project's root, and its text."""
    made: dict[str, str] = {}
    for generator in GENERATORS:
        made.update(generator.outputs())
    return made


def main() -> None:
    """Write what differs, and say so; again, until all that is made from what was made is written.

    A generator may import a module that another one makes, so each round is a process of its own.
    """
    wrote = False
    for path, text in outputs().items():
        file = ROOT / path
        if not file.exists() or file.read_text("utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
            print(f"wrote {path}", flush=True)
            wrote = True
    if wrote:
        os.execv(sys.executable, [sys.executable, "-m", "tools.generate"])


if __name__ == "__main__":
    main()
