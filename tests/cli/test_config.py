"""Which configuration is in force for which file, through the installed program."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_lint import SOUND
from tests.conftest import ROOT
from tests.running import recdsl

FAULTY = json.loads(json.dumps(SOUND))
FAULTY["clientRequest"]["recordingFileConfig"] = {"avFileType": ["mp4"]}
BODY = json.dumps(FAULTY)
SPEC = """record audio and video mixed
in live channel "c" by recorder 5 with token ${T}
to s3 us-east-1 bucket "b"
as mp4
"""


def put(folder: Path, **files: str) -> None:
    """Write files; `__` stands for a folder, `_` for the dot before an ending."""
    for name, text in files.items():
        file = folder / name.replace("__", "/").replace("_", ".")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def found(folder: Path, *arguments: str, environment: dict[str, str] | None = None) -> list[str]:
    """The rules that a run finds, each with its file."""
    done = recdsl("lint", "--format", "json", *arguments, cwd=folder, environment=environment)
    assert done.returncode in (0, 1), done.stderr
    findings = json.loads(done.stdout)["findings"]
    return [f"{one['file']} {one['name']}" for one in findings if one["severity"] != "info"]


def test_the_nearest_file_counts_alone(tmp_path: Path) -> None:
    put(
        tmp_path,
        pyproject_toml='[tool.recdsl]\nignore = ["mp4-without-hls"]\n',
        a_rec=SPEC,
        near__recdsl_toml="",
        near__a_rec=SPEC,
        other__pyproject_toml="[tool.other]\n",
        other__a_rec=SPEC,
    )
    assert found(tmp_path, ".") == [str(Path("near", "a.rec")) + " mp4-without-hls"]
    assert found(tmp_path / "other", "a.rec") == []


def test_of_two_files_in_one_folder_our_own_counts(tmp_path: Path) -> None:
    put(
        tmp_path,
        pyproject_toml='[tool.recdsl]\nignore = ["all"]\n',
        recdsl_toml='select = ["REC301"]\n',
        a_rec=SPEC,
    )
    assert found(tmp_path, "a.rec") == ["a.rec mp4-without-hls"]


def test_standard_input_has_the_configuration_of_its_name(tmp_path: Path) -> None:
    put(tmp_path, specs__recdsl_toml='ignore = ["mp4-without-hls"]\n')
    for name, status in (("specs/a.rec", 0), ("a.rec", 1)):
        done = recdsl("lint", "-", "--stdin-filename", name, stdin=SPEC, cwd=tmp_path)
        assert done.returncode == status


def test_another_file_says_what_this_one_does_not(tmp_path: Path) -> None:
    put(
        tmp_path,
        company__base_toml='ignore = ["mp4-without-hls"]\nfail-on = "info"\n',
        recdsl_toml='extend = "company/base.toml"\nfail-on = "error"\n',
        a_rec=SPEC,
    )
    assert found(tmp_path, "a.rec") == []
    shown = recdsl("config", "a.rec", cwd=tmp_path).stdout
    assert "# company/base.toml:1" in shown
    assert "# recdsl.toml:2" in shown
    put(tmp_path, company__base_toml='extend = "../recdsl.toml"\n')
    done = recdsl("lint", "a.rec", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: company/base.toml:1: `extend` leads back to recdsl.toml.\n"


def test_the_user_s_own_file_counts_outside_of_projects(tmp_path: Path) -> None:
    put(tmp_path, home__recdsl__config_toml='ignore = ["mp4-without-hls"]\n', x__a_rec=SPEC)
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "home")}
    assert found(tmp_path / "x", "a.rec", environment=environment) == []
    put(tmp_path, x__recdsl_toml="")
    assert found(tmp_path / "x", "a.rec", environment=environment) == ["a.rec mp4-without-hls"]


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ([], 0),
        (["--isolated"], 1),
        (["--config", "other.toml"], 1),
        (["--config", "ignore = []"], 0),
        (["--config", "severity.mp4-without-hls = 'warning'", "--isolated"], 0),
        (["--select", "all"], 1),
        (["--select", "rec3,storage"], 1),
        (["--select", "storage"], 0),
        (["--extend-select", "mp4-without-hls"], 1),
        (["--extend-select", "REC301", "--ignore", "REC301"], 0),
        (["--ignore", "REC3", "--isolated"], 0),
        (["--isolated", "--ignore", "short-idle-time", "--ignore", "files"], 0),
        (["--isolated", "--config", "severity.files = 'warning'", "--fail-on", "warning"], 1),
    ],
)
def test_options_come_before_the_configuration(
    tmp_path: Path, options: list[str], status: int
) -> None:
    put(
        tmp_path,
        recdsl_toml='ignore = ["mp4-without-hls"]\n',
        other_toml='ignore = ["no-files"]\n',
        a_rec=SPEC,
    )
    assert recdsl("lint", *options, "a.rec", cwd=tmp_path).returncode == status


def test_each_file_fails_by_its_own_threshold(tmp_path: Path) -> None:
    severity = 'severity = { "mp4-without-hls" = "warning" }\n'
    put(tmp_path, a__recdsl_toml=severity, a__a_rec=SPEC, b__recdsl_toml=severity, b__a_rec=SPEC)
    assert recdsl("lint", ".", cwd=tmp_path).returncode == 0
    put(tmp_path, b__recdsl_toml=f'fail-on = "warning"\n{severity}')
    assert recdsl("lint", "a", cwd=tmp_path).returncode == 0
    assert recdsl("lint", ".", cwd=tmp_path).returncode == 1
    assert recdsl("lint", "--fail-on", "error", ".", cwd=tmp_path).returncode == 0


def test_the_mode_of_a_body_comes_from_its_file(tmp_path: Path) -> None:
    body = json.dumps(SOUND)
    put(tmp_path, recdsl_toml='[modes]\n"web/*" = "web"\n', web__a_json=body, b_json=body)
    assert "web/a.json recording-config-in-web" in found(tmp_path, ".")
    assert found(tmp_path, "--mode", "mix", ".") == []
    put(tmp_path, web__a_rec=SPEC.replace("as mp4", "as hls"))
    assert found(tmp_path, "web/a.rec") == []  # a spec says its own


def test_folders_are_looked_at_as_the_project_wants(tmp_path: Path) -> None:
    put(
        tmp_path,
        recdsl_toml='include = ["specs", "x"]\nexclude = ["*.draft.rec"]\n',
        specs__a_rec=SPEC,
        b_rec=SPEC,
        x__c_draft_rec=SPEC,
    )
    assert found(tmp_path, ".") == ["specs/a.rec mp4-without-hls"]
    assert found(tmp_path, "b.rec") == ["b.rec mp4-without-hls"]
    assert found(tmp_path, "--detect", "b.rec", "x/c.draft.rec") == []


def test_what_acquire_was_told_comes_last_from_the_project(tmp_path: Path) -> None:
    rule = "region-outside-area"
    spec = SPEC.replace("as mp4", "as hls")
    put(tmp_path, recdsl_toml='acquired = { region = "EU" }\n', a_rec=spec)
    assert found(tmp_path, "a.rec") == [f"a.rec {rule}"]
    assert found(tmp_path, "--acquire-region", "NA", "a.rec") == []
    put(tmp_path, a_rec=f"{spec}acquired in region NA\n")
    assert found(tmp_path, "a.rec") == []


def test_a_policy_is_named_from_the_file_that_names_it(tmp_path: Path) -> None:
    schema = {"properties": {"cname": {"$ref": "part.json"}}}
    put(
        tmp_path,
        rules__company_json=json.dumps(schema),
        rules__part_json='{"pattern": "^lesson-", "title": "Channels are lessons."}',
        recdsl_toml='policy = ["rules/company.json"]\nignore = ["files"]\n',
        deep__a_rec=SPEC,
    )
    assert found(tmp_path / "deep", "a.rec") == ["a.rec policy"]
    done = recdsl("compile", "deep/a.rec", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Channels are lessons. `cname` breaks the policy company.json." in done.stderr


def test_defaults_are_shared_by_lint_and_compile(tmp_path: Path) -> None:
    shared = 'defaults { to s3 us-east-1 bucket "team" as mp4 }\n'
    spec = 'record audio and video mixed\nin live channel "c" by recorder 5 with token ${T}\n'
    put(tmp_path, recdsl_toml='defaults = "team.rec"\n', team_rec=shared, a_rec=spec, b_rec=spec)
    assert found(tmp_path, ".") == ["team.rec mp4-without-hls"]  # once
    put(tmp_path, other_rec=shared.replace("mp4", "hls").replace("team", "other"))
    assert found(tmp_path, "--defaults", "other.rec", "a.rec") == []
    done = recdsl("compile", "--defaults", "other.rec", "a.rec", cwd=tmp_path)
    assert json.loads(done.stdout)["clientRequest"]["storageConfig"]["bucket"] == "other"
    assert recdsl("compile", "--isolated", "a.rec", cwd=tmp_path).returncode == 1
    done = recdsl("compile", "-e", "record audio", "--config", "defaults='other.rec'", cwd=tmp_path)
    assert json.loads(done.stdout)["clientRequest"]["storageConfig"]["bucket"] == "other"


def test_a_related_place_in_shared_defaults_is_named_by_their_file(tmp_path: Path) -> None:
    put(
        tmp_path,
        team_rec="defaults {\n  as hls\n}\n",
        a_rec="record video individually snapshot only every 10s\n",
    )
    what = ("lint", "--defaults", "team.rec", "--select", "text", "a.rec", "--format")
    text = recdsl(*what, "text", cwd=tmp_path).stdout
    assert "a.rec:1:36: error[REC021]" in text
    assert "  see: files are asked for here (team.rec:2:3)\n" in text
    (finding,) = json.loads(recdsl(*what, "json", cwd=tmp_path).stdout)["findings"]
    (related,) = finding["related"]
    assert (related["file"], related["line"], related["column"]) == ("team.rec", 2, 3)
    (result,) = json.loads(recdsl(*what, "sarif", cwd=tmp_path).stdout)["runs"][0]["results"]
    place = result["relatedLocations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("team.rec", 2)
    (reported,) = json.loads(recdsl(*what, "rdjson", cwd=tmp_path).stdout)["diagnostics"]
    assert reported["related_locations"][0]["location"]["path"] == "team.rec"


def test_compile_takes_what_is_allowed_as_allowed(tmp_path: Path) -> None:
    put(tmp_path, a_rec=SPEC)
    assert recdsl("compile", "a.rec", cwd=tmp_path).returncode == 1
    put(tmp_path, a_rec=SPEC.replace("as mp4", "as mp4 # allow mp4-without-hls: for later"))
    assert '"mp4"' in recdsl("compile", "a.rec", cwd=tmp_path).stdout


def test_what_the_project_accepts_in_a_body_is_not_reported(tmp_path: Path) -> None:
    entry = '[[suppress]]\nfiles = "a.json"\nrules = "REC301"\nreason = "Why not."\n'
    put(tmp_path, recdsl_toml=entry, a_json=BODY, b_json=BODY.replace("mp4", "hls"))
    assert found(tmp_path, "--mode", "mix", ".") == []
    put(tmp_path, recdsl_toml=entry.replace("a.json", "/b.json"))
    assert found(tmp_path, "--mode", "mix", ".") == [
        "a.json mp4-without-hls",
        "b.json unused-suppression",
    ]


@pytest.mark.parametrize(
    ("files", "arguments", "words"),
    [
        ({"recdsl_toml": "\nignor = []"}, [], "recdsl.toml:2: There is no setting `ignor`."),
        ({"recdsl_toml": "ignore = ["}, [], "recdsl.toml: it is not TOML: "),
        ({"recdsl_toml": 'defaults = "no.rec"'}, [], "recdsl.toml:1: `defaults` names no.rec: no "),
        ({"recdsl_toml": 'policy = ["no.json"]'}, [], "recdsl.toml:1: `policy` names no.json: no "),
        ({"recdsl_toml": 'extend = "no.toml"'}, [], "recdsl.toml:1: `extend` names no.toml: no "),
        ({"recdsl_toml": 'extend = "a\\u0000b"'}, [], "recdsl.toml:1: `extend` has a NUL in it"),
        (
            {"recdsl_toml": f"fail-on = {'9' * 5000}"},
            [],
            "recdsl.toml: a number in it has too many",
        ),
        ({}, ["--config", 'defaults="a\\u0000b"'], "--config: `defaults` has a NUL in it"),
        (
            {"recdsl_toml": 'defaults = "d.rec"', "d_rec": 'defaults { tokne "hunter2real" }'},
            [],
            "d.rec:1:12: ",
        ),
        (
            {"recdsl_toml": 'extend = "pyproject.toml"', "pyproject_toml": ""},
            [],
            "pyproject.toml: it has no table `[tool.recdsl]`.",
        ),
        ({}, ["--config", "no.toml"], "no.toml: no such file"),
        ({}, ["--config", "ignor=[]"], "--config: There is no setting `ignor`."),
        ({}, ["--select", "REC999"], '--select: `select[1]` names "REC999"'),
        ({}, ["--ignore", "syntax-error"], "--ignore: `ignore[1]` names `syntax-error`"),
        ({}, ["--defaults", "no.rec"], "--defaults: `defaults` names no.rec"),
        ({"a_toml": "", "b_toml": ""}, ["--config", "a.toml", "--config", "b.toml"], "one file"),
        ({"a_toml": ""}, ["--config", "a.toml", "--isolated"], "--isolated looks at no file"),
    ],
)
def test_a_broken_configuration_is_2_and_explained(
    tmp_path: Path, files: dict[str, str], arguments: list[str], words: str
) -> None:
    put(tmp_path, a_rec=SPEC, **files)
    for command in ("lint", "config"):
        done = recdsl(command, *arguments, "a.rec", cwd=tmp_path)
        if command == "config" and any(name in words for name in ("no.rec", "no.json", "d.rec")):
            continue  # what is named is read when it is needed
        assert (done.returncode, done.stdout) == (2, "")
        assert words in done.stderr
        assert "hunter2" not in done.stderr
        assert "Traceback" not in done.stderr


def test_a_file_in_another_encoding_is_explained(tmp_path: Path) -> None:
    put(tmp_path, a_rec=SPEC)
    (tmp_path / "recdsl.toml").write_bytes(b"# \xff\n")
    done = recdsl("lint", "a.rec", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr == "error: recdsl.toml: it is not UTF-8, and TOML has to be.\n"


def test_config_shows_what_is_in_force_and_why(golden: Callable[[Path, str], None]) -> None:
    what = ("config", "docs/team/legacy/lobby.json")
    said = ("--ignore", "REC301,encryption", "--config", "exclude = ['legacy']")
    done = recdsl(*what, *said)
    assert (done.returncode, done.stderr) == (0, "")
    golden(ROOT / "tests" / "cli" / "config.txt", done.stdout)
    report = json.loads(recdsl(*what, *said, "--format", "json").stdout)
    assert report["file"] == "docs/team/recdsl.toml"
    assert report["settings"]["fail-on"] == {
        "value": "warning",
        "origin": "docs/team/recdsl.toml:2",
    }
    assert report["mode"] == "mix"
    assert report["leftOut"] == "`exclude` has legacy (--config)"
    assert [entry["rules"] for entry in report["accepted"]] == [["mp4-without-hls"]]
    (rule,) = [rule for rule in report["rules"] if rule["code"] == "REC301"]
    assert rule == {
        "code": "REC301",
        "name": "mp4-without-hls",
        "on": False,
        "severity": "error",
        "setting": "ignore",
        "selector": "REC301",
        "origin": "--ignore",
    }


def test_config_of_nothing_shows_the_defaults(tmp_path: Path) -> None:
    done = recdsl("config", cwd=tmp_path)
    assert done.stdout.startswith("For ., no configuration is in force.\n")
    assert 'fail-on = "error"' in done.stdout
    report = json.loads(recdsl("config", "--format", "json", cwd=tmp_path).stdout)
    assert {one["origin"] for one in report["settings"].values()} == {"default"}
    assert all(rule["on"] for rule in report["rules"])


def test_every_option_is_in_the_help_of_the_commands_that_have_it() -> None:
    everywhere = ["--config", "--isolated", "--defaults"]
    of_rules = ["--select", "--extend-select", "--ignore", "--fail-on"]
    for command, options in (
        ("lint", [*everywhere, *of_rules, "--baseline", "--write-baseline"]),
        ("config", [*everywhere, *of_rules]),
        ("compile", everywhere),
    ):
        printed = recdsl(command, "--help").stdout
        assert [option for option in options if option not in printed] == []


def test_the_schema_of_the_configuration_is_printed() -> None:
    schema = json.loads(recdsl("schema", "--config").stdout)
    assert "fail-on" in schema["properties"]


def test_a_configuration_that_is_there_and_cannot_be_read_is_no_silence(tmp_path: Path) -> None:
    put(tmp_path, a_rec=SPEC)
    file = tmp_path / "recdsl.toml"
    file.symlink_to("nowhere")
    assert "recdsl.toml: no such file" in refused(tmp_path)
    file.unlink()
    file.mkdir()
    assert "recdsl.toml: it is a folder" in refused(tmp_path)
    file.rmdir()
    os.mkfifo(file)
    assert "recdsl.toml: it is a pipe" in refused(tmp_path)
    file.unlink()
    (tmp_path / "pyproject.toml").write_bytes("[tool.recdsl]\n".encode("utf-16"))
    assert "pyproject.toml: it is not UTF-8" in refused(tmp_path)


def refused(folder: Path) -> str:
    done = recdsl("lint", "a.rec", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    return done.stderr
