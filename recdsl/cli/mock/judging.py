"""One body judged by the tables and the rules, as `lint` does, with the requests before it."""

from __future__ import annotations

from recdsl.api import OF_LITERAL_KEYS
from recdsl.checks.between_requests import Sent, clashes, scene_of_start
from recdsl.linting.checking import check
from recdsl.linting.locating import locate
from recdsl.linting.reading import read_decoded
from recdsl.linting.reporting import in_order, report
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.placeholder import render_placeholders
from recdsl.reference.pointers import STORAGE_CONFIG, TOKEN, TRANSCODING_CONFIG
from recdsl.surfaces.decoding import decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.terms import Terms
    from recdsl.cli.mock.documented import Documented, Fault
    from recdsl.linting.checking import RecordingFindings
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Document
    from recdsl.model.finding import Finding
    from recdsl.model.json_value import Json

    Object = dict[str, Json]

# What `start` does not look at: a later call shows that it is wrong.
_SHOWN_LATER = (STORAGE_CONFIG, TOKEN, TRANSCODING_CONFIG)
_STRANGERS = frozenset({"another-channel", "another-recorder"})
_OF_CHANNELS = "channel-name-"
# Rules in this folder are about the text, which is then not JSON.
_OF_TEXTS = "text/"


class Judged(Frozen):
    """A body, the request that it makes, and what is wrong with it.

    `sent` is None if the body could not be read. `late` is a fault that only a later call shows.
    """

    body: Object
    sent: Sent | None
    diagnostics: tuple[Diagnostic, ...]
    fault: Fault | None
    late: Fault | None
    detail: str = ""


def judge(
    name: str, data: bytes, terms: Terms, documented: Documented, before: Sent | None = None
) -> Judged:
    """Judge the body of a call.

    Args:
        name: its name in findings; its ending is that of JSON.
        data: its bytes.
        terms: its request, its mode, and the edition.
        documented: the answers of the edition.
        before: the earlier request that it has to agree with.
    """
    source, findings = decode(name, data)
    document = read_decoded(source, findings, terms.project)
    if terms.request == "acquire":
        document = _with_scene(document)
    results = check(document, terms)
    sent, body = None, {}
    if document.recordings:
        recording, modes = document.recordings[0], results[0].modes
        sent = Sent(terms.request, recording.body, modes)
        plain = render_placeholders(recording.body)
        body = plain if isinstance(plain, dict) else {}
        if before:
            results[0] = _with_clashes(results[0], before, sent)
    located = in_order(dict.fromkeys(locate(document, results, terms.reference)))
    diagnostics = tuple(
        diagnostic
        for diagnostic in report(document, located, terms, lambda: ())
        if diagnostic.rule.name not in OF_LITERAL_KEYS
    )
    return _verdict(body, sent, diagnostics, terms.request, documented)


def _with_scene(document: Document) -> Document:
    """A document of `acquire` with the default scene, which excludes a mode."""
    recordings = [
        replaced(recording, body={**body, "clientRequest": {**request, "scene": 0}})
        for recording in document.recordings
        if isinstance(body := recording.body, dict)
        and isinstance(request := body.get("clientRequest"), dict)
        and "scene" not in request
    ]
    return replaced(document, recordings=tuple(recordings)) if recordings else document


def _with_clashes(result: RecordingFindings, before: Sent, sent: Sent) -> RecordingFindings:
    return replaced(result, findings=(*result.findings, *_clashing(before, sent)))


def _clashing(before: Sent, sent: Sent) -> Iterator[Finding]:
    """What contradicts the earlier request; that has another text, so it gets no label."""
    for clash in clashes(before, sent, binds=True):
        yield clash.finding
    if before.request == "acquire" and sent.request == "start":
        for clash in scene_of_start(before, sent):
            yield clash.finding


def _verdict(
    body: Object,
    sent: Sent | None,
    diagnostics: tuple[Diagnostic, ...],
    request: str,
    documented: Documented,
) -> Judged:
    """What the findings cause: the gravest fault of an error, and one that shows later."""
    gone = documented.rules_of("gone", "query")
    late: Fault | None = None
    faults: dict[Fault, str] = {}
    for diagnostic in diagnostics:
        name, message = diagnostic.rule.name, diagnostic.message
        if request == "start" and name == "empty-token":
            late = late or "token"
        elif diagnostic.severity != "error":
            continue
        elif request == "start" and name in gone and _is_shown_later(diagnostic):
            late = late or "gone"
        else:
            faults.setdefault(_fault(diagnostic, request), message)
    order: tuple[Fault, ...] = ("syntax", "channel", "stranger", "layout", "member")
    fault = next((fault for fault in order if fault in faults), None)
    if sent is None and fault is None:
        fault = "syntax"
    return Judged(body, sent, diagnostics, fault, late, faults.get(fault, "") if fault else "")


def _fault(diagnostic: Diagnostic, request: str) -> Fault:
    name = diagnostic.rule.name
    if diagnostic.rule.page.startswith(_OF_TEXTS):
        return "syntax"
    if name.startswith(_OF_CHANNELS):
        return "channel"
    if name in _STRANGERS:
        return "stranger"
    return "layout" if request == "updateLayout" else "member"


def _is_shown_later(diagnostic: Diagnostic) -> bool:
    place = diagnostic.pointer
    return diagnostic.rule.name != "missing-storage" and any(
        f"{place}/".startswith(f"{part}/") for part in _SHOWN_LATER
    )
