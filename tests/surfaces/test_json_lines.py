"""Lines as texts of their own: which they are, and what is said of their places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from recdsl.api import lint
from recdsl.linting.engine import lint_source
from recdsl.model.source import Position, Span
from recdsl.surfaces.body_lines import read_lines
from recdsl.surfaces.decoding import LARGEST

BODY = '{"cname": "é", "uid": 5}'


def read(data: bytes) -> list[tuple[int | None, str, list[str]]]:
    """Number, text and rules of each line."""
    lines = data.splitlines(keepends=True) if b"\r" not in data else _at_lf(data)
    return [
        (source.line, source.text, [finding.rule for finding in findings])
        for source, findings in read_lines("log.jsonl", lines)
    ]


def _at_lf(data: bytes) -> list[bytes]:
    return [line + b"\n" for line in data.split(b"\n")]


def test_blank_lines_are_passed_over_and_counted() -> None:
    assert read(b"{}\n\n \t\r\n[]\n1") == [(1, "{}", []), (4, "[]", []), (5, "1", [])]
    assert read(b"") == []


def test_a_carriage_return_before_the_line_feed_belongs_to_the_line_end() -> None:
    (first, second) = read(b"{}\r\n[]\r\n")
    assert (first[0], second[0]) == (1, 2)
    assert [first[1].strip(), second[1].strip()] == ["{}", "[]"]


def test_a_line_that_is_no_utf_8_does_not_keep_the_others_from_being_read() -> None:
    said = read(b'{"a": "\xff"}\n{}\n')
    assert said == [(1, '{"a": "\ufffd"}', ["not-utf-8"]), (2, "{}", [])]


def test_a_file_in_utf_16_is_one_finding() -> None:
    for codec in ("utf-16", "utf-16-le", "utf-16-be"):
        said = read(f"{BODY}\n{BODY}\n".encode(codec))
        assert [(line, rules) for line, _, rules in said] == [(1, ["not-utf-8"])]


def test_a_byte_order_mark_is_reported_and_moves_no_column() -> None:
    said = read(b"\xef\xbb\xbf{}\n{}\n")
    assert said == [(1, "{}", ["byte-order-mark"]), (2, "{}", [])]


def test_the_limit_of_a_text_is_that_of_a_line() -> None:
    longest, longer = b"1" * LARGEST, b"1" * (LARGEST + 1)
    lines = [longest + b"\n", longer + b"\n", longer + b"1", b"{}\n"]
    rules = [[diagnostic.rule for diagnostic in findings] for _, findings in read_lines("x", lines)]
    assert rules == [[], ["file-too-large"], ["file-too-large"], []]


def test_a_line_is_json_whatever_the_file_is_called() -> None:
    (item,) = read_lines("odd.rec", [b"record audio"])
    assert [diagnostic.rule.name for diagnostic in lint_source(*item)] == ["syntax-error"]


@given(st.lists(st.sampled_from([BODY, "", " \r", '{"uid": ', f"{BODY}\r", f" {BODY}"])))
def test_what_is_said_of_a_line_is_what_is_said_of_it_alone_on_its_line(lines: list[str]) -> None:
    together = [
        (diagnostic.rule.name, diagnostic.source.position(diagnostic.span.start))
        for item in read_lines("x.json", [f"{line}\n".encode() for line in lines])
        for diagnostic in lint_source(*item)
    ]
    alone = [
        (
            diagnostic.rule.name,
            Position(number, diagnostic.source.position(diagnostic.span.start).column),
        )
        for number, line in enumerate(lines, 1)
        if line.strip()
        for diagnostic in lint(line, name="x.json")
    ]
    assert together == alone


def test_a_lone_carriage_return_ends_no_line() -> None:
    (item,) = list(read_lines("x", [b"\n", b'{"a":\r1}\n']))[:1]
    source = item[0]
    assert source.position(6) == Position(2, 7)
    assert source.line_span(2) == Span(0, 8)
