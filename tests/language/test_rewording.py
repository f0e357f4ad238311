"""Fixes of lists in a spec: the words around them stay as the author wrote them."""

from __future__ import annotations

import pytest

from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fixed
from recdsl.model.source import Source

STORED = ' to s3 us-east-1 bucket "b" as hls'


@pytest.mark.parametrize(
    ("users", "left"),
    [
        ("7, 7", "7"),
        ("7 and 7", "7"),
        ("7, 8, 7", "7, 8"),
        ("7, 8 and 7", "7, 8"),
        ("7 and 8 and 7", "7 and 8"),
        ("7, 7 and 8", "7, 8"),
    ],
)
def test_a_user_is_taken_out_of_a_list(users: str, left: str) -> None:
    text = f"record audio of users {users} mixed{STORED}"
    assert _fixed(text) == f"record audio of users {left} mixed{STORED}"


def test_a_word_in_the_place_of_a_comma_stands_apart() -> None:
    text = f"record audio of users 7, 7{STORED}"
    assert _fixed(text) == f"record audio of users 7 mixed{STORED}"


def _fixed(text: str) -> str:
    return fixed(Source("a.rec", text), lambda source: lint_source(source, ()), unsafe=False).text
