"""What these tests need beside pytest is installed by `python -m tools.ready_editors`."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the snapshots")
