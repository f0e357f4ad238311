"""In every sample file of the tests, the server's diagnostics are those of the command line."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest
from lsprotocol import types

from recdsl.lsp.documents import Documents
from recdsl.model.project import Project
from recdsl.workspace.configurations import Configurations
from recdsl.workspace.projects import Projects
from tests.running import recdsl

pytestmark = pytest.mark.heavy

ROOT = Path(__file__).parents[2]
SAMPLES = (
    "examples",
    "tests/surfaces/code/samples",
    "tests/surfaces/code/silent",
    "tests/surfaces/code/texts",
    "tests/surfaces/code/audit",
    "tests/surfaces/forms/faulty",
    "tests/surfaces/forms/silent",
)
Found = Counter[tuple[str, str, int, int, str]]


class _Settings:
    def __init__(self) -> None:
        self._projects = Projects(Configurations(), accepts=True)

    def renew(self) -> None:
        pass

    def of(self, path: str) -> tuple[Project, str]:
        return self._projects.of(path), ""


def of_the_command_line(folder: Path) -> Found:
    done = recdsl("lint", "--format", "json", "--jobs", "1", ".", cwd=folder)
    return Counter(
        (one["file"], one["name"], one["line"], one["column"], one["message"])
        for one in json.loads(done.stdout)["findings"]
    )


def of_the_server(folder: Path) -> Found:
    documents = Documents(_Settings())
    found: Found = Counter()
    for file in sorted(folder.rglob("*")):
        if not file.is_file():
            continue
        text = file.read_bytes().decode()
        item = types.TextDocumentItem(file.as_uri(), "", 0, text)
        document = documents.open(item)
        for one in document.diagnostics if document else ():
            place = one.source.position(one.span.start)
            name = file.relative_to(folder).as_posix()
            found[name, one.rule.name, place.line, place.column, one.message] += 1
    return found


def test_the_editor_shows_what_lint_reports(tmp_path: Path) -> None:
    for number, name in enumerate(SAMPLES):
        shutil.copytree(ROOT / name, tmp_path / str(number))
    expected = of_the_command_line(tmp_path)
    endings = {name.rpartition(".")[2] for name, *_ in expected}
    assert {"js", "py", "php", "go", "java", "yaml", "md", "http", "sh", "json", "rec"} <= endings
    assert of_the_server(tmp_path) == expected


def test_a_baseline_and_comments_count_in_the_editor(tmp_path: Path) -> None:
    for file in (ROOT / "tests/surfaces/code/samples").iterdir():
        shutil.copy(file, tmp_path)
    (tmp_path / "recdsl.toml").write_text('baseline = "base.json"\n', "utf-8")
    done = recdsl("lint", "--write-baseline", "base.json", ".", cwd=tmp_path)
    assert done.returncode == 0
    for file in tmp_path.glob("*.js"):
        text = file.read_text("utf-8").replace("{", "{ // recdsl: allow storage: why not\n", 1)
        file.write_text(text, "utf-8")
    expected = of_the_command_line(tmp_path)
    assert expected, "the comments are not needed"
    assert of_the_server(tmp_path) == expected
