"""What was found before and is accepted: the baseline that a project starts with.

A finding is known by its file, its recording, its rule and its pointer, never by its line: a text
may be moved about. Two of the same kind at one place are counted.
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
    """A text is no baseline; the message says why."""


class Known(Frozen):
    """What a finding is known by. `file` is its path as the baseline writes it."""

    file: str
    recording: str | int
    rule: str
    pointer: str


def _always(_known: Known) -> bool:
    return True


class Baseline:
    """The findings that are accepted, and how many of each."""

    def __init__(self, counts: Mapping[Known, int], named: Callable[[str], str]) -> None:
        """Take the findings, and what the baseline calls a file."""
        self._counts = dict(counts)
        self._named = named
        self._met: dict[Known, int] = {}
        self._files: set[str] = set()

    def new(self, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The findings of one text that are not accepted: of each kind, those beyond its count."""
        seen: Counter[Known] = Counter()
        left = []
        for one, known in keyed(found, self._named):
            seen[known] += 1
            if seen[known] > self._counts.get(known, 0):
                left.append(one)
        for known, count in seen.items():
            self._met[known] = max(self._met.get(known, 0), count)
        return tuple(left)

    @property
    def met(self) -> Mapping[Known, int]:
        """What was accepted so far, and how many of each."""
        return self._met

    def apart(self) -> Baseline:
        """The same findings, none of them met yet: for a text that is checked elsewhere."""
        return Baseline(self._counts, self._named)

    def join(self, files: Iterable[str], met: Mapping[Known, int]) -> None:
        """Take over what was met elsewhere, in files of these names; the rest of them is gone."""
        self._files.update(map(self._named, files))
        for known, count in met.items():
            self._met[known] = max(self._met.get(known, 0), count)

    def gone(
        self, exists: Callable[[str], bool], is_asked: Callable[[Known], bool] = _always
    ) -> tuple[Known, ...]:
        """The accepted findings that no longer occur, in files that were checked or are gone.

        Args:
            exists: whether there still is a file of that name.
            is_asked: whether the run asks the rule of a finding; what it does not ask is not gone.
        """
        judged = {known.file for known in self._counts}
        judged = {file for file in judged if file in self._files or not exists(file)}
        return tuple(
            known
            for known, count in self._counts.items()
            if known.file in judged and self._met.get(known, 0) < count and is_asked(known)
        )


def keyed(
    found: Iterable[Diagnostic], named: Callable[[str], str]
) -> Iterable[tuple[Diagnostic, Known]]:
    """Each finding with what it is known by."""
    for one in found:
        recording = one.ordinal if one.recording is None else one.recording
        yield one, Known(named(one.source.name), recording, one.rule.name, one.pointer)


def written(found: Iterable[Diagnostic], named: Callable[[str], str]) -> str:
    """The baseline of these findings, as JSON; the same findings give the same bytes.

    Args:
        found: what was found, in any order.
        named: what the baseline calls a file.
    """
    counts = Counter(known for _, known in keyed(found, named))
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
        BaselineError: when the text is none.
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
        f"finding {number} of it lacks `file`, `recording`, `rule`, `pointer` or `count`, or has "
        "something else there than text and numbers"
    )
