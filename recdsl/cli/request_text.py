"""Requests as `recdsl compile` prints them: in one format, for one App ID and resource ID."""

from __future__ import annotations

import os

from recdsl import emitting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from recdsl.api import Compiled
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json

# Form → how the name of its files ends.
ENDINGS = {
    "body": ".json",
    "request": ".json",
    "curl": ".sh",
    "http": ".http",
    "env": ".env",
    "conversation": ".json",
    "conversation:json": ".json",
    "conversation:http": ".http",
    "conversation:curl": ".sh",
    "conversation:postman": ".postman_collection.json",
    "typescript": ".ts",
    "python": ".py",
    "go": ".go",
    "java": ".java",
    "php": ".php",
}


def spec_name(path: str) -> str:
    """What a recording without a name is called, by the path of its spec."""
    return "recording" if path == "-" else os.path.splitext(os.path.basename(path))[0]


class Call:
    """How requests are printed, and for which App ID and resource ID."""

    def __init__(self, form: str, appid: str | None, resourceid: str | None) -> None:
        self.form = form
        self._given_appid = appid
        self._appid = appid or emitting.APPID
        self._resourceid = resourceid or emitting.RESOURCEID

    def text(self, requests: list[Compiled], *, alone: bool, name: str) -> str:
        """The requests as one text; `name` is the one of the spec."""
        if self.form in emitting.PROGRAMS:
            title = (requests[0].name if alone else None) or name
            return self._program(requests, name, title)
        if alone:
            return self.one(requests[0], name)
        if self.form in emitting.CONVERSATIONS:
            return self._conversation(requests, name)
        if self.form in ("body", "request"):
            values = {
                str(request.name): emitting.body_value(request.body)
                if self.form == "body"
                else emitting.request_value(
                    request.body, request.mode, self._appid, self._resourceid
                )
                for request in requests
            }
            return emitting.json_text(values)
        return "\n".join(
            emitting.heading(self.form, str(request.name)) + self.one(request, name)
            for request in requests
        )

    def value(self, body: Json, mode: Mode) -> Json:
        """A body, or the request with it, as JSON."""
        if self.form == "request":
            return emitting.request_value(body, mode, self._appid, self._resourceid)
        return body

    def one(self, request: Compiled, name: str) -> str:
        """One request as a text of its own; `name` is the one of the spec."""
        if self.form in emitting.PROGRAMS:
            return self._program([request], name, request.name or name)
        if self.form in emitting.CONVERSATIONS:
            return self._conversation([request], request.name or name)
        return emitting.emitted(
            self.form, request.body, request.mode, self._appid, self._resourceid
        )

    def _conversation(self, requests: Sequence[Compiled], title: str) -> str:
        from recdsl.api import conversation_of
        from recdsl.emitting.conversation import written

        conversations = [conversation_of(request, self._appid) for request in requests]
        return written(emitting.CONVERSATIONS[self.form], conversations, title)

    def _program(self, requests: Sequence[Compiled], name: str, title: str) -> str:
        from recdsl.api import function_of

        functions = [function_of(request, name, self._given_appid) for request in requests]
        sound = [item for item in functions if not isinstance(item, tuple)]
        return emitting.program(self.form, sound, title)

    def refusals(self, requests: Iterable[Compiled]) -> list[Diagnostic]:
        """Why requests cannot be written in the form."""
        if self.form not in emitting.PROGRAMS:
            return []
        from recdsl.api import function_of

        results = [function_of(request, "", self._given_appid) for request in requests]
        return [refusal for item in results if isinstance(item, tuple) for refusal in item]
