"""The words of the language, held against the table and against Lark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lark import Token as LarkToken
from lark import Tree

import recdsl
from recdsl.language.spec import read_spec
from recdsl.language.syntax.parser import parse
from recdsl.language.syntax.parser_tables import RULES
from recdsl.language.syntax.tree import Node, Token
from recdsl.model.placeholder import render_placeholders as lowered
from recdsl.model.source import Source
from recdsl.reference.reference import DEFAULT, edition
from tests.conftest import ROOT
from tools.generate_grammar import loaded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reference.parameter import Parameter

HERE = Path(__file__).parent
_VALUES = ("STRING", "NUMBER", "RANGE", "DURATION", "PIXELS", "PLACEHOLDER", "WORD", "JSON")
LATER = edition("2026-07")
SPECS = sorted([*HERE.glob("every-phrase*.rec"), *ROOT.glob("examples/**/*.rec")])


def test_every_phrase_is_read_without_a_finding() -> None:
    document = read_spec(Source("every-phrase.rec", (HERE / "every-phrase.rec").read_text()))
    assert document.findings == ()
    assert len(document.recordings) == 7


def said_by(name: str) -> set[str]:
    document = read_spec(Source(name, (HERE / name).read_text()))
    assert document.findings == ()
    return {
        re.sub(r"/\d+(?=/|$)", "/0", pointer)
        for recording in document.recordings
        for pointer in recording.places.origins  # type: ignore[attr-defined]
    }


def path_of(parameter: Parameter) -> str:
    return "/" + re.sub(r"\[[a-z_]*\]", "/0", parameter.path).replace(".", "/")


def test_every_parameter_with_a_phrase_is_said_by_some_sentence() -> None:
    said = said_by("every-phrase.rec")
    for parameter in DEFAULT.by_name.values():
        if parameter.phrase and parameter.name != "mode":
            assert path_of(parameter) in said, parameter.name


def test_every_parameter_that_a_later_edition_adds_is_said_by_some_sentence() -> None:
    said = said_by("every-phrase-2026-07.rec")
    new = [row for name, row in LATER.by_name.items() if name not in DEFAULT.by_name]
    assert [row.name for row in new if not row.phrase or path_of(row) not in said] == []
    assert len(new) == 4


def test_the_phrases_of_a_later_edition_are_printed_as_they_are_read() -> None:
    text = (HERE / "every-phrase-2026-07.rec").read_text()
    assert not any(one.severity != "info" for one in recdsl.lint(text))
    for request in recdsl.compile(text).requests:
        again = recdsl.decompile(request.body, mode=request.mode, edition="2026-07").text  # type: ignore[arg-type]
        assert "set " not in again
        assert "without " not in again
        assert recdsl.compile(again).requests[0].body == request.body


def test_a_rule_of_the_grammar_is_a_parameter_or_a_word_for_one() -> None:
    structure = {
        "start recording defaults clause name record subjects medium users user page page_size",
        "hold then_clause",
        "at_most split starting loading push channel recorder token_clause storage region_number",
        "storage_part as_clause format transcode streams preferring sound sound_profile expecting",
        "most_users idle snapshot only decrypt canvas canvas_size layout background absent vod",
        "vod_part acquired acquire_region acquire_hours set without path text choice duration",
        "integer rendering",
    }
    known = set(" ".join(structure).split()) | set(DEFAULT.by_name) | set(LATER.by_name)
    names = {name for name, _ in RULES if not name.startswith("_")}
    assert names <= known, names - known


@pytest.mark.heavy
@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_lark_and_the_running_parser_build_the_same_tree(spec: Path) -> None:
    """Lark owns the grammar; what runs is a driver on its tables."""
    syntax = parse(spec.read_text("utf-8"))
    interactive = loaded().parse_interactive("")
    for token in syntax.tree.tokens():
        if token.kind != "$END":
            interactive.feed_token(LarkToken(token.kind, token.text))
    tree = interactive.feed_eof()  # type: ignore[no-untyped-call]
    assert isinstance(tree, Tree)
    assert _of_lark(tree) == _of_ours(syntax.tree)


def _of_lark(tree: Tree[LarkToken]) -> list[object]:
    """Named rules with their parts; Lark leaves out keywords and flattens `_` rules itself."""
    parts: list[object] = []
    for child in tree.children:
        if isinstance(child, Tree):
            parts.append(_of_lark(child))
        elif child.type in (
            "STRING",
            "NUMBER",
            "DURATION",
            "PIXELS",
            "PLACEHOLDER",
            "WORD",
            "JSON",
        ):
            parts.append(str(child))
    return [str(tree.data), *parts]


def _of_ours(node: Node) -> list[object]:
    parts: list[object] = []
    for child in node.children:
        if isinstance(child, Node):
            parts.append(_of_ours(child))
        elif isinstance(child, Token) and child.kind in _VALUES:
            parts.append(child.text)
    return [node.rule, *parts]


def test_the_examples_of_the_design_give_the_bodies_of_the_page() -> None:
    text = """
      recording audio-and-video {
        record audio and video of users 123, 456 mixed
        in communication channel "httpClient463224" by recorder 527841 with token ${TOKEN}
        stop when idle for 30s
        canvas 360x640 at 15 fps, 500 kbps
        layout best-fit
        background "#FF0000"
        to alibaba cn-beijing bucket "lessons" under "directory1/directory2" tagged "math"
        as hls
      }
    """
    document = read_spec(Source("x.rec", text))
    (recording,) = document.recordings
    assert recording.mode == "mix"
    assert lowered(recording.body) == {
        "cname": "httpClient463224",
        "uid": "527841",
        "clientRequest": {
            "token": "${TOKEN}",
            "recordingConfig": {
                "channelType": 0,
                "streamTypes": 2,
                "maxIdleTime": 30,
                "transcodingConfig": {
                    "width": 360,
                    "height": 640,
                    "fps": 15,
                    "bitrate": 500,
                    "mixedVideoLayout": 1,
                    "backgroundColor": "#FF0000",
                },
                "subscribeAudioUids": ["123", "456"],
                "subscribeVideoUids": ["123", "456"],
            },
            "recordingFileConfig": {"avFileType": ["hls"]},
            "storageConfig": {
                "vendor": 2,
                "region": 3,
                "bucket": "lessons",
                "accessKey": "${ACCESS_KEY}",
                "secretKey": "${SECRET_KEY}",
                "fileNamePrefix": ["directory1", "directory2"],
                "extensionParams": {"tag": "math"},
            },
        },
    }
