"""Audit past `start` requests with Spark: spark-submit spark_job.py REQUESTS OUTPUT."""

from __future__ import annotations

import sys
from functools import partial

from pyspark.sql import SparkSession
from pyspark.sql import functions as f
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from recdsl.arrow import lint_batches, schema_of

KEEP = ["line", "day"]  # which request it was, and when


def main(requests: str, output: str) -> None:
    """Write the findings of all requests, and how many requests of a day break each rule."""
    spark = SparkSession.builder.appName("audit").getOrCreate()
    reader = spark.read.schema("line long, day string, body string")
    past = reader.json(requests) if requests.endswith(".jsonl") else reader.parquet(requests)
    columns = from_arrow_schema(schema_of(to_arrow_schema(past.schema), KEEP))
    findings = past.mapInArrow(partial(lint_batches, keep=KEEP), columns)
    findings.write.parquet(f"{output}/findings.parquet")
    rules = (
        spark.read.parquet(f"{output}/findings.parquet")
        .groupBy("day", "code", "name", "severity")
        .agg(f.countDistinct("line").alias("requests"))
        .orderBy("day", "code")
        .toPandas()
    )
    rules.to_csv(f"{output}/rules.csv", index=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
