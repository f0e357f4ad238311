"""What is passed over for speed's sake has nothing to say: here it is asked all the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.checks.member_rules import members
from recdsl.checks.modes import possible_modes
from recdsl.checks.request import Request, Undecided
from recdsl.checks.topics import CHECKS
from recdsl.checks.unknown_members import find_unread_members
from recdsl.model.finding import MODES, Finding
from recdsl.model.placeholder import parse_placeholders as lifted
from recdsl.reference import pointers
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import BITS, Reference, edition
from tests.checks.bodies import CLEAN_BY_EDITION
from tests.laws.bodies import bodies

PLACES = [pointer for name, pointer in vars(pointers).items() if name.isupper()]
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
        assert not [one for one in members(request) if isinstance(one, Finding)]
        known = Request(body, mode, values=found, reference=reference)
        for pointer in PLACES:
            assert known.has(pointer) == request.has(pointer) == (pointer in found)
        assert possible_modes(body, found) == possible_modes(body)


@EACH_EDITION
def test_the_clean_bodies_are_passed(reference: Reference) -> None:
    modes = {"snapshots": "individual", "vod": "mix"}
    for name, body in CLEAN_BY_EDITION[reference.edition].items():
        mode: Any = modes.get(name, name)
        assert passed(body, mode, {}, reference)


@EACH_EDITION
@given(data=st.data(), mode=st.sampled_from(MODES))
def test_a_check_speaks_only_in_its_modes_and_where_it_is_about_something(
    reference: Reference, data: st.DataObject, mode: Any
) -> None:
    body = lifted_body(data, reference)
    if not passed(body, mode, {}, reference):
        return
    request = Request(body, mode, reference=reference)
    for check in CHECKS:
        if check.rule in reference.rules and spoken(check, request):
            assert mode in reference.rules[check.rule].modes
            assert check.about is None or any(map(request.has, check.about))


def passed(body: Any, mode: Any, found: dict[str, Any], reference: Reference) -> bool:
    return not reference.suspect_modes(body, found) & BITS[mode]


def spoken(check: Any, request: Request) -> bool:
    try:
        return any(True for _ in check(request))
    except Undecided:
        return False
