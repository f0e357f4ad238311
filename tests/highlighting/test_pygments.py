from __future__ import annotations

from importlib.metadata import entry_points
from pathlib import Path

import pytest
from hypothesis import given
from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
from pygments.token import Error, Keyword, Name, Number, String, Text, _TokenType

from recdsl.language.highlighting import RecordingLexer
from tests.conftest import ROOT
from tests.laws.specs import SPECS

FILES = [*sorted((ROOT / "examples").rglob("*.rec")), ROOT / "tests/language/every-phrase.rec"]
PHRASES = FILES[-1].read_text("utf-8")


def coloured(text: str) -> list[tuple[_TokenType, str]]:
    lexer = RecordingLexer(stripnl=False, ensurenl=False)
    return [(kind, value) for kind, value in lexer.get_tokens(text) if value.strip()]


def test_pygments_finds_the_lexer_by_name_and_by_file() -> None:
    (point,) = entry_points(group="pygments.lexers", name="recdsl")
    assert point.load() is RecordingLexer
    assert isinstance(get_lexer_by_name("rec"), RecordingLexer)
    assert isinstance(get_lexer_for_filename("lesson.rec"), RecordingLexer)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_word_of_a_spec_has_a_colour(file: Path) -> None:
    plain = [value for kind, value in coloured(file.read_text("utf-8")) if kind in (Text, Error)]
    assert plain == []


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("record", Keyword),
        ("mixed-video", Name.Class),
        ("of", Keyword.Pseudo),
        ("stereo", Keyword.Constant),
        ("fps", Keyword.Type),
        ("s3", Name.Builtin),
        ("us-east-1", Name.Constant),
        ("aes-128-gcm2", Name.Constant),
        ("${TOKEN}", Name.Variable),
        ("30s", Number),
        ("1280x720", Number),
        ("${W}x${H}", Number),
        ("recordingConfig.maxIdleTime", Name.Attribute),
        ('"/clientRequest/recordingConfig/note"', String.Symbol),
        ('"a"', Name.Tag),
        ("null", Keyword.Constant),
    ],
)
def test_words_are_coloured_by_what_they_do(word: str, kind: _TokenType) -> None:
    assert (kind, word) in coloured(PHRASES)


def test_a_name_and_a_path_are_no_keywords() -> None:
    said = coloured(
        'recording record { without token, and recordingConfig.fps in channel "a${B}" }'
    )
    assert (Name.Class, "record") in said
    assert (Name.Attribute, "token") in said
    assert (Name.Attribute, "recordingConfig.fps") in said
    assert (Keyword, "in") in said
    assert (String.Interpol, "${B}") in said


@given(SPECS)
def test_no_text_is_lost(text: str) -> None:
    lexer = RecordingLexer(stripnl=False, ensurenl=False)
    assert "".join(value for _, value in lexer.get_tokens(text)) == text.replace(
        "\r\n", "\n"
    ).replace("\r", "\n")
