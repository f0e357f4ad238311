"""What settings say of a file."""

from __future__ import annotations

import pytest

from recdsl.configuration.file_settings import left_out, mode_of, suppressions
from recdsl.model.project import ConfigurationError
from tests.configuration.layering import configuration


def test_the_first_pattern_that_matches_gives_the_mode() -> None:
    found = configuration('modes = { "web/*.json" = "web", "*.json" = "individual" }')
    assert mode_of(found, "/project/web/a.json") == ("web", "web/*.json")
    assert mode_of(found, "/project/a.json") == ("individual", "*.json")
    assert mode_of(found, "/project/a.rec") == (None, None)


def test_a_file_is_left_out_by_exclude_and_by_what_include_has_not() -> None:
    found = configuration('\ninclude = ["specs"]\nexclude = ["*.draft.rec"]')
    assert left_out(found, "/project/specs/a.rec") is None
    assert left_out(found, "/project/a.rec") == "`include` does not have it (0.toml:2)"
    assert left_out(found, "/project/specs/a.draft.rec") == "`exclude` has *.draft.rec (0.toml:3)"
    assert left_out(configuration(), "/anywhere/a.rec") is None


ENTRY = """
[[suppress]]
files = ["legacy/a.json", "x.json"]
rules = ["files", "text"]
pointer = "/uid"
reason = "Why not."
"""


def test_an_entry_accepts_rules_in_its_files_but_none_that_is_fatal_or_locked() -> None:
    found = configuration(ENTRY + "[severity]\n", "")
    (allowed,) = suppressions(found, "/project/legacy/a.json")
    assert (allowed.pointer, allowed.origin) == ("/uid", "0.toml:2")
    assert {"mp4-without-hls", "byte-order-mark"} <= allowed.rules
    assert "syntax-error" not in allowed.rules
    assert suppressions(found, "/project/legacy/b.json") == ()
    locked = configuration('unsuppressible = ["REC301"]\n' + ENTRY)
    (allowed,) = suppressions(locked, "/project/legacy/a.json")
    assert "mp4-without-hls" not in allowed.rules


def test_an_entry_that_names_a_locked_rule_is_an_error() -> None:
    text = 'unsuppressible = ["REC3"]\n' + ENTRY.replace('"text"', '"mp4-without-hls"')
    with pytest.raises(
        ConfigurationError, match=r"0\.toml:3: `suppress` accepts `mp4-without-hls`"
    ):
        suppressions(configuration(text), "/project/legacy/a.json")


def test_only_an_entry_of_single_files_can_be_needless() -> None:
    (several,) = suppressions(configuration(ENTRY), "/project/legacy/a.json")
    assert not several.is_needed  # `x.json` may be anywhere
    (one,) = suppressions(configuration(ENTRY.replace(', "x.json"', "")), "/project/legacy/a.json")
    assert one.is_needed
