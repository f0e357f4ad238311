"""Audit past `start` requests with Ray: python ray_job.py REQUESTS OUTPUT."""

from __future__ import annotations

import sys

import pyarrow as pa
import ray
from pyarrow.json import ParseOptions

from recdsl.arrow import lint_batches, schema_of

REQUESTS = pa.schema({"line": pa.int64(), "day": pa.string(), "body": pa.string()})
KEEP = ["line", "day"]  # which request it was, and when
RULE = ["day", "code", "name", "severity"]
FINDINGS = schema_of(REQUESTS, KEEP)


def main(requests: str, output: str) -> None:
    """Write the findings of all requests, and how many of each rule there are on each day."""
    if requests.endswith(".jsonl"):
        past = ray.data.read_json(requests, parse_options=ParseOptions(explicit_schema=REQUESTS))
    else:
        past = ray.data.read_parquet(requests)
    blocks = past.repartition(target_num_rows_per_block=10_000)  # some seconds of work each
    findings = blocks.map_batches(_lint, batch_format="pyarrow")
    findings.write_parquet(f"{output}/findings.parquet")
    counts = ray.data.read_parquet(f"{output}/findings.parquet", columns=RULE).map_batches(
        _counted, batch_format="pyarrow"
    )
    rules = counts.to_pandas().groupby(RULE, as_index=False).sum()
    rules.to_csv(f"{output}/rules.csv", index=False)


def _lint(batch: pa.Table) -> pa.Table:
    return pa.Table.from_batches(lint_batches(batch.to_batches(), keep=KEEP), FINDINGS)


def _counted(batch: pa.Table) -> pa.Table:
    counts = batch.group_by(RULE).aggregate([([], "count_all")])
    return counts.rename_columns([*RULE, "count"])


if __name__ == "__main__":
    main(*sys.argv[1:])
