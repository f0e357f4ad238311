"""YAML texts: their bodies as recordings. A mistake in the YAML itself is no finding."""

from __future__ import annotations

from recdsl.model.document import Document, Recording
from recdsl.model.placeholder import lifted
from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.json.places import JsonPlaces
from recdsl.surfaces.yaml.bodies import Found, bodies
from recdsl.surfaces.yaml.edits import YamlEdits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.source import Source


def read_yaml(source: Source) -> Document:
    """Read the bodies that a YAML text has as mappings, and those in texts inside of it."""
    found = list(bodies(source.text))
    pieces = read_pieces(source, lambda text: _pieces(bodies(text.text)), _pieces(found))
    recordings = (*_mappings(source, found), *pieces.recordings)
    return Document(source, recordings, pieces.findings)


def read_mappings(source: Source) -> Document:
    """Read the mappings that are start bodies."""
    return Document(source, _mappings(source, bodies(source.text)), ())


def _mappings(source: Source, found: Iterable[Found | Piece]) -> tuple[Recording, ...]:
    mappings = (one for one in found if isinstance(one, Found))
    return tuple(
        Recording(
            None,
            lifted(one.read.value),
            one.mode,
            JsonPlaces(source, one.read.member),
            edits=YamlEdits(source, index, read_mappings),
        )
        for index, one in enumerate(mappings)
    )


def _pieces(found: Iterable[Found | Piece]) -> list[Piece]:
    return [one for one in found if isinstance(one, Piece)]
