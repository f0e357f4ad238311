"""The placeholders of a request as an env file, to be filled in before it is sent."""

from __future__ import annotations

from recdsl.emitting.template import HOLE, holes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.emitting.request_values import Call
    from recdsl.reference.parameter import Parameter

_OUTSIDE = {
    "APPID": "The App ID of the project.",
    "RESOURCEID": "The resource ID that `acquire` returned.",
    "CREDENTIALS": 'The customer ID and the customer secret as "ID:secret", in Base64.',
}


def env_file(call: Call) -> str:
    """One `NAME=` for each placeholder, under comments with its places in the request."""
    places: dict[str, list[str]] = {}
    for name, comment in (*_around(call), *_inside(call)):
        comments = places.setdefault(name, [])
        if comment not in comments:
            comments.append(comment)
    entries = (
        "".join(f"# {comment}\n" for comment in comments) + f"{name}=\n"
        for name, comments in places.items()
    )
    return "\n".join(entries)


def _around(call: Call) -> Iterator[tuple[str, str]]:
    for name in HOLE.findall(call.url):
        yield name, _comment("In the URL", False, _OUTSIDE.get(name, ""))
    for header, value in call.headers:
        for name in HOLE.findall(value):
            yield name, _comment(f"In the header {header}", True, _OUTSIDE.get(name, ""))


def _inside(call: Call) -> Iterator[tuple[str, str]]:
    for name, path, node in holes(call):
        parameter = node.parameter if node else None
        doc = parameter.doc if parameter else ""
        yield name, _comment(f"In the body, {_one_line(path)}", _is_secret(parameter), doc)


def _comment(where: str, secret: bool, doc: str) -> str:
    return f"{where}{' (secret)' if secret else ''}{f': {doc}' if doc else ''}"


def _is_secret(parameter: Parameter | None) -> bool:
    """Whether a value is secret; the URL of a stream contains its key."""
    return parameter is not None and (parameter.secret or parameter.name == "rtmp_url")


def _one_line(path: str) -> str:
    return "".join(
        character if character.isprintable() else f"\\u{ord(character):04x}" for character in path
    )
