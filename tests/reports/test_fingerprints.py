from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.model.diagnostic import Diagnostic
from recdsl.model.frozen import replaced
from recdsl.model.source import Source
from recdsl.reports.fingerprints import fingerprints, line_hashes
from recdsl.reports.masked_diagnostics import masked
from recdsl.reports.run import Run

Making = Callable[..., Diagnostic]


# What GitHub's CodeQL action expects of its own hashes.
@pytest.mark.parametrize(
    ("text", "hashes"),
    [
        ("", ["c129715d7a2bc9a3:1"]),
        (
            " a\nb\n  \t\tc\n d",
            ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
        ),
        (
            "Lorem ipsum dolor sit amet.\n" * 10,
            [
                *(f"a7f2ff13bc495cf2:{number}" for number in range(1, 7)),
                "a7f2ff1481e87703:1",
                "a9cf91f7bbf1862b:1",
                "55ec222b86bcae53:1",
                "cc97dc7b1d7d8f7b:1",
                "c129715d7a2bc9a3:1",
            ],
        ),
    ],
)
def test_a_line_is_hashed_as_github_does_it(text: str, hashes: list[str]) -> None:
    assert line_hashes(text, 99) == hashes


@given(st.text(st.sampled_from("ab \t\r\n课🎥\uffff"), max_size=300))
def test_hashes_are_those_of_a_hash_that_rolls(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert line_hashes(text, lines) == rolled(text)
    assert line_hashes(text, 1) == rolled(text)[:1]


def rolled(text: str) -> list[str]:
    """The same hashes, made as the action makes them: one unit after the other, in a ring."""
    ring, starts = [0] * 100, [False] * 100
    value, at, hashes = 0, 0, []
    for unit, is_start in (*flattened(text), *[(0, False)] * 100):
        if starts[at]:
            hashes.append(f"{value:x}")
        value = (37 * value + unit - pow(37, 100) * ring[at]) % 2**64
        ring[at], starts[at] = unit, is_start
        at = (at + 1) % 100
    return [f"{one}:{hashes[: number + 1].count(one)}" for number, one in enumerate(hashes)]


def flattened(text: str) -> Iterator[tuple[int, bool]]:
    """Each UTF-16 unit that counts, the text's end too, and whether it begins a line."""
    data = text.encode("utf-16-le")
    begins, after_return = True, False
    for low, high in (*zip(data[::2], data[1::2], strict=True), (0xFF, 0xFF)):
        unit = low | high << 8
        if unit in (9, 32) or (after_return and unit == 10):
            after_return = False
            continue
        after_return = unit == 13
        yield 10 if after_return else unit, begins
        begins = unit in (10, 13)


def prints(*found: Diagnostic) -> list[str]:
    ones = list(masked(found))
    return list(fingerprints(ones, Run(tuple(ones))))


def test_moving_lines_changes_no_fingerprint(diagnostic: Making) -> None:
    before = Source("a.rec", "record audio\nas mp4\n")
    after = Source("a.rec", "# new\n\nrecord audio\n  as  mp4\n")
    assert prints(diagnostic(before, "mp4")) == prints(diagnostic(after, "mp4"))


def test_a_finding_without_a_pointer_is_known_by_its_line(diagnostic: Making) -> None:
    one, other = (
        replaced(diagnostic(Source("a.rec", text), "mp4"), pointer="")
        for text in ("as mp4", "\n\n  as mp4  ")
    )
    assert prints(one) == prints(other)
    assert prints(one) != prints(replaced(one, source=Source("a.rec", "is mp4")))


def test_another_file_recording_rule_or_place_is_another_finding(diagnostic: Making) -> None:
    one = diagnostic("as mp4", "mp4")
    others = [
        replaced(one, source=Source("b.rec", "as mp4")),
        replaced(one, recording="b"),
        replaced(one, pointer="/uid"),
        replaced(one, rule=replaced(one.rule, name="other")),
    ]
    assert len({*prints(one), *(print_ for other in others for print_ in prints(other))}) == 5


def test_findings_that_look_the_same_are_counted(diagnostic: Making) -> None:
    source = Source("a.rec", "mp4 mp4")
    one = diagnostic(source, "mp4")
    first, second = prints(one, one)
    assert first[:-1] == second[:-1]
    assert (first[-2:], second[-2:]) == (":1", ":2")


def test_a_fingerprint_tells_nothing_of_a_secret(diagnostic: Making) -> None:
    one, other = (
        replaced(diagnostic(Source("a.rec", f'secret "{word}" mp4'), "mp4"), pointer="")
        for word in ("hunter2", "hunter3")
    )
    assert prints(one) == prints(other)
