"""`recdsl fmt`, through the installed program."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.running import recdsl

UGLY = "RECORD audio  of user 1 and 2\n"
FAIR = "record audio of users 1 and 2\n"


def test_files_are_rewritten_in_place(tmp_path: Path) -> None:
    spec = tmp_path / "a.rec"
    spec.write_text(UGLY)
    assert recdsl("fmt", str(tmp_path)).returncode == 0
    assert spec.read_text() == FAIR
    assert recdsl("fmt", "--check", str(spec)).returncode == 0


def test_check_and_diff_write_nothing(tmp_path: Path) -> None:
    spec = tmp_path / "a.rec"
    spec.write_text(UGLY)
    check = recdsl("fmt", "--check", str(spec))
    assert (check.returncode, check.stdout) == (1, "")
    assert "would change" in check.stderr
    diff = recdsl("fmt", "--diff", str(spec))
    assert diff.returncode == 1
    assert f"-{UGLY}+{FAIR}" in diff.stdout
    assert spec.read_text() == UGLY


def test_standard_input_goes_to_standard_output() -> None:
    done = recdsl("fmt", "-", stdin=UGLY)
    assert (done.returncode, done.stdout) == (0, FAIR)


def test_a_broken_file_is_left_and_reported_and_the_others_are_done(tmp_path: Path) -> None:
    (tmp_path / "a.rec").write_text("recrod audio\n")
    (tmp_path / "b.rec").write_text(UGLY)
    done = recdsl("fmt", str(tmp_path))
    assert done.returncode == 1
    assert "syntax-error" in done.stderr
    assert (tmp_path / "a.rec").read_text() == "recrod audio\n"
    assert (tmp_path / "b.rec").read_text() == FAIR


def test_a_missing_file_is_2() -> None:
    assert recdsl("fmt", "missing.rec").returncode == 2


def test_a_difference_masks_secrets(tmp_path: Path) -> None:
    spec = tmp_path / "a.rec"
    spec.write_text('record audio  to s3 us-east-1 secret "hunter2real"\n')
    assert "hunter2real" not in recdsl("fmt", "--diff", str(spec)).stdout


@pytest.mark.parametrize("command", [["fmt"], ["lint", "--fix"]])
def test_what_is_written_keeps_its_byte_order_mark(tmp_path: Path, command: list[str]) -> None:
    spec = tmp_path / "lesson.rec"
    spec.write_bytes(b"\xef\xbb\xbfrecord audio and  video to s3 us-east-1 as mp4\n")
    assert recdsl(*command, str(spec)).returncode == 0
    assert spec.read_bytes().startswith(b"\xef\xbb\xbfrecord audio and")
