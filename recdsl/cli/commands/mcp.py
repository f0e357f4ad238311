"""`recdsl mcp`: the server for assistants that write code."""

from __future__ import annotations

import click


@click.command("mcp")
def command() -> None:
    """Serve an assistant: compile, lint, fix, explain and migrate.

    The assistant starts the server, and they exchange the Model Context Protocol on standard input
    and output. Rules and parameters are its resources.
    """
    try:
        from recdsl.cli.assistant_server import server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "mcp":
            raise
        raise click.UsageError(
            "The server for assistants needs the extra `mcp`: pip install 'recdsl[mcp]'"
        ) from None
    server.run()
