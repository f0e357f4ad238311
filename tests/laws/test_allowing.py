"""Laws of comments that allow rules, wherever in a spec they stand."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from recdsl.checks.terms import Terms
from recdsl.language.compiling.allowances import allowances
from recdsl.language.printing.formatting import formatted
from recdsl.language.syntax.parser import parse
from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fixed
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.project import Project
from recdsl.model.source import Source
from recdsl.reference.rules import RULES
from tests.laws.specs import FILES

# Each example takes long.
FEWER = settings(max_examples=settings().max_examples // 2)
TEXTS = [file.read_text("utf-8") for file in FILES]
NAMES = st.sampled_from([*RULES, "REC301", "no-such-rule", "and", ",", "everyone", ""])
REASONS = st.sampled_from([": why not", ":", "", " : a: b"])
COMMENTS = st.builds(
    lambda names, reason: f"# allow {', '.join(names)}{reason}\n",
    st.lists(NAMES, min_size=1, max_size=3),
    REASONS,
)


@st.composite
def commented(draw: st.DrawFn) -> str:
    """A spec with comments at the ends of some of its lines, or between them."""
    lines = draw(st.sampled_from(TEXTS)).splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines)))
        comment = draw(COMMENTS)
        if at < len(lines) and draw(st.booleans()):
            lines[at] = f"{lines[at].rstrip()} {comment}"
        else:
            lines.insert(at, comment)
    return "".join(lines)


def lint(source: Source) -> tuple[Diagnostic, ...]:
    return lint_source(source, ())


def body_findings(text: str) -> list[tuple[str, str, str | None]]:
    found = lint_source(Source("a.rec", text), (), Terms(project=Project()))
    return [
        (one.rule.name, one.pointer, one.recording)
        for one in found
        if not one.rule.page.startswith("project/")
    ]


@FEWER
@given(commented())
def test_comments_take_findings_away_and_bring_none_but_those_about_them(text: str) -> None:
    without = text
    for allowance in reversed(allowances(text)):
        without = without[: allowance.span.start] + "#" + without[allowance.span.end :]
    left = body_findings(text)
    everything = body_findings(without)
    assert all(one in everything for one in left)


@FEWER
@given(commented())
def test_taking_needless_comments_away_changes_no_other_finding(text: str) -> None:
    def needless(source: Source) -> tuple[Diagnostic, ...]:
        return tuple(one for one in lint(source) if one.rule.name == "unused-suppression")

    done = fixed(Source("a.rec", text), needless, unsafe=False)
    assert done.remaining == ()
    assert body_findings(done.text) == body_findings(text)


@FEWER
@given(commented())
def test_every_place_is_in_the_text(text: str) -> None:
    for one in lint(Source("a.rec", text)):
        assert 0 <= one.span.start <= one.span.end <= len(text)


@FEWER
@given(commented())
def test_the_canonical_text_allows_the_same(text: str) -> None:
    syntax = parse(text)
    inside = [
        comment
        for node in syntax.tree.nodes()
        for clause in (node, *node.nodes())
        if clause.rule == "clause"
        for comment in syntax.comments
        if clause.span.start < comment.start < clause.span.end
    ]
    assume(not inside)  # these move above their clause, and before the first one cover more
    made = formatted(text)
    assert isinstance(made, str)
    assert sorted(map(str, body_findings(made))) == sorted(map(str, body_findings(text)))
