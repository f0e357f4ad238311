"""Audit past `start` requests with Ray: python ray_job.py REQUESTS OUTPUT."""

from __future__ import annotations

import sys

import pyarrow as pa
import ray
from pyarrow.json import ParseOptions
from ray.data.aggregate import CountDistinct

from recdsl.arrow import lint_batches, schema_of

REQUESTS = pa.schema({"line": pa.int64(), "day": pa.string(), "body": pa.string()})
KEEP = ["line", "day"]  # which request it was, and when
FINDINGS = schema_of(REQUESTS, KEEP)


def main(requests: str, output: str) -> None:
    """Write the findings of all requests, and how many requests of a day break each rule."""
    if requests.endswith(".jsonl"):
        past = ray.data.read_json(requests, parse_options=ParseOptions(explicit_schema=REQUESTS))
    else:
        past = ray.data.read_parquet(requests)
    past.map_batches(_lint, batch_format="pyarrow").write_parquet(f"{output}/findings.parquet")
    rules = (
        ray.data.read_parquet(f"{output}/findings.parquet")
        .groupby(["day", "code", "name", "severity"], num_partitions=1)
        .aggregate(CountDistinct("line", alias_name="requests"))
        .sort(["day", "code"])
        .to_pandas()
    )
    rules.to_csv(f"{output}/rules.csv", index=False)


def _lint(batch: pa.Table) -> pa.Table:
    return pa.Table.from_batches(lint_batches(batch.to_batches(), keep=KEEP), FINDINGS)


if __name__ == "__main__":
    main(*sys.argv[1:])
