"""Compare a saved copy of the vendor's page with the passages that rows and rules cite.

`grammar/passages-<edition>.csv` has a row for each passage: its lines, who cites it, and the hash
of its words. `compare` lists the passages whose words are nowhere in a copy; `record` writes the
file from a copy, or without one writes only anew who cites what.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tools.generate_rulebook import pages
from tools.table_source import GRAMMAR, read_source, table_of

_LINES = re.compile(r"[0-9]+(?:-[0-9]+)?")


class Passage(NamedTuple):
    """Lines of the page, the rows and rules that cite them, and the hash of their words."""

    lines: str
    cited_by: str
    hash: str = ""

    @property
    def first(self) -> int:
        """The number of the first line."""
        return int(self.lines.partition("-")[0])

    @property
    def length(self) -> int:
        """How many lines it has."""
        return int(self.lines.rpartition("-")[2]) - self.first + 1


def cited(edition: str) -> tuple[Passage, ...]:
    """The passages of the `start` page that an edition cites, in their order; without hashes."""
    names: dict[str, set[str]] = {}
    for name, lines in _citations(edition):
        # What names another page is not of this one.
        own = [part for part in lines.split(";") if not re.search(r"[A-Za-z]", part)]
        for passage in (lines for part in own for lines in _LINES.findall(part)):
            names.setdefault(passage, set()).add(name)
    passages = (Passage(lines, " ".join(sorted(by))) for lines, by in names.items())
    return tuple(sorted(passages, key=lambda passage: (passage.first, passage.length)))


def _citations(edition: str) -> Iterator[tuple[str, str]]:
    table = table_of(read_source(), edition)
    yield from ((row.name, row.lines) for row in table.parameters)
    yield from ((vendor.word, vendor.lines) for vendor in table.vendors)
    yield from (
        (page.name, page.cited_in(edition)[1]) for page in pages() if page.holds_in(edition)
    )


def hashes(copy: str, passages: Sequence[Passage]) -> dict[str, str]:
    """The hash of each passage of a copy, by its lines.

    Raises:
        ValueError: when the copy has no words at the lines of a passage, so it is another page.
    """
    lines = copy.splitlines()
    hashed = {}
    for passage in passages:
        there = lines[passage.first - 1 : passage.first - 1 + passage.length]
        if not "".join(there).strip() or len(there) < passage.length:
            raise ValueError(f"The copy has no words at {passage.lines}, so it is another page.")
        hashed[passage.lines] = _hash(there)
    return hashed


def _hash(lines: Sequence[str]) -> str:
    """The hash of the words of lines; blanks, and the rulers of tables, are no words."""
    words = [word for line in lines for word in line.split() if word.strip("|:-")]
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:16]


def changed(copy: str, recorded: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages whose words are nowhere in a copy; where they are does not matter."""
    lines = copy.splitlines()
    there: dict[int, set[str]] = {}
    for length in {passage.length for passage in recorded}:
        starts = range(len(lines) - length + 1)
        there[length] = {_hash(lines[start : start + length]) for start in starts}
    return tuple(passage for passage in recorded if passage.hash not in there[passage.length])


def file_of(edition: str) -> Path:
    """The file of hashes of an edition."""
    return GRAMMAR / f"passages-{edition}.csv"


def recorded_in(file: Path) -> tuple[Passage, ...]:
    """The passages of a file of hashes."""
    with file.open(encoding="utf-8", newline="") as rows:
        return tuple(Passage(*row) for row in list(csv.reader(rows))[1:])


def record(file: Path, passages: Sequence[Passage], hashed: Mapping[str, str]) -> None:
    """Write a file of hashes.

    Raises:
        KeyError: when a passage has no hash.
    """
    rows = [(each.lines, each.cited_by, hashed[each.lines]) for each in passages]
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows([("lines", "cited_by", "hash"), *rows])


def main(arguments: Sequence[str] | None = None) -> int:
    """Record or compare a copy; exit status 1 if words have changed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("action", choices=("record", "compare"))
    parser.add_argument("copy", type=Path, nargs="?", help="the saved page, as text")
    parser.add_argument("--edition", default=read_source().edition)
    parser.add_argument("--file", type=Path, help="the file of hashes, if it is another one")
    given = parser.parse_args(arguments)
    file = given.file or file_of(given.edition)
    copy = given.copy.read_text("utf-8") if given.copy else None
    if given.action == "compare":
        if copy is None:
            parser.error("compare needs a copy")
        recorded = recorded_in(file)
        others = changed(copy, recorded)
        for passage in others:
            sys.stdout.write(f"{passage.lines}: cited by {passage.cited_by}\n")
        sys.stdout.write(f"{len(others)} of {len(recorded)} cited passages have other words.\n")
        return int(bool(others))
    passages = cited(given.edition)
    known = {passage.lines: passage.hash for passage in recorded_in(file)} if copy is None else {}
    record(file, passages, hashes(copy, passages) if copy is not None else known)
    return 0


if __name__ == "__main__":
    sys.exit(main())
