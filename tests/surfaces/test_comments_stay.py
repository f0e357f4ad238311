"""A fix leaves every comment beside the member that it stood beside, in every language."""

from __future__ import annotations

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.fixing import Fixed, fixed
from recdsl.linting.reading import read
from recdsl.model.source import Source

# A body of each language: its wrapping, names, colon, and the comments that it has.
FORMS = {
    "js": ("const body = {}\n", "{}", ": ", ("// {}", "/* {} */")),
    "ts": ("const body = {}\n", "{}", ": ", ("// {}", "/* {} */")),
    "jsonc": ("{}\n", '"{}"', ": ", ("// {}", "/* {} */")),
    "json5": ("{}\n", "{}", ": ", ("// {}", "/* {} */")),
    "php": ("<?php $body = {};\n", "'{}'", " => ", ("// {}", "# {}", "/* {} */")),
    "py": ("body = {}\n", '"{}"', ": ", ("# {}",)),
    "dart": ("final body = {};\n", "'{}'", ": ", ("// {}", "/* {} */")),
    "cs": ("var body = new {};\n", "{}", " = ", ("// {}", "/* {} */")),
    "md": ("```js\nconst body = {}\n```\n", "{}", ": ", ()),
}
CASES = [(form, comment) for form, (*_, comments) in FORMS.items() for comment in comments]


def linted(source: Source) -> tuple[object, ...]:
    return diagnose(read(source), Terms(mode="mix", min_severity="warning"))


def mended(ending: str, text: str, *, unsafe: bool = False) -> Fixed:
    return fixed(Source(f"a.{ending}", text), linted, unsafe=unsafe)  # type: ignore[arg-type]


def body(form: str, lines: list[str]) -> str:
    """A program with the lines of `recordingConfig`, in which `NAME: ` is a name."""
    wrapping, quoted, colon, _ = FORMS[form]

    def name(word: str) -> str:
        return quoted.format(word) + colon

    opening = "new {" if form == "cs" else "[" if form == "php" else "{"
    closing = "]" if form == "php" else "}"
    quote = '"' if form in ("cs", "jsonc", "py") else "'"
    inside = "".join(f"      {line}\n" for line in lines)
    for word in ("maxIdleTime", "streamTypes", "streamMode", "videoStreamType"):
        inside = inside.replace(f"{word}: ", name(word))
    text = f"{opening[-1]}\n  {name('cname')}{quote}c{quote},\n  {name('uid')}{quote}1{quote},\n"
    text += f"  {name('clientRequest')}{opening}\n    {name('recordingConfig')}{opening}\n{inside}"
    text += f"    {closing},\n    {name('storageConfig')}{opening}\n"
    for number in ("vendor", "region"):
        text += f"      {name(number)}1,\n"
    for word in ("bucket", "accessKey", "secretKey"):
        text += f"      {name(word)}{quote}${{X}}{quote},\n"
    text += f"    {closing},\n  {closing},\n{closing}"
    return wrapping.replace("{}", text)


@pytest.mark.fault("X6")
@pytest.mark.parametrize("comma", [",", ""])
@pytest.mark.parametrize(("form", "comment"), CASES)
def test_what_is_added_stands_below_the_comment_of_the_last_member(
    form: str, comment: str, comma: str
) -> None:
    said = comment.format("never more")
    result = mended(form, body(form, ["maxIdleTime: 300,", f"streamTypes: 0{comma} {said}"])).text
    lines = [line.strip() for line in result.splitlines()]
    (at,) = [place for place, line in enumerate(lines) if said in line]
    assert "streamTypes" in lines[at]
    assert "channelType" in lines[at + 1]
    assert lines[at + 1].endswith(",") is bool(comma)


@pytest.mark.fault("X6")
@pytest.mark.parametrize(("form", "comment"), CASES)
def test_a_member_with_a_comment_of_its_own_is_left_to_people(form: str, comment: str) -> None:
    said = comment.format("is it")
    for lines in (
        ["streamTypes: 0,", "channel", f"videoStreamType: 0, {said}", "maxIdleTime: 300,"],
        ["streamTypes: 0,", "channel", said, "videoStreamType: 0,", "maxIdleTime: 300,"],
        ["streamTypes: 0,", "channel", f"videoStreamType: 0, {said}"],
        ["streamTypes: 0,", "channel", said, "videoStreamType: 0,"],
    ):
        text = body(form, [line for line in lines if line != "channel"])
        result = mended(form, text).text
        before = [line.strip() for line in text.splitlines()]
        after = [line.strip() for line in result.splitlines()]
        at, now = (
            next(n for n, line in enumerate(each) if said in line) for each in (before, after)
        )
        assert (
            before[at : at + 2][: 1 + (before[at] == said)]
            == (after[now : now + 2][: 1 + (after[now] == said)])
        )


@pytest.mark.fault("X6")
@pytest.mark.parametrize(("form", "comment"), CASES)
def test_what_is_taken_out_leaves_the_comments_of_its_neighbours(form: str, comment: str) -> None:
    first, below = comment.format("first"), comment.format("below")
    lines = [f"streamTypes: 0, {first}", "videoStreamType: 0,", below, "maxIdleTime: 300,"]
    result = mended(form, body(form, lines)).text
    after = [line.strip() for line in result.splitlines()]
    assert "videoStreamType" not in result
    (at,) = [place for place, line in enumerate(after) if first in line]
    assert "streamTypes" in after[at]
    assert after[at + 1] == below
    assert "maxIdleTime" in after[at + 2]


@pytest.mark.fault("X6")
def test_a_comment_in_yaml_stays_beside_its_member() -> None:
    text = (
        'cname: c\nuid: "1"\nclientRequest:\n  recordingConfig:\n    streamTypes: 0\n'
        "    # how good\n    videoStreamType: 0\n    maxIdleTime: 300 # five minutes\n"
        "  storageConfig: {vendor: 1, region: 0, bucket: b, accessKey: '${A}', secretKey: '${B}'}\n"
    )
    result = mended("yaml", text).text
    assert "# how good\n    videoStreamType: 0" in result
    assert "maxIdleTime: 300 # five minutes\n    channelType: 0\n" in result
    bare = mended("yaml", text.replace("    # how good\n", "")).text
    assert "videoStreamType" not in bare


@pytest.mark.fault("X6")
def test_a_comment_of_a_spec_stays_beside_its_clause() -> None:
    text = "record audio\nto s3 us-east-1\nset recordingConfig.videoStreamType = 0 # why\n"
    result = mended("rec", text).text
    assert "videoStreamType = 0 # why" in result
    above = (
        "record audio\nto s3 us-east-1\n# why\nset recordingConfig.videoStreamType = 0\nas hls\n"
    )
    assert "# why\nset recordingConfig.videoStreamType" in mended("rec", above).text
    bare = above.replace("# why\n", "")
    assert "videoStreamType" not in mended("rec", bare).text
