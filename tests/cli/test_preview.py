"""`recdsl preview`, through the installed program."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.running import recdsl

LESSON = "examples/lesson.rec"
_PNG = b"\x89PNG\r\n\x1a\n"


def test_a_spec_is_drawn_in_characters_for_so_many_users() -> None:
    done = recdsl("preview", LESSON, "--users", "2")
    assert done.returncode == 0
    assert done.stderr == ""
    assert "┃ 1 user 1001" in done.stdout
    assert "│ 2 1st other" in done.stdout
    assert " 3 " not in done.stdout
    plain = recdsl("preview", LESSON, "--ascii").stdout
    assert plain.isascii()
    assert "| 1 user 1001" in plain


def test_text_says_what_the_drawing_shows() -> None:
    said = recdsl("preview", LESSON, "--format", "text").stdout
    drawing = recdsl("preview", LESSON, "--format", "svg").stdout
    for line in said.splitlines():
        assert line in drawing


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("examples/card.rec", "each user into files of their own"),
        ("examples/whiteboard.rec", "a web page"),
        ("examples/page/7-original-audio.json", "each user"),
    ],
)
def test_other_modes_have_no_picture_and_that_is_wrong_usage(file: str, says: str) -> None:
    done = recdsl("preview", file)
    assert done.returncode == 2
    assert done.stdout == ""
    assert says in done.stderr


def test_of_several_recordings_the_mixed_ones_are_drawn() -> None:
    done = recdsl("preview", "examples/consultation.rec")
    assert done.returncode == 0
    assert done.stdout.startswith("consultation: Best-fit")
    assert done.stderr.startswith("voices: ")
    assert recdsl("preview", "examples/consultation.rec", "--name", "voices").returncode == 2
    missing = recdsl("preview", "examples/consultation.rec", "--name", "nobody")
    assert (missing.returncode, "nobody" in missing.stderr) == (2, True)


def test_a_drawing_shows_one_recording() -> None:
    two = "recording a { record video mixed } recording b { record video mixed }"
    done = recdsl("preview", "-", "--format", "svg", stdin=two)
    assert done.returncode == 2
    assert "--name picks one of 'a' and 'b'" in done.stderr
    result = recdsl("preview", "-", "--format", "svg", "--name", "b", stdin=two)
    assert '<title id="title">b: ' in result.stdout


def test_what_cannot_be_read_or_drawn_is_told_apart() -> None:
    assert recdsl("preview", "missing.rec").returncode == 2
    broken = recdsl("preview", "-", stdin="record audoi mixed")
    assert (broken.returncode, "syntax-error" in broken.stderr) == (1, True)
    unknown = recdsl("preview", "-", stdin="record video mixed layout ${L}")
    assert (unknown.returncode, "${L}" in unknown.stderr) == (1, True)
    assert recdsl("preview", LESSON, "--users", "18").returncode == 2
    assert recdsl("preview", LESSON, "--mode", "mix").returncode == 2


def test_files_are_written_by_their_ending(tmp_path: Path) -> None:
    for ending in ("svg", "txt", "png"):
        done = recdsl("preview", LESSON, "-o", str(tmp_path / f"a.{ending}"))
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    drawn = (tmp_path / "a.svg").read_text("utf-8")
    assert drawn == recdsl("preview", LESSON, "--format", "svg").stdout
    said = recdsl("preview", LESSON, "--format", "text").stdout
    assert (tmp_path / "a.txt").read_text("utf-8") == said
    image = (tmp_path / "a.png").read_bytes()
    assert image.startswith(_PNG)
    width = float(drawn.partition('width="')[2].partition('"')[0])
    assert struct.unpack(">I", image[16:20])[0] == pytest.approx(2 * width, abs=1)
    refused = recdsl("preview", LESSON, "-o", str(tmp_path / "a.gif"))
    assert (refused.returncode, ".svg, .png or .txt" in refused.stderr) == (2, True)


def _run(code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_without_the_library_a_png_is_wrong_usage_that_says_what_to_install() -> None:
    done = _run(
        "import sys; sys.modules['resvg_py'] = None\n"
        "from recdsl.cli import run\n"
        f"sys.exit(run(['preview', {LESSON!r}, '-o', 'x.png']))"
    )
    assert done.returncode == 2
    assert "pip install 'recdsl[png]'" in done.stderr


def test_without_a_font_an_image_says_that_it_has_no_text(tmp_path: Path) -> None:
    done = _run(
        "import functools, sys, resvg_py\n"
        "resvg_py.svg_to_bytes = functools.partial(resvg_py.svg_to_bytes, skip_system_fonts=True)\n"
        "from recdsl.cli import run\n"
        f"sys.exit(run(['preview', {LESSON!r}, '-o', {str(tmp_path / 'x.png')!r}]))"
    )
    assert done.returncode == 0
    assert "no font" in done.stderr
    assert (tmp_path / "x.png").read_bytes().startswith(_PNG)
