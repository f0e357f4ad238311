"""Specs: from the grammar, from clauses put together anew, and texts with damage done to them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from hypothesis import strategies as st
from hypothesis.extra.lark import from_lark

from recdsl.language.syntax.parser import parse
from recdsl.language.syntax.parser_tables import KEYWORDS, PUNCTUATION
from recdsl.language.syntax.tree import Node
from recdsl.reference.reference import DEFAULT
from tests.conftest import ROOT
from tests.laws.bodies import VALUES
from tools.generate_grammar import loaded

FILES = (ROOT / "tests/language/every-phrase.rec", *sorted((ROOT / "examples").glob("*.rec")))
TEXTS = tuple(file.read_text("utf-8") for file in FILES)

# What stands between two words; the grammar's terminals bring it along.
_GAPS = (" ", "  ", "\t", "\n", "\r\n", " # a note {\n", "\u00a0", "\u3000\n")

_NAMES = sorted(
    {
        *(vendor.word for vendor in DEFAULT.vendors),
        *(region.word for region in DEFAULT.regions[::9]),
        *(choice.word for row in DEFAULT.parameters for choice in row.choices),
        *("lobby", "x", "_", "a.b-c", "us-east-1", "hls", "na", "recordingConfig.maxIdleTime"),
        *("token", "recordingConfig.a.b", "nowhere"),
    }
)
WORDS = tuple(word for word in _NAMES if " " not in word and word not in KEYWORDS)
_OPEN_TERMINALS = {
    "WORD": st.sampled_from([word for word in WORDS if not word[0].isdigit()]),
    "NUMBER": st.sampled_from(
        ["0", "1", "7", "17", "50", "15", "123456", "-1", "0.5", "1.0", "007"]
    )
    | st.from_regex(r"-?[0-9]{1,20}(\.[0-9]{1,20})?", fullmatch=True),
    "DURATION": st.sampled_from(["30s", "0s", "2h", "120m", "3d", "1.5h", "0.1S", "99999999999H"]),
    "PIXELS": st.sampled_from(["1280x720", "0x0", "${W}x720", "640x${H}", "${W}x${H}"]),
    "PLACEHOLDER": st.sampled_from(["${A}", "${TOKEN}", "${_b1}"]),
    "STRING": (
        st.sampled_from(["", "1", "a/b", "c", "#FF0000", "https://a.b/c", "/cname", "/uid", "<a>"])
        | st.sampled_from(["/clientRequest/token", "/a~1b/0/-", "\u2028${A}", '"\\'])
        | st.text(max_size=6)
    ).map(lambda text: json.dumps(text, ensure_ascii=False)),
    "JSON": VALUES.map(json.dumps),
}


def _fixed(word: str) -> st.SearchStrategy[str]:
    return st.sampled_from([word, word.upper(), word.title()])


def _spaced(word: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(str.__add__, word, st.just(" ") | st.sampled_from(_GAPS))


_TERMINALS = {
    **{kind: _spaced(_fixed(word)) for word, kind in (KEYWORDS | PUNCTUATION).items()},
    **{kind: _spaced(words) for kind, words in _OPEN_TERMINALS.items()},
}
GENERATED = from_lark(loaded(), explicit=_TERMINALS)
"""Texts that the grammar derives; few of them make sense."""


def _of_rule(node: Node, rule: str) -> Iterator[Node]:
    for child in node.nodes():
        if child.rule == rule:
            yield child
        yield from _of_rule(child, rule)


def _clauses(text: str) -> Iterator[str]:
    for clause in _of_rule(parse(text).tree, "clause"):
        yield text[clause.span.start : clause.span.end]


_CLAUSES = tuple(dict.fromkeys(clause for text in TEXTS for clause in _clauses(text)))
_RECORD = tuple(clause for clause in _CLAUSES if clause.startswith("record"))
_STORAGE = tuple(clause for clause in _CLAUSES if clause.startswith("to ") and "bucket" in clause)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A recording of clauses that make sense one by one, and often together."""
    clauses = [
        draw(st.sampled_from(_RECORD)),
        draw(st.sampled_from(_STORAGE)),
        *draw(st.lists(st.sampled_from(_CLAUSES), max_size=4, unique=True)),
    ]
    return "\n".join(clauses)


_PIECE = re.compile(r"\w+|\s+|[^\w\s]")
_ODD = ('"', "\\", "{", "}", "(", ",", "=", "#", "$", "${A}", "\u00a0", "\ud800", "\0", "\u2028")
_INSERTED = st.sampled_from([*KEYWORDS, *_ODD, "999999999999", "1.", ".5s", "x", "é", "²", "“"])
_LINE_ENDS = st.sampled_from(["\n", "\n", "\r\n", "\r", "\n\r", "\u2028"])


@st.composite
def damaged(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """A text with words or signs taken out, put in, doubled or swapped; or cut off somewhere."""
    pieces = _PIECE.findall(draw(texts)) or [""]
    spot = st.integers(0, len(pieces) - 1)
    for act in draw(st.lists(st.sampled_from(["out", "in", "twice", "swap"]), max_size=4)):
        at, other = draw(spot), draw(spot)
        if act == "out":
            pieces[at] = ""
        elif act == "in":
            pieces[at] += draw(_INSERTED)
        elif act == "twice":
            pieces[at] *= 2
        else:
            pieces[at], pieces[other] = pieces[other], pieces[at]
    text = "".join(pieces).replace("\n", draw(_LINE_ENDS))
    if draw(st.booleans()):
        start, end = draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))
        return text[min(start, end) : max(start, end)]
    return text


SPECS = GENERATED | sentences() | st.sampled_from(TEXTS)
