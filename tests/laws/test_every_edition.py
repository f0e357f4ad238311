"""Whatever holds of the edition in force holds of another one too."""

from __future__ import annotations

import json
from typing import Any

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
from recdsl.reference.with_defaults import with_defaults as normal
from tests.laws.bodies import bodies
from tests.laws.specs import SPECS
from tests.laws.test_round_trip import as_json
from tests.reference.later_edition import LATER

PROJECT = Project(reference=LATER)


@given(bodies(), st.sampled_from(MODES))
def test_any_body_is_read_in_another_edition(value: Any, mode: Any) -> None:
    body = as_json(value)
    if not isinstance(body, dict):
        return
    source = Source("a.json", json.dumps(body))
    for strict in (False, True):
        lint_source(source, (), Terms(mode=mode, strict=strict, project=PROJECT))
    document = read(source, reference=LATER)
    explain(document, mode=mode, reference=LATER)
    compose(document, mode=mode, reference=LATER)
    text = decompiled(body, mode, LATER)
    (request,) = compile_source(Source("a.rec", text), (), None, Terms(project=PROJECT)).requests
    assert request.mode == mode
    assert same(normal(request.body, mode, LATER), normal(body, mode, LATER))


@given(SPECS)
def test_any_spec_is_read_in_another_edition(text: str) -> None:
    source = Source("a.rec", text)
    compile_source(source, (), {}, Terms(project=PROJECT))
    explain(read(source, reference=LATER), reference=LATER)
