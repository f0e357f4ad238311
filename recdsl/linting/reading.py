"""The second stage, read: any text into a document."""

from __future__ import annotations

from recdsl.model.document import Document
from recdsl.model.frozen import replaced
from recdsl.model.project import ConfigurationError
from recdsl.reference.reference import DEFAULT
from recdsl.surfaces.decoding import is_readable
from recdsl.surfaces.kinds import SPEC, kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Finding
    from recdsl.model.project import Project
    from recdsl.model.source import Source
    from recdsl.reference.reference import Reference


class EditionContradictionError(ConfigurationError, ValueError):
    """A text states another edition than the one that its reader demands."""


def read(
    source: Source, defaults: Source | None = None, reference: Reference = DEFAULT
) -> Document:
    """Read a text by its kind: from its name's ending, else from its first character.

    Specs share the `defaults` of another spec, and their words have the meaning of an edition of
    the vendor's page.
    """
    kind = kind_of(source)
    if kind.read:
        return kind.read(source)
    from recdsl.language.spec import read_spec

    return read_spec(source, defaults, reference)


def read_decoded(
    source: Source,
    findings: tuple[Finding, ...],
    project: Project,
    document: Document | None = None,
) -> Document:
    """Read a text with the findings of decoding it, as far as it is readable.

    `document` is its document, if it was read already.
    """
    refuse_contradiction(source, project)
    if kind_of(source).is_searched:
        from recdsl.surfaces.searching import searched

        return searched(document or read(source), findings)
    if document is None and is_readable(findings):
        document = read(source, project.defaults, project.reference or DEFAULT)
    return _with(findings, document if is_readable(findings) else None, source)


def read_spec_decoded(source: Source, findings: tuple[Finding, ...], project: Project) -> Document:
    """Read a text as a spec, with the findings of decoding it."""
    from recdsl.language.spec import read_spec

    refuse_contradiction(source, project)
    document = None
    if is_readable(findings):
        document = read_spec(source, project.defaults, project.reference or DEFAULT)
    return _with(findings, document, source)


def refuse_contradiction(source: Source, project: Project) -> None:
    """Refuse a spec that states another edition than the one that is demanded.

    Raises:
        EditionContradictionError: if it does.
    """
    if not project.demands_edition:
        return
    stated, demanded = stated_edition(source), (project.reference or DEFAULT).edition
    if stated and stated != demanded:
        from recdsl.model.cells import safe

        raise EditionContradictionError(
            f"{safe(source.name)} states edition {safe(stated)} in its first line, which "
            f"contradicts the edition {demanded} that is asked for. Leave one of the two out."
        )


def stated_edition(source: Source) -> str:
    """The name of the edition that a spec states in its first line; empty if it states none."""
    if not is_spec(source) or "edition" not in source.text.lower():
        return ""
    from recdsl.language.syntax.edition_line import edition_line  # few specs state one

    line = edition_line(source.text)
    return line.name if line else ""


def _with(findings: tuple[Finding, ...], document: Document | None, source: Source) -> Document:
    document = document or Document(source, (), ())
    if not findings:
        return document
    return replaced(document, findings=(*findings, *document.findings))


def is_spec(source: Source) -> bool:
    """Whether a text is a spec and not JSON."""
    return kind_of(source) is SPEC
