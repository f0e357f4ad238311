"""The other requests of a recording: what `acquire` states, and what each later request changes."""

from __future__ import annotations

from recdsl.explaining.body_view import View
from recdsl.explaining.comparison import Change, changes
from recdsl.explaining.fact import Fact
from recdsl.model.operations import has, value_at
from recdsl.model.quoting import listed
from recdsl.reference.later_body import LISTS, body_after
from recdsl.reference.pointers import STORAGE_CONFIG
from recdsl.reference.request_shapes import ONHOLD, REQUEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Recording
    from recdsl.model.json_value import Json

_HOLDS = {True: "pauses the recording of the page", False: "goes on with the recording of the page"}
_ASYNC = f"/{REQUEST}/async_stop"
_RENEWED = {
    STORAGE_CONFIG: "renews the access to the storage",
    f"/{REQUEST}/rtmpPublishConfig": "changes where the page is pushed to",
    f"/{REQUEST}/webRecordingConfig/url": "records another page",
}


def later(recording: Recording, view: View) -> Iterator[Fact]:
    """The facts about the other requests; `view` is that of the body of `start`."""
    acquired = recording.acquired
    if acquired.region:
        yield _fact("region", "`acquire`", f"keeps the service to the area {acquired.region}")
    if acquired.hours is not None:
        yield _fact("hours", "`acquire`", f"lets later requests work for {acquired.hours} hours")
    body = recording.body
    for number, update in enumerate(recording.updates, start=1):
        after = body_after(body, update.request, update.body)
        wordings = list(_own_words(update.request, update.body))
        views = View(body, view.mode, view.reference), View(after, view.mode, view.reference)
        wordings += [_wording(one) for one in changes(*views) if not _says_everyone(one)]
        if wordings or update.request != "stop":  # each recording is stopped
            wording = listed(wordings, "and") if wordings else "changes nothing"
            yield _fact(
                str(number), f"request {number} after `start`, `{update.request}`:", wording
            )
        body = after


def later_changes(old: tuple[Fact, ...], new: tuple[Fact, ...]) -> Iterator[Change]:
    """The changes between the other requests of two recordings."""
    before, after = ({fact.key: fact for fact in facts} for facts in (old, new))
    for key in dict.fromkeys((*after, *before)):
        earlier, other = before.get(key), after.get(key)
        if earlier and other and earlier.sentence != other.sentence:
            was = earlier.predicate if earlier.subject == other.subject else _words(earlier)
            wording = f"{_words(other)} (before: {was})"
            yield Change("later", wording, (), ())
        elif earlier and not other:
            yield Change("later", f"no longer: {_words(earlier)}", (), ())
        elif other and not earlier:
            yield Change("later", f"now also: {_words(other)}", (), ())


def _own_words(request: str, update: Json) -> Iterator[str]:
    """What a request does that changes no member of `start`."""
    if request == "stop" and has(update, _ASYNC) and value_at(update, _ASYNC) is True:
        yield "is answered at once, not when all files are uploaded"
    onhold = value_at(update, ONHOLD) if has(update, ONHOLD) else None
    if request == "update" and isinstance(onhold, bool):
        yield _HOLDS[onhold]
    for place, words in _RENEWED.items():
        if request == "update" and has(update, place):
            yield words


def _says_everyone(change: Change) -> bool:
    """Whether a list only says of everyone what a start without lists means as well."""
    return change.topic == "rest" and LISTS.issuperset(change.new or change.old)


def _wording(change: Change) -> str:
    """A change as a part of a sentence about the request."""
    words = change.wording
    return f"it {words}" if words.startswith(("now ", "no longer ")) else words


def _words(fact: Fact) -> str:
    return f"{fact.subject} {fact.predicate}"


def _fact(key: str, subject: str, predicate: str) -> Fact:
    return Fact("later", key, subject, predicate)
