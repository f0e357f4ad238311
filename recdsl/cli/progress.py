"""A progress bar on standard error: on a terminal alone, and only once the work takes long."""

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol, Self

    class Bar(Protocol):
        """What we use of click's bar."""

        pos: int

        def update(self, n_steps: int) -> None:
            """Go so many steps on."""
            ...


WAIT = 1.0
_EVERY = 0.1
_CLEAR = "\r\x1b[K\x1b[?25h"  # the line, and the cursor is seen again


class Progress:
    """How far a run is. Hide the bar before anything else is written to the terminal."""

    def __init__(
        self, total: int, *, quiet: bool = False, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Take how much there is to do, and whether to say nothing of it."""
        self._total = total
        self._done = 0
        self._clock = clock
        self._next = clock() + WAIT
        self._bar: Bar | None = None
        self._silent = quiet or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb"

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Leave the terminal as it was, whatever ended the work."""
        self.hide()

    def advance(self) -> None:
        """One more is done."""
        self._done += 1
        if not self._silent and self._clock() >= self._next:
            self._next = self._clock() + _EVERY
            self._draw()

    def hide(self) -> None:
        """Remove the bar, for good or until the next step."""
        if self._bar:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
            self._bar = None

    def _draw(self) -> None:
        import click

        if self._bar is None:
            self._bar = click.progressbar(
                length=self._total, file=sys.stderr, show_eta=False, show_pos=True
            )
        self._bar.update(self._done - self._bar.pos)
