"""`recdsl lsp`: the language server."""

from __future__ import annotations

import click

from recdsl.cli.config_options import configurations, configured
from recdsl.cli.pages import pages_url
from recdsl.model.project import ConfigurationError, Project
from recdsl.workspace.file_input import UnreadableError
from recdsl.workspace.projects import Projects


@click.command("lsp")
@click.option("--stdio", is_flag=True, hidden=True, help="The only way to talk; editors say it.")
@click.option(
    "--rules-url",
    metavar="URL",
    help="Where the rules' pages are served, for the links to them; else those that came along.",
)
@configured()
def command(*, stdio: bool, rules_url: str | None) -> int:
    """Serve an editor: findings while you type, completion, fixes and more.

    The server talks the Language Server Protocol on standard input and output, and is started by
    the editor. It serves specs (.rec), and JSON texts that look like the body of a `start` request.
    """
    del stdio
    try:
        from recdsl.lsp.features import made
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise click.UsageError(
            "The language server needs the extra `lsp`: pip install 'recdsl[lsp]'"
        ) from None
    server = made(_Settings(), rules_url or pages_url())
    server.start_io()
    return 0 if server.was_shut_down else 1


class _Settings:
    """What the configurations say, read again whenever one of them may have changed."""

    def __init__(self) -> None:
        self._projects = Projects(configurations())

    def renew(self) -> None:
        """Forget what was read."""
        self._projects = Projects(configurations())

    def of(self, path: str) -> tuple[Project, str]:
        """What is in force for a file; with a broken configuration nothing is, and why."""
        try:
            return self._projects.of(path), ""
        except (ConfigurationError, UnreadableError) as error:
            return Project(), str(error)
