"""What is passed over for speed's sake has nothing to say: here it is asked all the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.checks.check import ACQUIRED, Check, Undecided
from recdsl.checks.dispatch import DISPATCH, places_of
from recdsl.checks.member_rules import members
from recdsl.checks.modes import clear_mode, possible_modes
from recdsl.checks.request import Request
from recdsl.checks.terms import Terms
from recdsl.checks.topics import CHECKS
from recdsl.checks.unknown_members import find_unread_members, promised
from recdsl.model.document import NOT_ACQUIRED, Acquired
from recdsl.model.finding import MODES, Finding
from recdsl.model.json_value import Unknown
from recdsl.model.placeholder import parse_placeholders as lifted
from recdsl.model.project import Project
from recdsl.reference import pointers
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import BITS, Reference, edition
from recdsl.reference.request_shapes import is_message, sibling_of
from tests.checks.bodies import CLEAN_BY_EDITION
from tests.laws.bodies import bodies
from tools.generate_rulebook import pages


def loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


PLACES = [pointer for name, pointer in vars(pointers).items() if name.isupper()]
EXAMPLES = [
    lifted(body)
    for page in pages()
    for example in page.examples
    if example.language == "json" and isinstance(body := loaded(example.text), dict)
]
EACH_EDITION = pytest.mark.parametrize("reference", [*map(edition, EDITIONS)], ids=EDITIONS)


def lifted_body(data: st.DataObject, reference: Reference) -> Any:
    return lifted(data.draw(bodies(reference.edition)))


@EACH_EDITION
@given(data=st.data(), mode=st.sampled_from(MODES))
def test_of_a_body_that_is_passed_no_member_is_at_fault(
    reference: Reference, data: st.DataObject, mode: Any
) -> None:
    body = lifted_body(data, reference)
    found: dict[str, Any] = {"": body}
    if passed(body, mode, found, reference):
        request = Request(body, mode, reference=reference)
        assert not find_unread_members(body, reference=reference)
        assert not sibling_of(body)
        assert not is_message(body)
        assert not [one for one in members(request) if isinstance(one, Finding)]
        known = Request(body, mode, values=found, reference=reference)
        for pointer in PLACES:
            assert known.has(pointer) == request.has(pointer) == (pointer in found)
        verdict = possible_modes(body)
        assert possible_modes(body, found) == verdict
        assert clear_mode(found) is None or (clear_mode(found),) == verdict.modes


@EACH_EDITION
def test_the_clean_bodies_are_passed(reference: Reference) -> None:
    modes = {"snapshots": "individual", "vod": "mix"}
    for name, body in CLEAN_BY_EDITION[reference.edition].items():
        mode: Any = modes.get(name, name)
        found: dict[str, Any] = {}
        assert passed(body, mode, found, reference)
        assert clear_mode(found) == mode


@EACH_EDITION
@given(data=st.data(), mode=st.sampled_from(MODES))
def test_a_check_speaks_only_in_its_modes(
    reference: Reference, data: st.DataObject, mode: Any
) -> None:
    body = lifted_body(data, reference)
    if passed(body, mode, {}, reference):
        request = Request(body, mode, reference=reference)
        for check in CHECKS:
            if check.rule in reference.rules and said(check, request)[0]:
                assert mode in reference.rules[check.rule].modes


@EACH_EDITION
@given(data=st.data(), mode=st.sampled_from(MODES))
def test_a_check_that_is_not_asked_has_nothing_to_say(
    reference: Reference, data: st.DataObject, mode: Any
) -> None:
    assert_only_the_silent_are_not_asked(lifted_body(data, reference), mode, reference)


@EACH_EDITION
@pytest.mark.parametrize("mode", MODES)
def test_no_example_of_a_page_is_passed_over(reference: Reference, mode: Any) -> None:
    for body in (nearby for example in EXAMPLES for nearby in (example, *changed(example))):
        assert_only_the_silent_are_not_asked(body, mode, reference)


def assert_only_the_silent_are_not_asked(body: Any, mode: Any, reference: Reference) -> None:
    assert_only_the_silent_are_passed_over(body, mode, reference)
    assert_only_the_silent_lack_their_members(body, mode, reference)


def assert_only_the_silent_lack_their_members(body: Any, mode: Any, reference: Reference) -> None:
    taken = promised(find_unread_members(body, (mode,), reference))
    request = Request(body, mode, taken, reference=reference)
    about = DISPATCH.about(places_of(body), mode, "info", reference)
    for check in DISPATCH.all(mode, "info", reference):
        assert check in about or not said(check, request)[0]


def assert_only_the_silent_are_passed_over(body: Any, mode: Any, reference: Reference) -> None:
    found: dict[str, Any] = {"": body}
    if not passed(body, mode, found, reference):
        return
    for acquired in (NOT_ACQUIRED, Acquired("CN", 1)):
        terms = Terms(mode, acquired, project=Project(reference=reference))
        assert_terms_pass_over_the_silent(body, mode, found, terms)


def assert_terms_pass_over_the_silent(
    body: Any, mode: Any, found: dict[str, Any], terms: Terms
) -> None:
    reference = terms.reference
    request = Request(body, mode, acquired=terms.acquired, reference=reference)
    about = DISPATCH.about([*found, ACQUIRED], mode, "info", reference)
    speaking = DISPATCH.speaking(found, mode, terms)
    for check in CHECKS:
        if check.rule in reference.rules and mode in reference.rules[check.rule].modes:
            speaks, waits = said(check, request)
            assert not speaks or check in speaking
            # Presence alone may pass over what waits only where nothing is that it is about.
            assert not waits or check in about or not is_about(check, found)


def is_about(check: Check, found: dict[str, Any]) -> bool:
    return check.about is None or any(place in found for group in check.about for place in group)


def changed(value: Any) -> Iterator[Any]:
    """The same value without each of its parts, and with each text or number not known."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield {key: part for key, part in value.items() if key != name}
            yield from ({**value, name: other} for other in changed(member))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield [*value[:index], *value[index + 1 :]]
            yield from ([*value[:index], other, *value[index + 1 :]] for other in changed(element))
    elif not isinstance(value, Unknown):
        yield Unknown("${X}")


def passed(body: Any, mode: Any, found: dict[str, Any], reference: Reference) -> bool:
    return not reference.suspect_modes(body, found) & BITS[mode]


def said(check: Any, request: Request) -> tuple[bool, bool]:
    """Whether a check finds something, and whether it waits for a value of the text."""
    findings = check(request)
    speaks = False
    try:
        for _ in findings:
            speaks = True
    except Undecided as undecided:
        return speaks, undecided.text is not None
    return speaks, False
