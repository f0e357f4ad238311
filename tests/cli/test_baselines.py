"""`lint --write-baseline` and `--baseline`, through the installed program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_config import SPEC, put
from tests.running import recdsl


def test_what_is_there_is_accepted_and_what_is_new_fails(tmp_path: Path) -> None:
    put(tmp_path, specs__a_rec=SPEC, specs__b_rec=SPEC.replace("as mp4", "as hls"))
    done = recdsl("lint", "--write-baseline", "known/base.json", "specs", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("known/base.json: ")
    base = (tmp_path / "known" / "base.json").read_text("utf-8")
    assert {entry["file"] for entry in json.loads(base)["findings"]} == {
        "../specs/a.rec",
        "../specs/b.rec",
    }
    assert {"mp4-without-hls", "standard-stream-advised"} & {
        entry["rule"] for entry in json.loads(base)["findings"]
    }
    run = ("lint", "--fail-on", "info", "--baseline", "known/base.json")
    done = recdsl(*run, "specs", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert recdsl(*run, "a.rec", cwd=tmp_path / "specs").returncode == 2  # another folder's path
    other = ("lint", "--baseline", "../known/base.json", "a.rec")
    assert recdsl(*other, cwd=tmp_path / "specs").returncode == 0
    put(tmp_path, specs__a_rec="# moved\n\n" + SPEC)
    assert recdsl(*run, "specs", cwd=tmp_path).returncode == 0
    put(tmp_path, specs__b_rec=SPEC)
    done = recdsl(*run, "specs", cwd=tmp_path)
    assert done.returncode == 1
    assert "b.rec" in done.stdout
    assert "a.rec" not in done.stdout


def test_a_baseline_can_be_a_setting(tmp_path: Path) -> None:
    """It is like `--baseline` for the files of its configuration, and beneath that option."""
    faulty = SPEC.replace("as mp4", "as hls")
    put(tmp_path, a_rec=SPEC, b_rec=SPEC, old__a_rec=SPEC, old__recdsl_toml='baseline = "b.json"\n')
    put(tmp_path, recdsl_toml='baseline = "base.json"\n')
    assert recdsl("lint", "a.rec", cwd=tmp_path).returncode == 2  # it is not written yet
    for file, paths in {"base.json": ("a.rec",), "old/b.json": ("old",)}.items():
        assert recdsl("lint", "--write-baseline", file, *paths, cwd=tmp_path).returncode == 0
    for jobs in ((), ("--jobs", "2")):
        done = recdsl("lint", *jobs, cwd=tmp_path)
        assert (done.returncode, "a.rec" in done.stdout, "b.rec" in done.stdout) == (1, False, True)
    assert recdsl("lint", "../a.rec", cwd=tmp_path / "old").returncode == 0
    assert "a.rec" in recdsl("lint", "--isolated", "a.rec", cwd=tmp_path).stdout
    assert "a.rec" in recdsl("lint", "--baseline", "old/b.json", "a.rec", cwd=tmp_path).stdout
    assert recdsl("compile", "a.rec", "-o", "out", cwd=tmp_path).returncode == 1
    put(tmp_path, a_rec=faulty, old__a_rec=faulty, b_rec=faulty)
    done = recdsl("lint", cwd=tmp_path)
    assert "\nbase.json: 1 finding" in f"\n{done.stderr}"
    assert "\nold/b.json: 1 finding" in f"\n{done.stderr}"


def test_what_no_longer_occurs_is_told(tmp_path: Path) -> None:
    put(tmp_path, a_rec=SPEC, b_rec=SPEC)
    recdsl("lint", "--write-baseline", "base.json", "--select", "files", ".", cwd=tmp_path)
    run = ("lint", "--baseline", "base.json", "--select", "files")
    put(tmp_path, a_rec=SPEC.replace("as mp4", "as hls"))
    assert "no longer" not in recdsl(*run, "b.rec", cwd=tmp_path).stderr
    done = recdsl(*run, ".", cwd=tmp_path)
    assert done.returncode == 0
    assert "base.json: 1 finding of it no longer occurs" in done.stderr
    (tmp_path / "b.rec").unlink()
    assert "2 findings of it no longer occur;" in recdsl(*run, "a.rec", cwd=tmp_path).stderr


def test_a_fix_leaves_what_is_accepted(tmp_path: Path) -> None:
    put(tmp_path, a_rec=SPEC)
    recdsl("lint", "--write-baseline", "base.json", "a.rec", cwd=tmp_path)
    done = recdsl("lint", "--fix", "--baseline", "base.json", "a.rec", cwd=tmp_path)
    assert done.returncode == 0
    assert (tmp_path / "a.rec").read_text("utf-8") == SPEC


def test_nothing_is_written_that_would_be_incomplete(tmp_path: Path) -> None:
    put(tmp_path, a_rec=SPEC)
    done = recdsl("lint", "--write-baseline", "base.json", "a.rec", "no.rec", cwd=tmp_path)
    assert done.returncode == 2
    assert not (tmp_path / "base.json").exists()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "no such baseline"),
        (b"\xff", "not UTF-8"),
        (b"{", "this is no baseline: it is not JSON"),
        (b'{"version": 3, "findings": []}', "another recdsl wrote it"),
    ],
)
def test_what_is_no_baseline_is_2(tmp_path: Path, text: bytes | None, words: str) -> None:
    put(tmp_path, a_rec=SPEC)
    if text is not None:
        (tmp_path / "base.json").write_bytes(text)
    done = recdsl("lint", "--baseline", "base.json", "a.rec", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr


@pytest.mark.parametrize("other", [["--baseline", "x.json"], ["--fix"], ["--diff"]])
def test_writing_a_baseline_stands_alone(other: list[str]) -> None:
    done = recdsl("lint", "--write-baseline", "base.json", *other, "examples/card.rec")
    assert done.returncode == 2
    assert "stands alone" in done.stderr
