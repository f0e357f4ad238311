"""Distinguish bodies of `start` requests from similar values.

A start body is an object whose `clientRequest` contains one of the page's sections, or has one, by
mistake, beside it; without a `clientRequest` it has two of them beside the channel. The bodies of
`acquire`, `update`, `updateLayout` and `stop` have a `clientRequest` with other members, and a
schema of a start body has its sections further down.
"""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern
from recdsl.reference.all_editions import OTHER_REQUESTS, PATHS
from recdsl.reference.pointers import RECORDING_CONFIG, TRANSCODING_CONFIG
from recdsl.reference.request_shapes import REQUEST, only_of_start, sibling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

# An object, possibly after comments; and the names of members.
_OBJECT = pattern(r"(?s)(?:\s|//[^\r\n]*|#[^\r\n]*|/\*.{0,4000}?\*/)*\{(?!\{)")
_NAMES = pattern(r"""["']?(\w+)["']?\s*(?:[:=]|(?=\{))""")

_PATHS = frozenset(PATHS.values())
# The objects in `clientRequest` in any edition, and the one of `recordingConfig` that
# people put there.
SECTIONS: tuple[str, ...] = (
    *dict.fromkeys(
        path.split(".")[1]
        for path in PATHS.values()
        if path.startswith(f"{REQUEST}.") and path.count(".") > 1
    ),
    TRANSCODING_CONFIG.removeprefix(f"{RECORDING_CONFIG}/"),
)
# The members of `clientRequest` in the other calls of the API, and in a schema of this one.
OTHER_CALLS = (
    "resourceExpiredHour",
    "scene",
    "startParameter",
    "streamSubscribe",
    "webRecordingConfig",
    "rtmpPublishConfig",
    "async_stop",
    "properties",
)
# Each object as types and fields name it, `StorageConfig` or `storage_config`, without the letter
# that may be large; by the last word, without which a text has none of them.
_SPELLINGS: dict[str, list[tuple[str, str]]] = {}
for _name in (REQUEST, *SECTIONS):
    _snake = "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in _name)
    _last = _snake.rpartition("_")[2]
    _SPELLINGS.setdefault(_last.capitalize(), []).append((_name[1:], _name))
    _SPELLINGS.setdefault(f"_{_last}", []).append((_snake, _name))
# What is beside one object if it is the page's.
_BESIDE = ("cname", "Cname", "agora", "Agora")
# With so many sections an object is a body.
_FEWEST = 2


def is_start_body(value: Json) -> bool:
    """Whether a value is the body of a `start` request."""
    if not isinstance(value, dict):
        return False
    request = value.get(REQUEST)
    if not isinstance(request, dict):
        return REQUEST not in value and _is_unwrapped(value)
    if any(isinstance(value.get(name), dict) for name in SECTIONS):
        return not _is_another(request)
    return is_request(request, whole="cname" in value)


def _is_unwrapped(value: dict[str, Json]) -> bool:
    """Whether sections are beside the channel, since the `clientRequest` around them is missing."""
    sections = sum(name in value for name in SECTIONS)
    return "cname" in value and sections >= _FEWEST and not _is_another(value)


def is_request(request: dict[str, Json], *, whole: bool = False) -> bool:
    """Whether an object is the `clientRequest` of a `start` request.

    Args:
        request: the object.
        whole: whether it is in a body with a channel; else its sections have to be the page's, for
            other protocols have sections of the same names.
    """
    if _is_another(request):
        return False
    present = [name for name in SECTIONS if name in request]
    if "command" in request and present in ([], ["transcodingConfig"]):
        return False
    return bool(present) if whole else any(_is_pages(name, request[name]) for name in present)


def _is_another(request: dict[str, Json]) -> bool:
    """Whether an object has members of another call."""
    return any(name in request for name in OTHER_CALLS)


def _is_pages(name: str, section: Json) -> bool:
    """Whether a section is like the page's; at another level it needs one of the members."""
    is_there = f"{REQUEST}.{name}" in _PATHS
    if not isinstance(section, dict) or not section:
        return is_there
    holder = f"{REQUEST}.{name}" if is_there else f"{REQUEST}.recordingConfig.{name}"
    return any(f"{holder}.{member}" in _PATHS for member in section)


def may_hold_body(text: str, *, alone: bool = False) -> bool:
    """Whether a text is worth parsing: it names a `clientRequest`, or a section beside a channel.

    Args:
        text: the text.
        alone: whether a section alone is enough, as in a program; one that a type has in another
            spelling needs more.
    """
    if REQUEST in text:
        return True
    if not alone:
        return "cname" in text and any(name in text for name in SECTIONS)
    named = _named(text)  # a section is among these in its own spelling, too; most texts have none
    return named > 0 and (any(name in text for name in SECTIONS) or _is_enough(text, named))


def names_request(text: str) -> bool:
    """Whether a program names two objects of a `start` request, in the spelling of any language."""
    return _is_enough(text, _named(text))


def _named(text: str) -> int:
    """How many objects of a `start` request a program names, in the spelling of any language."""
    named: set[str] = set()
    for last, spellings in _SPELLINGS.items():
        if last in text:
            named.update(name for spelling, name in spellings if spelling in text)
    return len(named)


def _is_enough(text: str, named: int) -> bool:
    return named >= _FEWEST or (named == 1 and any(name in text for name in _BESIDE))


def names_in(text: str) -> set[str]:
    """The names of members in a text that cannot be parsed, if it is an object."""
    return set(_NAMES.findall(text)) if _OBJECT.match(text) else set()


def reads_like_start_body(text: str) -> bool:
    """Whether a text that cannot be parsed has names of a `start` request, and of no other call."""
    names = names_in(text)
    sections = len(names.intersection(SECTIONS))
    fewest = 1 if REQUEST in names else _FEWEST
    holder = REQUEST in names or "cname" in names
    return holder and sections >= fewest and names.isdisjoint(OTHER_CALLS)


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
        only_of_start(name).isdisjoint(names) and not names.isdisjoint(own)
        for name, own in OTHER_REQUESTS.items()
    )


def is_undecided(value: Json) -> bool:
    """Whether a value is the body of `acquire` or of `stop`, and its members do not tell which."""
    return isinstance(value, dict) and value.get(REQUEST) == {} and {"cname", "uid"} <= value.keys()
