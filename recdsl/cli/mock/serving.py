"""Serve a stand-in on a socket, in this thread or beside it."""

from __future__ import annotations

import random
import socket
import threading
import time
from contextlib import contextmanager

import uvicorn

from recdsl.cli.mock.asgi_app import application
from recdsl.cli.mock.documented import Documented
from recdsl.cli.mock.reporting_calls import call_text
from recdsl.cli.mock.scripts import script_of
from recdsl.cli.mock.stand_in import StandIn
from recdsl.cli.pages import answers_text
from recdsl.reference.reference import edition as edition_of
from recdsl.reference.service_answers import answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from recdsl.cli.mock.stand_in import Answered

_BEGAN = 1_767_225_600  # 2026-01-01, for answers that are the same in each run


def stand_in_for(
    edition: str, script: Mapping[str, object], seed: int | None, name: str = "script"
) -> StandIn:
    """The stand-in with the project's table of answers.

    Args:
        edition: the edition of the vendor's page.
        script: what happens to recordings.
        seed: makes IDs and times in answers the same in each run.
        name: the name of the script in messages.

    Raises:
        ValueError: if there is no such edition.
        ConfigurationError: if the script is not valid.
    """
    documented = Documented(edition_of(edition).edition, answers(answers_text()))
    chooser = random.Random(seed)  # noqa: S311 - the IDs of a mock protect nothing
    began = int(time.time()) if seed is None else _BEGAN
    return StandIn(documented, script_of(script, name, documented), chooser.choice, began)


def listening(host: str, port: int) -> tuple[socket.socket, str]:
    """A socket that listens, and the URL that leads to it.

    Raises:
        OSError: if the address cannot be used.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family, backlog=256)
    address = f"[{host}]" if ":" in host else host
    return listener, f"http://{address}:{listener.getsockname()[1]}"


def server_of(
    stand_in: StandIn,
    report: Callable[[Answered], None] | None,
    clock: Callable[[], float] = time.time,
) -> uvicorn.Server:
    """A server of the stand-in that writes no log of its own: its paths hold IDs."""
    app = application(stand_in, clock, report)
    return uvicorn.Server(
        uvicorn.Config(
            app,
            lifespan="off",
            ws="none",
            log_config=None,
            log_level="critical",
            access_log=False,
            timeout_graceful_shutdown=1,
        )
    )


@contextmanager
def running(
    stand_in: StandIn,
    host: str,
    port: int,
    report: Callable[[str], None] | None,
    clock: Callable[[], float] | None,
) -> Iterator[str]:
    """Serve in a thread until the block ends; gives the URL (see `mock.service`)."""
    listener, url = listening(host, port)
    say = (lambda answered: report(call_text(answered))) if report else None
    server = server_of(stand_in, say, clock or time.time)
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    with listener:
        thread.start()
        try:
            yield url
        finally:
            server.should_exit = True
            thread.join()
