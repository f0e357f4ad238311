"""Count the bodies of a text whose recording ends soon after the channel becomes idle.

The rule about it is advice, which the text report hides, and its symptom is the most frequent
question about the service. So a text report ends with their number. The check runs separately here,
because advice does not run otherwise, and locating hidden findings would slow down each run.
"""

from __future__ import annotations

from recdsl.checks.check import Undecided
from recdsl.checks.modes import possible_modes
from recdsl.linting.engine import lint_document
from recdsl.linting.reporting import may_allow
from recdsl.model.json_value import tokens
from recdsl.reference.pointers import MAX_IDLE_TIME, RECORDING_CONFIG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.checks.terms import Terms
    from recdsl.linting.baseline import Baseline
    from recdsl.model.document import Document
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json

_RULE = "short-idle-time"


def idle_bodies(document: Document, terms: Terms, known: Baseline | None) -> int:
    """Count the bodies whose recording stops early in every mode that they may be meant for.

    Args:
        document: the document of a text.
        terms: the terms to check it by.
        known: accepted findings; like those that the text or the project allows, they do not count.
    """
    terms = terms.reading(document)
    project = terms.project
    if _RULE in project.off or _RULE in terms.reference.facts.silent:
        return 0
    advised = terms.reference.facts.figures.advised_idle_time
    ending = sum(
        _ends_early(recording.body, terms.of(recording))
        for recording in document.recordings
        if not _waits(recording.body, advised)
    )
    if ending and (known or may_allow(document, project)):
        left = lint_document(document, terms.with_severity("info"), known and known.apart())
        return sum(diagnostic.rule.name == _RULE for diagnostic in left)
    return ending


def _waits(body: Json, seconds: int) -> bool:
    """Whether a body plainly states to wait so long, so that the rule has nothing to report."""
    for name in tokens(MAX_IDLE_TIME):
        body = body.get(name) if type(body) is dict else None
    return type(body) is int and body >= seconds


def _modes(body: Json) -> tuple[Mode, ...]:
    """The modes of a body, or one of them if all are alike here: only a service records a page."""
    request = body.get("clientRequest") if type(body) is dict else None
    if type(request) is dict and "extensionServiceConfig" not in request:
        return ("mix",)
    return possible_modes(body).modes


def _ends_early(body: Json, terms: Terms) -> bool:
    reference = terms.reference
    if reference.request != "start":
        return False
    from recdsl.checks.recording import short_idle_time  # a body that says how long needs neither
    from recdsl.checks.request import Request

    modes = (terms.mode,) if terms.mode else _modes(body)
    try:
        requests = [Request(body, mode, reference=reference) for mode in modes]
        early = all(any(short_idle_time(request)) for request in requests)
        is_recording = requests[0].has(RECORDING_CONFIG)
    except Undecided:
        return False
    if is_recording or not early:
        return early
    from recdsl.reference.request_shapes import is_message, sibling_of  # few bodies get this far

    return not (sibling_of(body) or is_message(body))
