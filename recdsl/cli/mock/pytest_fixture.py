"""The fixture that pytest finds: a stand-in for the service for one test."""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def recdsl_mock() -> Iterator[str]:
    """The URL of a stand-in for cloud recording that runs during the test."""
    from recdsl.cli.mock import service

    with service(seed=0) as url:
        yield url
