"""Findings of record batches are those of the command line, row by row."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from recdsl.arrow import FINDINGS, lint_batches
from tests.running import recdsl
from tools.generate_rulebook import pages

BODIES = [
    '{"cname": "a", "uid": 1, "clientRequest": {}}',
    '{"cname": "a", "uid": "1", "clientRequest": {"recordingFileConfig": {"avFileType": ["mp4"]}}}',
    '{"cname": "a"',
    '{"cname": "🎥", "uid": "1", "clientRequest": {"recordingConfig": {"channelType": "1"}}}',
    '{"cname": "a", "uid": "1", "clientRequest": {"\\ud83c": 1, "recordingConfig": {}}}',
    '{"resourceId": "a", "clientRequest": {"region": "XX"}}',
    "null",
    " \t",
    "record audio mixed",
    *(
        example.text.replace("\n", " ")
        for page in pages()
        for example in page.examples
        if example.language == "json"
    ),
]


def batches(texts: list[str]) -> list[pa.RecordBatch]:
    lines = list(range(1, len(texts) + 1))
    whole = pa.table({"line": pa.array(lines, pa.int64()), "body": texts})
    return whole.to_batches(max_chunksize=2)


def test_the_rows_are_those_of_json_lines(tmp_path: Path) -> None:
    file = tmp_path / "bodies.jsonl"
    file.write_text("".join(f"{body}\n" for body in BODIES), "utf-8")
    printed = recdsl("lint", "--jsonl", "--format", "ndjson", str(file)).stdout.splitlines()
    expected = [json.loads(line) for line in printed][:-1]
    assert len(expected) > len(BODIES)
    rows = [
        row for batch in lint_batches(batches(BODIES), keep=["line"]) for row in batch.to_pylist()
    ]
    assert [in_no_file(row) for row in rows] == [
        in_no_file(dict.fromkeys(FINDINGS.names) | finding) for finding in expected
    ]


def in_no_file(finding: dict[str, Any]) -> dict[str, Any]:
    """A finding without its file and the lines of its other places, which count from the body."""
    for place in (*finding["related"], *(e for fix in finding["fixes"] for e in fix["edits"])):
        place.update(file=None, line=None, endLine=None)
    return finding | {"file": None, "endLine": None}


def test_every_batch_has_the_schema_and_nothing_is_read_ahead() -> None:
    asked = 0

    def source() -> object:
        nonlocal asked
        for batch in batches(BODIES):
            asked += 1
            yield batch

    results = lint_batches(source())  # type: ignore[arg-type]
    assert next(results).schema.equals(FINDINGS)
    assert asked == 1


def test_bytes_structs_and_nulls_are_bodies_too() -> None:
    body = {"cname": "a", "uid": 1, "clientRequest": {"recordingConfig": {"channelType": 1}}}
    for values in ([json.dumps(body).encode(), None], [body, None]):
        (batch,) = lint_batches([pa.RecordBatch.from_pydict({"body": values})])
        assert "REC101" in batch.column("code").to_pylist()
    (empty,) = lint_batches([pa.RecordBatch.from_pydict({"body": pa.array([], pa.string())})])
    assert empty.num_rows == 0


def test_a_struct_has_a_null_where_another_body_has_a_member() -> None:
    texts = [BODIES[1], '{"cname": "a", "uid": "1", "clientRequest": {"token": "t"}}']
    structs = pa.array([json.loads(text) for text in texts])
    assert structs[1].as_py()["clientRequest"]["recordingFileConfig"] is None
    codes = [
        [batch.column("code").to_pylist() for batch in lint_batches([batch])]
        for batch in (
            pa.RecordBatch.from_pydict({"body": texts}),
            pa.RecordBatch.from_arrays([structs], ["body"]),
        )
    ]
    assert codes[0] == codes[1]


def test_fixes_can_be_left_out() -> None:
    (whole,) = lint_batches([pa.RecordBatch.from_pydict({"body": BODIES})])
    (bare,) = lint_batches([pa.RecordBatch.from_pydict({"body": BODIES})], fixes=False)
    assert any(whole.column("fixes").to_pylist())
    assert not any(bare.column("fixes").to_pylist())
    assert whole.drop_columns(["fixes"]).equals(bare.drop_columns(["fixes"]))


def test_a_missing_column_is_named() -> None:
    with pytest.raises(KeyError, match="text"):
        list(lint_batches(batches(BODIES), body="text"))
