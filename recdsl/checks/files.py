"""Which files are made."""

from __future__ import annotations

from recdsl.checks.check import about
from recdsl.checks.elements import each
from recdsl.checks.request import Undecided
from recdsl.checks.rule_wording import named
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.reference.pointers import AV_FILE_TYPE, RECORDING_FILE_CONFIG, SNAPSHOT_CONFIG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.check import Check
    from recdsl.checks.request import Request

FORMATS = ("hls", "mp4")


@about(AV_FILE_TYPE)
def mp4_without_hls(request: Request) -> Iterator[Finding]:
    """MP4 files are made from the HLS slices, so they cannot be had alone."""
    if request.mode == "individual":
        return
    types = request.texts_in_force(AV_FILE_TYPE)
    # "HLS" is meant to be "hls": the closed set speaks of it.
    if "mp4" not in types or any(name.lower() == "hls" for name in types):
        return
    beside = Put(f"{AV_FILE_TYPE}/{len(types)}", "hls")
    yield Finding(
        rule="mp4-without-hls",
        message="MP4 is asked for without HLS; the service answers error 2 and records nothing.",
        help='Add "hls": the MP4 is made from the HLS slices, and you get both.',
        pointer=AV_FILE_TYPE,
        fixes=(Fix('Add "hls"', "safe", (beside,)),),
    )


@about(AV_FILE_TYPE)
def mp4_in_individual(request: Request) -> Iterator[Finding]:
    """MP4 files are made in composite and web page recording only."""
    if request.mode != "individual":
        return
    instead = Fix("Record HLS files and no MP4", "unsafe", (Put(AV_FILE_TYPE, ["hls"]),))

    def refused(place: str) -> Iterator[Finding]:
        if request.text(place) == "mp4":
            yield Finding(
                rule="mp4-in-individual",
                message="MP4 is asked for in individual recording; the service makes it in "
                "composite and web page recording only, so it answers error 2 and records nothing.",
                help='Write ["hls"], or record in mode "mix", where all users are in one MP4.',
                pointer=place,
                fixes=(instead,),
            )

    yield from each(request.elements(AV_FILE_TYPE), refused)


@about(AV_FILE_TYPE)
def no_files(request: Request) -> Iterator[Finding]:
    """An empty list of formats asks for a recording without files."""
    if not request.has(AV_FILE_TYPE) or request.elements(AV_FILE_TYPE):
        return
    fixes = [Fix("Record HLS files", "unsafe", (Put(AV_FILE_TYPE, ["hls"]),))]
    advice = 'Write ["hls"], or ["hls", "mp4"] where the recording is not individual.'
    if request.mode == "individual" and request.section(SNAPSHOT_CONFIG):
        out = Remove(RECORDING_FILE_CONFIG)
        fixes.append(Fix("Make screenshots only: no `recordingFileConfig`", "unsafe", (out,)))
        advice = 'Write ["hls"]; for screenshots alone, take `recordingFileConfig` out.'
    yield Finding(
        rule="no-files",
        message="`avFileType` is empty: no kind of file is asked for, so the service answers "
        "error 2 or keeps nothing of the recording.",
        help=advice,
        pointer=AV_FILE_TYPE,
        fixes=tuple(fixes),
    )


@about(AV_FILE_TYPE)
def file_type_twice(request: Request) -> Iterator[Finding]:
    """A format that is asked for once is made; asking again adds nothing."""
    names = request.plain_texts(AV_FILE_TYPE)
    if names is not None and len(set(names)) == len(names):
        return
    first: dict[str, str] = {}
    known, _ = request.known_texts(AV_FILE_TYPE)
    is_full = request.mode != "individual" and set(FORMATS) <= set(known)

    def repeated(place: str) -> Iterator[Finding]:
        try:
            name = request.text(place)
        except Undecided:
            if not is_full:
                raise
            yield _surely_twice(place)
            return
        # What is no format, or no format of this mode, has its fault already.
        if name not in FORMATS or (name == "mp4" and request.mode == "individual"):
            return
        if first.setdefault(name, place) != place:
            yield Finding(
                rule="file-type-twice",
                message=f'"{name}" stands in `avFileType` twice; the second one brings no further '
                "files, and the page does not say that the service puts up with it.",
                help=f'Leave one "{name}", and see whether the other should be another format.',
                pointer=place,
                related=(Related("it stands here already", first[name]),),
                fixes=(Fix(f'Take the second "{name}" out', "safe", (Remove(place),)),),
            )

    yield from each(request.elements(AV_FILE_TYPE), repeated)


def _surely_twice(place: str) -> Finding:
    """The finding about an element that is not known, where no format is left for it."""
    return Finding(
        rule="file-type-twice",
        message=f'{named(place)} is not known yet, but "hls" and "mp4" stand there already: '
        "whatever it is, it brings no further files, or is a value that the service does not take.",
        help="Take it out.",
        pointer=place,
        fixes=(Fix("Take it out", "unsafe", (Remove(place),)),),
    )


CHECKS: tuple[Check, ...] = (mp4_without_hls, mp4_in_individual, no_files, file_type_twice)
