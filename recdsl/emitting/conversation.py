"""The calls of a recording in order, as text: JSON, an `.http` file, a script, a collection.

Each call has in its URL, as placeholders, what it takes from the answers of the calls before it.
"""

from __future__ import annotations

from recdsl.emitting.request_steps import RECORDING, RESOURCE
from recdsl.emitting.request_values import HEADERS, HOST, Call, body_value, fields_of, json_text
from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.emitting.request_steps import Step
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

# What a call takes, and the call whose answer has it.
_GIVERS = {RESOURCE: "acquire", RECORDING: "start"}
_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


class Conversation(Frozen):
    """The calls of one recording, and its name if it has one."""

    name: str | None
    steps: tuple[Step, ...]
    reference: Reference

    def calls(self) -> Iterator[tuple[Step, Call]]:
        """Each call with its URL, whose placeholders have the names that it takes."""
        for step in self.steps:
            yield step, _call(step, step.path, self.reference)


def written(form: str, conversations: Sequence[Conversation], title: str) -> str:
    """Conversations in one of the forms, with a line end at its end.

    Args:
        form: `json`, `http`, `curl` or `postman`.
        conversations: the recordings.
        title: the name of them all, for a form that has one.
    """
    if form == "postman":
        return json_text(_collection(conversations, title))
    if form == "http":
        return "\n".join(map(_http, conversations))
    if form == "curl":
        return "\n".join(map(_script, conversations))
    if len(conversations) == 1:
        return json_text(_values(conversations[0]))
    return json_text({str(one.name): _values(one) for one in conversations})


def _call(step: Step, path: str, reference: Reference, names: dict[str, str] | None = None) -> Call:
    for name in step.takes:
        placeholder = f"${{{name}}}" if names is None else names[name]
        path = path.replace(f"/{{{name}}}/", f"/{placeholder}/")
    if step.name != "start":
        from recdsl.reference.requests import of_request

        reference = of_request(reference, step.name)
    body = None if step.body is None else body_value(step.body, reference)
    return Call(step.method, HOST + path, HEADERS, body, reference)


def _values(conversation: Conversation) -> Json:
    """Each call as an object; `takes` has the names in its URL, each with the call it is from."""
    result: list[Json] = []
    for step, call in conversation.calls():
        takes: dict[str, Json] = {name: _GIVERS[name] for name in step.takes}
        result.append(
            {"request": step.name, **fields_of(call), **({"takes": takes} if takes else {})}
        )
    return result


def _http(conversation: Conversation) -> str:
    """The requests; the clients take the answers from the requests that have the names."""
    from recdsl.emitting.http_request import http_file
    from recdsl.emitting.identifiers import snake

    prefix = f"{snake(conversation.name)}_" if conversation.name else ""
    heading = f"{conversation.name}: " if conversation.name else ""
    names = {
        name: f"{{{{{prefix}{giver}.response.body.$.{name}}}}}" for name, giver in _GIVERS.items()
    }
    parts = []
    for step in conversation.steps:
        call = _call(step, step.path, conversation.reference, names)
        name = f"# @name {prefix}{step.name}\n" if step.gives else ""
        parts.append(f"### {heading}{step.name}\n{name}{http_file(call)}")
    return "\n".join(parts)


def _script(conversation: Conversation) -> str:
    """Commands of a POSIX shell, in which Enter ends the recording."""
    from recdsl.emitting.curl import bare_command, note_of

    calls = list(conversation.calls())
    lines = [f"# {conversation.name}\n"] if conversation.name else []
    lines += dict.fromkeys(note for _, call in calls if (note := note_of(call)))
    for step, call in calls:
        if step.method == "POST" and RECORDING in step.takes:
            lines.append(f"\nprintf 'Press Enter to send {step.name}. ' && read -r REPLY\n")
        elif lines:
            lines.append("\n")
        if not step.gives:
            lines.append(bare_command(call))
            continue
        lines.append(f"answer=$({bare_command(call)})\n")
        for name in step.gives:
            pattern = f's/.*"{name}" *: *"\\([^"]*\\)".*/\\1/p'
            lines.append(f"{name}=$(printf '%s\\n' \"$answer\" | sed -n '{pattern}')\n")
            lines.append(f': "${{{name}:?{step.name} failed: $answer}}"\n')
    return "".join(lines)


def _collection(conversations: Sequence[Conversation], title: str) -> Json:
    """A collection in Postman's format 2.1; several recordings are folders."""
    folders: list[Json] = [{"name": str(one.name), "item": _items(one)} for one in conversations]
    alone = len(conversations) == 1
    return {
        "info": {"name": title, "schema": _SCHEMA},
        "item": _items(conversations[0]) if alone else folders,
    }


def _items(conversation: Conversation) -> list[Json]:
    """The requests; a script stores what later ones take from an answer."""
    from recdsl.emitting.http_request import VARIABLES
    from recdsl.emitting.template import body_with_holes, with_holes

    items: list[Json] = []
    for step, call in conversation.calls():
        request: dict[str, Json] = {
            "method": call.method,
            "header": [
                {"key": name, "value": with_holes(value, VARIABLES)} for name, value in call.headers
            ],
            "url": with_holes(call.url, VARIABLES),
        }
        if call.body is not None:
            raw = body_with_holes(call, VARIABLES)
            json: Json = {"raw": {"language": "json"}}
            request["body"] = {"mode": "raw", "raw": raw, "options": json}
        items.append({"name": step.name, **_events(step), "request": request})
    return items


def _events(step: Step) -> dict[str, Json]:
    lines: list[Json] = [
        f'pm.collectionVariables.set("{name}", pm.response.json().{name});' for name in step.gives
    ]
    script: Json = {"type": "text/javascript", "exec": lines}
    return {"event": [{"listen": "test", "script": script}]} if lines else {}
