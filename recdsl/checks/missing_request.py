"""Sections at the top level, without the `clientRequest` around them: one mistake."""

from __future__ import annotations

from recdsl.checks.rule_wording import REFUSED
from recdsl.checks.unknown_member_rules import stray_finding
from recdsl.model.finding import Finding, Fix, Move, Related
from recdsl.model.quoting import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.checks.unknown_members import Stray
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

REQUEST = "clientRequest"


def stray_findings(
    strays: tuple[Stray, ...], body: Json, reference: Reference
) -> tuple[Finding, ...]:
    """The findings about members that the service does not read at their places."""
    outside = [stray for stray in strays if _belongs_inside(stray)]
    is_missing = isinstance(body, dict) and REQUEST not in body and bool(outside)
    if not is_missing:
        return tuple(stray_finding(stray, reference) for stray in strays)
    others = (stray_finding(stray, reference) for stray in strays if stray not in outside)
    return (_missing_request(outside), *others)


def _belongs_inside(stray: Stray) -> bool:
    """Whether a stray is at the top level and belongs into `clientRequest`."""
    is_top = not stray.holder and stray.kind == "misplaced"
    return is_top and stray.belongs == (f"{REQUEST}.{stray.name}",)


def _missing_request(outside: list[Stray]) -> Finding:
    names = listed([f"`{stray.name}`" for stray in outside], "and")
    are, them = ("are", "them") if len(outside) > 1 else ("is", "it")
    moves = tuple(Move(stray.pointer, f"/{REQUEST}/{stray.name}") for stray in outside)
    return Finding(
        rule="missing-member",
        message=f"The body has no `{REQUEST}`: {names} {are} at the top level, and the service "
        f"does not read {them} there, so {REFUSED}.",
        help=f"Put {names} into `{REQUEST}`.",
        pointer=f"/{REQUEST}",
        part="key",
        related=tuple(Related("belongs inside", stray.pointer, "key") for stray in outside),
        fixes=(Fix(f"Put {them} into `{REQUEST}`", "unsafe", moves),),
        constraints=None,
    )
