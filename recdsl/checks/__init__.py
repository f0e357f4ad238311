"""The rules that look at more than one member, topic by topic.

A check is a generator of findings; its name is its rule's, with `_` for `-`. What a rule means is
on its page in `rules/`.
"""

from __future__ import annotations

from recdsl.checks import (
    call,
    encryption,
    files,
    keys,
    layout,
    picture,
    postponed,
    recording,
    services,
    snapshot,
    storage,
    subscription,
    users,
)
from recdsl.checks.dispatch import Dispatch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.checks.check import Check

CHECKS: tuple[Check, ...] = (
    *call.CHECKS,
    *recording.CHECKS,
    *subscription.CHECKS,
    *users.CHECKS,
    *files.CHECKS,
    *snapshot.CHECKS,
    *storage.CHECKS,
    *keys.CHECKS,
    *encryption.CHECKS,
    *picture.CHECKS,
    *layout.CHECKS,
    *services.CHECKS,
    *postponed.CHECKS,
)
DISPATCH = Dispatch(CHECKS)
