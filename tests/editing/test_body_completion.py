"""What is offered in a body: members that are missing, values with what they mean."""

from __future__ import annotations

import json

import pytest

from recdsl.editing.answers import Offer
from recdsl.editing.completion import offers
from recdsl.model.source import Edit, applied
from tests.editing.marked import BODY, marked

STORAGE = '{"clientRequest": {"storageConfig": {"vendor": 1, %s}}}'


def offered(text: str, typed: str = "") -> tuple[Offer, ...]:
    return offers(*marked(text, "a.json"), typed=typed)


def taken(text: str, label: str) -> str:
    snapshot, offset = marked(text, "a.json")
    (offer,) = [one for one in offers(snapshot, offset) if one.label == label]
    return applied(snapshot.text, [Edit(offer.span, offer.text)])


def test_the_members_that_are_missing_are_offered_those_first_that_must_be_there() -> None:
    found = offered(STORAGE % "|")
    assert [one.label for one in found if one.rank == 0] == ["bucket", "accessKey", "secretKey"]
    assert "vendor" not in [one.label for one in found]
    assert not offered(STORAGE % "|", " ")


def test_a_member_is_written_with_its_value_and_the_comma_that_is_due() -> None:
    assert json.loads(taken(STORAGE % "|", "bucket"))
    before = '{"cname": "c", | "clientRequest": {"storageConfig": {}}}'
    assert json.loads(taken(before, "uid")) == {
        "cname": "c",
        "uid": "",
        "clientRequest": {"storageConfig": {}},
    }
    assert taken(STORAGE % '"re|": 3', "region") == STORAGE % '"region": 3'


def test_numbers_are_offered_with_what_they_stand_for() -> None:
    vendors = offered('{"clientRequest": {"storageConfig": {"vendor": |')
    assert [(one.text, one.detail) for one in vendors][:2] == [
        ("0", "Qiniu Cloud"),
        ("1", "Amazon S3"),
    ]
    regions = offered(STORAGE % '"region": |')
    assert ("0", "us-east-1") in [(one.text, one.detail) for one in regions]
    assert "us-east-1" in regions[0].known_by


def test_the_members_of_a_service_are_those_of_its_name() -> None:
    text = (
        '{"clientRequest": {"extensionServiceConfig": {"extensionServices": '
        '[{"serviceName": "web_recorder_service", "serviceParam": {|}}]}}}'
    )
    assert "url" in [one.label for one in offered(text)]


def test_elements_and_texts_are_offered() -> None:
    text = '{"clientRequest": {"recordingFileConfig": {"avFileType": ["|"]}}}'
    assert [one.text for one in offered(text)] == ['"hls"', '"mp4"']
    assert taken(text, '"mp4"').count('"mp4"') == 1
    placeholders = [one.text for one in offered(BODY.replace('"lobby"', "|")) if one.rank == 2]
    assert placeholders == ['"${BUCKET}"', '"${KEY}"', '"${SECRET}"']


@pytest.mark.parametrize(
    "text",
    [
        '{"clientRequest": {"storageConfig": {}}} |',
        '{"clientRequest": {"storageConfig": {"bucket": "b"|}}}',
        '{"clientRequest": {"storageConfig": {"nobody": |}}}',
        '{"clientRequest": {"storageConfig": {}}, "x": /* | */ 1}',
        '{"a": |}',
    ],
)
def test_where_nothing_is_known_nothing_is_offered(text: str) -> None:
    assert offered(text) == ()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ('{"cname": "c", "clientRequest": {"scene": 0, |}}', "resourceExpiredHour"),
        ('{"cname": "c", "clientRequest": {"streamSubscribe": {|}}}', "audioUidList"),
        ('{"cname": "c", "clientRequest": {"mixedVideoLayout": 3, |}}', "layoutConfig"),
        ('{"cname": "c", "clientRequest": {"async_stop": |}}', "true"),
        ('{"cname": "c", "clientRequest": {"region": |}}', "region"),
    ],
)
def test_bodies_of_other_requests_are_completed_by_their_own_tables(text: str, label: str) -> None:
    labels = [one.label for one in offered(text)]
    assert (label in labels) is (label != "region")
    assert "recordingConfig" not in labels
