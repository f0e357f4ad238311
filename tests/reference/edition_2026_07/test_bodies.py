"""The bodies of the pages of edition 2026-07 get the verdicts of these pages."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import recdsl

if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic

HERE = Path(__file__).parent
EDITION = "2026-07"
TABLE: list[dict[str, Any]] = tomllib.loads((HERE / "bodies.toml").read_text("utf-8"))["body"]
# Advice that every body gets, whatever the page that prints it says of it.
ADVICE = {"short-idle-time", "start-paused-advised", "snapshots-alone"}


def request(mode: str) -> dict[str, Any]:
    """The sections that a body has around a part of it."""
    of_mode: dict[str, Any] = {"subscribeUidGroup": 0, "streamMode": "standard"}
    return {
        "recordingConfig": {"channelType": 0, **(of_mode if mode == "individual" else {})},
        "recordingFileConfig": {"avFileType": ["hls"]},
        "storageConfig": {
            "vendor": 1,
            "region": 0,
            "bucket": "b",
            "accessKey": "${A}",
            "secretKey": "${S}",
        },
    }


def body(entry: dict[str, Any]) -> Any:
    read = json.loads((HERE / "bodies" / entry["file"]).read_text("utf-8"))
    if "part" not in entry:
        return read
    sections = read if entry["part"] == "clientRequest" else {entry["part"]: read}
    whole = request(entry["mode"])
    for name, section in sections.items():
        whole[name] = section if name == "storageConfig" else whole.get(name, {}) | section
    return {"cname": "c", "uid": "527841", "clientRequest": whole}


def found(entry: dict[str, Any]) -> list[Diagnostic]:
    linted = recdsl.lint(json.dumps(body(entry)), mode=entry["mode"], edition=EDITION)
    return [one for one in linted if one.rule.name not in ADVICE]


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: f"{entry['file']}-{entry['mode']}")
def test_a_body_gets_the_verdict_of_its_page(entry: dict[str, Any]) -> None:
    told = sorted([one.rule.name, one.pointer, one.severity] for one in found(entry))
    assert told == sorted(entry["findings"])


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: f"{entry['file']}-{entry['mode']}")
def test_a_body_breaks_its_page_or_not(entry: dict[str, Any]) -> None:
    faults = {one.severity for one in found(entry)}
    # A misspelt member is a warning: the service ignores it.
    is_misspelt = any(
        one.rule.name == "unknown-member" and "grou" in one.pointer for one in found(entry)
    )
    assert ("error" in faults or is_misspelt) is entry["breaks"]


def test_every_body_has_its_line() -> None:
    files = {path.name for path in (HERE / "bodies").iterdir()}
    assert files == {entry["file"] for entry in TABLE}
    assert len(files) == 22
