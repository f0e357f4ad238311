"""The files that `recdsl init` proposes for a repository, made from the bodies that are in it."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from recdsl import api
from recdsl.checks.modes import possible_modes
from recdsl.checks.running import check_body
from recdsl.checks.terms import Terms
from recdsl.configuration.patterns import has_wildcard
from recdsl.language.compiling.expression_names import named
from recdsl.model.cells import safe
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.project import OWN_NAME, Project
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import edition as reference_of
from recdsl.surfaces.decoding import is_readable
from recdsl.surfaces.kinds import SPEC, kind_of
from recdsl.workspace.configurations import Configurations
from recdsl.workspace.file_input import UnreadableError, read_path
from recdsl.workspace.git import answer
from recdsl.workspace.selecting import Choice, selected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.model.document import Document
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json

_HOOK = ".pre-commit-config.yaml"
_SPEC = "specs/first.rec"
_SAMPLE = """\
# A sample; `recdsl compile` writes its body.
edition {edition}
record audio and video mixed to s3 us-east-1 as hls and mp4
"""
_SETTINGS = """\
# Settings of recdsl. `recdsl config` prints them all, `recdsl schema --config` describes them.
edition = "{edition}" # of the vendor's page
fail-on = "error"
"""
# The findings on what an edition does not have.
_UNKNOWN = frozenset({"unknown-member", "unlisted-value", "unlisted-region", "unread-member"})
_PRE_COMMIT = """\
repos:
  - repo: local
    hooks:
      - id: recdsl-check
        name: recdsl check
        entry: recdsl check --detect --fail-on-unread
        language: system
        files: {files}
        require_serial: true
"""
_GITHUB = """\
name: recdsl
on: [push, pull_request]
permissions:
  contents: read
jobs:
  recdsl:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: pip install recdsl
      - run: recdsl check --fail-on-unread
"""
_GITLAB = """\
# Add to .gitlab-ci.yml:  include: [{ local: .gitlab/recdsl.yml }]
recdsl:
  image: python:3.12-slim
  script:
    - pip install recdsl
    - recdsl check --fail-on-unread --format text --format gitlab:gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
"""


class Proposal(Frozen):
    """A file to write: its path below the folder, its text, and what is there already, if it is.

    `about` is what to report of the text when it is written.
    """

    path: str
    text: str
    present: str = ""
    about: str = ""


def proposals(folder: str) -> list[Proposal]:
    """The files for a folder: settings, a first spec, a hook, and a job for each CI it uses.

    Raises:
        UnreadableError: when a configuration cannot be read.
        ConfigurationError: when it cannot be meant.
    """
    files = [file.path for file in selected((folder,), Choice()).files]
    found = list(_documents(files))
    endings = {Path(path).suffix.lower() for path, _ in found} | {".rec", ".json"}
    pattern = rf"\.({'|'.join(re.escape(one[1:]) for one in sorted(endings))})$"
    specs = [path for path in files if path.lower().endswith(SPEC.endings)]
    edition = _edition(found, specs)
    present_spec = os.path.relpath(min(specs), folder) if specs else ""
    made = [
        Proposal(
            OWN_NAME,
            _settings(folder, found, edition),
            _present_settings(folder),
            f", for edition {edition} of the vendor's page",
        ),
        Proposal(_SPEC, _first_spec(folder, found, edition), present_spec),
    ]
    place = Path(folder)
    if os.path.lexists(place / ".git"):
        made.append(Proposal(_HOOK, _PRE_COMMIT.format(files=pattern)))
    if (place / ".github").is_dir() or "github.com" in _remotes(folder):
        made.append(Proposal(".github/workflows/recdsl.yml", _GITHUB))
    if os.path.lexists(place / ".gitlab-ci.yml"):
        made.append(Proposal(".gitlab/recdsl.yml", _GITLAB))
    return [
        replaced(one, present=one.present or one.path * os.path.lexists(place / one.path))
        for one in made
    ]


def _documents(paths: Sequence[str]) -> Iterator[tuple[str, Document]]:
    """The files that contain bodies, and what they were read into."""
    for path in paths:
        try:
            item = read_path(path)
        except UnreadableError:
            continue
        kind = kind_of(item.source)
        if kind is SPEC or kind.missing() or not is_readable(item.findings):
            continue
        document = kind.recorded(item.source) if kind.may_hold(item.source) else None
        if document and document.recordings:
            yield path, document


def _edition(found: Sequence[tuple[str, Document]], specs: Sequence[str]) -> str:
    """The newest edition of the vendor's page; the oldest if a body or spec uses what is gone."""
    oldest, newest = EDITIONS[0], EDITIONS[-1]
    bodies = [(one.body, one.mode) for _, document in found for one in document.recordings]
    texts = [read_path(path).source.text for path in specs]
    is_gone = any(
        _unknown(body, mode, newest) - _unknown(body, mode, oldest) for body, mode in bodies
    ) or any(_compiles(text, oldest) and not _compiles(text, newest) for text in texts)
    return oldest if is_gone else newest


def _unknown(body: Json, mode: Mode | None, edition: str) -> set[str]:
    """The places of a body that an edition does not have."""
    terms = Terms(mode, project=Project(reference=reference_of(edition)))
    findings = check_body(body, terms).findings
    return {finding.pointer for finding in findings if finding.rule in _UNKNOWN}


def _compiles(text: str, edition: str) -> bool:
    """Whether a spec compiles in an edition; one that states its own compiles in no other."""
    try:
        return api.compile(text, edition=edition).ok
    except ValueError:
        return False


def _settings(folder: str, found: Sequence[tuple[str, Document]], edition: str) -> str:
    """The settings, with the mode of each file whose bodies are certain to have the same."""
    lines = []
    for path, document in found:
        modes = {
            mode
            for one in document.recordings
            for mode in ((one.mode,) if one.mode else possible_modes(one.body).modes)
        }
        pattern = "/" + os.path.relpath(path, folder).replace(os.sep, "/")
        if len(modes) == 1 and pattern.isprintable() and not has_wildcard(pattern):
            lines.append(f"{json.dumps(pattern, ensure_ascii=False)} = {json.dumps(*modes)}\n")
    settings = _SETTINGS.format(edition=edition)
    if not lines:
        return settings
    return "".join((settings, "\n[modes] # where the URL or the body tells the mode\n", *lines))


def _first_spec(folder: str, found: Sequence[tuple[str, Document]], edition: str) -> str:
    """The first body that is sound as a spec, its secrets as placeholders; else a sample."""
    for path, document in found:
        for one in document.recordings:
            origin = safe(os.path.relpath(path, folder).replace(os.sep, "/"))
            head = f"# From {origin}; `recdsl compile` writes the body.\n"
            text = _spec(one.body, one.mode, head, edition)
            if text:
                return text
    return api.format(_SAMPLE.format(edition=edition)).text


def _spec(body: object, mode: Mode | None, head: str, edition: str) -> str:
    """A body as a spec in canonical form; empty if it does not compile."""
    if not isinstance(body, dict):
        return ""
    try:
        plain = named(body)
        assert isinstance(plain, dict)
        made = api.format(head + api.decompile(plain, mode=mode, edition=edition).text)
    except ValueError:  # no text can carry it
        return ""
    return made.text if not made.diagnostics and api.compile(made.text).ok else ""


def _present_settings(folder: str) -> str:
    """The project's settings that are in force already; empty if there are none."""
    file = Configurations().of(str(Path(folder, "*"))).file or ""
    return "" if file.startswith("~") else file


def _remotes(folder: str) -> str:
    try:
        return answer("-C", folder, "remote", "-v")[0].decode("utf-8", "replace")
    except UnreadableError:  # no git
        return ""
