"""Placeholders: what stands in a body for a value that is not known yet.

Four forms are understood: `${NAME}` anywhere in a string (the language's own), `{{NAME}}`
anywhere (templates), `<token>`-like anywhere (documentation), and strings that start like
`YOUR_BUCKET`. A run of x's is none: it is a value that somebody forgot.
"""

from __future__ import annotations

from recdsl.body import Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.body import Json

NAME = r"[A-Za-z_][A-Za-z0-9_]*"
# One regular expression that JSON Schema (ECMA 262) and Python read alike.
PATTERN = (
    r"\$\{" + NAME + r"\}"
    r"|\{\{[^{}]+\}\}"
    r"|<[A-Za-z][^<>]*>"
    r"|^[Yy][Oo][Uu][Rr][-_ A-Z]"
)


def is_placeholder(text: str) -> bool:
    """Whether a string holds a placeholder, and its value is therefore unknown."""
    if "{" not in text and "<" not in text and text[:4].lower() != "your":
        return False
    import re  # 6 ms of start-up that only texts with such a character pay

    return re.search(PATTERN, text) is not None


def lifted(value: Json) -> Json:
    """The same value with every string that holds a placeholder turned into an `Unknown`."""
    if isinstance(value, str):
        return Unknown(value) if is_placeholder(value) else value
    if isinstance(value, dict):
        return type(value)({name: lifted(member) for name, member in value.items()})
    if isinstance(value, list):
        return [lifted(element) for element in value]
    return value


def lowered(value: Json) -> Json:
    """The same value with every `Unknown` turned back into the string that stands for it."""
    if isinstance(value, Unknown):
        return value.text
    if isinstance(value, dict):
        return type(value)({name: lowered(member) for name, member in value.items()})
    if isinstance(value, list):
        return [lowered(element) for element in value]
    return value
