"""Members that the service does not read: misspelt, in another letter case, at another level."""

from __future__ import annotations

from recdsl.checks.rule_wording import named, region_of
from recdsl.model.finding import Finding, Fix, Move, Remove, Rename
from recdsl.model.quoting import listed
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.checks.unknown_members import UnreadMember
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


def unread_member_finding(unread: UnreadMember, reference: Reference = DEFAULT) -> Finding:
    """The finding about a member that the service does not read at its place."""
    if unread.kind == "letter-case":
        return _wrong_letter_case(unread)
    if unread.kind == "misplaced":
        return _misplaced_member(unread)
    return _unknown_member(unread, reference)


def _wrong_letter_case(unread: UnreadMember) -> Finding:
    right = unread.belongs[0].rpartition(".")[2]
    fix = Fix(f"Rename it to `{right}`", "safe", (Rename(unread.pointer, right),))
    advice = _keep_one(right) if unread.taken else f"Write `{right}`."
    effect = f"so the service ignores it and works as if `{right}` were not set here"
    if unread.taken:
        effect = f"so the service ignores it and reads only `{right}`"
    if unread.missed:
        effect = f"so {_missed(right)}"
    return Finding(
        rule="wrong-letter-case",
        message=f"{_subject(unread)} is not read: names are case-sensitive, {effect}.",
        help=advice,
        pointer=unread.pointer,
        part="key",
        fixes=(fix,) if unread.fits and not unread.taken else (),
    )


def _misplaced_member(unread: UnreadMember) -> Finding:
    if unread.foreign:
        return _foreign_member(unread)
    holders = [_inside(path.rpartition(".")[0]) for path in unread.belongs]
    advice = f"Move it into {listed(holders)}."
    if unread.taken:
        advice = f"It is in {holders[0]} too: keep only one of the two, and keep it there."
    fixes: tuple[Fix, ...] = ()
    if unread.target is not None and unread.fits:
        move = Move(unread.pointer, unread.target)
        fixes = (Fix(f"Move it into {holders[0]}", "unsafe", (move,)),)
    effect = ", so the recording runs without it"
    if unread.taken or unread.target is None:
        effect = ""
    if unread.missed:
        effect = f"; {_missed(unread.name)}"
    return Finding(
        rule="misplaced-member",
        message=f"`{unread.name}` is in {_inside(unread.holder)}; the service does not read it "
        f"there{effect}.",
        help=advice,
        pointer=unread.pointer,
        part="key",
        fixes=fixes,
    )


def _foreign_member(unread: UnreadMember) -> Finding:
    """A member that no mode of the body reads, at any place."""
    kinds = listed([KINDS[mode] for mode in unread.foreign], "and")
    has = "have" if len(unread.foreign) > 1 else "has"
    return Finding(
        rule="misplaced-member",
        message=f"`{unread.name}` is in {_inside(unread.holder)}; the service does not read it "
        f"there: it belongs to {kinds}, and this body is for another mode.",
        help=f"Remove `{unread.name}`: only {kinds} {has} such a setting.",
        pointer=unread.pointer,
        part="key",
        fixes=(Fix(f"Remove `{unread.name}`", "unsafe", (Remove(unread.pointer),)),),
    )


def _unknown_member(unread: UnreadMember, reference: Reference) -> Finding:
    outside = OUTSIDE.get(unread.name.lower().replace("_", "").replace("-", ""))
    if outside and (not unread.belongs or unread.holder in ("", "clientRequest")):
        return _member_of_the_call(unread, outside)
    if unread.missed:
        return _misspelt_member(unread)
    fixes: tuple[Fix, ...] = ()
    effect = "the service ignores it"
    advice = "Remove it, or keep it if a newer page describes it."
    for right in unread.belongs:
        advice = f"Did you mean `{right}`?"
        if unread.taken:
            advice = f"{advice} {_keep_one(right)}"
        elif unread.fits:
            fixes = (Fix(f"Rename it to `{right}`", "unsafe", (Rename(unread.pointer, right),)),)
    remark = reference.facts.remarks.get(f"{unread.holder}.{unread.name}")
    if remark:
        effect, advice = remark.effect, remark.advice or advice
    return Finding(
        rule="unknown-member",
        message=f"{_subject(unread)} is not in the page's list of members of "
        f"{_inside(unread.holder)}; {effect}.",
        help=advice,
        pointer=unread.pointer,
        part="key",
        fixes=fixes,
    )


def _misspelt_member(unread: UnreadMember) -> Finding:
    """A required member under a name that is nearly right, which is one mistake."""
    right = unread.belongs[0]
    fix = Fix(f"Rename it to `{right}`", "unsafe", (Rename(unread.pointer, right),))
    return Finding(
        rule="missing-member",
        message=f"{_subject(unread)} is not a member that the service knows; {_missed(right)}.",
        help=f"Did you mean `{right}`?",
        pointer=unread.pointer,
        part="key",
        fixes=(fix,),
    )


def _member_of_the_call(unread: UnreadMember, place: str) -> Finding:
    return Finding(
        rule="unknown-member",
        message=f"`{unread.name}` belongs in {place}; in the body the service ignores it.",
        help=f"Remove `{unread.name}` from the body.",
        pointer=unread.pointer,
        part="key",
        # A program may read it before it sends the body.
        fixes=(Fix(f"Remove `{unread.name}`", "unsafe", (Remove(unread.pointer),)),),
    )


def _missed(name: str) -> str:
    return f"for the service `{name}` is missing, so it answers error 2 and records nothing"


def _keep_one(right: str) -> str:
    """The advice if the body has the member under its right name as well."""
    return f"The object has `{right}` too: keep only one of the two, under that name."


def _subject(unread: UnreadMember) -> str:
    return named(unread.pointer) if region_of(unread.pointer) else f"`{unread.name}`"


def _inside(path: str) -> str:
    return f"`{path}`" if path else "the body's top level"
