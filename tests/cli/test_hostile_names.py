"""Names, options and texts that would command a terminal or wait for ever, in every command."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path

import pytest

from recdsl.surfaces.decoding import LARGEST
from tests.cli.test_config import put
from tests.running import recdsl

pytestmark = pytest.mark.heavy

ESC = "\x1b]0;owned\x07\x1b[31m"
BIDI = "\u202e\u2066"
NASTY = f"a{ESC}{BIDI}\x7f"
SPEC = "record audio  mixed\nto s3 us-east-1\nas mp4\n"
BODY = '{"cname": "c", "uid": 5, "clientRequest": {"recordingConfig": {"channelType": 1}}}'
_ALIVE = ("\x1b", "\x07", "\x7f", "\x00", "\u202e", "\u2066", "\x9b", "\r")


def assert_inert(done: subprocess.CompletedProcess[str]) -> None:
    for text in (done.stdout, done.stderr):
        assert [one for one in _ALIVE if one in text] == []
    assert "has a bug" not in done.stderr


@pytest.fixture
def nasty(tmp_path: Path) -> Path:
    """A folder with files of a hostile name, in a repository."""
    put(tmp_path, x_rec=SPEC, x_json=BODY)
    (tmp_path / f"{NASTY}.rec").write_text(SPEC)
    (tmp_path / f"{NASTY}.json").write_text(BODY)
    (tmp_path / f"{NASTY}.js").write_text(f"// {NASTY}\nstart({BODY});\n")
    (tmp_path / NASTY).mkdir()
    (tmp_path / NASTY / "recdsl.toml").write_text("ignore = 7\n")
    (tmp_path / NASTY / "x.json").write_text(BODY)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]):
        subprocess.run([*git, *words], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.fault("I4")
@pytest.mark.parametrize(
    "line",
    [
        "lint N.rec", "lint N.json", "lint N.js", "lint --diff N.rec", "lint --diff N.json",
        "lint --fix N.json", "fmt --diff N.rec", "fmt --check N.rec", "fmt N.rec", "fmt N.json",
        "fmt no-N.rec", "lint N", "config N", "config N/x.json", "config N.json",
        "config --format json N.json", "config --select N", "lint --select N x.rec",
        "lint --ignore N x.rec", "lint --format N x.rec", "lint --mode N x.json",
        "lint --config N x.rec", "lint --config N=1 x.rec", "lint --baseline N x.rec",
        "lint --config select=['N'] x.rec", "lint --defaults N x.rec", "lint --exclude [N x.rec",
        "lint --write-baseline N/N/b.json x.rec", "lint --write-baseline N.json x.rec",
        "lint --format json:N x.rec", "lint --format json:x.rec x.rec", "lint --jsonl N.js N-no",
        "lint --stdin-filename N.json -", "lint --N x.rec", "N", "explain N", "explain N.json",
        "explain N.rec --name N", "diff HEAD:N.rec N.rec", "diff HEAD:N.no x.rec",
        "diff N:x.rec x.rec", "diff N.json x.rec", "diff -N:x x.rec",
        "decompile N.json --mode mix", "decompile N.rec", "decompile N.no", "compile N.rec",
        "compile N.rec -o N", "compile N.no", "compile --env-file N x.rec", "compile -e N",
        "compile x.rec --name N", "compile x.rec --emit N", "preview N.rec",
        "preview x.rec --name N", "preview x.rec -o N.gif", "lint N.kt", "rules --format N",
        "lint --format json N.json", "lint --format ndjson N.json", "lint --format sarif N.json",
        "lint --format github N.json", "lint --format gitlab N.json",
        "lint --format junit N.json", "lint --format checkstyle N.json",
        "lint --format rdjson N.json", "lint --format markdown N.json",
        "lint --format concise N.json",
    ],
)  # fmt: skip
def test_nothing_of_a_name_or_an_option_reaches_the_terminal(line: str, nasty: Path) -> None:
    words = [word.replace("N", NASTY) for word in line.split()]
    assert_inert(recdsl(*words, cwd=nasty, stdin=BODY))


@pytest.mark.fault("I4")
@pytest.mark.parametrize("kind", ["policy", "defaults", "extend"])
def test_nothing_of_a_setting_reaches_the_terminal(kind: str, tmp_path: Path) -> None:
    put(tmp_path, a_json=BODY, a_rec=SPEC)
    said = json.dumps(f"{NASTY}.json", ensure_ascii=True).replace("\\u007f", "\\u007F")
    said = f"[{said}]" if kind == "policy" else said
    (tmp_path / "recdsl.toml").write_text(f"{kind} = {said}\n")
    assert_inert(recdsl("lint", "a.json", "a.rec", cwd=tmp_path))
    reference = {"properties": {"cname": {"$ref": f"{NASTY}#/x"}}, "title": NASTY}
    put(tmp_path, p_json=json.dumps(reference), recdsl_toml='policy = ["p.json"]\n')
    done = recdsl("lint", "a.json", cwd=tmp_path)
    assert done.returncode == 2
    assert_inert(done)
    put(tmp_path, p_json=json.dumps({"properties": {"cname": {"const": NASTY, "title": NASTY}}}))
    for form in ("text", "json", "markdown", "github", "concise"):
        assert_inert(recdsl("lint", "--format", form, "a.json", cwd=tmp_path))


@pytest.mark.fault("I4")
@pytest.mark.parametrize("command", ["explain", "preview", "lint", "decompile", "diff x.rec"])
def test_nothing_of_a_text_reaches_the_terminal(command: str, tmp_path: Path) -> None:
    name = json.dumps(NASTY)
    put(
        tmp_path,
        x_rec='record audio mixed in live channel "c" by recorder 1 to s3 us-east-1 bucket "b"\n',
        a_json=BODY.replace('"c"', name).replace('"channelType"', f'{name}: 1, "channelType"'),
    )
    assert_inert(recdsl(*command.split(), "a.json", "--mode", "mix", cwd=tmp_path))


@pytest.mark.fault("I1")
@pytest.mark.parametrize("kind", ["pipe", "/dev/zero"])
@pytest.mark.parametrize(
    "line",
    [
        "lint --baseline P a.json", "lint --config P a.json", "lint --defaults P a.rec",
        "lint --jsonl P", "lint --write-baseline P a.json", "lint --format json:P a.json",
        "compile --env-file P a.rec", "compile --source-map P a.rec", "compile -o P a.rec",
        "preview a.rec -o P", "explain P", "lint --config policy=['P'] a.json",
        "lint --config policy=['p.json'] a.json", "diff P a.rec", "fmt P", "config --config P",
        "decompile P",
    ],
)  # fmt: skip
def test_no_path_makes_a_run_wait(line: str, kind: str, tmp_path: Path) -> None:
    place = kind if kind.startswith("/") else str(tmp_path / "pipe")
    os.mkfifo(tmp_path / "pipe")
    mixed = 'record audio mixed in live channel "c" by recorder 1 to s3 us-east-1 bucket "b"\n'
    put(tmp_path, a_json=BODY, a_rec=mixed, p_json=json.dumps({"$ref": place}))
    done = recdsl(*(word.replace("P", place) for word in line.split()), cwd=tmp_path)
    assert done.returncode == 2
    assert "has a bug" not in done.stderr


@pytest.mark.fault("I1")
def test_what_is_far_too_large_is_refused(tmp_path: Path) -> None:
    put(tmp_path, a_json=BODY, p_json='{"$ref": "big.json"}', recdsl_toml='policy = ["p.json"]\n')
    with (tmp_path / "big.json").open("wb") as big:
        big.truncate(LARGEST * 100)
    done = recdsl("lint", "a.json", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, "error: big.json: it has more than 8 MiB\n")
    for line in ("lint --isolated --baseline big.json a.json", "lint --config big.json a.json"):
        assert "it has more than" in recdsl(*line.split(), cwd=tmp_path).stderr


@pytest.mark.fault("I2")
def test_settings_that_lead_to_themselves_are_told(tmp_path: Path) -> None:
    put(tmp_path, a_json=BODY)
    settings = tmp_path / "recdsl.toml"
    settings.symlink_to("recdsl.toml")
    done = recdsl("lint", "a.json", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Error: recdsl.toml: ")
    settings.unlink()
    for number in range(3000):
        (tmp_path / f"{number}.toml").write_text(f'extend = "{number + 1}.toml"\n')
    put(tmp_path, recdsl_toml='extend = "0.toml"\n')
    done = recdsl("lint", "a.json", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: 98.toml:1: more than 100 files extend each other.\n"
    put(tmp_path, recdsl_toml='extend = "b.toml"\n', b_toml='extend = "recdsl.toml"\n')
    done = recdsl("lint", "a.json", cwd=tmp_path)
    assert done.stderr == "error: b.toml:1: `extend` leads back to recdsl.toml.\n"


@pytest.mark.fault("I6")
def test_a_revision_gives_the_file_of_exactly_that_path(nasty: Path) -> None:
    put(nasty, dir__y_rec=SPEC)
    (nasty / "link.rec").symlink_to("x.rec")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"]
    for words in (["add", "-A"], ["commit", "-qm", "y"]):
        subprocess.run([*git, *words], cwd=nasty, check=True)
    assert recdsl("diff", "HEAD:x.rec", "x.rec", cwd=nasty).returncode == 0
    assert recdsl("diff", "HEAD:y.rec", "../x.rec", cwd=nasty / "dir").returncode == 0
    for place in ("HEAD:dir", "HEAD:x*", "HEAD:", "HEAD:dir/", "HEAD:link.rec", "HEAD:*.rec"):
        done = recdsl("diff", place, "x.rec", cwd=nasty)
        assert (done.returncode, done.stdout) == (2, ""), place
        assert done.stderr.startswith(f"Error: {place}: ")


@pytest.mark.fault("T5")
@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"cname": {"pattern": "^(a+)+$"}}},
        {"properties": {"cname": {"pattern": "^(a|a)*$"}}},
        {"patternProperties": {"^(a|a)*$": False}},
        {"patternProperties": {"^(a|aa)+$": {}}, "additionalProperties": {"type": "string"}},
        {"propertyNames": {"pattern": "^(a|a)*$"}},
        {"not": {"properties": {"cname": {"pattern": "^(a|a)*$"}}}},
        {"patternProperties": {"^(a|a)*$": {}}, "unevaluatedProperties": False},
        {"patternProperties": {"^(a+)+$": {}}, "unevaluatedProperties": False},
        {"properties": {"cname": {"format": "regex", "pattern": "(.*)*(.*)*(.*)*b$"}}},
    ],
)
def test_no_pattern_of_a_policy_takes_long(schema: object, tmp_path: Path) -> None:
    long = "a" * 40 + "!"
    put(
        tmp_path,
        a_json=BODY.replace('"c"', f'"{long}"').replace('"uid"', f'"{long}": 1, "uid"'),
        p_json=json.dumps(schema),
        recdsl_toml='policy = ["p.json"]\nselect = ["policy"]\n',
    )
    began = time.monotonic()
    done = recdsl("lint", "a.json", cwd=tmp_path)
    assert time.monotonic() - began < 10
    assert done.returncode in (1, 2)
    assert "p.json" in done.stdout + done.stderr
    if done.returncode == 2:
        assert "too long" in done.stderr
