"""Bodies in Arrow record batches to findings in record batches, for engines such as Spark and Ray.

It needs the extra `recdsl[arrow]`.
"""

from __future__ import annotations

import json

import pyarrow as pa

from recdsl.api import lint_many
from recdsl.model.frozen import replaced
from recdsl.reports.as_json import findings
from recdsl.reports.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Mode, Severity
    from recdsl.model.json_value import Json

_PLACE: list[pa.Field[pa.DataType]] = [
    pa.field(name, pa.int64()) for name in ("line", "column", "endLine", "endColumn")
]
_RELATED = pa.struct(
    [
        pa.field("message", pa.string()),
        pa.field("file", pa.string()),
        *_PLACE,
        pa.field("pointer", pa.string()),
    ]
)
_FIX = pa.struct(
    [
        pa.field("title", pa.string()),
        pa.field("safety", pa.string()),
        pa.field("edits", pa.list_(pa.struct([*_PLACE, pa.field("text", pa.string())]))),
    ]
)
_TEXTS = pa.list_(pa.string())
# The columns of the ndjson report. A body in a column is in no file, so `file` is null.
FINDINGS = pa.schema(
    [
        pa.field("code", pa.string()),
        pa.field("name", pa.string()),
        pa.field("severity", pa.string()),
        pa.field("message", pa.string()),
        pa.field("help", pa.string()),
        pa.field("file", pa.string()),
        *_PLACE,
        pa.field("recording", pa.string()),
        pa.field("pointer", pa.string()),
        pa.field("modes", _TEXTS),
        pa.field("constraints", _TEXTS),
        pa.field("related", pa.list_(_RELATED)),
        pa.field("fixes", pa.list_(_FIX)),
        pa.field("request", pa.string()),
        pa.field("edition", pa.string()),
        pa.field("url", pa.string()),
    ]
)


def lint_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    body: str = "body",
    keep: Sequence[str] = (),
    mode: Mode | None = None,
    strict: bool = False,
    min_severity: Severity = "info",
    edition: str | None = None,
    fixes: bool = True,
) -> Iterator[pa.RecordBatch]:
    """Check the bodies of record batches, lazily; nothing is kept of them.

    Args:
        batches: the batches, each of which gives one.
        body: the column of the bodies: JSON as text or bytes, or structs. A null or blank text is
            no body, and a null in a struct is a member that the body does not have.
        keep: columns to repeat beside each finding; one named like a column of the findings, such
            as `line`, takes its place.
        mode: the mode of the requests' URL.
        strict: also report rules that wait for an unknown value.
        min_severity: rules below that severity do not run.
        edition: the edition of the vendor's page to go by; without it 2023-02.
        fixes: whether to offer fixes, whose proofs take most of the time; else the column is empty.

    Returns:
        The findings, one a row, in the columns of `schema_of`.

    Raises:
        KeyError: when a batch has no such column.
        ValueError: when there is no such mode or edition.
    """
    for batch in batches:
        kept = {name: batch.column(name).to_pylist() for name in keep}
        texts = batch.column(body).to_pylist()
        given = {number: data for number, text in enumerate(texts) if (data := _data(text))}
        results = lint_many(
            given.values(),
            name="body.json",
            mode=mode,
            strict=strict,
            min_severity=min_severity,
            edition=edition,
        )
        rows: list[dict[str, Json]] = []
        for number, result in zip(given, results, strict=True):
            beside = {name: values[number] for name, values in kept.items()}
            diagnostics = result.diagnostics if fixes else _without_fixes(result.diagnostics)
            rows += ({**_row(finding), **beside} for finding in findings(Run(diagnostics)))
        yield pa.RecordBatch.from_pylist(rows, schema_of(batch.schema, keep))


def schema_of(schema: pa.Schema, keep: Sequence[str] = ()) -> pa.Schema:
    """The columns of the findings about batches of a schema, with the columns that are kept."""
    fields = {field.name: field for field in FINDINGS} | {name: schema.field(name) for name in keep}
    return pa.schema(list(fields.values()))


def _data(value: str | bytes | dict[str, Json] | None) -> bytes:
    """The text of a body, empty if there is none."""
    if value is None:
        return b""
    if isinstance(value, dict):
        value = json.dumps(_present(value), ensure_ascii=False)
    data = value if isinstance(value, bytes) else value.encode("utf-8", "surrogatepass")
    return data if data.strip() else b""


def _present(value: Json) -> Json:
    """A value of a struct without the members that only other rows have."""
    if isinstance(value, dict):
        return {name: _present(part) for name, part in value.items() if part is not None}
    return list(map(_present, value)) if isinstance(value, list) else value


def _without_fixes(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    return tuple(replaced(diagnostic, offered=()) for diagnostic in diagnostics)


def _row(finding: Json) -> dict[str, Json]:
    assert isinstance(finding, dict)
    related = finding["related"]
    assert isinstance(related, list)
    for place in related:
        assert isinstance(place, dict)
        place["file"] = None
    return {**finding, "file": None}
