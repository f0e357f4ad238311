"""Calls of generated functions in each language, with values that fit their parameters."""

from __future__ import annotations

import base64
import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from recdsl.api import Compiled, compile_source, function_of
from recdsl.cli.request_text import Call
from recdsl.emitting import file_stem
from recdsl.emitting.functions import Function, Input
from recdsl.emitting.identifiers import camel, identifiers, pascal
from recdsl.surfaces.decoding import source_of

ROOT = Path(__file__).parents[2]
NASTY = "é🎥\u2028 \"q\" 'a' `b` \\u0041 $x ${y} {z} %s */ <i>\x01\x7f\n\t\b\f\r?>"
Value = str | int | float | bool | list[str]


class Case(NamedTuple):
    """A recording as a function, the values to call it with, and the bodies that it has to give."""

    request: Compiled
    function: Function
    stem: str
    values: dict[str, Value]
    body: str


def cases(spec: Path) -> list[Case]:
    """The recordings of a spec."""
    compilation = compile_source(*source_of(spec.name, spec.read_text("utf-8")), None)
    assert compilation.ok, compilation.diagnostics
    return [_case(request, spec.stem) for request in compilation.requests]


def _case(request: Compiled, stem: str) -> Case:
    function = function_of(request, stem)
    assert isinstance(function, Function), function
    values = {item.name: value(item, index) for index, item in enumerate(function.inputs)}
    filled = request.fill({name: as_text(given) for name, given in values.items()})
    unfilled = [one for one in filled.diagnostics if one.rule.name == "unfilled-placeholder"]
    assert not unfilled, unfilled
    return Case(
        request, function, stem, values, Call("body", None, None).one(filled.requests[0], stem)
    )


def value(item: Input, index: int) -> Value:
    """A value that an input takes."""
    if item.choices:
        chosen = item.choices[index % len(item.choices)].value
        assert not isinstance(chosen, bool)
        return chosen
    if item.type == "integer":
        return int(item.maximum or 9_007_199_254_740_991)
    if item.type == "number":
        return (item.minimum or 0) + 0.5
    if item.type == "boolean":
        return bool(index % 2)
    return ["1", "4294967295"] if item.type == "texts" else f"{NASTY}{index}"


def refusals(case: Case) -> list[tuple[dict[str, Value], str]]:
    """Values of which one does not fit, and the end of the error; types that compile."""
    refused: list[tuple[dict[str, Value], str]] = []
    for item in case.function.inputs:
        wrong: Value = ""
        if item.minimum is not None:
            wrong = int(item.minimum) - 1
            wrong = wrong if item.type == "integer" else wrong + 0.5
        elif not item.filled:
            continue
        refused.append(({**case.values, item.name: wrong}, f"has to be {item.demand}"))
    return refused


def as_text(given: Value) -> str:
    """A value as `--fill` takes it."""
    if isinstance(given, list):
        return ",".join(given)
    return json.dumps(given) if isinstance(given, bool) else str(given)


def source(case: Case, form: str) -> tuple[str, str]:
    """The name and the text of a recording's file in a language."""
    endings = {"typescript": "ts", "python": "py", "go": "go", "java": "java", "php": "php"}
    name = case.request.name or case.stem
    text = Call(form, None, None).one(case.request, case.stem)
    return f"{file_stem(form, name)}.{endings[form]}", text


def call_of(case: Case, form: str, values: dict[str, Value] | None = None) -> str:
    """The call of a recording's function in a language."""
    given = values if values is not None else case.values
    literals = {name: _LITERALS[form](one) for name, one in given.items()}
    name = case.function.name
    if form == "typescript":
        names = identifiers(literals, camel, ())
        inside = ", ".join(f"{names[key]}: {text}" for key, text in literals.items())
        return f"{camel_name(name)}({f'{{ {inside} }}' if literals else ''})"
    arguments = ", ".join(literals.values())
    return f"{pascal(name) if form == 'go' else camel_name(name)}({arguments})"


def camel_name(name: str) -> str:
    """The function's name where no word of the language is in the way."""
    bare = camel(name)
    return f"{bare}_" if bare == "class" else bare


def arguments(values: dict[str, Value], function: Callable[..., str]) -> dict[str, Value]:
    """The keyword arguments of a recording's function in Python."""
    return dict(zip(inspect.signature(function).parameters, values.values(), strict=True))


def _coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _literal(text: Callable[[str], str], texts: Callable[[str], str]) -> Callable[[Value], str]:
    def written(given: Value) -> str:
        if isinstance(given, str):
            return text(_coded(given)) if given and not given.isalnum() else json.dumps(given)
        if isinstance(given, list):
            return texts(", ".join(text(_coded(one)) for one in given))
        return json.dumps(given)

    return written


def _java(given: Value) -> str:
    text = _literal(lambda one: f'coded("{one}")', lambda all_: f"java.util.List.of({all_})")(given)
    return f"{text}L" if isinstance(given, int) and not isinstance(given, bool) else text


_LITERALS: dict[str, Callable[[Value], str]] = {
    "typescript": _literal(lambda one: f'coded("{one}")', lambda all_: f"[{all_}]"),
    "go": _literal(lambda one: f'coded("{one}")', lambda all_: f"[]string{{{all_}}}"),
    "java": _java,
    "php": _literal(lambda one: f"base64_decode('{one}')", lambda all_: f"[{all_}]"),
    "python": repr,
}
