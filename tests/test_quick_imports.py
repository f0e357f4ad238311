"""A module that is imported quickly is the one that Python would import."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import py_compile
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from recdsl.quick_imports import QuickImporter

NAME = "recdsl.made_up"


@pytest.fixture(params=["made_up.py", "made_up/__init__.py"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    file = Path(tmp_path, request.param)
    file.parent.mkdir(exist_ok=True)
    file.write_text("VALUE = __name__, __file__, __package__\n", "utf-8")
    py_compile.compile(str(file), doraise=True)
    return file


def quick(folder: Path) -> ModuleSpec | None:
    return QuickImporter.find_spec(NAME, [str(folder)])


def test_it_is_the_module_that_python_finds(source: Path, tmp_path: Path) -> None:
    ours, theirs = quick(tmp_path), importlib.machinery.PathFinder.find_spec(NAME, [str(tmp_path)])
    assert ours
    assert theirs
    for part in ("name", "origin", "cached", "parent", "has_location"):
        assert getattr(ours, part) == getattr(theirs, part), part
    assert ours.submodule_search_locations == theirs.submodule_search_locations
    values = []
    for spec in (ours, theirs):
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        values.append(module.VALUE)
    assert values[0] == values[1] == (NAME, str(source), theirs.parent)


def changed(source: Path, _cached: Path) -> None:
    source.write_text("VALUE = 1, 2, 3, 4\n", "utf-8")


def removed(source: Path, _cached: Path) -> None:
    source.unlink()


def cut(_source: Path, cached: Path) -> None:
    cached.write_bytes(cached.read_bytes()[:40])


def of_another_python(_source: Path, cached: Path) -> None:
    cached.write_bytes(b"\0\0" + cached.read_bytes()[2:])


def checked_by_hash(source: Path, _cached: Path) -> None:
    mode = py_compile.PycInvalidationMode.CHECKED_HASH
    py_compile.compile(str(source), doraise=True, invalidation_mode=mode)


def compiled_elsewhere(source: Path, cached: Path) -> None:
    py_compile.compile(str(source), cfile=str(cached), dfile="elsewhere.py", doraise=True)


def never_compiled(_source: Path, cached: Path) -> None:
    cached.unlink()


@pytest.mark.parametrize(
    "spoil",
    [
        changed,
        removed,
        cut,
        of_another_python,
        checked_by_hash,
        compiled_elsewhere,
        never_compiled,
    ],
)
def test_what_is_not_plainly_valid_is_left_to_python(
    spoil: Callable[[Path, Path], None], source: Path, tmp_path: Path
) -> None:
    spoil(source, Path(importlib.util.cache_from_source(str(source))))
    assert quick(tmp_path) is None


def test_other_packages_are_left_to_python(tmp_path: Path) -> None:
    assert QuickImporter.find_spec("json.decoder", [str(tmp_path)]) is None
    assert QuickImporter.find_spec("recdsl") is None
