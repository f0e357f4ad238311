"""`recdsl check`, through the installed program."""

from __future__ import annotations

import inspect
import json
from pathlib import Path

import pytest

from recdsl.cli.commands.check import command as checking
from recdsl.cli.lint_run import lint
from tests.conftest import ROOT
from tests.running import recdsl

FAIR = 'record audio mixed\nto s3 us-east-1 bucket "b"\nas hls\n'
UGLY = "RECORD  audio mixed to s3 us-east-1 as hls\n"


@pytest.mark.parametrize(
    ("name", "text", "status"),
    [
        ("a.rec", FAIR, 0),
        ("a.rec", UGLY, 1),
        ("a.rec", "recrod audio\n", 1),
        ("a.json", (ROOT / "examples" / "faulty.json").read_text("utf-8"), 1),
        ("a.json", "{}", 2),  # nothing to check in the folder
    ],
)
def test_both_checks_give_one_status(tmp_path: Path, name: str, text: str, status: int) -> None:
    (tmp_path / name).write_text(recdsl("fmt", "-", stdin=text).stdout if text == FAIR else text)
    before = (tmp_path / name).read_bytes()
    done = recdsl("check", cwd=tmp_path)
    assert done.returncode == status, done.stderr
    assert done.stderr.count(name) == (text == UGLY)
    assert (tmp_path / name).read_bytes() == before


def test_the_report_has_the_findings_and_standard_error_the_form(tmp_path: Path) -> None:
    (tmp_path / "a.rec").write_text(UGLY)
    done = recdsl("check", "--format", "json", str(tmp_path))
    assert done.returncode == 1
    assert json.loads(done.stdout)["summary"]["errors"] == 0
    assert "`recdsl fmt` writes it" in done.stderr
    assert recdsl("check", "-q", str(tmp_path)).stderr == ""


@pytest.mark.parametrize(("text", "status"), [(UGLY, 1), ("{}", 1)])
def test_standard_input_is_linted_and_its_form_checked(text: str, status: int) -> None:
    assert recdsl("check", "-", stdin=text).returncode == status


def test_it_repairs_nothing() -> None:
    assert recdsl("check", "--fix", "examples").returncode == 2


def test_its_options_are_those_of_lint() -> None:
    context = checking.make_context("x", ["FILE"])
    taken = inspect.signature(lint).parameters
    given = {name: value for name, value in context.params.items() if name != "paths"}
    assert given == {name: taken[name].default for name in given}
