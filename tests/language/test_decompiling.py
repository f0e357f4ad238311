"""Bodies back into sentences: exact, and as a person would have said them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import recdsl
from recdsl.model.finding import MODES
from recdsl.model.json_value import same
from recdsl.model.placeholder import render_placeholders as lowered
from recdsl.model.source import Source
from recdsl.surfaces.json.reading import read_json
from tests.conftest import ROOT

PAGE = sorted((ROOT / "examples" / "page").glob("*.json"))


def body_of(file: Path) -> Any:
    return lowered(read_json(Source(file.name, file.read_text("utf-8"))).recordings[0].body)


def back(text: str) -> Any:
    (request,) = recdsl.compile(text).requests
    return request.body


@pytest.mark.parametrize("file", PAGE, ids=lambda file: file.stem)
def test_the_page_s_bodies_become_specs(file: Path, golden: Callable[[Path, str], None]) -> None:
    body = body_of(file)
    made = recdsl.decompile(body, keep_secrets=True)
    assert len(made.modes) == 1
    assert same(back(made.text), body)
    golden(Path(__file__).parent / "decompiled" / f"{file.stem}.rec", made.text)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "body",
    [
        {},
        {"clientRequest": {}},
        {"clientRequest": 1},
        {"a": {"": [{}]}, "~/": None},
        {"cname": "x\ny", "uid": 7},
        {"clientRequest": {"recordingConfig": {}, "storageConfig": {}}},
        {"clientRequest": {"recordingConfig": {"streamTypes": 2.0, "channelType": True}}},
        {"clientRequest": {"recordingConfig": {"subscribeAudioUids": [], "maxIdleTime": -1}}},
        {"clientRequest": {"extensionServiceConfig": {"extensionServices": []}}},
        {"clientRequest": {"storageConfig": {"vendor": 5, "region": 3, "fileNamePrefix": ["a/b"]}}},
        {"clientRequest": {"recordingConfig": {"transcodingConfig": {"width": -3, "height": 1e3}}}},
    ],
    ids=str,
)
def test_any_body_comes_back(body: dict[str, Any], mode: Any) -> None:
    made = recdsl.decompile(body, mode=mode, keep_secrets=True)
    (request,) = recdsl.compile(made.text).requests
    assert same(request.body, json.loads(json.dumps(body)))
    assert request.mode == mode


def test_secrets_become_placeholders() -> None:
    body: dict[str, Any] = {
        "clientRequest": {
            "token": "t0ken",
            "storageConfig": {"vendor": 1, "accessKey": "AKIA", "secretKey": "${S}", "bucket": "b"},
            "extensionServiceConfig": {
                "extensionServices": [
                    {
                        "serviceName": "rtmp_publish_service",
                        "serviceParam": {
                            "outputs": [
                                {"rtmpUrl": "rtmp://h/app/one"},
                                {"rtmpUrl": "rtmp://h/app/two"},
                            ]
                        },
                    },
                    {
                        "serviceName": "aliyun_vod_service",
                        "serviceParam": {"accessKey": "LTAI", "coverUrl": "http://me:pw@h/x"},
                    },
                ]
            },
        }
    }
    made = recdsl.decompile(body, mode="mix")
    for secret in ("t0ken", "AKIA", "LTAI", "/one", "/two", "me:pw"):
        assert secret not in made.text
    assert set(made.hidden) == {
        *("TOKEN", "ACCESS_KEY", "VOD_ACCESS_KEY", "STREAM_KEY", "STREAM_KEY_2", "CREDENTIALS"),
    }
    assert "${S}" in made.text


def test_a_mode_that_stays_open_is_said_in_a_comment() -> None:
    made = recdsl.decompile({"cname": "c", "uid": "1", "clientRequest": {}})
    assert made.modes == ("individual", "mix")
    assert made.text.startswith("# The body does not tell its mode")
    assert "record mixed" in made.text


PAGE_SERVICE: dict[str, Any] = {
    "serviceName": "web_recorder_service",
    "errorHandlePolicy": "error_abort",
    "serviceParam": {
        "url": "https://example.com/board",
        "audioProfile": 0,
        "videoWidth": 1280,
        "videoHeight": 720,
        "videoFps": 15,
        "maxRecordingHour": 3,
        "maxVideoDuration": 120,
    },
}
PUSH_SERVICE: dict[str, Any] = {
    "serviceName": "rtmp_publish_service",
    "serviceParam": {"outputs": [{"rtmpUrl": "rtmp://live.example.com/app/key"}]},
}


def with_services(*services: dict[str, Any]) -> dict[str, Any]:
    config = {"apiVersion": "V1", "errorHandlePolicy": "error_abort"}
    return {
        "cname": "c",
        "uid": "1",
        "clientRequest": {
            "extensionServiceConfig": {**config, "extensionServices": list(services)},
        },
    }


@pytest.mark.fault("R2", "R3")
@pytest.mark.parametrize(
    "services",
    [
        (PUSH_SERVICE, PAGE_SERVICE),
        (PAGE_SERVICE, PUSH_SERVICE),
        (PAGE_SERVICE, {"serviceName": "another_service"}, PUSH_SERVICE),
        ({"serviceName": "another_service"}, PAGE_SERVICE),
        (PAGE_SERVICE, PAGE_SERVICE),
        (PUSH_SERVICE, PUSH_SERVICE, PAGE_SERVICE),
        ({}, PAGE_SERVICE),
    ],
)
@pytest.mark.parametrize("mode", MODES)
def test_services_come_back_in_their_order_with_all_members(
    services: tuple[dict[str, Any], ...], mode: Any
) -> None:
    body = with_services(*services)
    assert back(recdsl.decompile(body, mode=mode, keep_secrets=True).text) == body


@pytest.mark.fault("R2")
def test_no_phrase_tells_of_a_service_that_is_set_as_a_whole() -> None:
    text = recdsl.decompile(with_services(PUSH_SERVICE, PAGE_SERVICE), keep_secrets=True).text
    assert "split every" not in text
    assert "push to" not in text


@pytest.mark.fault("R1")
@pytest.mark.parametrize(
    "picture",
    [
        {"height": 360, "fps": 15, "bitrate": 500},
        {"width": -640, "height": 360, "fps": 15, "bitrate": 500},
        {"fps": 15, "bitrate": 500},
        {"width": 360, "height": 640, "fps": 15, "bitrate": 500, "mixedVideoLayout": 0},
    ],
    ids=str,
)
def test_a_default_that_is_written_stays_written(picture: dict[str, Any]) -> None:
    body: dict[str, Any] = {
        "cname": "c",
        "uid": "1",
        "clientRequest": {"recordingConfig": {"channelType": 0, "transcodingConfig": picture}},
    }
    assert back(recdsl.decompile(body, mode="mix", keep_secrets=True).text) == body


@pytest.mark.fault("R3")
def test_what_the_service_would_take_anyway_stays_written() -> None:
    options = {
        "container": {"format": "m4a"},
        "transConfig": {"transMode": "audioMix"},
        "audio": {"sampleRate": "48000", "bitrate": "48000", "channels": "2"},
    }
    body: dict[str, Any] = {
        "cname": "c",
        "uid": "1",
        "clientRequest": {"transcodeOptions": options},
    }
    assert back(recdsl.decompile(body, mode="individual", keep_secrets=True).text) == body
