from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.keys import literal_key
from recdsl.checks.request import Request
from recdsl.linting.engine import diagnose
from recdsl.model.finding import Put
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import ACCESS_KEY, COMBINATION_POLICY, SECRET_KEY, VENDOR
from tests.checks.bodies import INDIVIDUAL, MIX, SNAPSHOTS, VOD, advised, changed, document, said

if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic

PARAM = "/clientRequest/extensionServiceConfig/extensionServices/0/serviceParam"
VOD_ACCESS_KEY, VOD_SECRET_KEY = f"{PARAM}/accessKey", f"{PARAM}/secretKey"
HIDDEN_VOD = changed(
    changed(VOD, VOD_ACCESS_KEY, Unknown("${VOD_ACCESS_KEY}")),
    VOD_SECRET_KEY,
    Unknown("${VOD_SECRET_KEY}"),
)


def literal(body: Any) -> list[Diagnostic]:
    return [
        diagnostic
        for diagnostic in diagnose(document(body))
        if diagnostic.rule.name == "literal-key"
    ]


def test_a_pair_of_keys_is_one_fault_with_the_other_key_beside_it() -> None:
    body = changed(changed(MIX, ACCESS_KEY, "an-id"), SECRET_KEY, "a-key")
    (diagnostic,) = literal(body)
    assert diagnostic.pointer == ACCESS_KEY
    assert diagnostic.message.startswith("`accessKey` and `secretKey` have real values here")
    assert [other.message for other in diagnostic.related] == ["the other key is here"]


@pytest.mark.parametrize("place", [ACCESS_KEY, SECRET_KEY])
def test_one_key_of_a_pair_is_a_fault_too(place: str) -> None:
    (diagnostic,) = literal(changed(MIX, place, "a-key"))
    assert diagnostic.pointer == place
    assert diagnostic.message.startswith(f"`{place.rpartition('/')[2]}` has a real value here")
    assert diagnostic.related == ()
    assert "a-key" not in diagnostic.message + diagnostic.help


@pytest.mark.parametrize(
    "key", ["", "xxxxxxf", "XXXX", "***", "…", "${KEY}", "YOUR_KEY", Unknown("${KEY}")]
)
def test_what_is_no_key_is_not_taken_for_one(key: Any) -> None:
    assert literal(changed(changed(MIX, ACCESS_KEY, key), SECRET_KEY, key)) == []


def test_the_keys_of_the_video_service_are_a_fault_of_their_own() -> None:
    assert said(HIDDEN_VOD) == []
    assert said(changed(HIDDEN_VOD, VOD_SECRET_KEY, "k")) == [("literal-key", VOD_SECRET_KEY)]
    both = changed(changed(HIDDEN_VOD, VOD_ACCESS_KEY, "k"), ACCESS_KEY, "an-id")
    assert sorted(said(both)) == [("literal-key", VOD_ACCESS_KEY), ("literal-key", ACCESS_KEY)]


def test_the_fix_puts_placeholders_and_is_unsafe() -> None:
    body = changed(changed(MIX, ACCESS_KEY, "an-id"), SECRET_KEY, "a-key")
    (finding,) = literal_key(Request(body, "mix"))
    (fix,) = finding.fixes
    assert fix.safety == "unsafe"
    assert fix.operations == (
        Put(ACCESS_KEY, "${ACCESS_KEY}"),
        Put(SECRET_KEY, "${SECRET_KEY}"),
    )


def test_a_key_that_can_only_write_is_advised_where_the_key_is_written_out() -> None:
    remark = ("write-only-key-advised", ACCESS_KEY)
    assert advised(changed(MIX, ACCESS_KEY, "xxxx")) == [remark]
    assert advised(changed(MIX, ACCESS_KEY, "an-id")) == [remark]
    assert advised(changed(MIX, ACCESS_KEY, "")) == []
    assert advised(MIX) == []


def test_what_is_made_afterwards_needs_a_key_that_reads_as_well() -> None:
    remark = ("write-only-key-advised", ACCESS_KEY)
    postponed, other = (changed(body, ACCESS_KEY, "xxxx") for body in (INDIVIDUAL, SNAPSHOTS))
    assert remark not in advised(postponed)
    assert remark not in advised(changed(postponed, COMBINATION_POLICY, Unknown("${POLICY}")))
    assert remark in advised(changed(other, COMBINATION_POLICY, "default"))


CUSTOMER_ID = "0123456789abcdef0123456789ABCDEF"
AMAZON_KEY = "AKIAIOSFODNN7EXAMPLE"


def of_another_kind(vendor: Any, key: Any) -> list[Diagnostic]:
    body = changed(changed(MIX, VENDOR, vendor), ACCESS_KEY, key)
    return [one for one in diagnose(document(body)) if one.rule.name == "key-of-another-kind"]


@pytest.mark.parametrize("vendor", [1, 2, 3, 6, 7])
def test_a_customer_id_is_no_access_key(vendor: int) -> None:
    (diagnostic,) = of_another_kind(vendor, CUSTOMER_ID)
    assert diagnostic.severity == "warning"
    assert CUSTOMER_ID not in diagnostic.message + diagnostic.help


@pytest.mark.parametrize(
    ("vendor", "key"),
    [(2, AMAZON_KEY), (3, AMAZON_KEY), (2, "ASIAIOSFODNN7EXAMPLE"), (1, "LTAI5tExampleExample")],
)
def test_a_key_of_another_vendor_is_reported(vendor: int, key: str) -> None:
    (diagnostic,) = of_another_kind(vendor, key)
    assert diagnostic.pointer == ACCESS_KEY
    assert key not in diagnostic.message + diagnostic.help


@pytest.mark.parametrize(
    ("vendor", "key"),
    [
        (1, AMAZON_KEY),
        (0, CUSTOMER_ID),
        (4, CUSTOMER_ID),
        (5, CUSTOMER_ID),
        (8, CUSTOMER_ID),
        (1, CUSTOMER_ID[:-1]),
        (1, f"{CUSTOMER_ID}0"),
        (1, CUSTOMER_ID.replace("f", "g")),
        (2, "AKIA"),
        (2, "${AKIA}"),
        (Unknown("${VENDOR}"), AMAZON_KEY),
        (99, AMAZON_KEY),
    ],
)
def test_a_key_that_may_be_the_vendors_is_not_reported(vendor: Any, key: Any) -> None:
    assert of_another_kind(vendor, key) == []


def test_the_key_to_the_video_service_is_alibabas() -> None:
    assert ("key-of-another-kind", VOD_ACCESS_KEY) in said(
        changed(HIDDEN_VOD, VOD_ACCESS_KEY, AMAZON_KEY)
    )
