"""Measures calls of the package beside `json.loads`; run as `python in_process.py CORPUS ROUNDS`.

It runs in the environment that has the package. The corpus is a JSON file: bodies as texts, those
among them that are sound, and specs with the texts of their bodies. Printed is a JSON object: for
each call the processor seconds of an item, and those of `json.loads`, round by round.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import recdsl

Call = Callable[[], object]


def calls(corpus: dict[str, list[str]]) -> dict[str, tuple[Call, list[str]]]:
    """The calls by name, each with the texts that `json.loads` reads beside it."""
    measured: dict[str, tuple[Call, list[str]]] = {}
    for name in ("sound", "bodies"):
        texts = corpus[name]
        data = [text.encode() for text in texts]
        measured[f"lint_many, {name}"] = partial(_lint_many, data), texts
        measured[f"lint(dict), {name}"] = partial(_each, recdsl.lint, _loaded(texts)), texts
    measured["lint_many, all read"] = partial(_lint_many, data, are_read=True), texts
    measured["compile, specs"] = partial(_each, recdsl.compile, corpus["specs"]), corpus["of_specs"]
    return measured


def _lint_many(data: list[bytes], *, are_read: bool = False) -> None:
    """Ask for each body whether it is sound, or for all that is said of it."""
    for linted in recdsl.lint_many(data):
        _ = linted.diagnostics if are_read else linted.ok


def _each(call: Callable[[Any], object], values: list[Any]) -> None:
    for value in values:
        call(value)


def _loaded(texts: list[str]) -> list[Any]:
    return [json.loads(text) for text in texts]


def seconds(call: Call, count: int) -> float:
    """What a call for so many items takes for one."""
    began = time.process_time()
    call()
    return (time.process_time() - began) / count


def main() -> None:
    """Measure all calls, one after the other in each round."""
    path, rounds = sys.argv[1:]
    measured = calls(json.loads(Path(path).read_text("utf-8")))
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in measured}
    for number in range(int(rounds) + 1):
        for name, (call, texts) in measured.items():
            own = seconds(call, len(texts))
            loads = seconds(partial(_each, json.loads, texts), len(texts))
            if number:  # the first round only loads modules
                taken[name].append((own, loads))
    print(json.dumps(taken))


if __name__ == "__main__":
    main()
