"""Fixes of one recording among many: read alone, written where they stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from recdsl.language.spec_edits.excerpts import Excerpts
from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fixed
from recdsl.model.source import Edit, Source, Span

CLAUSES = (
    "record audio to s3 us-east-1 as mp4",
    "record audio to s3 us-east-1 as hls # kept",
    'record audio in channel "a}b" to s3 us-east-1 as mp4',
    "record\n  audio to s3 us-east-1\r\n  as mp4",
)
DEFAULTS = ("", "defaults { as mp4 }\n", "defaults { to s3 us-east-1 }\n")


def spec(defaults: str, clauses: list[str]) -> str:
    blocks = (f"recording r{at} {{ {one}\n}}" for at, one in enumerate(clauses))
    return defaults + "\n# between\n".join(blocks) + "\n"


@given(st.sampled_from(DEFAULTS), st.lists(st.sampled_from(CLAUSES), min_size=2, max_size=4))
def test_an_excerpt_has_its_recording_and_what_all_share_in_their_places(
    defaults: str, clauses: list[str]
) -> None:
    text = spec(defaults, clauses)
    for index in range(len(clauses)):
        excerpt = Excerpts(text).of(index)
        assert excerpt is not None
        block = slice(excerpt.block.start, excerpt.block.end)
        start, end = block.start + excerpt.offset, block.stop + excerpt.offset
        assert excerpt.text[block] == text[start:end]
        assert excerpt.text[block].startswith(f"recording r{index} ")
        assert excerpt.text.startswith(defaults)
        assert excerpt.text.count("recording ") == 1
        inside = Edit(Span(block.start + 1, block.start + 2), "x")
        assert excerpt.placed((inside,)) == (Edit(Span(start + 1, start + 2), "x"),)
        assert excerpt.placed((Edit(Span(0, 1), "x"),)) is None


def test_a_recording_by_itself_needs_no_excerpt() -> None:
    assert Excerpts("record audio to s3 us-east-1").of(0) is None
    assert Excerpts("recording a { record audio }").of(0) is None
    assert Excerpts("recording a { record audio } recording b { } twixt").of(0) is None


def test_a_mistake_in_one_recording_does_not_make_the_others_read_the_whole() -> None:
    excerpts = Excerpts("recording a { record audio }\nrecording b { twixt }\n")
    for index in range(2):
        excerpt = excerpts.of(index)
        assert excerpt is not None
        assert excerpt.text.count("recording") == 1
        assert ("twixt" in excerpt.text) == (index == 1)


@given(st.sampled_from(DEFAULTS), st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=4))
def test_many_recordings_are_fixed_as_each_would_be_alone(
    defaults: str, clauses: list[str]
) -> None:
    source = Source("a.rec", spec(defaults, clauses))
    done = fixed(source, lambda one: lint_source(one, ()), unsafe=False)
    text = done.text
    assert not any(one.rule.name == "mp4-without-hls" for one in done.remaining)
    assert text.count("# between") == len(clauses) - 1
    assert text.count("# kept") == sum("# kept" in one for one in clauses)
