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
from recdsl.checks.check import Check
from recdsl.reference.rules import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

TOPICS = (
    *(call, recording, subscription, users, files, snapshot, storage),
    *(keys, encryption, picture, layout, services, postponed),
)


def checks_of(topic: ModuleType) -> tuple[Check, ...]:
    """The checks that a module defines, in the order of their rules' codes."""
    values = vars(topic).values()
    own = (value for value in values if isinstance(value, Check) and value.module == topic.__name__)
    return tuple(sorted(own, key=lambda check: RULES[check.rule].code))


CHECKS = tuple(check for topic in TOPICS for check in checks_of(topic))
