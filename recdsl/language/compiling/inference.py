"""What a sentence needs and does not say. Every inference is one entry here, with its reason.

The reasons are shown by `explain` and in source maps; docs/language.md has the same table.
"""

from __future__ import annotations

from recdsl.language.compiling.phrases.file_phrases import user_group
from recdsl.language.compiling.phrases.recorded_phrases import ALL_STREAMS
from recdsl.language.compiling.word_values import Said
from recdsl.language.syntax.tree import as_read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol, TypeGuard

    from recdsl.language.compiling.clauses import Sentence
    from recdsl.language.compiling.lowering import Lowering
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.model.source import Span

    class Member(Protocol):
        """Infers a member, unless it is said."""

        def __call__(self, name: str, value: Json, why: str, at: Span = ...) -> Iterator[Said]:
            """Give the inferred member or nothing."""
            ...


_LISTS = ("subscribe_audio_uids", "subscribe_video_uids")
_EXCEPTIONS = ("un_subscribe_audio_uids", "un_subscribe_video_uids")
# The placeholders of what a sentence needs and does not say, by the parameter's name. None is
# a name that shells set themselves, such as UID: values are taken from the environment.
INFERRED = {
    "cname": "${CNAME}",
    "uid": "${RECORDER_UID}",
    "token": "${TOKEN}",
    "bucket": "${BUCKET}",
    "access_key": "${ACCESS_KEY}",
    "secret_key": "${SECRET_KEY}",
    "secret": "${SECRET}",
    "salt": "${SALT}",
    "vod_access_key": "${VOD_ACCESS_KEY}",
    "vod_secret_key": "${VOD_SECRET_KEY}",
}
_FASTEST = 120  # frames a second; a check says that fewer are allowed
_LONGEST_SIDE = 100_000
_OFF = 0  # the `decryptionMode` of a channel that is not encrypted
_SALTED = (7, 8)  # the two GCM2 modes make their key from a secret and a salt


def mode_of(lowering: Lowering) -> tuple[Mode, str]:
    """The mode of a recording, and why where it is not said."""
    record = lowering.sentence.of_kind("record")
    if lowering.sentence.records_page:
        return "web", "a page is recorded"
    mode = as_read(record.node).child("mode") if record else None
    if mode is None:
        return _mode_of_files(lowering.sentence)
    return ("individual" if mode.has("INDIVIDUALLY") else "mix"), ""


def _mode_of_files(sentence: Sentence) -> tuple[Mode, str]:
    """The mode where none is said: that in which the files can be had."""
    if sentence.of_kind("as audio"):
        return "individual", "audio files are made of individual recordings only"
    if sentence.of_kind("snapshot"):
        return "individual", "snapshots are taken in individual recording only"
    return "mix", "nothing else is said"


def inferred(lowering: Lowering, mode: Mode) -> Iterator[Said]:
    """The members that a recording needs beside those that it says."""
    sentence = lowering.sentence
    said = {part.name: part for part in lowering.said}
    place = sentence.head

    def member(name: str, value: Json, why: str, at: Span = place) -> Iterator[Said]:
        if name not in said:
            yield Said(name, value, at, at, why=why)

    yield from member("cname", INFERRED["cname"], "the channel or session is not said")
    yield from member("uid", INFERRED["uid"], "the recorder is not said")
    if mode == "web":
        yield from member("web_audio_profile", 0, "a page needs one, and 0 is its default")
    else:
        yield from member("token", INFERRED["token"], "the token is not said")
        yield from member("channel_type", 0, "a channel is a communication channel if not `live`")
    if "container_format" in said:
        at = said["container_format"].span
        yield from member("trans_mode", "audioMix", "the audio is mixed afterwards", at)
        why = "audio files are made after the recording"
        yield from member("combination_policy", "postpone_transcoding", why, at)
        if mode == "individual":  # no other mode has streams to keep
            why = "audio files need the original streams"
            yield from member("stream_mode", "original", why, at)
    if "storage_config" in said:
        at = said["storage_config"].head
        for name in ("bucket", "access_key", "secret_key"):
            why = "the storage needs it, and it is not said"
            yield from member(name, INFERRED[name], why, at)
        yield from _region(lowering, said, member)
    if mode != "web" and "decryption_mode" in said:
        yield from _decryption(said["decryption_mode"], member)
    if "vod_region_id" in said:
        at = said["vod_region_id"].head
        for name in ("vod_access_key", "vod_secret_key"):
            yield from member(name, INFERRED[name], "the account needs it, and it is not said", at)
    if mode == "mix":
        yield from _picture(said, member)
    if mode == "individual":
        yield from _group(lowering, said, member)
    yield from _snapshots(lowering, said, member)
    if _asks_for_files(lowering):
        why = "the page asks for the files, and HLS is the default"
        yield from member("av_file_type", ["hls"], why)


def _picture(said: dict[str, Said], member: Member) -> Iterator[Said]:
    """The frame rate and the bitrate of a canvas, whose size is said without them."""
    if "width" not in said or "height" not in said or {"fps", "bitrate"} <= said.keys():
        return
    from recdsl.language.compiling.video_profiles import USUAL_RATE, recommended_bitrate

    width, height = said["width"].value, said["height"].value
    if not (_is_side(width) and _is_side(height)):
        return
    at = said["width"].head
    why = f"{USUAL_RATE} frames a second are usual, and no rate is said"
    yield from member("fps", USUAL_RATE, why, at)
    rate = said["fps"].value if "fps" in said else USUAL_RATE
    if type(rate) is int and 0 < rate <= _FASTEST:
        live = "channel_type" in said and said["channel_type"].value == 1
        value = recommended_bitrate(width, height, rate, live=live)
        why = f"the vendor recommends it for {width}x{height} at {rate} fps"
        yield from member("bitrate", value, f"{why} in a live channel" if live else why, at)


def _is_side(value: Json) -> TypeGuard[int]:
    return type(value) is int and 0 < value < _LONGEST_SIDE


def _decryption(decryption: Said, member: Member) -> Iterator[Said]:
    """What opens an encrypted channel (page, lines 83-86; catalogue S058, S062)."""
    if decryption.value == _OFF:
        return
    why = "an encrypted channel is opened with its secret, and it is not said"
    yield from member("secret", INFERRED["secret"], why, decryption.head)
    if decryption.value in _SALTED:
        why = "a GCM2 mode needs the salt, and it is not said"
        yield from member("salt", INFERRED["salt"], why, decryption.head)


def _group(lowering: Lowering, said: dict[str, Said], member: Member) -> Iterator[Said]:
    """The user group, where the lists name every user (page, line 141; catalogue S138, A46)."""
    if any(name in said for name in _EXCEPTIONS):
        return
    users: set[str] = set()
    at = None
    for name in _LISTS:
        if name in said:
            values = said[name].value
            assert isinstance(values, list)
            users.update(str(value) for value in values)
            at = at or said[name].span
    if at is None or ALL_STREAMS in users or any("${" in user for user in users):
        return
    group = user_group(len(users), lowering.reference)
    if group is not None:
        count = "1 user is" if len(users) == 1 else f"{len(users)} users are"
        yield from member("subscribe_uid_group", group, f"{count} named", at)


def _region(lowering: Lowering, said: dict[str, Said], member: Member) -> Iterator[Said]:
    """The region that the page wants for a vendor without regions (N101)."""
    number = said["vendor"].value if "vendor" in said else None
    vendor = lowering.reference.vendor_by_number.get(number) if type(number) is int else None
    if vendor is not None and vendor.fixed_region is not None:
        why = f"the page wants {vendor.fixed_region} with {vendor.title}"
        yield from member("region", vendor.fixed_region, why, said["vendor"].span)


def _asks_for_files(lowering: Lowering) -> bool:
    """Whether the page asks for the files in every recording (N039)."""
    return (
        "recording-without-files" not in lowering.reference.facts.silent
        and lowering.sentence.of_kind("snapshot") is None
    )


def _snapshots(lowering: Lowering, said: dict[str, Said], member: Member) -> Iterator[Said]:
    clause = lowering.sentence.of_kind("snapshot")
    if clause is None:
        return
    at = clause.head
    yield from member("file_type", ["jpg"], "snapshots are JPG files", at)
    if clause.node.child("only") is None and "container_format" not in said:
        why = "`snapshot` without `only` also records"
        yield from member("av_file_type", ["hls"], why, at)
