"""`recdsl mock`: a stand-in for the service."""

from __future__ import annotations

import sys
import tomllib
from contextlib import suppress

import click

from recdsl.cli.config_options import configurations, configured
from recdsl.cli.mock import MISSING, NEEDED
from recdsl.cli.stdio import colourful, columns_of, note, reported, show
from recdsl.model.project import ConfigurationError
from recdsl.reference.reference import DEFAULT_EDITION
from recdsl.workspace.file_input import UnreadableError, bytes_of
from recdsl.workspace.projects import Projects

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from recdsl.cli.mock.stand_in import Answered

_SERVED = "mock.json"  # what a project's settings for files call the bodies of calls


@click.command("mock")
@click.option(
    "--script",
    metavar="FILE",
    help="A TOML file that says what happens to recordings: who sends, which files, which errors.",
)
@click.option("--seed", type=int, help="Make IDs and times in answers the same in each run.")
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="The address to listen at; any but the default may be open to others.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8787,
    show_default=True,
    help="The port to listen at; 0 means any free one.",
)
@configured("edition")
def command(*, script: str | None, seed: int | None, host: str, port: int) -> int:
    """Stand in for the service on a local port, for tests.

    It answers acquire, start, query, update, updateLayout and stop as the vendor's pages document
    it. It judges each body as `lint` does, and prints the findings. Nothing is recorded.
    """
    try:
        import recdsl.cli.mock.serving  # noqa: F401 - here its libraries are missing, or not
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in NEEDED:
            raise
        raise click.UsageError(MISSING) from None
    return reported(lambda: _serve(script, seed, host, port))


def _serve(script: str | None, seed: int | None, host: str, port: int) -> int:
    from recdsl.cli.mock.serving import listening, server_of, stand_in_for

    reference = Projects(configurations()).of(_SERVED).reference
    edition = reference.edition if reference else DEFAULT_EDITION
    stand_in = stand_in_for(edition, _table(script), seed, script or "script")
    try:
        listener, url = listening(host, port)
    except OSError as error:
        reason = error.strerror or "the address cannot be used"
        raise UnreadableError(
            f"cannot listen at {host}, port {port}: {reason}. --port 0 takes any free port."
        ) from None
    with listener:
        note(f"Serving edition {edition} at {url}. Stop with Ctrl-C.\n")
        server_of(stand_in, _print).run([listener])
    return 0


def _table(script: str | None) -> Mapping[str, object]:
    """The table in a script; an empty one without a script.

    Raises:
        UnreadableError: if the file cannot be read.
        ConfigurationError: if it is not TOML.
    """
    if script is None:
        return {}
    try:
        return tomllib.loads(bytes_of(script).decode("utf-8"))
    except ValueError as error:
        raise ConfigurationError(f"{script}: {error}") from None


def _print(answered: Answered) -> None:
    from recdsl.cli.mock.reporting_calls import call_text

    colour = colourful("auto", stream_is_terminal=sys.stdout.isatty())
    text = call_text(answered, colour=colour, columns=columns_of(sys.stdout))
    with suppress(BrokenPipeError, UnreadableError):  # nobody reads; the calls go on
        show(text, coloured=colour)
