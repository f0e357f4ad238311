from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.model.json_value import Unknown
from recdsl.reference.parameter import Parameter
from recdsl.reference.reference import DEFAULT
from tests.reference.bodies import body_with

SERVICES = "/clientRequest/extensionServiceConfig/extensionServices"
IN_BODY = [row for row in DEFAULT.parameters if row.name != "mode"]


@pytest.mark.parametrize("row", IN_BODY, ids=lambda row: row.name)
def test_every_parameter_is_found_at_its_place(row: Parameter) -> None:
    body, where = body_with(row.path, None)
    node = DEFAULT.node_at("".join(f"/{step}" for step in where), body)
    assert node is not None
    assert node.parameter is row


def test_the_root_is_no_parameter_and_the_mode_no_member() -> None:
    assert DEFAULT.node_at("", {}) is DEFAULT.tree
    assert DEFAULT.tree.parameter is None
    assert list(DEFAULT.tree.members) == ["cname", "uid", "clientRequest"]


def test_members_stand_in_the_order_of_the_page() -> None:
    assert list(DEFAULT.tree.members["clientRequest"].members) == [
        "token",
        "appsCollection",
        "recordingConfig",
        "transcodeOptions",
        "recordingFileConfig",
        "snapshotConfig",
        "storageConfig",
        "extensionServiceConfig",
    ]


def test_a_service_has_all_members_of_its_kind() -> None:
    element = DEFAULT.node_at(f"{SERVICES}/0", {})
    assert element is not None
    assert list(element.members) == ["serviceName"]
    assert {name: list(node.members) for name, node in element.variants.items()} == {
        "aliyun_vod_service": ["serviceName", "errorHandlePolicy", "serviceParam"],
        "web_recorder_service": ["serviceName", "errorHandlePolicy", "serviceParam"],
        "rtmp_publish_service": ["serviceName", "errorHandlePolicy", "serviceParam"],
    }


def test_the_service_name_decides_what_stands_below() -> None:
    services: list[Any] = [
        {"serviceName": "web_recorder_service"},
        {"serviceName": "rtmp_publish_service", "serviceParam": {"outputs": [{}]}},
        {"serviceName": Unknown("${SERVICE}")},
        {"serviceName": "no_such_service"},
    ]
    body: Any = {"clientRequest": {"extensionServiceConfig": {"extensionServices": services}}}
    places = {
        "/0/serviceParam/url": "url",
        "/0/serviceParam/outputs": None,
        "/1/serviceParam/outputs/0/rtmpUrl": "rtmp_url",
        "/1/serviceParam/url": None,
        "/2/serviceName": "service_name",
        "/2/serviceParam": None,
        "/3/serviceParam": None,
        "/9/serviceName": "service_name",
    }
    for place, name in places.items():
        node = DEFAULT.node_at(SERVICES + place, body)
        found = node.parameter.name if node and node.parameter else None
        assert found == name, place


def test_a_place_is_known_though_the_body_does_not_have_it() -> None:
    node = DEFAULT.node_at("/clientRequest/storageConfig/fileNamePrefix/3", {})
    assert node is not None
    assert node.parameter is DEFAULT.by_name["folder"]


@pytest.mark.parametrize(
    "pointer",
    [
        "/mode",
        "/clientRequest/storageConfig/fileNamePrefix/-",
        "/clientRequest/storageConfig/fileNamePrefix/first",
        "/clientRequest/storageConfig/bucket/0",
        "/clientRequest/storageconfig",
        "/clientRequest/extensionServiceConfig/extensionServices/0/url",
        "/",
    ],
)
def test_a_place_that_is_no_parameter_is_unknown(pointer: str) -> None:
    assert DEFAULT.node_at(pointer, {}) is None


STEPS = st.sampled_from(
    ["clientRequest", "extensionServiceConfig", "extensionServices", "serviceName", "serviceParam"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["web_recorder_service", "x"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(STEPS, inner, max_size=3),
    max_leaves=8,
)


@given(
    st.lists(STEPS | st.sampled_from(["0", "1", "-", "٣", "9" * 5000, "~1"]), max_size=6), VALUES
)
def test_no_body_is_too_odd_to_be_asked(steps: list[str], body: Any) -> None:
    node = DEFAULT.node_at("".join(f"/{step}" for step in steps), body)
    assert node is None or node is DEFAULT.tree or node.parameter is not None
