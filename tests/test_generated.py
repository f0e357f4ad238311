"""What is generated is what is committed: `make generate` would change nothing."""

from __future__ import annotations

import pytest

from tests.conftest import ROOT
from tools.generate import outputs

OUTPUTS = outputs()


@pytest.mark.parametrize("path", OUTPUTS)
def test_a_generated_file_is_up_to_date(path: str) -> None:
    assert (ROOT / path).read_text("utf-8") == OUTPUTS[path], "run `make generate`"
