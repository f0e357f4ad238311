from __future__ import annotations

from typing import Any

import pytest

from recdsl.body import Unknown
from recdsl.table.pointers import (
    EXTENSION_PARAMS,
    FILE_NAME_PREFIX,
    REGION,
    SSE,
    STORAGE_CONFIG,
    VENDOR,
)
from tests.checks.bodies import MIX, VOD, WEB, changed, said, spoken

SERVICE = "/clientRequest/extensionServiceConfig/extensionServices/0"


@pytest.mark.parametrize("body", [MIX, WEB])
def test_a_recording_without_storage_is_an_error(body: Any) -> None:
    assert said(changed(body, STORAGE_CONFIG)) == [("missing-storage", STORAGE_CONFIG)]


def test_a_recording_to_vod_without_storage_is_a_warning() -> None:
    assert said(changed(VOD, STORAGE_CONFIG)) == [("missing-storage-beside-vod", STORAGE_CONFIG)]


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


def test_the_region_of_an_unknown_vendor_is_undecided() -> None:
    body = changed(MIX, VENDOR, Unknown("${VENDOR}"))
    assert said(changed(body, REGION, 99)) == []
    assert said(changed(body, REGION)) == []


def test_an_unlisted_vendor_has_one_fault() -> None:
    assert said(changed(changed(MIX, VENDOR, 11), REGION)) == [("unlisted-value", VENDOR)]


def test_an_unlisted_region_is_told_in_the_vendors_name() -> None:
    message, advice = spoken(changed(changed(MIX, VENDOR, 1), REGION, 19))
    assert "Amazon S3" in message
    assert "0 to 17 and 20 to 26" in advice


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
