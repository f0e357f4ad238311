"""Read the bodies of YAML texts as recordings. Mistakes in the YAML are not findings."""

from __future__ import annotations

from recdsl.model.document import Document, Edits, Recording
from recdsl.model.placeholder import lifted
from recdsl.surfaces.embedded.inset import whole
from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.embedded.start_url import with_remarks
from recdsl.surfaces.json.places import JsonPlaces
from recdsl.surfaces.yaml.bodies import Found, bodies
from recdsl.surfaces.yaml.edits import YamlEditor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.source import Source


def read_yaml(source: Source) -> Document:
    """Read the bodies that a YAML text has as mappings, and those in texts inside of it."""
    found = list(bodies(source.text))
    pieces = read_pieces(source, lambda text: _pieces(bodies(text.text)), _pieces(found))
    recordings = (*_mappings(source, found), *pieces.recordings)
    document = Document(source, recordings, pieces.findings)
    return with_remarks(document, (whole(source.text),))


def read_mappings(source: Source) -> Document:
    """Read the mappings that are start bodies."""
    return Document(source, _mappings(source, bodies(source.text)), ())


def _mappings(source: Source, found: Iterable[Found | Piece]) -> tuple[Recording, ...]:
    mappings = [one for one in found if isinstance(one, Found)]
    editor = YamlEditor(source, [one.read.member for one in mappings], read_mappings)
    return tuple(
        Recording(
            None,
            lifted(one.read.value),
            one.mode,
            JsonPlaces(source, one.read.member),
            edits=Edits(editor, index),
        )
        for index, one in enumerate(mappings)
    )


def _pieces(found: Iterable[Found | Piece]) -> list[Piece]:
    return [one for one in found if isinstance(one, Piece)]
