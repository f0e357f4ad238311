from __future__ import annotations

from typing import Any

import pytest

from recdsl.checks.check import Undecided
from recdsl.checks.request import Request
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    AV_FILE_TYPE,
    CNAME,
    MAX_IDLE_TIME,
    RECORDING_CONFIG,
    STORAGE_CONFIG,
    STREAM_MODE,
    STREAM_TYPES,
    VENDOR,
)
from tests.checks.bodies import MIX, WEB, changed

SERVICES = "/clientRequest/extensionServiceConfig/extensionServices"


def request(pointer: str, value: Any) -> Request:
    return Request(changed(MIX, pointer, value), "mix")


def test_what_is_there_is_read_by_type() -> None:
    body = Request(MIX, "mix")
    assert body.text(CNAME) == "lesson"
    assert body.integer(VENDOR) == 2
    assert body.texts(AV_FILE_TYPE) == ("hls", "mp4")
    assert body.elements(AV_FILE_TYPE) == (f"{AV_FILE_TYPE}/0", f"{AV_FILE_TYPE}/1")
    assert body.text(f"{AV_FILE_TYPE}/1") == "mp4"


def test_what_is_not_there_is_nothing() -> None:
    body = Request({"clientRequest": {}}, "mix")
    assert body.text(STREAM_MODE) is None
    assert body.integer(VENDOR) is None
    assert body.texts(AV_FILE_TYPE) is None
    assert body.elements(AV_FILE_TYPE) == ()
    assert body.text(f"{AV_FILE_TYPE}/0") is None
    assert not body.has(STORAGE_CONFIG)
    assert not body.section(STORAGE_CONFIG)
    assert not body.filled(STORAGE_CONFIG)


def test_defaults_of_the_page_are_in_force_where_nothing_is_said() -> None:
    body = Request({"clientRequest": {}}, "mix")
    assert body.integer_in_force(STREAM_TYPES) == 2
    assert body.text_in_force(STREAM_MODE) == "default"
    assert body.texts_in_force(AV_FILE_TYPE) == ("hls",)
    assert request(STREAM_TYPES, 0).integer_in_force(STREAM_TYPES) == 0


def test_a_float_without_fraction_is_a_whole_number() -> None:
    number = request(MAX_IDLE_TIME, 15.0).integer(MAX_IDLE_TIME)
    assert number == 15
    assert isinstance(number, int)


@pytest.mark.parametrize("value", [True, None, "15", 15.5, [15], {}, float("inf"), float("nan")])
def test_a_value_of_another_type_is_undecided(value: Any) -> None:
    with pytest.raises(Undecided) as caught:
        request(MAX_IDLE_TIME, value).integer(MAX_IDLE_TIME)
    assert (caught.value.pointer, caught.value.text) == (MAX_IDLE_TIME, None)


def test_an_unknown_is_there_but_cannot_be_read() -> None:
    body = request(VENDOR, Unknown("${VENDOR}"))
    assert body.has(VENDOR)
    assert body.filled(VENDOR)
    with pytest.raises(Undecided) as caught:
        body.integer(VENDOR)
    assert (caught.value.pointer, caught.value.text) == (VENDOR, "${VENDOR}")


@pytest.mark.parametrize(
    "read", ["has", "filled", "section", "text", "integer", "texts", "elements"]
)
def test_whatever_stands_below_an_unknown_is_undecided(read: str) -> None:
    body = request(STORAGE_CONFIG, Unknown("${STORAGE}"))
    with pytest.raises(Undecided) as caught:
        getattr(body, read)(VENDOR)
    assert (caught.value.pointer, caught.value.text) == (STORAGE_CONFIG, "${STORAGE}")


@pytest.mark.parametrize("value", ["s3", 5, None, []])
def test_whatever_stands_below_a_wrong_type_is_undecided(value: Any) -> None:
    body = request(RECORDING_CONFIG, value)
    with pytest.raises(Undecided) as caught:
        body.has(STREAM_TYPES)
    assert caught.value.text is None


def test_one_unknown_element_makes_the_texts_undecided() -> None:
    body = request(f"{AV_FILE_TYPE}/0", Unknown("${FILES}"))
    with pytest.raises(Undecided):
        body.texts(AV_FILE_TYPE)


def test_without_client_request_nothing_below_it_is_decided() -> None:
    with pytest.raises(Undecided):
        Request({}, "mix").has(STORAGE_CONFIG)


def test_what_stands_elsewhere_by_mistake_is_undecided() -> None:
    body = Request({"clientRequest": {}}, "mix", frozenset({STORAGE_CONFIG}))
    with pytest.raises(Undecided):
        body.has(VENDOR)


@pytest.mark.parametrize("value", ["", [], {}])
def test_an_empty_value_does_not_fill_its_place(value: Any) -> None:
    body = request(STORAGE_CONFIG, value)
    assert body.has(STORAGE_CONFIG)
    assert not body.filled(STORAGE_CONFIG)


def test_services_are_found_by_name() -> None:
    body = Request(WEB, "web")
    assert body.service("rtmp_publish_service") == f"{SERVICES}/1"
    assert body.service("aliyun_vod_service") is None
    assert body.services() == (
        (f"{SERVICES}/0", "web_recorder_service"),
        (f"{SERVICES}/1", "rtmp_publish_service"),
    )


def test_an_unknown_service_may_be_the_one_that_is_asked_for() -> None:
    body = Request(changed(WEB, f"{SERVICES}/1/serviceName", Unknown("${S}")), "web")
    assert body.service("web_recorder_service") == f"{SERVICES}/0"
    with pytest.raises(Undecided):
        body.service("aliyun_vod_service")
