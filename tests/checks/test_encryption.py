from __future__ import annotations

import pytest

from recdsl.body import Unknown
from recdsl.table.pointers import DECRYPTION_MODE, SALT, SECRET
from tests.checks.bodies import MIX, changed, said

FULL = changed(changed(MIX, SECRET, "hush"), SALT, "A" * 43 + "=")


@pytest.mark.parametrize("mode", range(9))
def test_every_mode_but_none_needs_a_secret_and_gcm2_a_salt(mode: int) -> None:
    body = changed(FULL, DECRYPTION_MODE, mode)
    assert said(body) == []
    without_secret = [("decryption-without-secret", SECRET)] if mode else []
    assert said(changed(body, SECRET)) == without_secret
    without_salt = [("gcm2-without-salt", SALT)] if mode in (7, 8) else []
    assert said(changed(body, SALT)) == without_salt


def test_an_empty_secret_is_none() -> None:
    body = changed(changed(FULL, DECRYPTION_MODE, 5), SECRET, "")
    assert said(body) == [("decryption-without-secret", SECRET)]


def test_a_secret_that_is_not_known_yet_is_one() -> None:
    body = changed(changed(FULL, DECRYPTION_MODE, 8), SECRET, Unknown("${SECRET}"))
    assert said(changed(body, SALT, Unknown("${SALT}"))) == []


def test_a_mode_that_is_not_listed_asks_for_nothing() -> None:
    body = changed(MIX, DECRYPTION_MODE, 9)
    assert said(body) == [("unlisted-value", DECRYPTION_MODE)]
