"""Comments that contradict the number beside them, and those that only look like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from recdsl.linting.engine import diagnose
from recdsl.linting.reading import read
from recdsl.model.source import Source

if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic

RULE = "comment-contradicts-number"
BODY = """const body = {{
  cname: "lesson", uid: "527841",
  clientRequest: {{
    recordingConfig: {{channelType: 1,
{recording}
    }},
    storageConfig: {{
{storage}
      bucket: "lessons", accessKey: KEY, secretKey: SECRET,
    }},
  }},
}};
"""


def contradictions(name: str, text: str) -> list[Diagnostic]:
    diagnosed = diagnose(read(Source(name, text)))
    return [diagnostic for diagnostic in diagnosed if diagnostic.rule.name == RULE]


def named(member: str, number: int, comment: str) -> list[str]:
    """The advice for a number of a body in JavaScript, with a comment behind it."""
    line = f"      {member}: {number}, // {comment}"
    in_storage = member in {"vendor", "region"}
    rest = "vendor: 1," if member == "region" else ""
    text = BODY.format(
        storage=f"      {rest}\n{line}" if in_storage else "vendor: 1, region: 0,",
        recording="" if in_storage else line,
    )
    return [diagnostic.help for diagnostic in contradictions("a.js", text)]


@pytest.mark.parametrize(
    ("member", "number", "comment", "right"),
    [
        ("vendor", 2, "Amazon S3", 1),
        ("vendor", 2, "2: Amazon S3", 1),
        ("vendor", 2, "2 = AWS S3 (our bucket in Ohio)", 1),
        ("vendor", 2, "2 for Amazon S3", 1),
        ("vendor", 1, "Aliyun OSS, not AWS", 2),
        ("vendor", 2, "腾讯云 COS", 3),
        ("vendor", 2, "Amazon S3 us-east-1", 1),
        ("vendor", 3, "storage vendor = Google Cloud Storage", 6),
        ("region", 3, "us-east-1", 0),
        ("region", 4, "4: US_EAST_1 for S3", 0),
        ("region", 0, "US East (Ohio)", 1),
        ("region", 1, "US East (N. Virginia)", 0),
        ("region", 3, "ap-south-1 per Agora doc; adjust it if needed", 14),
        ("streamTypes", 2, "audio only", 0),
        ("streamTypes", 2, "Audio only, no video", 0),
        ("streamTypes", 0, "Audio + Video", 2),
        ("streamTypes", 1, "audio", "0 or 2"),
        ("videoStreamType", 1, "High stream", 0),
        ("decryptionMode", 5, "AES_256_GCM", 6),
        ("audioProfile", 1, "stereo", 2),
    ],
)
def test_a_comment_that_names_another_value_is_reported(
    member: str, number: int, comment: str, right: int | str
) -> None:
    (advice,) = named(member, number, comment)
    assert advice.startswith(f"If the comment is right, write {right};")


@pytest.mark.parametrize(
    ("member", "number", "comment"),
    [
        ("vendor", 2, "Alibaba"),
        ("vendor", 2, "阿里云"),
        ("vendor", 2, "1 = S3, 2 = Alibaba"),
        ("vendor", 2, "1 = AWS S3, 2 = Google Cloud, 3 = AliCloud OSS"),
        ("vendor", 2, "1 for Amazon S3"),
        ("vendor", 2, "not Amazon S3"),
        ("vendor", 2, "Amazon S3 until May"),
        ("vendor", 2, "Amazon S3 or Alibaba"),
        ("vendor", 2, "Amazon S3 (old)"),
        ("vendor", 2, "Amazon S3?"),
        ("vendor", 2, "S3-compatible"),
        ("vendor", 2, "Storage vendor (e.g., AWS S3)"),
        ("vendor", 2, "use Amazon S3 in production"),
        ("region", 3, "us-west-2 (Oregon)"),
        ("region", 3, "Use Agora's region code (e.g., 2 for Europe)"),
        ("region", 3, "the region of the bucket"),
        ("region", 3, "0 = us-east-1"),
        ("streamTypes", 2, "0: audio only, 1: video only, 2: audio and video"),
        ("streamTypes", 2, "audio"),
        ("streamTypes", 2, "record both audio and video"),
        ("videoStreamType", 1, "0: high stream, 1: low stream"),
        ("audioProfile", 1, "Music quality, better than stereo at 48 kbps"),
    ],
)
def test_a_legend_or_a_remark_is_not_reported(member: str, number: int, comment: str) -> None:
    assert named(member, number, comment) == []


@pytest.mark.parametrize(
    "storage",
    [
        "vendor: /* Amazon S3 */ 2, region: 3,",
        "vendor: 2 /* Amazon S3 */, region: 3,",
        "vendor: 2, region: 3, // Amazon S3",
        "// Amazon S3\n  vendor: 2, region: 3,",
        "/* Amazon S3 */\r\n\tvendor: 2, region: 3,",
    ],
)
def test_a_comment_may_be_behind_before_or_above(storage: str) -> None:
    text = BODY.format(storage=storage, recording="")
    (diagnostic,) = contradictions("a.ts", text)
    assert text[diagnostic.span.start : diagnostic.span.end] == "2"
    (label,) = diagnostic.related
    assert "Amazon S3" in text[label.span.start : label.span.end]


@pytest.mark.parametrize(
    "storage",
    [
        "// Amazon S3\n// Alibaba Cloud\nvendor: 2, region: 3,",
        "// Alibaba Cloud\n// Amazon S3\nvendor: 2, region: 3,",
        "// Amazon S3\n\nvendor: 2, region: 3,",
        "// Amazon S3\nregion: 3, vendor: 2,",
        'vendor: 2, region: 3, fileNamePrefix: ["a//Amazon S3"],',
    ],
)
def test_other_comments_are_not_about_the_number(storage: str) -> None:
    assert contradictions("a.ts", BODY.format(storage=storage, recording="")) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.jsonc",
            '{"clientRequest": {"storageConfig": {\n"vendor": 2, // Amazon S3\n"region": 3}}}',
        ),
        ("a.yaml", "clientRequest:\n  storageConfig:\n    vendor: 2 # Amazon S3\n    region: 3\n"),
        ("a.py", 'B = {"clientRequest": {"storageConfig": {\n"vendor": 2,  # Amazon S3\n}}}\n'),
        ("a.php", "<?php $b = ['clientRequest' => ['storageConfig' => ['vendor' => 2, # AWS\n]]];"),
        ("a.rb", "B = {clientRequest: {storageConfig: {vendor: 2, # Amazon S3\n}}}\n"),
    ],
)
def test_every_language_with_comments_is_read(name: str, text: str) -> None:
    (diagnostic,) = contradictions(name, text)
    assert "Amazon S3" in diagnostic.message


def test_a_comment_of_json_is_a_syntax_error_and_nothing_more() -> None:
    text = '{"clientRequest": {"storageConfig": {\n"vendor": 2, // Amazon S3\n"region": 3}}}'
    assert contradictions("a.json", text) == []
