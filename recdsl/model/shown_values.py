"""The places of a body that can be shown, with their values or by name alone."""

from __future__ import annotations

from recdsl.model.masks import HIDDEN
from recdsl.model.secret_names import is_secret_name


def is_secret_place(pointer: str) -> bool:
    """Whether a place in a body, or a single name, is secret or below something that is."""
    return any(map(is_secret_name, pointer.replace(".", "/").split("/")))


def shown_path(pointer: str) -> str:
    """A pointer without the names that are below a secret member."""
    shown: list[str] = []
    for step in pointer.split("/"):
        shown.append(HIDDEN if any(map(is_secret_name, shown)) else step)
    return "/".join(shown)
