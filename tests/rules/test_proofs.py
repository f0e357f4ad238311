"""The rules make sense together: each can speak alone, and none depends on chance."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from itertools import permutations
from typing import Any

import pytest

import recdsl
from recdsl.checks.check_index import ROWS
from recdsl.checks.dispatch import Dispatch
from recdsl.checks.topics import CHECKS
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.finding import MODES
from recdsl.model.placeholder import render_placeholders
from tests.checks.bodies import CLEAN
from tools.generate_rulebook import Example, pages

PAGES = pages()
BREAKING = [
    (page.name, example)
    for page in PAGES
    for example in page.examples
    if example.verdict == "breaks"
]


def parsed(example: Example) -> Any:
    if example.language != "json":
        return None
    try:
        return json.loads(example.text)
    except ValueError:
        return None


BODIES = [(name, example, parsed(example)) for name, example in BREAKING if parsed(example)]


def findings(body: Any, mode: str | None, edition: str | None = None) -> tuple[Diagnostic, ...]:
    found = recdsl.lint(json.dumps(body), name="x.json", mode=mode, edition=edition)  # type: ignore[arg-type]
    return found.diagnostics


def keys(body: Any, mode: str | None, edition: str | None = None) -> set[tuple[str, str]]:
    return {(one.rule.name, one.pointer) for one in findings(body, mode, edition)}


def spoken_of(example: Example) -> set[str]:
    found = recdsl.lint(
        example.text,
        name=f"x.{example.language}",
        mode=example.mode,  # type: ignore[arg-type]
        edition=example.edition,
    )
    return {one.rule.name for one in found}


def rules(body: Any, mode: str | None, edition: str | None = None) -> set[str]:
    return {rule for rule, _ in keys(body, mode, edition)}


@pytest.mark.parametrize("mode", MODES)
def test_each_mode_has_a_body_that_no_rule_complains_of(mode: str) -> None:
    assert not [
        diagnostic
        for diagnostic in findings(render_placeholders(CLEAN[mode]), mode)
        if diagnostic.severity != "info"
    ]


def test_no_two_rules_of_one_severity_always_speak_together() -> None:
    spoken: dict[str, list[set[str]]] = {}
    for _name, example, body in BODIES:
        names = rules(body, example.mode, example.edition)
        for name in names:
            spoken.setdefault(name, []).append(names)
    severities = {page.name: page.severity for page in PAGES}
    for one, other in permutations(spoken, 2):
        if severities[one] == severities[other]:
            assert not all(other in names for names in spoken[one]), (one, other)


@pytest.mark.parametrize(
    "check", CHECKS, ids=lambda check: getattr(check, "__name__", "").replace("_", "-")
)
def test_without_a_rule_its_examples_are_silent(check: Any, monkeypatch: Any) -> None:
    name = check.__name__.replace("_", "-")
    examples = [example for rule, example in BREAKING if rule == name]
    assert examples
    assert all(name in spoken_of(example) for example in examples)
    rest = [row for row in ROWS if row[1] != check.__name__]
    monkeypatch.setattr("recdsl.checks.running.DISPATCH", Dispatch(rest))
    assert not any(name in spoken_of(example) for example in examples)


EACH = pytest.mark.parametrize(
    ("example", "body"), [pytest.param(example, body, id=name) for name, example, body in BODIES]
)


@EACH
def test_a_placeholder_in_place_of_a_value_brings_no_finding(example: Example, body: Any) -> None:
    before = rules(body, example.mode, example.edition) | {"open-mode"}
    # A rule that gave way to one of these may speak once that one has to wait.
    before |= {page.name for page in PAGES if before.intersection(page.yields_to)}
    for path in leaves(body):
        assert {
            rule for rule, _ in keys(with_placeholder(body, path), example.mode, example.edition)
        } <= before, path


@EACH
def test_the_order_of_members_does_not_matter(example: Example, body: Any) -> None:
    assert keys(shuffled(body, random.Random(7)), example.mode, example.edition) == keys(
        body, example.mode, example.edition
    )


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, member in items:
            yield from leaves(member, (*path, key))
    elif path:
        yield path


def with_placeholder(body: Any, path: tuple[Any, ...]) -> Any:
    changed = copy.deepcopy(body)
    holder = changed
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = "${X}"
    return changed


def shuffled(value: Any, order: random.Random) -> Any:
    if isinstance(value, dict):
        names = list(value)
        order.shuffle(names)
        return {name: shuffled(value[name], order) for name in names}
    if isinstance(value, list):
        return [shuffled(element, order) for element in value]
    return value
