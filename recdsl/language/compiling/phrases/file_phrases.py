"""`as …`, `transcode …`, `sound …`, `expecting …`: what comes out, and for how many."""

from __future__ import annotations

from recdsl.language.compiling.word_values import Said, unknown_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.compiling.clauses import Clause
    from recdsl.language.compiling.lowering import Lowering
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

FILES = ("hls", "mp4")
SOUNDS = ("m4a", "mp3", "aac")


def files(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """The files (hls, mp4), or one audio format with its rate and channels."""
    formats = [node for node in clause.node.nodes() if node.rule == "format"]
    names = [node.words() for node in formats]
    for node, name in zip(formats, names, strict=True):
        if name not in (*FILES, *SOUNDS) and next(node.tokens()).kind != "PLACEHOLDER":
            lowering.refuse(unknown_name(node, "a format", (*FILES, *SOUNDS)))
            return
    sounds = [name for name in names if name in SOUNDS]
    if sounds and len(names) > 1:
        message = "One `as` clause says either the files (hls, mp4) or one audio format."
        help_text = "Write two clauses: `as hls` and `as m4a`."
        lowering.error(message, help_text, clause.node.span)
    elif sounds:
        yield from lowering.value("container_format", formats[0], clause)
        yield from lowering.below(clause, clause.node)
    else:
        rate = clause.node.child("sample_rate") or clause.node.child("channels")
        if rate:
            message = "A sample rate and channels belong to an audio format, and this is none."
            lowering.error(message, "Write `as m4a at 48000 Hz stereo`.", rate.span)
            return
        spans = tuple(node.span for node in formats)
        span = type(spans[0])(spans[0].start, spans[-1].end)
        values: list[Json] = [
            next(node.tokens()).text if "$" in name else name
            for node, name in zip(formats, names, strict=True)
        ]
        yield Said("av_file_type", values, span, clause.head, spans=spans)


def transcode(_lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """`transcode afterwards`: the policy alone."""
    yield Said("combination_policy", "postpone_transcoding", clause.node.span, clause.head)


def sound(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """The audio profile, of the channel or of the page."""
    name = "web_audio_profile" if lowering.sentence.records_page else "audio_profile"
    yield from lowering.value(name, clause.node.nodes()[0], clause)


def expecting(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """The user group that holds so many users."""
    node = clause.node.nodes()[0]
    text = next(node.tokens()).text
    count = int(text) if text.isdigit() and len(text) < 9 else 0
    groups = lowering.reference.facts.groups
    group = user_group(count, lowering.reference)
    if group is None and groups:
        message = f"No group of the service holds {text} users, so none can be expected."
        lowering.error(
            message, f"Write a whole number from 1 to {max(groups.values())}.", node.span
        )
        return
    yield Said("subscribe_uid_group", group, node.span, clause.head)


def user_group(count: int, reference: Reference) -> int | None:
    """The smallest `subscribeUidGroup` that holds so many users (page, lines 143-148; A08)."""
    if count < 1:
        return None
    groups = reference.facts.groups.items()
    return next((group for group, most in groups if count <= most), None)
