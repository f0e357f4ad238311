"""Audit past `start` requests with Spark: spark-submit spark_job.py REQUESTS OUTPUT."""

from __future__ import annotations

import sys
from functools import partial

from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from recdsl.arrow import lint_batches, schema_of

KEEP = ["line", "day"]  # which request it was, and when
RULE = ["day", "code", "name", "severity"]


def main(requests: str, output: str) -> None:
    """Write the findings of all requests, and how many of each rule there are on each day."""
    spark = SparkSession.builder.appName("audit").getOrCreate()
    reader = spark.read.schema("line long, day string, body string")
    past = reader.json(requests) if requests.endswith(".jsonl") else reader.parquet(requests)
    columns = from_arrow_schema(schema_of(to_arrow_schema(past.schema), KEEP))
    findings = past.mapInArrow(partial(lint_batches, keep=KEEP), columns)
    findings.write.parquet(f"{output}/findings.parquet")
    rules = (
        spark.read.parquet(f"{output}/findings.parquet")
        .groupBy(RULE)
        .count()
        .orderBy(RULE)
        .toPandas()
    )
    rules.to_csv(f"{output}/rules.csv", index=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
