"""Audit past `start` requests with DuckDB, in one process: python duckdb_job.py REQUESTS OUTPUT."""

from __future__ import annotations

import sys
from pathlib import Path

import duckdb
import pyarrow as pa

from recdsl.arrow import lint_batches, schema_of

KEEP = ["line", "day"]  # which request it was, and when


def main(requests: str, output: str) -> None:
    """Write the findings of all requests, and how many of each rule there are on each day."""
    Path(output).mkdir(parents=True, exist_ok=True)
    columns = "columns = {line: 'BIGINT', day: 'VARCHAR', body: 'VARCHAR'}"
    form = f"read_json(?, {columns})" if requests.endswith(".jsonl") else "read_parquet(?)"
    past = duckdb.connect().sql(f"FROM {form}", params=[f"{requests}/*"]).to_arrow_reader(10_000)
    findings = pa.RecordBatchReader.from_batches(
        schema_of(past.schema, KEEP), lint_batches(past, keep=KEEP)
    )
    duckdb.from_arrow(findings).write_parquet(f"{output}/findings.parquet")
    rules = duckdb.sql(
        "SELECT day, code, name, severity, count(*) AS count"
        " FROM read_parquet(?) GROUP BY ALL ORDER BY ALL",
        params=[f"{output}/findings.parquet"],
    )
    rules.write_csv(f"{output}/rules.csv")
    rules.show()


if __name__ == "__main__":
    main(*sys.argv[1:])
