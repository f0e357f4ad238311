"""Messages quote values as JSON writes them, never as Python does."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.linting.engine import diagnose
from recdsl.model.finding import MODES
from recdsl.model.placeholder import parse_placeholders as lifted
from recdsl.model.quoting import quoted
from tests.checks.bodies import document
from tests.conftest import ROOT
from tests.laws.bodies import VALUES, bodies

PYTHON = re.compile(r"\b(?:None|True|False|nan|inf|dict)\b|\{'|\['|Unknown\(")
# Where Python's way of quoting is meant: for people who call the package, and for shell words.
FOR_PROGRAMMERS = (
    *("__init__.py", "api.py", "cli", "lsp/server.py", "emitting/__init__.py"),
    *("model/frozen.py", "model/mode_names.py"),
)
FILES = [
    path
    for path in sorted((ROOT / "recdsl").rglob("*.py"))
    if not path.relative_to(ROOT / "recdsl").as_posix().startswith(FOR_PROGRAMMERS)
]


@pytest.mark.fault("W5")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_text_is_made_of_what_python_writes_for_a_value(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        assert not (isinstance(node, ast.FormattedValue) and node.conversion == ord("r"))


@pytest.mark.fault("W5")
@given(VALUES)
def test_a_quoted_value_is_json_but_for_what_is_left_out(value: Any) -> None:
    text = quoted(value)
    if "…" in text or "a number of more than" in text or "\\u" in text:
        return
    if isinstance(value, str) and "\\" in value:
        return
    assert json.loads(text) == value


@pytest.mark.fault("W5")
@given(bodies().map(lifted), st.sampled_from(MODES))
def test_findings_on_any_body_speak_json(body: Any, mode: Any) -> None:
    for one in diagnose(document(body, mode)):
        titles = [fix.title for fix in one.fixes]
        for text in (one.message, one.help, *titles):
            assert not PYTHON.search(text), text
