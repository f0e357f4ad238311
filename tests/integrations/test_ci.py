"""The GitHub action and the pipelines of docs/integrations.md: what they say, and what they do."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from jsonschema.protocols import Validator

from tests.conftest import ROOT
from tests.integrations.repositories import BIN
from tests.integrations.test_pre_commit import BODIES
from tests.reports.schemas import assert_json, assert_sarif, assert_xml

pytestmark = pytest.mark.heavy

ACTION: Any = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS = {step["id"]: step for step in ACTION["runs"]["steps"]}
PAGE = (ROOT / "docs" / "integrations.md").read_text("utf-8")
SHOWN = dict(re.findall(r"```yaml\n# (\S+)\n(.*?)```", PAGE, re.DOTALL))
_EXPRESSION = re.compile(r"\$\{\{ *inputs\.([a-z-]+) *\}\}")


def vendored(name: str) -> Validator:
    """A schema of somebody else's file, as check-jsonschema ships it."""
    folder = files("check_jsonschema") / "builtin_schemas" / "vendor"
    return Draft7Validator(json.loads((folder / f"{name}.json").read_text("utf-8")))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A checkout with a faulty body and a sound spec."""
    specs = tmp_path / "checkout" / "specs"
    specs.mkdir(parents=True)
    (specs / "faulty.json").write_bytes((ROOT / "examples" / "faulty.json").read_bytes())
    (specs / "sound.rec").write_bytes((ROOT / "examples" / "lesson.rec").read_bytes())
    return specs.parent


class Job:
    """A step of the action, run as GitHub's runner runs it."""

    def __init__(self, project: Path, **inputs: str) -> None:
        self.project = project
        self.temporary = project.parent / "runner"
        self.temporary.mkdir(exist_ok=True)
        self.summary = self.temporary / "summary.md"
        self.inputs = {name: one["default"] for name, one in ACTION["inputs"].items()}
        self.inputs |= {name.replace("_", "-"): said for name, said in inputs.items()}

    def run(self, step: str, **given: str) -> subprocess.CompletedProcess[str]:
        said = STEPS[step]
        variables = {
            name: _EXPRESSION.sub(lambda found: self.inputs[found[1]], value)
            for name, value in said["env"].items()
        }
        folder = self.project / self.inputs["working-directory"]
        (self.temporary / "output").write_text("")
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", said["run"]],
            cwd=folder,
            env={
                **os.environ,
                **variables,
                "PYTHON": sys.executable,
                "REPOSITORY": "",
                "REF": "",
                "GITHUB_WORKSPACE": str(self.project),
                "GITHUB_SERVER_URL": "https://git.example.com",
                "GITHUB_OUTPUT": str(self.temporary / "output"),
                "GITHUB_STEP_SUMMARY": str(self.summary),
                "RUNNER_TEMP": str(self.temporary),
                **given,
            },
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def outputs(self) -> dict[str, str]:
        lines = (self.temporary / "output").read_text("utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines)


def test_the_action_is_what_github_reads() -> None:
    vendored("github-actions").validate(ACTION)


def test_no_input_is_part_of_a_script() -> None:
    for step in STEPS.values():
        assert "${{" not in step.get("run", "")


def test_the_page_has_a_row_for_each_input_and_output_of_the_action() -> None:
    rows = dict(re.findall(r"^\| `([a-z-]+)` \| (\S*) *\|", PAGE, re.MULTILINE))
    for name, one in ACTION["inputs"].items():
        assert rows[name].strip("`") == one["default"]
    for name in ACTION["outputs"]:
        assert f"\n| `{name}` | " in PAGE


def test_the_page_has_a_row_for_each_hook() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    for hook in hooks:
        assert f"`{hook['id']}`" in PAGE


def test_what_the_page_shows_is_what_its_readers_take(tmp_path: Path) -> None:
    assert set(SHOWN) == {
        ".pre-commit-config.yaml",
        ".github/workflows/recordings.yml",
        ".gitlab-ci.yml",
    }
    vendored("gitlab-ci").validate(yaml.safe_load(SHOWN[".gitlab-ci.yml"]))
    workflow = yaml.safe_load(SHOWN[".github/workflows/recordings.yml"])
    workflow["on"] = workflow.pop(True)  # YAML 1.1 takes `on` for a truth value
    vendored("github-workflows").validate(workflow)
    config = tmp_path / "config.yaml"
    config.write_text(SHOWN[".pre-commit-config.yaml"])
    subprocess.run([str(BIN / "pre-commit"), "validate-config", str(config)], check=True)


def test_the_action_says_findings_everywhere_it_promises(project: Path) -> None:
    job = Job(project)
    done = job.run("lint", REPOSITORY="owner/recdsl", REF="v1")
    assert done.returncode == 1
    assert "specs/faulty.json:17:21: error[REC301] mp4-without-hls\n" in done.stdout
    assert "\n::error file=specs/faulty.json,line=17,endLine=17,col=21," in done.stdout
    page = "https://git.example.com/owner/recdsl/blob/v1/rules/files/mp4-without-hls.md"
    assert f"[REC301 mp4-without-hls]({page})" in job.summary.read_text("utf-8")
    assert job.outputs() == {"status": "1", "sarif": "./recdsl.sarif"}
    log = assert_sarif((project / "recdsl.sarif").read_text("utf-8"))
    assert page in {rule["helpUri"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}


def test_the_action_passes_where_nothing_is_wrong(project: Path) -> None:
    (project / "other.rec").write_bytes((project / "specs" / "sound.rec").read_bytes())
    job = Job(project, paths="specs/sound.rec\n\nother.rec\n")
    done = job.run("lint")
    assert done.returncode == 0
    stopped, blank, resumed = done.stdout.splitlines()
    assert (blank, resumed) == ("", f"::{stopped.removeprefix('::stop-commands::')}::")
    assert job.summary.read_text("utf-8").startswith("### recdsl: 2 files checked")
    assert job.outputs()["status"] == "0"


def test_each_input_of_the_action_is_heeded(project: Path) -> None:
    job = Job(
        project, working_directory="specs", paths="faulty.json", sarif="", annotations="false",
        summary="false", args="--show  error --color always", fail_on="info",
        rules_url="https://example.com/",
    )  # fmt: skip
    done = job.run("lint")
    assert done.returncode == 1
    assert "\x1b[1;31merror[REC301]" in done.stdout
    assert "::error" not in done.stdout
    assert not job.summary.exists()
    assert job.outputs() == {"status": "1", "sarif": ""}
    assert not list(project.rglob("*.sarif"))


def test_a_path_is_no_option_and_no_script(project: Path) -> None:
    done = Job(project, paths="--help\n$(touch evil); touch evil").run("lint")
    assert done.returncode == 2
    assert "--help: no such file" in done.stderr
    assert not (project / "evil").exists()


@pytest.mark.fault("P12")
def test_the_output_names_no_report_that_was_not_written(project: Path) -> None:
    job = Job(project, args="--no-such-option")
    assert job.run("lint").returncode == 2
    assert job.outputs() == {"status": "2", "sarif": ""}
    stale = project / "recdsl.sarif"
    stale.write_text("{}")
    os.utime(stale, (1, 1))
    assert job.run("lint").returncode == 2
    assert job.outputs() == {"status": "2", "sarif": ""}
    assert stale.exists()
    job = Job(project, paths="specs\nmissing.json")  # the others are reported all the same
    assert job.run("lint").returncode == 2
    assert job.outputs() == {"status": "2", "sarif": "./recdsl.sarif"}


@pytest.mark.fault("I3")
def test_nothing_quoted_in_the_log_commands_the_runner(project: Path) -> None:
    wide = "w" * 90
    text = f'{{"cname": "a", "uid": 5, "clientRequest": {{"{wide} ::error::x ##[error]y": 1}}}}'
    (project / "::error file=a::b.json").write_text(text)
    job = Job(project, paths="::error file=a::b.json\n::error::missing.json")
    done = job.run("lint")
    assert "::error" in done.stdout
    first, *_ = done.stdout.splitlines()
    assert first.startswith("::stop-commands::")
    token = first.rpartition(":")[2]
    assert len(token) == 32
    assert token != job.run("lint").stdout.splitlines()[0].rpartition(":")[2]
    quoted, resumed, commands = done.stdout.partition(f"\n::{token}::\n")
    assert resumed
    assert "::error" in quoted
    assert "##[error]" in quoted
    assert all(
        line.startswith(("::error file=", "::warning file=", "::notice file="))
        for line in commands.splitlines()
    )
    assert "##[" not in commands.replace("x ##[error]y", "")


@pytest.mark.network
def test_the_action_runs_what_it_installs(project: Path) -> None:
    job = Job(project, paths="specs")
    plain = project.parent / "plain"  # an environment that knows no recdsl
    subprocess.run([str(BIN / "virtualenv"), "--quiet", str(plain)], check=True)
    python = str(plain / "bin" / "python")
    done = job.run("install", PYTHON=python, ACTION_PATH=str(ROOT))
    assert done.returncode == 0, done.stderr
    done = job.run("lint", PYTHON=python)
    assert (done.returncode, done.stderr.splitlines()[0]) == (
        1,
        "3 errors in 1 file, 2 files checked.",
    )


def test_the_job_of_gitlab_leaves_both_reports(project: Path) -> None:
    install, lint = yaml.safe_load(SHOWN[".gitlab-ci.yml"])["recordings"]["script"]
    assert install == "pip install recdsl"
    path = os.pathsep.join((str(BIN), os.environ["PATH"]))
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", lint],
        cwd=project,
        env={**os.environ, "PATH": path, "CI_PROJECT_DIR": str(project)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    reports = yaml.safe_load(SHOWN[".gitlab-ci.yml"])["recordings"]["artifacts"]["reports"]
    issues = assert_json((project / reports["codequality"]).read_text(), "gitlab.schema.json")
    assert issues[0]["location"]["path"] == "specs/faulty.json"
    assert_xml((project / reports["junit"]).read_text("utf-8"), "junit.xsd")


@pytest.mark.parametrize("name", BODIES)
def test_the_action_checks_bodies_in_every_kind_of_file(name: str, tmp_path: Path) -> None:
    project = tmp_path / "checkout"
    project.mkdir()
    file = project / name.replace("__", ".")
    for value, status in (('"1"', 1), ("1", 0)):
        file.write_text(BODIES[name] % value)
        job = Job(project, args="--select wrong-type")
        done = job.run("lint")
        assert done.returncode == status, done.stdout
        assert job.outputs()["status"] == str(status)
        assert (f"::error file={file.name},line=" in done.stdout) == bool(status)


def test_the_action_fails_if_a_body_was_not_read(project: Path) -> None:
    (project / "specs" / "faulty.json").unlink()
    (project / "start.lua").write_text(
        "post({clientRequest = {recordingConfig = {channelType = 1}}})"
    )
    job = Job(project)
    done = job.run("lint")
    assert done.returncode == 2
    said = "1 file that may hold a body was not read, since recdsl does not read their language"
    assert f"::error file=start.lua,title=recdsl::{said}" in done.stdout
    assert said in job.summary.read_text("utf-8")
    (run,) = json.loads((project / "recdsl.sarif").read_text("utf-8"))["runs"]
    assert run["invocations"][0]["executionSuccessful"] is False
