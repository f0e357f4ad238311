"""Count the bodies of a text whose recording ends soon after the channel becomes idle.

The rule about it is advice, which the text report hides, and its symptom is the most frequent
question about the service. So a text report ends with their number. The check runs separately here,
because advice does not run otherwise, and locating hidden findings would slow down each run.
"""

from __future__ import annotations

from recdsl.checks.modes import possible_modes
from recdsl.checks.recording import short_idle_time
from recdsl.checks.request import Request, Undecided
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.document import Document
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.model.project import Project
    from recdsl.reference.reference import Reference


def idle_bodies(document: Document, mode: Mode | None, project: Project) -> int:
    """Count the bodies whose recording ends early in all their possible modes.

    Args:
        document: the document of a text.
        mode: the mode to use instead of the text's.
        project: the project's settings for the text.
    """
    reference = project.reference or DEFAULT
    if short_idle_time.rule in project.off or short_idle_time.rule in reference.facts.silent:
        return 0
    bodies = ((one.body, mode or one.mode or project.mode) for one in document.recordings)
    return sum(_ends_early(body, said, reference) for body, said in bodies)


def _ends_early(body: Json, mode: Mode | None, reference: Reference) -> bool:
    modes = (mode,) if mode else possible_modes(body).modes
    try:
        return all(any(short_idle_time(Request(body, one, reference=reference))) for one in modes)
    except Undecided:
        return False
