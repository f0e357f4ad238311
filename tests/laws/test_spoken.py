"""Other words for a recording give the same body, and `fmt` makes the canonical form of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from recdsl.language.printing.formatting import formatted
from recdsl.language.spec import read_spec
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Source

# A recording in the canonical language first, then in other words.
RECORDED = (
    ("record audio and video mixed", "record everything mixed", "Mix audio + video", "mixed, both"),
    ("record audio mixed", "record only audio, together", "mixed audio, no video", "mix the sound"),
    (
        "record video of users 1, 2, 3 individually",
        "record the video of users 1-3 separately",
        "separately record the cameras of users 1 2 3",
        "users 1 to 3 individually, video only",
        "video without audio of users 1, 2 and 3, one file per user",
    ),
    (
        "record audio and video of everyone except 7 mixed",
        "mix everyone but user 7",
        "record all users except 7 in one file",
        "record everybody apart from 7 together",
    ),
)
CLAUSES = (
    (
        'in channel "lobby"',
        "in channel lobby",
        "channel=lobby",
        "channel: lobby",
        "in the lobby channel",
    ),
    ("by recorder 999", "uid 999", "as uid 999", "recorder uid 999", "with recorder 999"),
    ('with token "abc9"', "token abc9", "tok=abc9", "with token abc9"),
    (
        'to s3 us-east-1 bucket "b" under "x/y"',
        "to AWS US_EAST_1, bucket b, folder x/y",
        "to s3://b/x/y in Virginia",
        "bucket b on Amazon S3 in virginia, prefix x/y",
    ),
    (
        "stop when idle for 600s",
        "stop after 10 minutes idle",
        "idle timeout 10 min",
        "max 10 minutes of idle",
        "stop when idle for ten minutes",
    ),
    ("as hls and mp4", "both hls and mp4", "as HLS and MP4", "hls + mp4"),
    ("decrypt aes-256-gcm2", "encrypted with AES-256-GCM2", "encryption aes_256_gcm2"),
)
# What only a mixed recording has.
PICTURE = (
    (
        "canvas 1280x720 at 30 fps, 1710 kbps",
        "720p30",
        "1280 x 720, 30fps",
        "30 frames per second at 1280×720",
        "in 720p with 30 fps and 1.71 Mbps",
    ),
    ("layout best-fit", "grid", "in a grid layout", "gallery view", "layout: best fit"),
    ('background "#000000"', "black background", "background color #000000", "on a black backdrop"),
)
JOINTS = (" ", ", ", "; ", "\n", " and ")


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str]:
    """A spec in canonical form, and one in other words and in another order."""
    parts = [draw(st.sampled_from(RECORDED))]
    is_mixed = "mixed" in parts[0][0]
    clauses = (*CLAUSES, *PICTURE) if is_mixed else CLAUSES
    parts += draw(st.lists(st.sampled_from(clauses), unique=True))
    canonical = "\n".join(part[0] for part in parts)
    said = [draw(st.sampled_from(part)) for part in draw(st.permutations(parts))]
    text = said[0]
    for part in said[1:]:
        text += draw(st.sampled_from(JOINTS)) + part
    opening = draw(st.sampled_from(("", "please ", "Could you please ", "Note: ")))
    ending = draw(st.sampled_from(("", ".", "\n")))
    return canonical, opening + text + ending


@given(pairs())
def test_other_words_give_the_same_body(pair: tuple[str, str]) -> None:
    canonical, text = pair
    assert bodies(text) == bodies(canonical)


@given(pairs())
def test_the_canonical_form_of_other_words_gives_the_same_body_and_stays(
    pair: tuple[str, str],
) -> None:
    _, text = pair
    made = formatted(text)
    assert isinstance(made, str)
    assert bodies(made) == bodies(text)
    assert formatted(made) == made


@given(pairs(), st.data())
def test_comments_stay_where_other_words_become_canonical(
    pair: tuple[str, str], data: st.DataObject
) -> None:
    lines = pair[1].split("\n")
    comments = data.draw(st.lists(st.booleans(), min_size=len(lines), max_size=len(lines)))
    text = "\n".join(
        f"{line}  # note {index}" if noted else line
        for index, (line, noted) in enumerate(zip(lines, comments, strict=True))
    )
    made = formatted(text)
    assert isinstance(made, str)
    assert bodies(made) == bodies(text) == bodies(pair[1])
    for index, noted in enumerate(comments):
        assert made.count(f"# note {index}\n") == noted


def bodies(text: str) -> list[tuple[object, object]]:
    """The modes and bodies of a spec that is read without a finding."""
    read = read_spec(Source("s.rec", text))
    assert not read.findings, read.findings
    return [(one.mode, render_placeholders(one.body)) for one in read.recordings]
