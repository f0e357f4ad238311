"""What these tests need beside pytest is installed by `python -m tools.ready_editors`."""

from __future__ import annotations

import contextlib

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    with contextlib.suppress(ValueError):  # the other tests have it too
        parser.addoption("--update", action="store_true", help="rewrite the snapshots")
