"""What is in force goes to other processes, and each file is read once."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from recdsl.checks.terms import Terms
from recdsl.cli.baselines import accept
from recdsl.linting.engine import lint_source
from recdsl.model.source import Source
from recdsl.workspace.baseline_files import read_baseline_file
from recdsl.workspace.configurations import Configurations
from recdsl.workspace.projects import Projects
from tests.cli.test_config import SPEC, put


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(
        tmp_path,
        recdsl_toml='policy = ["p.json"]\ndefaults = "d.rec"\nignore = ["files"]\n',
        p_json='{"required": ["nothing"]}',
        d_rec="defaults { }",
    )
    monkeypatch.chdir(tmp_path)


def test_projects_can_be_sent_to_another_process() -> None:
    projects = Projects(Configurations(pairs=["fail-on = 'info'"], options={"select": ["all"]}))
    here = projects.of("a.rec")
    there = pickle.loads(pickle.dumps(projects)).of("a.rec")
    assert (there.off, there.fail_on, len(there.policies)) == (here.off, here.fail_on, 1)
    diagnostics = [
        lint_source(Source("a.rec", SPEC), (), Terms(project=one)) for one in (here, there)
    ]
    assert [diagnostic.rule.name for diagnostic in diagnostics[0]] == [
        diagnostic.rule.name for diagnostic in diagnostics[1]
    ]
    assert "policy" in {diagnostic.rule.name for diagnostic in diagnostics[0]}


def test_what_many_files_share_is_read_once(tmp_path: Path) -> None:
    projects = Projects(Configurations())
    first = projects.of("a.rec")
    for name in ("p.json", "d.rec", "recdsl.toml"):
        (tmp_path / name).unlink()
    second = projects.of("b.rec")
    assert second.policies is first.policies
    assert second.defaults is first.defaults
    assert first.defaults


def test_a_baseline_can_be_sent_to_another_process() -> None:
    diagnostics = lint_source(Source("a.rec", SPEC), ())
    accept("base.json", diagnostics, 1)
    there = pickle.loads(pickle.dumps(read_baseline_file("base.json")))
    assert there.new(diagnostics) == ()
