"""Findings of record batches are those of the command line, row by row."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pytest

from recdsl.arrow import FINDINGS, lint_batches
from tests.running import recdsl

BODIES = [
    '{"cname": "a", "uid": 1, "clientRequest": {}}',
    '{"cname": "a", "uid": "1", "clientRequest": {"recordingFileConfig": {"avFileType": ["mp4"]}}}',
    '{"cname": "a"',
    '{"cname": "🎥", "uid": "1", "clientRequest": {"recordingConfig": {"channelType": "1"}}}',
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
    rows = [
        row for batch in lint_batches(batches(BODIES), keep=["line"]) for row in batch.to_pylist()
    ]
    assert len(rows) == len(expected)
    for row, finding in zip(rows, expected, strict=True):
        assert row.pop("file") is None
        assert finding.pop("file")
        same = ("code", "line", "pointer", "severity", "message", "help", "modes", "constraints")
        assert {name: row[name] for name in same} == {name: finding[name] for name in same}


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


def test_a_missing_column_is_named() -> None:
    with pytest.raises(KeyError, match="text"):
        list(lint_batches(batches(BODIES), body="text"))
