"""The completions at a place of any text."""

from __future__ import annotations

from recdsl.editing.body_completion import offers_in_body
from recdsl.editing.spec_completion import offers_in_spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.editing.answers import Offer
    from recdsl.editing.text_snapshot import Snapshot

# What opens the list of offers by itself. A blank does so only where something must follow.
TRIGGERS = (" ", '"', "$", "{", ".", ",", ":")


def offers(snapshot: Snapshot, offset: int, *, typed: str = "") -> tuple[Offer, ...]:
    """The completions that are valid at a place; empty if none is known.

    Args:
        snapshot: the text, which may be broken at the place.
        offset: the place.
        typed: the character that triggered the request, if one did.
    """
    if snapshot.is_spec:
        return offers_in_spec(snapshot, offset, typed=typed)
    return offers_in_body(snapshot, offset, typed=typed) if snapshot.is_body else ()
