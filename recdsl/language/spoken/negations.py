"""What is not to be recorded of some users: read where it means one thing, refused where not."""

from __future__ import annotations

from recdsl.language.spoken.facts import Fact, Facts
from recdsl.model.quoting import listed
from recdsl.model.source import Span

_WORDS = frozenset(
    {"no", "not", "without", "except", "excepting", "excluding", "exclude", "don't", "never", "off"}
    | {"muted", "but", "minus", "apart", "other", "leaving"}
)
_OTHER = {"audio": "video", "video": "audio"}
# Between words that belong together: nothing, or what is left of `user 3's`.
_BESIDE = ("", "'s", "\u2019s")


def settle_negations(facts: Facts) -> None:
    """Turn `no audio of user 3` into `audio of everyone except 3`, where all else is recorded.

    Args:
        facts: the facts; those of a negation are replaced, or become findings of theirs.
    """
    _ask_nothing_of(facts)
    _ask_possessions(facts)
    only = facts.of("only")
    negated = [fact for fact in only if _WORDS.intersection(fact.words)]
    spared = [_behind(facts, fact) for fact in negated]
    others = [fact for fact in facts.of("users", "except") if fact not in spared]
    is_plain = len({fact.detail for fact in negated}) == len(only)
    for fact, behind in zip(negated, spared, strict=True):
        if behind is None or behind.kind not in ("users", "except"):
            _settle_before(facts, fact)
        elif behind.kind == "except":
            _ask_exception(facts, fact, behind)
        else:
            _settle(facts, fact, behind, is_plain=is_plain, others=bool(others))


def _settle(facts: Facts, fact: Fact, behind: Fact, *, is_plain: bool, others: bool) -> None:
    """A medium that is not recorded of the users behind it."""
    kept, lost = fact.detail, _OTHER[fact.detail]
    is_compound = "without" in fact.words[1:] and fact.words[0] not in _WORDS
    if is_compound and not _records_all(facts, upto=fact):
        return  # `video without audio of users 1 and 2`
    at = facts.all.index(fact)
    # `record` keeps users that were named before from the medium.
    spared = [_as(fact, "record", ""), _as(fact, "media", lost), _as(behind, "except", "")]
    if is_plain and not others and _media_before(facts, fact) == {lost}:
        facts.all[at : at + 2] = spared
    elif is_plain and not others and _records_all(facts, upto=fact):
        facts.all[at : at + 2] = [*spared, _as(fact, "media", kept), _as(fact, "everyone", "")]
    elif others:
        message = f"`{_shown(facts, fact, behind)}` stands beside users that are recorded."
        help_text = "Write whose audio and whose video: `audio of users … and video of users …`."
        facts.refuse(_span(fact, behind), message, help_text)
        facts.all[at : at + 2] = [_as(fact, "record", "")]
    else:
        _ask(facts, (fact, behind), lost, kept)
        facts.all[at : at + 2] = [_as(fact, "record", "")]


def _settle_before(facts: Facts, fact: Fact) -> None:
    """`everyone, user 3 without video`, which is not that only user 3 is recorded."""
    before = _before(facts, fact)
    if before is None or before.kind != "users" or before.words[0] in ("of", "from", "for", "by"):
        return
    if _records_all(facts, upto=before):
        _ask(facts, (before, fact), _OTHER[fact.detail], fact.detail)


def _ask_exception(facts: Facts, fact: Fact, behind: Fact) -> None:
    """`no video except of user 7`, which is not the audio of everyone but them."""
    facts.refuse(
        _span(fact, behind),
        f"`{_shown(facts, fact, behind)}` can mean two things.",
        f"Write `record audio and video of {_users(behind)}` or `record {fact.detail} of everyone "
        f"except {_numbers(behind)}`.",
    )


def _media_before(facts: Facts, fact: Fact) -> set[str]:
    before = facts.all[: facts.all.index(fact)]
    return {one.detail for one in before if one.kind == "media"}


def _records_all(facts: Facts, *, upto: Fact) -> bool:
    """Whether both media are said, or everyone is, before a fact or within it."""
    before, media = facts.all[: facts.all.index(upto)], _media_before(facts, upto)
    everyone = any(fact.kind == "everyone" for fact in before)
    named = {"everything", "everyone", "everybody", "all", "both"}.intersection(upto.words)
    return "both" in media or {"audio", "video"} <= media or (everyone and not media) or bool(named)


def _ask_possessions(facts: Facts) -> None:
    """`everyone but user 3's audio`, and the same without the `'s`."""
    for index, fact in enumerate(facts.all[:-1]):
        medium = facts.all[index + 1]
        if fact.kind != "except" or medium.kind != "media" or medium.detail == "both":
            continue
        further = facts.all[index + 2 : index + 3]
        gap = facts.text[fact.span.end : medium.span.start].strip().lower()
        if gap not in _BESIDE or (further and further[0].kind in ("users", "except", "everyone")):
            continue
        lost = medium.detail
        facts.refuse(
            _span(fact, medium),
            f"`{_shown(facts, fact, medium)}` can mean two things.",
            f"Write `record {_all_but(lost, fact)}` or `record {lost} of everyone except "
            f"{_numbers(fact)}`.",
        )


def _ask_nothing_of(facts: Facts) -> None:
    """`don't record user 9`, which is not that nothing is recorded."""
    for fact in facts.of("snapshot_only"):
        behind = _behind(facts, fact)
        if behind is None or not {"record", "recorded"}.intersection(fact.words):
            continue
        if behind.kind == "users":
            of = _behind(facts, behind)
            whom = f"audio and video of everyone except {_numbers(behind)}"
            is_half = of is not None and of.kind == "media" and of.detail in _OTHER
            help_text = f"Write `record {_all_but(of.detail, behind) if of and is_half else whom}`."
        elif behind.kind == "except":
            help_text = f"Write `record audio and video of {_users(behind)}`."
        elif behind.kind in ("snapshot", "snapshot_too"):
            help_text = "Remove it, or write `snapshot only every 10s` to have nothing else."
        else:
            continue
        words = _shown(facts, fact, behind)
        facts.all.remove(fact)
        message = f"`{words}` is what is not to be recorded; write what is."
        facts.refuse(_span(fact, behind), message, help_text)


def _ask(facts: Facts, said: tuple[Fact, Fact], lost: str, kept: str) -> None:
    users = next(fact for fact in said if fact.kind == "users")
    message = f"`{_shown(facts, *said)}` can mean two things."
    help_text = f"Write `record {_all_but(lost, users)}` or `record {kept} of {_users(users)}`."
    facts.refuse(_span(*said), message, help_text)


def _all_but(lost: str, users: Fact) -> str:
    return f"{lost} of everyone except {_numbers(users)} and {_OTHER[lost]} of everyone"


def _behind(facts: Facts, fact: Fact) -> Fact | None:
    at = facts.all.index(fact) + 1
    behind = facts.all[at] if at < len(facts.all) else None
    return behind if behind and _is_beside(facts, fact, behind) else None


def _before(facts: Facts, fact: Fact) -> Fact | None:
    at = facts.all.index(fact) - 1
    before = facts.all[at] if at >= 0 else None
    return before if before and _is_beside(facts, before, fact) else None


def _is_beside(facts: Facts, fact: Fact, behind: Fact) -> bool:
    return facts.text[fact.span.end : behind.span.start].strip().lower() in _BESIDE


def _numbers(fact: Fact) -> str:
    tokens = fact.value("users", "digits")
    return listed([token.text for token in tokens], "and")


def _users(fact: Fact) -> str:
    tokens = fact.value("users", "digits")
    is_one = len(tokens) == 1 and tokens[0].kind != "RANGE"
    return f"{'user' if is_one else 'users'} {_numbers(fact)}"


def _span(first: Fact, last: Fact) -> Span:
    return Span(first.span.start, last.span.end)


def _shown(facts: Facts, first: Fact, last: Fact) -> str:
    from recdsl.language.spoken.shown_words import shown

    return shown(facts.text, _span(first, last), facts.all)


def _as(fact: Fact, kind: str, detail: str) -> Fact:
    return Fact(kind, detail, fact.values, fact.span, fact.head, fact.words)
