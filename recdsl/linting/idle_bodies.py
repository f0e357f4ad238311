"""Count the bodies of a text whose recording ends soon after the channel becomes idle.

The rule about it is advice, which the text report hides, and its symptom is the most frequent
question about the service. So a text report ends with their number. The check runs separately here,
because advice does not run otherwise, and locating hidden findings would slow down each run.
"""

from __future__ import annotations

from recdsl.checks.modes import possible_modes
from recdsl.checks.recording import short_idle_time
from recdsl.checks.request import Request, Undecided
from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_document
from recdsl.linting.reporting import may_allow
from recdsl.reference.pointers import RECORDING_CONFIG
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.linting.baseline import Baseline
    from recdsl.model.document import Document
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.model.project import Project
    from recdsl.reference.reference import Reference


def idle_bodies(
    document: Document, mode: Mode | None, project: Project, known: Baseline | None
) -> int:
    """Count the bodies whose recording stops early in every mode that they may be meant for.

    Args:
        document: what a text was read into.
        mode: the mode to take, whatever the text says.
        project: what is in force for the text.
        known: what is accepted; like what the text or the project allows, it is not counted.
    """
    reference = project.reference or DEFAULT
    if short_idle_time.rule in project.off or short_idle_time.rule in reference.facts.silent:
        return 0
    bodies = ((one.body, mode or one.mode or project.mode) for one in document.recordings)
    ending = sum(_ends_early(body, said, reference) for body, said in bodies)
    if ending and (known or may_allow(document, project)):
        terms = Terms(mode=mode, project=project)
        left = lint_document(document, terms, known and known.apart())
        return sum(one.rule.name == short_idle_time.rule for one in left)
    return ending


def _ends_early(body: Json, mode: Mode | None, reference: Reference) -> bool:
    modes = (mode,) if mode else possible_modes(body).modes
    try:
        requests = [Request(body, one, reference=reference) for one in modes]
        early = all(any(short_idle_time(request)) for request in requests)
        is_recording = requests[0].has(RECORDING_CONFIG)
    except Undecided:
        return False
    if is_recording or not early:
        return early
    from recdsl.checks.sibling_requests import another_request  # no sound body gets this far

    return another_request(body, reference) is None
