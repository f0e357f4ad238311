"""Members that the service does not read: misspelt, in another letter case, at another level."""

from __future__ import annotations

from recdsl.checks.rule_wording import named, region_of
from recdsl.model.finding import Finding, Fix, Move, Remove, Rename
from recdsl.model.quoting import listed
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.checks.unknown_members import Stray
    from recdsl.model.finding import Mode
    from recdsl.reference.reference import Reference

KINDS: dict[Mode, str] = {
    "individual": "individual recording",
    "mix": "composite recording",
    "web": "web page recording",
}
# The parts of the call outside its body: by name, in lower case and without word separators.
OUTSIDE = {
    **dict.fromkeys(("mode", "appid", "resourceid"), "the URL"),
    "sid": "the URL of `query`, `update` and `stop`",
    **dict.fromkeys(("authorization", "contenttype"), "a header of the request"),
    **dict.fromkeys(("customerid", "customersecret"), "the `Authorization` header"),
}
RULES = ("unknown-member", "wrong-letter-case", "misplaced-member")


def stray_finding(stray: Stray, reference: Reference = DEFAULT) -> Finding:
    """The finding about a member that the service does not read at its place."""
    if stray.kind == "letter-case":
        return _wrong_letter_case(stray)
    if stray.kind == "misplaced":
        return _misplaced_member(stray)
    return _unknown_member(stray, reference)


def _wrong_letter_case(stray: Stray) -> Finding:
    right = stray.belongs[0].rpartition(".")[2]
    fix = Fix(f"Rename it to `{right}`", "safe", (Rename(stray.pointer, right),))
    advice = _keep_one(right) if stray.taken else f"Write `{right}`."
    effect = f"so the service ignores it and works as if `{right}` were not set here"
    if stray.taken:
        effect = f"so the service ignores it and reads only `{right}`"
    if stray.missed:
        effect = f"so {_missed(right)}"
    return Finding(
        rule="wrong-letter-case",
        message=f"{_said(stray)} is not read: names are case-sensitive, {effect}.",
        help=advice,
        pointer=stray.pointer,
        part="key",
        fixes=(fix,) if stray.fits and not stray.taken else (),
    )


def _misplaced_member(stray: Stray) -> Finding:
    if stray.foreign:
        return _foreign_member(stray)
    holders = [_inside(path.rpartition(".")[0]) for path in stray.belongs]
    advice = f"Move it into {listed(holders)}."
    if stray.taken:
        advice = f"It is in {holders[0]} too: keep only one of the two, and keep it there."
    fixes: tuple[Fix, ...] = ()
    if stray.target is not None and stray.fits:
        move = Move(stray.pointer, stray.target)
        fixes = (Fix(f"Move it into {holders[0]}", "unsafe", (move,)),)
    effect = ", so the recording runs without it"
    if stray.taken or stray.target is None:
        effect = ""
    if stray.missed:
        effect = f"; {_missed(stray.name)}"
    return Finding(
        rule="misplaced-member",
        message=f"`{stray.name}` is in {_inside(stray.holder)}; the service does not read it "
        f"there{effect}.",
        help=advice,
        pointer=stray.pointer,
        part="key",
        fixes=fixes,
    )


def _foreign_member(stray: Stray) -> Finding:
    """A member that no mode of the body reads, at any place."""
    kinds = listed([KINDS[mode] for mode in stray.foreign], "and")
    has = "have" if len(stray.foreign) > 1 else "has"
    return Finding(
        rule="misplaced-member",
        message=f"`{stray.name}` is in {_inside(stray.holder)}; the service does not read it "
        f"there: it belongs to {kinds}, and this body is for another mode.",
        help=f"Remove `{stray.name}`: only {kinds} {has} such a setting.",
        pointer=stray.pointer,
        part="key",
        fixes=(Fix(f"Remove `{stray.name}`", "unsafe", (Remove(stray.pointer),)),),
    )


def _unknown_member(stray: Stray, reference: Reference) -> Finding:
    outside = OUTSIDE.get(stray.name.lower().replace("_", "").replace("-", ""))
    if outside and (not stray.belongs or stray.holder in ("", "clientRequest")):
        return _member_of_the_call(stray, outside)
    fixes: tuple[Fix, ...] = ()
    effect = "the service ignores it"
    advice = "Remove it, or keep it if a newer page describes it."
    for right in stray.belongs:
        advice = f"Did you mean `{right}`?"
        if stray.taken:
            advice = f"{advice} {_keep_one(right)}"
        elif stray.fits:
            fixes = (Fix(f"Rename it to `{right}`", "unsafe", (Rename(stray.pointer, right),)),)
    remark = reference.facts.remarks.get(f"{stray.holder}.{stray.name}")
    if remark:
        effect, advice = remark.effect, remark.advice or advice
    return Finding(
        rule="unknown-member",
        message=f"{_said(stray)} is not in the page's list of members of {_inside(stray.holder)}; "
        f"{effect}.",
        help=advice,
        pointer=stray.pointer,
        part="key",
        fixes=fixes,
    )


def _member_of_the_call(stray: Stray, place: str) -> Finding:
    return Finding(
        rule="unknown-member",
        message=f"`{stray.name}` belongs in {place}; in the body the service ignores it.",
        help=f"Remove `{stray.name}` from the body.",
        pointer=stray.pointer,
        part="key",
        # A program may read it before it sends the body.
        fixes=(Fix(f"Remove `{stray.name}`", "unsafe", (Remove(stray.pointer),)),),
    )


def _missed(name: str) -> str:
    return f"for the service `{name}` is missing, so it answers error 2 and records nothing"


def _keep_one(right: str) -> str:
    """The advice if the body has the member under its right name as well."""
    return f"The object has `{right}` too: keep only one of the two, under that name."


def _said(stray: Stray) -> str:
    return named(stray.pointer) if region_of(stray.pointer) else f"`{stray.name}`"


def _inside(path: str) -> str:
    return f"`{path}`" if path else "the body's top level"
