"""Placeholders filled from the environment."""

from __future__ import annotations

from typing import Any

import pytest

import recdsl


def filled(text: str, **values: str) -> Any:
    base = {"CNAME": "c", "RECORDER_UID": "1", "TOKEN": "t", "BUCKET": "b"}
    keys = {"ACCESS_KEY": "k", "SECRET_KEY": "s"}
    compilation = recdsl.compile(text, values={**base, **keys, **values})
    assert compilation.ok, compilation.diagnostics
    return compilation.requests[0].body


STORED = "record audio and video to s3 us-east-1 "


@pytest.mark.parametrize(
    ("text", "value", "path", "result"),
    [
        ("stop when idle for ${X}", "30", ("recordingConfig", "maxIdleTime"), 30),
        ('in ${X} channel "c"', "live", ("recordingConfig", "channelType"), 1),
        ('in ${X} channel "c"', "1", ("recordingConfig", "channelType"), 1),
        ('under "a/${X}"', "b", ("storageConfig", "fileNamePrefix"), ["a", "b"]),
        (
            "set recordingConfig.subscribeUidGroup = ${X}",
            "2",
            ("recordingConfig", "subscribeUidGroup"),
            2,
        ),
    ],
)
def test_values_take_the_parameter_s_type(
    text: str, value: str, path: tuple[str, str], result: object
) -> None:
    stored = STORED if "under" in text else STORED + " "
    body = filled(stored + text, X=value)
    assert body["clientRequest"][path[0]][path[1]] == result


def test_vendor_and_region_may_be_filled_by_name() -> None:
    body = filled("record audio and video to ${V} ${R}", V="Alibaba", R="cn-beijing")
    assert body["clientRequest"]["storageConfig"]["vendor"] == 2
    assert body["clientRequest"]["storageConfig"]["region"] == 3


def test_all_missing_names_come_in_one_error() -> None:
    compilation = recdsl.compile(STORED, values={"CNAME": "c"})
    (diagnostic,) = [d for d in compilation.diagnostics if d.rule.name == "unfilled-placeholder"]
    for name in ("RECORDER_UID", "TOKEN", "BUCKET", "ACCESS_KEY", "SECRET_KEY"):
        assert name in diagnostic.message
    assert not compilation.ok


def test_a_value_of_the_wrong_type_is_an_error_that_does_not_show_it() -> None:
    base = {"CNAME": "c", "RECORDER_UID": "1", "TOKEN": "t", "BUCKET": "b", "ACCESS_KEY": "k"}
    values = {**base, "SECRET_KEY": "s", "IDLE": "hunter2"}
    compilation = recdsl.compile(STORED + "stop when idle for ${IDLE}", values=values)
    (diagnostic,) = [d for d in compilation.diagnostics if d.severity == "error"]
    assert diagnostic.rule.name == "unfilled-placeholder"
    assert "hunter2" not in diagnostic.message + diagnostic.help


def test_the_filled_body_is_checked() -> None:
    base = {"CNAME": "c", "RECORDER_UID": "1", "TOKEN": "t", "BUCKET": "b", "ACCESS_KEY": "k"}
    values = {**base, "SECRET_KEY": "s", "IDLE": "3"}
    compilation = recdsl.compile(STORED + "stop when idle for ${IDLE}", values=values)
    assert [d.rule.name for d in compilation.diagnostics] == ["out-of-range"]
