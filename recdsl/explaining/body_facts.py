"""All facts of one body, in the order of the explanation."""

from __future__ import annotations

from recdsl.explaining.file_facts import files, names, snapshots
from recdsl.explaining.other_facts import rest
from recdsl.explaining.picture_facts import picture, sound
from recdsl.explaining.recorded_facts import recorded, stops
from recdsl.explaining.service_facts import services
from recdsl.explaining.storage_facts import security, storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.explaining.body_view import View
    from recdsl.explaining.fact import Fact

_SOURCES = (recorded, sound, picture, snapshots, services, files, names, storage, security, stops)


def facts(view: View) -> tuple[Fact, ...]:
    """The facts about a recording; they cover every leaf of its body that is not a default."""
    stated = [fact for source in _SOURCES for fact in source(view)]
    return (*stated, *rest(view, stated))
