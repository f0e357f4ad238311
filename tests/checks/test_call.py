from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.linting.engine import diagnose
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import CNAME, UID
from tests.checks.bodies import INDIVIDUAL, MIX, WEB, changed, document, said, spoken

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

BODIES: dict[Mode, Any] = {"individual": INDIVIDUAL, "mix": MIX, "web": WEB}
TOO_LONG = [("channel-name-too-long", CNAME)]
STRANGE = [("channel-name-characters", CNAME)]


def called(mode: Mode, name: Any) -> Any:
    return changed(BODIES[mode], CNAME, name)


@pytest.mark.parametrize(
    ("uid", "fits"),
    [
        ("1", True),
        ("4294967295", True),
        (Unknown("${UID}"), True),
        ("0", False),
        ("4294967296", False),
        ("recorder", False),
    ],
)
@pytest.mark.parametrize("mode", BODIES)
def test_the_recorder_has_a_number_in_every_mode(mode: Mode, uid: Any, fits: bool) -> None:
    fault = [("recorder-not-a-number", UID)]
    assert said(changed(BODIES[mode], UID, uid), mode) == ([] if fits else fault)


@pytest.mark.parametrize(
    ("mode", "what", "longest"),
    [("individual", "channel", 63), ("mix", "channel", 63), ("web", "session", 128)],
)
def test_a_session_may_have_a_longer_name_than_a_channel(
    mode: Mode, what: str, longest: int
) -> None:
    assert said(called(mode, "a" * longest), mode) == []
    assert said(called(mode, "a" * (longest + 1)), mode) == TOO_LONG
    message, advice = spoken(called(mode, "a" * (longest + 1)), mode)
    assert f"has {longest + 1} bytes; a {what} name can have at most {longest}." in message
    assert "by 1 byte," in advice


def test_of_a_long_name_with_strange_characters_the_characters_are_the_fault() -> None:
    assert said(called("mix", "é" * 64), "mix") == STRANGE


def test_a_name_that_is_not_known_yet_may_be_right() -> None:
    assert said(called("mix", Unknown("${CHANNEL}")), "mix") == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a/b/c", '"/"'),
        ("a/b*c", '"/" and "*"'),
        ("äöü/*", '"ä", "ö", "ü", "/" and "*"'),
        ("äöü/*'", '"ä", "ö", "ü", "/" and more'),
    ],
)
def test_up_to_five_strange_characters_are_shown_each_once(name: str, shown: str) -> None:
    message, _ = spoken(called("mix", name), "mix")
    assert message.startswith(f"`cname` contains {shown}, ")


@pytest.mark.parametrize("mode", ["individual", "mix"])
def test_a_channel_is_named_in_the_app_as_well(mode: Mode) -> None:
    _, advice = spoken(called(mode, "a/b"), mode)
    assert advice.endswith("; change the name in the app too.")


@pytest.mark.fault("W12")
@pytest.mark.parametrize("name", ["Kurs é", "a/b", "*"])
def test_a_session_of_a_strange_name_is_a_warning(name: str) -> None:
    (diagnostic,) = [
        one for one in diagnose(document(called("web", name), "web")) if one.pointer == CNAME
    ]
    assert (diagnostic.rule.name, diagnostic.severity) == ("session-name-characters", "warning")
    assert "only names the session" in diagnostic.message


@pytest.mark.parametrize(
    ("code", "speaks"), [(0xD7FF, True), (0xD800, False), (0xDFFF, False), (0xE000, True)]
)
def test_half_a_character_is_the_fault_of_the_text(code: int, speaks: bool) -> None:
    assert said(called("mix", f"lesson{chr(code)}"), "mix") == (STRANGE if speaks else [])
