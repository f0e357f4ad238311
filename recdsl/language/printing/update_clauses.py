"""The requests around a `start` as clauses: `acquired …` before it, `then …` for later ones.

A clause is kept only if it is compiled to the request. What no clause states is a comment.
"""

from __future__ import annotations

from recdsl.language.compiling.phrases.update_phrases import put
from recdsl.language.compiling.pipeline import compiled
from recdsl.language.printing.body_clauses import OF_ALL_STREAMS, layout_clauses, subjects_of
from recdsl.language.printing.decompiling import changes
from recdsl.language.printing.formatting import formatted
from recdsl.language.printing.phrase_values import Facts
from recdsl.model.document import AREAS, Acquired
from recdsl.model.json_value import same
from recdsl.model.operations import has, value_at
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Source
from recdsl.reference.request_shapes import IN_START, ONHOLD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from recdsl.model.document import Recording
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

_AREA, _HOURS = "/clientRequest/region", "/clientRequest/resourceExpiredHour"
_HOLDS = {True: "then pause", False: "then resume"}
_STOP = "then stop"
_MOST_HOURS = 10**6


def with_requests(
    spec: str,
    acquire: tuple[Json, Json] | None,
    updates: Sequence[tuple[str, Json]],
    reference: Reference,
) -> tuple[str, tuple[str, ...]]:
    """A spec of a `start`, with clauses for the other requests of its conversation.

    Args:
        spec: the spec.
        acquire: the body of `acquire`, and the one that its clause makes.
        updates: the later requests in order, each with its name and its body.
        reference: the edition of the vendor's page that the spec is made for.

    Returns:
        The spec, and the names of the requests of which a comment has a part.
    """
    lines, unsaid = [spec.removesuffix("\n")], []
    if acquire is not None:
        clause = _acquired_clause(acquired_of(acquire[0]))
        lines += [clause] if clause else []
        if rest := list(changes(acquire[1], acquire[0])):
            unsaid.append("acquire")
            lines += _comment("acquire", rest)
    body = _compiled(spec, reference).body
    for at, (request, sent) in enumerate(updates):
        is_last = at == len(updates) - 1
        clauses = (
            list(then_clauses(request, sent, reference)) if is_last or request != "stop" else []
        )
        proven = [one for one in clauses if _means(spec, one, (request, sent), reference)]
        if not proven:
            unsaid.append(request)
            lines += _comment(request, changes(_usual(body), sent))
        elif proven[0] != _STOP:  # each recording is stopped so
            lines.append(proven[0])
    text = formatted("\n".join(lines))
    assert isinstance(text, str), "clauses are added that parse"
    return text, tuple(unsaid)


def acquired_of(acquire: Json) -> Acquired:
    """What a clause states of a body of `acquire`, beside the names and the scene."""
    area, hours = _value(acquire, _AREA), _value(acquire, _HOURS)
    is_count = type(hours) is int and 0 <= hours < _MOST_HOURS
    return Acquired(
        area if isinstance(area, str) and area in AREAS else None,
        hours if type(hours) is int and is_count else None,
    )


def _acquired_clause(acquired: Acquired) -> str:
    region = f"in region {acquired.region}" if acquired.region else ""
    hours = "" if acquired.hours is None else f"lasting {acquired.hours}h"
    return " ".join(part for part in ("acquired", region, hours) if part) if region or hours else ""


def _means(spec: str, clause: str, wanted: tuple[str, Json], reference: Reference) -> bool:
    """Whether a clause behind the spec is compiled to a request."""
    updates = _compiled(f"{spec}\n{clause}", reference).updates
    return len(updates) == 1 and same(
        [updates[0].request, render_placeholders(updates[0].body)], list(wanted)
    )


def _usual(start: Json) -> Json:
    """The body that a later request has at least."""
    names = {name: _value(start, f"/{name}") for name in ("cname", "uid") if has(start, f"/{name}")}
    return render_placeholders({**names, "clientRequest": {}})


def _comment(request: str, lines: Iterable[str]) -> list[str]:
    inside = [f"#   {line}" for line in lines]
    if not inside:
        return [f"# No clause states a `{request}` at this place."]
    return [f"# No clause states all of this `{request}`:", *inside]


def _compiled(text: str, reference: Reference) -> Recording:
    (recording,) = compiled(Source("draft.rec", text), None, reference).recordings
    return recording


def then_clauses(request: str, body: Json, reference: Reference) -> Iterator[str]:
    """The clauses that may mean a later request; the first that does is the canonical one."""
    if request == "stop":
        yield "then stop at once"
        yield _STOP
    elif request == "updateLayout":
        facts = Facts(_as_start(request, body), "mix", reference)
        yield from (f"then {clause}" for clause in layout_clauses(facts))
    elif request == "update":
        onhold = _value(body, ONHOLD)
        if isinstance(onhold, bool):
            yield _HOLDS[onhold]
        yield from _recorded(body, reference)


def _recorded(body: Json, reference: Reference) -> Iterator[str]:
    """Whom to record from now on; `only` needs no medium."""
    start = _as_start("update", body)
    for types in (2, 0, 1):
        put(start, "/clientRequest/recordingConfig/streamTypes", types)
        subjects = subjects_of(Facts(start, "mix", reference)).replace(
            OF_ALL_STREAMS, "of everyone"
        )
        media, _, users = subjects.partition(" of users ")
        if users and media in ("audio and video", "audio", "video"):
            yield f"then record only users {users}"
        if subjects.endswith(" of everyone"):
            yield "then record everyone"
        yield f"then record {subjects}"


def _as_start(request: str, body: Json) -> dict[str, Json]:
    """The members of a later request where `start` has them."""
    start: dict[str, Json] = {}
    for own, place in IN_START.get(request, ()):
        if has(body, own):
            put(start, place, value_at(body, own))
    return start


def _value(body: Json, pointer: str) -> Json:
    return value_at(body, pointer) if has(body, pointer) else None
