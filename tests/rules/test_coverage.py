"""No id of the catalogue is lost: each has a rule, a row, or a reason."""

from __future__ import annotations

from collections import Counter

import pytest

from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import DEFAULT
from recdsl.reference.rules import RULES
from tools.carried import GONE, VERDICTS, carried, constraints
from tools.generate_coverage import (
    Entry,
    beyond,
    entries,
    entries_of,
    named,
    reasons_in,
    request_entries,
)
from tools.generate_rulebook import pages

ENTRIES = entries()


def test_the_catalogue_is_whole() -> None:
    ids = [entry.id for entry in ENTRIES]
    assert ids == [
        *(f"S{number:03}" for number in range(1, 286)),
        *(f"L{number:02}" for number in range(1, 29)),
        *(f"A{number:02}" for number in range(1, 60)),
    ]


@pytest.mark.parametrize("entry", [*ENTRIES, *request_entries()], ids=lambda entry: entry.id)
def test_an_id_has_a_rule_or_a_row_or_a_reason(entry: Entry) -> None:
    assert entry.rules or entry.rows or entry.why


def test_a_reason_is_given_only_where_it_is_needed() -> None:
    assert not set(beyond()) & set(named())
    assert set(beyond()) <= {entry.id for entry in (*ENTRIES, *request_entries())}


def test_what_a_reason_names_there_is() -> None:
    for reason in beyond().values():
        assert set(reason) <= {"by", "why"}
        assert reason["why"].endswith(".")
        assert set(reason.get("by", [])) <= set(RULES) | set(DEFAULT.by_name)


LATER = [
    pytest.param(edition, entry, id=f"{edition}-{entry.id}")
    for edition in EDITIONS
    if carried(edition)
    for entry in entries_of(edition)
]


def test_a_later_edition_says_what_became_of_every_older_id() -> None:
    fates = carried("2026-07")
    assert list(fates) == [entry.id for entry in ENTRIES]
    assert {fate.verdict for fate in fates.values()} <= set(VERDICTS)
    counts = Counter(fate.verdict for one, fate in fates.items() if one[0] != "A")
    assert counts == {"same": 215, "changed": 44, "gone": 54}
    assert len(constraints("2026-07")) == 149


@pytest.mark.parametrize(("edition", "entry"), LATER)
def test_an_id_of_a_later_edition_has_a_rule_or_a_row_or_a_reason(
    edition: str, entry: Entry
) -> None:
    fate = carried(edition).get(entry.id)
    is_gone = fate is not None and fate.verdict in GONE
    assert bool(entry.rules or entry.rows or entry.why) is not is_gone


def test_what_is_gone_is_cited_by_no_rule_and_no_row() -> None:
    gone = {one for one, fate in carried("2026-07").items() if fate.verdict in GONE}
    assert not gone & set(named("2026-07"))


def test_a_reason_in_a_later_edition_is_given_only_where_it_is_needed() -> None:
    reasons = set(reasons_in("2026-07")) - set(beyond())
    assert not reasons & set(named("2026-07"))
    assert reasons <= {*constraints("2026-07"), *carried("2026-07")}
    for reason in reasons_in("2026-07").values():
        assert reason["why"].endswith(".")


def test_every_constraint_that_a_rule_cites_in_a_later_edition_there_is() -> None:
    known = {*constraints("2026-07"), *carried("2026-07")}
    for page in pages():
        assert set(page.cited_in("2026-07")[0]) <= known, page.name


def test_the_pages_say_something_of_every_rule_with_other_words_figures_or_severities() -> None:
    changed = {page.name for page in pages() if page.later}
    assert changed <= {page.name for page in pages() if page.notes}
