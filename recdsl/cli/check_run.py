"""One run of `recdsl check`: `lint`, and the form of specs."""

from __future__ import annotations

from recdsl.cli.format_run import check_specs
from recdsl.cli.lint_run import lint, selection_of
from recdsl.workspace.projects import Projects
from recdsl.workspace.selecting import Choice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.workspace.configurations import Configurations
    from recdsl.workspace.ignoring import Patterns


def check(
    configurations: Configurations,
    *,
    paths: tuple[str, ...],
    sentence: str | None,
    stdin_filename: str,
    detect: bool,
    changed: str | None,
    staged: bool,
    exclude: tuple[Patterns, ...],
    force_exclude: bool,
    respect_gitignore: bool,
    jobs: int | None,
    quiet: bool,
    **others: object,
) -> int:
    """Lint, and check that specs are in canonical form; the arguments are those of `lint`.

    Returns:
        The exit status.
    """
    linted = lint(
        configurations,
        paths,
        sentence=sentence,
        stdin_filename=stdin_filename,
        detect=detect,
        changed=changed,
        staged=staged,
        exclude=exclude,
        force_exclude=force_exclude,
        respect_gitignore=respect_gitignore,
        jobs=jobs,
        quiet=quiet,
        # A test holds the options against what `lint` takes.
        **others,  # type: ignore[arg-type]
    )
    choice = Choice(
        excluded=exclude,
        forced=force_exclude,
        respects_gitignore=respect_gitignore,
        looks_at=Projects(configurations).looks_at,
        detects=detect,
        stdin=stdin_filename,
    )
    choice = Choice() if sentence is not None else choice
    selection = selection_of(paths, choice, changed=changed, staged=staged)
    return max(
        linted,
        check_specs(selection, sentence=sentence, stdin=stdin_filename, jobs=jobs, quiet=quiet),
    )
