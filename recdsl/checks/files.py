"""Rules about the files that a recording makes."""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import Undecided, about, always
from recdsl.checks.request import each
from recdsl.checks.rule_wording import named
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.reference.pointers import AV_FILE_TYPE, RECORDING_FILE_CONFIG, SNAPSHOT_CONFIG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request
    from recdsl.model.json_value import Json

FORMATS = ("hls", "mp4")


@about(AV_FILE_TYPE, quiet=quiet.formats_are_usual)
def mp4_without_hls(request: Request) -> Iterator[Finding]:
    """The service makes MP4 files from the HLS slices, so MP4 needs HLS."""
    if request.mode == "individual":
        return
    types = request.texts_in_force(AV_FILE_TYPE)
    # "HLS" means "hls": the rule unlisted-value reports it.
    if "mp4" not in types or any(name.lower() == "hls" for name in types):
        return
    beside = Put(f"{AV_FILE_TYPE}/{len(types)}", "hls")
    yield Finding(
        rule="mp4-without-hls",
        message='`avFileType` has "mp4" without "hls"; the service answers error 2 and records '
        "nothing.",
        help='Add "hls": the service makes the MP4 from the HLS slices, and you get both.',
        pointer=AV_FILE_TYPE,
        fixes=(Fix('Add "hls"', "safe", (beside,)),),
    )


@about(AV_FILE_TYPE, quiet=quiet.has_no_mp4)
def mp4_in_individual(request: Request) -> Iterator[Finding]:
    """The service makes MP4 files in composite and web page recording only."""
    if request.mode != "individual":
        return
    instead = Fix("Record HLS files and no MP4", "unsafe", (Put(AV_FILE_TYPE, ["hls"]),))

    def refused(place: str) -> Iterator[Finding]:
        if request.text(place) == "mp4":
            yield Finding(
                rule="mp4-in-individual",
                message='`avFileType` has "mp4" in individual recording; the service makes MP4 '
                "files in composite and web page recording only, so it answers error 2 and records "
                "nothing.",
                help='Write ["hls"], or record in mode "mix" to get all users in one MP4.',
                pointer=place,
                fixes=(instead,),
            )

    yield from each(request.elements(AV_FILE_TYPE), refused)


@about(AV_FILE_TYPE, quiet=quiet.formats_are_usual)
def no_files(request: Request) -> Iterator[Finding]:
    """With an empty list of formats the recording has no files."""
    if not request.has(AV_FILE_TYPE) or request.elements(AV_FILE_TYPE):
        return
    fixes = [Fix("Record HLS files", "unsafe", (Put(AV_FILE_TYPE, ["hls"]),))]
    advice = 'Write ["hls"], or ["hls", "mp4"] if the recording is not individual.'
    if request.mode == "individual" and request.section(SNAPSHOT_CONFIG):
        out = Remove(RECORDING_FILE_CONFIG)
        fixes.append(Fix("Make screenshots only: no `recordingFileConfig`", "unsafe", (out,)))
        advice = 'Write ["hls"]; for screenshots only, remove `recordingFileConfig`.'
    yield Finding(
        rule="no-files",
        message="`avFileType` is empty, so the service answers error 2 or keeps no files of the "
        "recording.",
        help=advice,
        pointer=AV_FILE_TYPE,
        fixes=tuple(fixes),
    )


@about(AV_FILE_TYPE, quiet=quiet.formats_are_usual)
def file_type_twice(request: Request) -> Iterator[Finding]:
    """A format needs to be in the list once; the second one adds nothing."""
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
        # Another rule reports what is not a format, or not one of this mode.
        if name not in FORMATS or (name == "mp4" and request.mode == "individual"):
            return
        if first.setdefault(name, place) != place:
            yield Finding(
                rule="file-type-twice",
                message=f'`avFileType` contains "{name}" twice; the second one adds no files, and '
                "the page does not say whether the service accepts it.",
                help=f'Keep one "{name}", and check whether the other should be another format.',
                pointer=place,
                related=(Related("the first one is here", first[name]),),
                fixes=(Fix(f'Remove the second "{name}"', "safe", (Remove(place),)),),
            )

    yield from each(request.elements(AV_FILE_TYPE), repeated)


@always(without=(RECORDING_FILE_CONFIG,))
def recording_without_files(request: Request) -> Iterator[Finding]:
    """The page asks for the files in every recording but one of screenshots alone."""
    if request.has(RECORDING_FILE_CONFIG):
        return
    if request.mode == "individual" and request.has(SNAPSHOT_CONFIG):
        return
    files: Json = {"avFileType": ["hls"]}
    yield Finding(
        rule="recording-without-files",
        message="`recordingFileConfig` is missing; the page asks for it in every recording but one "
        "of screenshots alone, and its guides do not, so the service may record no files.",
        help='Add `recordingFileConfig` with `avFileType` ["hls"], the default.',
        pointer=RECORDING_FILE_CONFIG,
        part="key",
        fixes=(Fix("Record HLS files, the default", "safe", (Put(RECORDING_FILE_CONFIG, files),)),),
    )


def _surely_twice(place: str) -> Finding:
    """The finding about an unknown element, if every format is in the list already."""
    return Finding(
        rule="file-type-twice",
        message=f'{named(place)} is not known yet, but "hls" and "mp4" stand there already: '
        "whatever it is, it brings no further files, or is a value that the service does not take.",
        help="Take it out.",
        pointer=place,
        fixes=(Fix("Take it out", "unsafe", (Remove(place),)),),
    )
