from __future__ import annotations

import json
from collections.abc import Callable

from recdsl.model.diagnostic import Diagnostic
from recdsl.model.source import Source
from recdsl.reports import as_json, ndjson
from recdsl.reports.run import Run

Making = Callable[..., Diagnostic]


def render(found: list[Diagnostic], *, files: int, fixed: int = 0) -> str:
    return as_json.report(Run(tuple(found), NAMES[:files], fixed=fixed))


def render_lines(found: list[Diagnostic], *, files: int) -> str:
    return ndjson.report(Run(tuple(found), NAMES[:files]))


NAMES = ("a.rec", "b.rec")
EMPTY = """{
  "version": 1,
  "findings": [],
  "summary": {
    "files": 2,
    "errors": 0,
    "warnings": 0,
    "infos": 0,
    "fixed": 1
  }
}
"""


def test_a_finding_has_all_its_members_in_the_order_of_the_contract(diagnostic: Making) -> None:
    found = diagnostic(
        "课\nas mp4",
        "mp4",
        message="Wrong.",
        help="Right.",
        recording="lesson",
        related=(("as", "see"),),
        fixes=(("add", "课"),),
    )
    text = render([found], files=1)
    place = {"line": 2, "column": 4, "endLine": 2, "endColumn": 7}
    expected = {
        "version": 1,
        "findings": [
            {
                "code": "REC301",
                "name": "mp4-without-hls",
                "severity": "error",
                "message": "Wrong.",
                "help": "Right.",
                "file": "a.rec",
                **place,
                "recording": "lesson",
                "pointer": "/clientRequest",
                "modes": ["mix"],
                "constraints": ["S166"],
                "related": [
                    {
                        "message": "see",
                        "file": "a.rec",
                        "line": 2,
                        "column": 1,
                        "endLine": 2,
                        "endColumn": 3,
                        "pointer": "/uid",
                    }
                ],
                "fixes": [
                    {
                        "title": "add",
                        "safety": "safe",
                        "edits": [
                            {"line": 1, "column": 1, "endLine": 1, "endColumn": 1, "text": "课"}
                        ],
                    }
                ],
            }
        ],
        "summary": {"files": 1, "errors": 1, "warnings": 0, "infos": 0, "fixed": 0},
    }
    assert text == json.dumps(expected, indent=2, ensure_ascii=False) + "\n"


def test_nothing_found_is_still_a_whole_report() -> None:
    assert render([], files=2, fixed=1) == EMPTY


def test_what_is_missing_is_null_or_an_empty_list(diagnostic: Making) -> None:
    finding = json.loads(render([diagnostic("x", "x")], files=1))["findings"][0]
    assert (finding["recording"], finding["related"], finding["fixes"]) == (None, [], [])


def test_lines_are_the_findings_and_then_the_summary(diagnostic: Making) -> None:
    found = [diagnostic(Source("b.rec", "x"), "x", message="a\nb"), diagnostic("x", "x")]
    report = json.loads(render(found, files=2))
    *findings, last = map(json.loads, render_lines(found, files=2).splitlines())
    assert findings == report["findings"]
    assert [finding["file"] for finding in findings] == ["a.rec", "b.rec"]
    assert last == {"version": 1, "summary": report["summary"]}


def test_fixes_that_write_a_secret_are_left_out(diagnostic: Making) -> None:
    found = diagnostic(
        '{"token": "006abcdef", "uid": "5"}',
        '"uid"',
        related=(("token", "stands here"),),
        fixes=(
            ("move it", '"u", "salt": "006abcdef"'),
            ("say", '"u", "salt": "x"'),
            ("write it with quotes", '"uid"'),
        ),
    )
    for text in (render([found], files=1), render_lines([found], files=1)):
        assert "006abcdef" not in text
    finding = json.loads(render([found], files=1))["findings"][0]
    assert [fix["title"] for fix in finding["fixes"]] == ["write it with quotes"]


def test_half_a_surrogate_pair_keeps_the_report_good_utf_8(diagnostic: Making) -> None:
    text = render([diagnostic("x", "x", message="a\ud800b")], files=1)
    assert json.loads(text.encode())["findings"][0]["message"] == "a\ud800b"
