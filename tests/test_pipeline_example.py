"""The example of a pipeline works: its Makefile in every use it is for, and each step of its CI."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.running import PROGRAM

EXAMPLE = ROOT / "examples" / "pipeline"
SECRETS = {"TOKEN": "t", "S3_KEY": "k", "S3_SECRET": "s"}


@pytest.fixture
def pipeline(tmp_path: Path) -> Path:
    """A copy to work in."""
    return Path(shutil.copytree(EXAMPLE, tmp_path / "pipeline"))


def run(command: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    path = f"{PROGRAM.parent}{os.pathsep}{os.environ['PATH']}"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env={**kept, "PATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_make_makes_only_what_a_changed_body_asks_for(pipeline: Path) -> None:
    first = run("make", pipeline)
    assert first.returncode == 0, first.stderr
    assert first.stderr == "2 outputs: 2 up to date.\n"  # they are committed
    assert first.stdout.count("gzip") == 2
    assert "Nothing to be done" in run("make", pipeline).stdout
    seminar = pipeline / "specs" / "seminar.rec"
    change(seminar, "# Every", "# Each and every")
    again = run("make", pipeline)
    assert "recdsl compile" in again.stdout
    assert "gzip" not in again.stdout
    change(seminar, "15 fps", "24 fps")
    changed = run("make", pipeline)
    assert re.findall(r"gzip -nc (\S+)", changed.stdout) == ["bodies/seminar.json"]


def test_make_check_finds_bodies_that_do_not_follow_their_specs(pipeline: Path) -> None:
    assert run("make check", pipeline).returncode == 0
    change(pipeline / "specs" / "seminar.rec", "15 fps", "24 fps")
    done = run("make check", pipeline)
    assert done.returncode == 2
    assert "bodies/seminar.json is stale: it differs in /clientRequest/" in done.stderr


def test_make_filled_takes_secrets_from_the_environment(pipeline: Path) -> None:
    lacking = run("make filled", pipeline, TOKEN="t", S3_KEY="", S3_SECRET="s")
    assert lacking.returncode == 2
    assert "No value is set for S3_KEY;" in lacking.stderr
    done = run("make filled", pipeline, **SECRETS)
    assert done.returncode == 0, done.stderr
    body = json.loads((pipeline / "filled" / "audio" / "interview.json").read_text("utf-8"))
    assert (body["cname"], body["clientRequest"]["token"]) == ("staging-seminar", "t")
    assert run("make clean", pipeline).returncode == 0
    assert not (pipeline / "filled").exists()


def test_every_step_of_the_ci_file_runs(pipeline: Path) -> None:
    text = (pipeline / "ci.yml").read_text("utf-8")
    assert set(re.findall(r"\$\{\{ secrets\.(\w+) \}\}", text)) == SECRETS.keys()
    install, *steps = re.findall(r"^      - run: (.+)$", text, re.MULTILINE)
    assert install == "pip install recdsl"
    assert steps
    for step in steps:
        done = run(step, pipeline, **SECRETS)
        assert done.returncode == 0, done.stderr
