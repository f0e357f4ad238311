"""Why a generated file is stale."""

from __future__ import annotations

import pytest

from recdsl.reports.staleness import difference


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('{"a": 1}', '{"a": 2}', "differs in /a"),
        ('{"a": {"b/c": 1}}', '{"a": {"b/c": true}}', "differs in /a/b~1c"),
        ('{"a": 1}', '{"a": 1, "b": {}}', "lacks /b"),
        ('{"a": 1, "b": {}}', '{"a": 1}', "still has /b"),
        ('{"a": 1, "b": 2, "c": 3}', '{"a": 2, "b": 3}', "differs in /a, and in 2 more"),
        ('{"a": [1, 2]}', '{"a": [2, 1]}', "differs in /a"),
        ('{"a": [1]}', '{"a": [true]}', "differs in /a"),
        ("[]", "{}", "differs in everything"),
        ('{"a":1}', '{"a": 1}', "has the same members in another order or layout"),
        ('{"b": 1, "a": 2}', '{"a": 2, "b": 1}', "has the same members in another order or layout"),
        ("", "{}", "is no JSON"),
        ("[" * 100_000, "{}", "is no JSON"),
        ("curl \\\n  a\n", "curl \\\n  b\n", "differs in line 2"),
        ("curl\n", "curl\nmore\n", "differs in line 2"),
    ],
)
def test_the_first_difference_is_named(old: str, new: str, said: str) -> None:
    assert difference(old, new) == said


def test_values_are_not_said() -> None:
    assert "hunter2" not in difference('{"secretKey": "hunter2"}', '{"secretKey": "hunter3"}')
