"""The front of the language: a spec compiled, with its mistakes explained and its edits at hand."""

from __future__ import annotations

from recdsl.language.compiling.pipeline import compiled
from recdsl.language.spec_edits.edits import SpecEditor
from recdsl.model.document import Edits
from recdsl.model.frozen import replaced
from recdsl.reference.reference import DEFAULT, edition

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.parser import Mistake
    from recdsl.model.document import Document
    from recdsl.model.finding import Finding
    from recdsl.model.source import Source
    from recdsl.reference.reference import Reference


def read_spec(
    source: Source, defaults: Source | None = None, reference: Reference = DEFAULT
) -> Document:
    """Read a spec: its recordings as bodies, and the findings about its text.

    Args:
        source: the spec.
        defaults: a spec whose `defaults` this one shares, after its own.
        reference: the edition of the vendor's page that its words are taken in, if it states none.
    """
    document = compiled(source, defaults, reference, explain=explain)
    if document.edition:
        reference = edition(document.edition)
    editor = SpecEditor(source, defaults, reference)
    recordings = tuple(
        replaced(recording, edits=Edits(editor, index))
        for index, recording in enumerate(document.recordings)
    )
    return replaced(document, recordings=recordings)


def explain(mistake: Mistake) -> Finding:
    """What a mistake is, and what repairs it: what `parse` is given where somebody reads that."""
    from recdsl.language.repairs.syntax_errors import explanation  # most specs have no mistakes

    return explanation(mistake)
