"""Fixes are proven together: a text with many faults is read a few times, not once for each."""

from __future__ import annotations

import json

import pytest

from recdsl.model.document import Document, Wish
from recdsl.model.finding import Put, Remove
from recdsl.model.source import Edit, Source, applied
from recdsl.surfaces.edit_proofs import Proof
from recdsl.surfaces.json.dialect import STRICT
from recdsl.surfaces.json.places import root_of
from recdsl.surfaces.json.reading import read_json
from recdsl.surfaces.literal_changes import Changes

MANY = 500


def proven(text: str, wishes: list[Wish]) -> tuple[int, list[tuple[Edit, ...] | None]]:
    """How often a text is read to prove edits, and those that prove right."""
    count = 0

    def read(source: Source) -> Document:
        nonlocal count
        count += 1
        return read_json(source)

    source = Source("a.json", text)
    changes = Changes(text, lambda said: root_of(said, STRICT))
    proof = Proof(source, read_json(source), read, 10**9)
    edits = proof.proven(wishes, [changes.planned(wish) for wish in wishes])
    return count, edits


@pytest.mark.fault("T1", "T2")
def test_many_elements_are_taken_out_after_one_reading() -> None:
    text = json.dumps({"users": ["1"] * MANY, "others": [1] * MANY}, indent=1)
    wishes = [Wish(0, (Remove(f"/users/{at}"),)) for at in range(1, MANY - 1)]
    wishes += [Wish(0, (Put(f"/others/{at}", "1"),)) for at in range(MANY)]
    count, edits = proven(text, wishes)
    assert count == 1
    every = sorted((edit for one in edits for edit in one or ()), key=lambda edit: edit.span.start)
    assert json.loads(applied(text, every)) == {"users": ["1"] * 2, "others": ["1"] * MANY}


@pytest.mark.fault("T1", "T2")
def test_one_that_cannot_be_proven_costs_a_few_readings_more() -> None:
    text = json.dumps({"others": [1] * MANY})
    wishes = [Wish(0, (Put(f"/others/{at}", "1"),)) for at in range(MANY)]
    wrong = Wish(0, (Put("/others/7/deeper", 1),))
    count, edits = proven(text, [*wishes, wrong])
    assert count == 1
    assert edits[-1] is None
    assert all(edits[:-1])


def test_what_may_be_read_has_an_end() -> None:
    source = Source("a.json", '{"a": 1}')
    changes = Changes(source.text, lambda said: root_of(said, STRICT))
    wish = Wish(0, (Put("/a", 2),))
    proof = Proof(source, read_json(source), read_json, 5)
    assert proof.proven([wish], [changes.planned(wish)]) == [None]
