"""The outcomes of the files of one run, gathered in order."""

from __future__ import annotations

import sys

from recdsl.cli.stdio import note, write
from recdsl.model.frozen import Frozen
from recdsl.reference.reference import DEFAULT_EDITION
from recdsl.surfaces.kinds import kind_named
from recdsl.workspace.file_input import unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from recdsl.cli.progress import Progress
    from recdsl.linting.baseline import Known
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.source import Source
    from recdsl.workspace.selecting import Chosen, Selection

    # The files that a baseline is for, and what it accepted in each.
    Accepted = list[tuple[str, Mapping[Known, int]]]


_NOTHING_MET: Mapping[Known, int] = {}
# To start two processes and to bring the results home costs as much as to check some 30 files
# (measured on Linux, by processor time); from 100 files for each process on, the gain is plain.
PAYS_FROM = 100


class Outcome(Frozen):
    """What became of one file, as a process hands it over.

    `skipped` is why it was not worked on, empty where that is nothing to count. `failed` tells that
    it could not be read or written, `changed` that its text is, or would be, another one. `shown`
    belongs on standard output, `notes`, which may be `coloured`, on standard error. Diagnostics in
    `shared`, the defaults of several specs, are found with each of these; `met` is what the
    `baseline` at that path accepted. `unread` is what a file that may hold a body was not read
    for want of, a `parser` or a `language`; `unread_fails` tells that the run fails for it;
    `once` is what to say of the first of its kind, after the kind. `idle` is how many of its
    bodies stop soon after the channel falls silent. `edition` is that of the vendor's page by
    which it was checked.
    """

    name: str
    diagnostics: tuple[Diagnostic, ...] = ()
    skipped: str | None = None
    failed: bool = False
    changed: bool = False
    fixes: int = 0
    shown: str = ""
    notes: str = ""
    coloured: bool = False
    shared: Source | None = None
    met: Mapping[Known, int] = _NOTHING_MET
    baseline: str = ""
    unread: str = ""
    unread_fails: bool = False
    once: tuple[str, str] | None = None
    idle: int = 0
    edition: str = DEFAULT_EDITION


class Tally:
    """The outcomes of a run; `names` are those of the files that were worked on."""

    def __init__(self, selection: Selection) -> None:
        """Begin with what the selection left out."""
        self.names: list[str] = []
        self.found: list[Diagnostic] = []
        self.skipped = dict(selection.skipped)
        self.unread: dict[str, list[str]] = {"parser": [], "language": []}
        self.unread_fails = False
        self.failed = len(selection.unreadable)
        self.changed = 0
        self.broken = 0
        self.fixes = 0
        self.idle = 0
        self.editions: set[str] = set()
        self.accepted: dict[str, Accepted] = {}
        self._shared: set[object] = set()
        self._said: set[str] = set()

    def add(self, outcome: Outcome) -> str:
        """Count one more; give what is said once, for the first that has it."""
        self.failed += outcome.failed
        self.changed += outcome.changed
        self.broken += bool(outcome.diagnostics)
        self.fixes += outcome.fixes
        self.idle += outcome.idle
        self.found += (one for one in outcome.diagnostics if self._is_new(one, outcome.shared))
        if outcome.unread:
            self.unread[outcome.unread].append(outcome.name)
            self.unread_fails |= outcome.unread_fails
        if outcome.skipped:
            self.skipped[outcome.skipped] = self.skipped.get(outcome.skipped, 0) + 1
        if outcome.skipped is None and (outcome.diagnostics or not outcome.failed):
            self.names.append(outcome.name)
            self.editions.add(outcome.edition)
            if outcome.baseline:
                self.accepted.setdefault(outcome.baseline, []).append((outcome.name, outcome.met))
        about, said = outcome.once or ("", "")
        if about in self._said:
            return ""
        self._said.add(about)
        return said

    def _is_new(self, one: Diagnostic, shared: Source | None) -> bool:
        """Whether a diagnostic was not found already with another spec that shares its text."""
        if one.source is not shared:
            return True
        key = (one.source.name, one.span, one.rule.name, one.pointer, one.message)
        new = key not in self._shared
        self._shared.add(key)
        return new


def gathered(
    work: Callable[[Chosen], Outcome], selection: Selection, jobs: int | None, *, quiet: bool
) -> Tally:
    """Do the work on every selected file, and say what there is to say, in their order.

    Args:
        work: what to do; it can be pickled.
        selection: the files.
        jobs: how many processes; None for as many as pay.
        quiet: whether to show no progress.
    """
    tally = Tally(selection)
    for folder, error in selection.unreadable:
        note(f"error: {unreadable(folder, error).message}\n")
    files = selection.files
    progress = None if quiet or not sys.stderr.isatty() else _progress(len(files))

    def take(outcomes: Iterable[Outcome]) -> None:
        for outcome in outcomes:
            notes = outcome.notes + tally.add(outcome)
            if notes or outcome.shown:
                if progress:
                    progress.hide()
                note(notes, coloured=outcome.coloured)
                write(outcome.shown)
            if progress:
                progress.advance()

    count = _processes(files, jobs)
    try:
        if count == 1:
            take(map(work, files))
        else:
            from recdsl.cli.jobs import results  # most runs are over few files

            with results(work, files, count) as outcomes:
                take(outcomes)
    finally:
        if progress:
            progress.hide()
    return tally


def _progress(total: int) -> Progress:
    from recdsl.cli.progress import Progress  # hooks have no terminal

    return Progress(total)


def _processes(files: Sequence[Chosen], jobs: int | None) -> int:
    """In how many processes to work."""
    most = len(files) if jobs else sum(map(_is_body, files)) // PAYS_FROM
    if jobs == 1 or most < 2:
        return 1
    from recdsl.cli.jobs import processors

    return min(jobs or processors(), most)


def _is_body(file: Chosen) -> bool:
    """Whether a file takes work; most documents and programs hold no body, and cost little."""
    kind = kind_named(file.path)
    return kind is None or not kind.is_searched
