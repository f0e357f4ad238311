"""Changes of lines, near and far: what they say makes the one text of the other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from recdsl.reports.line_changes import grouped

LINES = st.lists(st.sampled_from(["a", "b", "}", "{"]), max_size=12)


def remade(old: list[str], new: list[str]) -> list[str]:
    """The old lines with the changes done."""
    made, at = [], 0
    for group in grouped(old, new, 3):
        for _, start, end, begin, stop in group:
            made += [*old[at:start], *new[begin:stop]]
            at = end
    return [*made, *old[at:]]


@given(LINES, LINES)
def test_few_lines_are_made_of_each_other(old: list[str], new: list[str]) -> None:
    assert remade(old, new) == new


@given(st.lists(st.tuples(LINES, LINES), min_size=1, max_size=9))
def test_many_lines_are_made_of_each_other(parts: list[tuple[list[str], list[str]]]) -> None:
    same = ["x", "y", "z"] * 90
    old = [line for left, _ in parts for line in (*left, *same)] * 3
    new = [line for _, right in parts for line in (*right, *same)] * 3
    assert remade(old, new) == new
    assert remade(new, old) == old


def test_what_has_nothing_in_common_is_replaced() -> None:
    old, new = [f"a{n}" for n in range(900)], [f"b{n}" for n in range(700)]
    assert remade(old, new) == new
    assert remade(old, []) == []
    assert remade([], old) == old
