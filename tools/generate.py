"""Remake everything that is made from grammar/ and rules/ (`make generate`).

Each stage may import what the stages before it make, and nothing that a later one makes: so a
generated file that is broken or missing is made anew. What is made from the declarations of
commands comes last; where these cannot be read, what was made of them before stays.
"""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[1]
STAGES = (
    # From TOML, pages and the grammar alone.
    (
        "generate_table",
        "generate_answers",
        "generate_regular",
        "generate_grammar",
        "generate_words",
        "generate_rulebook",
        "generate_coverage",
    ),
    # From checks and words, which stand on the tables.
    ("generate_dispatch", "generate_highlighting", "generate_tree_sitter"),
    # From declarations, which may need the whole package.
    (
        "generate_formats",
        "generate_configuration",
        "generate_commands",
        "generate_options",
        "generate_man",
    ),
)
_LAST = STAGES[-1]


def outputs() -> dict[str, str]:
    """Every generated file: its path below the project's root, and its text."""
    texts: dict[str, str] = {}
    for stage in STAGES:
        for name in stage:
            texts.update(_outputs(name))
    return texts


def _outputs(name: str) -> dict[str, str]:
    files: dict[str, str] = import_module(f"tools.{name}").outputs()
    return files


def main() -> None:
    """Make all stages, each in a process of its own; fail when one does."""
    commands = ([sys.executable, "-m", "tools.generate", *stage] for stage in STAGES)
    sys.exit(max(subprocess.run(command, cwd=ROOT, check=False).returncode for command in commands))


def write(stage: tuple[str, ...]) -> None:
    """Write what differs of a stage, and say so.

    A generator of the last stage that fails is told of, and the others go on.
    """
    failed = False
    for name in stage:
        try:
            texts = _outputs(name)
        except Exception as error:
            if name not in _LAST:
                raise
            print(f"{name} failed, and what it made stays: {error!r}", file=sys.stderr)
            failed = True
            continue
        for path, text in texts.items():
            file = ROOT / path
            if not file.exists() or file.read_text("utf-8") != text:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, "utf-8")
                print(f"wrote {path}", flush=True)
    if failed:
        sys.exit(1)


if __name__ == "__main__":
    if sys.argv[1:]:
        write(tuple(sys.argv[1:]))
    else:
        main()
