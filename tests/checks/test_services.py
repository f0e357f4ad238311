from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.request import Request
from recdsl.checks.services import (
    page_outlasts_resource,
    push_without_page,
    start_paused_advised,
    too_many_services,
)
from recdsl.checks.terms import Terms
from recdsl.linting.engine import undecided
from recdsl.model.document import Acquired
from recdsl.model.finding import Put
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    EXTENSION_SERVICE_CONFIG,
    EXTENSION_SERVICES,
    STREAM_MODE,
    VENDOR,
)
from tests.checks.bodies import SNAPSHOTS, VOD, WEB, advised, changed, document, said, spoken

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

PAGE, PUSH = WEB["clientRequest"]["extensionServiceConfig"]["extensionServices"]
(VIDEO,) = VOD["clientRequest"]["extensionServiceConfig"]["extensionServices"]
USERS = changed(SNAPSHOTS, STREAM_MODE, "standard")
MODES: dict[str, Any] = {"individual": USERS, "mix": VOD, "web": WEB}
FIRST, SECOND, THIRD = (f"{EXTENSION_SERVICES}/{index}" for index in range(3))
UNKNOWN = {**PAGE, "serviceName": Unknown("${S}")}
HOURS = f"{FIRST}/serviceParam/maxRecordingHour"
ON_HOLD = f"{FIRST}/serviceParam/onhold"
COVER = f"{FIRST}/serviceParam/apiData/videoData/coverUrl"


def served(mode: str, *services: Any) -> Any:
    """A body of a mode with these extension services and no others."""
    return changed(MODES[mode], EXTENSION_SERVICES, copy.deepcopy([*services]))


@pytest.mark.parametrize(
    ("mode", "services", "faults"),
    [
        ("mix", [VIDEO], []),
        ("individual", [VIDEO], [("vod-outside-mix", f"{FIRST}/serviceName")]),
        ("web", [VIDEO], [("vod-outside-mix", f"{FIRST}/serviceName")]),
        ("web", [PAGE, VIDEO], [("vod-outside-mix", f"{SECOND}/serviceName")]),
        ("web", [PAGE], []),
        ("individual", [PAGE], [("web-service-outside-web", f"{FIRST}/serviceName")]),
        ("mix", [PAGE, PUSH], [("web-service-outside-web", f"{FIRST}/serviceName")]),
        ("mix", [VIDEO, PAGE], [("web-service-outside-web", f"{SECOND}/serviceName")]),
        ("web", [PUSH], [("push-without-page", f"{FIRST}/serviceName")]),
        ("individual", [PUSH], [("push-without-page", f"{FIRST}/serviceName")]),
        ("mix", [PUSH, PUSH], [("push-without-page", f"{FIRST}/serviceName")]),
        ("web", [PUSH, PAGE], []),
        ("web", [PAGE, PAGE], [("too-many-services", SECOND)]),
        ("web", [PAGE, PUSH, PUSH], [("too-many-services", THIRD)]),
        ("mix", [VIDEO, VIDEO], [("too-many-services", SECOND)]),
        ("web", [], [("web-without-page", EXTENSION_SERVICES)]),
        ("mix", [], []),
    ],
)
def test_a_recording_has_the_services_of_its_mode(
    mode: Mode, services: list[Any], faults: list[tuple[str, str]]
) -> None:
    assert said(served(mode, *services), mode) == faults


@pytest.mark.parametrize("mode", ["mix", "web"])
def test_a_service_that_is_not_known_yet_may_be_the_right_one(mode: Mode) -> None:
    assert said(served(mode, UNKNOWN), mode) == []
    assert said(served(mode, UNKNOWN, UNKNOWN), mode) == []


@pytest.mark.parametrize("config", [{}, {"apiVersion": "v1", "extensionServices": []}])
def test_individual_recording_has_no_service_whatever_is_said_of_it(config: Any) -> None:
    fault = ("services-in-individual", EXTENSION_SERVICE_CONFIG)
    body = changed(USERS, EXTENSION_SERVICE_CONFIG, config)
    assert said(body, "individual") == [fault]
    assert said(served("individual", UNKNOWN), "individual") == [fault]


@pytest.mark.parametrize(
    ("mode", "body"), [("individual", USERS), ("mix", changed(VOD, EXTENSION_SERVICE_CONFIG))]
)
def test_where_no_service_is_asked_for_none_is_at_fault_whatever_else_is_wrong(
    mode: Mode, body: Any
) -> None:
    assert said(changed(body, VENDOR, "1"), mode) == [("wrong-type", VENDOR)]


def test_an_unknown_service_may_be_the_page_of_a_push_but_three_are_too_many() -> None:
    assert said(served("web", UNKNOWN, PUSH), "web") == []
    found = said(served("web", UNKNOWN, UNKNOWN, PUSH), "web")
    assert found == [("too-many-services", THIRD)]


@pytest.mark.parametrize("others", [[], [PUSH], [PAGE]])
def test_a_service_of_a_name_that_there_is_not_is_one_fault(others: list[Any]) -> None:
    stranger = {"serviceName": "web_recorder", "serviceParam": {}}
    found = said(served("web", stranger, *others), "web")
    assert found == [("unlisted-value", f"{FIRST}/serviceName")]


def test_a_page_recording_has_to_be_told_its_page() -> None:
    assert said(changed(WEB, EXTENSION_SERVICE_CONFIG), "web") == [
        ("web-without-page", EXTENSION_SERVICE_CONFIG)
    ]
    assert said(changed(WEB, EXTENSION_SERVICES), "web") == [("missing-member", EXTENSION_SERVICES)]
    assert said(changed(WEB, EXTENSION_SERVICE_CONFIG, Unknown("${E}")), "web") == []


@pytest.mark.parametrize(("mode", "words"), [("web", "Add `web_"), ("mix", 'Record in mode "web"')])
def test_a_push_alone_is_told_what_its_mode_lacks(mode: Mode, words: str) -> None:
    (finding,) = push_without_page(Request(served(mode, PUSH), mode))
    assert finding.help.startswith(words)


@pytest.mark.parametrize(
    ("hours", "lasting", "speaks"),
    [
        (24, 24, True),
        (25, 24, True),
        (23, 24, False),
        (1, 1, True),
        (720, 720, True),
        (721, 24, False),  # out of range already
        (24, None, False),
        (Unknown("${HOURS}"), 24, False),
    ],
)
def test_a_page_recording_ends_before_its_resource(
    hours: Any, lasting: int | None, speaks: bool
) -> None:
    request = Request(changed(WEB, HOURS, hours), "web", acquired=Acquired(hours=lasting))
    if isinstance(hours, Unknown):
        assert said(request.body, "web", acquired=request.acquired) == []
    else:
        assert [one.pointer for one in page_outlasts_resource(request)] == [HOURS] * speaks


@pytest.mark.parametrize(("hours", "waits"), [(24, True), (None, False)])
def test_an_unknown_service_is_waited_for_only_where_the_hours_of_the_resource_are_known(
    hours: int | None, waits: bool
) -> None:
    waiting = undecided(
        document(served("web", UNKNOWN), "web"), Terms(acquired=Acquired(hours=hours))
    )
    assert ("page-outlasts-resource" in {diagnostic.rule.name for diagnostic in waiting}) is waits


def test_the_hours_of_both_are_named() -> None:
    request = Request(changed(WEB, HOURS, 2), "web", acquired=Acquired(hours=1))
    (finding,) = page_outlasts_resource(request)
    assert "last 2 hours, but the resource lasts 1 hour;" in finding.message


@pytest.mark.parametrize(
    ("hours", "speaks"),
    [(71, False), (72, True), (720, True), (721, False), (Unknown("${HOURS}"), False)],
)
def test_a_page_that_is_recorded_for_days_is_remarked_upon(hours: Any, speaks: bool) -> None:
    remark = [("page-costs-until-stopped", HOURS)]
    assert advised(changed(WEB, HOURS, hours), "web") == (remark if speaks else [])


@pytest.mark.parametrize("value", [True, False, Unknown("${HOLD}")])
def test_to_start_paused_is_advised_only_where_nothing_is_said(value: Any) -> None:
    assert advised(changed(WEB, ON_HOLD), "web") == [("start-paused-advised", ON_HOLD)]
    assert advised(changed(WEB, ON_HOLD, value), "web") == []


def test_to_say_what_is_the_default_is_the_safe_way_to_answer_the_advice() -> None:
    (finding,) = start_paused_advised(Request(changed(WEB, ON_HOLD), "web"))
    fixes = [(fix.safety, fix.operations) for fix in finding.fixes]
    assert fixes == [("safe", (Put(ON_HOLD, False),)), ("unsafe", (Put(ON_HOLD, True),))]


@pytest.mark.parametrize(
    ("cover", "fits"),
    [
        ("https://example.com/cover.jpg", True),
        ("http://example.com/cover.jpg", True),
        ("cover.jpg", False),
        ("ftp://example.com/cover.jpg", False),
        ("", False),
        (Unknown("${COVER}"), True),
    ],
)
def test_a_cover_has_an_address_on_the_web(cover: Any, fits: bool) -> None:
    faults = [] if fits else [("cover-not-a-url", COVER)]
    assert said(changed(VOD, COVER, cover), "mix") == faults


@pytest.mark.parametrize(
    ("mode", "services", "kind"),
    [
        ("individual", [VIDEO], "this is individual recording"),
        ("web", [VIDEO], "this is web page recording"),
        ("individual", [PAGE], "this is individual recording"),
        ("mix", [PAGE], "this is composite recording"),
    ],
)
def test_the_recording_is_called_by_its_kind(mode: Mode, services: list[Any], kind: str) -> None:
    message, _ = spoken(served(mode, *services), mode)
    assert kind in message


def test_every_other_service_is_shown() -> None:
    (finding,) = too_many_services(Request(served("web", PAGE, PUSH, PUSH), "web"))
    assert [one.pointer for one in finding.related] == [FIRST, SECOND]


def test_a_page_without_parameters_is_one_fault() -> None:
    body = changed(WEB, f"{FIRST}/serviceParam")
    assert said(body, "web") == [("missing-member", f"{FIRST}/serviceParam")]
    assert advised(body, "web") == []


@pytest.mark.fault("M5")
@pytest.mark.parametrize(
    ("mode", "service", "faults"),
    [("mix", VIDEO, [("too-many-services", SECOND)]), ("web", PAGE, [])],
)
def test_beside_vod_any_other_service_is_one_too_many(
    mode: Mode, service: Any, faults: list[tuple[str, str]]
) -> None:
    assert said(served(mode, service, UNKNOWN), mode) == faults
