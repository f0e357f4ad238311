"""The places of a body that can be shown, with their values or by name alone."""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern
from recdsl.model.masks import HIDDEN
from recdsl.model.secret_names import is_basic_auth, is_secret_name, names_secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Unknown


# A text in an expression, and what makes one the name of something: `getenv("NAME")`, `a["b"]`.
_TEXT = pattern(r"[\"'`](?:[^\"'`\\]|\\.)*[\"'`]?|[()]")
_NAMING = pattern(
    r"(?i)(?:get|env|fetch|conf|param|prop|option|setting|input|query|header|cookie|lookup|read|load"
    r"|require)\w*[!?]?\(\s*$|\[\s*$"
)


def shown_text(value: Unknown) -> str:
    """The text of an unknown value, without what an expression gives to a call: it may be a key."""
    text = value.text
    if not value.is_code or "(" not in text:
        return text
    parts, done, depth = [], 0, 0
    for found in _TEXT.finditer(text):
        sign = found.group()
        if sign in "()":
            depth += 1 if sign == "(" else -1
        elif depth > 0 and not _NAMING.search(text, done, found.start()):
            parts += [text[done : found.start()], f"{sign[0]}…{sign[0]}"]
            done = found.end()
    return "".join((*parts, text[done:]))


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
