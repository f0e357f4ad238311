"""The hooks, run by the real pre-commit in real repositories."""

# ruff: noqa: E501 - a program is one line

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from recdsl.surfaces.kinds import KINDS
from tests.conftest import ROOT
from tests.integrations.repositories import Repository, published
from tests.running import recdsl

pytestmark = pytest.mark.heavy

GOOD = """\
record audio and video mixed in live channel "lesson" by recorder 527841
to s3 us-east-1 bucket "lessons"
as hls and mp4
"""
BAD = GOOD.replace("hls and mp4", "mp4")
CONFIG = """\
repos:
  - repo: {repo}
    rev: {rev}
    hooks:
      - id: {hook}
        args: [{args}]
"""
HOOKS: dict[str, Any] = {
    hook["id"]: hook
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
}


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "scratch")


def installed(repository: Repository, hooks: Repository, hook: str, args: str = "") -> None:
    """Have a repository run one of our hooks at every commit."""
    rev = hooks.run("git", "rev-parse", "HEAD").stdout.strip()
    config = CONFIG.format(repo=hooks.folder, rev=rev, hook=hook, args=args)
    repository.write(".pre-commit-config.yaml", config)
    done = repository.run("pre-commit", "install")
    assert done.returncode == 0, done.stdout


def test_the_manifest_is_what_pre_commit_reads(repository: Repository) -> None:
    done = repository.run("pre-commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
    assert done.returncode == 0, done.stdout


def test_each_hook_has_a_twin_for_the_program_on_the_path() -> None:
    named = {name.removesuffix("-system") for name in HOOKS}
    assert set(HOOKS) == named | {f"{name}-system" for name in named}
    for name in named:
        ours, theirs = HOOKS[name], HOOKS[f"{name}-system"]
        assert (ours["language"], theirs["language"]) == ("python", "system")
        assert {**ours, "id": "", "language": ""} == {**theirs, "id": "", "language": ""}


@pytest.mark.network
def test_a_commit_with_a_bad_spec_is_refused_until_it_is_right(
    repository: Repository, tmp_path: Path
) -> None:
    installed(repository, published(tmp_path / "hooks"), "recdsl-lint")
    refused = repository.commit(lesson__rec=BAD)
    assert refused.returncode == 1
    assert "lesson.rec:3:4: error[REC301] mp4-without-hls" in refused.stdout
    assert "mp4-without-hls" in refused.stdout
    assert repository.commits() == 0
    accepted = repository.commit(lesson__rec=GOOD)
    assert accepted.returncode == 0, accepted.stdout
    assert "recdsl lint" in accepted.stdout
    assert "Passed" in accepted.stdout
    assert repository.commits() == 1


@pytest.mark.network
def test_the_hooks_can_be_tried_without_being_installed(
    repository: Repository, tmp_path: Path
) -> None:
    hooks = published(tmp_path / "hooks")
    repository.commit(lesson__rec=BAD)
    done = repository.run("pre-commit", "try-repo", str(hooks.folder), "recdsl-lint", "--all-files")
    assert done.returncode == 1
    assert "error[REC301] mp4-without-hls" in done.stdout


@pytest.fixture(scope="session")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """A repository with the manifest alone: enough for hooks that install nothing."""
    hooks = Repository(tmp_path_factory.mktemp("system") / "hooks")
    hooks.commit(
        **{"__pre-commit-hooks__yaml": (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")}
    )
    return hooks


def test_what_is_staged_and_no_start_body_is_no_matter(
    repository: Repository, hooks: Repository
) -> None:
    installed(repository, hooks, "recdsl-lint-system")
    done = repository.commit(package__json='{"name": "x"}', lesson__rec=GOOD, notes__txt=BAD)
    assert done.returncode == 0, done.stdout
    done = repository.commit(start__json=(ROOT / "examples" / "faulty.json").read_text("utf-8"))
    assert done.returncode == 1
    assert "start.json:3:10: error[REC101] wrong-type" in done.stdout


def test_options_of_the_hook_go_into_args(repository: Repository, hooks: Repository) -> None:
    installed(repository, hooks, "recdsl-lint-system", "--fix, --format, concise")
    refused = repository.commit(lesson__rec=BAD)
    assert refused.returncode == 1
    assert "files were modified by this hook" in refused.stdout
    accepted = repository.commit()
    assert accepted.returncode == 0, accepted.stdout
    assert "hls and mp4" in (repository.folder / "lesson.rec").read_text("utf-8")


def test_the_formatter_rewrites_and_the_next_commit_passes(
    repository: Repository, hooks: Repository
) -> None:
    installed(repository, hooks, "recdsl-fmt-system")
    refused = repository.commit(lesson__rec=GOOD.replace("\n", "   \n").replace("record", "Record"))
    assert refused.returncode == 1
    assert "files were modified by this hook" in refused.stdout
    accepted = repository.commit()
    assert accepted.returncode == 0, accepted.stdout


@pytest.mark.skipif(
    "--check" not in recdsl("compile", "--help").stdout, reason="compile has no --check yet"
)
def test_a_spec_without_its_json_is_refused(repository: Repository, hooks: Repository) -> None:
    installed(repository, hooks, "recdsl-compile-system", "-o, generated")
    assert repository.commit(lesson__rec=GOOD).returncode == 1
    generated = repository.folder / "generated" / "lesson.json"
    assert not generated.exists()
    repository.run("recdsl", "compile", "-o", "generated", "lesson.rec")
    accepted = repository.commit()
    assert accepted.returncode == 0, accepted.stdout
    stale = repository.commit(lesson__rec=GOOD.replace("lessons", "courses"))
    assert stale.returncode == 1
    assert "generated/lesson.json" in stale.stdout
    assert "lessons" in generated.read_text("utf-8")
    assert repository.commits() == 1


BODIES = {
    "start__js": 'post("/mode/mix/start", {cname: c, uid: "1", clientRequest: {recordingConfig: {channelType: %s}}});\n',
    "start__php": '<?php post("/mode/mix/start", ["cname" => $c, "clientRequest" => ["recordingConfig" => ["channelType" => %s]]]);\n',
    "start__py": 'post("/mode/mix/start", {"cname": c, "clientRequest": {"recordingConfig": {"channelType": %s}}})\n',
    "start__go": 'package a\n\nvar b = map[string]any{"cname": "/mode/mix/start", "clientRequest": map[string]any{"recordingConfig": map[string]any{"channelType": %s}}}\n',
    "start__yaml": "body:\n  cname: c\n  clientRequest:\n    recordingConfig: {channelType: %s}\n",
    "start__md": '# A\n\n```json\n{"cname": "c", "clientRequest": {"recordingConfig": {"channelType": %s}}}\n```\n',
    "start__kt": 'val b = mapOf("clientRequest" to mapOf("recordingConfig" to mapOf("channelType" to %s)))\n',
}  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_a_commit_with_a_bad_body_is_refused_in_every_kind_of_file(
    name: str, repository: Repository, hooks: Repository
) -> None:
    """The hook runs `--select` for one rule, so that the rest of the body does not matter."""
    installed(repository, hooks, "recdsl-lint-system", "--select, wrong-type")
    refused = repository.commit(**{name: BODIES[name] % '"1"'})
    assert refused.returncode == 1
    assert "error[REC101] wrong-type" in refused.stdout
    assert repository.commits() == 0
    accepted = repository.commit(**{name: BODIES[name] % "1"})
    assert accepted.returncode == 0, accepted.stdout
    assert "Passed" in accepted.stdout


def test_the_hook_looks_at_every_kind_of_file_that_is_read() -> None:
    for hook in ("recdsl-lint", "recdsl-lint-system"):
        pattern = re.compile(HOOKS[hook]["files"])
        endings = [ending for kind in KINDS for ending in kind.endings]
        assert [ending for ending in endings if not pattern.search(f"a{ending}")] == []
        assert not any(pattern.search(name) for name in ("a.txt", "a.png", "js", "a.json.bak"))
