"""Both ways round: body → spec → body, and spec → formatted spec."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import recdsl
from recdsl.language.printing.formatting import formatted
from recdsl.model.finding import MODES
from recdsl.model.json_value import same
from tests.laws.bodies import VALUES, bodies
from tests.laws.specs import SPECS

ANY = bodies() | st.dictionaries(st.text(max_size=4), VALUES, max_size=4)


def as_json(value: Any) -> Any:
    """The value as JSON carries it; None where it cannot."""
    try:
        return json.loads(json.dumps(value))
    except (ValueError, RecursionError):
        return None


@given(SPECS)
def test_a_formatted_spec_means_the_same_and_is_formatted(text: str) -> None:
    made = formatted(text)
    if isinstance(made, str):
        assert formatted(made) == made
        before, after = recdsl.compile(text).requests, recdsl.compile(made).requests
        assert [one.name for one in before] == [one.name for one in after]
        assert all(same(one.body, other.body) for one, other in zip(before, after, strict=True))


@given(ANY, st.sampled_from(MODES))
def test_every_body_comes_back_from_its_spec_with_its_mode(value: Any, mode: Any) -> None:
    body = as_json(value)
    if not isinstance(body, dict):
        return
    text = recdsl.decompile(body, mode=mode, keep_secrets=True).text
    (request,) = recdsl.compile(text).requests
    assert request.mode == mode
    assert same(request.body, body)
    assert formatted(text) == text


@pytest.mark.fault("R1", "R2", "R3")
@given(bodies(), st.sampled_from(MODES))
def test_the_spec_of_a_body_has_the_findings_of_the_body(value: Any, mode: Any) -> None:
    body = as_json(value)
    text = recdsl.decompile(body, mode=mode, keep_secrets=True).text
    assert findings(recdsl.lint(text)) == findings(recdsl.lint(body, mode=mode))


def findings(diagnostics: Iterable[recdsl.Diagnostic]) -> list[tuple[str, str]]:
    """The code and the pointer of each diagnostic, in an order of their own."""
    return sorted((one.rule.code, one.pointer) for one in diagnostics)


@given(ANY)
def test_no_secret_is_left_where_none_is_kept(value: Any) -> None:
    body = as_json({"clientRequest": {"token": "s3cr3t-t0ken", "storageConfig": {"x": value}}})
    if body is not None:
        assert "s3cr3t-t0ken" not in recdsl.decompile(body).text
