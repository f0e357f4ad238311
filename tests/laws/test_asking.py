"""What is passed over for speed's sake has nothing to say: here it is asked all the same."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from recdsl.checks.member_rules import members
from recdsl.checks.modes import possible_modes
from recdsl.checks.request import Request, Undecided
from recdsl.checks.topics import CHECKS
from recdsl.checks.unknown_members import find_unread_members
from recdsl.model.finding import MODES, Finding
from recdsl.model.placeholder import parse_placeholders as lifted
from recdsl.reference.reference import BITS, DEFAULT
from recdsl.reference.rules import RULES
from tests.checks.bodies import CLEAN
from tests.laws.bodies import bodies

LIFTED = bodies().map(lifted)


@given(LIFTED, st.sampled_from(MODES))
def test_of_a_body_that_is_passed_no_member_is_at_fault(body: Any, mode: Any) -> None:
    found: dict[str, Any] = {"": body}
    if passed(body, mode, found):
        assert not find_unread_members(body)
        assert not [one for one in members(Request(body, mode)) if isinstance(one, Finding)]
        request = Request(body, mode)
        assert all(request.has(pointer) for pointer in found)
        assert possible_modes(body, found) == possible_modes(body)


def test_the_clean_bodies_are_passed() -> None:
    modes = {"snapshots": "individual", "vod": "mix"}
    for name, body in CLEAN.items():
        mode: Any = modes.get(name, name)
        assert passed(body, mode, {})


@given(LIFTED, st.sampled_from(MODES))
def test_a_check_speaks_only_in_its_modes_and_where_it_is_about_something(
    body: Any, mode: Any
) -> None:
    if not passed(body, mode, {}):
        return
    request = Request(body, mode)
    for check in CHECKS:
        if spoken(check, request):
            assert mode in RULES[check.rule].modes
            assert check.about is None or any(map(request.has, check.about))


def passed(body: Any, mode: Any, found: dict[str, Any]) -> bool:
    return not DEFAULT.suspect_modes(body, found) & BITS[mode]


def spoken(check: Any, request: Request) -> bool:
    try:
        return any(True for _ in check(request))
    except Undecided:
        return False
