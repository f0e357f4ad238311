"""The answers of one edition: which of them a fault causes, and what each says."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from recdsl.model.json_value import Json
    from recdsl.reference.service_answers import Answer

    # What is wrong with a call, or with the recording that it names.
    Fault = Literal[
        "unauthorized",  # no header `Authorization`
        "credentials",  # a wrong one
        "method",
        "route",
        "too-many-calls",
        "syntax",  # a body that is not JSON, or is not sent as JSON
        "member",
        "layout",
        "channel",
        "token",
        "stranger",  # another channel or recorder than that of `acquire`
        "unknown-resource",
        "old-resource",  # too old to start
        "foreign",  # another App ID or `sid` than that of the resource ID
        "twice",  # a second `start`
        "conflict",  # another recording of this channel and recorder
        "gone",  # no recording runs
        "ended",  # it ended by itself
        "stopped",  # it was stopped
        "stop-of-ended",
        "stop-of-stopped",
        "nothing",  # nothing was recorded
    ]

# The code, or the HTTP status or reason where the page has no code.
_CAUSED: Mapping[str, Mapping[Fault, int | str | tuple[int]]] = {
    "2026-07": {
        "unauthorized": "Unauthorized",
        "credentials": "Invalid authentication credentials",
        "method": "no Route matched with those values",
        "route": "no Route matched with those values",
        "too-many-calls": "API rate limit exceeded",
        "syntax": 2,
        "member": 2,
        "layout": 2,
        "channel": 401,
        "token": 404,
        "stranger": 2,
        "unknown-resource": 404,
        "old-resource": 2,
        "foreign": 404,
        "twice": 7,
        "conflict": 53,
        "gone": 404,
        "ended": 404,
        "stopped": 404,
        "stop-of-ended": 49,
        "stop-of-stopped": 49,
        "nothing": 435,
    },
    "2023-02": {
        "unauthorized": "Invalid authentication credentials",
        "credentials": "Invalid authentication credentials",
        "method": 8,
        "route": "no Route matched with those values",
        "syntax": 8,
        "member": 2,
        "layout": 1028,
        "channel": 1013,
        "token": 110,
        "stranger": 432,
        "unknown-resource": 1001,
        "old-resource": 433,
        "foreign": 1003,
        "twice": 7,
        "conflict": 53,
        "gone": (404,),
        "ended": (404,),
        "stopped": 501,
        "stop-of-ended": (404,),
        "stop-of-stopped": 49,
        "nothing": 435,
    },
}
# Calls for which a code of the above is not documented have this one.
_ELSE = 2
# The pages of 2023-02 list codes and HTTP statuses apart: here they are joined by their causes.
_STATUS = {7: 201, 50: 206, 65: 206, 435: 206, 501: 404}
_STATUS_OF_REASON = {
    "Invalid authentication credentials": 401,
    "no Route matched with those values": 404,
}
_MALFORMED = 400


class Documented(Frozen):
    """The answers of the pages of one edition."""

    edition: str
    rows: tuple[Answer, ...]

    def caused(self, fault: Fault, call: str) -> Answer:
        """The answer that a fault causes."""
        meant = _CAUSED[self.edition][fault]
        rows = self.of(call)
        if isinstance(meant, tuple):
            return next(row for row in rows if row.http in meant and row.code is None)
        if isinstance(meant, str):
            return next(row for row in rows if row.reason == meant)
        by_code = {row.code: row for row in reversed(rows)}
        return by_code[meant] if meant in by_code else by_code[_ELSE]

    def of(self, call: str) -> list[Answer]:
        """The answers that a call can get; those of all calls follow its own."""
        named = [row for row in self.rows if self.edition in row.editions]
        own = [row for row in named if call in row.calls]
        return [*own, *(row for row in named if "any" in row.calls)]

    def rules_of(self, fault: Fault, call: str) -> frozenset[str]:
        """The rules that look for the cause of an answer."""
        return frozenset(self.caused(fault, call).rules)

    def knows(self, fault: Fault) -> bool:
        """Whether the pages name an answer for a fault."""
        return fault in _CAUSED[self.edition]


def status_of(answer: Answer) -> int:
    """The HTTP status of an answer."""
    if answer.http is not None:
        return answer.http
    if answer.code is None:
        return _STATUS_OF_REASON.get(answer.reason, _MALFORMED)
    return _STATUS.get(answer.code, _MALFORMED)


def body_of(answer: Answer, detail: str) -> dict[str, Json]:
    """The body of an answer; `detail` is its reason if the page leaves that open."""
    reason = answer.reason or detail or answer.cause
    if answer.code is None:
        return {"message": reason}
    return {"code": answer.code, "reason": reason}


def listed_answers(answers: Iterable[Answer]) -> list[str]:
    """Answers in short: their codes, else their reasons or statuses."""
    names = (
        f"code {row.code}" if row.code is not None else row.reason or f"http {row.http}"
        for row in answers
    )
    return list(dict.fromkeys(names))
