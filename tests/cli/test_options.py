"""Options that several commands share: what each one changes."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click
import pytest

from recdsl.cli.program import COMMANDS
from tests.conftest import ROOT
from tests.running import recdsl

SPEC = "record audio mixed to s3 us-east-1 as hls\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_a_line_in_the_help_and_a_test(name: str) -> None:
    command = import_module(f"recdsl.cli.commands.{name}").command
    options = [one for one in command.params if isinstance(one, click.Option)]
    tests = "".join(file.read_text("utf-8") for file in (ROOT / "tests").rglob("*.py"))
    assert [diagnostic.name for diagnostic in options if not diagnostic.help] == []
    longest = [max(one.opts, key=len) for one in options]
    assert [each for each in longest if f'"{each}' not in tests and f"{each} " not in tests] == []


def test_the_hours_that_acquire_was_told_are_compared(tmp_path: Path) -> None:
    file = tmp_path / "a.rec"
    file.write_text('record audio mixed in channel "c" to s3 us-east-1 as hls\n', "utf-8")
    for command in ("lint", "compile"):
        refused = recdsl(command, "--acquire-hours", "many", str(file))
        assert refused.returncode == 2
        assert "--acquire-hours" in refused.stderr
        assert recdsl(command, "--acquire-hours", "72", str(file)).returncode == 0


def test_what_git_ignores_is_read_where_it_is_not_respected(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("made/\n", "utf-8")
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "a.rec").write_text(SPEC, "utf-8")
    for command in (["lint"], ["fmt", "--check"], ["compile", "-o", str(tmp_path / "out")]):
        left = recdsl(*command, "--respect-gitignore", "--allow-empty", str(tmp_path))
        assert (left.returncode, "made" in left.stderr) == (0, False)
        read = recdsl(*command, "--no-respect-gitignore", str(tmp_path))
        assert read.returncode == 0
    assert (tmp_path / "out" / "made" / "a.json").exists()


def test_a_theme_is_the_paper_of_a_drawing(tmp_path: Path) -> None:
    file = tmp_path / "a.rec"
    file.write_text(SPEC.replace("audio", "audio and video"), "utf-8")
    drawn = {
        theme: recdsl("preview", "--format", "svg", "--theme", theme, str(file)).stdout
        for theme in ("auto", "light", "dark")
    }
    assert len(set(drawn.values())) == 3
    assert all(text.startswith("<svg") for text in drawn.values())
    assert ["prefers-color-scheme" in drawn[theme] for theme in drawn] == [True, False, False]
