"""What a folder's JSON files are taken for."""

from __future__ import annotations

import json

import pytest

from recdsl.surfaces.json.reading import looks_like_start_body

START = {"cname": "a", "uid": "1", "clientRequest": {"storageConfig": {"vendor": 1}}}


def test_a_start_body_is_recognised() -> None:
    assert looks_like_start_body(json.dumps(START))


def test_a_start_body_with_a_mistake_is_recognised() -> None:
    assert looks_like_start_body(json.dumps(START).replace(", ", " "))
    assert looks_like_start_body("// mine\n" + json.dumps(START))


@pytest.mark.parametrize(
    "inside",
    [
        {"resourceExpiredHour": 24, "scene": 0},
        {"scene": 1, "startParameter": {"storageConfig": {}}},
        {"streamSubscribe": {"audioUidList": {}}, "recordingConfig": {}},
        {"async_stop": False},
        {"token": "x"},
        {},
    ],
)
def test_the_other_calls_are_not(inside: dict[str, object]) -> None:
    body = json.dumps({"cname": "a", "uid": "1", "clientRequest": inside})
    assert not looks_like_start_body(body)
    assert not looks_like_start_body(body.replace(", ", " "))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"name": "storageConfig"}',
        json.dumps([START]),
        json.dumps({"lesson": START}),
        json.dumps({"properties": {"clientRequest": {"properties": {"storageConfig": {}}}}}),
        json.dumps({"raw": json.dumps(START)}),
    ],
)
def test_other_files_are_not(text: str) -> None:
    assert not looks_like_start_body(text)
