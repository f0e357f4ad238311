"""Compile each spec of one run of `recdsl compile`, and report the findings."""

from __future__ import annotations

from recdsl.api import compile_source
from recdsl.checks.terms import Terms
from recdsl.cli.stdio import note, usage_error
from recdsl.model.frozen import Frozen
from recdsl.workspace.file_input import Input, UnreadableError, unreadable
from recdsl.workspace.selecting import read_chosen, refuse_foreign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recdsl.api import Compilation, Compiled
    from recdsl.cli.request_text import Call
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Acquired
    from recdsl.model.source import Source
    from recdsl.workspace.projects import Projects
    from recdsl.workspace.selecting import Chosen, Selection


class Made(Frozen):
    """What a spec, with shared `defaults`, gave; `alone` is a request that is all it says."""

    file: Chosen
    source: Source
    defaults: Source | None
    requests: tuple[Compiled, ...]
    alone: bool


class Compiling:
    """The specs of one run, compiled one by one: what is wrong is said, and the rest goes on."""

    def __init__(
        self,
        projects: Projects,
        values: Mapping[str, str] | None,
        acquired: Acquired,
        wanted: str | None,
        *,
        force: bool,
        colour: bool,
        quiet: bool,
    ) -> None:
        """Take what the options say."""
        self.status = 0
        self.picked = 0
        self.failed = 0
        self._projects = projects
        self._values = values
        self._acquired = acquired
        self._wanted = wanted
        self._force = force
        self._colour = colour
        self._quiet = quiet

    def made(self, selection: Selection, sentence: str | None) -> list[Made]:
        """What the specs give, those with errors left out."""
        for folder, error in selection.unreadable:
            self._refuse(unreadable(folder, error))
        made = []
        for file in selection.files:
            try:
                item = _input(file, sentence)
            except UnreadableError as error:
                self._refuse(error)
                continue
            project = self._projects.of(item.source.name)
            compilation = compile_source(
                item.source,
                item.findings,
                self._values,
                Terms(acquired=self._acquired, min_severity="warning", project=project),
            )
            self._say(compilation)
            requests = tuple(
                one for one in compilation.requests if self._wanted in (None, one.name)
            )
            self.picked += len(requests)
            if not compilation.ok:
                self.status = max(self.status, 1)
            if requests and (compilation.ok or self._force):
                alone = len(compilation.requests) == 1
                made.append(Made(file, item.source, project.defaults, requests, alone))
        return made

    def allows(self, refusals: Sequence[Diagnostic]) -> bool:
        """Report why requests cannot be written; whether nothing is in the way."""
        if refusals:
            from recdsl.cli.noting import note_findings

            note_findings(refusals, colour=self._colour)
            self.status = max(self.status, 1)
        return not refusals

    def each(
        self,
        requests: Sequence[Compiled],
        call: Call,
        values: Mapping[str, str],
        rows: str,
        output: str | None,
    ) -> int:
        """Write a body for each row of a file; return the exit status.

        Raises:
            click.UsageError: if there are several recordings.
        """
        if len(requests) > 1:
            raise usage_error("--each is for one recording; choose it with --name.")
        if self.status or not requests:
            return self.status
        from recdsl.cli.each_run import EachRun

        run = EachRun(requests[0], call, values, colour=self._colour, quiet=self._quiet)
        run.run(rows, output)
        return run.status

    def _refuse(self, error: UnreadableError) -> None:
        note(f"error: {error.message}\n")
        self.failed += 1
        self.status = 2

    def _say(self, compilation: Compilation) -> None:
        shown = [
            diagnostic
            for diagnostic in compilation.diagnostics
            if diagnostic.severity == "error" or not self._quiet
        ]
        if shown:
            from recdsl.cli.noting import note_findings

            note_findings(shown, colour=self._colour)


def _input(file: Chosen, sentence: str | None) -> Input:
    item = read_chosen(file, sentence=sentence)
    refuse_foreign(file.path, only_specs=True)
    return item
