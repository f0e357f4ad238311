"""Env files: which values they set, and what is said about lines that set none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.surfaces.env_file import read_env


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("A=lobby", "lobby"),
        ("export A=lobby", "lobby"),
        ("  A = lobby  ", "lobby"),
        ("A=two words", "two words"),
        ("A=a=b", "a=b"),
        ("A=lobby # the big one", "lobby"),
        ("A=#00ff00", "#00ff00"),
        ("A=a#b", "a#b"),
        ("A=it's", "it's"),
        ("A=C:\\new", "C:\\new"),
        ("A=100$", "100$"),
        ("A='  $x \\n # \"'  # why", '  $x \\n # "'),
        ('A="a \\"b\\" \\\\ \\$c\\td"', 'a "b" \\ $c\td'),
        ('A=""', ""),
        ("A=''", ""),
        ("A=\u00e9\u4f60", "\u00e9\u4f60"),
        ("A=x\r", "x"),
    ],
)
def test_a_line_sets_a_value(line: str, value: str) -> None:
    env = read_env(f"{line}\n")
    assert env.mistakes == ()
    assert env.values == {"A": value}


@pytest.mark.parametrize("line", ["", "   ", "# A=1", "  # A=1", "A=", "A=   ", "A= # to come"])
def test_a_line_without_a_value_sets_none(line: str) -> None:
    assert read_env(line).values == {}
    assert read_env(line).mistakes == ()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("A", "NAME=VALUE"),
        ("=1", "NAME=VALUE"),
        ("1A=1", "begins with no digit"),
        ("A-B=1", "NAME=VALUE"),
        ("A: hunter2", "NAME=VALUE"),
        ("A='hunter2", "not closed"),
        ('A="hunter2\\"', "not closed"),
        ("A='hunter2' x", "behind the closing quote"),
        ("A='hunter2'#x", "behind the closing quote"),
        ('A="hunter2\\x"', "begins no escape"),
        ("A=hunter2${B}", "nothing is expanded"),
        ("A=hunter2$B", "nothing is expanded"),
        ('A="hunter2$(cat x)"', "nothing is expanded"),
    ],
)
def test_a_mistake_is_said_with_its_line_and_without_the_value(line: str, said: str) -> None:
    env = read_env(f"# first\nB=1\n{line}\nC=2\n")
    (mistake,) = env.mistakes
    assert mistake.line == 3
    assert said in mistake.message
    assert "hunter2" not in mistake.message
    assert env.values == {"B": "1", "C": "2"}


def test_a_name_is_set_once() -> None:
    env = read_env("A=1\n\nA=2\nA=\n")
    assert [(mistake.line, mistake.message) for mistake in env.mistakes] == [
        (3, "A is set already, in line 1."),
        (4, "A is set already, in line 1."),
    ]


@given(st.text(st.characters(exclude_characters="'\r\n", exclude_categories=["Cs"])))
def test_single_quotes_hold_everything(value: str) -> None:
    assert read_env(f"A='{value}'").values == {"A": value}


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_double_quotes_hold_everything_with_escapes(value: str) -> None:
    signs = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\", "$": "\\$"}
    written = "".join(signs.get(one, one) for one in value)
    assert read_env(f'A="{written}"').values == {"A": value}


@given(st.text())
def test_no_text_is_too_much(text: str) -> None:
    env = read_env(text)
    assert all(mistake.line <= text.count("\n") + 1 for mistake in env.mistakes)
