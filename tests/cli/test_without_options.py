"""What names files alone is run without click, and is told the same as if click had read it."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from recdsl.cli import run
from recdsl.cli.commands.compile import command as compiling
from recdsl.cli.commands.lint import command as linting
from recdsl.cli.compile_run import compile_specs
from recdsl.cli.lint_run import lint
from tests.conftest import ROOT

FILES = ("examples/lesson.rec", "examples/faulty.json", "README.md", "missing.json", "recdsl")


@pytest.mark.parametrize(("command", "function"), [(linting, lint), (compiling, compile_specs)])
def test_the_options_of_a_command_are_by_default_what_it_takes_by_default(
    command: click.Command, function: Callable[..., int]
) -> None:
    (files,) = (one.name for one in command.params if isinstance(one, click.Argument))
    context = command.make_context("x", ["FILE"])
    by_click = {
        name: value for name, value in context.params.items() if name not in (files, "watch")
    }
    taken = inspect.signature(function).parameters.values()
    own = {one.name: one.default for one in taken if one.default is not one.empty}
    assert by_click == own


@pytest.mark.parametrize("command", ["lint", "compile"])
@pytest.mark.parametrize("files", [*((file,) for file in FILES), FILES, FILES[:2], ()])
def test_both_ways_print_the_same_and_leave_with_the_same_status(
    command: str,
    files: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(ROOT if files else ROOT / "examples")
    direct = run([command, *files]), *capfdbinary.readouterr()
    by_click = run(["--", command, *files]), *capfdbinary.readouterr()
    assert direct == by_click


def test_a_project_says_the_same_both_ways(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "body.json").write_bytes((ROOT / "examples" / "faulty.json").read_bytes())
    (tmp_path / "recdsl.toml").write_text("selected = 1", "utf-8")
    assert run(["lint", "body.json"]) == run(["--", "lint", "body.json"]) == 2
    told = capfdbinary.readouterr().err.decode()
    assert told.count("recdsl.toml:1: ") == 2
