"""A request as an `.http` file, as the HTTP clients in editors read it."""

from __future__ import annotations

from recdsl.emitting.template import Style, body_with_holes, with_holes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.emitting.request_values import Call


def http_file(call: Call) -> str:
    """The request line, the headers, a blank line and the body; placeholders are variables."""
    lines = [
        f"{call.method} {with_holes(call.url, VARIABLES)} HTTP/1.1",
        *(f"{name}: {with_holes(value, VARIABLES)}" for name, value in call.headers),
    ]
    if call.body is not None:
        lines += ["", body_with_holes(call, VARIABLES)]
    return "".join(f"{line}\n" for line in lines)


def _variable(name: str) -> str:
    return f"{{{{{name}}}}}"


# How editors and Postman write a placeholder.
VARIABLES = Style(str, _variable)
