"""No key that is sown in a text comes up in anything that is shown of the text."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from recdsl.api import lint
from recdsl.checks.terms import Terms
from recdsl.cli import run
from recdsl.editing.code_actions import quick_fixes
from recdsl.editing.colours import colours
from recdsl.editing.completion import offers
from recdsl.editing.diagnostics import diagnostics
from recdsl.editing.folding import folds
from recdsl.editing.hover import hover
from recdsl.editing.inlay_hints import hints
from recdsl.editing.lenses import lenses
from recdsl.editing.semantic_tokens import words
from recdsl.editing.showing import NothingToShowError, shown_layout
from recdsl.editing.symbols import symbols
from recdsl.editing.text_snapshot import Snapshot
from recdsl.linting.engine import lint_source
from recdsl.model.source import Source, Span
from recdsl.reports.formats import FORMATS, reporter
from recdsl.reports.run import Run
from recdsl.secrets import mask_source
from recdsl.surfaces.decoding import source_of
from tests.sowing.beside import BESIDE
from tests.sowing.blindly import BLINDLY
from tests.sowing.commands_and_prose import COMMANDS
from tests.sowing.layouts import LAYOUTS
from tests.sowing.lists_and_records import LISTS
from tests.sowing.literals import SHOWN, SOWN, texts
from tests.sowing.more_layouts import MORE_LAYOUTS
from tests.sowing.newest_languages import NEWEST
from tests.sowing.of_engineers import OF_ENGINEERS
from tests.sowing.put_in_later import PUT_IN_LATER
from tests.sowing.ways import WAYS

pytestmark = pytest.mark.heavy

TABLES = (
    *(LAYOUTS, MORE_LAYOUTS, NEWEST, LISTS, WAYS, BESIDE, COMMANDS),
    *(PUT_IN_LATER, BLINDLY, OF_ENGINEERS),
)
EVERY = [(name, text.replace("{X}", SOWN)) for name, text in texts()]
NAMES = sorted({name for name, _ in EVERY})
SECTION = ("K1", "K2", "S1")


def told(*arguments: str) -> str:
    """All that a command writes, on both streams."""
    stdout, stderr = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in "oe")
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        run(arguments)
    both = (one.buffer for one in (stdout, stderr))
    return "".join(one.getvalue().decode() for one in both if isinstance(one, io.BytesIO))


@pytest.mark.fault(*SECTION)
@pytest.mark.parametrize("name", NAMES)
def test_every_literal_that_gets_to_a_secret_is_hidden_and_nothing_else(name: str) -> None:
    for text in (text for one, text in EVERY if one == name):
        masked = mask_source(Source(name, text))
        assert SOWN not in masked, text
        assert SHOWN in masked, text
        assert len(masked) == len(text)
        assert masked.count("\n") == text.count("\n")


@pytest.mark.fault("K1", "K2", "S1")
@pytest.mark.parametrize("name", sorted({name for table in TABLES for name in table}))
def test_whatever_way_a_key_takes_to_a_secret_name_it_is_hidden(name: str) -> None:
    for text in (form for table in TABLES for form in table.get(name, ())):
        masked = mask_source(Source(name, text.replace("{X}", SOWN)))
        assert SOWN not in masked, text
        assert masked.count("shown") == text.count("shown"), text


@pytest.mark.fault(*SECTION, "S3")
@pytest.mark.parametrize("name", NAMES)
def test_no_report_tells_a_key(name: str) -> None:
    reports = [(form, reporter(one)) for form, one in FORMATS.items()]
    for index, text in enumerate(text for one, text in EVERY if one == name):
        source, findings = source_of(name, text)
        found = lint_source(source, findings, Terms(strict=True))
        for form, report in reports[index % 3 :: 3]:  # each format has its turn
            assert SOWN not in report(Run(found, files=(name,))), (form, text)


@pytest.mark.fault(*SECTION, "S2", "S3", "S4")
@pytest.mark.parametrize("name", NAMES)
def test_no_command_tells_a_key(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    every = [text for one, text in EVERY if one == name]
    places = [Path(f"{index}", name) for index in range(len(every))]
    for place, text in zip(places, every, strict=True):
        place.parent.mkdir()
        place.write_text(text, encoding="utf-8")
    for fixes in (("--fix",), ("--fix", "--unsafe-fixes")):
        diff = told("lint", "--diff", *fixes, *map(str, places))
        assert SHOWN in diff or "+++" not in diff  # Go and Java have no fixes
        assert not leaks(diff)
    for place in places[::4]:
        for command in commands(str(place)):
            assert not leaks(told(*command)), command


PUT_IN = (
    ("a.js", "const b = `{BODY}`", "${'{X}'}"),
    ("a.js", "const b = `{BODY}`", "${env.rtc || '{X}'}"),
    ("a.rb", "b = <<~J\n{BODY}\nJ\n", "#{rtc || '{X}'}"),
    ("a.py", "b = f'''{BODY}'''", '{d.get(0, "{X}")}'),
    ("a.kt", 'val b = """{BODY}"""', '${rtc ?: "{X}"}'),
)


@pytest.mark.fault(*SECTION)
@pytest.mark.parametrize(("name", "text", "hole"), PUT_IN)
def test_what_is_put_into_a_text_is_not_named_by_the_key_in_it(
    name: str, text: str, hole: str, tmp_path: Path
) -> None:
    request = '{"token": "HOLE", "recordingConfig": {"channelType": 0}}'
    body = f'{{"cname": "c", "uid": "1", "clientRequest": {request}}}'
    doubled = body.replace("{", "{{").replace("}", "}}") if name == "a.py" else body
    place = tmp_path / name
    program = text.replace("{BODY}", doubled).replace("HOLE", hole).replace("{X}", SOWN)
    place.write_text(program, encoding="utf-8")
    said = told("explain", str(place))
    assert "token (${" in said
    assert not leaks(said)


def leaks(said: str) -> list[str]:
    """The lines that a key is in."""
    return [line for line in said.splitlines() if SOWN in line]


def commands(place: str) -> Iterator[tuple[str, ...]]:
    """The commands that show something of one text."""
    yield "explain", "--format", "json", place
    yield "preview", place
    if place.endswith(".rec"):
        yield "fmt", "--diff", place
        yield "compile", "--env-template", place
    else:
        yield "decompile", place


@pytest.mark.fault(*SECTION)
def test_no_difference_tells_a_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("old.json").write_text('{"cname": "c", "uid": "1", "clientRequest": {"token": "t"}}')
    for name, text in EVERY[::11]:
        Path(name).write_text(text, encoding="utf-8")
        for form in ("text", "json", "markdown"):
            assert SOWN not in told("diff", "--format", form, "old.json", name), text
            assert SOWN not in told("diff", "--format", form, name, "old.json"), text


ANSWERS: tuple[Callable[[Snapshot], object], ...] = (
    lambda one: [(d.message, d.help, d.related) for d in diagnostics(one)],
    lambda one: [action.title for action in quick_fixes(one, Span(0, len(one.text)))],
    lambda one: list(hints(one, Span(0, len(one.text)))),
    symbols,
    lambda one: list(lenses(one)),
    lambda one: list(colours(one)),
    lambda one: list(folds(one)),
    lambda one: list(words(one)),
    lambda one: [hover(one, at) for at in range(0, len(one.text), 5)],
    lambda one: [offers(one, at) for at in range(0, len(one.text), 61)],
)


@pytest.mark.fault(*SECTION, "S2")
def test_no_answer_of_the_language_server_tells_a_key() -> None:
    for name, text in EVERY:
        if name.endswith((".rec", ".json")):
            snapshot = Snapshot(name, text, "spec" if name.endswith(".rec") else "json")
            for answer in ANSWERS:
                assert SOWN not in repr(answer(snapshot)), text
            with contextlib.suppress(NothingToShowError):
                assert SOWN not in shown_layout(snapshot, None)


WORDS = ("record", "stream", "mode", "service", "user", "1", "hls", "us-east-1", "serviceParam")
QUOTED = [
    (name, text)
    for name, text in texts()
    if all(part[-1:] in ("'", '"', "`") for part in text.split("{X}")[:-1])
]


@pytest.mark.fault("K3", "K5", "K6", "K8")
@pytest.mark.parametrize("word", WORDS)
def test_the_words_of_all_messages_are_the_same_whatever_the_secret_is(word: str) -> None:
    for name, text in QUOTED[WORDS.index(word) % 7 :: 7]:
        said = [messages(name, text.replace("{X}", one)) for one in (word, "q7Zk" * 10)]
        assert said[0] == said[1], text


def messages(name: str, text: str) -> list[object]:
    """All words about a text; where the secret is of another length, places differ."""
    return [
        (one.rule.name, one.message, one.help, [label.message for label in one.related],
         [fix.title for fix in one.fixes])
        for one in lint(text, name=name)
    ]  # fmt: skip
