"""Both ways round: body → spec → body, and spec → formatted spec."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import recdsl
from recdsl.cli.request_text import ENDINGS, Call
from recdsl.emitting import CONVERSATIONS
from recdsl.language.compiling.expression_names import named
from recdsl.language.printing.formatting import formatted
from recdsl.linting.conversations import around_starts
from recdsl.linting.reading import read
from recdsl.model.finding import MODES
from recdsl.model.json_value import same
from recdsl.model.source import Source
from recdsl.reference.edition_names import EDITIONS
from tests.conftest import ROOT
from tests.laws.bodies import VALUES, bodies
from tests.laws.specs import SPECS, sentences

WILD = st.dictionaries(st.text(max_size=4), VALUES, max_size=4)


SPEC_FILES = [*(ROOT / "examples").rglob("*.rec"), *(ROOT / "tests/emitting").rglob("*.rec")]
ACQUIRED = st.sampled_from(
    ["", *("acquired in region NA", "acquired lasting 5h", "acquired in region EU lasting 100h")]
)
THENS = st.lists(
    st.sampled_from(
        [
            *("then pause", "then resume", "then record everyone", "then record only user 5"),
            *("then record only users 5 and 6", "then record audio of everyone except user 7"),
            "then record audio of users 1 and 2, and video of everyone except users 3 and 4",
            *("then record video of user 5", "then record only user ${U}", "then layout floating"),
            *("then layout best-fit", "then layout vertical around user 7"),
            "then layout custom { user 1 at (0, 0) size (1, 1) next user at (0, 0) size (1, 1) }",
        ]
    ),
    max_size=4,
)
STOP = st.sampled_from(["", "then stop", "then stop at once"])


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


@pytest.mark.parametrize("edition", EDITIONS)
@given(data=st.data(), mode=st.sampled_from(MODES))
def test_every_conversation_comes_back_from_its_spec(
    edition: str, data: st.DataObject, mode: Any
) -> None:
    body = as_json(data.draw(bodies(edition)))
    text = recdsl.decompile(body, mode=mode, keep_secrets=True, edition=edition).text
    comes_back("conversation", with_requests(data, text), edition)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("form", CONVERSATIONS)
@given(data=st.data())
def test_a_conversation_comes_back_from_each_form(
    form: str, edition: str, data: st.DataObject
) -> None:
    comes_back(form, with_requests(data, data.draw(sentences())), edition)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("form", CONVERSATIONS)
def test_the_conversation_of_every_spec_comes_back(form: str, edition: str) -> None:
    count = 0
    for spec in SPEC_FILES:
        text = spec.read_text("utf-8")
        try:
            requests = recdsl.compile(text, edition=edition).requests
        except ValueError:  # it states the other edition
            continue
        count += len(requests)
        comes_back(form, text, edition)
    assert count > 20


def with_requests(data: st.DataObject, text: str) -> str:
    return "\n".join([text, data.draw(ACQUIRED), *data.draw(THENS), data.draw(STOP)])


def comes_back(form: str, text: str, edition: str) -> None:
    """The conversations of a spec are decompiled, from a form, to specs of the same ones."""
    requests = recdsl.compile(text, edition=edition).requests
    written = Call(form, None, None).text(list(requests), alone=len(requests) == 1, name="x")
    document = read(Source(f"x{ENDINGS[form]}", written))
    groups, left = around_starts(document.recordings)
    assert len(groups) == len(requests)
    assert not left
    for (start, acquire, later), request in zip(groups, requests, strict=True):
        made = recdsl.decompile(
            body_of(start),
            mode=start.mode,
            keep_secrets=True,
            edition=edition,
            acquire=body_of(acquire),
            updates=[(one.call.request, body_of(one)) for one in later],
        )
        assert made.unsaid == ()
        assert formatted(made.text) == made.text
        (again,) = recdsl.compile(made.text).requests
        assert calls_of(again) == calls_of(request)


def body_of(recording: Any) -> Any:
    return named(recording.body, variable=recording.variable)


def calls_of(request: recdsl.Compiled) -> Any:
    """The calls as JSON; in a file of an editor, its variables are placeholders."""
    text = Call("conversation", None, None).text([request], alone=True, name="x")
    return json.loads(re.sub(r"\{\{(\w+)\}\}", r"${\1}", text))


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
