"""Tell the bodies of the other requests from those of `start`, by their members."""

from __future__ import annotations

from recdsl.model.document import AREAS
from recdsl.reference.all_editions import OTHER_REQUESTS
from recdsl.surfaces.start_bodies import (
    OF_START,
    REQUEST,
    is_start_body,
    names_in,
    reads_like_start_body,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

# The members of `clientRequest` that `start` and another request have.
_SHARED = {"update": ("storageConfig",)}


def request_of(value: Json) -> str:
    """The request whose body a value is, in a text that may have anything; empty if it is none."""
    if is_start_body(value):
        return "start"
    is_whole = isinstance(value, dict) and ("cname" in value or "uid" in value)
    return sibling_of(value) if is_whole else ""


def reads_like_body(text: str) -> bool:
    """Whether a text that cannot be parsed has the names of a request."""
    if reads_like_start_body(text):
        return True
    names = names_in(text)
    return {REQUEST, "cname"} <= names and any(
        OF_START.difference(_SHARED.get(name, ())).isdisjoint(names) and not names.isdisjoint(own)
        for name, own in OTHER_REQUESTS.items()
    )


def sibling_of(body: Json) -> str:
    """The other request whose body a value is; empty if it may be the body of `start`.

    It has a member that only this request has, and none that only `start` has.
    """
    request = body.get(REQUEST) if isinstance(body, dict) else None
    if not isinstance(body, dict) or not isinstance(request, dict):
        return ""
    # Members of `start` may also be beside `clientRequest`, by mistake.
    if not OF_START.isdisjoint(body):
        return ""
    return of_request(request)


def of_request(request: dict[str, Json]) -> str:
    """The other request whose `clientRequest` an object is; empty if it may be that of `start`."""
    for name in OTHER_REQUESTS:
        inside = OF_START.difference(_SHARED.get(name, ()))
        if inside.isdisjoint(request) and _own(request, name):
            return name
    return ""


def is_message(body: Json) -> bool:
    """Whether a value is a message of the web SDK, which has a `command` and no section of ours."""
    request = body.get(REQUEST) if isinstance(body, dict) else None
    sections = OF_START - {"token", "transcodingConfig"}
    return isinstance(request, dict) and "command" in request and sections.isdisjoint(request)


def is_undecided(value: Json) -> bool:
    """Whether a value is the body of `acquire` or of `stop`, and its members do not tell which."""
    return isinstance(value, dict) and value.get(REQUEST) == {} and {"cname", "uid"} <= value.keys()


def own_members(body: Json, name: str) -> list[str]:
    """The members of a body that only this other request has."""
    request = body.get(REQUEST) if isinstance(body, dict) else None
    return _own(request, name) if isinstance(request, dict) else []


def _own(request: dict[str, Json], name: str) -> list[str]:
    return [
        member
        for member in OTHER_REQUESTS[name]
        # A region that is a number belongs to storage.
        if member in request and (member != "region" or _is_area(request[member]))
    ]


def _is_area(value: Json) -> bool:
    return isinstance(value, str) and value.upper() in AREAS
