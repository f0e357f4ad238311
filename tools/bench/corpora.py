"""What bodies and specs are made of, and which of them are faulty: five in a hundred."""

from __future__ import annotations

EVERY = 20
FAULTY = 13  # the 13th, 33rd, 53rd, …

SIZES = ((640, 360, 500), (848, 480, 930), (1280, 720, 1130), (1920, 1080, 2080))
WORDS = ("algebra", "biology", "chemistry", "drawing", "english", "french", "geometry", "history")


def is_faulty(index: int) -> bool:
    """Whether the body or spec of this number is a faulty one."""
    return index % EVERY == FAULTY
