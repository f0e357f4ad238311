"""A request as text: its body, the whole HTTP call as JSON, a shell command, an `.http` file.

Bodies may contain placeholders, as `Unknown` or as strings; each form has its own notation.
"""

from __future__ import annotations

from recdsl.emitting.request_values import body_value, call, json_text, request_value
from recdsl.emitting.source_map import source_map
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

__all__ = [
    "APPID",
    "FORMS",
    "RESOURCEID",
    "body_value",
    "emitted",
    "heading",
    "json_text",
    "request_value",
    "source_map",
]

FORMS = ("body", "request", "curl", "http", "env")
APPID = "${APPID}"
RESOURCEID = "${RESOURCEID}"


def emitted(  # noqa: PLR0913 - a request and all that is known around it
    form: str,
    body: Json,
    mode: Mode,
    appid: str = APPID,
    resourceid: str = RESOURCEID,
    *,
    reference: Reference = DEFAULT,
) -> str:
    """A request in one of the forms, with a line end at its end.

    Args:
        form: one of `FORMS`.
        body: the body.
        mode: the mode in the URL.
        appid: the App ID in the URL, or a placeholder.
        resourceid: the resource ID in the URL, or a placeholder.
        reference: the edition of the page, whose order the members have.

    Raises:
        ValueError: if the form is unknown.
    """
    if form == "body":
        return json_text(body_value(body, reference))
    if form not in FORMS:
        raise ValueError(f"{form!r} is not one of the forms {', '.join(FORMS)}")
    if form == "request":
        return json_text(request_value(body, mode, appid, resourceid, reference))
    request = call(body, mode, appid, resourceid, reference)
    if form == "curl":
        from recdsl.emitting.curl import command

        return command(request)
    if form == "http":
        from recdsl.emitting.http_request import http_file

        return http_file(request)
    from recdsl.emitting.env import env_file

    return env_file(request)


def heading(form: str, name: str) -> str:
    """The comment line that opens one of several requests in a file; forms of JSON have none."""
    signs = {"curl": "#", "http": "###", "env": "#"}
    return f"{signs[form]} {name}\n" if form in signs else ""
