"""The tables of the spoken language: no words have two meanings, and no row is without words."""

from __future__ import annotations

import pytest

from recdsl.language.spoken.slots import READERS
from recdsl.language.spoken.word_tables import FIRST, FORMS
from tools.form_meanings import two_meanings
from tools.generate_words import Form, first

Row = tuple[tuple[str, ...], object, str]


def row(meaning: str, form: str) -> Row:
    return (meaning,), Form(form, {}).alternatives(), form


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("a b? c", "a (b|d) c", "a b c"),
        ("a {name}", "a? b? {name}", "a {name}"),
        ("a|b", "c|b", "b"),
        ("a b", "a", ""),
        ("a {name}", "a {users}", ""),
    ],
)
def test_words_with_two_meanings_are_refused(one: str, other: str, clash: str) -> None:
    told = two_meanings([row("first", one), row("second", other)])
    assert [each.partition(" means ")[0].strip("`") for each in told] == ([clash] if clash else [])
    assert not two_meanings([row("same", one), row("same", other)])


def test_the_table_has_no_words_with_two_meanings() -> None:
    assert not two_meanings([(meaning, part, "") for meaning, part in FORMS])


def test_each_form_is_found_by_the_words_that_open_it() -> None:
    for number, (_, part) in enumerate(FORMS):
        opens, may_be_nothing = first(part)
        assert not may_be_nothing
        assert all(number in FIRST[word] for word in opens)


def test_each_slot_of_a_form_has_a_reader() -> None:
    named = {word[1:-1] for word in FIRST if word[0] == "{"}
    assert named <= READERS.keys()
