"""Sections at the top level, without the `clientRequest` around them: one mistake."""

from __future__ import annotations

from recdsl.checks.rule_wording import REFUSED
from recdsl.checks.unknown_member_rules import unread_member_finding
from recdsl.model.finding import Finding, Fix, Move, Related
from recdsl.model.quoting import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.checks.unknown_members import UnreadMember
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

REQUEST = "clientRequest"


def unread_member_findings(
    unread: tuple[UnreadMember, ...], body: Json, reference: Reference
) -> tuple[Finding, ...]:
    """The findings about members that the service does not read at their places."""
    outside = [unread for unread in unread if _belongs_inside(unread)]
    is_missing = isinstance(body, dict) and REQUEST not in body and bool(outside)
    if not is_missing:
        return tuple(unread_member_finding(unread, reference) for unread in unread)
    others = (
        unread_member_finding(unread, reference) for unread in unread if unread not in outside
    )
    return (_missing_request(outside), *others)


def _belongs_inside(unread: UnreadMember) -> bool:
    """Whether an unread member is at the top level and belongs into `clientRequest`."""
    is_top = not unread.holder and unread.kind == "misplaced"
    return is_top and unread.belongs == (f"{REQUEST}.{unread.name}",)


def _missing_request(outside: list[UnreadMember]) -> Finding:
    names = listed([f"`{unread.name}`" for unread in outside], "and")
    are, them = ("are", "them") if len(outside) > 1 else ("is", "it")
    moves = tuple(Move(unread.pointer, f"/{REQUEST}/{unread.name}") for unread in outside)
    return Finding(
        rule="missing-member",
        message=f"The body has no `{REQUEST}`: {names} {are} at the top level, and the service "
        f"does not read {them} there, so {REFUSED}.",
        help=f"Put {names} into `{REQUEST}`.",
        pointer=f"/{REQUEST}",
        part="key",
        related=tuple(Related("belongs inside", unread.pointer, "key") for unread in outside),
        fixes=(Fix(f"Put {them} into `{REQUEST}`", "unsafe", moves),),
        constraints=None,
    )
