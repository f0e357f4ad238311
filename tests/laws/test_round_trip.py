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
from recdsl.reference.edition_names import EDITIONS
from tests.laws.bodies import VALUES, bodies
from tests.laws.specs import SPECS

WILD = st.dictionaries(st.text(max_size=4), VALUES, max_size=4)


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


@pytest.mark.parametrize("edition", EDITIONS)
@given(data=st.data(), mode=st.sampled_from(MODES))
def test_every_body_comes_back_from_its_spec_with_its_mode(
    edition: str, data: st.DataObject, mode: Any
) -> None:
    body = as_json(data.draw(bodies(edition) | WILD))
    if not isinstance(body, dict):
        return
    text = recdsl.decompile(body, mode=mode, keep_secrets=True, edition=edition).text
    (request,) = recdsl.compile(text).requests
    assert request.mode == mode
    assert same(request.body, body)
    assert formatted(text) == text


@pytest.mark.fault("R1", "R2", "R3")
@pytest.mark.parametrize("edition", EDITIONS)
@given(data=st.data(), mode=st.sampled_from(MODES))
def test_the_spec_of_a_body_has_the_findings_of_the_body(
    edition: str, data: st.DataObject, mode: Any
) -> None:
    body = as_json(data.draw(bodies(edition)))
    text = recdsl.decompile(body, mode=mode, keep_secrets=True, edition=edition).text
    of_body = recdsl.lint(body, mode=mode, edition=edition)
    assert findings(recdsl.lint(text)) == findings(of_body)


def findings(diagnostics: Iterable[recdsl.Diagnostic]) -> list[tuple[str, str]]:
    """The code and the pointer of each diagnostic, in an order of their own."""
    return sorted((one.rule.code, one.pointer) for one in diagnostics)


@given(bodies() | WILD)
def test_no_secret_is_left_where_none_is_kept(value: Any) -> None:
    body = as_json({"clientRequest": {"token": "s3cr3t-t0ken", "storageConfig": {"x": value}}})
    if body is not None:
        assert "s3cr3t-t0ken" not in recdsl.decompile(body).text
