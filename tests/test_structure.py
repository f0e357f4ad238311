"""How the house is built: what imports what, how high it is, and what its rooms are called.

Imports inside functions count as any others; those for types alone do not. What a package may know
of the others is in the contracts of pyproject.toml, which `make check` looks at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from graphlib import CycleError, TopologicalSorter

import grimp

import recdsl
from tests.conftest import ROOT

PACKAGE = ROOT / "recdsl"
MOST_LOOSE, MOST_ROOMS, MOST_FLOORS = 12, 22, 10
# The editions of the vendor's page have packages of the same files.
EDITION = re.compile(r"edition_\w+")

# Files of one name, each the counterpart of the others.
COUNTERPARTS = {
    "check": (
        "what a check is, and the command of that name: a command's file has the command's name",
        {"checks", "cli/commands"},
    ),
    "edits": (
        "one class of `document.Edits` each, for the text that the body stands in",
        {"language/spec_edits", "surfaces/embedded", "surfaces/yaml"},
    ),
    "reading": (
        "a text, of the form or of any, into a document",
        {"linting", "surfaces/json", "surfaces/yaml"},
    ),
    "scalars": (
        "strings, numbers and words of the form into values",
        {"surfaces/code", "surfaces/json", "surfaces/yaml"},
    ),
    "rules": (
        "the rules, and the command that lists them: a command's file has the command's name",
        {"reference", "cli/commands"},
    ),
}

Imports = dict[str, set[str]]


def test_no_file_leads_back_to_itself() -> None:
    try:
        TopologicalSorter(imports()).prepare()
    except CycleError as error:
        circle = " ← ".join(error.args[1])
        raise AssertionError(f"These files import each other in a circle: {circle}") from None


def test_few_modules_are_loose() -> None:
    loose = sorted(file.name for file in PACKAGE.glob("*.py"))
    assert len(loose) <= MOST_LOOSE, loose


def test_the_house_has_few_rooms_and_is_not_high() -> None:
    rooms: Imports = defaultdict(set)
    for module, imported in imports().items():
        rooms[room(module)] |= {room(one) for one in imported} - {room(module)}
    floors: dict[str, int] = {}
    for name in TopologicalSorter(rooms).static_order():
        floors[name] = 1 + max((floors[below] for below in rooms[name]), default=0)
    assert len(floors) <= MOST_ROOMS, sorted(floors)
    assert max(floors.values()) <= MOST_FLOORS, floors


def test_files_of_one_name_are_counterparts() -> None:
    folders: Imports = defaultdict(set)
    for file in PACKAGE.rglob("*.py"):
        if not file.stem.startswith("__"):
            folder = file.parent.relative_to(PACKAGE).as_posix()
            folders[file.stem].add(EDITION.sub("edition", folder))
    shared = {name: places for name, places in folders.items() if len(places) > 1}
    assert shared == {name: places for name, (_reason, places) in COUNTERPARTS.items()}


def test_no_module_hides_what_the_package_offers() -> None:
    # To import `recdsl.lint.engine` would put the package in the place of the function.
    assert {room(module).removeprefix("recdsl.") for module in imports()}.isdisjoint(recdsl.__all__)


def room(module: str) -> str:
    """The package or loose module at the top that a module belongs to."""
    return ".".join(module.split(".")[:2])


@cache
def imports() -> Imports:
    """What each module imports of the others."""
    graph = grimp.build_graph("recdsl", exclude_type_checking_imports=True, cache_dir=None)
    return {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
