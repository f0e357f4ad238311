"""The requests of one recording in a document: which belong together, and what they contradict.

Requests belong together in a function, a folder of a collection, or a whole file, if these have one
`start`; else those with the same channel and recorder do. Each `acquire` begins another recording.
"""

from __future__ import annotations

from recdsl.checks.between_requests import Sent, clashes, out_of_order, scene_of_start
from recdsl.checks.other_requests import AREA
from recdsl.model.document import Acquired, Update
from recdsl.model.finding import Related
from recdsl.model.frozen import replaced
from recdsl.model.json_value import Unknown
from recdsl.model.operations import has, value_at
from recdsl.reference.request_shapes import sibling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.checks.between_requests import Clash
    from recdsl.linting.checking import RecordingFindings
    from recdsl.model.document import Recording
    from recdsl.model.finding import Finding
    from recdsl.model.json_value import Json

_HOURS = "/clientRequest/resourceExpiredHour"
# The rules of `start` about values of `acquire`, each with the place of the value.
_OF_ACQUIRE = {"region-outside-area": AREA, "page-outlasts-resource": _HOURS}

Conversation = tuple[int, ...]


def conversations(recordings: Sequence[Recording]) -> list[Conversation]:
    """The recordings that are requests of one recording, by their numbers, in order."""
    by_scope: dict[str, list[int]] = {}
    for index, recording in enumerate(recordings):
        scope = recording.call.scopes[-1] if recording.call.scopes else ""
        by_scope.setdefault(scope, []).append(index)
    together: list[Conversation] = []
    apart: list[int] = []
    for group in by_scope.values():
        if len(group) > 1 and _is_one_function(group, recordings):
            together += _segments(group, recordings)
        else:
            apart += group
    # Functions with a request each may be about different recordings.
    for group in _by_channel(sorted(apart), recordings):
        if _count(group, recordings, "acquire") < 2:
            together += _by_start(group, recordings)
    return [conversation for conversation in together if len(conversation) > 1]


def _is_one_function(group: Sequence[int], recordings: Sequence[Recording]) -> bool:
    """Whether the function or block of one recording contains all others."""
    scopes = [recordings[index].call.scopes for index in group]
    return any(not one or all(one[0] in other for other in scopes) for one in scopes)


def _by_channel(group: list[int], recordings: Sequence[Recording]) -> list[list[int]]:
    """The recordings whose channel is written alike."""
    by_name: dict[str, list[int]] = {}
    for index in group:
        name = _text(recordings[index], "/cname")
        if name is not None:
            by_name.setdefault(name, []).append(index)
    return list(by_name.values())


def with_acquired(
    recordings: Sequence[Recording], groups: Sequence[Conversation]
) -> list[Recording]:
    """The recordings, those of `start` with what their `acquire` states."""
    result = list(recordings)
    for group in groups:
        acquire = _first(group, recordings, "acquire")
        start = _first(group, recordings, "start")
        if acquire is None or start is None:
            continue
        body, known = recordings[acquire].body, recordings[start].acquired
        area, hours = _value(body, AREA), _value(body, _HOURS)
        result[start] = replaced(
            recordings[start],
            acquired=Acquired(
                area if isinstance(area, str) else known.region,
                hours if type(hours) is int else known.hours,
            ),
        )
    return result


def between(
    results: Sequence[RecordingFindings], groups: Sequence[Conversation]
) -> list[tuple[Finding, ...]]:
    """The findings about each recording, with those about other requests of its conversation."""
    findings = [result.findings for result in results]
    recordings = [result.recording for result in results if result.recording]
    for group in groups:
        acquire = _first(group, recordings, "acquire")
        start = _first(group, recordings, "start")
        if acquire is not None and start is not None:
            findings[start] = tuple(
                _naming(finding, recordings[acquire]) for finding in findings[start]
            )
            for clash in scene_of_start(_sent(results[acquire]), _sent(results[start])):
                findings[acquire] += (_located(clash, recordings[acquire], recordings[start]),)
        for first, second in _pairs(group, acquire, start):
            binds = first == acquire or acquire is None
            for clash in clashes(_sent(results[first]), _sent(results[second]), binds=binds):
                findings[second] += (_located(clash, recordings[second], recordings[first]),)
    return findings


def orderly(results: Sequence[RecordingFindings], *, is_menu: bool) -> list[tuple[Finding, ...]]:
    """The findings about each recording, with those about the order of its conversation.

    Args:
        results: the recordings of a text whose order is that in which requests are sent.
        is_menu: whether people choose from the text, so that an order by name is none.
    """
    findings = [result.findings for result in results]
    recordings = [result.recording for result in results if result.recording]
    by_name: dict[tuple[str, str], list[int]] = {}
    for index, recording in enumerate(recordings):
        names = _names(recording)
        if names:
            by_name.setdefault(names, []).append(index)
    for group in by_name.values():
        requests = [_request(recordings[index]) for index in group]
        if is_menu and requests == sorted(requests):
            continue
        for index, other, side in _misplaced(group, recordings):
            name, second = _request(recordings[index]), recordings[other]
            clash = out_of_order(name, _request(second), side)
            findings[index] += (_located(clash, recordings[index], second),)
    return findings


def _misplaced(
    group: Sequence[int], recordings: Sequence[Recording]
) -> Iterator[tuple[int, int, str]]:
    """The requests of one recorder on the wrong side of another: both, and `before` or `after`."""
    acquires = _ahead(group, recordings, "acquire", until=("start", "stop"))
    starts = _ahead(group, recordings, "start", until=("acquire",))
    acquired = started = stopped = None
    for index, acquire, start in zip(group, acquires, starts, strict=True):
        request = _request(recordings[index])
        if request == "acquire":
            acquired, started, stopped = index, None, None
        elif request == "start":
            if acquired is None and acquire is not None:
                yield index, acquire, "before"
            started, stopped = index, None
        elif started is None and start is not None:
            yield index, start, "before"
        elif stopped is not None:
            yield index, stopped, "after"
        elif request == "stop":
            stopped = index


def _ahead(
    group: Sequence[int], recordings: Sequence[Recording], request: str, *, until: tuple[str, ...]
) -> list[int | None]:
    """For each request of a group the next one of a name behind it, before any of `until`."""
    ahead: list[int | None] = []
    following = None
    for index in reversed(group):
        ahead.append(following)
        name = _request(recordings[index])
        following = index if name == request else None if name in until else following
    return ahead[::-1]


def partners(recordings: Sequence[Recording]) -> Iterator[tuple[int, int, bool]]:
    """The pairs of requests that have to agree, if the files of a folder have one each.

    The last of the three is whether the first request decides on the channel and the recorder.
    """
    for group in _by_start(list(range(len(recordings))), recordings):
        if _count(group, recordings, "acquire") > 1:
            continue
        acquire = _first(group, recordings, "acquire")
        start = _first(group, recordings, "start")
        for first, second in _pairs(group, acquire, start):
            yield first, second, first == acquire or acquire is None


def folded(recordings: Sequence[Recording]) -> tuple[Recording, ...]:
    """The recordings of the `start`s, each with what the other requests of its conversation state.

    Those of a spec have it already.
    """
    if all(one.call.request in ("", "start") and not sibling_of(one.body) for one in recordings):
        return tuple(recordings)
    result = []
    for start, acquire, later in around_starts(recordings)[0]:
        known = with_acquired([start, acquire], [(0, 1)])[0] if acquire else start
        updates = tuple(Update(one.call.request, one.body, one.places) for one in later)
        result.append(replaced(known, updates=(*known.updates, *updates)))
    return tuple(result)


def around_starts(
    recordings: Sequence[Recording],
) -> tuple[list[tuple[Recording, Recording | None, list[Recording]]], list[Recording]]:
    """Each `start` with its `acquire` and its later requests; and what has no `start`.

    All requests have their names in their calls.
    """
    requests = [
        replaced(one, call=replaced(one.call, request=one.call.request or sibling_of(one.body)))
        for one in recordings
    ]
    together = conversations(requests) if len({_request(one) for one in requests}) > 1 else []
    among = {index: group for group in together for index in group}
    left = dict(enumerate(requests))
    groups = []
    for index, recording in enumerate(requests):
        if _request(recording) == "start":
            group = among.get(index, ())
            acquire = _first(group, requests, "acquire")
            later = [requests[at] for at in group if at not in (index, acquire)]
            groups.append((recording, None if acquire is None else requests[acquire], later))
            for at in (index, *group):
                left.pop(at, None)
    return groups, list(left.values())


def _pairs(
    group: Conversation, acquire: int | None, start: int | None
) -> Iterator[tuple[int, int]]:
    """The requests that have to agree: each with `acquire`, and the later ones with `start`."""
    for second in group:
        if second != acquire:
            yield from ((one, second) for one in (acquire, start) if one not in (None, second))


def _segments(group: list[int], recordings: Sequence[Recording]) -> Iterator[Conversation]:
    """The conversations of one function, folder or file: a new one from each `acquire` on."""
    segment: list[int] = []
    for index in group:
        if recordings[index].call.request == "acquire":
            yield from _by_start(segment, recordings)
            segment = []
        segment.append(index)
    yield from _by_start(segment, recordings)


def _by_start(group: list[int], recordings: Sequence[Recording]) -> Iterator[Conversation]:
    """The requests around one `start`; around several, those of the same channel and recorder."""
    if _count(group, recordings, "start") < 2:
        yield tuple(group)
        return
    by_name: dict[tuple[str, str], list[int]] = {}
    for index in group:
        name = _names(recordings[index])
        if name:
            by_name.setdefault(name, []).append(index)
    for same in by_name.values():
        if _count(same, recordings, "start") == 1:
            yield tuple(same)


def _count(group: Sequence[int], recordings: Sequence[Recording], request: str) -> int:
    return sum(_request(recordings[index]) == request for index in group)


def _first(group: Conversation, recordings: Sequence[Recording], request: str) -> int | None:
    return next((index for index in group if _request(recordings[index]) == request), None)


def _request(recording: Recording) -> str:
    return recording.call.request or "start"


def _names(recording: Recording) -> tuple[str, str] | None:
    """The channel and the recorder, as far as they are written; placeholders are names, too."""
    channel, recorder = _text(recording, "/cname"), _text(recording, "/uid")
    return None if channel is None or recorder is None else (channel, recorder)


def _text(recording: Recording, place: str) -> str | None:
    value = _value(recording.body, place)
    text = value.text if isinstance(value, Unknown) else value
    return text if isinstance(text, str) else None


def _value(body: Json, place: str) -> Json:
    return value_at(body, place) if has(body, place) else None


def _sent(result: RecordingFindings) -> Sent:
    recording = result.recording
    assert recording
    return Sent(
        _request(recording), recording.body, result.modes, recording.mode, recording.call.address
    )


def _naming(finding: Finding, acquire: Recording) -> Finding:
    """A finding about a value of `acquire`, with the place of that value."""
    place = _OF_ACQUIRE.get(finding.rule)
    if place is None or not has(acquire.body, place):
        return finding
    label = Related("`acquire` has it here", span=acquire.places.span(place, "value"))
    return replaced(finding, related=(*finding.related, label))


def _located(clash: Clash, recording: Recording, other: Recording) -> Finding:
    """The finding of a clash, with both places."""
    span = other.places.span(clash.place, "value")
    if clash.at_call and other.call.span:
        span = other.call.span
    finding = clash.finding
    if clash.at_call and not finding.pointer and recording.call.span:
        finding = replaced(finding, span=recording.call.span)
    return replaced(finding, related=(*finding.related, Related(clash.label, span=span)))
