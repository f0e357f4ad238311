"""What became of the constraints of the first edition in a later one.

A later edition has two files beside its rows: catalogue-<edition>.csv has its new constraints, each
with the older ones that it answers to (`kin`), and carried-<edition>.csv what became of each older
one: `same`, `changed` or `gone`; contradictions are `open`, `settled` or `void`.
"""

from __future__ import annotations

import csv
import re
from functools import cache
from typing import NamedTuple

from tools.table_source import GRAMMAR

STANDING = ("same", "open", "settled")
GONE = ("gone", "void")
VERDICTS = (*STANDING, "changed", *GONE)

_KIN = re.compile(
    r"(?P<first>[SLA][0-9]+)(?:-(?P<last>[SLA][0-9]+))?|(?P<verdict>same|changed|gone)"
)


class Carried(NamedTuple):
    """What became of one constraint: the verdict, its lines now, and a note."""

    id: str
    verdict: str
    lines: str
    note: str


class Constraint(NamedTuple):
    """A constraint of a later edition; `kin` are the older ones that it answers to."""

    id: str
    lines: str
    where: str
    says: str
    weight: str
    kin: tuple[tuple[str, str], ...]


@cache
def carried(edition: str) -> dict[str, Carried]:
    """The older constraints by id; empty for an edition that has no such file."""
    return {
        row["id"]: Carried(row["id"], row["verdict"], row["lines"], row["note"])
        for row in _rows(f"carried-{edition}.csv")
    }


@cache
def constraints(edition: str) -> dict[str, Constraint]:
    """The new constraints of an edition by id; empty for one that has no such file."""
    return {
        row["id"]: Constraint(
            row["id"],
            row["lines"],
            row["where"],
            row["says"],
            row["weight"],
            tuple(_kin(row["kin"])),
        )
        for row in _rows(f"catalogue-{edition}.csv")
    }


@cache
def successors(edition: str) -> dict[str, tuple[str, ...]]:
    """The new constraints that stand for each older one, where that changed."""
    found: dict[str, tuple[str, ...]] = {}
    for constraint in constraints(edition).values():
        for one, verdict in constraint.kin:
            if verdict == "changed":
                found[one] = (*found.get(one, ()), constraint.id)
    return found


def cited(ids: tuple[str, ...], edition: str) -> tuple[tuple[str, ...], str]:
    """The constraints that stand in an edition for those of a rule, and their lines."""
    verdicts, new = carried(edition), constraints(edition)
    standing: dict[str, str] = {}
    for one in ids:
        fate = verdicts.get(one)
        if fate is None or fate.verdict in GONE:
            continue
        if fate.verdict in STANDING:
            standing[one] = fate.lines
            continue
        for other in successors(edition).get(one, ()):
            standing[other] = new[other].lines
        if one not in successors(edition):
            standing[one] = fate.lines
    lines = "; ".join(dict.fromkeys(said for said in standing.values() if said))
    return tuple(standing), lines


def _kin(cell: str) -> list[tuple[str, str]]:
    """The ids of a cell such as `S189-S190 same, S182 changed`, each with its verdict."""
    found: list[tuple[str, str]] = []
    waiting: list[str] = []
    for match in _KIN.finditer(cell):
        if match["verdict"]:
            found += [(one, match["verdict"]) for one in waiting]
            waiting = []
        else:
            waiting += _range(match["first"], match["last"] or match["first"])
    return [*found, *((one, "same") for one in waiting)]


def _range(first: str, last: str) -> list[str]:
    digits = len(first) - 1
    return [f"{first[0]}{number:0{digits}}" for number in range(int(first[1:]), int(last[1:]) + 1)]


def _rows(name: str) -> list[dict[str, str]]:
    path = GRAMMAR / name
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
