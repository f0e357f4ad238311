"""What is called a placeholder by hand is what the pattern calls one."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from recdsl.model.placeholder import PATTERN, is_placeholder

SIGNS = ("$", "{", "}", "{{", "}}", "${", "<", ">", "Your", "YOUR_")
PIECES = st.sampled_from([*SIGNS, *"yoUR -_aA1é"])


@given(st.lists(PIECES, max_size=12).map("".join))
@example("${A}")
@example("{{{a}}}")
@example("{{a}b}}")
@example("<a<b>")
@example("your-bucket")
def test_a_placeholder_is_what_the_pattern_finds(text: str) -> None:
    assert is_placeholder(text) == (re.search(PATTERN, text) is not None)
