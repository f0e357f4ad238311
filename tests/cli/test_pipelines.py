"""`compile` in a build: outputs that stay where nothing changes, checks, clashes, values."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.running import PROGRAM, recdsl

SPEC = "record audio to s3 us-east-1\n"
LONG_AGO = 1_000_000_000
NAMES = ("CNAME", "RECORDER_UID", "TOKEN", "BUCKET", "ACCESS_KEY", "SECRET_KEY")


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder of specs, one with two recordings, and their outputs of long ago."""
    (tmp_path / "specs" / "deep").mkdir(parents=True)
    (tmp_path / "specs" / "lesson.rec").write_text(SPEC)
    (tmp_path / "specs" / "deep" / "two.rec").write_text(
        f"recording a {{ {SPEC} }}\nrecording b {{ {SPEC} }}\n"
    )
    assert compiled(tmp_path).returncode == 0
    for output in outputs(tmp_path):
        os.utime(tmp_path / "out" / output, (LONG_AGO, LONG_AGO))
    return tmp_path


def compiled(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return recdsl("compile", "specs", "-o", "out", *options, cwd=folder)


def outputs(folder: Path) -> list[str]:
    out = folder / "out"
    return sorted(str(file.relative_to(out)) for file in out.rglob("*") if file.is_file())


def rewritten(folder: Path) -> list[str]:
    """The outputs that are younger than long ago."""
    out = folder / "out"
    return [one for one in outputs(folder) if (out / one).stat().st_mtime != LONG_AGO]


def test_outputs_stand_as_the_specs_do(specs: Path) -> None:
    assert outputs(specs) == ["deep/a.json", "deep/b.json", "lesson.json"]
    done = recdsl("compile", "specs/deep/two.rec", "specs/lesson.rec", "-o", "flat", cwd=specs)
    assert done.stderr == "3 outputs: 3 written.\n"
    flat = sorted(file.name for file in (specs / "flat").iterdir())
    assert flat == ["a.json", "b.json", "lesson.json"]


def test_a_spec_that_is_named_behind_its_folder_keeps_its_place(specs: Path) -> None:
    done = compiled(specs, "--check", "specs/deep/two.rec")  # as a hook names it
    assert (done.returncode, done.stderr) == (0, "3 outputs, up to date.\n")


def test_only_what_changes_is_written(specs: Path) -> None:
    assert compiled(specs).stderr == "3 outputs: 3 up to date.\n"
    assert rewritten(specs) == []
    (specs / "specs" / "lesson.rec").write_text(SPEC.replace("audio", "video"))
    assert compiled(specs).stderr == "3 outputs: 1 written, 2 up to date.\n"
    assert rewritten(specs) == ["lesson.json"]
    assert compiled(specs, "-q").stderr == ""


def test_check_says_what_is_out_of_date_and_why_and_writes_nothing(specs: Path) -> None:
    done = compiled(specs, "--check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "3 outputs, up to date.\n")
    (specs / "specs" / "lesson.rec").write_text(SPEC.replace("us-east-1", "us-east-2"))
    (specs / "out" / "deep" / "a.json").unlink()
    text = (specs / "out" / "deep" / "b.json").read_text()
    (specs / "out" / "deep" / "b.json").write_text(text.replace("\n", "\r\n"), newline="")
    done = compiled(specs, "--check")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "out/lesson.json is stale: it differs in /clientRequest/storageConfig/region; "
        "it is made from specs/lesson.rec.\n"
        "out/deep/a.json is missing; it is made from `a` of specs/deep/two.rec.\n"
        "out/deep/b.json is stale: it has the same members in another order or layout; "
        "it is made from `b` of specs/deep/two.rec.\n"
        "3 outputs, 3 out of date; the same command without --check writes them.\n"
    )
    assert outputs(specs) == ["deep/b.json", "lesson.json"]
    assert rewritten(specs) == ["deep/b.json"]
    assert compiled(specs).returncode == 0
    assert compiled(specs, "--check", "-q").stderr == ""


def test_check_needs_a_folder_and_takes_every_form(specs: Path) -> None:
    assert recdsl("compile", "specs/lesson.rec", "--check", cwd=specs).returncode == 2
    for form in ("request", "curl", "http", "env"):
        options = ["--emit", form, "--source-map", f"{form}.map"]
        command = ["compile", "specs/lesson.rec", "-o", form, *options]
        assert recdsl(*command, "--check", cwd=specs).returncode == 1
        assert recdsl(*command, cwd=specs).returncode == 0
        assert recdsl(*command, "--check", cwd=specs).returncode == 0


def test_a_stale_output_shows_no_secret(tmp_path: Path) -> None:
    spec = 'record audio to s3 us-east-1 key "AKIAREAL" secret "hunter2real"\n'
    (tmp_path / "a.rec").write_text(spec)
    recdsl("compile", "a.rec", "-o", ".", cwd=tmp_path)
    (tmp_path / "a.rec").write_text(spec.replace("2real", "3real"))
    done = recdsl("compile", "-q", "a.rec", "-o", ".", "--check", cwd=tmp_path)
    assert "storageConfig/secretKey" in done.stderr
    assert "hunter" not in done.stderr


def test_a_spec_with_errors_leaves_its_output_and_the_others_are_made(specs: Path) -> None:
    (specs / "specs" / "lesson.rec").write_text("record audio and video to s3 us-east-1 as mp4\n")
    (specs / "specs" / "deep" / "two.rec").write_text(f"recording c {{ {SPEC} }}\n")
    done = compiled(specs)
    assert done.returncode == 1
    assert "mp4-without-hls" in done.stderr
    assert rewritten(specs) == ["deep/c.json"]
    assert recdsl("compile", "missing.rec", "specs", "-o", "o2", cwd=specs).returncode == 2
    assert (specs / "o2" / "deep" / "c.json").exists()


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (
            {"x.rec": f"recording a {{ {SPEC} }}\n", "y.rec": f"recording a {{ {SPEC} }}\n"},
            "out/a.json is to be made from `a` of y.rec, and from `a` of x.rec.",
        ),
        (
            {"x.rec": SPEC, "y.rec": f"recording X {{ {SPEC} }}\n"},
            "out/X.json is to be made from `X` of y.rec, and as out/x.json from x.rec.",
        ),
        (
            {"m\u00e9.rec": SPEC, "me\u0301.rec": SPEC},
            "is to be made from m\u00e9.rec, and as out/me\u0301.json from me\u0301.rec.",
        ),
    ],
    ids=["same", "case", "accents"],
)
def test_outputs_that_would_be_one_file_are_an_error(
    files: dict[str, str], said: str, tmp_path: Path
) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    for options in ([], ["--check"]):
        done = recdsl("compile", ".", "-o", "out", *options, cwd=tmp_path)
        assert done.returncode == 2
        assert said in done.stderr
        assert not (tmp_path / "out").exists()


def test_an_output_never_overwrites_what_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.rec").write_text(SPEC)
    (tmp_path / "a.env").write_text("".join(f"{name}=7\n" for name in NAMES))
    done = recdsl(
        *("compile", "a.rec", "-o", ".", "--emit", "env", "--env-file", "./a.env"), cwd=tmp_path
    )
    assert done.returncode == 2
    assert "a.env would be written over ./a.env, which is read here." in done.stderr
    assert (tmp_path / "a.env").read_text().startswith("CNAME=7\n")
    for folder in ([], ["-o", "."]):
        mapped = recdsl("compile", "a.rec", *folder, "--source-map", "a.rec", cwd=tmp_path)
        assert (mapped.returncode, mapped.stdout) == (2, "")
    assert (tmp_path / "a.rec").read_text() == SPEC


def test_a_sentence_and_standard_input_give_an_output_too(tmp_path: Path) -> None:
    assert recdsl("compile", "-e", SPEC, "-o", "one", cwd=tmp_path).returncode == 0
    assert recdsl("compile", "-", "-o", "two", stdin=SPEC, cwd=tmp_path).returncode == 0
    one, two = (tmp_path / folder / "recording.json" for folder in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()


def filled(
    *options: str, folder: Path, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return recdsl("compile", "-q", "-e", SPEC, *options, cwd=folder, environment=environment)


def test_an_env_file_fills_the_placeholders(tmp_path: Path) -> None:
    text = "".join(f"{name}={name.lower()}1\n" for name in NAMES).replace(
        "recorder_uid1", "7 # a number"
    )
    (tmp_path / ".env").write_text(text)
    done = filled("--env-file", ".env", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    body = json.loads(done.stdout)
    assert (body["cname"], body["uid"]) == ("cname1", "7")
    assert body["clientRequest"]["storageConfig"]["secretKey"] == "secret_key1"
    without = filled("--env-file", ".env", folder=tmp_path, environment={"CNAME": "other"})
    assert without.stdout == done.stdout


def test_a_file_wins_over_the_environment_and_a_later_file_over_an_earlier(tmp_path: Path) -> None:
    (tmp_path / "all.env").write_text("".join(f"{name}=1\n" for name in NAMES))
    (tmp_path / "ours.env").write_text("CNAME=ours\nTOKEN=\n")
    environment = {"CNAME": "around", "TOKEN": "around"}
    done = filled("--env-file", "all.env", "--env-file", "ours.env", folder=tmp_path)
    body = json.loads(done.stdout)
    assert (body["cname"], body["clientRequest"]["token"]) == ("ours", "1")
    (tmp_path / "all.env").write_text("".join(f"{name}=1\n" for name in NAMES if name != "TOKEN"))
    options = ("--env-file", "all.env", "--env-file", "ours.env")
    both = filled("--fill", *options, folder=tmp_path, environment=environment)
    body = json.loads(both.stdout)
    assert (body["cname"], body["clientRequest"]["token"]) == ("ours", "around")
    missing = filled(*options, folder=tmp_path, environment=environment)
    assert missing.returncode == 1
    assert "No value is set for TOKEN" in missing.stderr


def test_an_env_file_may_be_what_a_program_says(tmp_path: Path) -> None:
    values = " ".join(f"{name}=1" for name in NAMES)
    script = f"'{PROGRAM}' compile -q -e '{SPEC}' --env-file <(printf '%s\\n' {values})"
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["cname"] == "1"


def test_mistakes_in_an_env_file_are_said_with_their_lines_and_no_value(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text('CNAME=1\nhunter2\n\nTOKEN="hunter2\n')
    done = filled("--env-file", ".env", folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert ".env:2: " in done.stderr
    assert ".env:4: The quote before the value of TOKEN is not closed" in done.stderr
    assert "hunter2" not in done.stderr
    (tmp_path / ".env").write_bytes(b"CNAME=\xff\n")
    assert filled("--env-file", ".env", folder=tmp_path).returncode == 2
    assert filled("--env-file", "missing", folder=tmp_path).returncode == 2


def test_empty_variables_and_those_that_are_no_text_are_missing(tmp_path: Path) -> None:
    environment = dict.fromkeys(NAMES, "7") | {"CNAME": "", "TOKEN": "\udcff"}
    done = filled("--fill", folder=tmp_path, environment=environment)
    assert done.returncode == 1
    assert "No value is set for TOKEN, CNAME;" in done.stderr


def test_filled_secrets_are_said_nowhere(tmp_path: Path) -> None:
    values = dict.fromkeys(NAMES, "hunter2real, and more") | {
        "RECORDER_UID": "x",
        "CNAME": "c",
        "BUCKET": "b",
    }
    (tmp_path / ".env").write_text("".join(f"{name}={value}\n" for name, value in values.items()))
    done = filled("--env-file", ".env", "--force", folder=tmp_path)
    assert done.returncode == 1
    assert "recorder-not-a-number" in done.stderr
    assert "hunter2real" in done.stdout
    assert "hunter2real" not in done.stderr


LOCALES = [
    {"LC_ALL": "C"},
    {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
    {"LC_ALL": "POSIX", "PYTHONHASHSEED": "2", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "3", "PYTHONIOENCODING": "latin-1"},
    {"LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "4", "TZ": "Asia/Tokyo", "COLUMNS": "40"},
]


@pytest.mark.parametrize(
    "command",
    [
        ["compile", "specs", "-o", "out"],
        ["lint", "--format", "json", "."],
        ["lint", "--strict", "."],
        ["fmt", "--diff", "."],
        ["explain", "specs/wide.rec"],
    ],
    ids=" ".join,
)
def test_the_bytes_are_the_same_under_every_hash_seed_and_locale(
    command: list[str], tmp_path: Path
) -> None:
    (tmp_path / "specs" / "\u00fcber").mkdir(parents=True)
    for example in sorted((ROOT / "examples").glob("*.rec")):
        (tmp_path / "specs" / "\u00fcber" / example.name).write_text(example.read_text("utf-8"))
    wide = f'{SPEC.strip()} in channel "\u00fc\u4f60 \U0001f600" as hls and mp4\n'
    (tmp_path / "specs" / "wide.rec").write_text(wide, "utf-8")
    (tmp_path / "specs" / "\u00fcber" / "faulty.json").write_text(
        (ROOT / "examples" / "faulty.json").read_text("utf-8"), "utf-8"
    )
    said = set()
    for environment in LOCALES:
        done = subprocess.run(
            [str(PROGRAM), *command],
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], **environment},
            capture_output=True,
            check=False,
        )
        out = tuple((one, (tmp_path / "out" / one).read_bytes()) for one in outputs(tmp_path))
        subprocess.run(["rm", "-rf", "out"], cwd=tmp_path, check=True)
        said.add((done.returncode, done.stdout, done.stderr, out))
    assert len(said) == 1
    ((status, *_),) = said
    assert status in (0, 1)
