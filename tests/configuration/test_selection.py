"""Which rules are on, why, and how severe they are."""

from __future__ import annotations

import pytest

from recdsl.configuration.selection import selection, severities, unsuppressible
from recdsl.configuration.selectors import exactness, rules_of
from recdsl.reference.rules import RULES
from tests.configuration.layering import configuration

FATAL = {name for name, rule in RULES.items() if rule.is_fatal}


def on(*texts: str) -> set[str]:
    """The rules that are on, without those that always are."""
    verdicts = selection(configuration(*texts))
    assert {name for name in FATAL if not verdicts[name].on} == set()
    return {name for name, verdict in verdicts.items() if verdict.on} - FATAL


EVERYTHING = set(RULES) - FATAL
FILES = rules_of("files")


@pytest.mark.parametrize(
    ("selector", "some", "others"),
    [
        ("all", "wrong-type", ""),
        ("files", "mp4-without-hls", "wrong-type"),
        ("REC3", "mp4-without-hls", "wrong-type"),
        ("REC301", "mp4-without-hls", "no-files"),
        ("mp4-without-hls", "mp4-without-hls", "no-files"),
    ],
)
def test_a_selector_names_rules(selector: str, some: str, others: str) -> None:
    assert some in rules_of(selector)
    assert others not in rules_of(selector)


def test_a_selector_is_the_more_exact_the_less_it_names() -> None:
    order = ["all", "files", "REC30", "REC301"]
    assert sorted(order, key=exactness) == order
    assert exactness("mp4-without-hls") == exactness("REC301")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([], EVERYTHING),
        (['select = ["files"]'], FILES),
        (['ignore = ["files"]'], EVERYTHING - FILES),
        (['select = ["REC301"]\nignore = ["files"]'], {"mp4-without-hls"}),
        (['select = ["files"]\nignore = ["REC301"]'], FILES - {"mp4-without-hls"}),
        (['ignore = ["files"]\nextend-select = ["REC301"]'],
         EVERYTHING - FILES | {"mp4-without-hls"}),
        # The nearest `select` starts afresh, and whatever else is said adds up.
        (['select = ["files"]', 'ignore = ["REC301"]'], FILES),
        (['ignore = ["REC301"]', 'select = ["files"]'], FILES - {"mp4-without-hls"}),
        (['extend-select = ["REC301"]', 'ignore = ["files"]'],
         EVERYTHING - FILES | {"mp4-without-hls"}),
    ],
)  # fmt: skip
def test_the_most_exact_selector_of_the_nearest_place_decides(
    texts: list[str], expected: set[str]
) -> None:
    assert on(*texts) == expected - FATAL


def test_a_verdict_tells_what_decided() -> None:
    verdicts = selection(configuration('select = ["files"]', '\nignore = ["REC301"]'))
    assert (verdicts["no-files"].selector, verdicts["no-files"].origin) == ("files", "0.toml:1")
    assert (verdicts["wrong-type"].selector, verdicts["wrong-type"].origin) == ("", "0.toml:1")
    verdict = selection(configuration("", '\nignore = ["REC301"]'))["mp4-without-hls"]
    assert (verdict.on, verdict.setting, verdict.origin) == (False, "ignore", "1.toml:2")


def test_the_severity_is_that_of_the_most_exact_selector() -> None:
    text = 'severity = { "REC301" = "info", "files" = "warning", "text" = "info" }'
    changed = severities(configuration(text))
    assert changed["mp4-without-hls"] == "info"
    assert changed["no-files"] == "warning"
    assert not FATAL & set(changed)
    assert "byte-order-mark" in changed  # a warning about the text


def test_a_severity_that_changes_nothing_is_not_told() -> None:
    assert severities(configuration('severity = { "mp4-without-hls" = "error" }')) == {}


def test_locked_rules_are_named_by_selectors() -> None:
    assert unsuppressible(configuration('unsuppressible = ["REC301", "storage"]')) == {
        "mp4-without-hls",
        *rules_of("storage"),
    }
