"""A stand-in for the service, on a local port: `recdsl mock`, and `recdsl.mock` for tests.

The core decides what each call is answered, as a pure function of the calls before it and of a
clock (`stand_in.py`). The rest only serves it.
"""

from __future__ import annotations

from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

# The libraries of the extra `mock`.
NEEDED = ("starlette", "uvicorn")
MISSING = "The mock needs the extra `mock`: pip install 'recdsl[mock]'"


@contextmanager
def service(
    *,
    edition: str = "2023-02",
    script: Mapping[str, object] | None = None,
    seed: int | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    report: Callable[[str], None] | None = None,
    clock: Callable[[], float] | None = None,
) -> Iterator[str]:
    """Serve the calls of cloud recording until the block ends; gives the URL of the service.

    Args:
        edition: the edition of the vendor's page that the service goes by.
        script: what happens to recordings, as in the file of `recdsl mock --script`.
        seed: makes all IDs and times in answers the same in each run.
        host: the address to listen at.
        port: the port to listen at; 0 means any free one.
        report: gets a text for each call: its answer, and the findings in its body.
        clock: returns the time in seconds, by which resources and recordings expire.

    Raises:
        ImportError: if the extra `mock` is not installed.
        ValueError: if there is no such edition.
        ConfigurationError: if the script is not valid.
    """
    try:
        from recdsl.cli.mock.serving import running
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in NEEDED:
            raise
        raise ImportError(MISSING) from None
    from recdsl.cli.mock.serving import stand_in_for

    stand_in = stand_in_for(edition, script or {}, seed)
    with running(stand_in, host, port, report, clock) as url:
        yield url
