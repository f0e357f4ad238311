"""The public names, and what using them needs."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterator

import pytest

import recdsl
from recdsl.model.frozen import Frozen


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
            "Linted",
        ),
        *("Position", "Rule", "Source", "Span", "TextFix"),
        *("compile", "decompile", "format", "lint", "lint_many"),
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


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"cname": "\ud800"}, "/cname holds half"),
        ({"clientRequest": {"a": [1, float("nan")]}}, "/clientRequest/a/1 is nan"),
        ({"a\ud800": 1}, "a member"),
        ({1: 2}, "a member"),
        ({"a": {1, 2}}, "a set"),
        ([], "object"),
    ],
)
@pytest.mark.parametrize("mode", ["mix", None])
def test_decompile_refuses_what_json_cannot_carry(body: object, said: str, mode: None) -> None:
    with pytest.raises(ValueError, match=said):
        recdsl.decompile(body, mode=mode)  # type: ignore[arg-type]


def test_a_mode_that_there_is_not_is_refused_with_the_modes() -> None:
    said = "no mode 'bogus'; the modes are individual, mix, web"
    with pytest.raises(ValueError, match=said):
        recdsl.lint({}, mode="bogus")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=said):
        recdsl.decompile({}, mode="bogus")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=said):
        list(recdsl.lint_many([b"{}"], mode="bogus"))  # type: ignore[arg-type]


def test_a_spec_states_its_own_mode() -> None:
    with pytest.raises(ValueError, match="states its own mode"):
        recdsl.lint("record audio", mode="mix")


def test_lint_many_gives_a_result_for_each_text_in_order() -> None:
    texts = [b"record audio to s3 us-east-1", b'{"cname": "c"', b"\xff", b"{"]
    found = list(recdsl.lint_many(texts))
    assert [one.index for one in found] == [0, 1, 2, 3]
    assert [one.ok for one in found] == [True, False, False, False]
    alone = recdsl.lint("record audio to s3 us-east-1")
    assert [one.message for one in found[0].diagnostics] == [one.message for one in alone]
    assert {one.rule.name for one in found[1].diagnostics} == {"syntax-error"}
    assert {one.source.name for one in found[1].diagnostics} == {"<text 1>"}


def test_lint_many_takes_a_text_when_its_result_is_asked_for() -> None:
    taken: list[int] = []

    def texts() -> Iterator[bytes]:
        for index in range(3):
            taken.append(index)
            yield b"{}"

    results = recdsl.lint_many(texts(), mode="mix")
    assert taken == []
    next(results)
    assert taken == [0]


def test_what_lint_many_finds_can_be_pickled() -> None:
    (linted,) = recdsl.lint_many([b'{"cname": 5, "uid": "1", "clientRequest": {}}'], mode="mix")
    again = pickle.loads(pickle.dumps(linted))
    assert (again.index, len(again.diagnostics)) == (0, len(linted.diagnostics))
    for one, other in zip(linted.diagnostics, again.diagnostics, strict=True):
        assert (one.rule, one.message, one.span, one.fixes) == (
            *(other.rule, other.message, other.span, other.fixes),
        )
        assert other.source.position(other.span.start) == one.source.position(one.span.start)


@pytest.mark.parametrize("wrong", [["{}"], b"{}"])
def test_lint_many_refuses_what_is_no_bytes(wrong: object) -> None:
    with pytest.raises(TypeError, match="bytes"):
        next(recdsl.lint_many(wrong))  # type: ignore[arg-type]


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
