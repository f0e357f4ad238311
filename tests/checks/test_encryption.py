from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import DECRYPTION_MODE, RECORDING_CONFIG, SALT, SECRET
from tests.checks.bodies import MIX, WEB, advised, changed, said, spoken

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

WITH_SECRET = changed(MIX, SECRET, "hush")
FULL = changed(WITH_SECRET, SALT, "A" * 43 + "=")


def decrypted(body: Any, mode: int) -> Any:
    return changed(body, DECRYPTION_MODE, mode)


@pytest.mark.parametrize("mode", range(9))
def test_every_mode_but_none_needs_a_secret_and_none_has_no_use_for_it(mode: int) -> None:
    salted = changed(MIX, SALT, Unknown("${SALT}")) if mode in (7, 8) else MIX
    without, unused = ("decryption-without-secret", SECRET), ("secret-without-decryption", SECRET)
    assert said(decrypted(salted, mode)) == ([without] if mode else [])
    assert said(decrypted(changed(salted, SECRET, "hush"), mode)) == ([] if mode else [unused])


@pytest.mark.parametrize("mode", range(1, 9))
def test_the_gcm2_modes_need_a_salt_and_no_other_has_a_use_for_it(mode: int) -> None:
    without, unused = ("gcm2-without-salt", SALT), ("salt-without-gcm2", SALT)
    assert said(decrypted(WITH_SECRET, mode)) == ([without] if mode in (7, 8) else [])
    assert said(decrypted(FULL, mode)) == ([] if mode in (7, 8) else [unused])


def test_a_mode_that_is_left_out_is_none() -> None:
    assert said(WITH_SECRET) == [("secret-without-decryption", SECRET)]
    assert said(changed(MIX, SALT, Unknown("${SALT}"))) == [("salt-without-gcm2", SALT)]
    assert "`decryptionMode` is not set" in spoken(WITH_SECRET)[0]
    assert "`decryptionMode` is 0" in spoken(decrypted(WITH_SECRET, 0))[0]


def test_a_mode_that_was_forgotten_beside_secret_and_salt_is_one_fault() -> None:
    assert said(FULL) == [("secret-without-decryption", SECRET)]


def test_an_empty_secret_or_salt_is_none() -> None:
    assert said(changed(decrypted(FULL, 7), SECRET, "")) == [("decryption-without-secret", SECRET)]
    assert said(changed(decrypted(FULL, 7), SALT, "")) == [("wrong-format", SALT)]
    assert said(changed(MIX, SECRET, "")) == []
    assert "salt-without-gcm2" not in dict(said(changed(MIX, SALT, "")))


def test_a_secret_that_is_not_known_yet_is_one() -> None:
    body = changed(decrypted(FULL, 8), SECRET, Unknown("${SECRET}"))
    assert said(changed(body, SALT, Unknown("${SALT}"))) == []


def test_a_mode_that_is_not_listed_asks_for_nothing_and_forbids_nothing() -> None:
    assert said(decrypted(MIX, 9)) == [("unlisted-value", DECRYPTION_MODE)]
    assert said(decrypted(FULL, 9)) == [("unlisted-value", DECRYPTION_MODE)]


def test_a_mode_that_is_not_known_yet_decides_nothing() -> None:
    for body in (MIX, FULL):
        assert said(changed(body, DECRYPTION_MODE, Unknown("${MODE}"))) == []


@pytest.mark.parametrize("mode", range(9))
def test_the_gcm_modes_have_a_successor(mode: int) -> None:
    remark = [("older-gcm", DECRYPTION_MODE)] if mode in (5, 6) else []
    assert advised(decrypted(FULL, mode)) == remark


@pytest.mark.parametrize(("mode", "successor"), [(5, "AES_128_GCM2"), (6, "AES_256_GCM2")])
def test_the_successor_is_called_by_its_name_and_number(mode: int, successor: str) -> None:
    message, advice = spoken(decrypted(WITH_SECRET, mode))
    assert successor in message
    assert f"set {mode + 2}" in advice


@pytest.mark.parametrize("mode", [0, 1, 5, 7])
def test_web_page_recording_decrypts_nothing_and_that_is_said_once(mode: int) -> None:
    web: Mode = "web"
    for config in ({}, {"secret": "hush"}, {"salt": "A" * 43 + "="}):
        body = changed(WEB, RECORDING_CONFIG, {"decryptionMode": mode, **config})
        assert said(body, web) == [("recording-config-in-web", RECORDING_CONFIG)]
        assert advised(body, web) == []
