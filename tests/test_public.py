"""The public names, and what using them needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import recdsl
from recdsl.frozen import Frozen


def test_the_public_names_are_these() -> None:
    assert recdsl.__all__ == [
        *(
            "Acquired",
            "Compilation",
            "Compiled",
            "Decompiled",
            "Diagnostic",
            "Edit",
            "Formatted",
            "Label",
        ),
        *("Position", "Rule", "Source", "Span", "TextFix"),
        *("compile", "decompile", "format", "lint"),
    ]
    for name in recdsl.__all__:
        assert getattr(recdsl, name).__name__ == name
    with pytest.raises(AttributeError):
        recdsl.nonsense  # noqa: B018


def test_lint_takes_a_body_as_a_value() -> None:
    body: dict[str, object] = {"cname": "c", "uid": 7, "clientRequest": {}}
    found = recdsl.lint(body, mode="mix", least="warning")  # type: ignore[arg-type]
    names = [one.rule.name for one in found]
    assert names == ["wrong-type", "missing-recording-config", "missing-storage"]


@pytest.mark.parametrize("kind", ["spec", "body"])
def test_nothing_heavy_is_imported_to_check_a_text(kind: str) -> None:
    text = "record audio to s3 us-east-1" if kind == "spec" else '{"cname": "c"}'
    code = f"import sys, recdsl; recdsl.lint({text!r}); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert not loaded & {"lark", "jsonschema", "click", "dataclasses", "typing", "pathlib"}


class _Point(Frozen):
    x: int
    y: str = "up"


def test_frozen_values_behave_like_frozen_dataclasses() -> None:
    point = _Point(1)
    assert point == _Point(x=1, y="up")
    assert point != _Point(2)
    assert hash(point) == hash(_Point(1))
    assert repr(point) == "_Point(x=1, y='up')"
    with pytest.raises(AttributeError):
        point.x = 2  # type: ignore[misc]
    for wrong in ((), (1, "up", 3)):
        with pytest.raises(TypeError):
            _Point(*wrong)
    with pytest.raises(TypeError):
        _Point(1, z=3)  # type: ignore[call-arg]
