"""Bodies in programs, YAML and Markdown: findings, hover, hints and fixes, as for JSON."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recdsl.editing.code_actions import fixed_all, quick_fixes
from recdsl.editing.diagnostics import diagnostics
from recdsl.editing.hover import hover
from recdsl.editing.inlay_hints import hints
from recdsl.editing.text_snapshot import Snapshot
from recdsl.model.source import Span, applied
from tests.editing.test_laws import asked_everything, assert_changes_can_be_made

ROOT = Path(__file__).parents[1] / "surfaces"
PYTHON = """\
BODY = {
    "cname": "lesson", "uid": "527841",
    "clientRequest": {
        "recordingConfig": {"channelType": 1, "maxIdleTime": "600"},
        "storageConfig": {
            "vendor": 2, "region": 3, "bucket": "lessons",
            "accessKey": "hunter2key", "secretKey": os.environ["SECRET"],
        },
    },
}
"""
YAML = """\
clientRequest:
  recordingConfig: {channelType: 1, maxIdleTime: "600"}
  storageConfig: {vendor: 2, region: 3, bucket: lessons, accessKey: hunter2key, secretKey: "${S}"}
"""
MARKDOWN = f"The body:\n\n```python\n{PYTHON}```\n"
TEXTS = {"a.py": PYTHON, "a.yaml": YAML, "a.md": MARKDOWN}
SAMPLES = sorted((ROOT / "code" / "samples").iterdir())


def searched(name: str, text: str) -> Snapshot:
    return Snapshot(name, text, "searched")


@pytest.mark.parametrize("name", TEXTS)
def test_a_body_in_another_text_is_described_and_fixed(name: str) -> None:
    text = TEXTS[name]
    snapshot = searched(name, text)
    shown = hover(snapshot, text.index("vendor") + 2)
    assert shown
    assert "Alibaba Cloud" in shown.markdown
    assert text[shown.span.start : shown.span.end].strip("\"'") == "vendor"
    key = hover(snapshot, text.index("hunter2key"))
    assert key
    assert "hunter2key" not in key.markdown
    whole = Span(0, len(text))
    behind = {text[: hint.offset].rpartition(" ")[2]: hint.label for hint in hints(snapshot, whole)}
    assert behind["2"] == "Alibaba Cloud"
    assert behind["3"] == "cn-beijing of Alibaba Cloud"
    (fix,) = [
        action
        for action in quick_fixes(snapshot, whole)
        if action.diagnostic and action.diagnostic.rule.name == "wrong-type"
    ]
    assert applied(text, fix.edits) == text.replace('"600"', "600")
    assert applied(text, fixed_all(snapshot)) == text.replace('"600"', "600")
    after = snapshot.changed(text.replace('"600"', "600"))
    assert "wrong-type" not in {one.rule.name for one in diagnostics(after)}


@pytest.mark.parametrize("name", TEXTS)
def test_a_comment_in_the_text_allows_a_finding(name: str) -> None:
    line = next(line for line in TEXTS[name].splitlines() if "600" in line)
    text = TEXTS[name].replace(line, f"{line}  # recdsl: allow wrong-type: a test")
    assert "wrong-type" in {one.rule.name for one in diagnostics(searched(name, TEXTS[name]))}
    assert "wrong-type" not in {one.rule.name for one in diagnostics(searched(name, text))}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", "import os\n"),
        ("a.yaml", "vendor: 2\n"),
        ("a.md", "# Bodies\n\n```json\n{}\n```\n"),
        ("a.py", ""),
        ("a.py", "\ufeff"),
    ],
)
def test_a_text_without_a_body_has_nothing(name: str, text: str) -> None:
    snapshot = searched(name, text)
    assert snapshot.embedded is None
    assert diagnostics(snapshot) == ()
    assert hover(snapshot, 0) is None
    assert hints(snapshot, Span(0, len(text))) == ()


def test_a_byte_order_mark_does_not_move_a_finding() -> None:
    plain = diagnostics(searched("a.yaml", YAML))
    marked = diagnostics(searched("a.yaml", f"\ufeff{YAML}"))
    assert [one.span.start + 1 for one in plain] == [one.span.start for one in marked]


@pytest.mark.parametrize("name", TEXTS)
def test_half_a_surrogate_pair_raises_nothing(name: str) -> None:
    snapshot = searched(name, TEXTS[name].replace("lessons", "\ud800"))
    asked_everything(snapshot, 0, 100)
    assert_changes_can_be_made(snapshot, 0, 1000)


@given(st.sampled_from(SAMPLES), st.integers(0, 3000), st.integers(0, 300), st.integers(0, 3000))
@settings(max_examples=25, deadline=None)
def test_nothing_raises_while_a_program_is_written(
    file: Path, start: int, length: int, offset: int
) -> None:
    text = file.read_text("utf-8")
    snapshot = searched(file.name, text[:start] + text[start + length :])
    asked_everything(snapshot, offset, offset + 100)
    assert_changes_can_be_made(snapshot, offset, offset + 100)
