"""`recdsl lint`, through the installed program."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from recdsl.reports.run import WIDEST
from recdsl.surfaces.kinds import KINDS
from tests.conftest import ROOT
from tests.running import PROGRAM, recdsl

SOUND = {
    "cname": "lobby",
    "uid": "527841",
    "clientRequest": {
        "recordingConfig": {"channelType": 0, "maxIdleTime": 300},
        "storageConfig": {
            "vendor": 1,
            "region": 0,
            "bucket": "b",
            "accessKey": "${K}",
            "secretKey": "${S}",
        },
    },
}


def test_a_sound_body_is_silent() -> None:
    done = recdsl("lint", "--mode", "mix", "-", stdin=json.dumps(SOUND))
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("piped", ["", json.dumps(SOUND)])
def test_without_a_path_the_current_folder_is_checked(tmp_path: Path, piped: str) -> None:
    (tmp_path / "faulty.json").write_bytes((ROOT / "examples" / "faulty.json").read_bytes())
    done = recdsl("lint", stdin=piped, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith("faulty.json:3:10: error[REC101]")
    (tmp_path / "faulty.json").unlink()
    assert recdsl("lint", stdin=piped, cwd=tmp_path).returncode == 2


def test_a_faulty_body_is_explained_with_its_place() -> None:
    done = recdsl("lint", "examples/faulty.json")
    assert done.returncode == 1
    for rule in ("wrong-type", "misplaced-member", "mp4-without-hls"):
        assert rule in done.stdout
    assert "examples/faulty.json:3:10" in done.stdout


def test_json_is_one_object_and_the_same_bytes_every_time() -> None:
    result = recdsl(
        "lint", "--format", "json", "examples/faulty.json", environment={"PYTHONHASHSEED": "1"}
    )
    two = recdsl(
        "lint", "--format", "json", "examples/faulty.json", environment={"PYTHONHASHSEED": "2"}
    )
    assert result.stdout == two.stdout
    report = json.loads(result.stdout)
    assert report["version"] == 1
    errors = [one for one in report["findings"] if one["severity"] == "error"]
    assert report["summary"]["errors"] == len(errors) == 3
    lines = recdsl("lint", "--format", "ndjson", "examples/faulty.json").stdout.splitlines()
    assert [json.loads(line) for line in lines[:-1]] == report["findings"]


@pytest.mark.parametrize(("level", "status"), [("error", 0), ("warning", 1), ("info", 1)])
def test_fail_on_moves_the_threshold(level: str, status: int) -> None:
    body = json.loads(json.dumps(SOUND))
    body["clientRequest"]["recordingConfig"]["streamMode"] = "default"
    done = recdsl("lint", "--mode", "mix", "--fail-on", level, "-", stdin=json.dumps(body))
    assert done.returncode == status


def test_folders_are_walked_for_what_looks_like_a_body(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(SOUND | {"uid": 1}))
    (tmp_path / "package.json").write_text('{"name": "x", "version": 1}')
    (tmp_path / "b.rec").write_text("record audio")
    done = recdsl("lint", str(tmp_path))
    assert done.returncode == 1
    assert "a.json" in done.stdout
    assert "b.rec" in done.stdout
    assert "package.json" not in done.stdout
    assert "package.json" in recdsl("lint", str(tmp_path / "package.json")).stdout
    assert recdsl("lint", "--detect", str(tmp_path / "package.json")).returncode == 0


def test_a_missing_file_is_2_and_the_others_are_still_checked() -> None:
    done = recdsl("lint", "missing.json", "examples/faulty.json")
    assert done.returncode == 2
    assert "missing.json" in done.stderr
    assert "mp4-without-hls" in done.stdout


def test_mode_is_for_bodies_and_not_for_specs() -> None:
    assert recdsl("lint", "--mode", "mix", "examples/lesson.rec").returncode == 2
    assert recdsl("lint", "--mode", "neither", "examples/faulty.json").returncode == 2
    assert "'mix'" in recdsl("lint", "--mode", "composite", "examples/faulty.json").stderr


def test_strict_names_what_a_rule_waits_for() -> None:
    body = json.loads(json.dumps(SOUND))
    body["clientRequest"]["storageConfig"]["region"] = "${REGION}"
    silent = recdsl("lint", "--mode", "mix", "-", stdin=json.dumps(body))
    assert silent.stdout == ""
    strict = recdsl("lint", "--mode", "mix", "--strict", "-", stdin=json.dumps(body))
    assert "unlisted-region" in strict.stdout
    assert "${REGION}" in strict.stdout
    assert strict.returncode == 0


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "syntax-error"),
        (b'{"cname": NaN}', "not-a-number"),
        (b'\xef\xbb\xbf{"cname": "c"}', "byte-order-mark"),
        (b'{"cname": "\xff"}', "not-utf-8"),
        (b'{"uid": ' + b"1" * 5000 + b"}", "number-too-long"),
        (b"[" * 10_000 + b"]" * 10_000, "nested-too-deep"),
        (b" " * (9 * 1024 * 1024), "file-too-large"),
        (b'{"cname": "\\ud800"}', "lone-surrogate"),
        (b'{"cname": "c", "cname": "d"}', "duplicate-member"),
    ],
)
def test_hostile_input_gets_a_clear_finding(data: bytes, rule: str) -> None:
    done = recdsl("lint", "-", "--stdin-filename", "x.json", stdin=data)
    assert done.returncode == 1
    assert rule in done.stdout
    assert "Traceback" not in done.stderr


def test_carriage_returns_are_silent_and_columns_stay_right() -> None:
    text = json.dumps(SOUND | {"uid": 5}, indent=2).replace("\n", "\r\n")
    done = recdsl("lint", "--mode", "mix", "--format", "json", "-", stdin=text)
    (finding,) = json.loads(done.stdout)["findings"]
    assert (finding["line"], finding["column"]) == (3, 10)


def test_secrets_are_masked() -> None:
    body = json.loads(json.dumps(SOUND))
    body["clientRequest"]["storageConfig"] |= {"secretKey": "hunter2real", "vendor": "1"}
    body["clientRequest"]["token"] = 12345678987
    for form in ("text", "json", "ndjson"):
        done = recdsl("lint", "--format", form, "-", stdin=json.dumps(body))
        assert done.returncode == 1
        assert "hunter2real" not in done.stdout
        assert "12345678987" not in done.stdout


def test_a_closed_pipe_is_141() -> None:
    command = f"'{PROGRAM}' lint --format json examples/faulty.json; echo $? >&2"
    done = subprocess.run(
        ["bash", "-c", f"({command}) | true"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr.strip() in ("141", "1")  # 1 where all fits into the pipe's buffer in time
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("environment", "arguments", "coloured"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], True),
        ({"CLICOLOR_FORCE": "1"}, [], True),
        ({"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, [], False),
        ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
        ({}, ["--color", "always"], True),
    ],
)
def test_colour_follows_the_option_then_the_environment(
    environment: dict[str, str], arguments: list[str], *, coloured: bool
) -> None:
    done = recdsl("lint", *arguments, "examples/faulty.json", environment=environment)
    assert ("\x1b[" in done.stdout) is coloured
    machine = recdsl(
        "lint", "--format", "json", *arguments, "examples/faulty.json", environment=environment
    )
    assert "\x1b[" not in machine.stdout


def idling(**config: object) -> str:
    body = json.loads(json.dumps(SOUND))
    body["clientRequest"]["recordingConfig"] = {"channelType": 0, **config}
    return json.dumps(body)


COUNTED = 'before 5 idle minutes, the usual cause of "404, failed to find worker" (REC209).'


@pytest.mark.fault("W16")
def test_a_text_report_ends_with_the_number_of_bodies_that_stop_soon(tmp_path: Path) -> None:
    for name, text in (
        ("a.json", idling()),
        ("b.json", idling(maxIdleTime=30)),
        ("c.json", idling(maxIdleTime=300)),
        ("d.json", idling(maxIdleTime="${IDLE}")),
        ("e.rec", 'record audio mixed\nto s3 us-east-1 bucket "b"\n'),
    ):
        (tmp_path / name).write_text(text)
    done = recdsl("lint", ".", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr.splitlines()[-1] == f"3 bodies stop {COUNTED}"
    assert len(done.stderr.splitlines()[-1]) <= WIDEST
    only = recdsl("lint", "b.json", cwd=tmp_path)
    assert only.stderr.splitlines()[-1] == f"1 body stops {COUNTED}"
    several = recdsl("lint", "-j", "2", ".", cwd=tmp_path)
    assert several.stderr == done.stderr


@pytest.mark.fault("W16")
@pytest.mark.parametrize(
    "options", [["-q"], ["--format", "json"], ["--ignore", "REC209"], ["--mode", "web"]]
)
def test_bodies_that_stop_soon_are_not_counted_where_nobody_wants_it(options: list[str]) -> None:
    done = recdsl("lint", *options, "-", stdin=idling())
    assert "404" not in done.stderr


@pytest.mark.fault("W16", "F16")
@pytest.mark.parametrize(
    "request_body", [{"async_stop": False}, {"scene": 0}, {"streamSubscribe": {}}]
)
def test_bodies_of_other_calls_are_not_counted(request_body: dict[str, object]) -> None:
    text = json.dumps({"cname": "c", "uid": "1", "clientRequest": request_body})
    done = recdsl("lint", "--stdin-filename", "a.json", "-", stdin=text)
    assert "404" not in done.stderr
    assert "another-request" in done.stdout


@pytest.mark.fault("W16")
def test_the_advice_about_idle_channels_names_what_people_see() -> None:
    done = recdsl("lint", "--show", "info", "-", stdin=idling())
    assert "404, failed to find worker" in " ".join(done.stdout.split())


@pytest.mark.fault("W18")
def test_the_help_names_every_kind_of_file_that_is_read() -> None:
    told = " ".join(recdsl("lint", "--help").stdout.split()).lower().replace("requests", "request")
    for kind in KINDS:
        assert kind.name.lower().rstrip("s").removeprefix("the ") in told, kind.name
    served = " ".join(recdsl("lsp", "--help").stdout.split())
    for ending in (".rec", ".json", ".jsonc", ".json5", ".json.j2"):
        assert ending in served


def test_add_allow_writes_comments_into_the_files(tmp_path: Path) -> None:
    program = 'BODY = {"cname": "a", "uid": 1, "clientRequest": {"storageConfig": {"vendor": 1}}}\n'
    (tmp_path / "a.py").write_bytes(program.encode())
    (tmp_path / "a.rec").write_bytes(b"record audio mixed\nto s3 us-east-1\nas mp4\n")
    shown = recdsl("lint", "--add-allow", "--diff", ".", cwd=tmp_path)
    assert shown.returncode == 1
    assert "+# recdsl: allow " in shown.stdout
    assert (tmp_path / "a.py").read_bytes() == program.encode()
    done = recdsl("lint", "--add-allow", ".", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert "a.py: 6 findings allowed" in done.stderr
    assert "a.rec: 1 finding allowed" in done.stderr
    assert recdsl("lint", ".", cwd=tmp_path).returncode == 0
    piped = recdsl("lint", "--add-allow", "--stdin-filename", "b.py", "-", stdin=program)
    assert piped.returncode == 0
    assert piped.stdout == (tmp_path / "a.py").read_text("utf-8")
    assert recdsl("lint", "--add-allow", "--fix", ".", cwd=tmp_path).returncode == 2
