"""`fmt`: one canonical text, the same meaning, comments kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import recdsl
from recdsl.language.printing.formatting import formatted
from tests.conftest import ROOT

HERE = Path(__file__).parent
EXAMPLES = sorted(ROOT.glob("examples/**/*.rec"))
SPECS = [HERE / "every-phrase.rec", *EXAMPLES]


def requests(text: str) -> list[tuple[str | None, str, object]]:
    return [(one.name, one.mode, one.body) for one in recdsl.compile(text).requests]


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_the_meaning_stays_and_a_second_run_changes_nothing(spec: Path) -> None:
    text = spec.read_text("utf-8")
    made = formatted(text)
    assert isinstance(made, str)
    assert formatted(made) == made
    assert requests(made) == requests(text)


@pytest.mark.parametrize("text", ["sound 0 kbps mono", "record audio to nowhere region 0"])
def test_the_case_of_keywords_in_an_unknown_value_means_nothing(text: str) -> None:
    for word in ("kbps", "mono", "region"):
        assert requests(text.replace(word, word.upper())) == requests(text)


@pytest.mark.fault("R8")
@pytest.mark.parametrize("spec", EXAMPLES, ids=lambda spec: spec.name)
def test_the_examples_are_canonical(spec: Path) -> None:
    text = spec.read_text("utf-8")
    assert formatted(text) == text


@pytest.mark.parametrize("spec", sorted((HERE / "formats").glob("*.rec")), ids=lambda one: one.stem)
def test_a_spec_gets_its_canonical_text(spec: Path, golden: Callable[[Path, str], None]) -> None:
    made = formatted(spec.read_bytes().decode("utf-8"))
    assert isinstance(made, str)
    golden(spec.with_suffix(".txt"), made)
    assert formatted(made) == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("RECORD Audio  of user 1 and 2", "record audio of users 1 and 2\n"),
        ("record audio of users 3, 1 and 2", "record audio of users 3, 1 and 2\n"),
        ("record audio of users 3 and 1, and 2", "record audio of users 3, 1 and 2\n"),
        ("record audio of everyone except 1,2", "record audio of everyone except 1 and 2\n"),
        (
            "record audio of users 1,2 and video of everyone",
            "record audio of users 1 and 2, and video of everyone\n",
        ),
        (
            "record audio of user 1, and video of users 2,3",
            "record audio of user 1 and video of users 2 and 3\n",
        ),
        ("record all users", "record audio and video of everyone\n"),
        ("as hls,mp4,mp4", "as hls, mp4 and mp4\n"),
        ('push to "a","b"', 'push to "a" and "b"\n'),
        ("without x and and and y", "without x and and and y\n"),
        ("canvas 640x360 at 15 fps,400 kbps", "canvas 640x360 at 15 fps, 400 kbps\n"),
        ("stop when idle for 5M", "stop when idle for 5m\n"),
        ("stop when idle for 1.5h", "stop when idle for 1.5h\n"),
        ("acquired lasting 3d", "acquired lasting 3d\n"),
        ('record audio of users "7"', "record audio of user 7\n"),
        ("record video as HLS, and MP4", "record video as hls and mp4\n"),
        ("record video to S3 US-EAST-1", "record video to s3 us-east-1\n"),
        ("expecting up to 1 users", "expecting up to 1 user\n"),
        ('record page "u" split every 2H', 'record page "u" split every 2h\n'),
        ("without a and b", "without a and b\n"),
        ('set a.b={"x":[1,2.50]}', 'set a.b = {"x": [1, 2.5]}\n'),
        ("as m4a at 48000 HZ Stereo", "as m4a at 48000 Hz stereo\n"),
    ],
)
def test_a_sentence_on_one_line_stays_on_one(text: str, made: str) -> None:
    assert formatted(text) == made


@pytest.mark.parametrize(
    ("clause", "members"),
    [
        ("record audio of users {}", ("3", "1", "2")),
        ("record video of everyone except {}", ("3", "1", "2")),
        ("as {}", ("mp4", "hls", "mp4")),
        ("push to {}", ('"c"', '"a"', '"b"')),
        ("without {}", ("token", "recordingConfig.channelType", '"/uid"')),
    ],
)
@pytest.mark.parametrize(
    "joined", ["{0}, {1}, {2}", "{0}, {1} and {2}", "{0}, {1}, and {2}", "{0} and {1} and {2}"]
)
def test_every_list_is_read_and_keeps_its_order(
    clause: str, members: tuple[str, ...], joined: str
) -> None:
    said = clause.format(joined.format(*members))
    assert formatted(said) == f"{clause.format('{}, {} and {}'.format(*members))}\n"
    assert formatted(clause.format(" and ".join(members[:2]))) == (
        f"{clause.format('{} and {}'.format(*members))}\n"
    )


LONG = "x" * 60
USERS = [str(number) for number in range(100_001, 100_031)]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (
            f"record audio of users {', '.join(USERS)} mixed",
            [
                f"record audio of users {', '.join(USERS[:9])},",
                f"  {', '.join(USERS[9:21])},",
                f"  {', '.join(USERS[21:-1])} and {USERS[-1]} mixed",
            ],
        ),
        (
            f'publish to vod "cn-shanghai" title "{LONG}" tags "a,b" description "c"',
            [
                'publish to vod "cn-shanghai"',
                f'  title "{LONG}"',
                '  tags "a,b"',
                '  description "c"',
            ],
        ),
        (
            f'to bucket "{LONG}" under "{LONG}"',
            [f'to bucket "{LONG}"', f'  under "{LONG}"'],
        ),
        (
            f'decrypt aes-128-gcm2 secret "{LONG}" salt "{LONG}"',
            [f'decrypt aes-128-gcm2 secret "{LONG}"', f'  salt "{LONG}"'],
        ),
        (
            f'push to "{LONG}", "{LONG}" and "{LONG}"',
            [f'push to "{LONG}",', f'  "{LONG}"', f'  and "{LONG}"'],
        ),
        (
            f'set "/a = b" = {{"a": ["{LONG}", "{LONG}"], "b": [1, 2]}}',
            [
                'set "/a = b" = {',
                '  "a": [',
                f'    "{LONG}",',
                f'    "{LONG}"',
                "  ],",
                '  "b": [1, 2]',
                "}",
            ],
        ),
    ],
)
def test_a_clause_that_is_too_long_goes_on_in_indented_lines(text: str, made: list[str]) -> None:
    canonical = "".join(f"{line}\n" for line in made)
    assert formatted(text) == canonical
    assert formatted(canonical) == canonical


def test_line_ends_stay_what_they_are() -> None:
    made = formatted("record audio\r\nas hls\r\n")
    assert made == "record audio\r\nas hls\r\n"


def test_a_spec_that_does_not_parse_is_left_alone() -> None:
    made = recdsl.format("recrod audio\n")
    assert made.text == "recrod audio\n"
    assert [one.rule.name for one in made.diagnostics] == ["syntax-error"]


def test_no_comment_is_lost() -> None:
    text = (
        "# top\n\nrecording a { # head\n  # first\n  record # inside\n  audio # behind\n\n\n"
        "  # alone\n\n  as hls\n  # last\n} # closed\n# end\n"
    )
    made = formatted(text)
    assert isinstance(made, str)
    for comment in ("top", "head", "first", "inside", "behind", "alone", "last", "closed", "end"):
        assert made.count(f"# {comment}") == 1
    assert formatted(made) == made
