"""Turn grammar/answers.toml into the module by which `lint` explains saved answers."""

from __future__ import annotations

from pathlib import Path

from recdsl.reference.service_answers import Answer, answers

ROOT = Path(__file__).parents[1]
HEAD = '''\
"""The service's answers.

Made from grammar/answers.toml by `make generate`; do not edit.
"""

from __future__ import annotations

from recdsl.reference.service_answers import Answer

ANSWERS: tuple[Answer, ...] = (
'''


def outputs() -> dict[str, str]:
    """The generated module, by its path below the project's root."""
    rows = answers((ROOT / "grammar" / "answers.toml").read_text("utf-8"))
    return {"recdsl/reference/answer_rows.py": HEAD + "".join(map(_row, rows)) + ")\n"}


def _row(answer: Answer) -> str:
    columns = ", ".join(repr(getattr(answer, column)) for column in Answer._fields)
    return f"    Answer({columns}),\n"
