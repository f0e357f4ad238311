"""All checks, in the order in which they run. A run imports only the topics that it needs."""

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
