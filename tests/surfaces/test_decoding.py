"""From bytes to a text."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from recdsl.model.source import Position, Span
from recdsl.surfaces.decoding import LARGEST, decode, is_readable, source_of


def test_plain_utf_8_comes_through_as_it_is() -> None:
    source, findings = decode("a.json", '{"cname": "课"}\r\n'.encode())
    assert source.text == '{"cname": "课"}\r\n'
    assert findings == ()


def test_a_byte_order_mark_is_taken_off_and_reported_at_the_start() -> None:
    source, (finding,) = decode("a.json", b"\xef\xbb\xbf{}")
    assert source.text == "{}"
    assert (finding.rule, finding.span) == ("byte-order-mark", Span(0, 0))
    assert is_readable((finding,))


def test_a_byte_order_mark_in_a_text_is_the_same_finding() -> None:
    assert source_of("a", "\ufeff{}")[1] == decode("a", b"\xef\xbb\xbf{}")[1]
    assert source_of("a", "\ufeff{}")[0].text == "{}"


def test_what_a_mark_does_is_told_of_the_kind_of_file_that_has_it() -> None:
    _, (body,) = decode("a.json", b"\xef\xbb\xbf{}")
    _, (spec,) = decode("a.rec", b"\xef\xbb\xbfrecord audio")
    assert "no JSON" in body.message
    assert "error 8" in body.message
    assert "JSON" not in spec.message
    assert "The recording is the same" in spec.message
    assert decode("<text>", b"\xef\xbb\xbfrecord audio")[1] == (spec,)


def test_only_one_mark_is_taken_off() -> None:
    assert source_of("a", "\ufeff\ufeff")[0].text == "\ufeff"


def test_the_first_byte_that_is_not_utf_8_is_marked_by_line_and_column() -> None:
    source, (finding,) = decode("a.json", '{\n "课": "'.encode() + b'\xe9t\xe9"}')
    assert finding.rule == "not-utf-8"
    assert "0xE9" in finding.message
    assert finding.span is not None
    assert source.position(finding.span.start) == Position(2, 8)
    assert source.text.endswith('\ufffdt\ufffd"}')
    assert not is_readable((finding,))


def test_a_mark_and_a_bad_byte_are_two_findings() -> None:
    source, findings = decode("a.json", b"\xef\xbb\xbfab\xff")
    assert [finding.rule for finding in findings] == ["byte-order-mark", "not-utf-8"]
    assert findings[1].span == Span(2, 3)
    assert source.text == "ab\ufffd"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"\xff\xfe" + "{}".encode("utf-16-le"), "UTF-16"),
        (b"\xfe\xff" + "{}".encode("utf-16-be"), "UTF-16"),
        ("{}".encode("utf-16-le"), "UTF-16"),
        ("{}".encode("utf-16-be"), "UTF-16"),
        (b"\xff\xfe\x00\x00" + "{}".encode("utf-32-le"), "UTF-32"),
        (b"\x00\x00\xfe\xff" + "{}".encode("utf-32-be"), "UTF-32"),
    ],
)
def test_other_encodings_are_called_by_their_names(data: bytes, encoding: str) -> None:
    source, (finding,) = decode("a.json", data)
    assert source.text == "{}"
    assert finding.rule == "not-utf-8"
    assert f"not as {encoding}" in finding.help


def test_a_file_at_the_limit_is_read_and_one_byte_more_is_not() -> None:
    assert decode("a", b" " * LARGEST)[1] == ()
    source, (finding,) = decode("a", b"[" * (LARGEST + 1))
    assert source.text == ""
    assert finding.rule == "file-too-large"
    assert "more than 8 MiB" in finding.message


def test_a_text_has_the_same_limit() -> None:
    source, (finding,) = source_of("a", "[" * (LARGEST + 1))
    assert (source.text, finding.rule) == ("", "file-too-large")


@given(st.binary() | st.text().map(lambda text: b"\xef\xbb\xbf" + text.encode()))
def test_any_bytes_become_a_text_that_can_be_written(data: bytes) -> None:
    source, findings = decode("a", data)
    source.text.encode()
    for finding in findings:
        assert finding.span is not None
        assert 0 <= finding.span.start <= finding.span.end <= len(source.text)


@given(st.text())
def test_bytes_and_the_text_that_they_stand_for_are_read_alike(text: str) -> None:
    data = text.encode()
    assume(b"\x00" not in data[:2])  # that would be UTF-16 to anybody
    source, findings = decode("a", data)
    same, same_findings = source_of("a", text)
    assert (source.text, findings) == (same.text, same_findings)
