"""The requests that a spec sends after `start`: what is wrong with each, at the words for it."""

from __future__ import annotations

from recdsl.checks.between_requests import Sent, clashes
from recdsl.checks.running import check_body
from recdsl.model.document import Call
from recdsl.model.frozen import replaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.terms import Terms
    from recdsl.model.document import Places, Recording
    from recdsl.model.finding import Finding, Mode

# What `start` has too, so that the finding about it is there.
_OF_START = ("/cname", "/uid")


def findings_of_updates(
    recording: Recording, modes: tuple[Mode, ...], terms: Terms
) -> Iterator[Finding]:
    """The findings about the later requests of a recording, with the places of their words.

    Args:
        recording: the recording, whose body is that of `start`.
        modes: the modes that this body may be meant for.
        terms: the terms of the recording.
    """
    start = Sent("start", recording.body, modes, recording.mode)
    for update in recording.updates:
        sent = replaced(recording, body=update.body, call=Call(update.request))
        own = replaced(terms, request="").of(sent)
        findings = check_body(update.body, own).findings
        later = Sent(update.request, update.body, modes, recording.mode)
        between = (clash.finding for clash in clashes(start, later, binds=False))
        for finding in (*findings, *between):
            if finding.pointer not in _OF_START:
                yield _placed(finding, update.places)


def _placed(finding: Finding, places: Places) -> Finding:
    """A finding at the words of its member; it has no fixes, which would change the `start`."""
    related = tuple(
        replaced(one, pointer="", span=one.span or places.span(one.pointer, one.part))
        for one in finding.related
    )
    span = places.span(finding.pointer, finding.part)
    return replaced(finding, pointer="", span=span, related=related, fixes=())
