"""Which words say values and units is what the grammar tells."""

from __future__ import annotations

import re
from itertools import chain

from recdsl.language.syntax import vocabulary
from recdsl.language.syntax.parser_tables import KEYWORDS
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import DEFAULT, edition
from tools.generate_grammar import GRAMMAR

RULES = re.sub(r"\n[ \t]+", " ", GRAMMAR.read_text("utf-8")).splitlines()
WORDS = re.compile(r'"([a-z]+)"')


def rules() -> dict[str, str]:
    return {name: body for name, _, body in (line.partition(": ") for line in RULES) if body}


def words(body: str) -> set[str]:
    return set(WORDS.findall(body))


def test_values_are_the_keywords_that_stand_alone_where_a_value_may() -> None:
    clauses = rules()["clause"].split(" | ")
    alone = [
        body
        for name, body in rules().items()
        if name not in clauses and not re.search(r"[a-z]", WORDS.sub("", body))
    ]
    said = set(chain.from_iterable(map(words, alone)))
    said -= {"at", "users"}  # in `at once` and `all users` alone
    assert said | {"everyone"} == set(vocabulary.VALUES)


def test_units_are_the_keywords_that_close_a_number() -> None:
    after = re.compile(r'(?:fps|bitrate|sample_rate|NUMBER) "([a-z]+)"')
    said = set(chain.from_iterable(after.findall(body) for body in rules().values()))
    assert said == set(vocabulary.UNITS)


def test_each_keyword_does_one_thing() -> None:
    kinds = (vocabulary.BLOCKS, vocabulary.OPENERS, vocabulary.VALUES, vocabulary.UNITS)
    every = [word for kind in (*kinds, vocabulary.CONNECTIVES) for word in kind]
    assert sorted(every) == sorted(KEYWORDS)


def test_names_are_those_of_the_table() -> None:
    vendors = [vendor for name in EDITIONS for vendor in edition(name).vendors]
    assert {vendor.word for vendor in vendors} == set(vocabulary.VENDORS)
    assert {region.word for region in DEFAULT.regions} <= set(vocabulary.REGIONS)
    assert {"floating", "hls", "m4a", "kms", "aes-128-gcm2"} <= set(vocabulary.CHOICES)
