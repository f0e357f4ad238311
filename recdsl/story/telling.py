"""All facts of one body, in the order of the telling."""

from __future__ import annotations

from recdsl.story.files import files, names, snapshots
from recdsl.story.recorded import recorded, stops
from recdsl.story.rest import rest
from recdsl.story.seen import picture, sound
from recdsl.story.services import services
from recdsl.story.storage import security, storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.story.fact import Fact
    from recdsl.story.view import View

_TELLERS = (recorded, sound, picture, snapshots, services, files, names, storage, security, stops)


def facts(view: View) -> tuple[Fact, ...]:
    """What a recording does: every leaf of its body is told of, or is a default."""
    told = [fact for teller in _TELLERS for fact in teller(view)]
    return (*told, *rest(view, told))
