"""`recdsl lsp`: the language server."""

from __future__ import annotations

import click

from recdsl.cli.config_options import configurations, configured
from recdsl.cli.pages import pages_url
from recdsl.model.project import ConfigurationError, Project
from recdsl.version import rules_address
from recdsl.workspace.file_input import UnreadableError
from recdsl.workspace.projects import Projects


@click.command("lsp")
@click.option(
    "--stdio",
    is_flag=True,
    hidden=True,
    help="Use standard input and output (the default; editors pass it).",
)
@click.option(
    "--rules-url",
    metavar="URL",
    help="Link findings to the rules' pages below this URL instead of the installed ones.",
)
@configured()
def command(*, stdio: bool, rules_url: str | None) -> int:
    """Serve an editor: findings while you type, completion, fixes and more.

    The editor starts the server, and they exchange the Language Server Protocol on standard input
    and output. It serves specs (.rec), JSON (.json, .jsonc, .json5 and templates such as .json.j2)
    that looks like the body of a `start` request, and the bodies in all other files that
    `recdsl lint` reads.
    """
    del stdio
    try:
        from recdsl.lsp.features import create_server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise click.UsageError(
            "The language server needs the extra `lsp`: pip install 'recdsl[lsp]'"
        ) from None
    server = create_server(_Settings(), rules_url or rules_address() or pages_url())
    server.start_io()
    return 0 if server.was_shut_down else 1


class _Settings:
    """The configurations, read again when one of them may have changed."""

    def __init__(self) -> None:
        self._projects = Projects(configurations(), accepts=True)

    def renew(self) -> None:
        """Forget what was read."""
        self._projects = Projects(configurations(), accepts=True)

    def of(self, path: str) -> tuple[Project, str]:
        """What is in force for a file; with a broken configuration nothing is, and why."""
        try:
            return self._projects.of(path), ""
        except (ConfigurationError, UnreadableError) as error:
            return Project(), str(error)
