"""Whoever says a recording in other words gets the same body."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from recdsl.language.spec import read_spec
from recdsl.model.placeholder import lowered
from recdsl.model.source import Source

# What may be said, in the canonical language first, and in other words.
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
    ("as hls and mp4", "both hls and mp4", "as MP4 and HLS", "hls + mp4"),
    ("decrypt aes-256-gcm2", "encrypted with AES-256-GCM2", "encryption aes_256_gcm2"),
)
JOINTS = (" ", ", ", "; ", "\n", " and ")


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str]:
    """A spec in canonical form, and one in other words and in another order."""
    parts = [draw(st.sampled_from(RECORDED))]
    parts += draw(st.lists(st.sampled_from(CLAUSES), unique=True))
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
    read = read_spec(Source("s.rec", text))
    assert not read.findings, read.findings
    expected = read_spec(Source("s.rec", canonical))
    assert not expected.findings
    ((one,), (other,)) = read.recordings, expected.recordings
    assert one.mode == other.mode
    assert lowered(one.body) == lowered(other.body)
