"""Placeholders: strings in a body for values that are not known yet.

Four forms are understood: `${NAME}` anywhere in a string (the language's own), `{{NAME}}`
anywhere (templates), `<token>`-like anywhere (documentation), and strings that start like
`YOUR_BUCKET`. A run of x's is not one: it is a value that somebody forgot.
"""

from __future__ import annotations

from recdsl.model.json_value import Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

_SCALARS = frozenset({int, float, bool, type(None)})
_PLAIN = _SCALARS | {str}
_OBJECTS = frozenset({dict})
# What people and generators write for a value that is still to come.
_FILLERS = frozenset(
    {"default", "string", "text", "value", "test", "sample", "example", "dummy", "demo", "todo"}
    | {"changeme", "change_me", "change-me", "none", "null", "undefined", "nil", "n/a", "foo"}
    | {"bar", "placeholder", "tbd", "%s", "%d", "%v", "{}", "accesskey", "secretkey", "secret"}
    | {"access_key", "secret_key", "key", "token", "salt"}
)
_AFTER_YOUR = frozenset("-_ ABCDEFGHIJKLMNOPQRSTUVWXYZ")
NAME = r"[A-Za-z_][A-Za-z0-9_]*"
# One regular expression that JSON Schema (ECMA 262) and Python read alike.
PATTERN = (
    r"\$\{" + NAME + r"\}"
    r"|\{\{[^{}]+\}\}"
    r"|<[A-Za-z][^<>]*>"
    r"|^[Yy][Oo][Uu][Rr][-_ A-Z]"
)


def is_placeholder(text: str) -> bool:
    """Whether a string contains a placeholder, so that its value is unknown.

    It matches what `PATTERN` matches, without `import re`: nearly every body has placeholders.
    """
    if "{" in text and (_holds_name(text) or _holds_braces(text)):
        return True
    if "<" in text and _holds_angles(text):
        return True
    return text[4:5] in _AFTER_YOUR and _is_yours(text)


def _holds_name(text: str) -> bool:
    """Whether a text contains `${NAME}`, in linear time."""
    if text[:2] == "${" and text[2:-1].isidentifier() and text[-1] == "}" and text.isascii():
        return True  # it is one, as most are
    for piece in text.split("${")[1:]:
        name, closed, _ = piece.partition("}")
        if closed and name.isidentifier() and name.isascii():
            return True
    return False


def _holds_braces(text: str) -> bool:
    """Whether a text contains `{{…}}`; of more than two braces, the inner ones count."""
    for piece in text.split("{{")[1:]:
        inside, closed, behind = piece.lstrip("{").partition("}")
        if closed and inside and "{" not in inside and behind[:1] == "}":
            return True
    return False


def _holds_angles(text: str) -> bool:
    """Whether a text contains `<…>` that begins with a letter."""
    for piece in text.split("<")[1:]:
        inside, closed, _ = piece.partition(">")
        if closed and inside[:1].isalpha() and inside[0].isascii():
            return True
    return False


def _is_yours(text: str) -> bool:
    return text[4:5] in _AFTER_YOUR and text[:4].lower() == "your"


def fixed_parts(value: Unknown) -> tuple[str, ...]:
    """The parts of a string that are known although the whole is not; none if nothing is known."""
    text = value.text
    if value.is_code or (text[:2] == "${" and text.find("}") == len(text) - 1):
        return value.fixed
    if _is_yours(text) or not is_placeholder(text):
        return ()
    from recdsl.model.lazy_pattern import pattern

    return tuple(pattern(PATTERN).split(text))


def is_filler(text: str) -> bool:
    """Whether a string is a well-known word, or a run of x's, for a value that is still to come."""
    word = text.strip().lower()
    return word in _FILLERS or (len(word) > 1 and set(word) <= {"x"})


def parse_placeholders(value: Json) -> Json:
    """The same value with an `Unknown` for every string that contains a placeholder.

    What has no placeholder in it is not copied.
    """
    if isinstance(value, list):
        return _parsed_elements(value)
    if isinstance(value, str):
        return Unknown(value) if is_placeholder(value) else value
    if not isinstance(value, dict):
        return value
    changes: dict[str, Json] = {}
    for name, member in value.items():
        if type(member) is str:
            # The first look of `is_placeholder`, without its call.
            may_be = "{" in member or "<" in member or member[4:5] in _AFTER_YOUR
            if may_be and is_placeholder(member):
                changes[name] = Unknown(member)
        elif type(member) not in _SCALARS:
            parsed = parse_placeholders(member)
            if parsed is not member:
                changes[name] = parsed
    if not changes:
        return value
    changed = {**value, **changes}
    return changed if type(value) is dict else type(value)(changed)


class _Met(dict[str, Unknown]):
    """Placeholders by their text: the bodies of a run have few different ones, and these often."""

    def __missing__(self, text: str) -> Unknown:
        """Make one; keep it while there is room."""
        value = Unknown(text)
        if len(self) < _MOST_MET and len(text) < _LONGEST_MET:
            self[text] = value
        return value


_MET = _Met()
_MOST_MET, _LONGEST_MET = 1000, 100


def put_placeholders(members: dict[str, Json]) -> None:
    """Put an `Unknown` into an object for every string of it that contains a placeholder.

    The objects below it must have been through this before: a parser makes them first.
    """
    for name, value in members.items():
        if type(value) is str:
            # The first look of `is_placeholder`, without its call.
            may_be = "{" in value or "<" in value or value[4:5] in _AFTER_YOUR
            if may_be and (value in _MET or is_placeholder(value)):
                members[name] = _MET[value]
        elif type(value) is list and not _OBJECTS.issuperset(map(type, value)):
            members[name] = _parsed_elements(value)


def _parsed_elements(elements: list[Json]) -> list[Json]:
    """The elements of an array; users and folders are most often plain, and looked at together."""
    try:
        together = "\n".join(elements)  # type: ignore[arg-type]
    except TypeError:
        pass
    else:
        if "{" not in together and "<" not in together and "your" not in together.lower():
            return elements
    parsed = list(map(parse_placeholders, elements))
    changed = any(new is not old for new, old in zip(parsed, elements, strict=True))
    return parsed if changed else elements


def render_placeholders(value: Json) -> Json:
    """The same value with the original string for every `Unknown`."""
    if isinstance(value, Unknown):
        return value.text
    if isinstance(value, dict):
        members = {
            name: member if type(member) in _PLAIN else render_placeholders(member)
            for name, member in value.items()
        }
        return members if type(value) is dict else type(value)(members)
    if isinstance(value, list):
        return [render_placeholders(element) for element in value]
    return value
