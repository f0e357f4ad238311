"""Read the bodies of YAML texts as recordings.

A mistake in the YAML is a finding, since what is behind it is not read; but a template, which is no
YAML before it is filled in, has none.
"""

from __future__ import annotations

from recdsl.model.document import Call, Document, Edits, Recording
from recdsl.model.placeholder import parse_placeholders
from recdsl.surfaces.embedded.call_urls import with_remarks
from recdsl.surfaces.embedded.inset import whole
from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.json.places import JsonPlaces
from recdsl.surfaces.yaml.bodies import BodyMapping, bodies
from recdsl.surfaces.yaml.edits import YamlEditor
from recdsl.surfaces.yaml.nodes import composed
from recdsl.surfaces.yaml.yaml_mistakes import is_template, mistake
from recdsl.surfaces.yaml.yaml_notes import yaml_notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.source import Source


def read_yaml(source: Source) -> Document:
    """Read the bodies that a YAML text has as mappings, and those in texts inside of it."""
    roots, error = composed(source.text)
    items = list(bodies(source.text, roots))
    pieces = read_pieces(source, lambda text: _pieces(bodies(text.text)), _pieces(items))
    recordings = (*_mappings(source, items), *pieces.recordings)
    notes = yaml_notes(source.text)
    mistakes = (mistake(source.text, error),) if error and not is_template(source.text) else ()
    document = Document(source, recordings, (*pieces.findings, *mistakes), notes=notes)
    return with_remarks(document, (whole(source.text),))


def is_unread_template(text: str) -> bool:
    """Whether a text is a template that has to be filled in before it is YAML."""
    return is_template(text) and composed(text)[1] is not None


def read_mappings(source: Source) -> Document:
    """Read the mappings that are start bodies."""
    return Document(source, _mappings(source, bodies(source.text)), ())


def _mappings(source: Source, items: Iterable[BodyMapping | Piece]) -> tuple[Recording, ...]:
    mappings = [item for item in items if isinstance(item, BodyMapping)]
    editor = YamlEditor(source, [mapping.read.member for mapping in mappings], read_mappings)
    return tuple(
        Recording(
            None,
            parse_placeholders(mapping.read.value),
            mapping.mode,
            JsonPlaces(source, mapping.read.member),
            edits=Edits(editor, index),
            call=Call("" if mapping.request == "start" else mapping.request),
        )
        for index, mapping in enumerate(mappings)
    )


def _pieces(items: Iterable[BodyMapping | Piece]) -> list[Piece]:
    return [item for item in items if isinstance(item, Piece)]
