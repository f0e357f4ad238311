"""`recdsl compile --fill` and `--env-file`: the values of placeholders."""

from __future__ import annotations

import os

import click

from recdsl.model.cells import safe
from recdsl.surfaces.decoding import is_readable
from recdsl.workspace.file_input import UnreadableError, read_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

fill = click.option("--fill", is_flag=True, help="Fill placeholders from the environment.")
env_files = click.option(
    "--env-file",
    "env_files",
    multiple=True,
    metavar="FILE",
    help="Fill placeholders from a file of NAME=VALUE lines. It overrides --fill; a later file "
    "overrides an earlier one.",
)


def values_for(*, fill: bool, env_files: Iterable[str]) -> Mapping[str, str] | None:
    """The values to fill placeholders with, by name; None where nothing is to be filled.

    What is written in a file that somebody names wins over what happens to be set around: shells
    have a `UID` of their own, which is not the recorder's.

    Raises:
        UnreadableError: when a file cannot be read, or has mistakes; all of them are said.
    """
    files = list(env_files)
    if not fill and not files:
        return None
    # An empty variable is not a value: CI servers pass secrets that are not set that way.
    values = {name: value for name, value in os.environ.items() if fill and _is_text(value)}
    for path in files:
        values.update(_values_in(path))
    return values


def _is_text(value: str) -> bool:
    """Whether a variable holds something, and is UTF-8, as the body is; others are missing."""
    try:
        return bool(value.encode())
    except UnicodeEncodeError:
        return False


def _values_in(path: str) -> Mapping[str, str]:
    from recdsl.surfaces.env_file import read_env

    item = read_path(path)
    if not is_readable(item.findings):
        raise UnreadableError(f"{safe(path)}: {item.findings[0].message}")
    env = read_env(item.source.text)
    if env.mistakes:
        lines = [f"{safe(path)}:{mistake.line}: {mistake.message}" for mistake in env.mistakes]
        raise UnreadableError("\n".join(lines))
    return env.values
