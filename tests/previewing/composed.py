"""Pictures of texts and bodies, for the tests."""

from __future__ import annotations

from pathlib import Path

from recdsl.linting.reading import read
from recdsl.previewing.composing import NoPicture, compose
from recdsl.previewing.mixed_picture import Picture
from recdsl.surfaces.decoding import source_of
from tests.conftest import ROOT

CASES = ROOT / "tests" / "previewing" / "cases"


def made(file: Path, users: int | None = None) -> tuple[Picture | NoPicture, ...]:
    """What becomes of each recording in a file."""
    source, _ = source_of(file.name, file.read_text("utf-8"))
    return compose(read(source), users=users)


def picture_of(file: Path, users: int | None = None) -> Picture:
    """The first picture in a file."""
    return next(one for one in made(file, users) if isinstance(one, Picture))
