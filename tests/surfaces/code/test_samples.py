"""Programs read whole: each fault is found on its line, and what is none stays silent.

A fault is marked on its line with `<- rule`; every file of `silent/` has none.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.fixing import fixed
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.document import Document
from recdsl.model.source import Source
from recdsl.surfaces.code.csharp import CSHARP
from recdsl.surfaces.code.dart import DART
from recdsl.surfaces.code.elixir import ELIXIR
from recdsl.surfaces.code.go import GO
from recdsl.surfaces.code.grammars import parsed
from recdsl.surfaces.code.java import JAVA
from recdsl.surfaces.code.javascript import JAVASCRIPT, TYPESCRIPT
from recdsl.surfaces.code.kotlin import KOTLIN
from recdsl.surfaces.code.php import PHP
from recdsl.surfaces.code.python import PYTHON
from recdsl.surfaces.code.ruby import RUBY
from recdsl.surfaces.code.rust import RUST
from recdsl.surfaces.code.swift import SWIFT
from recdsl.surfaces.kinds import KINDS, kind_of

HERE = Path(__file__).parent
SAMPLES = sorted((HERE / "samples").iterdir())
# Bodies of other requests, which their own tables check.
SIBLINGS = sorted((HERE / "siblings").iterdir())
SILENT = sorted((HERE / "silent").iterdir())
TEXTS = sorted((HERE / "texts").iterdir())
# Each language's own parser, where it is installed.
TOOLS = {
    ".js": ("node", "--check"),
    ".mjs": ("node", "--check"),
    ".py": (sys.executable, "-m", "py_compile"),
    ".php": ("php", "-l"),
    ".go": ("gofmt", "-e"),
    ".rb": ("ruby", "-c"),
}
CODE = {
    ".cs": CSHARP,
    ".dart": DART,
    ".ex": ELIXIR,
    ".exs": ELIXIR,
    ".kt": KOTLIN,
    ".rb": RUBY,
    ".rs": RUST,
    ".swift": SWIFT,
    ".go": GO,
    ".java": JAVA,
    ".js": JAVASCRIPT,
    ".mjs": JAVASCRIPT,
    ".php": PHP,
    ".py": PYTHON,
    ".ts": TYPESCRIPT,
}
_MARK = re.compile(r"<- ([a-z0-9-]+)")


def named(file: Path) -> str:
    return file.name


def read(source: Source) -> Document:
    kind = kind_of(source)
    assert kind.read
    return kind.read(source)


def linted(source: Source) -> tuple[Diagnostic, ...]:
    return diagnose(read(source), Terms(min_severity="warning"))


def told(source: Source) -> list[tuple[int, str]]:
    diagnostics = linted(source)
    return sorted(
        (source.position(diagnostic.span.start).line, diagnostic.rule.name)
        for diagnostic in diagnostics
    )


@pytest.mark.parametrize("file", [*SAMPLES, *SIBLINGS], ids=named)
def test_each_fault_of_a_program_is_found_on_its_line(file: Path) -> None:
    source = Source(file.name, file.read_text("utf-8"))
    marked = [
        (line, rule)
        for line, text in enumerate(source.text.split("\n"), start=1)
        for rule in _MARK.findall(text)
    ]
    assert marked
    assert [one for one in told(source) if one[1] != "open-mode"] == sorted(marked)


@pytest.mark.parametrize("file", SILENT, ids=named)
def test_what_is_no_fault_is_silent(file: Path) -> None:
    source = Source(file.name, file.read_text("utf-8"))
    assert [one for one in told(source) if one[1] != "open-mode"] == []


@pytest.mark.parametrize("file", SAMPLES, ids=named)
def test_the_mode_is_that_of_the_url(file: Path) -> None:
    document = read(Source(file.name, file.read_text("utf-8")))
    assert document.recordings
    assert all(recording.mode for recording in document.recordings if not recording.call.request)


@pytest.mark.parametrize("file", SAMPLES, ids=named)
def test_fixes_are_written_in_the_language_s_own_words(
    file: Path, golden: Callable[[Path, str], None]
) -> None:
    source = Source(file.name, file.read_text("utf-8"))
    result = fixed(source, linted, unsafe=True)
    golden(HERE / "fixed" / f"{file.name}.txt", result.text)


@pytest.mark.heavy
@pytest.mark.parametrize("file", [*SAMPLES, *TEXTS], ids=named)
def test_a_mended_program_still_parses(file: Path, tmp_path: Path) -> None:
    for unsafe in (False, True):
        result = fixed(Source(file.name, file.read_text("utf-8")), linted, unsafe=unsafe)
        grammar = CODE[file.suffix]
        assert not parsed(result.text.encode(), grammar).has_error
        tool = TOOLS.get(file.suffix, ("",))
        if shutil.which(tool[0]):
            mended = tmp_path / file.name
            mended.write_text(result.text, "utf-8")
            done = subprocess.run([*tool, mended], capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("file", TEXTS, ids=named)
def test_json_in_strings_is_read_and_repaired_where_it_stands(
    file: Path, golden: Callable[[Path, str], None]
) -> None:
    source = Source(file.name, file.read_text("utf-8"))
    diagnostics = [
        (source.position(diagnostic.span.start), diagnostic.rule.name)
        for diagnostic in linted(source)
    ]
    lines = "".join(f"{place.line}:{place.column} {rule}\n" for place, rule in diagnostics)
    result = fixed(source, linted, unsafe=False)
    golden(HERE / "fixed" / f"{file.name}.txt", f"{lines}\n{result.text}")


def test_every_language_has_a_program_and_a_silent_one() -> None:
    languages = {kind.name for kind in KINDS if kind.is_program}
    for files in (SAMPLES, SILENT):
        covered = {kind_of(Source(file.name, "")).name for file in files}
        assert {name for name in languages - covered if "TypeScript" not in name} == set()
