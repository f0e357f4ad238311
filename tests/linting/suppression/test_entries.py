"""What the project's configuration accepts in a body."""

from __future__ import annotations

import json

from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_source
from recdsl.model.allowed import Allowed
from recdsl.model.project import Project
from recdsl.model.source import Source
from tests.cli.test_lint import SOUND

FILES = "/clientRequest/recordingFileConfig"
FAULTY = json.loads(json.dumps(SOUND))
FAULTY["clientRequest"]["recordingFileConfig"] = {"avFileType": ["mp4"]}


def allowed(rule: str, pointer: str = "", *, is_needed: bool = True) -> Project:
    entry = Allowed(frozenset({rule}), pointer, "Why not.", "recdsl.toml:7", is_needed)
    return Project(allowed=(entry,))


def found(body: object, project: Project) -> list[tuple[str, str]]:
    source = Source("a.json", json.dumps(body))
    diagnostics = lint_source(source, (), Terms(mode="mix", project=project))
    return [
        (diagnostic.rule.name, diagnostic.pointer)
        for diagnostic in diagnostics
        if diagnostic.severity != "info"
    ]


def test_an_entry_accepts_its_rule_at_its_place_and_beneath() -> None:
    fault = ("mp4-without-hls", f"{FILES}/avFileType")
    assert found(FAULTY, Project()) == [fault]
    for pointer in ("", "/clientRequest", FILES, f"{FILES}/avFileType"):
        assert found(FAULTY, allowed("mp4-without-hls", pointer)) == []
    for pointer in ("/uid", f"{FILES}/avFile", f"{FILES}/avFileType/0"):
        left = found(FAULTY, allowed("mp4-without-hls", pointer, is_needed=False))
        assert left == [fault]
    assert fault in found(FAULTY, allowed("no-files", is_needed=False))


def test_an_entry_of_one_file_that_is_not_needed_is_found_at_its_place() -> None:
    assert found(SOUND, allowed("mp4-without-hls", FILES)) == [("unused-suppression", FILES)]
    assert found(SOUND, allowed("mp4-without-hls", FILES, is_needed=False)) == []


def test_an_entry_that_waits_for_a_value_is_not_called_needless() -> None:
    body = json.loads(json.dumps(FAULTY))
    body["clientRequest"]["recordingFileConfig"]["avFileType"] = "${FILES}"
    assert found(body, allowed("mp4-without-hls", FILES)) == []
