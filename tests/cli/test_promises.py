"""What all commands promise: nothing unread is clean, every option is heeded."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import termios
from contextlib import suppress
from pathlib import Path

import pytest

from recdsl.editing.completion import offers
from recdsl.reference.reference import DEFAULT
from tests.cli.test_config import put
from tests.editing.marked import marked
from tests.running import PROGRAM, recdsl

BODY = '{"cname": "c", "uid": 5, "clientRequest": {"recordingConfig": {"channelType": 0}}}'
CLEAN = (
    '{"cname": "lobby", "uid": "527841", "clientRequest": {"recordingConfig": {"channelType": 1, '
    '"maxIdleTime": 300, "transcodingConfig": {"width": 640, "height": 360, "fps": 15, "bitrate": '
    '500}}, "storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "${KEY}", '
    '"secretKey": "${SECRET}"}}}'
)
_WITHOUT_CODE = (
    "import importlib.util as u, sys; real = u.find_spec\n"
    "u.find_spec = lambda name, *a: None if name.startswith('tree_sitter') else real(name, *a)\n"
    "from recdsl.__main__ import main; sys.exit(main())"
)


def without_code(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A run without the parsers of programming languages."""
    command = [sys.executable, "-c", _WITHOUT_CODE, *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture
def unread(tmp_path: Path) -> Path:
    """A clean body and programs with bodies."""
    put(tmp_path, clean_json=CLEAN)
    for number in range(3):
        (tmp_path / f"{number}.js").write_text(f"start({BODY});\n")
    return tmp_path


@pytest.mark.fault("P2")
@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("json", '"unread": 3'),
        ("ndjson", '"unread": 3'),
        ("sarif", '"executionSuccessful": false'),
        *((form, "3 files that may hold bodies were not read") for form in
          ("sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown")),
    ],
)  # fmt: skip
def test_what_was_not_read_is_never_clean(form: str, words: str, unread: Path) -> None:
    done = without_code("lint", "--format", form, "-q", ".", cwd=unread)
    assert done.returncode == 2
    assert words in done.stdout
    assert done.stderr.count("note: 0.js is passed over: ") == 1


@pytest.mark.fault("P2")
def test_people_are_told_how_many_files_were_not_read(unread: Path) -> None:
    done = without_code("lint", ".", cwd=unread)
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        "1 file checked, nothing found, 3 skipped (3 of a form that cannot be read)" in done.stderr
    )
    assert without_code("lint", "--write-baseline", "b.json", ".", cwd=unread).returncode == 2
    assert not (unread / "b.json").exists()
    put(unread, faulty_json=BODY)
    assert without_code("lint", ".", cwd=unread).returncode == 1
    assert recdsl("lint", "clean.json", cwd=unread).returncode == 0


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A clean body, and programs in languages that recdsl does not read, one without a body."""
    put(tmp_path, clean_json=CLEAN)
    for name, text in {"a.lua": BODY, "b.lua": BODY, "c.vue": BODY, "d.lua": "return 1"}.items():
        (tmp_path / name).write_text(f"start({text})\n")
    return tmp_path


@pytest.mark.fault("P2", "P6")
@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("json", '"unread": 3'),
        ("ndjson", '"unread": 3'),
        *((form, "3 files that may hold bodies were not read, since recdsl does not read their")
          for form in ("sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("setting", ["", "option", "file"])
def test_a_body_in_another_language_is_reported(
    form: str, words: str, setting: str, foreign: Path
) -> None:
    if setting == "file":
        put(foreign, recdsl_toml="fail-on-unread = true\n")
    options = ["--fail-on-unread"] if setting == "option" else []
    done = recdsl("lint", "--format", form, "-q", *options, ".", cwd=foreign)
    assert done.returncode == (2 if setting else 0)
    assert words in done.stdout
    if form == "sarif":
        assert ('"executionSuccessful": true' in done.stdout) == (not setting)
        (invocation,) = json.loads(done.stdout)["runs"][0]["invocations"]
        (notification,) = invocation["toolExecutionNotifications"]
        assert notification["level"] == ("error" if setting else "warning")
    if form == "junit":
        assert ('errors="1"' in done.stdout) == bool(setting)
    assert done.stderr.count("is passed over: recdsl does not read Lua (.lua) files") == 1
    assert done.stderr.count("is passed over: recdsl does not read Vue (.vue) files") == 1


@pytest.mark.fault("P2", "P6")
def test_only_files_with_a_body_can_be_unread(foreign: Path) -> None:
    for name in ("a.lua", "b.lua", "c.vue"):
        (foreign / name).unlink()
    (foreign / "a.css").write_text(f"/* {BODY} */")
    (foreign / "left").mkdir()
    (foreign / "left" / "a.lua").write_text(BODY)
    run = ("lint", "--fail-on-unread", "--exclude", "left")
    assert recdsl(*run, ".", cwd=foreign).returncode == 0
    assert recdsl(*run, "--detect", "clean.json", "d.lua", "a.css", cwd=foreign).returncode == 0
    assert recdsl(*run, "--detect", "clean.json", "left/a.lua", cwd=foreign).returncode == 2
    assert recdsl("lint", "--fail-on-unread", ".", cwd=foreign).returncode == 2


FENCES = f"# Start\n\n```js\nstart({BODY});\n```\n\n```lua\nstart([[{BODY}]])\n```\n"


@pytest.mark.fault("P2", "P6", "B3")
def test_a_fence_that_was_not_read_is_reported_as_a_file_is(tmp_path: Path) -> None:
    put(tmp_path, clean_json=CLEAN)
    document = tmp_path / "a.md"
    document.write_text(FENCES)
    done = without_code("lint", "--format", "json", ".", cwd=tmp_path)
    assert (done.returncode, json.loads(done.stdout)["summary"]["unread"]) == (2, 1)
    said = "note: a program in a.md is passed over: the parser of JavaScript is not installed"
    assert done.stderr.count(said) == 1
    assert without_code("lint", "a.md", cwd=tmp_path).returncode == 2
    document.write_text(FENCES.replace("clientRequest", "other").replace("recordingConfig", "x"))
    assert without_code("lint", ".", cwd=tmp_path).returncode == 0
    document.write_text(FENCES.replace("```js", "```text"))
    for options, status in (((), 0), (("--fail-on-unread",), 2)):
        done = recdsl("lint", *options, ".", cwd=tmp_path)
        assert done.returncode == status
        assert "a program in a.md is passed over: recdsl does not read Lua" in done.stderr


@pytest.mark.fault("P4")
@pytest.mark.parametrize(
    "options",
    [
        ["--select", ""], ["--select", ","], ["--select", "REC3", "--ignore", "REC3"],
        ["--ignore", "all"], ["--config", "select=[]"], ["--config", 'ignore=["all"]'],
        ["--extend-select", "", "--select", ""],
    ],
)  # fmt: skip
@pytest.mark.parametrize("command", ["lint", "config"])
def test_no_rule_is_no_use(command: str, options: list[str], tmp_path: Path) -> None:
    put(tmp_path, a_json=BODY)
    done = recdsl(command, "a.json", *options, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no rule" in done.stderr


@pytest.mark.fault("P4")
def test_no_rule_is_no_use_in_a_file_of_settings_either(tmp_path: Path) -> None:
    for text in (
        "select = []\n",
        'ignore = ["all"]\n',
        'select = ["REC301"]\nignore = ["files"]\n',
    ):
        put(tmp_path, a_json=BODY, recdsl_toml=text)
        expected = 0 if "REC301" in text else 2
        done = recdsl("lint", "a.json", cwd=tmp_path)
        assert done.returncode == expected
        assert ("error: `" in done.stderr) == (expected == 2)
    (tmp_path / "recdsl.toml").unlink()
    some = recdsl("lint", "a.json", "--ignore", "all", "--select", "REC1", cwd=tmp_path)
    assert some.returncode == 1
    assert "REC101" in some.stdout


@pytest.mark.fault("P5")
@pytest.mark.parametrize("more", [[], ["--strict"], ["--select", "REC1"], ["--show", "error"]])
def test_a_baseline_of_the_same_input_is_silent(more: list[str], tmp_path: Path) -> None:
    put(tmp_path, a_json=BODY, b_rec="record audio mixed\nto s3 us-east-1\nas mp4\n")
    assert recdsl("lint", "--write-baseline", "base.json", *more, ".", cwd=tmp_path).returncode == 0
    for options in (more, [*more, "--format", "json"], ["--select", "REC3"], ["--show", "error"]):
        done = recdsl("lint", "--baseline", "base.json", *options, ".", cwd=tmp_path)
        assert "no longer" not in done.stderr
        if options == more:
            assert (done.returncode, done.stdout) == (0, "")
            assert done.stderr.startswith("2 files checked, nothing found, 1 skipped")
            assert done.stderr.count("\n") == 1


@pytest.mark.fault("P6")
@pytest.mark.parametrize(
    ("line", "words"),
    [
        *((f"{command} a.scala", "recdsl does not read Scala (.scala) files") for command in
          ("lint", "compile", "fmt", "explain", "preview", "decompile", "diff a.rec")),
        ("lint a.lua", "recdsl does not read Lua (.lua) files"),
        ("lint --jsonl a.scala", "recdsl does not read Scala (.scala) files"),
        ("lint --jsonl --stdin-filename a.scala -", "recdsl does not read Scala (.scala) files"),
        ("lint --jsonl a.js", "it is of the form JavaScript; --jsonl reads a body of JSON"),
        ("lint --jsonl a.rec", "it is a spec; --jsonl reads a body of JSON"),
        ("lint --stdin-filename a.zig -", "recdsl does not read Zig (.zig) files"),
        ("compile a.js", "does not read JavaScript (.js) files"),
        ("compile a.json", "does not read JSON (.json) files"),
        ("fmt a.yaml", "does not read YAML (.yaml) files"),
    ],
)  # fmt: skip
def test_what_nobody_reads_is_refused(line: str, words: str, tmp_path: Path) -> None:
    for name in ("a.scala", "a.lua", "a.js", "a.json", "a.yaml", "a.rec"):
        (tmp_path / name).write_text("fun main() {}\n")
    done = recdsl(*line.split(), cwd=tmp_path, stdin="fun main() {}")
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "syntax" not in done.stderr
    assert recdsl("lint", "--detect", "a.scala", cwd=tmp_path).returncode == 0


@pytest.mark.fault("P10")
def test_a_rule_is_explained_as_json() -> None:
    done = recdsl("explain", "REC301", "--format", "json")
    told = json.loads(done.stdout)
    assert (told["version"], told["rule"]["code"]) == (1, "REC301")
    assert told["rule"]["page"].startswith("# REC301 mp4-without-hls\n")
    assert "url" not in told["rule"]


@pytest.mark.fault("P10")
def test_a_drawing_has_the_form_that_was_asked_for(tmp_path: Path) -> None:
    put(
        tmp_path,
        a_rec='record video mixed\nin live channel "c" by recorder 1\nto s3 us-east-1 bucket "b"\n',
    )
    for form, name in (("text", "a.svg"), ("svg", "a.txt"), ("blocks", "a.svg"), ("text", "a.png")):
        done = recdsl("preview", "a.rec", "--format", form, "-o", name, cwd=tmp_path)
        assert done.returncode == 2
        assert not (tmp_path / name).exists()
    for form in ("text", "blocks"):
        done = recdsl("preview", "a.rec", "--format", form, "-o", f"{form}.txt", cwd=tmp_path)
        assert done.returncode == 0
        shown = recdsl("preview", "a.rec", "--format", form, cwd=tmp_path).stdout
        assert (tmp_path / f"{form}.txt").read_text("utf-8") == shown


@pytest.mark.fault("P11")
def test_the_number_that_ends_amazons_list_is_no_name_to_choose() -> None:
    assert "aws-region-num" not in DEFAULT.offered_regions[1]
    done = recdsl("lint", "-", stdin="record audio mixed\nto s3 aws-region\n")
    assert "unknown-name" in done.stdout
    assert "region-num" not in done.stdout
    in_json = CLEAN.replace('"region": 0', '"region": |')
    for text, name in (("record audio mixed\nto s3 |", "a.rec"), (in_json, "a.json")):
        labels = [f"{one.label} {one.detail}" for one in offers(*marked(text, name), typed="")]
        assert any("us-east-1" in one for one in labels)
        assert all("region-num" not in one for one in labels)
    body = CLEAN.replace('"region": 0', '"region": 26')
    for command in ("explain", "decompile"):
        done = recdsl(command, "--mode", "mix", "-", stdin=body)
        assert "region-num" not in done.stdout.lower()
    assert "region-num" not in recdsl("schema").stdout.lower()
    spec = recdsl("decompile", "--mode", "mix", "-", stdin=body).stdout
    assert (
        json.loads(recdsl("compile", "--force", "-", stdin=spec).stdout)["clientRequest"][
            "storageConfig"
        ]["region"]
        == 26
    )


@pytest.mark.fault("P13")
@pytest.mark.parametrize(
    "form", ["json", "ndjson", "sarif", "rdjson", "markdown", "gitlab", "junit"]
)
def test_a_link_is_an_address_or_absent(form: str, tmp_path: Path) -> None:
    put(tmp_path, a_json=BODY)
    for options in ([], ["--rules-url", "rules/"]):
        done = recdsl("lint", "--format", form, *options, "a.json", cwd=tmp_path)
        for word in ('"url"', "helpUri", "](rules/", '"rules/'):
            assert word not in done.stdout
    served = ["--rules-url", "https://example.com/r"]
    done = recdsl("lint", "--format", form, *served, "a.json", cwd=tmp_path)
    page = "https://example.com/r/members/wrong-type.md"
    assert (page in done.stdout) == (form not in ("gitlab", "junit"))


@pytest.mark.fault("P13")
def test_rules_have_no_path_that_nobody_has() -> None:
    assert '"url"' not in recdsl("rules", "--format", "json").stdout


def widest(text: str) -> int:
    """How wide the lines are; examples are not wrapped."""
    return max(map(len, text.partition("\nExamples")[0].splitlines()))


def on_terminal(line: str, columns: int, cwd: Path, **more: str) -> str:
    """What a command writes on a terminal of so many columns."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (20, columns))
    environment = {name: one for name, one in os.environ.items() if name != "COLUMNS"}
    subprocess.run(
        [str(PROGRAM), *line.split(), "--color", "never"],
        cwd=cwd,
        stdout=theirs,
        stderr=subprocess.PIPE,
        env=environment | more,
        check=False,
    )
    os.close(theirs)
    text = b""
    with suppress(OSError):  # the end, as Linux has it
        while part := os.read(ours, 65536):
            text += part
    os.close(ours)
    return text.decode().replace("\r\n", "\n")


@pytest.mark.heavy
@pytest.mark.fault("P14")
@pytest.mark.parametrize(
    "line",
    ["lint a.json", "explain REC301", "explain --mode mix b.json", "diff --mode mix a.json b.json"],
)
def test_text_is_as_wide_as_the_terminal(line: str, tmp_path: Path) -> None:
    put(tmp_path, a_json=BODY, b_json=CLEAN)
    assert 40 < widest(on_terminal(line, 60, tmp_path)) <= 60
    full = on_terminal(line, 100, tmp_path)
    assert 60 < widest(full) <= 100
    assert on_terminal(line, 400, tmp_path) == full
    assert on_terminal(line, 400, tmp_path, COLUMNS="60") == on_terminal(line, 60, tmp_path)
    for said in ("x", "0", "-5", ""):
        assert on_terminal(line, 100, tmp_path, COLUMNS=said) == full
    assert widest(on_terminal(line, 3, tmp_path)) > 30
    # Where nobody looks on, the same input gives the same bytes.
    for columns in ("40", "400"):
        assert recdsl(*line.split(), cwd=tmp_path, environment={"COLUMNS": columns}).stdout == full


@pytest.mark.heavy
@pytest.mark.fault("P15")
@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True),
        ({"FORCE_COLOR": "0", "NO_COLOR": "1"}, True),  # not empty
        ({"FORCE_COLOR": "", "NO_COLOR": "1", "CLICOLOR_FORCE": "1"}, False),
        ({"NO_COLOR": "", "CLICOLOR_FORCE": "1", "CLICOLOR": "0", "TERM": "dumb"}, True),
        ({"CLICOLOR_FORCE": "0"}, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ({}, False),
    ],
)
@pytest.mark.parametrize(
    "command", ["lint a.json", "explain REC301", "compile -e records", "preview b.rec"]
)
def test_one_order_says_whether_to_colour(
    command: str, environment: dict[str, str], coloured: bool, tmp_path: Path
) -> None:
    put(tmp_path, a_json=BODY, b_rec="record audio and video mixed\nlayout floating\n")
    done = recdsl(*command.split(), cwd=tmp_path, environment=environment)
    assert ("\x1b[" in done.stdout + done.stderr) == coloured
    for wish in ("always", "never"):
        done = recdsl(*command.split(), "--color", wish, cwd=tmp_path, environment=environment)
        assert ("\x1b[" in done.stdout + done.stderr) == (wish == "always")


@pytest.mark.fault("W16")
def test_an_early_end_that_is_allowed_is_not_counted(tmp_path: Path) -> None:
    spec = "record audio mixed\nto s3 us-east-1\nas hls\n"
    put(tmp_path, a_rec=spec, b_rec="# allow short-idle-time: it is a rehearsal\n" + spec)
    assert "\n1 body stops" in recdsl("lint", "a.rec", "b.rec", cwd=tmp_path).stderr
    assert "stops" not in recdsl("lint", "b.rec", cwd=tmp_path).stderr
