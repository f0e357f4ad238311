"""The JSON that is written is that of `json`."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from recdsl.emitting.request_values import bare_json

LEAVES = st.none() | st.booleans() | st.integers() | st.floats()
VALUES = st.recursive(
    LEAVES | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(VALUES)
def test_it_is_what_json_writes(value: bool | float | str | list[object] | None) -> None:
    text = json.dumps(value, indent=2, ensure_ascii=False)
    assert bare_json(value) == text.encode("utf-8", "backslashreplace").decode()  # type: ignore[arg-type]
