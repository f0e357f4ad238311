"""`compile -o DIR --prune`, through the installed program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import recdsl

SPEC = "record audio mixed to s3 us-east-1 as hls\n"
BLOCKS = "".join(f"recording {name} {{ {SPEC.strip()} }}\n" for name in ("one", "two"))


def run(folder: Path, *arguments: str) -> tuple[int, str]:
    done = recdsl("compile", "specs", "-o", "out", *arguments, cwd=folder)
    return done.returncode, done.stderr


def outputs(folder: Path) -> list[str]:
    out = folder / "out"
    return sorted(path.relative_to(out).as_posix() for path in out.rglob("*.json"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "specs" / "in").mkdir(parents=True)
    (tmp_path / "specs" / "a.rec").write_text(SPEC)
    (tmp_path / "specs" / "in" / "b.rec").write_text(SPEC)
    (tmp_path / "specs" / "c.rec").write_text(BLOCKS)
    assert run(tmp_path, "--prune")[0] == 0
    return tmp_path


LIST = ".recdsl-outputs.json"


def test_without_prune_no_list_is_written_and_nothing_is_removed(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "a.rec").write_text(SPEC)
    assert run(tmp_path)[0] == 0
    assert outputs(tmp_path) == ["a.json"]


def test_an_output_whose_spec_is_gone_is_reported_and_removed(folder: Path) -> None:
    (folder / "specs" / "in" / "b.rec").unlink()
    (folder / "out" / "mine.json").write_text("{}")
    status, told = run(folder, "--check")
    assert status == 1
    assert "out/in/b.json is made from specs/in/b.rec no longer" in told
    assert run(folder)[0] == 0
    assert "in/b.json" in outputs(folder)
    assert run(folder, "--prune")[0] == 0
    assert outputs(folder) == [LIST, "a.json", "mine.json", "one.json", "two.json"]
    assert not (folder / "out" / "in").exists()
    assert run(folder, "--check")[0] == 0


def test_a_recording_that_its_spec_has_no_longer_is_removed(folder: Path) -> None:
    (folder / "specs" / "c.rec").write_text(BLOCKS.replace("two", "three"))
    assert run(folder, "--prune")[0] == 0
    assert outputs(folder) == [LIST, "a.json", "in/b.json", "one.json", "three.json"]


def test_what_is_no_longer_what_was_written_is_left(folder: Path) -> None:
    (folder / "specs" / "a.rec").unlink()
    (folder / "out" / "a.json").write_text("{}")
    assert run(folder, "--check")[0] == 0
    status, told = run(folder, "--prune")
    assert (status, (folder / "out" / "a.json").read_text()) == (0, "{}")
    assert "out/a.json was changed since recdsl wrote it" in told


def test_outputs_of_other_runs_and_of_broken_specs_stay(folder: Path) -> None:
    (folder / "specs" / "c.rec").write_text("recrod audio")
    assert run(folder, "--prune")[0] == 1
    done = recdsl("compile", "specs/a.rec", "-o", "out", "--prune", cwd=folder)
    assert done.returncode == 0
    assert recdsl("compile", "specs/a.rec", "-o", "out", "--prune", "--emit", "curl", cwd=folder)
    assert outputs(folder) == [LIST, "a.json", "in/b.json", "one.json", "two.json"]


def test_a_list_that_leads_out_of_the_folder_removes_nothing(folder: Path) -> None:
    listed = folder / "out" / LIST
    value = json.loads(listed.read_text())
    value["outputs"]["../victim.json"] = {**value["outputs"]["a.json"], "spec": "../gone.rec"}
    listed.write_text(json.dumps(value))
    (folder / "victim.json").write_bytes((folder / "out" / "a.json").read_bytes())
    assert run(folder, "--check")[0] == 0
    assert run(folder, "--prune")[0] == 0
    assert (folder / "victim.json").exists()


@pytest.mark.parametrize("text", ["[]", "{", '{"version": 2, "outputs": {}}'])
def test_another_list_is_2(folder: Path, text: str) -> None:
    (folder / "out" / LIST).write_text(text)
    status, told = run(folder, "--prune")
    assert (status, "not a list of outputs" in told) == (2, True)


@pytest.mark.parametrize("arguments", [["-e", SPEC], ["a.rec", "-o", "x", "--name", "a"]])
def test_prune_needs_a_folder_and_whole_specs(arguments: list[str]) -> None:
    assert recdsl("compile", "--prune", *arguments).returncode == 2
