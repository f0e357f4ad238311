"""Members that the service does not read: misspelt, in another letter case, at another level."""

from __future__ import annotations

from recdsl.checks.rule_wording import named, region_of
from recdsl.model.finding import Finding, Fix, Move, Rename
from recdsl.model.quoting import listed
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.checks.unknown_members import Stray
    from recdsl.reference.reference import Reference

RULES = ("unknown-member", "wrong-letter-case", "misplaced-member")


def stray_finding(stray: Stray, reference: Reference = DEFAULT) -> Finding:
    """What is wrong with a member that the service does not read where it stands."""
    if stray.kind == "letter-case":
        return _wrong_letter_case(stray)
    if stray.kind == "misplaced":
        return _misplaced_member(stray)
    return _unknown_member(stray, reference)


def _wrong_letter_case(stray: Stray) -> Finding:
    right = stray.belongs[0].rpartition(".")[2]
    fix = Fix(f"Rename it to `{right}`", "safe", (Rename(stray.pointer, right),))
    advice = _keep_one(right) if stray.taken else f"Write `{right}`."
    return Finding(
        rule="wrong-letter-case",
        message=f"{_said(stray)} is not read: names are case-sensitive, so the service ignores it "
        f"and works as if `{right}` were not set here.",
        help=advice,
        pointer=stray.pointer,
        part="key",
        fixes=() if stray.taken else (fix,),
    )


def _misplaced_member(stray: Stray) -> Finding:
    holders = [_inside(path.rpartition(".")[0]) for path in stray.belongs]
    advice = f"Move it into {listed(holders)}."
    if stray.taken:
        advice = f"It stands in {holders[0]} too: keep one of them, there."
    fixes: tuple[Fix, ...] = ()
    if stray.target is not None:
        move = Move(stray.pointer, stray.target)
        fixes = (Fix(f"Move it into {holders[0]}", "unsafe", (move,)),)
    return Finding(
        rule="misplaced-member",
        message=f"`{stray.name}` stands in {_inside(stray.holder)}, where the service does not "
        "look for it; it is ignored, and the recording goes on without it.",
        help=advice,
        pointer=stray.pointer,
        part="key",
        fixes=fixes,
    )


def _unknown_member(stray: Stray, reference: Reference) -> Finding:
    fixes: tuple[Fix, ...] = ()
    effect = "the service ignores it"
    advice = "Take it out, or leave it if a newer page describes it."
    for right in stray.belongs:
        advice = f"Did you mean `{right}`?"
        if stray.taken:
            advice = f"{advice} {_keep_one(right)}"
        else:
            fixes = (Fix(f"Rename it to `{right}`", "unsafe", (Rename(stray.pointer, right),)),)
    remark = reference.facts.remarks.get(f"{stray.holder}.{stray.name}")
    if remark:
        effect, advice = remark.effect, remark.advice or advice
    return Finding(
        rule="unknown-member",
        message=f"{_said(stray)} is not a member of {_inside(stray.holder)} that the page knows; "
        f"{effect}.",
        help=advice,
        pointer=stray.pointer,
        part="key",
        fixes=fixes,
    )


def _keep_one(right: str) -> str:
    """The advice where a member stands under its right name as well."""
    return f"`{right}` is there too: keep one of them, under that name."


def _said(stray: Stray) -> str:
    return named(stray.pointer) if region_of(stray.pointer) else f"`{stray.name}`"


def _inside(path: str) -> str:
    return f"`{path}`" if path else "the body's top level"
