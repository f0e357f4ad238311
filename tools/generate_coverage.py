"""Hold the catalogue of constraints against rules and rows: docs/coverage.md."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from recdsl.reference.parameter import Parameter
from tools.carried import GONE, carried, constraints, successors
from tools.generate_rulebook import pages
from tools.table_source import read_source, requests_of, table_of

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
LATER_HEAD = """<!-- Made by `make generate` from grammar/ and the pages in rules/; do not edit. -->

# Where each constraint of edition {edition} is enforced

N001 and so on are the constraints of the newer pages, in our own words; S, L and A those of the
first [catalogue](coverage.md) and what became of them. In the column of lines a bare number is a
line of the `start` page, and words before numbers name another page of the same commit; "the former
page" is the one long page that it replaced in June 2026, and OpenAPI and the Chinese pages are the
vendor's own descriptions of the same time.
"""


REQUESTS = "docs/coverage-requests.md"
REQUESTS_HEAD = """<!-- Made by `make generate` from grammar/ and rules/; do not edit. -->

# Where each constraint of the other requests is enforced

Q001 and so on are the constraints of the pages of `acquire`, `query`, `update` and `stop` in
edition 2023-02. Those of later editions are in the pages of these: [2026-07](coverage-2026-07.md).
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


def request_entries() -> list[Entry]:
    """Every id of the other requests of the first edition with what became of it."""
    path, by_id, reasons = ROOT / "grammar" / "catalogue-requests.csv", named(), beyond()
    all_entries = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rules, rows = by_id.get(row["id"], ([], []))
            said = (row["id"], row["lines"], row["where"], row["says"])
            entry = Entry(*said, tuple(rules), tuple(rows), "")
            all_entries.append(_reasoned(entry, reasons.get(row["id"], {})))
    return all_entries


def catalogue() -> list[dict[str, str]]:
    """The rows of the catalogue, in its order."""
    with (ROOT / "grammar" / "catalogue.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def beyond() -> dict[str, Any]:
    """The reasons why ids have neither rule nor row."""
    return tomllib.loads((ROOT / "grammar" / "beyond.toml").read_text("utf-8"))


def named(edition: str | None = None) -> dict[str, tuple[list[str], list[str]]]:
    """Each id that a page or a row of an edition names, with those rules and rows."""
    source = read_source()
    edition = edition or source.edition
    by_id: dict[str, tuple[list[str], list[str]]] = {}
    for page in pages():
        constraints, _lines = page.cited_in(edition)
        for one in constraints if page.holds_in(edition) else ():
            by_id.setdefault(one, ([], []))[0].append(page.name)
    table = table_of(source, edition)
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
    for name, request in requests_of(source, edition).items():
        for row in request.rows:
            _name_request_row(by_id, name, row)
    return by_id


def _name_request_row(
    by_id: dict[str, tuple[list[str], list[str]]], request: str, row: Parameter
) -> None:
    """Add the ids that a row of another request names, with the rules of single members."""
    for kind, ids in row.ids:
        for constraint in ids if kind != "note" else ():
            rules, rows = by_id.setdefault(constraint, ([], []))
            rows.append(f"{request}-{row.name}")
            rule = RULE_OF_KIND.get(kind) or _required(kind, row)
            if rule and rule not in rules:
                rules.append(rule)


def _required(kind: str, row: Parameter) -> str | None:
    if kind != "required":
        return None
    return "missing-advised-member" if row.need == "advised" else "missing-member"


def reasons_in(edition: str) -> dict[str, Any]:
    """The reasons why ids of an edition have neither rule nor row; older ones carry over."""
    path = ROOT / "grammar" / f"beyond-{edition}.toml"
    own = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    return {**beyond(), **own}


def entries_of(edition: str) -> list[Entry]:
    """Every id of a later edition with what became of it, its own before the older ones."""
    found, reasons = named(edition), reasons_in(edition)
    where = {row["id"]: row["where"] for row in catalogue()}
    made = []
    for constraint in constraints(edition).values():
        rules, rows = found.get(constraint.id, ([], []))
        for one, verdict in constraint.kin:
            if verdict == "same":
                older = found.get(one, ([], []))
                rules = [*rules, *older[0]]
                rows = [*rows, *older[1]]
        entry = Entry(
            constraint.id,
            constraint.lines,
            constraint.where,
            constraint.says,
            tuple(rules),
            tuple(rows),
            "",
        )
        made.append(_reasoned(entry, reasons.get(constraint.id, {})))
    for one, fate in carried(edition).items():
        rules, rows = found.get(one, ([], []))
        new = successors(edition).get(one, ())
        for other in new:
            rules = [*rules, *found.get(other, ([], []))[0]]
            rows = [*rows, *found.get(other, ([], []))[1]]
        says = f"**{fate.verdict}**{', now ' + ', '.join(new) if new else ''}. {fate.note}".strip()
        entry = Entry(one, fate.lines, where[one], says, tuple(rules), tuple(rows), "")
        made.append(_reasoned(entry, {} if fate.verdict in GONE else reasons.get(one, {})))
    return made


def _reasoned(entry: Entry, reason: dict[str, Any]) -> Entry:
    """An entry with the reason that is needed where no rule speaks for it."""
    by = [] if entry.rules else reason.get("by", [])
    rule_names = {page.name for page in pages()}
    return entry._replace(
        rules=tuple(dict.fromkeys((*entry.rules, *(name for name in by if name in rule_names)))),
        rows=tuple(dict.fromkeys((*entry.rows, *(name for name in by if name not in rule_names)))),
        why="" if entry.rules else reason.get("why", ""),
    )


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
    """The coverage page of each edition."""
    later = (edition for edition in read_source().editions if carried(edition))
    return {
        **_first(),
        REQUESTS: _requests_page(),
        **{f"docs/coverage-{one}.md": _page_of(one) for one in later},
    }


def _page_of(edition: str) -> str:
    """The coverage page of a later edition."""
    paths = {page.name: page.path for page in pages()}
    rows = table_of(read_source(), edition).parameters
    tables = {row.name: f"parameters-{edition}.md" for row in rows}
    for request, known in requests_of(read_source(), edition).items():
        tables |= {f"{request}-{row.name}": f"requests-{edition}.md" for row in known.rows}
    entries = entries_of(edition)
    gone = {one for one, fate in carried(edition).items() if fate.verdict in GONE}
    kept = [entry for entry in entries if entry.id not in gone]
    lines = [LATER_HEAD.format(edition=edition), _counts(kept)]
    lines[-1] += f" {len(gone)} older ids are gone or void."
    lines += ["", "| id | lines | what it says | what became of it |", "|---|---|---|---|"]
    for entry in entries:
        says = f"`{entry.where}`: {entry.says}" if entry.where else entry.says
        cell = says.replace("|", "\\|")
        became = "" if entry.id in gone else _became(entry, paths, tables)
        lines.append(f"| {entry.id} | {entry.lines} | {cell} | {became} |")
    return "\n".join(lines) + "\n"


def _requests_page() -> str:
    """The coverage page of the other requests."""
    paths = {page.name: page.path for page in pages()}
    entries = request_entries()
    lines = [REQUESTS_HEAD, _counts(entries)]
    lines += ["", "| id | lines | what it says | what became of it |", "|---|---|---|---|"]
    for entry in entries:
        cell = f"`{entry.where}`: {entry.says}".replace("|", "\\|")
        lines.append(f"| {entry.id} | {entry.lines} | {cell} | {_became(entry, paths)} |")
    return "\n".join(lines) + "\n"


def _first() -> dict[str, str]:
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


def _became(entry: Entry, paths: dict[str, str], tables: Mapping[str, str] | None = None) -> str:
    """What became of an id; `tables` are the pages of an edition's rows, the first has the rest."""
    parts = [f"[{name}](../rules/{paths[name]})" for name in entry.rules]
    parts += [
        f"[`{name}`]({(tables or {}).get(name, _page_of_row(name))}#{name})"
        for name in dict.fromkeys(entry.rows)
    ]
    joined = ", ".join(parts)
    if entry.why:
        return f"{joined}: {entry.why}" if joined else entry.why
    return joined


def _page_of_row(name: str) -> str:
    """The page of a row of the first edition; rows of other requests are named with a hyphen."""
    return "requests.md" if "-" in name else "parameters.md"
