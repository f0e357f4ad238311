from __future__ import annotations

from typing import Any

import pytest

from recdsl.checks.request import Request
from recdsl.checks.storage import empty_extension_params, region_without_effect
from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.model.document import Acquired
from recdsl.model.finding import Remove
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    EXTENSION_PARAMS,
    EXTENSION_SERVICES,
    FILE_NAME_PREFIX,
    REGION,
    SSE,
    STORAGE_CONFIG,
    STREAM_TYPES,
    TAG,
    VENDOR,
)
from tests.checks.bodies import MIX, VOD, WEB, advised, changed, document, said, spoken

SERVICE = "/clientRequest/extensionServiceConfig/extensionServices/0"


def stored(vendor: int, region: int) -> Any:
    return changed(changed(MIX, VENDOR, vendor), REGION, region)


@pytest.mark.parametrize("body", [MIX, WEB])
def test_a_recording_without_storage_is_an_error(body: Any) -> None:
    assert said(changed(body, STORAGE_CONFIG)) == [("missing-storage", STORAGE_CONFIG)]


def test_a_recording_to_vod_without_storage_is_a_warning() -> None:
    assert said(changed(VOD, STORAGE_CONFIG)) == [("missing-storage-beside-vod", STORAGE_CONFIG)]


def test_without_vod_there_is_no_storage_beside_it() -> None:
    body = changed(changed(MIX, STORAGE_CONFIG), EXTENSION_SERVICES, [])
    assert said(body, "mix") == [("missing-storage", STORAGE_CONFIG)]
    found = said(changed(body, STREAM_TYPES, "2"), "mix")
    assert sorted(found) == [("missing-storage", STORAGE_CONFIG), ("wrong-type", STREAM_TYPES)]


def test_an_unknown_service_leaves_open_whether_storage_is_missing() -> None:
    body = changed(changed(VOD, STORAGE_CONFIG), f"{SERVICE}/serviceName", Unknown("${S}"))
    assert said(body, "mix") == []


@pytest.mark.parametrize("vendor", [5, 6])
def test_azure_and_google_need_no_region_and_take_any(vendor: int) -> None:
    body = changed(MIX, VENDOR, vendor)
    assert said(changed(body, REGION, 999)) == []
    assert said(changed(body, REGION)) == []


@pytest.mark.parametrize("vendor", [0, 1, 2, 3, 4, 7, 8])
def test_every_other_vendor_needs_a_region_of_its_own(vendor: int) -> None:
    body = changed(MIX, VENDOR, vendor)
    assert said(changed(body, REGION)) == [("missing-region", REGION)]
    assert said(changed(body, REGION, 99)) == [("unlisted-region", REGION)]
    assert said(changed(body, REGION, 0)) == []


@pytest.mark.fault("M5")
def test_the_region_of_an_unknown_vendor_is_undecided_unless_no_vendor_has_it() -> None:
    body = changed(MIX, VENDOR, Unknown("${VENDOR}"))
    assert said(changed(body, REGION, 26)) == []
    assert said(changed(body, REGION, 99)) == [("unlisted-region", REGION)]
    assert said(changed(body, REGION, -1)) == [("unlisted-region", REGION)]
    assert said(changed(body, REGION)) == []


def test_an_unlisted_vendor_has_one_fault() -> None:
    assert said(changed(changed(MIX, VENDOR, 12), REGION)) == [("unlisted-value", VENDOR)]


def test_an_unlisted_region_is_told_in_the_vendors_name() -> None:
    message, advice = spoken(changed(changed(MIX, VENDOR, 1), REGION, 27))
    assert "Amazon S3" in message
    assert "0 to 17 and 20 to 25" in advice


@pytest.mark.parametrize(
    ("vendor", "words"),
    [
        (0, ": 0 (East China), 1 (North China), "),
        (1, ": 0 to 17 and 20 to 25, from US_EAST_1 to EU_SOUTH_1."),
        (4, ": 0 (CN_Hangzhou), 1 (CN_Shanghai), "),  # ten
        (7, ": 0 to 15, from CN_North_1 to SA_Chile_1."),
    ],
)
def test_up_to_ten_regions_are_named_and_of_more_the_first_and_the_last(
    vendor: int, words: str
) -> None:
    assert words in spoken(stored(vendor, 99))[1]
    assert words in spoken(changed(stored(vendor, 99), REGION))[1]


def test_server_side_encryption_is_for_amazon_alone() -> None:
    body = changed(MIX, EXTENSION_PARAMS, {"sse": "aes256", "tag": "math"})
    assert said(body) == [("sse-outside-s3", SSE)]
    assert said(changed(changed(body, VENDOR, 1), REGION, 3)) == []
    assert said(changed(body, VENDOR, Unknown("${VENDOR}"))) == []


@pytest.mark.parametrize(
    ("lengths", "fits"), [((127,), True), ((128,), False), ((63, 63), True), ((63, 64), False)]
)
def test_the_prefix_counts_a_slash_after_each_folder(lengths: tuple[int, ...], fits: bool) -> None:
    body = changed(MIX, FILE_NAME_PREFIX, ["a" * length for length in lengths])
    assert said(body) == ([] if fits else [("prefix-too-long", FILE_NAME_PREFIX)])


@pytest.mark.parametrize("vendor", range(9))
def test_a_region_is_of_no_use_to_azure_and_google_alone(vendor: int) -> None:
    remark = [("region-without-effect", REGION)] if vendor in (5, 6) else []
    assert advised(stored(vendor, 0)) == remark
    assert advised(changed(stored(vendor, 0), REGION, Unknown("${REGION}"))) == remark
    assert advised(changed(stored(vendor, 0), REGION)) == []


@pytest.mark.parametrize(("vendor", "line"), [(5, "S189"), (6, "S190")])
def test_a_region_without_effect_names_the_line_of_its_vendor(vendor: int, line: str) -> None:
    (finding,) = region_without_effect(Request(stored(vendor, 0), "mix"))
    assert finding.constraints == (line, "A28")
    assert finding.fixes[0].operations == (Remove(REGION),)


def test_the_number_that_ends_amazons_list_is_no_place() -> None:
    assert said(stored(1, 26)) == [("placeless-region", REGION)]
    assert said(stored(1, 25)) == []
    assert said(stored(1, 26), acquired=Acquired("NA")) == [("placeless-region", REGION)]


@pytest.mark.parametrize(
    ("area", "vendor", "region", "apart"),
    [
        ("NA", 2, 3, True),
        ("CN", 2, 3, False),
        ("CN", 2, 7, True),  # Hong Kong
        ("AP", 2, 7, False),
        ("AP", 1, 9, False),  # Sydney
        ("EU", 4, 8, False),  # Russia, which the page calls NA
        ("NA", 4, 8, True),
        ("NA", 1, 12, True),  # Sao Paulo lies in no area
        ("EU", 2, 18, False),  # nobody knows where that is
        ("NA", 5, 0, False),
        ("NA", 6, 0, False),
    ],
)
def test_the_bucket_lies_in_the_area_that_acquire_was_told(
    area: str, vendor: int, region: int, apart: bool
) -> None:
    fault = [("region-outside-area", REGION)] if apart else []
    assert said(stored(vendor, region), acquired=Acquired(area)) == fault
    assert said(stored(vendor, region)) == []


@pytest.mark.parametrize(
    ("region", "words"),
    [
        (15, "in Beijing, mainland China (CN);"),
        (9, "in Sydney, which counts as Asia outside mainland China (AP);"),
        (12, "in Sao Paulo, which is outside all areas of `acquire`;"),
    ],
)
def test_it_is_said_where_the_bucket_lies(region: int, words: str) -> None:
    diagnostics = diagnose(document(stored(1, region)), Terms(acquired=Acquired("EU")))
    (message,) = [
        diagnostic.message
        for diagnostic in diagnostics
        if diagnostic.rule.name == "region-outside-area"
    ]
    assert words in message
    assert "sets EU, Europe" in message


@pytest.mark.parametrize("vendor", range(9))
def test_a_tag_is_for_amazon_and_alibaba_alone(vendor: int) -> None:
    body = changed(stored(vendor, 0), EXTENSION_PARAMS, {"tag": "math"})
    fault = [("tag-outside-s3-and-alibaba", TAG)]
    assert said(body) == ([] if vendor in (1, 2) else fault)
    assert said(changed(body, TAG, Unknown("${TAG}"))) == ([] if vendor in (1, 2) else fault)
    assert said(changed(body, VENDOR, Unknown("${VENDOR}"))) == []


def test_a_tag_or_an_encryption_that_is_not_asked_for_is_no_fault_whatever_else_is_wrong() -> None:
    for params in ({"tag": "math"}, {"sse": "kms"}):
        body = changed(changed(stored(1, 0), EXTENSION_PARAMS, params), STREAM_TYPES, "2")
        assert said(body, "mix") == [("wrong-type", STREAM_TYPES)]
    body = changed(stored(3, 0), STREAM_TYPES, "2")
    assert said(body, "mix") == [("wrong-type", STREAM_TYPES)]


def test_a_tag_for_a_vendor_that_is_not_listed_is_one_fault() -> None:
    body = changed(stored(12, 0), EXTENSION_PARAMS, {"tag": "math"})
    assert said(body) == [("unlisted-value", VENDOR)]


def test_extension_params_that_are_empty_ask_for_nothing() -> None:
    body = changed(MIX, EXTENSION_PARAMS, {})
    assert said(body) == [("empty-extension-params", EXTENSION_PARAMS)]
    (finding,) = empty_extension_params(Request(body, "mix"))
    assert finding.fixes[0].safety == "safe"
    assert finding.fixes[0].operations == (Remove(EXTENSION_PARAMS),)


@pytest.mark.parametrize("params", [{"tag": "math"}, {"tag": Unknown("${TAG}")}, Unknown("${P}")])
def test_extension_params_that_ask_for_something_are_right(params: Any) -> None:
    assert said(changed(MIX, EXTENSION_PARAMS, params)) == []


def test_extension_params_with_a_stranger_alone_are_one_fault() -> None:
    body = changed(MIX, EXTENSION_PARAMS, {"qzx": 1})
    assert said(body) == [("unknown-member", f"{EXTENSION_PARAMS}/qzx")]


@pytest.mark.fault("M5")
@pytest.mark.parametrize(
    ("folders", "rule"),
    [
        ([Unknown("${DIR}"), "a" * 128], "prefix-too-long"),
        ([Unknown("${A}"), "a" * 63, Unknown("${B}"), "b" * 60], "prefix-too-long"),
        ([Unknown("${A}"), "a" * 60, Unknown("${B}"), "b" * 60], ""),
        ([Unknown("${DIR}"), "a_b"], "wrong-format"),
        (Unknown("${DIRS}"), ""),
    ],
)
def test_a_prefix_is_too_long_or_wrong_whatever_its_unknown_folders_are(
    folders: Any, rule: str
) -> None:
    found = said(changed(MIX, FILE_NAME_PREFIX, folders))
    assert [name for name, _ in found] == ([rule] if rule else [])
