"""Recordings as functions: what is generated, and what the project's own surfaces read in it."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import recdsl
from recdsl import emitting
from recdsl.api import Compiled, compile_source, function_of
from recdsl.cli.request_text import ENDINGS, Call
from recdsl.emitting.functions import Function, Input
from recdsl.emitting.functions import function_of as function
from recdsl.emitting.identifiers import camel, identifiers, pascal, snake
from recdsl.emitting.request_steps import conversation
from recdsl.linting.engine import diagnose
from recdsl.linting.reading import read
from recdsl.model.document import Acquired
from recdsl.model.json_value import Unknown
from recdsl.model.placeholder import parse_placeholders
from recdsl.surfaces.decoding import source_of
from tests.conftest import ROOT
from tests.running import recdsl as run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

EVERY_CASE = ROOT / "tests" / "emitting" / "every-case.rec"
EXAMPLES = [*sorted((ROOT / "examples").rglob("*.rec")), EVERY_CASE]
GOLDENS = Path(__file__).parent / "programs"
PAGE = 'record page "https://a.com" at 480x480 for at most 1h to s3 us-east-1'
POSTPONED: Json = {"combinationPolicy": "postpone_transcoding"}
STORED = 'in channel "c" by recorder 1 with token ${T} to s3 us-east-1 bucket "b" '


def compiled(text: str, name: str = "x.rec") -> tuple[Compiled, ...]:
    compilation = compile_source(*source_of(name, text), None)
    assert compilation.ok, compilation.diagnostics
    return compilation.requests


def a_function(text: str) -> Function:
    (request,) = compiled(text)
    result = function_of(request, "x")
    assert isinstance(result, Function)
    return result


def inputs(text: str) -> dict[str, Input]:
    return {item.name: item for item in a_function(text).inputs}


@pytest.mark.parametrize("form", emitting.PROGRAMS)
@pytest.mark.parametrize("spec", ["consultation", "whiteboard"])
def test_programs_are_as_they_were(
    form: str, spec: str, golden: Callable[[Path, str], None]
) -> None:
    done = run("compile", f"examples/{spec}.rec", "--emit", form)
    assert done.stderr == ""
    golden(GOLDENS / f"{spec}{ENDINGS[form]}.txt", done.stdout)


@pytest.mark.parametrize("form", emitting.PROGRAMS)
@pytest.mark.parametrize("spec", EXAMPLES, ids=lambda path: path.stem)
def test_a_program_lints_clean_and_is_read_as_the_bodies(form: str, spec: Path) -> None:
    requests = compiled(spec.read_text("utf-8"), spec.name)
    text = Call(form, None, None).text(list(requests), alone=len(requests) == 1, name=spec.stem)
    document = read(source_of(f"x{ENDINGS[form]}", text)[0])
    assert document.findings == ()
    starts = [one for one in document.recordings if one.call.request in ("", "start")]
    assert [recording.mode for recording in starts] == [one.mode for one in requests]
    bodies = [recording.body for recording in starts]
    assert [known(body) for body in bodies] == [
        known(parse_placeholders(one.body)) for one in requests
    ]
    own = {one.rule.name for one in recdsl.lint(spec.read_text("utf-8")) if one.severity != "info"}
    read_there = {one.rule.name for one in diagnose(document) if one.severity != "info"}
    assert read_there <= own


def known(value: Json) -> Json:
    """A value in which all unknown ones are alike."""
    if isinstance(value, Unknown):
        return "?"
    if isinstance(value, dict):
        return {name: known(member) for name, member in value.items()}
    return list(map(known, value)) if isinstance(value, list) else value


texts = st.text(st.sampled_from("a\"\\`$(){}'\n\r é🎥%<\u2028\x00\x1b*/#@"), max_size=12)


@settings(max_examples=40)
@given(st.lists(texts, min_size=6, max_size=6), texts)
def test_any_text_is_returned_by_python_as_it_is(parts: list[str], value: str) -> None:
    body: dict[str, Json] = {"cname": "${X}".join(parts), "uid": "${X}", "clientRequest": {}}
    item = function("f", body, "mix", (value,), appid="a", acquired=Acquired())
    assert isinstance(item, Function)
    space: dict[str, Any] = {}
    exec(emitting.program("python", [item], "x"), space)
    filled = {**body, "cname": value.join(parts), "uid": value}
    if value:
        assert space["f"](x=value) == emitting.emitted("body", filled, "mix")


def test_each_kind_of_member_gives_a_type() -> None:
    found = inputs(
        "record page ${URL} at 480x480, ${FPS} fps, ${RATE} kbps\n"
        'in session "s-${ROOM}" by recorder 1 for at most 1h starting ${PAUSED} sound ${SOUND}\n'
        'to s3 ${REGION} bucket "b" key ${K} secret ${S} as hls and mp4'
    )
    assert {name: item.type for name, item in found.items()} == {
        "ROOM": "text",
        "REGION": "integer",
        "K": "text",
        "S": "text",
        "URL": "text",
        "RATE": "integer",
        "FPS": "number",
        "SOUND": "integer",
        "PAUSED": "boolean",
    }
    assert found["RATE"].demand == "a whole number from 50 to 8000"
    assert found["FPS"].demand == "a number from 5 to 60"
    assert [choice.value for choice in found["SOUND"].choices] == [0, 1, 2]
    assert {choice.word: choice.value for choice in found["REGION"].choices}["eu-central-1"] == 7
    assert [name for name, item in found.items() if item.secret] == ["K", "S"]


def test_a_list_of_users_is_one_parameter() -> None:
    text = f"record audio mixed {STORED} set recordingConfig.subscribeAudioUids = ${{UIDS}}"
    item = inputs(text)["UIDS"]
    assert (item.type, item.demand) == ("texts", "a list of at most 32 texts")
    (request,) = compiled(text)
    keys = {"T": "t", "ACCESS_KEY": "k", "SECRET_KEY": "s"}
    for value in ("1, 2", '["1", 2]'):
        filled = request.fill({**keys, "UIDS": value})
        body: Any = filled.requests[0].body
        assert filled.ok
        assert body["clientRequest"]["recordingConfig"]["subscribeAudioUids"] == ["1", "2"]
    assert not request.fill({**keys, "UIDS": "[{}]"}).ok


def test_a_placeholder_in_several_places_is_what_fits_all_of_them() -> None:
    text = (
        'record page "https://example.com/${N}" at 480x480, ${N} fps, ${N} kbps '
        'in session "s" by recorder 1 for at most 1h to s3 us-east-1 bucket "b"'
    )
    item = inputs(text)["N"]
    assert (item.type, item.minimum, item.maximum) == ("integer", 50, 60)


@pytest.mark.parametrize(
    ("clause", "message"),
    [
        (
            f"{PAGE} starting ${{X}} sound ${{X}}",
            "one of 0, 1, 2 in one place and true or false in onhold",
        ),
        (f"record audio mixed {STORED} set recordingConfig = ${{X}}", "all of recordingConfig"),
    ],
)
def test_what_no_parameter_can_be_is_reported_at_its_place(clause: str, message: str) -> None:
    done = run("compile", "-e", clause, "--emit", "go")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "unfilled-placeholder" in done.stderr
    assert " ".join(done.stderr.split()).count(message) == 1


def test_names_of_a_language_are_not_taken() -> None:
    names = identifiers(["S3_KEY", "s3Key", "class", "2024", "HTTPServer2"], snake, {"class"})
    assert list(names.values()) == ["s3_key", "s3_key2", "class_", "recording_2024", "http_server2"]
    assert camel("S3_KEY-x") == "s3KeyX"
    assert pascal("a.b") == "AB"
    taken = identifiers(["x", "x-conversation"], camel, (), ("Conversation",))
    assert taken == {"x": "x", "x-conversation": "xConversation2"}


def test_a_file_has_a_name_that_its_language_can_use(tmp_path: Path) -> None:
    spec = tmp_path / "import-2.rec"
    spec.write_text(
        f"recording lesson_test {{ record audio mixed {STORED} }}\n"
        f"recording import {{ record audio mixed {STORED} }}"
    )
    for form in emitting.PROGRAMS:
        done = run("compile", str(spec), "--emit", form, "-o", str(tmp_path / "out"))
        assert done.stderr == "2 outputs: 2 written.\n"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        *("Import.java", "LessonTest.java", "import.go", "import.php", "import.ts", "import_.py"),
        *("lesson_test.php", "lesson_test.py", "lesson_test.ts", "lessontest.go"),
    ]
    check = run("compile", str(spec), "--emit", "go", "-o", str(tmp_path / "out"), "--check")
    assert (check.returncode, check.stderr) == (0, "2 outputs, up to date.\n")
    stale = tmp_path / "out" / "import.go"
    stale.write_text("package recordings\n")
    check = run("compile", str(spec), "--emit", "go", "-o", str(tmp_path / "out"), "--check")
    assert check.returncode == 1


def test_a_parameter_is_checked_with_a_plain_error_that_does_not_show_it() -> None:
    text = (
        'record page "https://example.com/" at 480x480, 15 fps, ${RATE} kbps in session "s" '
        "by recorder 1 for at most 1h to s3 ${REGION} bucket ${B} key ${K} secret ${S}"
    )
    space: dict[str, Any] = {}
    exec(emitting.program("python", [a_function(text)], "x"), space)
    sound = {"region": 7, "b": "b", "k": "k", "s": "s", "rate": 2000}
    assert json.loads(space["x"](**sound))["uid"] == "1"
    for name, value, message in [
        ("rate", 49, "rate has to be a whole number from 50 to 8000."),
        ("rate", 50.5, "rate has to be a whole number from 50 to 8000."),
        ("rate", True, "rate has to be a whole number from 50 to 8000."),
        ("b", "", "b has to be a text that is not empty."),
        ("s", 12345, "s has to be a text that is not empty."),
    ]:
        with pytest.raises(ValueError, match=message) as refusal:
            space["x"](**{**sound, name: value})
        assert str(refusal.value) == message
    with pytest.raises(ValueError, match="region has to be one of 0, 1, 2, "):
        space["x"](**{**sound, "region": 99})


def test_values_that_are_given_are_no_parameters() -> None:
    clause = 'record audio mixed in channel "c" by recorder 1 to s3 us-east-1 bucket ${B}'
    done = run(
        *("compile", "-e", clause, "--emit", "python", "--fill", "--appid", "my app"),
        environment={"B": "b", "TOKEN": "t", "ACCESS_KEY": "k", "SECRET_KEY": "s"},
    )
    assert done.returncode == 0, done.stderr
    names = {
        node.name: [argument.arg for argument in node.args.kwonlyargs]
        for node in ast.parse(done.stdout).body
        if isinstance(node, ast.FunctionDef)
    }
    assert names == {"recording": [], "recording_conversation": []}
    assert '"/v1/apps/my%20app/cloud_recording"' in done.stdout


def test_a_conversation_is_a_value() -> None:
    body: dict[str, Json] = {"cname": "c", "uid": "1", "clientRequest": {"token": "t"}}
    steps = conversation(body, "mix", "a", Acquired("EU", 24))
    assert [(step.name, step.method, step.takes, step.gives) for step in steps] == [
        ("acquire", "POST", (), ("resourceId",)),
        ("start", "POST", ("resourceId",), ("sid",)),
        ("query", "GET", ("resourceId", "sid"), ()),
        ("stop", "POST", ("resourceId", "sid"), ()),
    ]
    root = "/v1/apps/a/cloud_recording"
    assert [step.path for step in steps] == [
        f"{root}/acquire",
        f"{root}/resourceid/{{resourceId}}/mode/mix/start",
        f"{root}/resourceid/{{resourceId}}/sid/{{sid}}/mode/mix/query",
        f"{root}/resourceid/{{resourceId}}/sid/{{sid}}/mode/mix/stop",
    ]
    names = {"cname": "c", "uid": "1"}
    assert steps[0].body == {
        **names,
        "clientRequest": {"region": "EU", "resourceExpiredHour": 24},
    }
    assert steps[1].body == body
    assert steps[2].body is None
    assert steps[3].body == {**names, "clientRequest": {}}


@pytest.mark.parametrize(
    ("mode", "request_", "scene"),
    [
        ("web", {}, 1),
        ("mix", {}, None),
        ("individual", {"appsCollection": POSTPONED}, 2),
        ("individual", {"appsCollection": {"combinationPolicy": "default"}}, None),
        (
            "individual",
            {
                "appsCollection": {"combinationPolicy": "postpone_transcoding"},
                "transcodeOptions": {},
            },
            None,
        ),
    ],
)
def test_acquire_is_sent_the_scene_of_the_recording(
    mode: Any, request_: dict[str, Json], scene: int | None
) -> None:
    sent = conversation({"clientRequest": request_}, mode, "a", Acquired())[0].body
    wanted: dict[str, Json] = {} if scene is None else {"scene": scene}
    assert sent == {"clientRequest": wanted}


def test_an_edition_decides_what_a_parameter_may_be() -> None:
    clause = f"record audio mixed {STORED}".replace("s3 us-east-1", "${V} region 0")
    old, new = (
        recdsl.compile(clause, edition=edition).requests[0] for edition in ("2023-02", "2026-07")
    )
    for request, count in ((old, 9), (new, 8)):
        item = function_of(request, "x")
        assert isinstance(item, Function)
        (vendor,) = [one for one in item.inputs if one.name == "V"]
        assert len(vendor.choices) == count


LATER = """record audio and video mixed in channel "c" by recorder ${UID} with token ${T}
canvas 640x360 to s3 us-east-1 bucket "b" key ${K} secret ${S}
then record only user ${USER} then record everyone
then layout custom { user ${USER} at (0, 0) size (${WIDTH}, 1) } then stop at once"""


def test_a_program_has_the_later_requests() -> None:
    (request,) = compiled(LATER)
    space: dict[str, Any] = {}
    exec(Call("python", None, None).text([request], alone=True, name="x"), space)
    values = {"uid": "7", "t": "t", "k": "k", "s": "s", "user": "9", "width": 0.5}
    calls = space["x_conversation"](appid="a", **values)
    filled = recdsl.compile(LATER, values={one.upper(): str(two) for one, two in values.items()})
    text = Call("conversation", "a", None).text(list(filled.requests), alone=True, name="x")
    expected = json.loads(text)
    assert [call.name for call in calls] == [one["request"] for one in expected]
    bodies = [json.loads(call.body) for call in calls if call.body]
    assert bodies == [one["body"] for one in expected if "body" in one]
    with pytest.raises(ValueError, match="width has to be a number from 0 to 1"):
        space["x_conversation"](appid="a", **values | {"width": 2})


@pytest.mark.parametrize("form", emitting.PROGRAMS)
def test_every_language_has_the_later_requests(form: str) -> None:
    text = Call(form, None, None).text(list(compiled(LATER)), alone=True, name="x")
    paths = ("/update", "/update", "/updateLayout", "/stop")
    assert [text.count(f"/mode/mix{path}") for path in paths] == [3, 3, 1, 1]
    assert text.count("async_stop") == 1
