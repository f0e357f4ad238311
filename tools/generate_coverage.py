"""Hold the catalogue of constraints against rules and rows: docs/coverage.md."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from recdsl.reference.parameter import Parameter
from tools.generate_rulebook import pages
from tools.table_source import read_source, table_of

ROOT = Path(__file__).parents[1]
OUTPUT = "docs/coverage.md"
# Which rule speaks for a kind of check on a row; a default is known and can not be broken.
RULE_OF_KIND = {
    "type": "wrong-type",
    "choices": "unlisted-value",
    "range": "out-of-range",
    "length": "too-long",
    "format": "wrong-format",
}
HEAD = """<!-- Made by `make generate` from grammar/catalogue.csv, grammar/parameters.toml, \
grammar/beyond.toml and the pages in rules/; do not edit. -->

# Where each constraint is enforced

The catalogue takes the vendor's start page apart: S001 to S285 are its constraints, L01 to L28
those of the pages that it links to, A01 to A59 its contradictions and how they are read.
"""


class Entry(NamedTuple):
    """One id of the catalogue: what it says, and what became of it."""

    id: str
    lines: str
    where: str
    says: str
    rules: tuple[str, ...]
    rows: tuple[str, ...]
    why: str


def catalogue() -> list[dict[str, str]]:
    """The rows of the catalogue, in its order."""
    with (ROOT / "grammar" / "catalogue.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def beyond() -> dict[str, Any]:
    """The reasons why ids have neither rule nor row."""
    return tomllib.loads((ROOT / "grammar" / "beyond.toml").read_text("utf-8"))


def named() -> dict[str, tuple[list[str], list[str]]]:
    """Each id that a page or a row names, with those rules and rows."""
    by_id: dict[str, tuple[list[str], list[str]]] = {}
    for page in pages():
        for constraint in page.constraints:
            by_id.setdefault(constraint, ([], []))[0].append(page.name)
    table = table_of(read_source())
    for row in table.parameters:
        for kind, ids in row.ids:
            if kind == "note":
                continue
            for constraint in ids:
                rules, rows = by_id.setdefault(constraint, ([], []))
                rows.append(row.name)
                rule = RULE_OF_KIND.get(kind) or _required(kind, row)
                # The mode is in the URL: no rule about members reads its row.
                if rule and rule not in rules and row.name != "mode":
                    rules.append(rule)
    for vendor in table.vendors:
        for constraint in vendor.ids:
            by_id.setdefault(constraint, ([], []))[1].append("region")
    return by_id


def _required(kind: str, row: Parameter) -> str | None:
    if kind != "required":
        return None
    return "missing-advised-member" if row.need == "advised" else "missing-member"


def entries() -> list[Entry]:
    """Every id with what became of it; all three are empty for one that was lost."""
    by_id, reasons = named(), beyond()
    rule_names = {page.name for page in pages()}
    all_entries = []
    for row in catalogue():
        rules, rows = by_id.get(row["id"], ([], []))
        reason = reasons.get(row["id"], {})
        by = reason.get("by", [])
        all_entries.append(
            Entry(
                row["id"],
                row["lines"],
                row["where"],
                row["says"],
                (*rules, *(name for name in by if name in rule_names)),
                (*rows, *(name for name in by if name not in rule_names)),
                reason.get("why", ""),
            )
        )
    return all_entries


def outputs() -> dict[str, str]:
    """The coverage page."""
    paths = {page.name: page.path for page in pages()}
    lines = [HEAD, _counts(entries()), "", "| id | lines | what it says | what became of it |"]
    lines.append("|---|---|---|---|")
    for entry in entries():
        says = f"`{entry.where}`: {entry.says}" if entry.where else entry.says
        cell = says.replace("|", "\\|")
        lines.append(f"| {entry.id} | {entry.lines} | {cell} | {_became(entry, paths)} |")
    return {OUTPUT: "\n".join(lines) + "\n"}


def _counts(all_entries: list[Entry]) -> str:
    ruled = sum(bool(entry.rules) for entry in all_entries)
    known = sum(bool(entry.rows) and not entry.rules for entry in all_entries)
    rest = len(all_entries) - ruled - known
    return (
        f"Of {len(all_entries)} ids, {ruled} are enforced by a rule, {known} are known to the "
        f"table of parameters (defaults, names, regions), and {rest} cannot be seen in a body, "
        "each with its reason."
    )


def _became(entry: Entry, paths: dict[str, str]) -> str:
    parts = [f"[{name}](../rules/{paths[name]})" for name in entry.rules]
    parts += [f"[`{name}`](parameters.md#{name})" for name in dict.fromkeys(entry.rows)]
    joined = ", ".join(parts)
    if entry.why:
        return f"{joined}: {entry.why}" if joined else entry.why
    return joined
