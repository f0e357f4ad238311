from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.model.document import Document, Recording
from recdsl.model.finding import MODES, Finding, Fix
from recdsl.model.json_value import Unknown
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Edit, Source, Span
from recdsl.reference.reference import DEFAULT
from tests.checks.bodies import CLEAN, INDIVIDUAL, MIX, SNAPSHOTS, changed, document, said

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

CR = "/clientRequest"
RC = f"{CR}/recordingConfig"
TEXT = "one\ntwo\nthree\n"


class Numbered:
    """Places whose order is that of the pointers in a list."""

    def __init__(self, *pointers: str) -> None:
        self.pointers = pointers

    def span(self, pointer: str, part: str) -> Span:
        start = 2 * self.pointers.index(pointer) + (part == "value")
        return Span(start, start + 1)


def leaves(value: Any, pointer: str = "") -> Iterator[str]:
    members: Any = enumerate(value) if isinstance(value, list) else ()
    members = value.items() if isinstance(value, dict) else members
    for name, member in members:
        yield f"{pointer}/{name}"
        yield from leaves(member, f"{pointer}/{name}")


def test_diagnostics_stand_in_the_order_of_the_text_then_of_the_codes() -> None:
    body = changed(changed(MIX, f"{RC}/streamTypes", 7), "/uid", 5)
    places = Numbered(f"{RC}/streamTypes", "/uid")
    late = Finding("syntax-error", "late", span=Span(9, 9))
    early = Finding("duplicate-member", "early", span=Span(1, 2))
    source = Source("body.json", TEXT)
    read = Document(source, (Recording("lesson", body, "mix", places),), (late, early))
    said = [(diagnostic.span.start, diagnostic.rule.code) for diagnostic in diagnose(read)]
    assert said == [(1, "REC002"), (1, "REC102"), (3, "REC101"), (9, "REC001")]


def test_a_diagnostic_tells_the_recording_the_rule_and_the_modes() -> None:
    body = changed(MIX, f"{RC}/maxIdleTime", 3)
    recording = Recording("lesson", body, None, Numbered(f"{RC}/maxIdleTime"))
    (diagnostic,) = diagnose(Document(Source("a.json", TEXT), (recording,), ()))
    assert (diagnostic.rule.code, diagnostic.severity, diagnostic.recording) == (
        "REC103",
        "error",
        "lesson",
    )
    assert (diagnostic.pointer, diagnostic.modes, diagnostic.constraints) == (
        f"{RC}/maxIdleTime",
        ("mix",),
        ("S071",),
    )


def test_the_constraints_of_the_page_hold_where_a_finding_names_none() -> None:
    (one,) = diagnose(document(changed(MIX, f"{CR}/recordingFileConfig/avFileType", ["mp4"])))
    assert one.constraints == ("S166",)


def test_a_finding_of_the_text_belongs_to_no_recording_and_keeps_its_edits() -> None:
    edit = Edit(Span(0, 3), "ONE")
    fix = Fix("Shout", "safe", edits=(edit,))
    finding = Finding("syntax-error", "quiet", span=Span(0, 3), fixes=(fix,))
    (diagnostic,) = diagnose(document(MIX, None, finding))
    assert (diagnostic.recording, diagnostic.pointer, diagnostic.modes) == (None, "", ())
    assert diagnostic.fixes[0].edits == (edit,)


def test_exact_repeats_are_said_once() -> None:
    finding = Finding("syntax-error", "quiet", span=Span(0, 3))
    assert len(diagnose(document(MIX, None, finding, finding))) == 1


def test_the_same_document_gives_the_same_diagnostics() -> None:
    body = {"a": 1, "b": 2, "clientRequest": {"x": {}, "storageconfig": 5, "bucket": 1}}
    read = document(body)
    assert diagnose(read) == diagnose(read)


def test_the_mode_that_is_asked_for_comes_before_the_documents_own() -> None:
    read = document(SNAPSHOTS, "individual")
    assert [diagnostic.rule.name for diagnostic in diagnose(read)] == ["standard-stream-advised"]
    assert [diagnostic.rule.name for diagnostic in diagnose(read, Terms(mode="mix"))] == [
        "snapshots-outside-individual"
    ]


def test_an_open_mode_is_a_remark_that_says_what_would_settle_it() -> None:
    known = {"channelType": 1, "maxIdleTime": 300}
    body = changed(changed(MIX, f"{RC}", known), f"{CR}/recordingFileConfig")
    (diagnostic,) = diagnose(document(body))
    assert (diagnostic.rule.name, diagnostic.severity, diagnostic.pointer) == (
        "open-mode",
        "info",
        "",
    )
    assert diagnostic.modes == ("individual", "mix")
    assert "individual or mix" in diagnostic.message
    assert diagnostic.help == "Set --mode: --mode individual adds missing-user-group."


def test_a_tie_names_what_pulls_apart() -> None:
    body = changed(SNAPSHOTS, f"{RC}/audioProfile", 1)
    (diagnostic,) = diagnose(document(body))
    assert diagnostic.rule.name == "open-mode"
    assert diagnostic.pointer == f"{CR}/snapshotConfig"
    assert {label.pointer for label in diagnostic.related} == {
        f"{CR}/snapshotConfig",
        f"{RC}/audioProfile",
    }


def test_while_the_mode_is_open_a_rule_speaks_only_if_every_mode_breaks_it() -> None:
    body = changed(changed(MIX, RC, {"channelType": 1}), f"{CR}/recordingFileConfig")
    assert said(body, "individual") == [("missing-user-group", f"{RC}/subscribeUidGroup")]
    assert said(body) == []
    assert said(changed(body, f"{CR}/storageConfig")) == [
        ("missing-storage", f"{CR}/storageConfig")
    ]


@pytest.mark.parametrize("name", CLEAN)
def test_an_unknown_in_any_place_of_a_clean_body_raises_no_alarm(name: str) -> None:
    for pointer in leaves(CLEAN[name]):
        body = changed(CLEAN[name], pointer, Unknown("${X}"))
        assert said(body) == [], pointer
        for mode in diagnosed_modes(CLEAN[name]):
            assert said(body, mode) == [], pointer


def diagnosed_modes(body: Any) -> tuple[Mode, ...]:
    return tuple(mode for mode in MODES if not said(body, mode))


def test_a_filled_body_takes_placeholders_for_plain_strings() -> None:
    body = changed(INDIVIDUAL, f"{RC}/maxIdleTime", Unknown("${IDLE}"))
    assert said(body) == []
    assert said(render_placeholders(body)) == [("wrong-type", f"{RC}/maxIdleTime")]


def test_a_strict_run_names_each_rule_that_waits_and_for_what() -> None:
    body = changed(MIX, f"{CR}/storageConfig/vendor", Unknown("${VENDOR}"))
    diagnostics = diagnose(document(body), Terms(strict=True))
    assert {diagnostic.rule.name for diagnostic in diagnostics} == {"undecided-rule"}
    assert {one.pointer for one in diagnostics} == {f"{CR}/storageConfig/vendor"}
    told = sorted(diagnostic.message.split(" cannot")[0] for diagnostic in diagnostics)
    assert told == ["REC101 wrong-type", "REC102 unlisted-value", "REC110 unlisted-region"]
    assert all("${VENDOR}" in diagnostic.message for diagnostic in diagnostics)


def test_a_strict_run_says_nothing_of_a_body_without_unknowns() -> None:
    body = render_placeholders(MIX)
    assert said(body, strict=True) == []


def test_a_rule_that_is_decided_does_not_wait() -> None:
    body = changed(MIX, f"{CR}/storageConfig/region", Unknown("${REGION}"))
    told = {
        diagnostic.message.split()[1] for diagnostic in diagnose(document(body), Terms(strict=True))
    }
    assert "unlisted-region" in told
    assert "missing-region" not in told


def test_the_body_is_left_as_it_was() -> None:
    before = copy.deepcopy(MIX)
    diagnose(document(MIX), Terms(strict=True))
    assert before == MIX


NAMES = sorted({row.path.rpartition(".")[2].partition("[")[0] for row in DEFAULT.parameters})
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["web_recorder_service", "aliyun_vod_service", "mp4", "hls", "xxxx"])
    | st.builds(Unknown, st.just("${X}"))
)
JSON: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), inner, max_size=5)
    ),
    max_leaves=25,
)


@given(JSON, st.sampled_from([None, *MODES]))
def test_no_body_makes_the_engine_raise(body: Any, mode: Mode | None) -> None:
    for strict in (False, True):
        diagnose(document(body, mode), Terms(strict=strict))


@given(st.data(), st.sampled_from(sorted(CLEAN)), JSON)
def test_no_value_anywhere_in_a_real_body_makes_the_engine_raise(
    data: st.DataObject, name: str, value: Any
) -> None:
    pointer = data.draw(st.sampled_from(list(leaves(CLEAN[name]))))
    diagnose(document(changed(CLEAN[name], pointer, value)), Terms(strict=True))
