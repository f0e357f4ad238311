"""Whole files of each form: what is found where, what fixes make of it, what stays silent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fixed
from recdsl.linting.reading import read
from recdsl.model.source import Source
from recdsl.surfaces.kinds import ENDINGS, KINDS, kind_named, kind_of

HERE = Path(__file__).parent
FAULTY = sorted(file for file in (HERE / "faulty").iterdir() if file.suffix != ".txt")
# Bodies of other requests, which their own tables check.
SIBLINGS = sorted(file for file in (HERE / "siblings").iterdir() if file.suffix != ".txt")
SILENT = sorted((HERE / "silent").iterdir())


def _source(file: Path) -> Source:
    return Source(file.name, file.read_bytes().decode())


def _found(source: Source) -> str:
    lines = []
    for diagnostic in lint_source(source, (), Terms(min_severity="warning")):
        start, end = (source.position(at) for at in (diagnostic.span.start, diagnostic.span.end))
        place = f"{start.line}:{start.column}-{end.line}:{end.column}"
        said = source.text[diagnostic.span.start : diagnostic.span.end]
        modes, name = "|".join(diagnostic.modes), diagnostic.rule.name
        lines.append(f"{place} {modes} {name} {diagnostic.pointer or '-'} {said!r}\n")
    return "".join(lines)


def _mended(source: Source) -> str:
    return fixed(
        source, lambda text: lint_source(text, (), Terms(min_severity="warning")), unsafe=False
    ).text


@pytest.mark.parametrize("file", FAULTY, ids=lambda file: file.name)
def test_faults_are_found_where_they_stand(file: Path, golden: Callable[[Path, str], None]) -> None:
    source = _source(file)
    assert kind_of(source).recorded(source)
    golden(HERE / "faulty" / f"{file.name}.found.txt", _found(source))


@pytest.mark.parametrize("file", SIBLINGS, ids=lambda file: file.name)
def test_bodies_of_other_requests_are_checked(
    file: Path, golden: Callable[[Path, str], None]
) -> None:
    golden(HERE / "siblings" / f"{file.name}.found.txt", _found(_source(file)))


@pytest.mark.parametrize("file", FAULTY, ids=lambda file: file.name)
def test_safe_fixes_are_written_as_the_form_writes_them(
    file: Path, golden: Callable[[Path, str], None]
) -> None:
    source = _source(file)
    after = Source(file.name, _mended(source))
    assert after.text != source.text
    assert not [
        fix
        for diagnostic in lint_source(after, ())
        for fix in diagnostic.fixes
        if fix.safety == "safe" and diagnostic.severity != "info"
    ]
    golden(HERE / "faulty" / f"{file.name}.fixed.txt", after.text)


@pytest.mark.parametrize("line_end", ["\r\n", "\r"], ids=["crlf", "cr"])
@pytest.mark.parametrize("file", [*FAULTY, *SIBLINGS], ids=lambda file: file.name)
def test_line_ends_change_no_finding_and_no_fix(file: Path, line_end: str) -> None:
    if line_end == "\r" and file.suffix == ".sh":
        pytest.skip("it ends no line of a shell")
    source = _source(file)
    ended = Source(file.name, source.text.replace("\n", line_end))
    assert _found(ended).replace(repr(line_end)[1:-1], "\\n") == _found(source)
    assert _mended(ended) == _mended(source).replace("\n", line_end)


@pytest.mark.parametrize("file", SILENT, ids=lambda file: file.name)
def test_what_only_looks_like_a_start_body_is_no_recording(file: Path) -> None:
    source = _source(file)
    assert not (kind_of(source).may_hold(source) and kind_of(source).recorded(source))
    if not kind_of(source).dialect or "collection" in file.name:
        document = read(source)
        assert (document.recordings, document.findings) == ((), ())


def test_a_kind_is_known_by_the_whole_of_its_ending() -> None:
    assert all(
        kind_named(f"A.B{ending.upper()}") is kind for kind in KINDS for ending in kind.endings
    )
    assert len({ending.rpartition(".")[2] for ending in ENDINGS}) == len(ENDINGS)
    assert [kind_named(name) for name in ("a.tmpl", "json", "a", "a.jsonx", "")] == [None] * 5
