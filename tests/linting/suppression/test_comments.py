"""What a comment covers, what keeps it from that, and what is left over."""

from __future__ import annotations

import re

import pytest

import recdsl
from recdsl.checks.terms import Terms
from recdsl.language.compiling.allowances import allowances
from recdsl.language.printing.formatting import formatted
from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fixed
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.project import Project
from recdsl.model.source import Source
from tests.conftest import ROOT

REST = 'by recorder 5 with token ${T}\nto s3 us-east-1 bucket "b"\n'
BODY = f'record audio and video mixed\nin live channel "c"\n{REST}'
ALLOW = "# allow mp4-without-hls: it is converted later"


def lint(text: str, project: Project | None = None) -> list[Diagnostic]:
    diagnostics = lint_source(Source("x.rec", text), (), Terms(project=project or Project()))
    return [diagnostic for diagnostic in diagnostics if diagnostic.severity != "info"]


def rules(text: str, project: Project | None = None) -> list[str]:
    return [diagnostic.rule.name for diagnostic in lint(text, project)]


def block(*lines: str, name: str = "a") -> str:
    return "\n".join((f"recording {name} {{", *lines, "}", ""))


COVERED = {
    "behind the clause": f"{BODY}as mp4  {ALLOW}\n",
    "above the clause": f"{BODY}{ALLOW}\nas mp4\n",
    "two above": f"{BODY}{ALLOW}\n# and more is said\n\nas mp4\n",
    "inside the clause": f"{BODY}as {ALLOW}\n  mp4\n",
    "at the head of the file": f"{ALLOW}\n{BODY}as mp4\n",
    "first in the block": block(ALLOW, BODY, "as mp4"),
    "behind the brace": block(BODY, "as mp4").replace("{", f"{{ {ALLOW}", 1),
    "behind the closing brace": block(BODY, "as mp4").rstrip() + f" {ALLOW}\n",
    "before the block": ALLOW + "\n" + block(BODY, "as mp4"),
    "first in the defaults": f"defaults {{\n{ALLOW}\nas mp4 }}\n" + block(BODY),
    "above the clause of the defaults": f"defaults {{\n{REST}{ALLOW}\nas mp4 }}\n"
    + block('record audio and video mixed in live channel "c"'),
    "by its code": f"{BODY}as mp4 # allow rec301: why not\n",
    "among others": f"{BODY}as mp4 # ALLOW sse-outside-s3, REC301 and no-files: why not\n",
    "with carriage returns": f"{BODY}as mp4  {ALLOW}\n".replace("\n", "\r\n"),
}
UNCOVERED = {
    "behind another clause": f"{BODY}  {ALLOW}\nstop when idle for 5m\nas mp4\n",
    "above another clause": f"{BODY}{ALLOW}\nstop when idle for 5m\nas mp4\n",
    "below the clause": f"{BODY}as mp4\n{ALLOW}\n",
    "in another block": block(ALLOW, BODY, "as hls", name="b") + block(BODY, "as mp4"),
    "another rule": f"{BODY}as mp4 # allow mp4-in-individual: why not\n",
    "no reason": f"{BODY}as mp4 # allow mp4-without-hls\n",
    "an empty reason": f"{BODY}as mp4 # allow mp4-without-hls:  \n",
    "prose": f"{BODY}as mp4 # allow everyone: it is fine\n",
    "in a text": f"{BODY.replace('bucket', 'under')}as mp4\n".replace('"b"', '"# allow REC301: x"'),
}


@pytest.mark.parametrize("case", COVERED)
def test_a_comment_covers(case: str) -> None:
    assert "mp4-without-hls" in rules(COVERED[case].replace("allow", "alow").replace("ALLOW", "-"))
    assert "mp4-without-hls" not in rules(COVERED[case])


@pytest.mark.parametrize("case", UNCOVERED)
def test_a_comment_does_not_cover(case: str) -> None:
    assert "mp4-without-hls" in rules(UNCOVERED[case])


@pytest.mark.parametrize("case", sorted(COVERED.keys() - {"inside the clause"}))
def test_the_canonical_text_covers_the_same(case: str) -> None:
    made = formatted(COVERED[case])
    assert isinstance(made, str)
    assert rules(made) == rules(COVERED[case])


def test_a_recording_is_covered_with_what_it_inherits() -> None:
    text = "defaults { as mp4 }\n" + block(ALLOW, BODY) + block(BODY, name="b")
    diagnostics = [
        diagnostic for diagnostic in lint(text) if diagnostic.rule.name == "mp4-without-hls"
    ]
    assert [one.recording for one in diagnostics] == ["b"]


@pytest.mark.parametrize(
    ("comment", "rule", "words"),
    [
        ("# allow mp4-without-hls", "suppression-without-reason", "reason"),
        ("# allow mp4-witout-hls: x", "suppression-of-unknown-rule", "`mp4-witout-hls`"),
        ("# allow mp4-without-hls because: x", "suppression-of-unknown-rule", "`because`"),
        ("# allow REC999: x", "suppression-of-unknown-rule", "`REC999`"),
        ("# allow syntax-error: x", "suppression-of-locked-rule", "unclear"),
    ],
)
def test_a_comment_that_allows_nothing_says_why(comment: str, rule: str, words: str) -> None:
    diagnostics = {
        diagnostic.rule.name: diagnostic for diagnostic in lint(f"{BODY}as mp4  {comment}\n")
    }
    assert set(diagnostics) >= {rule}
    assert words in diagnostics[rule].message
    assert rule == "suppression-of-locked-rule" or "unused-suppression" not in diagnostics


def test_a_locked_rule_is_reported_and_the_comment_too() -> None:
    locked = Project(unsuppressible=frozenset({"mp4-without-hls"}))
    assert rules(f"{BODY}as mp4  {ALLOW}\n", locked) == [
        "mp4-without-hls",
        "suppression-of-locked-rule",
    ]


@pytest.mark.parametrize("sentence", ["# allow everyone to join: it is free", "# allow it", "#"])
def test_a_sentence_that_begins_with_this_word_is_prose(sentence: str) -> None:
    assert allowances(f"{BODY}{sentence}\n") == ()
    assert rules(f"{BODY}as hls\n{sentence}\n") == []


NEEDLESS = {
    f"{BODY}as hls  {ALLOW}\n": f"{BODY}as hls\n",
    f"{BODY}{ALLOW}\nas hls\n": f"{BODY}as hls\n",
    f"{BODY}as hls\n  {ALLOW}": f"{BODY}as hls\n",
    f"{BODY}as hls\n# allow no-files and REC301: x\n": f"{BODY}as hls\n",
    f"{BODY}as mp4 # allow no-files, REC301: x\n": f"{BODY}as mp4 # allow REC301: x\n",
    f"{BODY}as mp4 # allow REC301, no-files: x\n": f"{BODY}as mp4 # allow REC301: x\n",
    f"{BODY}as mp4 # allow no-files, REC301, sse-outside-s3: x\n":
        f"{BODY}as mp4 # allow REC301: x\n",
    f"{BODY}{ALLOW}\r\nas hls\r\n": f"{BODY}as hls\r\n",
}  # fmt: skip


@pytest.mark.parametrize("text", NEEDLESS)
def test_what_is_allowed_and_not_found_is_taken_away(text: str) -> None:
    assert "unused-suppression" in rules(text)
    done = fixed(Source("x.rec", text), lambda source: tuple(lint(source.text)), unsafe=False)
    assert done.text == NEEDLESS[text]
    assert done.remaining == ()


def test_what_waits_for_a_value_is_not_called_needless() -> None:
    waits = "canvas 640x360 at 15 fps, ${RATE} kbps  # allow bitrate-too-high: why not\n"
    assert rules(BODY + waits) == []
    assert rules(BODY + waits.replace("${RATE}", "500")) == ["unused-suppression"]


def test_what_is_off_or_hidden_by_a_fault_of_the_text_is_not_called_needless() -> None:
    text = f"{BODY}as hls  {ALLOW}\n"
    assert rules(text, Project(off=frozenset({"mp4-without-hls"}))) == []
    assert rules(f"{text}stop whn idle for 5m\n") == ["syntax-error"]
    assert rules(f"{BODY}as hls # allow undecided-rule, policy: x\n") == []


def test_comments_of_a_spec_that_others_share_are_not_judged_there() -> None:
    assert rules(f"defaults {{ as hls {ALLOW}\n}}\n") == []


def test_public_functions_allow_what_the_text_allows() -> None:
    text = f"{BODY}as mp4  {ALLOW}\n"
    assert recdsl.compile(text).ok
    assert [diagnostic for diagnostic in recdsl.lint(text) if diagnostic.severity == "error"] == []


def test_a_fix_reaches_nothing_that_is_allowed() -> None:
    text = f"{BODY}as mp4  {ALLOW}\n"
    done = fixed(Source("x.rec", text), lambda source: tuple(lint(source.text)), unsafe=True)
    assert done.text == text


def test_the_example_of_the_documentation_allows_what_it_has() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    (text,) = re.findall(r"```rec\n(.*?)```", page, re.DOTALL)
    assert not recdsl.lint(text)
    names = {diagnostic.rule.name for diagnostic in recdsl.lint(text.replace("# allow", "# so:"))}
    assert names == {"short-idle-time", "standard-stream-advised", "mp4-in-individual"}
