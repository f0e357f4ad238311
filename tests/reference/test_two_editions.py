"""Two editions in one process: the one in force, and a made-up later one without files."""

from __future__ import annotations

import json
import pickle
from types import ModuleType

import pytest

from recdsl.api import compile_source
from recdsl.checks.call import channel_name_too_long
from recdsl.checks.request import Request
from recdsl.checks.terms import Terms
from recdsl.explaining.explanation import explain
from recdsl.explaining.recording_pairs import differences
from recdsl.language.printing.decompiling import decompiled
from recdsl.linting.engine import lint_source
from recdsl.linting.reading import read
from recdsl.model.frozen import replaced
from recdsl.model.project import Project
from recdsl.model.source import Source, applied
from recdsl.previewing.composing import compose
from recdsl.reference import pointers
from recdsl.reference.body_schema import body_schema
from recdsl.reference.pointers import COMBINATION_POLICY, MAX_IDLE_TIME, REGION
from recdsl.reference.reference import DEFAULT, EVERY_MODE, Reference, UnknownEditionError, edition
from recdsl.reference.rows import pointer_of
from tests.reference.later_edition import EARLIER, LATER, NAME, ROWS, SOURCE
from tools.generate_regular import module
from tools.table_source import table_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.json_value import Json

SPEC = """record audio and video
background "#FF0000"
idle 30s
to s3 us-gov-west-1 bucket "b" key "k" secret "s"
"""


def project(reference: Reference) -> Project:
    return Project(reference=reference)


def linted(body: Json, reference: Reference) -> tuple[Diagnostic, ...]:
    source = Source("a.json", json.dumps(body))
    return lint_source(source, (), Terms(mode="mix", project=project(reference)))


def names(diagnostics: tuple[Diagnostic, ...]) -> set[str]:
    return {diagnostic.rule.name for diagnostic in diagnostics}


def body(**config: Json) -> dict[str, Json]:
    storage: dict[str, Json] = {"vendor": 1, "region": 17, "bucket": "b", "accessKey": "k"}
    request: Json = {
        "token": "${TOKEN}",
        "recordingConfig": {"channelType": 0, **config},
        "storageConfig": {**storage, "secretKey": "${S}"},
    }
    return {"cname": "c", "uid": "527841", "clientRequest": request}


def test_a_spec_compiles_in_the_words_of_its_edition() -> None:
    source = Source("a.rec", SPEC)
    before = compile_source(source, (), None, Terms(project=project(EARLIER)))
    after = compile_source(source, (), None, Terms(project=project(LATER)))
    assert before == compile_source(source, (), None, Terms(project=project(DEFAULT)))
    told = [
        diagnostic for diagnostic in after.diagnostics if diagnostic.rule.name == "unknown-name"
    ]
    assert [source.text[one.span.start : one.span.end] for one in told] == [
        '"#FF0000"',
        "us-gov-west-1",
    ]
    assert "last in edition 2023-02" in told[0].message
    assert "until 2023-02" in told[1].message
    assert "unknown-name" not in names(before.diagnostics)
    (request,) = after.requests
    assert "backgroundColor" not in json.dumps(request.body)


def test_a_body_is_held_against_its_edition() -> None:
    known = body(maxIdleTime=59, stay=True, transcodingConfig={"backgroundColor": "#FF0000"})
    before, after = linted(known, EARLIER), linted(known, LATER)
    assert names(before) >= {"newer-edition", "write-only-key-advised", "short-idle-time"}
    assert {
        diagnostic.pointer for diagnostic in before if diagnostic.rule.name == "newer-edition"
    } == {"/clientRequest/recordingConfig/stay"}
    assert {
        diagnostic.pointer for diagnostic in after if diagnostic.rule.name == "unknown-member"
    } == {"/clientRequest/recordingConfig/transcodingConfig/backgroundColor"}
    assert {
        diagnostic.pointer for diagnostic in after if diagnostic.rule.name == "out-of-range"
    } == {MAX_IDLE_TIME}
    assert {
        diagnostic.pointer for diagnostic in after if diagnostic.rule.name == "unlisted-region"
    } == {REGION}
    assert "write-only-key-advised" not in names(after)
    assert not names(before) & {"out-of-range", "unlisted-region"}


def test_the_edition_in_force_is_the_same_with_and_without_another_one() -> None:
    source = Source("a.json", json.dumps(body(maxIdleTime=3, other=True)))
    before, after = (
        lint_source(source, (), Terms(mode="mix", project=project(one)))
        for one in (EARLIER, DEFAULT)
    )
    assert before == after
    # What other editions know is all that differs.
    alone = [replaced(one.facts, elsewhere={}, later={}) for one in (EARLIER, DEFAULT)]
    assert alone[0] == alone[1]
    assert EARLIER.elsewhere("stay") == "since 2099-01"


def test_a_rule_is_as_severe_as_its_edition_says() -> None:
    known = body(maxIdleTime=70)
    (before,) = [
        diagnostic
        for diagnostic in linted(known, EARLIER)
        if diagnostic.rule.name == "short-idle-time"
    ]
    (after,) = [
        diagnostic
        for diagnostic in linted(known, LATER)
        if diagnostic.rule.name == "short-idle-time"
    ]
    assert (before.severity, after.severity) == ("info", "error")


@pytest.mark.parametrize("reference", [EARLIER, LATER])
def test_a_body_is_said_in_the_words_of_its_edition(reference: Reference) -> None:
    wanted = body(stay=True, transcodingConfig={"width": 360, "height": 640, "fps": 15})
    text = decompiled(wanted, "mix", reference)
    made = compile_source(Source("a.rec", text), (), None, Terms(project=project(reference)))
    assert "unknown-name" not in names(made.diagnostics)
    assert made.requests[0].body == wanted
    assert ("us-gov-west-1" in text) == (reference is EARLIER)


def test_a_removed_phrase_is_said_by_its_member() -> None:
    wanted = body(transcodingConfig={"backgroundColor": "#FF0000"})
    assert 'background "#FF0000"' in decompiled(wanted, "mix", EARLIER)
    text = decompiled(wanted, "mix", LATER)
    assert "backgroundColor" in text
    assert "\nbackground" not in text


def test_fixes_are_proven_in_the_edition() -> None:
    spec = "record audio and video\nidle 5s\nset recordingConfig.stay = true\n"
    source = Source("a.rec", spec + 'to s3 region 17 bucket "b" key ${K} secret ${S}\n')
    diagnostics = lint_source(source, (), Terms(project=project(LATER)))
    for fix in (fix for diagnostic in diagnostics for fix in diagnostic.fixes):
        edited = Source("a.rec", applied(source.text, fix.edits))
        assert "unknown-name" not in names(lint_source(edited, (), Terms(project=project(LATER))))


def test_a_document_is_explained_and_drawn_in_its_edition() -> None:
    source = Source("a.json", json.dumps(body(stay=True)))
    texts = []
    for reference in (EARLIER, LATER):
        document = read(source, reference=reference)
        (explanation,) = explain(document, mode="mix", reference=reference)
        texts.append("\n".join(f"{fact.subject} {fact.predicate}" for fact in explanation.facts))
        assert compose(document, mode="mix", reference=reference)
    assert "us-gov-west-1" in texts[0]
    assert "region 17" in texts[1]
    assert "30" in texts[0]
    assert "90" in texts[1]


def test_two_editions_are_compared() -> None:
    document = read(Source("a.json", json.dumps(body())))
    (same,) = differences(document, document, mode="mix", references=(LATER, LATER))
    (other,) = differences(document, document, mode="mix", references=(EARLIER, LATER))
    assert (same.status, other.status) == ("same", "changed")


def test_a_schema_is_that_of_its_edition() -> None:
    texts = [json.dumps(body_schema(reference)) for reference in (EARLIER, LATER)]
    assert ["backgroundColor" in text for text in texts] == [True, False]
    assert ['"stay"' in text for text in texts] == [False, True]
    assert NAME in texts[1]


def test_a_column_is_taken_away() -> None:
    assert (LATER.by_name["video_bitrate"].minimum, LATER.by_name["video_bitrate"].maximum) == (
        None,
        None,
    )


def test_the_generated_walk_of_an_edition_knows_its_members(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The constants are those of the editions in files.
    path = LATER.by_name["stay"].path
    monkeypatch.setattr(pointers, "STAY", pointer_of(path), raising=False)
    made = ModuleType("made_up")
    exec(module(table_of(ROWS, NAME)), made.__dict__)
    told = body(stay=True, maxIdleTime=60)
    assert made.suspect_modes(told, {}) != EVERY_MODE
    assert DEFAULT.suspect_modes(told, {}) == EVERY_MODE
    assert made.suspect_modes(body(maxIdleTime=59), {}) == EVERY_MODE


def test_a_default_is_that_of_the_edition() -> None:
    empty = body()
    assert Request(empty, "mix", reference=LATER).integer_in_force(MAX_IDLE_TIME) == 90
    assert Request(empty, "mix").integer_in_force(MAX_IDLE_TIME) == 30


def test_of_a_member_that_is_gone_nothing_is_in_force() -> None:
    request = Request(body(), "individual", reference=LATER)
    assert request.text_in_force(COMBINATION_POLICY) == ""
    assert Request(body(), "individual").text_in_force(COMBINATION_POLICY) == "default"
    original = body(streamMode="original", streamTypes=2)
    source = Source("a.json", json.dumps(original))
    diagnostics = lint_source(source, (), Terms(mode="individual", project=project(LATER)))
    assert "original-stream-with-video" in names(diagnostics)


def test_a_figure_is_that_of_the_edition() -> None:
    long = {**body(), "cname": "c" * 200}
    before, after = (
        channel_name_too_long(Request(long, "web", reference=one)) for one in (EARLIER, LATER)
    )
    assert (len(list(before)), len(list(after))) == (1, 0)
    assert DEFAULT.facts.figures.shortest_idle_time == 5
    assert LATER.facts.figures.shortest_idle_time == 60


def test_what_is_known_beyond_the_edition_is_said() -> None:
    told = linted(body(transcodingConfig={"backgroundColor": "#FF0000"}), LATER)
    (unknown,) = [diagnostic for diagnostic in told if diagnostic.rule.name == "unknown-member"]
    assert unknown.message.endswith("; earlier editions do.")


def test_an_edition_goes_to_another_process_by_name() -> None:
    assert pickle.loads(pickle.dumps(DEFAULT)) is DEFAULT
    with pytest.raises(TypeError, match="has no generated package"):
        pickle.dumps(LATER)


def test_an_edition_that_there_is_none_of_is_refused() -> None:
    assert edition(SOURCE.edition) is DEFAULT
    with pytest.raises(UnknownEditionError, match="the editions are 2023-02"):
        edition("2021-01")
