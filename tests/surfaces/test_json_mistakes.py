"""One mistake in a JSON text is one finding, at its place, and reading goes on if it can."""

from __future__ import annotations

import json
from typing import Any

import pytest

from recdsl.model.json_value import Unknown
from recdsl.model.source import Position, Span
from recdsl.surfaces.json.dialect import DEEPEST, LONGEST_NUMBER, MOST_FINDINGS
from tests.surfaces.reading import marked, mended, only_finding, read, span_of

PAGE_EXAMPLE_1 = """\
{
    "uid": "527841",
    "clientRequest": {
        "storageConfig": {
            "fileNamePrefix": [
                "directory1",
                "directory2"
            ]
            "extensionParams": {
                "tag":"xxxxxx",
                "sse":"kms"
           }
        }
    }
}
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_missing_comma_is_reported_where_it_belongs(line_end: str) -> None:
    text = PAGE_EXAMPLE_1.replace("\n", line_end)
    document = read(text)
    (finding,) = document.findings
    assert finding.rule == "syntax-error"
    assert 'between "fileNamePrefix" and "extensionParams"' in finding.message
    assert document.source.position(span_of(finding).start) == Position(8, 14)
    assert marked(text, finding) == ""
    assert json.loads(mended(text, finding)) == document.recordings[0].body


@pytest.mark.parametrize(
    ("text", "mark", "message", "right"),
    [
        ("[1 2]", "", "A comma is missing between element 1 and element 2", "[1, 2]"),
        ('["a" {"b": 1}]', "", "A comma is missing", '["a", {"b": 1}]'),
        ('{"a": 1 "b": 2}', "", 'A comma is missing between "a" and "b"', '{"a": 1, "b": 2}'),
        ("[1, 2,]", ",", "A comma is before the closing `]`", "[1, 2]"),
        ('{"a": 1,\r\n}', ",", "A comma is before the closing `}`", '{"a": 1\r\n}'),
        ("[1,, 2]", ",", "This comma is not needed", "[1, 2]"),
        ("[1, , , 2]", " , ,", "This comma is not needed", "[1, 2]"),
        ("[, 1]", ",", "This comma is not needed", "[ 1]"),
        ("[,]", ",", "A comma is before", "[]"),
        ('{"a" 1}', "", 'A colon is missing between "a" and its value', '{"a": 1}'),
        ('{"a" = 1}', "=", "A colon is missing", '{"a" : 1}'),
        ('{"a" => 1}', "=>", "A colon is missing", '{"a" : 1}'),
        ("// x\n[]", "// x", "JSON has no comments", "\n[]"),
        ("[1, /* x */ 2]", "/* x */", "JSON has no comments", "[1,  2]"),
        ("[1] # x", "# x", "JSON has no comments", "[1] "),
        ("[\n// x\n// y\n/**/1]", "// x", "JSON has no comments", "[\n\n\n1]"),
        ("[\u00a01]", "\u00a0", "JSON does not allow the blank character U+00A0", "[ 1]"),
        ("['a \"b\"']", "'a \"b\"'", "This text is in single quotes", '["a \\"b\\""]'),
        ("{'a': 1}", "'a'", "This text is in single quotes", '{"a": 1}'),
        ("{a: 1}", "a", 'The name "a" is not in double quotes', '{"a": 1}'),
        ("[True]", "True", "JSON writes true, not True", "[true]"),
        ("[False]", "False", "JSON writes false, not False", "[false]"),
        ("[None]", "None", "JSON writes null, not None", "[null]"),
    ],
)
def test_a_mistake_with_one_meaning_is_mended_and_read_past(
    text: str, mark: str, message: str, right: str
) -> None:
    document = read(text)
    (finding,) = document.findings
    assert finding.rule == "syntax-error"
    assert finding.message.startswith(message)
    assert marked(text, finding) == mark
    assert mended(text, finding) == right
    assert document.recordings[0].body == json.loads(right)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("{{Vendor}}", "The placeholder {{Vendor}}"),
        ("${X}", "The placeholder ${X}"),
        ("<maxIdleTime>", "The placeholder <maxIdleTime>"),
        ("undefined", "JSON has no undefined"),
        ("mix", "This value is not a number"),
        ("#FF0000", "This value is not a number"),
        ("https://x.example/a", "This value is not a number"),
        ("30s", "This value is not a number"),
        ("007", "A number cannot begin with an extra 0"),
        ("+1", "JSON has no plus sign"),
        (".5", "A number needs a digit before its point"),
        ("5.", "A number needs a digit after its point"),
        ("0x1F", "JSON has no hexadecimal numbers"),
        ("1_000", "JSON has no `_`"),
        ('lesson"', "This text has no opening quote"),
        (r'"a\qb"', r"JSON has no escape `\q`"),
        (r'"a\u12"', r"`\u` is not followed by four"),
        ('"a\tb"', "A tab is inside a text"),
        ('"a\x01b"', "The control character U+0001"),
    ],
)
def test_a_value_with_a_mistake_inside_is_unknown(value: str, message: str) -> None:
    document = read(f'{{"a": {value}, "b": 2}}')
    (finding,) = document.findings
    assert finding.rule == "syntax-error"
    assert finding.message.startswith(message)
    body = document.recordings[0].body
    assert isinstance(body, dict)
    assert isinstance(body["a"], Unknown)
    assert body["b"] == 2


def test_quotes_around_a_bare_word_are_only_a_suggestion() -> None:
    finding = only_finding('{"mode": mix}')
    assert finding.fixes[0].safety == "unsafe"
    assert mended('{"mode": mix}', finding) == '{"mode": "mix"}'


def test_a_tab_in_a_text_is_escaped_by_the_fix() -> None:
    text = '["a\tb\t"]'
    assert mended(text, only_finding(text)) == r'["a\tb\t"]'


def test_a_member_without_a_value_is_one_finding() -> None:
    document = read('{"a": , "b": 1}')
    (finding,) = document.findings
    assert finding.message.startswith('"a" has no value')
    assert marked('{"a": , "b": 1}', finding) == '"a"'
    assert document.recordings[0].body == {"a": Unknown(""), "b": 1}


@pytest.mark.parametrize(
    ("text", "mark", "message"),
    [
        ("", "", "The file is empty"),
        (" \r\n", "", "The file contains only blank space"),
        ('{"a": 1', "", "The text ends too early: the closing `}` is missing"),
        ('{"a": [1', "", "The text ends too early: 2 closing brackets are missing"),
        ('{"a": [1}', "}", "A `}` cannot close a `[`"),
        ('{"a": "b\n}', '"b', "This text has no closing quote"),
        ("['b\n]", "'b", "This text has no closing quote"),
        ('{"a": 1} {', "{", "The body ends before this"),
        ('{"a"}', '"a"', '"a" has no colon and no value'),
        ('{"a", "b"}', '"a"', '"a" has no colon and no value'),
        ("{5 1}", "5", "The name of a member, in double quotes, has to be here"),
        ('["a": 1]', ":", "A member with a name is inside an array"),
        ('[1, "a" "b": 1]', '"', "A member with a name is inside an array"),
        ('{"a": "b"c", "d": 1}', "c", 'The text after "a" does not belong there'),
        ("[1 /* x", "/*", "JSON has no comments, and this one never ends"),
        ("[:]", ":", "A value has to be here"),
        ("lorem ipsum", "l", "The text is not JSON"),
        ("<html>", "<", "The text is not JSON"),
        ("{{BODY}}", "{", "The text is not JSON"),
    ],
)
def test_after_a_mistake_with_many_meanings_reading_stops(
    text: str, mark: str, message: str
) -> None:
    document = read(text)
    (finding,) = document.findings
    assert finding.rule == "syntax-error"
    assert finding.message.startswith(message)
    assert marked(text, finding) == mark
    assert document.recordings == ()


def test_a_bracket_that_is_never_closed_is_shown_where_it_opens() -> None:
    (related,) = only_finding('{"a": [1, 2\n').related
    assert related.span == Span(6, 7)


def test_brackets_too_many_at_the_end_leave_the_body_as_it_is() -> None:
    document = read('{"a": 1}}\n')
    assert marked('{"a": 1}}\n', document.findings[0]) == "}"
    assert document.recordings[0].body == {"a": 1}


@pytest.mark.parametrize(
    ("text", "right"),
    [("{\u201ca\u201d: 1}", '"'), ('{"a"\uff1a1}', ":"), ('{"a": 1\uff0c"b": 2}', ",")],
)
def test_a_sign_that_only_looks_like_the_right_one_is_named(text: str, right: str) -> None:
    assert f"write the plain `{right}`" in only_finding(text).help


def test_several_mistakes_are_all_reported_in_order() -> None:
    found = read("{a: 1 'b': True,}").findings
    assert [span_of(finding).start for finding in found] == [1, 5, 6, 11, 15]


def test_values_are_never_quoted_since_they_may_be_secret() -> None:
    for value in ("007eSecret", "'Secret", "Secret Secret", '"Secret', '"Secret"x', "0xSecret"):
        for finding in read(f'{{"token": {value}\n}}').findings:
            assert "Secret" not in finding.message + finding.help
            edits = [edit.text for fix in finding.fixes for edit in fix.edits]
            assert "Secret" not in "".join(edits)


def test_a_name_given_twice_is_marked_where_it_stands_again() -> None:
    text = '{"a": {"b/c": 1, "b/c": 2}}'
    document = read(text)
    (finding,) = document.findings
    assert (finding.rule, finding.pointer) == ("duplicate-member", "/a/b~1c")
    assert span_of(finding) == Span(17, 22)
    assert finding.related[0].span == Span(7, 12)
    assert document.recordings[0].body == {"a": {"b/c": 2}}
    assert document.recordings[0].places.span("/a/b~1c", "value") == Span(24, 25)


def test_names_that_differ_only_in_spelling_are_duplicates() -> None:
    assert only_finding(r'{"a": 1, "\u0061": 2}').rule == "duplicate-member"


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "nan", "1e999", "-1e999"])
def test_what_is_no_number_is_unknown(value: str) -> None:
    text = f'{{"a": [0, {value}]}}'
    document = read(text)
    (finding,) = document.findings
    assert (finding.rule, finding.pointer) == ("not-a-number", "/a/1")
    assert marked(text, finding) == value
    assert document.recordings[0].body == {"a": [0, Unknown(value)]}


@pytest.mark.parametrize("half", [r"\ud83d", r"\udc00", r"\ud83d\ud83d\ude00", "\ud83d"])
def test_a_text_with_half_of_a_surrogate_pair_is_marked_and_unknown(half: str) -> None:
    text = f'{{"a": "x{half}y", "b": 1}}'
    document = read(text)
    (finding,) = document.findings
    assert (finding.rule, finding.pointer) == ("lone-surrogate", "/a")
    assert span_of(finding).start == 8
    body: Any = document.recordings[0].body
    value = body["a"]
    assert isinstance(value, Unknown)
    assert value.text.encode()


def test_a_whole_surrogate_pair_is_a_character() -> None:
    document = read(r'["\ud83d\ude00"]')
    assert document.findings == ()
    assert document.recordings[0].body == ["😀"]


@pytest.mark.parametrize("digits", [LONGEST_NUMBER + 1, 5000])
@pytest.mark.parametrize("form", ["{}", "-{}", "0.{}"])
def test_a_number_too_long_is_not_read(form: str, digits: int) -> None:
    text = f'{{"a": {form.format("9" * digits)}}}'
    document = read(text)
    (finding,) = document.findings
    assert (finding.rule, finding.pointer) == ("number-too-long", "/a")
    assert document.recordings[0].body == {"a": Unknown("…")}


def test_the_longest_number_is_read() -> None:
    assert read("9" * LONGEST_NUMBER).findings == ()


@pytest.mark.parametrize("inner", ["", "]", '"]"', "{", "[[[[]]]]"])
def test_nesting_too_deep_is_one_finding_where_it_begins(inner: str) -> None:
    text = '{"a": ' + "[" * 10_000 + inner + "]" * 10_000 + ', "b": 1}'
    document = read(text)
    finding = document.findings[0]
    assert finding.rule == "nested-too-deep"
    assert finding.pointer == "/a" + "/0" * (DEEPEST - 1)
    assert span_of(finding) == Span(5 + DEEPEST, 6 + DEEPEST)


def test_what_follows_a_value_nested_too_deep_is_read() -> None:
    body = read('{"a": ' + "[" * 101 + "]" * 101 + ', "b": 1}').recordings[0].body
    assert isinstance(body, dict)
    assert body["b"] == 1


def test_the_deepest_nesting_is_read() -> None:
    text = "[" * DEEPEST + "]" * DEEPEST
    assert read(text).findings == ()
    assert [finding.rule for finding in read(f"[{text}]").findings] == ["nested-too-deep"]


def test_brackets_side_by_side_are_not_deep() -> None:
    document = read("[" + "[], " * 1000 + "{}]")
    assert document.findings == ()


def test_a_text_full_of_mistakes_is_left_at_some_point() -> None:
    document = read("[" + "1 " * 10_000 + "]")
    assert len(document.findings) == MOST_FINDINGS + 1
    assert "reading stops here" in document.findings[-1].message
    assert document.recordings == ()


@pytest.mark.fault("W10")
@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"a": {"bucket": "b", "accessKey”: "${K}", "c": 1}}', 'The name "accessKey" ends in `”`'),
        ('{\n"uid”: "1",\n"c": {}\n}', 'The name "uid" ends in `”`'),
        ('{"uid„ : "1"}', 'The name "uid" ends in `„`'),
        ('{"a": "b”, "uid": "1"}', "This text ends in `”`"),
        ('{"a": "b”\n}', "This text ends in `”`"),
        ('{"a": "b”}', "This text ends in `”`"),
        ('["hls”, "mp4"]', "This text ends in `”`"),
        ('{"a": "b\u2019, "uid": "1"}', "This text ends in `\u2019`"),
    ],
)
def test_a_typographic_quote_that_closes_nothing_is_named(text: str, says: str) -> None:
    (finding,) = read(text).findings
    assert finding.message.startswith(f"{says}, a typographic quote, which does not close it;")
    assert marked(text, finding) in "”„\u2019"
    assert finding.help.startswith('Write the plain `"` there.')


@pytest.mark.fault("W10")
@pytest.mark.parametrize(
    "text", ['{"a": "he said “hi”, twice" "b": 1}', '{"a“b”": 1 "c": 2}', '{"a": "“b”" "c": 2}']
)
def test_a_typographic_quote_inside_a_text_is_no_mistake(text: str) -> None:
    (finding,) = read(text).findings
    assert finding.message.startswith("A comma is missing")
