"""Compare a saved copy of the vendor's page with the lines that rows and rules cite.

`record` writes the hash of each cited passage of a copy; `compare` lists the passages of another
copy whose words have changed since, with the rows and rules that cite them.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from tools.generate_rulebook import pages
from tools.table_source import read_source, table_of

_LINES = re.compile(r"[0-9]+(?:-[0-9]+)?")


def cited(edition: str) -> dict[str, list[str]]:
    """The passages of the `start` page that an edition cites, each with who cites it."""
    by: dict[str, list[str]] = {}
    for name, lines in _citations(edition):
        # What names another page is not of this one.
        own = [part for part in lines.split(";") if not re.search(r"[A-Za-z]", part)]
        for passage in (one for part in own for one in _LINES.findall(part)):
            by.setdefault(passage, []).append(name)
    return by


def _citations(edition: str) -> Iterator[tuple[str, str]]:
    table = table_of(read_source(), edition)
    yield from ((row.name, row.lines) for row in table.parameters)
    yield from ((vendor.word, vendor.lines) for vendor in table.vendors)
    yield from (
        (page.name, page.cited_in(edition)[1]) for page in pages() if page.holds_in(edition)
    )


def hashes(copy: str, passages: dict[str, list[str]]) -> dict[str, str]:
    """The hash of each passage of a copy; blanks do not count. Empty for lines it does not have."""
    lines = copy.splitlines()
    made = {}
    for passage in passages:
        first, _, last = passage.partition("-")
        words = " ".join(lines[int(first) - 1 : int(last or first)]).split()
        digest = hashlib.sha256(" ".join(words).encode()).hexdigest()[:16]
        made[passage] = digest if words else ""
    return made


def changed(copy: str, recorded: dict[str, str], passages: dict[str, list[str]]) -> list[str]:
    """A line for each cited passage whose words differ from those that were recorded."""
    now = hashes(copy, passages)
    return [
        f"{passage}: cited by {', '.join(sorted(set(passages[passage])))}"
        for passage in passages
        if recorded.get(passage) != now[passage]
    ]


def main() -> None:
    """Record or compare a copy."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("record", "compare"))
    parser.add_argument("copy", type=Path, help="the saved page, as text")
    parser.add_argument("hashes", type=Path, help="the file of hashes")
    parser.add_argument("--edition", default=read_source().edition)
    said = parser.parse_args()
    passages = cited(said.edition)
    text = said.copy.read_text("utf-8")
    if said.what == "record":
        with said.hashes.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(hashes(text, passages).items())
        return
    with said.hashes.open(encoding="utf-8", newline="") as file:
        recorded = {row[0]: row[1] for row in csv.reader(file)}
    for line in changed(text, recorded, passages):
        print(line)


if __name__ == "__main__":
    main()
