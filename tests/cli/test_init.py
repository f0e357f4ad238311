"""`recdsl init`, through the installed program, in scratch repositories."""

from __future__ import annotations

import json
import os
import pty
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT
from tests.integrations.repositories import Repository
from tests.running import PROGRAM, recdsl

KEY = "hunter2realsecretkey"
SOUND = {
    "cname": "lobby",
    "uid": "527841",
    "clientRequest": {
        "recordingConfig": {
            "channelType": 0,
            "maxIdleTime": 300,
            "transcodingConfig": {"width": 640, "height": 360, "fps": 15, "bitrate": 500},
        },
        "storageConfig": {
            "vendor": 1,
            "region": 0,
            "bucket": "b",
            "accessKey": KEY,
            "secretKey": KEY,
        },
    },
}
FAULTY = (ROOT / "examples" / "faulty.json").read_text("utf-8")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "work")
    made.write("a faulty.json", FAULTY)
    made.write("src/[start] é.json", json.dumps(SOUND))
    made.write(".github/CODEOWNERS", "")
    made.write(".gitlab-ci.yml", "")
    return made


SECTIONS = SOUND["clientRequest"]
assert isinstance(SECTIONS, dict)
WITH_WHAT_IS_GONE = {**SOUND, "clientRequest": {**SECTIONS, "appsCollection": {}}}
MADE = [
    "recdsl.toml",
    "specs/first.rec",
    ".pre-commit-config.yaml",
    ".github/workflows/recdsl.yml",
    ".gitlab/recdsl.yml",
]


def test_what_it_writes_fits_the_repository_and_is_sound(repository: Repository) -> None:
    folder = repository.folder
    done = recdsl("init", "--yes", cwd=folder)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert [line.split()[0] for line in done.stderr.splitlines()[:-1]] == MADE
    texts = {name: (folder / name).read_text("utf-8") for name in MADE}
    assert KEY not in "".join(texts.values())
    assert "src/[start] é.json" in texts["specs/first.rec"]
    checked = recdsl("check", *MADE[:2], "--detect", cwd=folder)
    assert (checked.returncode, "error" in checked.stdout) == (0, False), checked.stderr
    compiled = json.loads(recdsl("compile", "specs/first.rec", cwd=folder).stdout)
    sizes = compiled["clientRequest"]["recordingConfig"]["transcodingConfig"]
    assert sizes == SOUND["clientRequest"]["recordingConfig"]["transcodingConfig"]  # type: ignore[index]
    (hook,) = yaml.safe_load(texts[MADE[2]])["repos"][0]["hooks"]
    assert hook["files"] == r"\.(json|rec)$"
    assert "recdsl check" in str(yaml.safe_load(texts[MADE[3]]))
    assert "recdsl check" in str(yaml.safe_load(texts[MADE[4]]))


@pytest.mark.parametrize(
    ("name", "text", "edition"),
    [
        ("a.json", json.dumps(SOUND), "2026-07"),
        ("a.rec", "record audio of users 1 and 2 individually to s3 us-east-1 as m4a", "2023-02"),
        ("a.rec", "record audio mixed to s3 us-east-1", "2026-07"),
        ("a.json", json.dumps(WITH_WHAT_IS_GONE), "2023-02"),
    ],
)
def test_the_edition_is_the_newest_unless_something_uses_what_is_gone(
    tmp_path: Path, name: str, text: str, edition: str
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    done = recdsl("init", "--yes", cwd=tmp_path)
    assert f"recdsl.toml written, for edition {edition} of the vendor's page" in done.stderr
    shown = json.loads(recdsl("config", "--format", "json", cwd=tmp_path).stdout)
    assert edition in json.dumps(shown)
    for spec in (tmp_path / "specs").glob("*.rec"):
        assert recdsl("compile", str(spec), cwd=tmp_path).returncode == 0


def test_the_modes_are_those_of_the_files(repository: Repository) -> None:
    sections = SOUND["clientRequest"]
    assert isinstance(sections, dict)
    either = {**SOUND, "clientRequest": {**sections, "recordingConfig": {"channelType": 0}}}
    repository.write("src/open.json", json.dumps(either))
    assert recdsl("init", "--yes", cwd=repository.folder).returncode == 0
    modes = {"src/[start] é.json": "mix", "src/s é.json": None, "src/open.json": None}
    for name, mode in modes.items():
        shown = recdsl("config", "--format", "json", name, cwd=repository.folder).stdout
        assert json.loads(shown).get("mode") == mode


def test_nothing_is_overwritten(repository: Repository) -> None:
    for name in MADE[2:]:
        repository.write(name, "{}\n")
    repository.write("pyproject.toml", "[tool.recdsl]\n")
    repository.write("mine.rec", "record audio\n")
    done = recdsl("init", "--yes", cwd=repository.folder)
    assert done.returncode == 0
    assert done.stderr.count("exists already and is left as it is") == len(MADE)
    assert "Nothing is written" in done.stderr
    assert "recdsl-check" in done.stdout  # the hook to add
    assert (repository.folder / MADE[2]).read_text("utf-8") == "{}\n"
    assert not (repository.folder / "recdsl.toml").exists()


def test_a_folder_without_bodies_gets_a_sample(tmp_path: Path) -> None:
    assert recdsl("init", "--yes", str(tmp_path)).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["recdsl.toml", "specs"]
    assert recdsl("check", str(tmp_path)).returncode == 0
    assert recdsl("compile", str(tmp_path / "specs" / "first.rec")).returncode == 0


def test_a_remote_at_github_gets_a_workflow(tmp_path: Path) -> None:
    made = Repository(tmp_path / "work")
    made.run("git", "remote", "add", "origin", "git@github.com:a/b.git")
    assert recdsl("init", "--yes", cwd=made.folder).returncode == 0
    assert (made.folder / ".github" / "workflows" / "recdsl.yml").exists()


def test_without_a_terminal_it_wants_yes(repository: Repository) -> None:
    done = recdsl("init", cwd=repository.folder)
    assert done.returncode == 2
    assert "--yes" in done.stderr
    assert not (repository.folder / "recdsl.toml").exists()
    assert recdsl("init", "--yes", "missing", cwd=repository.folder).returncode == 2


@pytest.mark.parametrize(("said", "written"), [(b"y\n", True), (b"n\n", False)])
def test_on_a_terminal_it_shows_and_asks_once(
    repository: Repository, said: bytes, *, written: bool
) -> None:
    ours, theirs = pty.openpty()
    try:
        os.write(ours, said)
        done = subprocess.run(
            [str(PROGRAM), "init"],
            cwd=repository.folder,
            stdin=theirs,
            capture_output=True,
            check=False,
            timeout=30,
        )
    finally:
        os.close(ours)
        os.close(theirs)
    assert done.returncode == 0
    assert b'fail-on = "error"' in done.stdout
    assert done.stderr.count(b"[y/N]") == 1
    assert (repository.folder / "recdsl.toml").exists() == written


@pytest.mark.parametrize(("body", "refused"), [(FAULTY, True), (json.dumps(SOUND), False)])
def test_the_hook_refuses_a_faulty_body(tmp_path: Path, body: str, *, refused: bool) -> None:
    made = Repository(tmp_path / "work")
    assert recdsl("init", "--yes", cwd=made.folder).returncode == 0
    assert made.run("pre-commit", "install").returncode == 0
    made.write("body.json", body)
    made.run("git", "add", "--all")
    done = made.run("git", "commit", "--message", "A change")
    assert (done.returncode != 0) == refused, done.stdout
