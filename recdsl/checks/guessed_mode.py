"""Fixes when the mode is a guess: the body suggests it, and nothing states it."""

from __future__ import annotations

from recdsl.model.finding import Remove
from recdsl.model.frozen import replaced
from recdsl.model.operations import has, value_at
from recdsl.reference.pointers import EXTENSION_SERVICES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.finding import Finding, Fix
    from recdsl.model.json_value import Json


def cautious(findings: Iterable[Finding], body: Json) -> Iterator[Finding]:
    """The findings without the fixes that remove a section or a service.

    A section that is superfluous in the guessed mode may be essential in the real one.
    """
    for finding in findings:
        kept = tuple(fix for fix in finding.fixes if not _is_destructive(fix, body))
        yield finding if len(kept) == len(finding.fixes) else replaced(finding, fixes=kept)


def _is_destructive(fix: Fix, body: Json) -> bool:
    return any(
        isinstance(operation, Remove) and _is_section(operation.pointer, body)
        for operation in fix.operations
    )


def _is_section(pointer: str, body: Json) -> bool:
    value = value_at(body, pointer) if has(body, pointer) else None
    return pointer == EXTENSION_SERVICES or (isinstance(value, dict) and bool(value))
