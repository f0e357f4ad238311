"""Misspelt words: all of a sentence are found in one run, and none changes it silently."""

from __future__ import annotations

import re
from random import Random

import pytest

from recdsl.language.spec import read_spec
from recdsl.language.spoken.known_words import WORDS
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Edit, Source, Span, applied
from tests.language.test_spoken import OTHER_WORDS, bodies

KNOWN = frozenset(WORDS)
SENTENCES = [text for text, said in OTHER_WORDS if said[0] == "="]
SENTENCES += [said[2:] for _, said in OTHER_WORDS if said[0] == "="]
WORD = re.compile(r"(?<![\w/.:\"-])[a-z]{5,}(?![\w/.:\"-])")


def misspelt(word: str, random: Random) -> str:
    """A word with two letters that changed places, or without one of its letters."""
    at = random.randrange(1, len(word) - 1)
    if random.random() < 0.5 and word[at] != word[at + 1]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at + 1 :]


def slips(count: int, each: int, seed: int) -> list[tuple[str, str]]:
    """Sentences, and the same with some of their words misspelt."""
    random = Random(seed)
    made: list[tuple[str, str]] = []
    while len(made) < count:
        text = random.choice(SENTENCES)
        words = [found for found in WORD.finditer(text) if found.group() in KNOWN]
        if len(words) < each:
            continue
        chosen = random.sample(words, each)
        chosen.sort(key=lambda one: one.start())
        edits = tuple(Edit(Span(*one.span()), misspelt(one.group(), random)) for one in chosen)
        made.append((text, applied(text, edits)))
    return made


def fixed_once(text: str) -> str:
    """A text with the fixes of its own mistakes, all at once."""
    found = read_spec(Source("s.rec", text)).findings
    edits = dict.fromkeys(edit for one in found for fix in one.fixes[:1] for edit in fix.edits)
    return applied(text, tuple(sorted(edits, key=lambda edit: edit.span.start)))


def is_restored(text: str, slip: str) -> bool:
    document = read_spec(Source("s.rec", fixed_once(slip)))
    made = [(one.mode, render_placeholders(one.body)) for one in document.recordings]
    return not document.findings and made == bodies(text)


def test_no_slip_is_read_as_something_else_without_an_error() -> None:
    for text, slip in slips(60, 1, seed=1) + slips(60, 2, seed=2):
        document = read_spec(Source("s.rec", slip))
        made = [(one.mode, render_placeholders(one.body)) for one in document.recordings]
        assert document.findings or made == bodies(text), slip


@pytest.mark.heavy
def test_the_fixes_of_one_run_restore_nearly_all_sentences() -> None:
    for each in (1, 2, 3):
        made = slips(60, each, seed=each)
        lost = [slip for text, slip in made if not is_restored(text, slip)]
        assert len(lost) <= 6, lost


def test_each_misspelt_word_is_one_finding() -> None:
    text = "recrod audoi of usres 1 and 2 seprately to s3 us-east-1 bukcet b"
    found = read_spec(Source("s.rec", text)).findings
    assert [text[one.span.start : one.span.end] for one in found if one.span] == [
        *("recrod", "audoi", "usres", "seprately", "bukcet")
    ]
    assert fixed_once(text) == "record audio of users 1 and 2 separately to s3 us-east-1 bucket b"
