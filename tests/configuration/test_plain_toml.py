"""What is read of TOML without `tomllib` is what `tomllib` reads."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import event, example, given
from hypothesis import strategies as st

from recdsl.configuration.plain_toml import plain_toml

KEYS = st.sampled_from(["a", "b", "c", "d", "e-f", "G", "fail-on", "1", "true", '"q"', "a.b", ""])
PLAIN = st.sampled_from(["true", "false", "0", "720", '"x"', "'y'", '"a # b"', "'['", '""'])
ODD = st.sampled_from(
    [
        *("true", "false", "0", "7", "720", "007", "1_0", "-5", "+1", "1.5", "1e5", "nan", "0x1f"),
        *('"x"', "'y'", '""', "''", '"a # b"', "'['", '"\\n"', '"""z"""', "'''z'''", '"\x07"'),
        *("2026-11-30", "12:30:00", "{ c = 1 }", "[1]", "word", '"open', "9" * 30),
    ]
)
SCALARS = st.one_of(PLAIN, PLAIN, PLAIN, ODD)
BLANKS = st.sampled_from(["", " ", "\t", "  "])
BREAKS = st.sampled_from(["", "", "", "\n", " # note\n", "\r\n", "\n\n", "#\x00\n", "\r"])


@st.composite
def values(draw: st.DrawFn) -> str:
    if draw(st.booleans()):
        return draw(SCALARS)
    elements = draw(st.lists(SCALARS, max_size=3))
    inside = ",".join(f"{draw(BREAKS)}{one}{draw(BLANKS)}" for one in elements)
    inside += draw(st.sampled_from(["", ",", " ,"]))
    return f"[{inside}{draw(BREAKS)}]"


@st.composite
def lines(draw: st.DrawFn) -> str:
    kind = draw(st.sampled_from(["pair", "pair", "pair", "table", "comment", "blank", "odd"]))
    if kind == "pair":
        line = f"{draw(KEYS)}{draw(BLANKS)}={draw(BLANKS)}{draw(values())}"
    elif kind == "table":
        line = draw(st.sampled_from(["[{}]", "[ {} ]", "[[{}]]", "[{}", "[{}] x"])).format(
            draw(KEYS)
        )
    elif kind == "odd":
        line = draw(st.text("ab=[]\"'#\\ \t\r\x85,.1", max_size=8))
    else:
        line = "# a note" if kind == "comment" else ""
    end = draw(st.sampled_from(["", "", "", "", "# end", " x"]))
    return f"{draw(BLANKS)}{line}{draw(BLANKS)}{end}"


def typed(value: object) -> object:
    """A value with its type: in Python, 1 is also True."""
    if isinstance(value, dict):
        return {key: typed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [typed(inner) for inner in value]
    return type(value), value


@given(st.lists(lines(), max_size=5).map("\n".join))
@example("a = 1\n[a]\n")
@example("[a]\n[a]\n")
@example('a = "x" "y"\n')
def test_it_is_what_tomllib_reads(text: str) -> None:
    plain = plain_toml(text)
    event("read" if plain is not None else "left to tomllib")
    if plain is not None:
        assert typed(plain) == typed(tomllib.loads(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        'fail-on = "warning"\n',
        "ignore = [\"REC301\", 'files']  # for now\nfail-on-unread = true\r\n",
        'select = [\n  "REC3",\n  # and\n  "storage",\n]\n[acquired]\nregion = "EU"\nhours = 72\n',
    ],
)
def test_what_most_files_say_is_read(text: str) -> None:
    assert plain_toml(text) == tomllib.loads(text)
