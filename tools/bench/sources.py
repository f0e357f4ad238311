"""Bodies in other forms: as YAML, and in modules of JavaScript."""

from __future__ import annotations

import json
import random

from tools.bench.bodies import body
from tools.bench.corpora import EVERY, WORDS


def source(index: int, *, with_body: bool) -> str:
    """A JavaScript module of some three kilobytes, with a start body in it or none."""
    chance = random.Random(f"source {index}")
    functions = [_function(chance, number) for number in range(12)]
    if with_body:
        json_body = json.dumps(body(index - index % EVERY), indent=2)
        functions.insert(
            6, f"export async function start(call) {{\n  return call({json_body});\n}}\n"
        )
    return "\n".join(functions)


def _function(chance: random.Random, number: int) -> str:
    first, other, third = chance.sample(WORDS, 3)
    usual = f"{{ width: {chance.randrange(2000)}, name: '{first}' }}"
    return (
        f"export function {first}{number}({other}, options = {{}}) {{\n"
        f"  const {third} = options.{third} ?? {usual};\n"
        f"  if ({other}.length > {chance.randrange(100)}) {{\n"
        f"    return {other}.map((item) => item.{third});\n"
        "  }\n"
        f"  return [{third}];\n"
        "}\n"
    )


def yaml(value: object, indent: str = "") -> str:
    """A body as YAML in block style, for linters of YAML."""
    if isinstance(value, dict):
        return "".join(f"{indent}{name}:{_below(inside, indent)}" for name, inside in value.items())
    if isinstance(value, list):
        return "".join(f"{indent}-{_below(inside, indent)}" for inside in value)
    return f"{indent}{json.dumps(value)}\n"


def _below(inside: object, indent: str) -> str:
    if isinstance(inside, dict | list):
        return f"\n{yaml(inside, f'{indent}  ')}"
    return f" {yaml(inside)}"
