"""The body and the whole request as values, members in the order of the start page."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.placeholder import is_placeholder, render_placeholders
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference

HOST = "https://api.agora.io"
HEADERS = (
    ("Content-Type", "application/json;charset=utf-8"),
    ("Authorization", "Basic ${CREDENTIALS}"),
)
_UNRESERVED = frozenset(  # RFC 3986, section 2.3
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
)


class Call(Frozen):
    """An HTTP call of a recording, and the reference that orders its body.

    A call without a body has None.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: Json
    reference: Reference = DEFAULT


def call(
    body: Json, mode: Mode, appid: str, resourceid: str, reference: Reference = DEFAULT
) -> Call:
    """The call with a body in a mode (start page, lines 21-31 and 441-448)."""
    path = (
        f"/v1/apps/{segment(appid)}/cloud_recording"
        f"/resourceid/{segment(resourceid)}/mode/{mode}/start"
    )
    return Call("POST", HOST + path, HEADERS, body_value(body, reference), reference)


def request_value(
    body: Json, mode: Mode, appid: str, resourceid: str, reference: Reference = DEFAULT
) -> Json:
    """The call as the object that `--emit request` prints."""
    request = call(body, mode, appid, resourceid, reference)
    return fields_of(request)


def fields_of(call: Call) -> dict[str, Json]:
    """A call as an object: its method, its URL, its headers, and its body if it has one."""
    body: dict[str, Json] = {} if call.body is None else {"body": call.body}
    return {"method": call.method, "url": call.url, "headers": dict(call.headers), **body}


def segment(text: str) -> str:
    """A text as one segment of a path; placeholders stay."""
    if is_placeholder(text):
        return text
    return "".join(
        chr(byte) if byte in _UNRESERVED else f"%{byte:02X}"
        for byte in text.encode("utf-8", "replace")
    )


def body_value(body: Json, reference: Reference = DEFAULT) -> Json:
    """The body with its placeholders as strings and its members in the order of the start page.

    Members that the page does not know come after the others, in their own order.
    """
    return ordered(render_placeholders(body), reference)


def ordered(body: Json, reference: Reference = DEFAULT) -> Json:
    """The body with its members in the order of the start page, its placeholders as they are."""
    return _in_order(body, reference.tree)


def _in_order(value: Json, node: Node | None) -> Json:
    if isinstance(value, dict):
        known = node.members if node else {}
        names = [name for name in known if name in value]
        names += [name for name in value if name not in known]
        return {name: _in_order(value[name], known.get(name)) for name in names}
    if isinstance(value, list):
        return [_in_order(element, element_node(node, element)) for element in value]
    return value


def element_node(node: Node | None, element: Json) -> Node | None:
    """The node of an element of an array; a service's name decides its shape."""
    if node is None or node.element is None:
        return None
    return node.element.shaped(element)


def json_text(value: Json) -> str:
    """A value as JSON: two spaces, no needless escapes, one line end at the end."""
    return f"{bare_json(value)}\n"


def bare_json(value: Json) -> str:
    """The same without the line end."""
    text = _written(value, "\n")
    # Half of a surrogate pair has no UTF-8; its escape is good JSON.
    return text.encode("utf-8", "backslashreplace").decode()


# What `json` writes for values that JSON does not have.
_NO_NUMBERS = {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}


def _written(value: Json, line: str) -> str:
    """A value as `json.dumps` writes it with an indent of two, without the imports of `json`."""
    if isinstance(value, str):
        return _quoted(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return _NO_NUMBERS.get(text := repr(value), text)
    inner = f"{line}  "
    if isinstance(value, list):
        if not value:
            return "[]"
        elements = f",{inner}".join(_written(element, inner) for element in value)
        return f"[{inner}{elements}{line}]"
    if not isinstance(value, dict):
        raise TypeError(f"a {type(value).__name__} is not JSON")
    if not value:
        return "{}"
    members = f",{inner}".join(
        f"{_quoted(name)}: {_written(member, inner)}" for name, member in value.items()
    )
    return f"{{{inner}{members}{line}}}"


def _quoted(text: str) -> str:
    if text.isprintable() and not ('"' in text or "\\" in text):
        return f'"{text}"'
    import json  # most texts stand for themselves

    return json.dumps(text, ensure_ascii=False)
