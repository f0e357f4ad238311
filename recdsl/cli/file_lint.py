"""One file checked by `lint`, from its path to its outcome, in any process."""

from __future__ import annotations

from recdsl.checks.terms import Terms
from recdsl.cli.outcomes import Outcome
from recdsl.cli.stdio import usage_error
from recdsl.linting.engine import lint_source
from recdsl.linting.reading import is_spec, read, stated_edition
from recdsl.model.frozen import Frozen, replaced
from recdsl.surfaces.decoding import is_readable
from recdsl.surfaces.kinds import (
    SPEC,
    YAML,
    foreign,
    foreign_program,
    kind_named,
    kind_of,
    unread_part,
)
from recdsl.workspace.file_input import UnreadableError
from recdsl.workspace.selecting import Chosen, read_chosen, refuse_foreign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Protocol

    from recdsl.cli.file_fixes import Fixing
    from recdsl.linting.baseline import Baseline
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Acquired, Document
    from recdsl.model.finding import Finding, Mode, Severity
    from recdsl.model.source import Source
    from recdsl.surfaces.kinds import Kind
    from recdsl.workspace.file_input import Input
    from recdsl.workspace.projects import Projects

    class Lint(Protocol):
        """What is done with a text, the findings of reading it, and what it was read into."""

        def __call__(
            self, source: Source, findings: tuple[Finding, ...], document: Document | None = ...
        ) -> tuple[Diagnostic, ...]:
            """Give what is found."""
            ...


class Check(Frozen):
    """How files are checked: what the options say of it.

    `least` is the least severity that is said, by the one that fails a run. `detect` tells that
    named files are looked at like those of a folder; `stdin` is what standard input is called, in
    place of which a `sentence` is read; without `fixing` nothing is repaired. `counts_idle` tells
    that people read the report.
    """

    projects: Projects
    mode: Mode | None
    request: str
    strict: bool
    acquired: Acquired
    least: Mapping[Severity, Severity]
    detect: bool
    stdin: str
    fixing: Fixing | None
    counts_idle: bool = False
    sentence: str | None = None

    def __call__(self, file: Chosen) -> Outcome:
        """Check one file.

        Raises:
            click.UsageError: when a mode is given for a spec, which states its own.
            UnreadableError: when a configuration, or a file that it names, cannot be read.
            ConfigurationError: when one of them cannot be meant.
        """
        found = self.detect or file.folder is not None
        is_foreign = found and foreign(file.path) is not None
        language = foreign_program(file.path) if is_foreign else None
        if is_foreign and not language:
            return Outcome(file.path, skipped="")
        try:
            item = read_chosen(file, self.stdin, self.sentence)
            if language:
                return self._not_read(item.source, language)
            refuse_foreign(item.source.name)
        except UnreadableError as error:
            return Outcome(file.path, failed=True, notes=f"error: {error.message}\n")
        named = file.folder is None and not self.detect
        looked_at = _looked_at(item.source, wanted=named or file.path == "-")
        if isinstance(looked_at, Outcome):
            return self._with_unread(looked_at, item.source)
        if self.mode and is_spec(item.source):
            raise usage_error(f"{item.source.name} states its own mode; --mode is for bodies only.")
        if self.request and is_spec(item.source):
            raise usage_error(f"{item.source.name} is a spec; --request is for bodies only.")
        return self._with_unread(self._checked(item, file.path, looked_at), item.source)

    def _with_unread(self, outcome: Outcome, source: Source) -> Outcome:
        """An outcome, and what part of the text was not read for want of, if any was not."""
        unread = unread_part(source)
        if unread is None:
            return outcome
        from recdsl.model.cells import safe

        want, language, words = unread
        is_whole = kind_of(source) is YAML
        if is_whole and not outcome.diagnostics:
            outcome = replaced(outcome, skipped="of a form that cannot be read")
        name = safe(source.name) if is_whole else f"a program in {safe(source.name)}"
        return replaced(
            outcome,
            unread=want,
            once=(language, f"note: {name} is passed over: {words}\n"),
            unread_fails=want == "parser" or self.projects.of(source.name).fail_on_unread,
        )

    def _not_read(self, source: Source, language: str) -> Outcome:
        """The outcome of a program in a language that recdsl does not read."""
        from recdsl.model.cells import safe
        from recdsl.surfaces.start_bodies import may_hold_body

        if not may_hold_body(source.text, alone=True):
            return Outcome(source.name, skipped="")
        note = f"{safe(source.name)} is passed over: recdsl does not read {language} files"
        return Outcome(
            source.name,
            skipped="of a language that is not read",
            unread="language",
            once=(language, f"note: {note}\n"),
            unread_fails=self.projects.of(source.name).fail_on_unread,
        )

    def lint_of(self, name: str) -> Lint:
        """What is done with a text of that name."""
        return self._lint(self._terms(name), None)

    @staticmethod
    def _lint(terms: Terms, known: Baseline | None) -> Lint:

        def lint(
            source: Source, findings: tuple[Finding, ...], document: Document | None = None
        ) -> tuple[Diagnostic, ...]:
            return lint_source(source, findings, terms, baseline=known, document=document)

        return lint

    def between_files(self, names: Iterable[str]) -> Iterator[Diagnostic]:
        """The findings about requests of one recording in the files of one folder."""
        from recdsl.linting.folder_requests import between_files
        from recdsl.surfaces.json.reading import reads_as_body

        files = []
        for name in names:
            if not (kind := kind_named(name)) or kind.dialect is None:
                continue
            try:
                item = read_chosen(Chosen(name))
            except UnreadableError:
                continue  # it was reported with its file
            document = read(item.source)
            if len(document.recordings) == 1 and reads_as_body(document):
                files.append((document, self._terms(name)))
        return between_files(files)

    def _terms(self, name: str) -> Terms:
        project = self.projects.of(name)
        severity = self.least[project.fail_on]
        return Terms(self.mode, self.acquired, self.strict, severity, project, self.request)

    def _checked(self, item: Input, path: str, document: Document | None) -> Outcome:
        name = item.source.name
        terms = self._terms(name)
        known = terms.project.baseline and terms.project.baseline.apart()
        lint, idle = self._lint(terms, known), 0
        if self.counts_idle and is_readable(item.findings):
            from recdsl.linting.idle_bodies import idle_bodies

            document = document or read(item.source, terms.project.defaults, terms.reference)
            idle = idle_bodies(document, terms, known)

        def lint_again(source: Source) -> tuple[Diagnostic, ...]:
            if source.text == item.source.text:
                return lint(source, item.findings, document)
            return lint(source, item.of_mark)  # of the bytes' findings, only the mark is still true

        if self.fixing is None:
            outcome = Outcome(name, lint(item.source, item.findings, document))
        else:
            outcome = self.fixing.outcome(item, lint_again, path)
        met = known.met if known else {}
        shared, edition = terms.project.defaults, _edition(item.source, terms)
        if not (known or shared or idle) and edition == outcome.edition:
            return outcome
        return replaced(
            outcome,
            shared=shared,
            met=met,
            baseline=known.file if known else "",
            idle=idle,
            edition=edition,
        )


def _edition(source: Source, terms: Terms) -> str:
    """The edition by which a text was checked."""
    stated = stated_edition(source)
    if not stated:
        return terms.reference.edition
    from recdsl.reference.edition_names import EDITIONS  # few texts state one

    return stated if stated in EDITIONS else terms.reference.edition


def _looked_at(source: Source, *, wanted: bool) -> Outcome | Document | None:
    """Why a text is not checked, or what it was read into to know that it is, if it had to be.

    What is wanted was asked for by name.
    """
    kind = kind_of(source)
    if kind is SPEC:
        return None
    if wanted or kind.may_hold(source):
        missing = kind.missing()
        if missing:
            return _unread(source, kind, missing, wanted=wanted)
        document = None if wanted else kind.recorded(source)
        if wanted or document:
            return document
    # That a document or a program holds no body is nothing to count.
    return Outcome(source.name, skipped="" if kind.is_searched else "without a start body")


def _unread(source: Source, kind: Kind, missing: str, *, wanted: bool) -> Outcome:
    """The outcome of a file whose parser is not installed."""
    from recdsl.model.cells import safe

    if wanted:
        notes = f"error: {safe(source.name)}: {missing}\n"
        return Outcome(source.name, failed=True, notes=notes)
    note = f"note: {safe(source.name)} is passed over: {missing}\n"
    return Outcome(
        source.name,
        skipped="of a form that cannot be read",
        unread="parser",
        once=(kind.name, note),
        unread_fails=True,
    )
