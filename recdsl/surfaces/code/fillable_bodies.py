"""Bodies that a program fills later: templates and defaults, whose empty values are not sent.

Another object takes their members over, by a spread, a merge or a copy; or neither channel nor
recorder has a value yet.
"""

from __future__ import annotations

import re

from recdsl.model.json_value import Open, Unknown
from recdsl.surfaces.code.literal import Literal
from recdsl.surfaces.json.member import Member

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Node

    from recdsl.model.json_value import Json
    from recdsl.surfaces.code.reader import Reader

_COPYING = r"(?:\w*[cC]lone\w*|\w*[cC]opy\w*|deep_?[mM]erge|merge_?[dD]eep|dict|array_\w+)"
_FILLING = r"(?:\w*[mM]erge\w*|\w*[dD]efaults\w*|assign\w*|extend)"
# What is written before a name whose members another object takes over, and behind it. The first
# argument of a merge is filled by it.
_BEFORE = re.compile(
    rf"(?:\.\.\.\??|\*\*|\b(?:{_FILLING}\s*\([^()]*,|{_COPYING}\s*\(|parse\(JSON\.stringify\())[\s&$]*\Z"
)
_BEHIND = re.compile(rf"\s*\.\s*(?:{_COPYING}|{_FILLING}|\w*dup)\b(?!!)")
# What leaves out the members without a value: the call around an object, or behind it.
_LEAVING = r"(?:filter|compact|omit|pick|clean|strip|prune|reject|non_?null|undefined|defined)"
_LEAVING_OUT = re.compile(rf"(?i)\b\w*{_LEAVING}\w*\s*\(\s*\Z")
_LEFT_OUT = re.compile(rf"(?i)[\s)]*\.\s*\w*{_LEAVING}\w*\b")
_FARTHEST = 200
_MOST_USES = 50
# Members that have no value in what is filled later.
_FILLED_LATER = ("cname", "uid")
# Types of values, as schemas write them.
_TYPES = frozenset({"String", "Number", "Boolean"})


def is_fillable(reader: Reader, node: Node, value: dict[str, Json]) -> bool:
    """Whether a body is filled before it is sent."""
    if _has_blanks(value):
        return True
    text, span = reader.points.text, reader.span(node)
    if _LEAVING_OUT.search(text, max(0, span.start - _FARTHEST), span.start):
        return True
    if _LEFT_OUT.match(text, span.end, span.end + _FARTHEST):
        return True
    for name in reader.names_of(node):
        for offset in reader.places(name)[:_MOST_USES]:
            before = text[max(0, offset - _FARTHEST) : offset]
            behind = text[offset + len(name) : offset + len(name) + _FARTHEST]
            if _BEFORE.search(before) or _BEHIND.match(behind):
                return True
    return False


def _has_blanks(value: dict[str, Json]) -> bool:
    """Whether all members are empty that differ from one request to another."""
    if all(name in value and _is_blank(value[name]) for name in _FILLED_LATER):
        return True
    return any(isinstance(below, dict) and _has_blanks(below) for below in value.values())


def filled(literal: Literal) -> Literal:
    """The body with unknown values where it has empty ones, and with more members."""
    return Literal(_filled(literal.value), _leaf(literal.member), literal.others, literal.type_name)


def _is_blank(value: Json) -> bool:
    return value is None or value == "" or value in ([], {})


def _filled(value: Json) -> Json:
    if _is_blank(value):
        return Unknown("", is_code=True)
    if isinstance(value, dict):
        return Open({name: _filled(member) for name, member in value.items()})
    return value


def _leaf(member: Member) -> Member:
    """A member, in which an empty object or list has no content, since it is unknown now."""
    leaf = Member(member.key_start, member.key_end, member.start, member.end)
    leaf.inside, leaf.written = member.inside, member.written
    if isinstance(member.inside, dict):
        leaf.inside = {name: _leaf(below) for name, below in member.inside.items()}
    leaf.inside = leaf.inside or None
    return leaf


def is_schema(value: Json) -> bool:
    """Whether an object has types in place of values, as a schema has."""
    if isinstance(value, Unknown):
        return value.text in _TYPES
    return isinstance(value, dict) and any(map(is_schema, value.values()))
