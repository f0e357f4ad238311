"""What was measured, as tables for people: on the terminal, and in docs/performance.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

BEGIN = "<!-- measured by `make bench`; what stands between these marks is written anew -->"
END = "<!-- end of what was measured -->"


@dataclass(frozen=True)
class Goal:
    """What should be reached: `measured` is None where a part of it could not be measured."""

    what: str
    least: float | None
    most: float | None
    measured: float | None
    unit: str = ""

    @property
    def reached(self) -> bool | None:
        """Whether it is reached; None where that is not known."""
        if self.measured is None:
            return None
        above = self.least is None or self.measured >= self.least
        return above and (self.most is None or self.measured <= self.most)

    def row(self) -> list[str]:
        """Its row in the table."""
        verdict = {True: "yes", False: "**no**", None: "not measured"}[self.reached]
        measured = "—" if self.measured is None else f"{number(self.measured)}{self.unit}"
        return [self.what, self._limit(), measured, verdict]

    def _limit(self) -> str:
        if self.least is not None and self.most is not None:
            return f"{number(self.least)} to {number(self.most)}{self.unit}"
        if self.least is not None:
            return f"at least {number(self.least)}{self.unit}"
        assert self.most is not None
        return f"at most {number(self.most)}{self.unit}"


@dataclass(frozen=True)
class Section:
    """A table with its heading, and what has to be known to read it."""

    title: str
    text: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        """The section as Markdown."""
        return f"### {self.title}\n\n{self.text}\n\n{table(self.header, self.rows)}"


def number(value: float) -> str:
    """A figure with as many places as it deserves: three digits, or all before the point."""
    if value >= 100:
        return f"{value:,.0f}"
    text = f"{value:.1f}" if value >= 10 else f"{value:.2f}"
    return text.rstrip("0").rstrip(".")


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown: the first column is text, the others are set to the right."""
    lines = [list(header), *map(list, rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(header))]

    def row(cells: Sequence[str]) -> str:
        first, *others = (
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
        )
        return f"| {' | '.join((first, *others))} |\n"

    rule = [f"{'-' * widths[0]}", *(f"{'-' * (width - 1)}:" for width in widths[1:])]
    return "".join((row(header), row(rule), *map(row, rows)))


def goals_table(goals: Sequence[Goal]) -> str:
    """What should be reached, what was measured, and whether it is."""
    return table(["what", "reach", "measured", "reached"], [goal.row() for goal in goals])


def updated(page: str, measured: str) -> str:
    """The page with what was measured between its marks.

    Raises:
        ValueError: when the page does not have the marks.
    """
    before, begin_mark, rest = page.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not (begin_mark and ended):
        raise ValueError("the page has no marks")
    return f"{before}{BEGIN}\n\n{measured.strip()}\n\n{END}{after}"


def write(page: Path, measured: str) -> None:
    """Put what was measured into a page."""
    page.write_text(updated(page.read_text("utf-8"), measured), "utf-8")
