"""Whatever holds of the edition in force holds of another one too."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.api import compile_source
from recdsl.checks.terms import Terms
from recdsl.explaining.explanation import explain
from recdsl.language.printing.decompiling import decompiled
from recdsl.linting.engine import lint_source
from recdsl.linting.reading import read
from recdsl.model.finding import MODES
from recdsl.model.json_value import same
from recdsl.model.project import Project
from recdsl.model.source import Source
from recdsl.previewing.composing import compose
from recdsl.reference.reference import Reference, edition
from recdsl.reference.with_defaults import with_defaults as normal
from tests.laws.bodies import bodies
from tests.laws.specs import SPECS
from tests.laws.test_round_trip import as_json
from tests.reference.later_edition import LATER

REFERENCES = {"2099-01": LATER, "2026-07": edition("2026-07")}
EACH = pytest.mark.parametrize("reference", [*REFERENCES.values()], ids=[*REFERENCES])


@EACH
@given(data=st.data(), mode=st.sampled_from(MODES))
def test_any_body_is_read_in_another_edition(
    reference: Reference, data: st.DataObject, mode: Any
) -> None:
    drawn = bodies() if reference is LATER else bodies(reference.edition)
    body = as_json(data.draw(drawn))
    if not isinstance(body, dict):
        return
    project = Project(reference=reference)
    source = Source("a.json", json.dumps(body))
    for strict in (False, True):
        lint_source(source, (), Terms(mode=mode, strict=strict, project=project))
    document = read(source, reference=reference)
    explain(document, mode=mode, reference=reference)
    compose(document, mode=mode, reference=reference)
    text = decompiled(body, mode, reference)
    (request,) = compile_source(Source("a.rec", text), (), None, Terms(project=project)).requests
    assert request.mode == mode
    assert same(normal(request.body, mode, reference), normal(body, mode, reference))


@EACH
@given(text=SPECS)
def test_any_spec_is_read_in_another_edition(reference: Reference, text: str) -> None:
    project = Project(reference=reference)
    source = Source("a.rec", text)
    compile_source(source, (), {}, Terms(project=project))
    explain(read(source, reference=reference), reference=reference)
