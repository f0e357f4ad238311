"""What single formats promise beyond their schemas."""

from __future__ import annotations

import json
from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest

from recdsl.model.diagnostic import Diagnostic, TextFix
from recdsl.model.finding import SEVERITIES
from recdsl.model.frozen import replaced
from recdsl.model.source import Edit, Source, Span
from recdsl.reports import checkstyle, concise, github, gitlab, junit, markdown, rdjson
from recdsl.reports.run import Run
from tests.reports.samples import RUN

Making = Callable[..., Diagnostic]


def test_a_command_of_github_is_one_line_whatever_is_said(diagnostic: Making) -> None:
    source = Source("a,b:c%\n.rec", "x")
    text = github.report(Run((diagnostic(source, "x", message="1%\r\n::error::2"),)))
    assert text == (
        "::error file=a%2Cb%3Ac%25%0A.rec,line=1,endLine=1,col=1,endColumn=2,"
        "title=recdsl (REC301 mp4-without-hls)::1%25%0A::error::2\n"
    )


def test_a_command_of_github_has_columns_on_one_line_only(diagnostic: Making) -> None:
    text = github.report(Run((diagnostic("ab\ncd", Span(1, 4)),)))
    assert ",line=1,endLine=2,title=" in text


def test_fingerprints_of_gitlab_are_all_different() -> None:
    issues = json.loads(gitlab.report(RUN))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 7


def test_columns_of_reviewdog_count_bytes(diagnostic: Making) -> None:
    found = diagnostic("\n课🎥é mp4", "mp4")
    (one,) = json.loads(rdjson.report(Run((found,))))["diagnostics"]
    assert one["location"]["range"] == {
        "start": {"line": 2, "column": 11},
        "end": {"line": 2, "column": 14},
    }


def test_reviewdog_is_offered_no_half_of_a_fix(diagnostic: Making) -> None:
    edits = (Edit(Span(0, 0), "a"), Edit(Span(1, 1), "b"))
    found = replaced(
        diagnostic("x", "x"),
        offered=(TextFix("both", "safe", edits), TextFix("one", "safe", edits[:1])),
    )
    (one,) = json.loads(rdjson.report(Run((found,))))["diagnostics"]
    assert [suggestion["text"] for suggestion in one["suggestions"]] == ["a"]


@pytest.mark.parametrize("failures", [0, 1, 2, 3])
def test_a_junit_case_fails_where_the_run_fails(diagnostic: Making, failures: int) -> None:
    found = tuple(diagnostic("x", "x", severity=one) for one in SEVERITIES)
    failing = SEVERITIES[:failures]
    run = Run(found, files=("a.rec",), fails=lambda diagnostic: diagnostic.severity in failing)
    root = ET.fromstring(junit.report(run))
    assert root.attrib["tests"] == "3"
    assert root.attrib["failures"] == str(failures) == str(len(list(root.iter("failure"))))
    assert len(list(root.iter("system-out"))) == 3 - failures


def test_junit_cases_of_a_file_have_names_of_their_own() -> None:
    for suite in ET.fromstring(junit.report(RUN)):
        names = [case.attrib["name"] for case in suite]
        assert len(set(names)) == len(names) == int(suite.attrib["tests"])


def test_a_clean_file_is_a_junit_case_that_passes() -> None:
    (suite,) = ET.fromstring(junit.report(Run((), files=("a.rec",))))
    (case,) = suite
    assert (case.attrib["file"], list(case)) == ("a.rec", [])


def test_checkstyle_names_clean_files_and_the_section_of_a_rule() -> None:
    root = ET.fromstring(checkstyle.report(RUN))
    assert [len(file) for file in root] == [2, 0, 5]
    sources = {error.attrib["source"] for error in root.iter("error")}
    assert "recdsl.files.mp4-without-hls" in sources


def test_a_concise_line_is_one_line(diagnostic: Making) -> None:
    found = diagnostic("x", "x", message="a\n  b\x1b", recording="r")
    assert concise.report(Run((found,))) == (
        "a.rec:1:1: error[REC301] mp4-without-hls in r: a b␛\n"
    )


def test_a_table_of_a_thousand_rows_says_how_many_more_there_are(diagnostic: Making) -> None:
    text = markdown.report(Run((diagnostic("x", "x"),) * 1003, files=("a.rec",)))
    assert text.count("\n| a.rec:1:1 |") == 1000
    assert text.endswith("\n\n… and 3 more.\n")


def test_a_table_shows_words_as_they_are(diagnostic: Making) -> None:
    found = diagnostic("x", "x", message="`a|b` *c* | <d> `e")
    row = markdown.report(Run((found,))).splitlines()[4]
    assert row.endswith(r"| \`a\|b\` \*c\* \| \<d\> \`e |")
    found = diagnostic("x", "x", message="`a|b` *c*")
    row = markdown.report(Run((found,))).splitlines()[4]
    assert row.endswith(r"| `a\|b` \*c\* |")


def test_pages_are_linked_where_somebody_serves_them(diagnostic: Making) -> None:
    run = Run((diagnostic("x", "x"),), rules_url="https://example.com/")
    link = "https://example.com/files/x.md"
    assert f"[REC301 mp4-without-hls]({link})" in markdown.report(run)
    assert f'"url": "{link}"' in rdjson.report(run)
    assert '"url"' not in rdjson.report(replaced(run, rules_url="rules/"))
