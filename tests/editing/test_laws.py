"""Laws: no text and no place makes a feature raise, and pieces say what the whole says."""

from __future__ import annotations

import contextlib
import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from recdsl.editing.code_actions import fixed_all, quick_fixes
from recdsl.editing.colours import colours
from recdsl.editing.completion import offers
from recdsl.editing.diagnostics import diagnostics
from recdsl.editing.folding import folds
from recdsl.editing.format_edits import formatting, formatting_of
from recdsl.editing.hover import hover
from recdsl.editing.inlay_hints import hints
from recdsl.editing.lenses import lenses
from recdsl.editing.placeholders import uses
from recdsl.editing.renaming import NotRenamedError, name_at, renamed
from recdsl.editing.selection_ranges import selections
from recdsl.editing.semantic_tokens import words
from recdsl.editing.showing import NothingToShowError, shown_json, shown_layout
from recdsl.editing.symbols import symbols
from recdsl.editing.text_snapshot import Snapshot
from recdsl.language.spec import read_spec
from recdsl.linting.engine import lint_document
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.frozen import replaced
from recdsl.model.source import Edit, Source, Span, applied
from recdsl.reports.masked_diagnostics import masked
from tests.laws.bodies import bodies
from tests.laws.specs import SPECS, TEXTS, damaged, sentences

ANY_TEXT = st.text(st.characters())  # with halves of surrogate pairs too
PLACES = st.integers(0, 10_000)


def asked_everything(snapshot: Snapshot, offset: int, other: int) -> None:
    """Ask all features, and hold what they answer to the text's length."""
    length = len(snapshot.text)
    offset, other = min(offset, length), min(other, length)
    span = Span(min(offset, other), max(offset, other))
    spans = [
        *(one.span for one in diagnostics(snapshot)),
        *(fold.span for fold in folds(snapshot)),
        *(one.span for one in symbols(snapshot)),
        *(one.head for one in symbols(snapshot)),
        *(colour.span for colour in colours(snapshot)),
        *(lens.span for lens in lenses(snapshot)),
        *(use.span for use in uses(snapshot, offset)),
        *selections(snapshot, offset),
        *(word.span for word in words(snapshot)),
        *(word.span for word in words(snapshot, span)),
        *(Span(hint.offset, hint.offset) for hint in hints(snapshot, span)),
        *(offer.span for offer in offers(snapshot, offset)),
        *(offer.span for offer in offers(snapshot, offset, typed=" ")),
        *filter(None, (name_at(snapshot, offset),)),
    ]
    shown = hover(snapshot, offset)
    if shown:
        spans.append(shown.span)
    for one in spans:
        assert 0 <= one.start <= one.end <= length
    for show in (shown_json, shown_layout):
        with contextlib.suppress(NothingToShowError):
            assert show(snapshot, None)


def assert_changes_can_be_made(snapshot: Snapshot, offset: int, other: int) -> None:
    offset, other = (min(place, len(snapshot.text)) for place in (offset, other))
    for edits in changes(snapshot, offset, Span(min(offset, other), max(offset, other))):
        applied(snapshot.text, edits)


def changes(snapshot: Snapshot, offset: int, span: Span) -> Iterator[tuple[Edit, ...]]:
    yield formatting(snapshot)
    yield formatting_of(snapshot, span)
    yield fixed_all(snapshot)
    yield from (action.edits for action in quick_fixes(snapshot, span))
    for name in ("x", "a b"):
        with contextlib.suppress(NotRenamedError):
            yield renamed(snapshot, offset, name)


@given(text=ANY_TEXT, offset=PLACES, other=PLACES)
def test_any_text_is_edited_whatever_it_is(text: str, offset: int, other: int) -> None:
    asked_everything(Snapshot("a.rec", text, "spec"), offset, other)
    asked_everything(Snapshot("a.json", text, "json"), offset, other)


@given(text=damaged(SPECS), offset=PLACES, other=PLACES)
@example(text="\ufeffrecord audio", offset=0, other=3)
@example(text="recording", offset=9, other=0)
def test_a_damaged_spec_is_edited(text: str, offset: int, other: int) -> None:
    asked_everything(Snapshot("a.rec", text, "spec"), offset, other)


@settings(max_examples=12)
@given(text=damaged(sentences()), offset=PLACES, other=PLACES)
@example(text="defaults { as mp4 }\nrecording a { record audio }", offset=11, other=17)
def test_a_damaged_spec_is_changed(text: str, offset: int, other: int) -> None:
    assert_changes_can_be_made(Snapshot("a.rec", text, "spec"), offset, other)


@settings(max_examples=12)
@given(
    text=damaged(bodies().map(lambda body: json.dumps(body, indent=1))), offset=PLACES, other=PLACES
)
def test_a_damaged_body_is_changed(text: str, offset: int, other: int) -> None:
    assert_changes_can_be_made(Snapshot("a.json", text, "json"), offset, other)


@given(
    text=damaged(bodies().map(lambda body: json.dumps(body, indent=1))), offset=PLACES, other=PLACES
)
def test_a_damaged_body_is_edited(text: str, offset: int, other: int) -> None:
    asked_everything(Snapshot("a.json", text, "json"), offset, other)


@given(body=bodies(), offset=PLACES, other=PLACES, dialect=st.sampled_from(["jsonc", "json5"]))
def test_a_body_in_other_dialects_is_edited(
    body: Any, offset: int, other: int, dialect: str
) -> None:
    text = "// a note\n" + json.dumps(body, indent=1, ensure_ascii=False)
    asked_everything(Snapshot(f"a.{dialect}", text, "json"), offset, other)


# Pieces and the whole.

BLOCKS = tuple(text for text in TEXTS if "recording " in text and len(text) < 1500)
PARTS = st.sampled_from(
    [
        *("recording", "recording x {", "recording x {\n", "RECORDING z {}\n", "defaults {", "}"),
        *("\n", "\n\n", "\r", " ", "x", '"', "#", "# c\n", "record", "by", "to", "s3", "reco"),
        *("set a = {\n", "layout custom {", "as mp4", "}\n}\n", "snapshot only every 5s"),
        *('in channel "b"', "stop when idle for 2s", "without token", "to under"),
        *("# allow out-of-range: it is known\n", "# allow mp4-without-hls, short-idle-time: y\n"),
        "\n  # allow out-of-range: known\n  stop when idle for 2s\n",
    ]
)
EDITS = st.lists(st.tuples(PLACES, st.sampled_from([0, 0, 1, 5, 30]), PARTS), max_size=4)


def said(found: tuple[Diagnostic, ...]) -> list[tuple[object, ...]]:
    """What is said, without the fixes."""
    return [
        (
            *(
                diagnostic.rule.name,
                diagnostic.severity,
                diagnostic.span,
                diagnostic.message,
                diagnostic.help,
                diagnostic.recording,
            ),
            *(diagnostic.pointer, diagnostic.modes, diagnostic.constraints, diagnostic.ordinal),
            tuple((label.message, label.span, label.pointer) for label in diagnostic.related),
        )
        for diagnostic in found
    ]


def whole(text: str) -> list[tuple[object, ...]]:
    """What `lint` says of a text; it does not pay for the fixes."""
    document = read_spec(Source("a.rec", text))
    quick = tuple(replaced(one, edits=None) for one in document.recordings)
    return said(tuple(masked(lint_document(replaced(document, recordings=quick)))))


def assert_pieces_say_what_the_whole_says(snapshot: Snapshot) -> None:
    """The same diagnostics; those of one place and one code in any order."""
    assert sorted(said(diagnostics(snapshot)), key=repr) == sorted(whole(snapshot.text), key=repr)


@settings(max_examples=30)
@given(texts=st.permutations(BLOCKS), edits=EDITS)
@example(texts=["recording a {\nrecord audio\n", "recording b {\n}\n"], edits=[])
@example(texts=["recording a { by\n", "recording b {\n}\n"], edits=[])
@example(texts=["defaults {\n", "recording b {\n}\n"], edits=[])
@example(texts=["recording a {}", "defaults { as mp4 }", "recording a {}"], edits=[])
@example(texts=["recording a {\nlayout\n", "recording b {\n}\n"], edits=[])
def test_what_is_said_of_the_pieces_is_what_lint_says(
    texts: list[str], edits: list[tuple[int, int, str]]
) -> None:
    snapshot = Snapshot("a.rec", "\n".join(texts), "spec")
    assert_pieces_say_what_the_whole_says(snapshot)
    for place, length, part in edits:
        at = place % (len(snapshot.text) + 1)
        snapshot = snapshot.changed(snapshot.text[:at] + part + snapshot.text[at + length :])
        assert_pieces_say_what_the_whole_says(snapshot)


@pytest.mark.parametrize("text", [text for text in TEXTS if "recording " in text])
def test_what_is_said_while_it_is_typed_is_what_lint_says(text: str) -> None:
    snapshot = Snapshot("a.rec", "", "spec")
    for end in itertools.chain(range(0, len(text), 1 + len(text) // 40), [len(text)]):
        snapshot = snapshot.changed(text[:end])
        assert_pieces_say_what_the_whole_says(snapshot)
