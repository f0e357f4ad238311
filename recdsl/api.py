"""What the program does to texts, from end to end: the functions that `recdsl` makes public."""

from __future__ import annotations

from recdsl.linting.judgement import judge
from recdsl.model.document import Document
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.placeholder import lowered
from recdsl.model.project import Project
from recdsl.reference.reference import DEFAULT
from recdsl.surfaces.decoding import is_readable, source_of
from recdsl.surfaces.kinds import SPEC, kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from recdsl.language.compiling.assembly import Origin
    from recdsl.linting.baseline import Baseline
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Acquired, Recording
    from recdsl.model.finding import Finding, Mode, Severity
    from recdsl.model.json_value import Json
    from recdsl.model.source import Source
    from recdsl.reference.reference import Reference

_NO_PROJECT = Project()
# What is filled in from the environment stands in no file, so these have nothing to say of it.
_OF_LITERAL_KEYS = frozenset({"literal-key", "write-only-key-advised"})


class Compiled(Frozen):
    """One recording as a request: its name in the spec, its mode, and its body.

    Placeholders stand in the body as the strings that they are written as. `origins` tells for
    each pointer into the body which words say it, or what it was inferred from.
    """

    name: str | None
    mode: Mode
    body: Json
    origins: tuple[tuple[str, Origin], ...] = ()


class Compilation(Frozen):
    """What a spec compiles to. With `ok` False the requests would not do what the spec says."""

    requests: tuple[Compiled, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether no diagnostic is an error."""
        return all(diagnostic.severity != "error" for diagnostic in self.diagnostics)


def compile(  # noqa: A001 - what the command is called
    text: str, *, name: str = "<text>", values: Mapping[str, str] | None = None
) -> Compilation:
    """Compile a spec.

    Args:
        text: the spec.
        name: what diagnostics call it.
        values: the values of its placeholders, by name; without them placeholders stay.
    """
    return compile_source(*source_of(name, text), values)


def compile_source(
    source: Source,
    findings: tuple[Finding, ...],
    values: Mapping[str, str] | None,
    acquired: Acquired | None = None,
    least: Severity = "info",
    *,
    project: Project = _NO_PROJECT,
) -> Compilation:
    """Compile a source that was read, with the findings of reading it.

    Args:
        source: the spec.
        findings: what reading it found.
        values: the values of its placeholders, by name; without them placeholders stay.
        acquired: what `acquire` was told; it wins over what the spec says of that.
        least: rules below that severity are not asked.
        project: what is in force for the spec.
    """
    from recdsl.language.spec import read_spec

    readable = is_readable(findings)
    reference = project.reference or DEFAULT
    document = (
        read_spec(source, project.defaults, reference) if readable else Document(source, (), ())
    )
    document = _with(document, findings)
    complete = False
    if values is not None:
        from recdsl.language.compiling.fill import filled

        document, complete = filled(document, values, reference)
    diagnostics = judge(document, project, filled=complete, acquired=acquired, least=least)
    if values is not None:
        diagnostics = tuple(one for one in diagnostics if one.rule.name not in _OF_LITERAL_KEYS)
    requests = tuple(
        Compiled(
            recording.name, recording.mode or "mix", lowered(recording.body), _origins(recording)
        )
        for recording in document.recordings
    )
    return Compilation(requests, diagnostics)


def _origins(recording: Recording) -> tuple[tuple[str, Origin], ...]:
    from recdsl.language.compiling.assembly import SpecPlaces

    places = recording.places
    return tuple(sorted(places.origins.items())) if isinstance(places, SpecPlaces) else ()


def lint(
    text: str | dict[str, Json],
    *,
    name: str = "<text>",
    mode: Mode | None = None,
    strict: bool = False,
    acquired: Acquired | None = None,
    least: Severity = "info",
) -> tuple[Diagnostic, ...]:
    """Check a spec, the JSON text of a body, or a body.

    Args:
        text: what to check. A text that starts with a bracket is JSON, any other a spec.
        name: what diagnostics call it.
        mode: the mode of the request's URL, where the text is a body.
        strict: also report rules that wait for an unknown value.
        acquired: what the earlier `acquire` call was told; it wins over what a spec says of that.
        least: rules below that severity are not asked; what keeps the mode open is always said.

    Raises:
        ValueError: when there is no such mode, or the text is a spec, which states its own.
    """
    from recdsl.model.mode_names import check_mode

    check_mode(mode)
    if isinstance(text, dict):
        import json

        text = json.dumps(text, indent=2, ensure_ascii=False, default=str)
    source, findings = source_of(name, text)
    if mode and is_spec(source):
        raise ValueError("A spec states its own mode; `mode` is for bodies only.")
    return lint_source(source, findings, mode=mode, strict=strict, acquired=acquired, least=least)


def lint_source(
    source: Source,
    findings: tuple[Finding, ...],
    *,
    mode: Mode | None = None,
    strict: bool = False,
    acquired: Acquired | None = None,
    least: Severity = "info",
    project: Project = _NO_PROJECT,
    baseline: Baseline | None = None,
    document: Document | None = None,
) -> tuple[Diagnostic, ...]:
    """Check a source, with the findings of decoding it (see `judgement.judge`).

    `document` is what it was read into already, if it was.
    """
    return judge(
        _decoded(source, findings, project, document),
        project,
        mode=mode,
        strict=strict,
        acquired=acquired,
        least=least,
        baseline=baseline,
    )


def read(
    source: Source, defaults: Source | None = None, reference: Reference = DEFAULT
) -> Document:
    """Read a text as what it is: by its name's ending, else by its first character.

    Specs share the `defaults` of another spec, and their words are taken in an edition of the
    vendor's page.
    """
    kind = kind_of(source)
    if kind.read:
        return kind.read(source)
    from recdsl.language.spec import read_spec

    return read_spec(source, defaults, reference)


def _decoded(
    source: Source,
    findings: tuple[Finding, ...],
    project: Project,
    document: Document | None,
) -> Document:
    """Read a text with the findings of decoding it, as far as it is fit to be read."""
    if kind_of(source).is_searched:
        from recdsl.surfaces.searching import searched

        return searched(document or read(source), findings)
    if not is_readable(findings):
        return _with(Document(source, (), ()), findings)
    return _with(document or read(source, project.defaults, project.reference or DEFAULT), findings)


def is_spec(source: Source) -> bool:
    """Whether a text is a spec and not JSON."""
    return kind_of(source) is SPEC


def _with(document: Document, findings: tuple[Finding, ...]) -> Document:
    if not findings:
        return document
    return replaced(document, findings=(*findings, *document.findings))
