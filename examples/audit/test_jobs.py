"""Each job, on a local cluster: its findings are those of `recdsl lint --jsonl`."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from recdsl.arrow import FINDINGS
from tools.bench.bodies import body, line
from tools.generate_rulebook import pages
from tools.ready_engines import PYTHON

AUDIT = Path(__file__).parent
COLUMNS = [name for name in FINDINGS.names if name not in {"file", "endLine", "related", "fixes"}]
LEAST_FINDINGS = 500


@pytest.fixture(scope="module")
def bodies() -> list[str]:
    """Bodies as a log has them, the examples of all rules, and lines that are no body."""
    examples = [
        " ".join(example.text.split("\n"))
        for page in pages()
        for example in page.examples
        if example.language == "json"
    ]
    return [*(line(body(index)).rstrip() for index in range(400)), *examples, "", "null", '{"a"']


@pytest.fixture(scope="module")
def requests(bodies: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the requests as JSON Lines and as Parquet, in two files each."""
    folder = tmp_path_factory.mktemp("requests")
    rows = [
        {"line": number, "day": f"2026-11-{number % 3 + 1:02}", "body": text}
        for number, text in enumerate(bodies, 1)
    ]
    for form in ("jsonl", "parquet"):
        (folder / f"requests.{form}").mkdir()
    for part in range(2):
        half = rows[part::2]
        lines = "".join(f"{json.dumps(row)}\n" for row in half)
        (folder / "requests.jsonl" / f"{part}.jsonl").write_text(lines, "utf-8")
        pq.write_table(pa.Table.from_pylist(half), folder / "requests.parquet" / f"{part}.parquet")
    return folder


@pytest.fixture(scope="module")
def expected(bodies: list[str], requests: Path) -> list[dict[str, Any]]:
    """The findings of `recdsl lint --jsonl`."""
    (requests / "bodies.jsonl").write_text("".join(f"{text}\n" for text in bodies), "utf-8")
    command = [Path(sys.executable).with_name("recdsl"), "lint", "--jsonl", "--format", "ndjson"]
    done = subprocess.run(
        [*command, "bodies.jsonl"], cwd=requests, capture_output=True, text=True, check=False
    )
    findings = [json.loads(text) for text in done.stdout.splitlines()][:-1]
    assert len(findings) > LEAST_FINDINGS
    return [{name: finding.get(name) for name in COLUMNS} for finding in findings]


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
@pytest.mark.parametrize("engine", ["duckdb", "spark", "ray"])
def test_the_findings_are_those_of_json_lines(
    engine: str, form: str, requests: Path, expected: list[dict[str, Any]], tmp_path: Path
) -> None:
    done = subprocess.run(
        [PYTHON, AUDIT / f"{engine}_job.py", requests / f"requests.{form}", tmp_path],
        env={**os.environ, "PYSPARK_PYTHON": str(PYTHON), "RAY_DATA_DISABLE_PROGRESS_BARS": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    rows = pq.read_table(tmp_path / "findings.parquet").to_pylist()
    rows.sort(key=lambda row: row["line"])
    assert [{name: row[name] for name in COLUMNS} for row in rows] == expected
    with (tmp_path / "rules.csv").open(encoding="utf-8") as file:
        counts = {
            (row["day"], row["code"], row["severity"]): int(row["count"])
            for row in csv.DictReader(file)
        }
    assert counts == Counter((row["day"], row["code"], row["severity"]) for row in rows)
