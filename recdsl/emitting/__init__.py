"""A request as text: its body, the whole HTTP call as JSON, a shell command, an `.http` file.

Bodies may contain placeholders, as `Unknown` or as strings; each form has its own notation.
"""

from __future__ import annotations

from recdsl.emitting.request_values import body_value, call, json_text, ordered, request_value
from recdsl.emitting.source_map import source_map
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from recdsl.emitting.functions import Function
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

__all__ = [
    "APPID",
    "CONVERSATIONS",
    "FORMS",
    "PROGRAMS",
    "RESOURCEID",
    "body_value",
    "emitted",
    "file_stem",
    "heading",
    "json_text",
    "ordered",
    "program",
    "request_value",
    "source_map",
]

FORMS = ("body", "request", "curl", "http", "env")
# Form → how its text is written (see `conversation.written`).
CONVERSATIONS = {
    "conversation": "json",
    "conversation:json": "json",
    "conversation:http": "http",
    "conversation:curl": "curl",
    "conversation:postman": "postman",
}
PROGRAMS = ("typescript", "python", "go", "java", "php")
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


def program(form: str, functions: Sequence[Function], name: str) -> str:
    """Recordings as the functions of a program.

    Args:
        form: one of `PROGRAMS`.
        functions: the recordings.
        name: the name of them all, for a language whose files have one.
    """
    if form == "typescript":
        from recdsl.emitting.typescript_program import program

        return program(functions)
    if form == "python":
        from recdsl.emitting.python_program import program

        return program(functions)
    if form == "go":
        from recdsl.emitting.go_program import program

        return program(functions)
    if form == "php":
        from recdsl.emitting.php_program import program

        return program(functions)
    from recdsl.emitting.java_program import program as java_program

    return java_program(functions, name)


def file_stem(form: str, name: str) -> str:
    """The name of a recording's file without its ending, as the form's language wants it."""
    if form == "java":
        from recdsl.emitting.java_program import class_name

        return class_name(name)
    if form == "go":
        from recdsl.emitting.go_program import file_stem

        return file_stem(name)
    if form == "python":
        from recdsl.emitting.python_program import module_name

        return module_name(name)
    return name


def heading(form: str, name: str) -> str:
    """The comment line that opens one of several requests in a file; forms of JSON have none."""
    signs = {"curl": "#", "http": "###", "env": "#"}
    return f"{signs[form]} {name}\n" if form in signs else ""
