"""YAML texts: their bodies as recordings. A mistake in the YAML itself is no finding."""

from __future__ import annotations

from recdsl.document import Document, Recording
from recdsl.placeholder import lifted
from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.json_places import JsonPlaces
from recdsl.surfaces.yaml.bodies import Found, bodies
from recdsl.surfaces.yaml.edits import YamlEdits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.text import Source


def read_yaml(source: Source) -> Document:
    """Read the bodies that a YAML text has as mappings, and those in texts inside of it."""
    mappings = read_mappings(source)
    pieces = read_pieces(source, _pieces)
    recordings = (*mappings.recordings, *pieces.recordings)
    return Document(source, recordings, pieces.findings)


def read_mappings(source: Source) -> Document:
    """Read the mappings that are start bodies."""
    found = [one for one in bodies(source.text) if isinstance(one, Found)]
    recordings = tuple(
        Recording(
            None,
            lifted(one.read.value),
            one.mode,
            JsonPlaces(source, one.read.member),
            edits=YamlEdits(source, index),
        )
        for index, one in enumerate(found)
    )
    return Document(source, recordings, ())


def _pieces(source: Source) -> list[Piece]:
    return [one for one in bodies(source.text) if isinstance(one, Piece)]
