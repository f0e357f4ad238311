"""What a value of the wrong type was meant to be: only what is right where it stands."""

from __future__ import annotations

import json
from typing import Any

import pytest

from recdsl.checks.terms import Terms
from recdsl.checks.value_rules import fault
from recdsl.linting.engine import diagnose, lint_source
from recdsl.linting.fixing import fixed
from recdsl.linting.reading import read
from recdsl.model.finding import MODES, Put
from recdsl.model.source import Source
from recdsl.reference.reference import DEFAULT

RECORDING = "/clientRequest/recordingConfig"
AUDIO, VIDEO = f"{RECORDING}/subscribeAudioUids", f"{RECORDING}/subscribeVideoUids"
OTHERS = f"{RECORDING}/unSubscribeAudioUids"
FOLDERS = "/clientRequest/storageConfig/fileNamePrefix"
TYPES = "/clientRequest/recordingFileConfig/avFileType"
REGIONS = f"{RECORDING}/transcodingConfig/layoutConfig"


def meant(pointer: str, value: Any) -> Any:
    node = DEFAULT.node_at(pointer, {})
    assert node
    found = fault(value, node, pointer, DEFAULT)
    assert found
    puts = (one for fix in found.fixes for one in fix.operations if isinstance(one, Put))
    return next((put.value for put in puts), None)


@pytest.mark.fault("X2", "X3", "X4")
@pytest.mark.parametrize(
    ("pointer", "value", "wanted"),
    [
        (AUDIO, "1,2,3", ["1", "2", "3"]),
        (AUDIO, " 1; 2 ", ["1", "2"]),
        (AUDIO, '["1", "2"]', ["1", "2"]),
        (AUDIO, "1,1", ["1"]),
        (VIDEO, "17", ["17"]),
        (VIDEO, 17, ["17"]),
        (VIDEO, "#allstream#", ["#allstream#"]),
        (OTHERS, "#allstream#", None),
        (AUDIO, "#allstream#,1", None),
        (AUDIO, "#allstream#;#allstream#", ["#allstream#"]),
        (AUDIO, "a,b", None),
        (AUDIO, "1,b", None),
        (AUDIO, "0", None),
        (AUDIO, ",", None),
        (AUDIO, "", None),
        (AUDIO, ",".join(map(str, range(1, 40))), None),
        (AUDIO, {}, None),
        (AUDIO, True, None),
        (FOLDERS, "a/b", ["a", "b"]),
        (FOLDERS, "/a/a/", ["a", "a"]),
        (FOLDERS, "a,b", ["a", "b"]),
        (FOLDERS, "lessons", ["lessons"]),
        (FOLDERS, "a-b", None),
        (FOLDERS, "a b", None),
        (TYPES, "hls,mp4", ["hls", "mp4"]),
        (TYPES, "HLS | MP4", ["hls", "mp4"]),
        (TYPES, "hls", ["hls"]),
        (TYPES, "mov", None),
        (REGIONS, {"uid": "1"}, [{"uid": "1"}]),
        (REGIONS, {"1": {"x_axis": 0}}, None),
        (REGIONS, "1", None),
        ("/clientRequest/storageConfig/vendor", "2", 2),
        ("/clientRequest/storageConfig/vendor", "999", None),
        ("/uid", 0, None),
        ("/uid", 12, "12"),
    ],
)
def test_what_is_meant_is_right_where_it_stands(pointer: str, value: Any, wanted: Any) -> None:
    assert meant(pointer, value) == wanted


@pytest.mark.fault("X2")
@pytest.mark.parametrize("name", ["StorageConfig", "storageconfig", "RecordingConfig"])
def test_no_section_is_made_of_what_is_none(name: str) -> None:
    text = f'{{"cname": "c", "uid": "1", "clientRequest": {{"{name}": "x"}}}}'
    source = Source("a.json", text)
    for mode in MODES:
        for diagnostic in diagnose(read(source), Terms(mode=mode)):
            assert diagnostic.pointer != f"/clientRequest/{name}" or not diagnostic.fixes


@pytest.mark.fault("X3")
@pytest.mark.parametrize(
    ("vendor", "region", "wanted"),
    [(1, "3", 3), (1, "999", "999"), ("1", "99", "99"), (99, "3", 3), ("s3", "0", 0)],
)
def test_no_region_is_written_that_the_vendor_lacks(vendor: Any, region: str, wanted: Any) -> None:
    body = {
        "cname": "c",
        "uid": "1",
        "clientRequest": {"storageConfig": {"vendor": vendor, "region": region}},
    }
    result = fixed(
        Source("a.json", json.dumps(body)),
        lambda source: lint_source(source, (), Terms(mode="mix")),
        unsafe=False,
    )
    assert json.loads(result.text)["clientRequest"]["storageConfig"]["region"] == wanted


@pytest.mark.fault("X1")
@pytest.mark.parametrize("inner", ["storageConfig", "extensionServiceConfig"])
def test_a_section_that_stands_in_another_is_moved_before_that_is_taken_out(inner: str) -> None:
    section = '{"extensionServices": []}' if inner[0] == "e" else "{}"
    text = (
        '{"cname": "c", "uid": "1", "clientRequest": {"recordingConfig": '
        f'{{"channelType": 0, "{inner}": {section}}}}}}}'
    )

    def linted(source: Source) -> Any:
        return lint_source(source, (), Terms(mode="web", min_severity="error"))

    def thoroughly(source: Source) -> Any:
        return lint_source(source, (), Terms(mode="web"))

    for lint in (linted, thoroughly):
        assert fixed(Source("a.json", text), lint, unsafe=False).text == text
    result = fixed(Source("a.json", text), thoroughly, unsafe=True)
    assert "recordingConfig" not in result.text
    assert inner in result.text


@pytest.mark.fault("X1", "W9")
def test_a_section_that_the_mode_does_not_read_is_taken_out_by_nothing_that_is_safe() -> None:
    text = (
        '{"cname": "c", "uid": "1", "clientRequest": {"recordingConfig": '
        '{"channelType": 0, "snapshotConfig": {"captureInterval": 5}}}}'
    )

    def thoroughly(source: Source) -> Any:
        return lint_source(source, (), Terms(mode="web"))

    assert fixed(Source("a.json", text), thoroughly, unsafe=False).text == text
    (unread,) = [
        one for one in thoroughly(Source("a.json", text)) if one.pointer.endswith("/snapshotConfig")
    ]
    assert [fix.safety for fix in unread.fixes] == ["unsafe"]


@pytest.mark.fault("X5")
def test_the_regions_are_used_before_they_are_taken_out() -> None:
    text = """{"cname": "c", "uid": "1", "clientRequest": {"recordingConfig": {"channelType": 0,
 "transcodingConfig": {"width": 640, "height": 360, "fps": 15, "bitrate": 500,
  "mixedVideoLayout": 1,
  "layoutConfig": [{"uid": "1", "x_axis": 0, "y_axis": 0, "width": 1, "height": 1}]}}}}"""
    found = [
        diagnostic
        for diagnostic in lint_source(Source("a.json", text), (), Terms(mode="mix"))
        if diagnostic.rule.name == "regions-without-custom-layout"
    ]
    (diagnostic,) = found
    assert [fix.safety for fix in diagnostic.fixes] == ["unsafe", "unsafe"]
    assert diagnostic.fixes[0].title == "Set the layout to 3, to use these regions"


@pytest.mark.fault("X7")
@pytest.mark.parametrize(
    "text",
    [
        "record audio mixed\nto s3 us-east-1\nas mp3\n",
        "record audio mixed to s3 us-east-1 as m4a\n",
    ],
)
def test_who_wants_files_made_afterwards_records_individually(text: str) -> None:
    diagnostics = lint_source(Source("a.rec", text), ())
    (diagnostic,) = [
        diagnostic
        for diagnostic in diagnostics
        if diagnostic.rule.name == "postponed-outside-individual"
    ]
    result = fixed(Source("a.rec", text), lambda source: lint_source(source, ()), unsafe=True)
    assert diagnostic.fixes[0].safety == "unsafe"
    assert "record audio individually" in result.text
    assert result.text.rstrip().endswith(("as mp3", "as m4a"))
    assert "without" not in result.text


@pytest.mark.fault("X7")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("recrod audio individually\nto s3 us-east-1\nas mp3\n", "record audio individually"),
        ("record audio individualy\nto s3 us-east-1\nas mp3\n", "record audio individually\n"),
    ],
)
def test_nothing_is_taken_out_of_a_spec_that_could_not_be_read(text: str, wanted: str) -> None:
    result = fixed(Source("a.rec", text), lambda source: lint_source(source, ()), unsafe=True)
    assert result.text.startswith(wanted)
    assert "as mp3" in result.text
    assert "without" not in result.text


@pytest.mark.fault("X7")
def test_before_a_spec_is_read_only_its_misspelt_words_are_mended() -> None:
    text = "record wbe pgae https://a.b\nto s3 us-east-1\nas mp3\n"
    edits = [
        (text[edit.span.start : edit.span.end], edit.text)
        for diagnostic in lint_source(Source("a.rec", text), ())
        for fix in diagnostic.fixes
        for edit in fix.edits
    ]
    assert edits == [("wbe", "web"), ("pgae", "page")]


@pytest.mark.fault("X7")
def test_what_no_mode_makes_is_taken_out_with_its_words() -> None:
    text = 'record page "https://a.b" at 1280x720\nto s3 us-east-1\nas mp3\n'
    result = fixed(Source("a.rec", text), lambda source: lint_source(source, ()), unsafe=True)
    assert result.text == text.replace("as mp3\n", "")


@pytest.mark.fault("I2")
@pytest.mark.parametrize("text", ["nvas 1x0 at 0\ne", "canvas 1x0 at 0 fps\ne"])
def test_fixes_that_undo_each_other_are_not_both_applied(text: str) -> None:
    result = fixed(Source("a.rec", text), lambda source: lint_source(source, ()), unsafe=True)
    for diagnostic in result.remaining:
        for fix in diagnostic.fixes:
            assert any(
                result.text[edit.span.start : edit.span.end] != edit.text for edit in fix.edits
            )
