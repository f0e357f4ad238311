"""The public names, and what using them needs."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections.abc import Iterator, Sequence
from types import FrameType

import pytest

import recdsl
from recdsl.language.spec_edits.edits import SpecEditor
from recdsl.language.syntax.parser import parse
from recdsl.model.document import Wish
from recdsl.model.frozen import Frozen


def test_the_public_names_are_these() -> None:
    assert recdsl.__all__ == [
        *("Acquired", "Change", "Compilation", "Compiled", "Decompiled", "Diagnostic"),
        *("Difference", "Edit", "Explanation", "Fact", "Formatted", "Label", "Linted"),
        *("Migration", "Position", "Preview", "Rule", "Source", "Span", "Step", "TextFix"),
        *("compile", "decompile", "diff", "emit", "explain"),
        *("format", "lint", "lint_many", "migrate", "preview"),
    ]
    for name in recdsl.__all__:
        assert getattr(recdsl, name).__name__ == name
    with pytest.raises(AttributeError):
        recdsl.nonsense  # noqa: B018


def test_lint_takes_a_body_as_a_value() -> None:
    body: dict[str, object] = {"cname": "c", "uid": 7, "clientRequest": {}}
    diagnostics = recdsl.lint(body, mode="mix", min_severity="warning")  # type: ignore[arg-type]
    names = [diagnostic.rule.name for diagnostic in diagnostics]
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
    diagnostics = list(recdsl.lint_many(texts))
    assert [one.index for one in diagnostics] == [0, 1, 2, 3]
    assert [one.ok for one in diagnostics] == [True, False, False, False]
    alone = recdsl.lint("record audio to s3 us-east-1")
    assert [diagnostic.message for diagnostic in diagnostics[0].diagnostics] == [
        diagnostic.message for diagnostic in alone
    ]
    assert {diagnostic.rule.name for diagnostic in diagnostics[1].diagnostics} == {"syntax-error"}
    assert {one.source.name for one in diagnostics[1].diagnostics} == {"<text 1>"}


def test_advice_gets_its_place_when_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "record audio and video to s3 us-east-1 bucket calls key ${A} secret ${B}"
    (request,) = recdsl.compile(text).requests
    body = json.dumps(request.body)

    def refuse(*_given: object) -> None:
        raise AssertionError("A place was looked for.")

    with monkeypatch.context() as patched:
        patched.setattr("recdsl.linting.engine._located", refuse)
        (late,) = recdsl.lint_many([body.encode()], name="body.json")
        assert late.ok
    at_once = [(one.message, one.span) for one in recdsl.lint(body, name="body.json")]
    assert [(one.message, one.span) for one in late] == at_once
    assert [(one.message, one.span) for one in pickle.loads(pickle.dumps(late))] == at_once
    assert len(late) > 1


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
    for diagnostic, other in zip(linted.diagnostics, again.diagnostics, strict=True):
        assert (diagnostic.rule, diagnostic.message, diagnostic.span, diagnostic.fixes) == (
            *(other.rule, other.message, other.span, other.fixes),
        )
        assert other.source.position(other.span.start) == diagnostic.source.position(
            diagnostic.span.start
        )


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


CARD = "record audio of users 123,456 individually to S3 us-east-1 as m4a"
EACH = {
    "compile": f"recdsl.compile({CARD!r}).ok",
    "lint": f"recdsl.lint({CARD!r}).ok",
    "lint_many": f"[one.ok for one in recdsl.lint_many([{CARD!r}.encode()])] == [True]",
    "decompile": "recdsl.decompile({'cname': 'c'}, mode='mix').text",
    "format": f"recdsl.format({CARD!r}).text",
    "explain": f"recdsl.explain({CARD!r})[0].facts",
    "diff": f"recdsl.diff({CARD!r}, 'record audio to S3 us-east-1')[0].changes",
    "migrate": f"recdsl.migrate({CARD!r}).steps[0].kind == 'has no counterpart'",
    "preview": "recdsl.preview('record audio and video to S3 us-east-1')[0].drawing",
    "emit": "recdsl.emit({'cname': 'c'}, 'mix', form='curl')",
}


@pytest.mark.parametrize("name", EACH)
def test_each_function_can_be_called_twice_without_what_others_need(name: str) -> None:
    code = (
        "import sys\n"
        "for heavy in ('click', 'jsonschema', 'pathspec', 'regex'): sys.modules[heavy] = None\n"
        f"import recdsl\nfor _ in range(2): assert {EACH[name]}"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_each_function_is_tried() -> None:
    assert set(EACH) == {name for name in recdsl.__all__ if name.islower()}


def test_a_sound_spec_is_parsed_once_and_enters_few_modules() -> None:
    recdsl.compile(CARD)
    parses = 0
    modules: set[str] = set()

    def enter(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal parses
        module = str(frame.f_globals.get("__name__"))
        if event == "call" and module.startswith("recdsl"):
            modules.add(module)
            parses += frame.f_code is parse.__code__

    sys.setprofile(enter)
    try:
        compilation = recdsl.compile(CARD)
    finally:
        sys.setprofile(None)
    assert (compilation.ok, bool(compilation.diagnostics), parses) == (True, True, 1)
    assert len(modules) < 45, sorted(modules)


def test_the_result_of_lint_is_what_it_found() -> None:
    linted = recdsl.lint("record audio", name="a.rec")
    assert not linted.ok
    assert tuple(linted) == linted.diagnostics
    assert (len(linted), linted[0]) == (len(linted.diagnostics), linted.diagnostics[0])


def test_fixes_are_proven_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    edits = SpecEditor.edits

    def counted(editor: SpecEditor, wishes: Sequence[Wish]) -> object:
        asked.append(wishes)
        return edits(editor, wishes)

    monkeypatch.setattr(SpecEditor, "edits", counted)
    linted = recdsl.lint("record audio and video mixed to s3 us-east-1 as mp4")
    assert len({*linted}) == len(linted)
    assert asked == []
    assert any(diagnostic.fixes for diagnostic in linted)
    assert [diagnostic.fixes for diagnostic in linted] == [
        diagnostic.fixes for diagnostic in linted
    ]
    assert len(asked) == 1
    again = pickle.loads(pickle.dumps(linted))
    assert [diagnostic.fixes for diagnostic in again] == [diagnostic.fixes for diagnostic in linted]


class _Point(Frozen):
    x: int
    y: str = "up"


@pytest.mark.parametrize("count", [1, 1000])
def test_frozen_values_behave_like_frozen_dataclasses(count: int) -> None:
    """Also when so many were made that the kind has a constructor of its own."""
    (point,) = {_Point(1) for _ in range(count)}
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
