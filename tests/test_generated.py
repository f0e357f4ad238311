"""What is generated is what is committed: `make generate` would change nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tools.generate import outputs

OUTPUTS = outputs()


@pytest.mark.parametrize("path", OUTPUTS)
def test_a_generated_file_is_up_to_date(path: str) -> None:
    assert (ROOT / path).read_text("utf-8") == OUTPUTS[path], "run `make generate`"


@pytest.mark.heavy
def test_a_package_that_is_broken_is_made_anew(tmp_path: Path) -> None:
    """What is generated needs nothing that is generated; what needs the commands, stays."""
    for folder in ("recdsl", "tools", "grammar", "rules", "docs", "editors"):
        ignored = shutil.ignore_patterns("__pycache__", "node_modules")
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    package = {path for path in OUTPUTS if path.startswith("recdsl/")}
    for path in package:
        (tmp_path / path).unlink()
    (tmp_path / "recdsl" / "reference" / "rules.py").write_text("broken(", "utf-8")
    (tmp_path / "recdsl" / "cli" / "program.py").write_text("broken(", "utf-8")
    (tmp_path / "docs" / "commands.md").write_text("as it was", "utf-8")
    command = [sys.executable, "-m", "tools.generate"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "generate_commands failed, and what it made stays" in done.stderr
    assert {path: (tmp_path / path).read_text("utf-8") for path in package} == {
        path: OUTPUTS[path] for path in package
    }
    assert (tmp_path / "docs" / "commands.md").read_text("utf-8") == "as it was"
