"""A command line that is read without click means what click says that it means."""

from __future__ import annotations

import contextlib
import inspect
import io
from collections.abc import Callable
from functools import partial
from importlib import import_module

import click
import pytest
from hypothesis import event, example, given
from hypothesis import strategies as st

from recdsl.cli import check_run, compile_run, format_run, lint_run, read, run
from recdsl.cli.config_options import KEPT
from recdsl.cli.option_table import TABLES
from tests.conftest import ROOT

COMMANDS = {name: import_module(f"recdsl.cli.commands.{name}").command for name in TABLES}
WORDS = st.one_of(
    st.sampled_from(
        [
            "a.json",
            "-",
            "--",
            "",
            "mix",
            "info",
            "text:out",
            "json",
            "eu",
            "CN",
            "8",
            "0",
            "=",
            "x y",
        ]
    ),
    st.text("abc-=01 ", max_size=4),
)


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    """A command with some of its options, most of them with values that they can have."""
    name = draw(st.sampled_from(sorted(TABLES)))
    declared = [one for one in COMMANDS[name].params if isinstance(one, click.Option)]
    words: list[str] = []
    for option in draw(st.lists(st.sampled_from(declared), max_size=5)):
        spelt = draw(st.sampled_from([*option.opts, *option.secondary_opts]))
        value = draw(_values(option))
        if option.is_flag:
            words += [draw(st.sampled_from([spelt, spelt, spelt, f"{spelt}={value}", f"{spelt}q"]))]
        else:
            joined = f"{spelt}={value}" if spelt.startswith("--") else f"{spelt}{value}"
            words += draw(st.sampled_from([[spelt, value], [joined], [spelt]]))
        words += draw(st.lists(WORDS, max_size=1))
    return [name, *words, *draw(st.lists(WORDS, max_size=2))]


def _values(option: click.Option) -> st.SearchStrategy[str]:
    if isinstance(option.type, click.Choice):
        return st.one_of(WORDS, st.sampled_from(list(option.type.choices)).map(str))
    if isinstance(option.type, click.IntRange):
        return st.one_of(WORDS, st.integers(-1, 800).map(str))
    return WORDS


def by_click(line: list[str]) -> tuple[dict[str, object], dict[str, object]] | None:
    """What click reads; None if it refuses the line, or shows help."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            context = COMMANDS[line[0]].make_context("x", line[1:])
    except (click.ClickException, click.exceptions.Exit):
        return None
    return dict(context.params), dict(context.meta[KEPT])


def shown(values: tuple[dict[str, object], dict[str, object]]) -> tuple[dict[str, object], ...]:
    """The same, with patterns by what they are made of: they have no equality of their own."""
    options, settings = values
    patterns = options.get("exclude", ())
    assert isinstance(patterns, tuple)
    return {**options, "exclude": [vars(one) for one in patterns]}, settings


@given(lines())
@example(["lint", "-qj2", "--format=json", "--", "--mode"])
@example(["lint", "--changed", "a.json"])
@example(["compile", "-eaudio", "-o", "-"])
@example(["fmt", "--check=1"])
def test_a_line_means_the_same_with_and_without_click(line: list[str]) -> None:
    ours, theirs = read(line), by_click(line)
    event("read without click" if ours else "read by click" if theirs else "refused")
    if ours is not None:
        assert theirs is not None
        assert shown(ours) == shown(theirs)
    elif theirs is not None:
        assert any(word.startswith("--changed") for word in line)


@pytest.mark.parametrize(
    ("command", "sound", "functions"),
    [
        ("lint", partial(lint_run.sound_options, "lint"), [lint_run.lint]),
        ("check", partial(lint_run.sound_options, "check"), [lint_run.lint, check_run.check]),
        ("compile", compile_run.sound_options, [compile_run.compile_specs]),
        ("fmt", dict, [format_run.format_paths]),
    ],
)
def test_a_run_takes_what_the_options_of_its_command_give(
    command: str,
    sound: Callable[..., dict[str, object]],
    functions: list[Callable[..., int]],
) -> None:
    values = read([command, "README.md"])
    assert values
    options = values[0]
    options.pop("watch", None)
    for function in functions:
        inspect.signature(function).bind(None, **sound(**options))


@pytest.mark.parametrize(
    "line",
    [
        ["lint"],
        ["lint", "examples/lesson.rec", "examples/faulty.json", "README.md", "missing.json"],
        ["lint", "--detect", "--fail-on", "warning", "-q", "examples"],
        ["lint", "--mode", "mix", "examples/lesson.rec"],
        ["lint", "--mode", "sideways", "examples/faulty.json"],
        ["lint", "--unsafe-fixes", "examples/faulty.json"],
        ["lint", "--format", "json", "--format", "text", "examples/faulty.json"],
        ["lint", "--isolated", "--config", "a.toml", "examples/faulty.json"],
        ["lint", "--config", "selekt=1", "examples/faulty.json"],
        ["lint", "record", "audio"],
        ["lint", "-e", "record audio", "-e", "record video"],
        ["check", "--changed", "--staged"],
        ["check", "examples/lesson.rec"],
        ["compile", "examples/lesson.rec"],
        ["compile", "examples", "README.md"],
        ["compile", "--check", "examples/lesson.rec"],
        [
            "compile",
            "-e",
            "record audio and video to s3 us-east-1 as hls and mp4",
            "--emit",
            "curl",
        ],
        ["compile", "--watch", "-"],
        ["compile"],
        ["fmt", "--check", "examples/lesson.rec"],
        ["fmt", "--diff", "-e", "record video and audio"],
    ],
    ids=" ".join,
)
def test_both_ways_print_the_same_and_leave_with_the_same_status(
    line: list[str], monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(ROOT if line[1:] else ROOT / "examples")
    direct = run(line), *capfdbinary.readouterr()
    through_click = run(["--", *line]), *capfdbinary.readouterr()
    assert direct == through_click
