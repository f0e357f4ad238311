"""Text inside Markdown is inert, whatever names are in it: markdown-it reads it as GitHub does."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from recdsl.explaining.comparison import Change
from recdsl.explaining.explanation_pages import difference_markdown
from recdsl.explaining.recording_pairs import Difference
from recdsl.model.frozen import replaced
from recdsl.model.markdown_text import code, marked, plain
from recdsl.reports.markdown import report
from tests.reports.samples import BODY, RUN, at, found

_READER = MarkdownIt("commonmark").enable("table").enable("strikethrough")
_LIVE = ("html_block", "html_inline", "link_open", "image")
_SIGNS = st.text(st.sampled_from("`\\|<>&![]()*_~#-+=:/ \n\r\tab\"'"), max_size=40)
_PIECES = st.lists(
    st.sampled_from(
        ("``", "`", "<img src=x>", "<!--", "-->", "<a href='//x'>", "[a](http://x)", "![a](x)", "|")
    )
    | st.sampled_from(("\\", "\n", "http://x.y", "<http://x.y>", "www.x.y", "&lt;", "a", "[r]: x")),
    max_size=8,
).map("".join)
HOSTILE = _SIGNS | _PIECES | st.text(max_size=20)
NAME = "``<img src=x>"


def live(markdown: str) -> list[str]:
    """The nodes of a text that a browser does something with."""
    tokens = _READER.parse(markdown)
    inside = [inner for token in tokens for inner in token.children or ()]
    return [one.type for one in (*tokens, *inside) if one.type in _LIVE]


def shown(markdown: str) -> str:
    """What a reader sees of one paragraph."""
    (inline,) = (one for one in _READER.parse(markdown) if one.type == "inline")
    return "".join(one.content for one in inline.children or ())


def _tells(sign: str) -> bool:
    return sign not in "` "


@pytest.mark.fault("I5")
@given(HOSTILE)
@example(NAME)
@example("a ``<img src=x>`` b")
@example("`a\\|<img src=x>`|")
def test_nothing_in_a_text_is_alive(name: str) -> None:
    for text in (name, f"`{name}` is wrong", f"a `{name}` and `{name}`", f'"{name}" `x` {name}'):
        cell = marked(text, in_cell=True)
        assert live(f"| a | b |\n|---|---|\n| {cell} | `x` |") == []
        for said in (cell, marked(text), plain(text)):
            assert live(said) == []
            assert live(f"- {said}") == []
            assert live(f"**{said}**") == []
    assert live(code(name)) == []


@pytest.mark.fault("I5")
@given(st.text(st.sampled_from("`|<>&![]()*_~#:/ab\"' "), min_size=1, max_size=30))
def test_text_looks_as_it_is(text: str) -> None:
    assert shown(f"x{plain(text)}x") == f"x{text}x"
    assert shown(f"x{code(text)}x").strip("x ") == text.strip("x ")
    said, meant = shown(f"x{marked(f'the `{text}`.')}x"), f"xthe {text}.x"
    assert [*filter(_tells, said)] == [*filter(_tells, meant)]  # code loses outer blanks


@pytest.mark.fault("I5")
@given(HOSTILE)
@example(NAME)
def test_no_name_is_alive_in_a_report(name: str) -> None:
    one = found(
        "wrong-type", BODY, at(BODY, "5"), f"`{name}` is a number.", severity="error",
        help=f"Take `{name}` out of {name}.",
    )  # fmt: skip
    run = replaced(RUN, diagnostics=(one,), paths={BODY.name: name})
    assert live(report(run)) == []
    changes = (Change("recorded", f"`{name}` of {name}", ("a",), ("b",)),)
    pairs = [Difference(name, "changed", changes), Difference(name, "added", ())]
    assert live(difference_markdown(pairs)) == []
