"""What can mean two things where it stands: settled by what is beside it, else asked."""

from __future__ import annotations

from recdsl.language.spoken.facts import Fact, Facts
from recdsl.model.frozen import replaced
from recdsl.model.source import Span

_RATES = {"48": ("mono",), "128": ("mono",), "192": ("stereo",)}
_BETWEEN = frozenset({"", ",", "at", "with", "and", ", at"})
_SOUNDS = frozenset({"m4a", "mp3", "aac"})
_WHOM = ("users", "except", "everyone")
_QUALITY = frozenset({"quality", "resolution"})
_IDS = frozenset({"uid", "uids"})


def settle_two_readings(facts: Facts) -> None:
    """Tell what is recorded from how it sounds; ask about a second `uid`, and `low quality`.

    Args:
        facts: the facts; some are replaced, and what cannot be settled becomes findings of theirs.
    """
    _join_quality(facts)
    _join_rates(facts)
    _name_media(facts)
    _ask_uid(facts)
    _ask_quality(facts)


def _join_quality(facts: Facts) -> None:
    """`audio in high quality`, beside `stereo` or `mono`, is one of the two that it can be."""
    for quality in facts.of("sound_quality"):
        at = facts.all.index(quality)
        behind = next(iter(facts.all[at + 1 :]), None)
        if behind and behind.kind == "channels" and _is_beside(facts, quality, behind):
            rate = "192" if behind.detail == "stereo" else "128"
            words = (*quality.words, *behind.words)
            span = Span(quality.span.start, behind.span.end)
            facts.all[at : at + 2] = [Fact("sound", rate, (), span, quality.head, words)]


def _join_rates(facts: Facts) -> None:
    """`stereo, 192 kbps` is a sound and no picture, unless the rate stands behind a size."""
    if _has_sound_files(facts):
        return
    for rate in facts.of("kbps"):
        (token,) = rate.value("kbps", "count")[:1]
        at = facts.all.index(rate)
        before, behind = facts.all[at - 1] if at else None, next(iter(facts.all[at + 1 :]), None)
        if before and before.kind in ("size", "fps"):
            continue
        for sound in (before, behind):
            if sound is None or not _is_beside(facts, rate, sound):
                continue
            if not _fits(sound, token.text):
                continue
            facts.all.remove(rate)
            at = facts.all.index(sound)
            facts.all[at] = replaced(sound, kind="sound", detail=token.text)
            break


def _has_sound_files(facts: Facts) -> bool:
    """Whether audio files are made afterwards; what sounds then is theirs."""
    formats = (token.text for one in facts.of("format") for _, told in one.values for token in told)
    return not _SOUNDS.isdisjoint(formats)


def _fits(sound: Fact, rate: str) -> bool:
    """Whether a sound can have a bitrate: the one that it has, or the one of its channels."""
    if sound.kind == "channels":
        return sound.detail in _RATES.get(rate, ())
    return sound.kind == "sound" and rate in (
        sound.detail,
        *(one.text for one in sound.value("kbps")),
    )


def _name_media(facts: Facts) -> None:
    """What is recorded, where only how it is recorded names it: `record audio 48 kbps`."""
    if facts.of("only"):
        return
    media = {fact.detail for fact in facts.of("media")}
    for fact in facts.of("sound", "channels", "size", "kbps"):
        medium = _medium_of(fact)
        if medium == "audio" and media == {"video"}:  # `video with stereo sound`
            facts.all[:] = [
                replaced(one, detail="both") if one.kind == "media" else one for one in facts.all
            ]
            return
        if fact.kind == "channels" and media == {"video"} and not _has_sound_files(facts):
            message = f"`{facts.shown(fact)}` is about sound, and only video is recorded."
            facts.refuse(fact.span, message, "Write `record audio and video`, or remove it.")
        if medium and not media and _is_object(facts, fact):
            at = facts.all.index(fact)
            facts.all.insert(at, Fact("media", medium, (), fact.span, fact.head, fact.words))
            return


def _medium_of(fact: Fact) -> str:
    """The medium that a sound or a size names; `sound 48 kbps` names none: it is the clause."""
    words = fact.words
    if fact.kind in ("size", "kbps"):
        return "video" if words[0] in ("video", "picture") else ""
    if words[1:2] == ("profile",):
        return ""
    is_noun = "audio" in words or "sound" in words[1:] or words[:2] == ("sound", "of")
    return "audio" if is_noun else ""


def _is_object(facts: Facts, fact: Fact) -> bool:
    """Whether a fact stands directly behind `record`, or before those who are recorded."""
    at = facts.all.index(fact)
    before, behind = facts.all[at - 1] if at else None, next(iter(facts.all[at + 1 :]), None)
    if before is not None and before.kind == "record":
        return not facts.text[before.span.end : fact.span.start].strip()
    return (
        behind is not None
        and behind.kind in _WHOM
        and behind.words[0] == "of"
        and not facts.text[fact.span.end : behind.span.start].strip()
    )


def _ask_uid(facts: Facts) -> None:
    """`uid 7, uid 8`: the second may be a user too, or the recorder."""
    for recorder in facts.of("recorder"):
        at = facts.all.index(recorder)
        before = facts.all[at - 1] if at else None
        if before is None or before.kind not in _WHOM or not _IDS.intersection(before.words):
            continue
        if recorder.words[0] == "uid" and _is_beside(facts, before, recorder):
            (token,) = recorder.value("user")[:1]
            message = f"`{facts.shown(recorder)}` can be a user, or the recorder."
            help_text = f"Write `and uid {token.text}` for a user, or `by recorder {token.text}`."
            facts.refuse(recorder.span, message, help_text)


def _ask_quality(facts: Facts) -> None:
    """`everyone, low quality video`: which stream is meant, or that only video is recorded."""
    media = facts.of("media", "only")
    if len(media) != 1 or not _QUALITY.intersection(media[0].words) or facts.of("snapshot"):
        return
    medium = media[0]
    at = facts.all.index(medium)
    before = [fact for fact in facts.all[:at] if fact.span != medium.span]
    behind = facts.all[at + 1] if at + 1 < len(facts.all) else None
    if not any(fact.kind in ("record", *_WHOM) for fact in before):
        return
    if before[-1].kind == "record" and _is_beside(facts, before[-1], medium):
        return
    if behind is not None and behind.kind in _WHOM and _is_beside(facts, medium, behind):
        return
    said = facts.shown(medium)
    stream = next((fact.detail for fact in facts.of("preferring")), "low-quality")
    facts.refuse(
        medium.span,
        f"`{said}` can mean which stream of each user is recorded, or that only video is.",
        f"Write `preferring {stream} video`, or `record video … preferring {stream} video`.",
    )


def _is_beside(facts: Facts, one: Fact, other: Fact) -> bool:
    first, last = sorted((one, other), key=lambda each: each.span.start)
    return facts.text[first.span.end : last.span.start].strip().lower() in _BETWEEN
