"""The baseline: findings that a project accepts when it starts to lint.

A finding is identified by its file, its recording, its rule and its pointer, never by its line,
because text moves. Two of the same kind at one place are counted.
"""

from __future__ import annotations

import json
from collections import Counter

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.json_value import Json

VERSION = 1


class BaselineError(Exception):
    """A text is not a baseline; the message gives the reason."""


class Known(Frozen):
    """The identity of a finding. `file` is its path as the baseline writes it."""

    file: str
    recording: str | int
    rule: str
    pointer: str


def _always(_known: Known) -> bool:
    return True


class Baseline:
    """The findings that are accepted, and how many of each."""

    def __init__(
        self, counts: Mapping[Known, int], named: Callable[[str], str], file: str = ""
    ) -> None:
        """Store the findings, the function that names a file in the baseline, and its own path."""
        self.file = file
        self._counts = dict(counts)
        self._named = named
        self._met: dict[Known, int] = {}
        self._files: set[str] = set()

    def __eq__(self, other: object) -> bool:
        """Whether another baseline is of the same file and accepts the same findings."""
        return (
            isinstance(other, Baseline)
            and self.file == other.file
            and self._counts == other._counts
        )

    def __hash__(self) -> int:
        """A hash of the file's path."""
        return hash(self.file)

    def new(self, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The findings of one text that are not accepted: those beyond the count of their kind."""
        seen: Counter[Known] = Counter()
        left = []
        for diagnostic, known in keyed(diagnostics, self._named):
            seen[known] += 1
            if seen[known] > self._counts.get(known, 0):
                left.append(diagnostic)
        for known, count in seen.items():
            self._met[known] = max(self._met.get(known, 0), count)
        return tuple(left)

    @property
    def met(self) -> Mapping[Known, int]:
        """The findings accepted so far, and how many of each."""
        return self._met

    def apart(self) -> Baseline:
        """The same findings, all of them unused: for a text that another process checks."""
        return Baseline(self._counts, self._named, self.file)

    def join(self, files: Iterable[str], met: Mapping[Known, int]) -> None:
        """Add the findings that another process met in these files; the others no longer occur."""
        self._files.update(map(self._named, files))
        for known, count in met.items():
            self._met[known] = max(self._met.get(known, 0), count)

    def gone(
        self, exists: Callable[[str], bool], is_asked: Callable[[Known], bool] = _always
    ) -> tuple[Known, ...]:
        """The accepted findings that no longer occur, in files that were checked or are gone.

        Args:
            exists: whether a file of that name still exists.
            is_asked: whether the run applies the rule of a finding; others are not gone.
        """
        judged = {known.file for known in self._counts}
        judged = {file for file in judged if file in self._files or not exists(file)}
        return tuple(
            known
            for known, count in self._counts.items()
            if known.file in judged and self._met.get(known, 0) < count and is_asked(known)
        )


def keyed(
    diagnostics: Iterable[Diagnostic], named: Callable[[str], str]
) -> Iterable[tuple[Diagnostic, Known]]:
    """Each finding with its identity."""
    for diagnostic in diagnostics:
        recording = diagnostic.ordinal if diagnostic.recording is None else diagnostic.recording
        yield (
            diagnostic,
            Known(
                named(diagnostic.source.name), recording, diagnostic.rule.name, diagnostic.pointer
            ),
        )


def written(diagnostics: Iterable[Diagnostic], named: Callable[[str], str]) -> str:
    """The baseline of these findings, as JSON; the same findings make the same bytes.

    Args:
        diagnostics: the findings, in any order.
        named: the name of a file in the baseline.
    """
    counts = Counter(known for _, known in keyed(diagnostics, named))
    entries: list[Json] = [
        {
            "file": known.file,
            "recording": known.recording,
            "rule": known.rule,
            "pointer": known.pointer,
            "count": counts[known],
        }
        for known in sorted(counts, key=_order)
    ]
    return (
        json.dumps({"version": VERSION, "findings": entries}, indent=2, ensure_ascii=False) + "\n"
    )


def _order(known: Known) -> tuple[str, str, str, str]:
    return known.file, str(known.recording), known.rule, known.pointer


def read_baseline(text: str) -> dict[Known, int]:
    """The accepted findings of a baseline, and how many of each.

    Raises:
        BaselineError: if the text is not a baseline.
    """
    try:
        value: Json = json.loads(text)
    except ValueError as error:
        raise BaselineError(f"it is not JSON ({error})") from None
    except RecursionError:
        raise BaselineError("it is nested too deeply") from None
    if not isinstance(value, dict) or not isinstance(value.get("findings"), list):
        raise BaselineError("it has no list of `findings`")
    if value.get("version") != VERSION:
        raise BaselineError(f"its `version` is not {VERSION}; another recdsl wrote it")
    entries = value["findings"]
    assert isinstance(entries, list)
    counts: dict[Known, int] = {}
    for number, entry in enumerate(entries, start=1):
        known, count = _entry(entry, number)
        counts[known] = counts.get(known, 0) + count
    return counts


def _entry(entry: Json, number: int) -> tuple[Known, int]:
    if isinstance(entry, dict):
        file, rule, pointer = entry.get("file"), entry.get("rule"), entry.get("pointer")
        recording, count = entry.get("recording"), entry.get("count")
        if (
            isinstance(file, str)
            and isinstance(rule, str)
            and isinstance(pointer, str)
            and isinstance(recording, str | int)
            and isinstance(count, int)
        ):
            return Known(file, recording, rule, pointer), count
    raise BaselineError(
        f"its finding {number} does not have `file`, `recording`, `rule`, `pointer` or `count`, or "
        "their values are not text and numbers"
    )
