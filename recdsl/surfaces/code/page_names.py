"""The page's names for the names that types have for them: `MaxIdleTime`, `max_idle_time`.

Letter case and underscores aside, each member of the page has a name of its own, so a field, a
setter or an argument of such a name is that member.
"""

from __future__ import annotations

import re

from recdsl.reference.all_editions import PATHS
from recdsl.reference.request_shapes import REQUEST
from recdsl.surfaces.start_bodies import OTHER_CALLS, SECTIONS

_SETTING = re.compile(r"(?:[sS]et|[wW]ith|[aA]dd|and)_?(?=[A-Z_]|[a-z]+_|[a-z]+\Z)")
# What a type's name has around that of the object: `CloudRecordingStorageConfigDto`.
_AROUND = re.compile(
    r"(?:agora|cloudrecording|start|mix|web|individual)*(?P<name>\w+?)"
    r"(?:dto|vo|model|params?|options|data|input|property)?"
)
_REQUEST = re.compile(r"\w*(?:client|resourceclient)req(?:uest)?(?:dto|vo|model|params?)?")


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


_MEMBERS = (path.rpartition(".")[2].partition("[")[0] for path in PATHS.values())
_NAMES = {_plain(name): name for name in (*_MEMBERS, *OTHER_CALLS)}
_OBJECTS = {_plain(name): name for name in SECTIONS}


def page_name(written: str) -> str | None:
    """The page's name for a field, an argument or a setter; None if the page has none."""
    name = _NAMES.get(_plain(written))
    if name is None and (setting := _SETTING.match(written)):
        name = _NAMES.get(_plain(written[setting.end() :]))
    return name


def object_name(type_name: str) -> str | None:
    """The object of the page that a type or a variable is named after; None if there is none."""
    plain = _plain(re.split(r"\W+", type_name.strip("&*?!; "))[-1])
    if _REQUEST.fullmatch(plain):
        return REQUEST
    around = _AROUND.fullmatch(plain)
    return _OBJECTS.get(plain) or (_OBJECTS.get(around["name"]) if around else None)
