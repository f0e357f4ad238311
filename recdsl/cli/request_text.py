"""Requests as `recdsl compile` prints them: in one format, for one App ID and resource ID."""

from __future__ import annotations

from recdsl import emitting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.api import Compiled

# Form → how the name of its files ends.
ENDINGS = {"body": ".json", "request": ".json", "curl": ".sh", "http": ".http", "env": ".env"}


class Call:
    """How requests are printed, and for which App ID and resource ID."""

    def __init__(self, form: str, appid: str | None, resourceid: str | None) -> None:
        self.form = form
        self._appid = appid or emitting.APPID
        self._resourceid = resourceid or emitting.RESOURCEID

    def text(self, requests: list[Compiled], *, alone: bool) -> str:
        """The requests as one text."""
        if alone:
            return self.one(requests[0])
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
            emitting.heading(self.form, str(request.name)) + self.one(request)
            for request in requests
        )

    def one(self, request: Compiled) -> str:
        """One request as a text of its own."""
        return emitting.emitted(
            self.form, request.body, request.mode, self._appid, self._resourceid
        )
