"""`recdsl compile`, through the installed program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import recdsl

CARD = "record audio of users 123,456 individually to S3 us-east-1 as m4a"
TWO = "recording a { record audio to s3 us-east-1 }\nrecording b { record video to s3 us-east-1 }\n"


def test_a_sentence_gives_a_body_in_the_order_of_the_page() -> None:
    done = recdsl("compile", "-e", CARD)
    assert done.returncode == 0
    assert done.stderr == ""
    body = json.loads(done.stdout)
    assert list(body) == ["cname", "uid", "clientRequest"]
    assert list(body["clientRequest"]) == [
        *("token", "appsCollection", "recordingConfig", "transcodeOptions", "storageConfig"),
    ]
    assert done.stdout.endswith("}\n")
    assert not done.stdout.endswith("\n\n")


def test_errors_print_findings_and_nothing_else() -> None:
    done = recdsl("compile", "-e", "record audio and video to s3 us-east-1 as mp4")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "mp4-without-hls" in done.stderr


@pytest.mark.parametrize("command", ["compile", "lint"])
@pytest.mark.parametrize("text", ["", "\n\n", "# not yet\n"])
def test_a_spec_without_a_word_is_an_error(tmp_path: Path, command: str, text: str) -> None:
    spec = tmp_path / "lesson.rec"
    spec.write_text(text, "utf-8")
    done = recdsl(command, str(spec))
    assert done.returncode == 1
    assert "nothing-recorded" in (done.stderr if command == "compile" else done.stdout)


def test_a_spec_of_defaults_alone_is_sound_and_compile_says_that_it_gives_nothing(
    tmp_path: Path,
) -> None:
    spec = tmp_path / "shared.rec"
    spec.write_text("defaults {\n  to s3 us-east-1\n}\n", "utf-8")
    assert recdsl("lint", str(spec)).returncode == 0
    done = recdsl("compile", str(spec))
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"note: {spec} holds defaults alone; nothing is compiled.\n"
    quiet = recdsl("compile", "--quiet", str(spec))
    assert (quiet.returncode, quiet.stderr) == (0, "")
    assert recdsl("compile", "-o", str(tmp_path), str(spec)).returncode == 0


def test_force_prints_the_body_all_the_same() -> None:
    done = recdsl("compile", "--force", "-e", "record audio and video to s3 us-east-1 as mp4")
    assert done.returncode == 1
    assert json.loads(done.stdout)["clientRequest"]["recordingFileConfig"] == {
        "avFileType": ["mp4"]
    }


def test_several_recordings_give_one_object() -> None:
    done = recdsl("compile", "-", stdin=TWO)
    assert list(json.loads(done.stdout)) == ["a", "b"]
    assert "cname" in json.loads(recdsl("compile", "-", "--name", "b", stdin=TWO).stdout)


def test_a_name_that_no_recording_has_is_wrong_usage() -> None:
    done = recdsl("compile", "-", "--name", "c", stdin=TWO)
    assert done.returncode == 2
    assert "no recording called 'c'" in done.stderr


def test_a_folder_takes_one_whole_file_a_recording(tmp_path: Path) -> None:
    spec = tmp_path / "two.rec"
    spec.write_text(TWO)
    done = recdsl("compile", str(spec), "-o", str(tmp_path / "out"))
    assert done.returncode == 0
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["a.json", "b.json"]


def test_several_specs_need_a_folder(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.rec").write_text("record audio to s3 us-east-1")
    specs = [str(tmp_path / "one.rec"), str(tmp_path / "two.rec")]
    assert recdsl("compile", *specs).returncode == 2
    assert recdsl("compile", *specs, "-o", str(tmp_path)).returncode == 0
    assert (tmp_path / "one.json").exists()


def test_the_request_has_the_mode_in_its_url() -> None:
    done = recdsl("compile", "--emit", "request", "--appid", "a1", "--resourceid", "r1", "-e", CARD)
    request = json.loads(done.stdout)
    assert list(request) == ["method", "url", "headers", "body"]
    assert request["url"] == (
        "https://api.agora.io/v1/apps/a1/cloud_recording/resourceid/r1/mode/individual/start"
    )
    assert request["headers"]["Authorization"] == "Basic ${CREDENTIALS}"


@pytest.mark.parametrize(("form", "opening"), [("curl", "curl"), ("http", "POST "), ("env", "# ")])
def test_other_forms(form: str, opening: str) -> None:
    done = recdsl("compile", "--emit", form, "-e", CARD)
    assert done.returncode == 0
    assert any(line.startswith(opening) for line in done.stdout.splitlines())


def test_the_placeholders_are_listed_with_what_is_secret() -> None:
    printed = recdsl("compile", "--emit", "env", "-e", CARD).stdout
    names = [line.removesuffix("=") for line in printed.splitlines() if line.endswith("=")]
    assert {"CNAME", "TOKEN", "BUCKET", "ACCESS_KEY", "SECRET_KEY", "CREDENTIALS"} <= set(names)
    before = printed.splitlines()[printed.splitlines().index("SECRET_KEY=") - 1]
    assert "secret" in before.lower()


def test_fill_takes_the_values_from_the_environment() -> None:
    names = ("CNAME", "RECORDER_UID", "TOKEN", "BUCKET", "ACCESS_KEY", "SECRET_KEY")
    environment = dict.fromkeys(names, "7")
    done = recdsl("compile", "--fill", "-e", CARD, environment=environment)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["cname"] == "7"
    missing = recdsl("compile", "--fill", "-e", CARD)
    assert missing.returncode == 1
    for name in names:
        assert name in missing.stderr


def test_warnings_go_to_stderr_and_the_body_to_stdout() -> None:
    spec = "record audio and video mixed streams default to s3 us-east-1"
    done = recdsl("compile", "-e", spec)
    assert done.returncode == 0
    assert json.loads(done.stdout)
    assert "warning" in done.stderr
    assert recdsl("compile", "-q", "-e", spec).stderr == ""


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["-e", "record audio", "x.rec"],
        ["missing.rec"],
        ["--emit", "yaml", "-e", CARD],
        ["--nonsense"],
    ],
)
def test_wrong_usage_is_2_and_no_traceback(arguments: list[str]) -> None:
    done = recdsl("compile", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert done.stderr


def test_secrets_are_in_the_product_and_in_nothing_said() -> None:
    spec = 'record audio to s3 us-east-1 key "AKIAREAL" secret "hunter2real" as mp4'
    done = recdsl("compile", "--force", "-e", spec)
    assert "hunter2real" in done.stdout
    assert "hunter2real" not in done.stderr
    assert "AKIAREAL" not in done.stderr


def test_the_source_map_leads_back_to_the_words(tmp_path: Path) -> None:
    spec = tmp_path / "a.rec"
    spec.write_text("record audio of users 1, 2\nindividually to s3 us-east-1\n")
    done = recdsl("compile", str(spec), "--source-map", str(tmp_path / "map.json"))
    assert done.returncode == 0
    (entry,) = json.loads((tmp_path / "map.json").read_text())["recordings"]
    region = entry["members"]["/clientRequest/storageConfig/region"]
    assert (region["line"], region["column"], region["endColumn"]) == (2, 20, 29)
    assert region["inferred"] is None
    group = entry["members"]["/clientRequest/recordingConfig/subscribeUidGroup"]
    assert group["inferred"] == "2 users are named"
    assert group["file"] == str(spec)


@pytest.mark.fault("P8")
def test_two_sentences_are_refused() -> None:
    done = recdsl("compile", "-e", "record audio", "-e", "record video")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "-e takes one sentence" in done.stderr


@pytest.mark.fault("P9")
@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        (("record", "audio", "to", "s3"), '"record audio to s3"'),
        (("record audio to s3",), '"record audio to s3"'),
        (("-e", "record", "audio", "to", "s3"), '"record audio to s3"'),
        (("to", "s3", "record", "audio"), '"to s3 record audio"'),
        (("RECORD", "audio", "in", "channel", "${C}"), "'RECORD audio in channel ${C}'"),
        (("-o", "out", "record", "audio"), '"record audio"'),
    ],
)
def test_a_sentence_without_its_quotes_is_shown_with_them(
    words: tuple[str, ...], quoted: str, tmp_path: Path
) -> None:
    done = recdsl("compile", *words, cwd=tmp_path)
    assert done.returncode == 2
    assert f"recdsl compile -e {quoted}" in " ".join(done.stderr.split())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.fault("P9")
def test_files_that_are_missing_are_no_sentence(tmp_path: Path) -> None:
    assert "no such file" in recdsl("compile", "a.rec", cwd=tmp_path).stderr
    assert "-e" not in recdsl("compile", "-o", "out", "a.rec", "b.rec", cwd=tmp_path).stderr


@pytest.mark.fault("P7")
@pytest.mark.parametrize("name", ["out.json", "a/out.JSON", "out.sh", "out.http", "b.env", "b.rec"])
def test_no_folder_is_made_that_is_called_like_a_file(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.rec").write_text(f"{CARD}\n")
    for check in ((), ("--check",)):
        done = recdsl("compile", "-o", name, *check, "a.rec", cwd=tmp_path)
        assert done.returncode == 2
        assert "-o names a folder" in done.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["a.rec"]


@pytest.mark.fault("P7")
def test_a_folder_may_be_called_like_a_file_on_purpose(tmp_path: Path) -> None:
    (tmp_path / "a.rec").write_text(f"{CARD}\n")
    (tmp_path / "old.json").mkdir()
    for name in ("old.json", "new.json/", "v1.2"):
        assert recdsl("compile", "-o", name, "a.rec", cwd=tmp_path).returncode == 0
        assert (tmp_path / name / "a.json").is_file()
    assert recdsl("compile", "-o", "a.rec", "a.rec", cwd=tmp_path).returncode == 2


NAMES = ("CNAME", "RECORDER_UID", "BUCKET", "ACCESS_KEY", "SECRET_KEY")


@pytest.mark.fault("M2")
@pytest.mark.parametrize("value", ["", "  "])
@pytest.mark.parametrize("name", NAMES)
def test_a_value_that_is_empty_is_a_finding_and_nothing_is_compiled(
    tmp_path: Path, name: str, value: str
) -> None:
    values = dict.fromkeys((*NAMES, "TOKEN"), "7")
    (tmp_path / "values.env").write_text(
        "".join(f'{one}="{text}"\n' for one, text in {**values, name: value}.items())
    )
    done = recdsl(
        *("compile", "-e", "record audio mixed to s3 us-east-1", "--env-file", "values.env"),
        cwd=tmp_path,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "REC112" in done.stderr


@pytest.mark.parametrize("form", ["conversation", "conversation:http", "python"])
def test_a_resource_id_beside_all_calls_is_refused(form: str) -> None:
    done = recdsl("compile", "--emit", form, "--resourceid", "r1", "-e", CARD)
    assert done.returncode == 2
    assert "`acquire`, its first call, answers it" in done.stderr
