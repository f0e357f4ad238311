from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.modes import Evidence, possible_modes
from recdsl.model.json_value import Unknown
from recdsl.model.mode_names import mode_named, old_name
from recdsl.model.source import Edit, Span
from recdsl.reference.pointers import AUDIO_PROFILE, AV_FILE_TYPE, TRANSCODING_CONFIG
from recdsl.reference.rules import RULES
from tests.checks.bodies import CLEAN, MIX, changed

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

X = Unknown("${X}")
OPEN = ("individual", "mix")


def body(**sections: Any) -> dict[str, Any]:
    return {"cname": "c", "uid": "1", "clientRequest": sections}


def services(*names: Any) -> dict[str, Any]:
    return {"extensionServices": [{"serviceName": name} for name in names]}


@pytest.mark.parametrize(
    ("clean", "mode"),
    [
        ("individual", "individual"),
        ("snapshots", "individual"),
        ("mix", "mix"),
        ("web", "web"),
        ("vod", "mix"),
    ],
)
def test_a_clean_body_has_one_mode(clean: str, mode: Mode) -> None:
    assert possible_modes(CLEAN[clean]).modes == (mode,)


@pytest.mark.fault("F6")
@pytest.mark.parametrize(
    ("sections", "modes"),
    [
        # Nothing speaks.
        ({}, OPEN),
        ({"recordingConfig": {"channelType": 1}}, OPEN),
        ({"recordingFileConfig": {"avFileType": ["hls"]}}, OPEN),
        ({"appsCollection": {"combinationPolicy": "default"}}, OPEN),
        # One strong member speaks.
        ({"snapshotConfig": {}}, ("individual",)),
        ({"transcodeOptions": {}}, ("individual",)),
        ({"appsCollection": {"combinationPolicy": "postpone_transcoding"}}, ("individual",)),
        ({"recordingConfig": {"transcodingConfig": {}}}, ("mix",)),
        ({"recordingConfig": {"audioProfile": 0}}, ("mix",)),
        ({"recordingFileConfig": {"avFileType": ["mp4"]}}, ("mix",)),
        ({"extensionServiceConfig": services("aliyun_vod_service")}, ("mix",)),
        # A group speaks only where no strong member does, and a stream mode never.
        ({"recordingConfig": {"streamMode": "standard"}}, OPEN),
        ({"recordingConfig": {"subscribeUidGroup": 0}}, ("individual",)),
        ({"recordingConfig": {"subscribeUidGroup": 0, "audioProfile": 0}}, ("mix",)),
        # A web service decides, whatever else is there.
        ({"extensionServiceConfig": services("web_recorder_service")}, ("web",)),
        ({"extensionServiceConfig": services("rtmp_publish_service")}, ("web",)),
        (
            {"snapshotConfig": {}, "extensionServiceConfig": services("web_recorder_service")},
            ("web",),
        ),
        # A tie stays open, a majority does not.
        ({"snapshotConfig": {}, "recordingConfig": {"audioProfile": 0}}, OPEN),
        (
            {"snapshotConfig": {}, "recordingConfig": {"audioProfile": 0, "transcodingConfig": {}}},
            ("mix",),
        ),
        # What is not known keeps open what it could decide.
        ({"extensionServiceConfig": X}, ("individual", "mix", "web")),
        ({"extensionServiceConfig": services(X)}, ("individual", "mix", "web")),
        ({"extensionServiceConfig": services(X, "web_recorder_service")}, ("web",)),
        ({"snapshotConfig": {}, "transcodeOptions": {}, "recordingConfig": {}}, ("individual",)),
        ({"appsCollection": {"combinationPolicy": X}}, OPEN),
        ({"recordingConfig": {"audioProfile": 0}, "appsCollection": X}, OPEN),
        ({"recordingConfig": {"subscribeUidGroup": 0}, "recordingFileConfig": X}, OPEN),
        ({"recordingConfig": {"subscribeUidGroup": X}}, ("individual",)),
        ({"recordingConfig": X}, OPEN),
    ],
)
def test_the_members_of_a_body_tell_its_mode(
    sections: dict[str, Any], modes: tuple[Mode, ...]
) -> None:
    assert possible_modes(body(**sections)).modes == modes


@pytest.mark.parametrize("odd", [None, [], "body", {}, {"clientRequest": None}])
def test_a_body_without_members_leaves_the_mode_open(odd: Any) -> None:
    assert possible_modes(odd).modes == OPEN


def test_an_unknown_body_may_be_for_any_mode() -> None:
    assert possible_modes(X).modes == ("individual", "mix", "web")
    assert possible_modes({"clientRequest": X}).modes == ("individual", "mix", "web")


def test_the_evidence_names_what_speaks_for_a_mode() -> None:
    verdict = possible_modes(changed(MIX, f"{AV_FILE_TYPE}/1", X))
    assert verdict.evidence == (
        Evidence(TRANSCODING_CONFIG, "mix", strong=True),
        Evidence(AUDIO_PROFILE, "mix", strong=True),
        Evidence(AV_FILE_TYPE, "mix", strong=True, known=False),
    )


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("individual", "individual"),
        ("mix", "mix"),
        ("web", "web"),
        ("composite", "mix"),
        ("webpage", "web"),
        ("Mix", "mix"),
        ("COMPOSITE", "mix"),
        ("single", None),
        ("", None),
    ],
)
def test_modes_have_names_and_old_names(text: str, mode: Mode | None) -> None:
    assert mode_named(text) == mode


@pytest.mark.fault("M1")
def test_an_old_name_in_a_url_is_an_error_that_can_be_repaired() -> None:
    finding = old_name("composite", Span(6, 15))
    assert finding is not None
    assert finding.rule == "old-mode-name"
    assert RULES[finding.rule].severity == "error"
    assert finding.help == 'Write "mix".'
    assert finding.fixes[0].edits == (Edit(Span(6, 15), "mix"),)
    assert old_name("mix", Span(0, 3)) is None
    assert old_name("single", Span(0, 6)) is None
    capital = old_name("Mix", Span(0, 3))
    assert capital is not None
    assert capital.fixes[0].edits == (Edit(Span(0, 3), "mix"),)
