"""Counts of findings by rule and kind of file: where to begin with a code base.

12  REC101  wrong-type       11 in JavaScript, 1 in JSON
 3  REC301  mp4-without-hls   3 in spec
"""

from __future__ import annotations

from collections import Counter

from recdsl.surfaces.kinds import kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reports.run import Run


def report(run: Run) -> str:
    """A line a rule, the most frequent first: its count, code and name, its counts by kind."""
    kinds: dict[tuple[str, str], Counter[str]] = {}
    for diagnostic in run.diagnostics:
        counts = kinds.setdefault((diagnostic.rule.code, diagnostic.rule.name), Counter())
        counts[kind_of(diagnostic.source).name] += 1
    rows = [
        (str(counts.total()), code, name, counts)
        for (code, name), counts in sorted(
            kinds.items(), key=lambda item: (-item[1].total(), item[0])
        )
    ]
    digits = max((len(total) for total, *_ in rows), default=0)
    widest = max((len(name) for _, _, name, _ in rows), default=0)
    return "".join(
        f"{total:>{digits}}  {code}  {name:{widest}}  {_by_kind(counts)}\n"
        for total, code, name, counts in rows
    )


def _by_kind(counts: Counter[str]) -> str:
    """`11 in JavaScript, 1 in JSON`."""
    most_first = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{count} in {kind}" for kind, count in most_first)
