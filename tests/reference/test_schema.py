from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from recdsl.reference.body_schema import DIALECT, body_schema
from recdsl.reference.parameter import Parameter, Vendor
from recdsl.reference.parameter_tree import Node
from recdsl.reference.reference import DEFAULT
from tests.reference.bodies import body_with, passing, refused

OPEN_SCHEMA: Any = body_schema()
FILLED_SCHEMA: Any = body_schema(filled=True)
OPEN = Draft202012Validator(OPEN_SCHEMA)
FILLED = Draft202012Validator(FILLED_SCHEMA)
IN_BODY = [row for row in DEFAULT.parameters if row.name != "mode"]
ROWS = pytest.mark.parametrize("row", IN_BODY, ids=lambda row: row.name)
BOTH = pytest.mark.parametrize("schema", [OPEN, FILLED], ids=["open", "filled"])
REGION: list[str | int] = ["clientRequest", "storageConfig", "region"]
REGIONAL = [vendor for vendor in DEFAULT.vendors if vendor.regional]


def keywords_at(schema: Any, body: Any, where: list[str | int]) -> set[str]:
    """The keywords that a body breaks at one place; members that are missing there aside."""
    errors = schema.iter_errors(body)
    broken = {error.validator for error in errors if list(error.absolute_path) == where}
    return broken - {"required"}


def missing(schema: Any, body: Any) -> set[str]:
    """The members, by their pointers, that a body would need."""
    return {
        "".join(f"/{step}" for step in (*error.absolute_path, error.message.split("'")[1]))
        for error in schema.iter_errors(body)
        if error.validator == "required"
    }


def node_of(row: Parameter) -> Node:
    body, where = body_with(row.path, None)
    node = DEFAULT.node_at("".join(f"/{step}" for step in where), body)
    assert node is not None
    return node


def storage(**members: object) -> Any:
    return {"clientRequest": {"storageConfig": members}}


def service(**members: object) -> Any:
    return {"clientRequest": {"extensionServiceConfig": {"extensionServices": [members]}}}


@BOTH
def test_the_schema_is_itself_valid(schema: Any) -> None:
    Draft202012Validator.check_schema(schema.schema)
    assert schema.schema["$schema"] == DIALECT


def test_the_two_schemas_have_names_of_their_own() -> None:
    assert OPEN_SCHEMA["$id"] == "urn:recdsl:start:2023-02"
    assert FILLED_SCHEMA["$id"] == "urn:recdsl:start:2023-02:filled"
    assert "$defs" not in FILLED_SCHEMA


@BOTH
@ROWS
def test_every_value_that_the_row_allows_passes(row: Parameter, schema: Any) -> None:
    for value in passing(node_of(row)):
        body, where = body_with(row.path, value)
        assert keywords_at(schema, body, where) == set(), value


@BOTH
@ROWS
def test_every_value_just_outside_the_row_breaks_its_keyword(row: Parameter, schema: Any) -> None:
    for value, keyword in refused(node_of(row)):
        body, where = body_with(row.path, value)
        assert keyword in keywords_at(schema, body, where), value


@ROWS
def test_a_placeholder_may_stand_for_any_value_until_it_is_filled(row: Parameter) -> None:
    body, where = body_with(row.path, "${VALUE}")
    assert keywords_at(OPEN, body, where) == set()
    lets_any_text_pass = row.kind == "string" and not row.choices and not row.format
    assert (keywords_at(FILLED, body, where) == set()) == lets_any_text_pass


@BOTH
@ROWS
def test_a_member_is_missed_just_where_the_row_requires_it(row: Parameter, schema: Any) -> None:
    holder, _, member = row.path.rpartition(".")
    if member.endswith("]"):
        return
    body, where = body_with(holder, {}) if holder else ({}, [])
    pointer = "".join(f"/{step}" for step in (*where, member))
    assert (pointer in missing(schema, body)) == (row.need == "required")


@ROWS
def test_every_row_is_described(row: Parameter) -> None:
    shown = json.dumps(FILLED_SCHEMA, ensure_ascii=False)
    assert row.doc in shown
    assert all(choice.means in shown for choice in row.choices)


@BOTH
def test_every_region_of_a_vendor_passes(schema: Any) -> None:
    for region in DEFAULT.regions:
        body = storage(vendor=region.vendor, region=region.number)
        assert keywords_at(schema, body, REGION) == set(), region


@BOTH
@pytest.mark.parametrize("vendor", REGIONAL, ids=lambda row: row.word)
def test_no_other_region_of_a_vendor_passes(vendor: Vendor, schema: Any) -> None:
    listed = {row.number for row in DEFAULT.regions if row.vendor == vendor.number}
    for number in set(range(-1, max(listed) + 2)) - listed:
        body = storage(vendor=vendor.number, region=number)
        assert keywords_at(schema, body, REGION) == {"enum"}, number


@BOTH
def test_a_region_is_needed_unless_the_vendor_has_none(schema: Any) -> None:
    pointer = "/clientRequest/storageConfig/region"
    needing = {
        row.word
        for row in DEFAULT.vendors
        if pointer in missing(schema, storage(vendor=row.number))
    }
    assert needing == {row.word for row in REGIONAL}


@BOTH
@pytest.mark.parametrize("number", [5, 6])
def test_azure_and_google_take_any_region(number: int, schema: Any) -> None:
    body = storage(vendor=number, region=999)
    assert keywords_at(schema, body, REGION) == set()


def test_a_region_that_some_vendor_has_waits_for_a_vendor_that_is_not_known_yet() -> None:
    assert keywords_at(OPEN, storage(vendor="${VENDOR}", region=26), REGION) == set()
    assert keywords_at(OPEN, storage(vendor="${VENDOR}", region=27), REGION) == {"enum"}


@BOTH
def test_a_service_has_the_members_of_its_own_kind_only(schema: Any) -> None:
    param = "/clientRequest/extensionServiceConfig/extensionServices/0/serviceParam"
    page = missing(schema, service(serviceName="web_recorder_service", serviceParam={}))
    push = missing(schema, service(serviceName="rtmp_publish_service", serviceParam={}))
    vod = missing(schema, service(serviceName="aliyun_vod_service", serviceParam={}))
    assert f"{param}/url" in page - push - vod
    assert f"{param}/outputs" in push - page - vod
    assert f"{param}/apiData" in vod - page - push


def test_a_service_that_is_not_known_yet_needs_nothing_of_its_own() -> None:
    assert param_missed(service(serviceName="web_recorder_service"))
    assert not param_missed(service(serviceName="${SERVICE}"))
    assert not param_missed(service())


def param_missed(body: Any) -> bool:
    return any(pointer.endswith("/serviceParam") for pointer in missing(OPEN, body))


@BOTH
def test_a_member_that_the_page_does_not_know_passes(schema: Any) -> None:
    body = {"cname": "c", "uid": "1", "clientRequest": {"recordingConfig": {"newField": 1}}, "x": 2}
    assert list(schema.iter_errors(body)) == []


def test_the_body_itself_is_no_placeholder() -> None:
    assert keywords_at(OPEN, "${BODY}", []) == {"type"}
