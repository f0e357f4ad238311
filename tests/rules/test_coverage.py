"""No id of the catalogue is lost: each has a rule, a row, or a reason."""

from __future__ import annotations

import pytest

from recdsl.reference.reference import DEFAULT
from recdsl.reference.rules import RULES
from tools.generate_coverage import Entry, beyond, entries, named

ENTRIES = entries()


def test_the_catalogue_is_whole() -> None:
    ids = [entry.id for entry in ENTRIES]
    assert ids == [
        *(f"S{number:03}" for number in range(1, 286)),
        *(f"L{number:02}" for number in range(1, 29)),
        *(f"A{number:02}" for number in range(1, 60)),
    ]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_an_id_has_a_rule_or_a_row_or_a_reason(entry: Entry) -> None:
    assert entry.rules or entry.rows or entry.why


def test_a_reason_is_given_only_where_it_is_needed() -> None:
    assert not set(beyond()) & set(named())
    assert set(beyond()) <= {entry.id for entry in ENTRIES}


def test_what_a_reason_names_there_is() -> None:
    for reason in beyond().values():
        assert set(reason) <= {"by", "why"}
        assert reason["why"].endswith(".")
        assert set(reason.get("by", [])) <= set(RULES) | set(DEFAULT.by_name)
