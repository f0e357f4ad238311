"""Texts with recordings in them: files, standard input, files of a git revision."""

from __future__ import annotations

import sys
from pathlib import Path

from recdsl.cli.config_options import configurations
from recdsl.cli.stdio import colourful, note
from recdsl.linting.engine import diagnose
from recdsl.linting.reading import is_spec, read, refuse_contradiction
from recdsl.model.cells import safe
from recdsl.model.document import Document
from recdsl.model.frozen import replaced
from recdsl.reference.reference import DEFAULT
from recdsl.reference.rules import RULES
from recdsl.surfaces.decoding import LARGEST, decode, is_readable
from recdsl.surfaces.kinds import SPEC, kind_of
from recdsl.workspace.file_input import Input, UnreadableError, read_given, read_path
from recdsl.workspace.git import answer
from recdsl.workspace.projects import Projects
from recdsl.workspace.selecting import refuse_foreign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.finding import Mode
    from recdsl.model.project import Project


def input_at(place: str, sentence: str | None = None) -> Input:
    """Read a path, `-` for standard input, or `REV:path` for a file of a git revision.

    A sentence is read in place of standard input.

    Raises:
        UnreadableError: when it is missing or cannot be read.
    """
    if place == "-":
        return read_given(sentence)
    revision, path = _revision(place)
    item = _of_revision(place, revision, path) if revision else read_path(place)
    refuse_foreign(path)
    return item


def document_at(
    place: str, mode: Mode | None, wish: str, sentence: str | None = None
) -> Document | None:
    """Read the recordings of one text (see `document_of`).

    Args:
        place: where it is, as `input_at` takes it.
        mode: the mode that the command line states for a body.
        wish: when to colour what is said of a text without recordings.
        sentence: what is read in place of standard input.
    """
    item = input_at(place, sentence)
    chosen = mode_for([item], mode)
    return document_of(item, project_at(place, Projects(configurations())), chosen, wish)


def project_at(place: str, projects: Projects) -> Project:
    """What is in force for a text that `input_at` reads, with the shared defaults of its revision.

    Which file holds them, and all else, is what the configuration says today.

    Raises:
        UnreadableError: when a configuration, or a file that it names, cannot be read.
        ConfigurationError: when one of them cannot be meant.
    """
    revision, path = _revision(place)
    project = projects.of("<stdin>" if place == "-" else path)
    if not revision or project.defaults is None:
        return project
    name = project.defaults.name
    try:
        return replaced(project, defaults=_of_revision(name, revision, name).source)
    except UnreadableError:  # there was no such file yet
        return replaced(project, defaults=None)


def _revision(place: str) -> tuple[str, str]:
    """The git revision that a place names, if it does, and the path."""
    revision, colon, path = place.partition(":")
    if colon and len(revision) > 1 and place != "-" and not Path(place).exists():
        return revision, path
    return "", place


def _of_revision(place: str, revision: str, path: str) -> Input:
    if revision.startswith("-"):
        raise UnreadableError(f"{safe(place)}: there is no revision {revision!r}")
    here = _from_here(path)
    # The blob of exactly this path: `git show` lists folders, and takes patterns of paths.
    data, refusal = _git(place, "cat-file", "blob", f"{revision}:{here}")
    if not refusal and _git(place, "ls-tree", revision, here)[0].startswith(b"120000 "):
        refusal = "it is a symbolic link there; name the file that it leads to"
    if refusal:
        raise UnreadableError(f"{safe(place)}: {refusal}")
    return Input(*decode(path, data))


def _git(place: str, *arguments: str) -> tuple[bytes, str]:
    """What git gives, as much as a body may have; and why it gives nothing."""
    try:
        data, refusal = answer(*arguments, most=LARGEST + 1)
    except UnreadableError:
        raise UnreadableError(
            f"{safe(place)}: git is needed to read a revision, and is not there"
        ) from None
    # Of what is no blob git says no more than that the file is bad.
    return data, "it is not a file there" if refusal.endswith("bad file") else refusal


def _from_here(path: str) -> str:
    """A relative path, as git reads it from the present folder and not from the root."""
    return path if path.startswith(("./", "../", "/")) else f"./{path}"


def document_of(
    item: Input, project: Project, mode: Mode | None, wish: str, *, apart: bool = False
) -> Document | None:
    """Read the recordings of a text; None, with the reasons on stderr, where it is broken.

    The other requests of a recording are part of it, unless they are to stay apart. A body that is
    no object is broken as well: it records nothing that could be told.

    Args:
        item: the text.
        project: what is in force for it: defaults that it shares, the mode of a body.
        mode: what `--mode` says, which wins over what a body's file or project says.
        wish: for colour.
        apart: whether each request is a recording of its own.

    Raises:
        UnreadableError: when reading its form takes packages that are not installed.
    """
    document = _read(item, project, mode)
    if not (apart or document.in_words):
        from recdsl.linting.conversations import folded  # a spec has all of them in one recording

        document = replaced(document, recordings=folded(document.recordings))
    broken = any(RULES[one.rule].severity == "error" for one in document.findings)
    if not broken and document.recordings:
        stray = tuple(one for one in document.recordings if not isinstance(one.body, dict))
        if not stray:
            return document
        document = replaced(document, recordings=stray)
    else:
        document = replaced(document, recordings=())
    found = diagnose(document)
    if found:
        from recdsl.cli.noting import note_findings

        note_findings(found, colour=colourful(wish, stream_is_terminal=sys.stderr.isatty()))
    else:
        nothing = "there is no body of a `start` request in it; nothing is recorded"
        if kind_of(item.source) is SPEC:
            nothing = "nothing is recorded"
        note(f"{safe(item.source.name)}: {nothing}.\n")
    return None


def _read(item: Input, project: Project, mode: Mode | None) -> Document:
    if not is_readable(item.findings):
        return Document(item.source, (), item.findings)
    missing = kind_of(item.source).missing()
    if missing:
        raise UnreadableError(f"{safe(item.source.name)}: {missing}")
    refuse_contradiction(item.source, project)
    document = read(item.source, project.defaults, project.reference or DEFAULT)
    recordings = document.recordings
    if not document.in_words:
        recordings = tuple(
            replaced(one, mode=mode or one.mode or project.mode) for one in recordings
        )
    findings = (*item.findings, *document.findings)
    by = document.edition or (project.reference.edition if project.reference else "")
    return replaced(document, recordings=recordings, findings=findings, edition=by)


def mode_for(items: Iterable[Input], mode: Mode | None) -> Mode | None:
    """The chosen mode, which only bodies need.

    Raises:
        UnreadableError: when all texts state their modes themselves.
    """
    if mode and all(is_spec(item.source) for item in items):
        raise UnreadableError("A spec states its own mode; --mode is for bodies only.")
    return mode
