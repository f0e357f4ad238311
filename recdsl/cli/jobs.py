"""Run one function on many items in several processes; the results come in order."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from contextlib import contextmanager

import click

from recdsl.workspace.signals import uninterrupted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeVar

    Item = TypeVar("Item")
    Result = TypeVar("Result")

# For each process: some, so that all end together; few, since the work is sent with each.
_PORTIONS = 8


@contextmanager
def results(
    work: Callable[[Item], Result], items: Sequence[Item], count: int
) -> Iterator[Iterator[Result]]:
    """What the work gives for each item, in the order of the items.

    Args:
        work: a function or a callable value that can be pickled, as can what it gives.
        items: what to work on.
        count: how many processes.
    """
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
    from multiprocessing import active_children, get_context

    # A fork has everything imported already; elsewhere it is not safe, or not there.
    context = get_context("fork" if sys.platform == "linux" else None)
    pool = ProcessPoolExecutor(count, context, initializer=_begin)
    try:
        with uninterrupted():
            given = pool.map(work, items, chunksize=max(1, len(items) // (_PORTIONS * count)))
        yield given
    except BrokenProcessPool:
        raise click.ClickException(
            "A process of this run was ended from outside, perhaps for want of memory; some files "
            "are not done. With --jobs 1 there is only one process."
        ) from None
    except BaseException:
        # The pool's own thread may stumble over the end of its processes, and would say so.
        threading.excepthook = _unheard
        for child in active_children():
            child.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def processors() -> int:
    """How many processors this process may use; a container often grants few of many."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin() -> None:
    """Begin a process of the pool: it ends when the parent says so, or is gone."""
    from multiprocessing import parent_process

    parent = parent_process()
    assert parent is not None

    def follow() -> None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(0.5)  # the other thread may be writing a file, and finishes it
        os._exit(1)

    threading.Thread(target=follow, daemon=True).start()
    # An interrupt goes to all processes of a terminal, but only the parent answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})


def _unheard(_failure: threading.ExceptHookArgs) -> None:
    """Say nothing of what fails in another thread."""
