"""Blocks: defaults, what overrides them, and what may stand once."""

from __future__ import annotations

from typing import Any

import pytest

import recdsl
from recdsl.model.placeholder import render_placeholders as lowered
from tests.language.reading import document, rules


def requests(text: str) -> dict[str | None, Any]:
    read = document(text)
    assert read.findings == ()
    return {
        recording.name: lowered(recording.body)["clientRequest"]  # type: ignore[call-overload,index]
        for recording in read.recordings
    }


def test_a_clause_overrides_the_default_of_its_kind() -> None:
    found = requests("""
      defaults { as hls  stop when idle for 30s }
      recording a { record audio and video  as hls and mp4 }
      recording b { record audio individually  as m4a }
    """)
    assert found["a"]["recordingFileConfig"]["avFileType"] == ["hls", "mp4"]
    assert found["b"]["recordingFileConfig"]["avFileType"] == ["hls"]
    assert found["b"]["transcodeOptions"]["container"] == {"format": "m4a"}
    assert found["a"]["recordingConfig"]["maxIdleTime"] == 30


def test_a_vendor_starts_the_storage_afresh_and_parts_alone_change_parts() -> None:
    found = requests("""
      defaults { to s3 us-east-1 bucket "lessons" under "a" tagged "t" }
      recording a { record audio  to under "b" }
      recording b { record audio  to alibaba cn-beijing }
    """)
    assert found["a"]["storageConfig"] == {
        "vendor": 1,
        "region": 0,
        "bucket": "lessons",
        "fileNamePrefix": ["b"],
        "extensionParams": {"tag": "t"},
        "accessKey": "${ACCESS_KEY}",
        "secretKey": "${SECRET_KEY}",
    }
    assert found["b"]["storageConfig"]["bucket"] == "${BUCKET}"
    assert "fileNamePrefix" not in found["b"]["storageConfig"]


def test_page_only_defaults_are_skipped_for_channels() -> None:
    found = requests("""
      defaults { for at most 3h }
      recording page { record page "https://example.com" at 1280x720 }
      recording channel { record audio }
    """)
    assert "extensionServiceConfig" not in found["channel"]
    assert "3" in str(found["page"])


def test_page_only_clauses_beside_a_channel_are_errors() -> None:
    assert rules("record audio split every 60m") == ["page-clause-without-page"]


def test_defaults_of_set_add_up_by_path() -> None:
    found = requests("""
      defaults { set recordingConfig.a = 1  set recordingConfig.b = 1 }
      recording x { record audio  set recordingConfig.b = 2 }
    """)
    assert found["x"]["recordingConfig"]["a"] == 1
    assert found["x"]["recordingConfig"]["b"] == 2


def test_a_repeated_clause_is_an_error_that_names_the_first() -> None:
    (finding,) = document("record audio\nas hls\nas mp4").findings
    assert finding.rule == "repeated-clause"
    assert finding.related[0].span is not None
    assert rules("record audio as hls as m4a") == []
    assert rules('background "#000000" background image "http://x/y.jpg"') == []


def test_two_recordings_of_one_name_are_an_error() -> None:
    assert rules("recording a { record audio } recording a { record video }") == [
        "repeated-recording"
    ]


def test_a_fault_in_the_defaults_is_reported_once() -> None:
    text = "defaults { to s3 nowhere }\nrecording a { record audio }\nrecording b { record audio }"
    assert rules(text) == ["unknown-name"]


@pytest.mark.parametrize(
    "behind",
    [
        "",
        "recording a { record audio to s3 us-east-1 }",
        "recording a { record audio }\nrecording b { record video }",
    ],
)
def test_a_name_that_is_none_is_told_once_whoever_takes_it(behind: str) -> None:
    text = f'defaults {{ to s3 us-esat-1 bucket "b" }}\n{behind}'
    told = [one for one in recdsl.lint(text) if one.rule.name == "unknown-name"]
    assert [text[one.span.start : one.span.end] for one in told] == ["us-esat-1"]
