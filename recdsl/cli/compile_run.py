"""One run of `recdsl compile`, from its options to its exit status."""

from __future__ import annotations

import os
import sys

from recdsl.cli.compiling import Compiling
from recdsl.cli.given_values import places_of
from recdsl.cli.request_text import ENDINGS, Call, spec_name
from recdsl.cli.stdio import colourful, note, usage_error, write
from recdsl.emitting import CONVERSATIONS, PROGRAMS
from recdsl.model.document import Acquired
from recdsl.workspace.projects import Projects
from recdsl.workspace.selecting import SPECS, Choice, is_folder, refuse_empty, selected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recdsl.cli.compiling import Made
    from recdsl.cli.outputs import Output
    from recdsl.workspace.configurations import Configurations
    from recdsl.workspace.ignoring import Patterns
    from recdsl.workspace.selecting import Selection

# What -o is not given: names of the files that would be made, or of those that are read.
_FILES = (*ENDINGS.values(), ".rec", ".txt", ".jsonc", ".json5", ".yaml", ".yml")


def sound_options(
    *,
    specs: tuple[str, ...],
    sentence: str | None,
    folder: str | None,
    check: bool,
    prune: bool,
    rows: str | None,
    wanted: str | None,
    **others: object,
) -> dict[str, object]:
    """The options of `recdsl compile` as arguments of `compile_specs`, if they make sense together.

    Raises:
        click.UsageError: if they do not.
    """
    specs = places_of("compile", "SPEC", specs, sentence)
    if rows is not None and (check or prune):
        raise usage_error("--each writes bodies; leave out --check and --prune.")
    if check and folder is None:
        raise usage_error("--check needs -o DIR: it looks at what stands there.")
    if prune and (folder is None or wanted is not None):
        raise usage_error("--prune needs -o DIR, and all recordings of a spec: no --name.")
    return {
        "specs": specs,
        "sentence": sentence,
        "folder": folder,
        "check": check,
        "prune": prune,
        "rows": rows,
        "wanted": wanted,
        **others,
    }


def compile_specs(
    configurations: Configurations,
    specs: tuple[str, ...],
    *,
    sentence: str | None = None,
    form: str = "body",
    fill: bool = False,
    env_files: tuple[str, ...] = (),
    rows: str | None = None,
    wanted: str | None = None,
    folder: str | None = None,
    check: bool = False,
    prune: bool = False,
    appid: str | None = None,
    resourceid: str | None = None,
    source_map: str | None = None,
    force: bool = False,
    exclude: tuple[Patterns, ...] = (),
    force_exclude: bool = False,
    respect_gitignore: bool = True,
    allow_empty: bool = False,
    acquire_region: str | None = None,
    acquire_hours: int | None = None,
    wish: str = "auto",
    quiet: bool = False,
) -> int:
    """Compile specs, and print or write the requests.

    The arguments are what the options of the same names say; their defaults hold without one. A
    sentence is read in place of standard input, `-`.

    Returns:
        The exit status.

    Raises:
        click.UsageError: when the options contradict what they are about.
        UnreadableError: when a file that they, or a configuration, name cannot be read.
        ConfigurationError: when a configuration cannot be meant.
    """
    projects = Projects(configurations)
    choice = Choice(SPECS, exclude, force_exclude, respect_gitignore, projects.looks_at)
    selection = _selection(specs, sentence, folder if rows is None else None, choice)
    refuse_empty(selection, len(selection.files), selection.skipped, allowed=allow_empty)
    if source_map is not None and len(selection.files) > 1:
        raise usage_error("--source-map is for one SPEC.")
    values = _values(fill=fill, env_files=env_files)
    run = Compiling(
        projects,
        # The rows fill what the shared values leave open.
        values if rows is None else None,
        Acquired(acquire_region, acquire_hours),
        wanted,
        force=force,
        colour=colourful(wish, stream_is_terminal=sys.stderr.isatty()),
        quiet=quiet,
    )
    made = run.made(selection, sentence)
    if wanted is not None and not (run.picked or run.failed):
        raise usage_error(f"There is no recording called {wanted!r}.")
    if resourceid is not None and form in (*CONVERSATIONS, *PROGRAMS):
        raise usage_error(
            f"--emit {form} has no place for --resourceid: `acquire`, its first call, answers it."
        )
    call = Call(form, appid, resourceid)
    if rows is not None:
        if form not in ("body", "request"):
            raise usage_error("--each writes JSON: --emit body or request.")
        if source_map is not None:
            raise usage_error("--source-map is for a spec; leave it out beside --each.")
        requests = [request for one in made for request in one.requests]
        return run.each(requests, call, values or {}, rows, folder)
    made = [one for one in made if run.allows(call.refusals(one.requests))]
    status = run.status
    if folder is not None or source_map is not None:
        from recdsl.cli.outputs import outputs_of, put

        read = [*(file.path for file in selection.files), *env_files]
        outputs = outputs_of(made, folder, source_map, call)
        status = max(status, put(outputs, read, check=check, quiet=quiet or folder is None))
        if folder is not None and (prune or check):
            status = max(status, _pruned(folder, outputs, made, form, check=check, quiet=quiet))
    if folder is None:
        for one in made:
            name = spec_name(one.file.path)
            alone = one.alone or wanted is not None
            write(call.text(list(one.requests), alone=alone, name=name))
        if selection.files and not (made or status or quiet):
            from recdsl.model.cells import safe

            name = safe(selection.files[0].path)
            note(f"note: {name} holds defaults alone; nothing is compiled.\n")
    return status


def _pruned(
    folder: str,
    outputs: Sequence[Output],
    made: Sequence[Made],
    form: str,
    *,
    check: bool,
    quiet: bool,
) -> int:
    """Remove, or with `check` report, the outputs that no spec makes any longer."""
    from recdsl.cli.output_list import OutputList

    standing = OutputList(folder)
    gone = standing.gone(outputs, [one.file.path for one in made if one.file.path != "-"], form)
    return standing.report(gone) if check else standing.prune(gone, outputs, quiet=quiet)


def _values(*, fill: bool, env_files: tuple[str, ...]) -> Mapping[str, str] | None:
    if not fill and not env_files:
        return None
    from recdsl.cli.fill_values import values_for

    return values_for(fill=fill, env_files=env_files)


def _refuse_what_is_no_folder(folder: str | None) -> None:
    """Refuse the name of a file where a folder must stand.

    Raises:
        click.UsageError: when it is one, or ends like one.
    """
    if folder is None or folder.endswith(("/", os.sep)) or is_folder(folder):
        return
    if os.path.exists(folder) or folder.lower().endswith(_FILES):
        from recdsl.model.cells import safe

        raise usage_error(
            f"-o names a folder, in which each recording has its file; {safe(folder)} "
            f"{'is' if os.path.exists(folder) else 'ends like'} a file. Write the result into it "
            "with `> FILE`, or name a folder."
        )


def _selection(
    specs: tuple[str, ...], sentence: str | None, folder: str | None, choice: Choice
) -> Selection:
    _refuse_what_is_no_folder(folder)
    if folder is None and (len(specs) > 1 or is_folder(specs[0])):
        raise usage_error("Several SPECs need -o DIR, where each recording has its file.")
    return selected(specs, Choice() if sentence is not None else choice)
