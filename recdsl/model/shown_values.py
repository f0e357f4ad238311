"""The places of a body that can be shown, with their values or by name alone."""

from __future__ import annotations

from recdsl.model.masks import HIDDEN
from recdsl.model.secret_names import is_basic_auth, is_secret_name, names_secret


def is_secret_place(pointer: str) -> bool:
    """Whether a place in a body, or a single name, is secret or below something that is."""
    steps = pointer.replace(".", "/").split("/")
    if any(map(is_secret_name, steps)):
        return True
    above = next((at for at, step in enumerate(steps[:-1]) if is_basic_auth(step)), None)
    if above is None:
        return False
    # Postman has a list of `{key: username, value: …}` there.
    return steps[-1] == "value" or any(names_secret(one, is_basic=True) for one in steps[above:])


def shown_path(pointer: str) -> str:
    """A pointer without the names that are below a secret member."""
    shown: list[str] = []
    for step in pointer.split("/"):
        shown.append(HIDDEN if any(map(is_secret_name, shown)) else step)
    return "/".join(shown)
