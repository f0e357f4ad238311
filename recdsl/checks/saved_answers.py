"""Explain an answer of the service that is saved beside its request."""

from __future__ import annotations

import json
import re

from recdsl.model.finding import Finding
from recdsl.model.quoting import listed
from recdsl.reference.answer_rows import ANSWERS
from recdsl.reference.rules import RULES
from recdsl.reference.service_answers import matches

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.model.document import Call
    from recdsl.reference.service_answers import Answer

_STATUS = re.compile(r"\AHTTP/[0-9.]+[ \t]+([0-9]{3})")
_TOLD = ("code", "reason", "message")
_FINE = 200


def answer_findings(
    call: Call, request: str, edition: str, broken: frozenset[str], mask: Callable[[str], str]
) -> Iterator[Finding]:
    """The finding that explains an answer; none if it is no error or not known.

    Args:
        call: the call, with its answer: a body, perhaps after its status line and headers.
        request: the request that got it.
        edition: the edition of the vendor's pages; answers of others explain if it has none.
        broken: the rules that the request breaks.
        mask: gives words of the answer without their secrets.
    """
    status, told = _read(call.answer)
    words = " ".join(f"{name}: {told[name]}" for name in _TOLD if name in told)
    if not words and (status is None or status == _FINE):
        return
    known = [row for row in ANSWERS if {request, "any"} & {*row.calls}]
    meant = matches(f"{status or ''} {words}".strip(), known) or matches(words, known)
    fitting = [row for row in meant if edition in row.editions] or meant
    if not fitting:
        return
    shown = listed(list(dict.fromkeys(_shown(status, told, mask))), "and")
    yield Finding(
        rule="refused-request",
        message=f"The service answered `{request}` with {shown}. {fitting[0].cause}",
        help=f"{fitting[0].look}{_rules(fitting[0], broken)}",
        span=call.answered,
    )


def _read(text: str) -> tuple[int | None, dict[str, object]]:
    """The status of an answer, and the members of its body."""
    line = _STATUS.match(text.lstrip())
    start = text.find("{")
    try:
        body = json.loads(text[start : text.rfind("}") + 1]) if start >= 0 else {}
    except ValueError:
        body = {}
    members = body if isinstance(body, dict) else {}
    inner = members.get("body")  # a client may save the status beside the body
    if isinstance(inner, dict):
        members = {**members, **inner}
    status = int(line[1]) if line else members.get("status")
    told = {name: members[name] for name in _TOLD if members.get(name) not in (None, "", 0)}
    return (status if isinstance(status, int) else None), told


def _shown(
    status: int | None, told: dict[str, object], mask: Callable[[str], str]
) -> Iterator[str]:
    if status is not None and status != _FINE:
        yield f"HTTP {status}"
    if "code" in told:
        yield f"code {mask(str(told['code']))}"
    for name in ("reason", "message"):
        if name in told:
            yield f'"{mask(str(told[name]))}"'


def _rules(answer: Answer, broken: frozenset[str]) -> str:
    """The rules that look for the cause; those that the request breaks, if it breaks any."""
    names = [name for name in answer.rules if name in broken]
    if names:
        codes = listed([f"{RULES[name].code} {name}" for name in names], "and")
        return f" The request breaks {codes}."
    if not answer.rules:
        return ""
    words = answer.code or answer.reason or answer.http
    return f" `recdsl explain {words}` lists the rules that look for the cause."
