"""The output files of `recdsl compile`: their paths, and whether they are up to date."""

from __future__ import annotations

import os
from pathlib import Path

from recdsl import emitting
from recdsl.cli.request_text import ENDINGS, spec_name
from recdsl.cli.stdio import note
from recdsl.model.cells import safe
from recdsl.model.frozen import Frozen
from recdsl.reports.count import several
from recdsl.workspace.file_input import UnreadableError
from recdsl.workspace.replacing import write_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from recdsl.cli.compiling import Made
    from recdsl.cli.request_text import Call
    from recdsl.workspace.selecting import Chosen


class Output(Frozen):
    """A file to make: its path, its text, what it is made from, for people, and its spec's path."""

    path: Path
    text: str
    origin: str
    spec: str | None = None


def outputs_of(
    made: Iterable[Made], folder: str | None, source_map: str | None, call: Call
) -> list[Output]:
    """The files of one run: the requests, where they go into a folder, and the source map."""
    outputs = []
    for one in made:
        name = one.source.name
        if folder is not None:
            for request in one.requests:
                path = _place(one.file, Path(folder), request.name, call.form)
                origin = f"`{request.name}` of {name}" if request.name else name
                spec = None if one.file.path == "-" else one.file.path
                outputs.append(
                    Output(path, call.one(request, spec_name(one.file.path)), origin, spec)
                )
        if source_map is not None:
            traced = [(request.name, request.origins) for request in one.requests]
            text = emitting.source_map(traced, one.source, one.defaults)
            outputs.append(Output(Path(source_map), text, f"the places of {name}"))
    return outputs


def put(outputs: Sequence[Output], read: Iterable[str], *, check: bool, quiet: bool) -> int:
    """Bring the outputs up to date, or look whether they are.

    Args:
        outputs: the files of the run.
        read: the paths of the files that it reads.
        check: whether to write nothing.
        quiet: whether to say only what is out of date or cannot be written.

    Returns:
        The exit status.

    Raises:
        UnreadableError: when two outputs are one file, or one is a file that the run reads.
    """
    _refuse_clashes(outputs, read)
    if check:
        return int(not _report_stale(outputs, quiet=quiet))
    return 0 if _write_changed(outputs, quiet=quiet) else 2


def _place(file: Chosen, folder: Path, recording: str | None, form: str) -> Path:
    """Where the output of a recording stands.

    Specs found in a named folder keep their place below it; a recording without a name is called
    like its spec.
    """
    below = os.path.relpath(Path(file.path).parent, file.folder) if file.folder is not None else ""
    stem = emitting.file_stem(form, recording or spec_name(file.path))
    return folder / below / f"{stem}{ENDINGS[form]}"


def _refuse_clashes(outputs: Iterable[Output], read: Iterable[str]) -> None:
    """End the run where two outputs are one file, or one would overwrite what the run reads.

    Raises:
        UnreadableError: naming all that clash, and what they are made from.
    """
    inputs = {_key(path): path for path in read}
    taken: dict[str, Output] = {}
    clashes = []
    for output in outputs:
        key, path = _key(output.path), _shown(output.path)
        other = taken.setdefault(key, output)
        if key in inputs:
            clashes.append(
                f"{path} would be written over {_shown(inputs[key])}, which is read here."
            )
        elif other is not output:
            there = "" if other.path == output.path else f" as {_shown(other.path)}"
            clashes.append(
                f"{path} is to be made from {safe(output.origin)}, and{there} "
                f"from {safe(other.origin)}."
            )
    if clashes:
        raise UnreadableError(
            "\n".join(clashes) + "\nNothing is written. Each output needs a name of its own; on "
            "many systems letter case alone makes no difference."
        )


def _key(path: str | Path) -> str:
    """What all names of one file share where letter case does not count and accents are composed.

    So it is on macOS and Windows, and a checkout or a build may get there.
    """
    from unicodedata import normalize

    return normalize("NFC", os.path.realpath(path)).casefold()


def _shown(path: str | Path) -> str:
    return safe(str(path))


def _write_changed(outputs: Sequence[Output], *, quiet: bool) -> bool:
    """Write the outputs whose text is another one than stands there; whether all could be written.

    What is up to date is not touched, so that its time stays and nothing is made again from it.
    """
    written = failed = 0
    for output in outputs:
        try:
            if _standing(output.path) != output.text.encode():
                write_file(output.path, output.text)
                written += 1
        except UnreadableError as error:
            note(f"error: {error.message}\n")
            failed += 1
    if not quiet and outputs:
        same = len(outputs) - written - failed
        parts = [f"{written} written"] if written or not same else []
        parts += [f"{same} up to date"] if same else []
        note(f"{several(len(outputs) - failed, 'output')}: {', '.join(parts)}.\n")
    return not failed


def _report_stale(outputs: Sequence[Output], *, quiet: bool) -> bool:
    """Say of each output that is missing or stale, and why; whether all are up to date."""
    stale = 0
    for output in outputs:
        why = _staleness(output)
        if why:
            note(f"{_shown(output.path)} {why}; it is made from {safe(output.origin)}.\n")
            stale += 1
    if not quiet and outputs:
        of = several(len(outputs), "output")
        late = f"{stale} out of date; the same command without --check writes them"
        state = late if stale else "up to date"
        note(f"{of}, {state}.\n")
    return not stale


def _staleness(output: Output) -> str | None:
    there = _standing(output.path)
    if there == output.text.encode():
        return None
    if there is None:
        return "cannot be read" if os.path.lexists(output.path) else "is missing"
    from recdsl.reports.staleness import difference

    return f"is stale: it {difference(there.decode('utf-8', 'replace'), output.text)}"


def _standing(path: Path) -> bytes | None:
    """What stands at a path; None where there is nothing, or nothing that could be compared."""
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:
        return None
