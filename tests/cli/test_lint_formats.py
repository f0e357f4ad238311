"""`recdsl lint --format`, through the installed program."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from recdsl.reports.formats import FORMATS
from tests.reports.schemas import assert_json, assert_sarif, assert_xml
from tests.running import recdsl

pytestmark = pytest.mark.heavy

FAULTY = "examples/faulty.json"


@pytest.fixture
def bodies(tmp_path: Path) -> Path:
    """A folder with a faulty body, and one that only gets advice."""
    faulty = json.loads(Path(FAULTY).read_text("utf-8"))
    (tmp_path / "faulty.json").write_text(json.dumps(faulty, indent=2))
    (tmp_path / "sound.rec").write_text(
        'record audio mixed in channel "c" by recorder 1\nto s3 us-east-1 bucket "b"\nas hls\n'
    )
    return tmp_path


@pytest.mark.parametrize("name", FORMATS)
def test_the_exit_status_is_the_same_in_every_format(name: str, bodies: Path) -> None:
    assert recdsl("lint", "--format", name, "faulty.json", cwd=bodies).returncode == 1
    assert recdsl("lint", "--format", name, "sound.rec", cwd=bodies).returncode == 0
    assert recdsl("lint", "--format", name, "missing.rec", cwd=bodies).returncode == 2


@pytest.mark.parametrize("name", FORMATS)
def test_the_help_has_a_line_for_a_format(name: str) -> None:
    assert f"\n    {name} " in recdsl("lint", "--help").stdout
    assert FORMATS[name].summary in recdsl("lint", "--help").stdout


def test_several_formats_at_once_go_to_their_files_whole(bodies: Path) -> None:
    alone = recdsl("lint", "faulty.json", "sound.rec", cwd=bodies)
    done = recdsl(
        "lint", "faulty.json", "sound.rec",
        *("--format", "text", "--format", "sarif:out/a.sarif", "--format", "junit:b.xml"),
        *("--format", "gitlab:c.json", "--format", "checkstyle:d.xml", "--format", "rdjson:e.json"),
        cwd=bodies,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (1, alone.stdout, alone.stderr)
    log = assert_sarif((bodies / "out" / "a.sarif").read_text("utf-8"))
    assert len(log["runs"][0]["artifacts"]) == 2
    assert_xml((bodies / "b.xml").read_text("utf-8"), "junit.xsd")
    assert_json((bodies / "c.json").read_text("utf-8"), "gitlab.schema.json")
    assert_xml((bodies / "d.xml").read_text("utf-8"), "checkstyle.xsd")
    assert_json((bodies / "e.json").read_text("utf-8"), "rdjson.schema.json")


def test_a_file_holds_what_standard_output_would(bodies: Path) -> None:
    for name in ("json", "sarif", "markdown", "github"):
        shown = recdsl("lint", "faulty.json", "--format", name, cwd=bodies)
        done = recdsl("lint", "faulty.json", "--format", f"{name}:out", cwd=bodies)
        assert (bodies / "out").read_text("utf-8") == shown.stdout
        assert done.stdout == ""
        assert "3 errors in 1 file." in done.stderr


def test_text_in_a_file_has_the_summary_and_no_colour(bodies: Path) -> None:
    done = recdsl(
        "lint", "faulty.json", "--format", "text:out.txt", "--color", "always", cwd=bodies
    )
    shown = recdsl("lint", "faulty.json", cwd=bodies)
    told = (bodies / "out.txt").read_text("utf-8").removeprefix(shown.stdout).splitlines()
    assert told[0] == "3 errors in 1 file."
    assert told[1].startswith("1 body stops before 5 idle minutes")
    assert done.returncode == 1


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if not form.people])
def test_no_machine_is_told_in_colour_or_hears_the_summary(name: str) -> None:
    done = recdsl("lint", FAULTY, "--format", name, "--color", "always")
    assert "\x1b[" not in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "sarf"], "Did you mean 'sarif'?"),
        (["--format", "nonsense"], "There are text, concise, statistics"),
        (["--format", "sarif:"], "sarif:FILE"),
        (["--format", "text", "--format", "json"], "--format sarif:out.sarif"),
        (["--format", "text", "--format", "json:-"], "Only one format"),
        (["--format", "sarif:a", "--format", "json:./a"], "the same file"),
    ],
)
def test_a_slip_in_the_option_is_2_and_says_what_to_write(arguments: list[str], said: str) -> None:
    done = recdsl("lint", FAULTY, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.split())


def test_a_report_never_replaces_a_file_that_was_checked(bodies: Path) -> None:
    before = (bodies / "faulty.json").read_bytes()
    done = recdsl("lint", ".", "--format", "json:./faulty.json", cwd=bodies)
    assert done.returncode == 2
    assert "it stays as it is" in done.stderr
    assert (bodies / "faulty.json").read_bytes() == before


def test_a_report_that_cannot_be_written_is_2_and_the_others_are(bodies: Path) -> None:
    (bodies / "folder").mkdir()
    done = recdsl(
        "lint", "faulty.json", "--format", "text", "--format", "json:folder", "--format",
        "sarif:out.sarif", cwd=bodies,
    )  # fmt: skip
    assert done.returncode == 2
    assert "error: folder:" in done.stderr
    assert "mp4-without-hls" in done.stdout
    assert_sarif((bodies / "out.sarif").read_text("utf-8"))


def test_a_run_that_missed_a_file_says_so_in_sarif(bodies: Path) -> None:
    done = recdsl("lint", "sound.rec", "missing.rec", "--format", "sarif", cwd=bodies)
    (run,) = assert_sarif(done.stdout)["runs"]
    assert run["invocations"] == [{"executionSuccessful": False}]


def test_paths_are_named_from_where_ci_checked_the_project_out(bodies: Path) -> None:
    def path(**environment: str) -> str:
        done = recdsl(
            "lint", f"{bodies}/./faulty.json", "--format", "gitlab", cwd=bodies,
            environment=environment,
        )  # fmt: skip
        return str(json.loads(done.stdout)[0]["location"]["path"])

    assert path() == "faulty.json"
    assert path(CI_PROJECT_DIR=str(bodies.parent)) == f"{bodies.name}/faulty.json"
    assert path(GITHUB_WORKSPACE=str(bodies.parent)) == f"{bodies.name}/faulty.json"
    assert path(GITHUB_WORKSPACE="/nowhere") == "faulty.json"


def test_a_link_is_named_as_what_it_leads_to(bodies: Path) -> None:
    (bodies / "link.json").symlink_to("faulty.json")
    done = recdsl("lint", "link.json", "--format", "github", cwd=bodies)
    assert done.stdout.startswith("::error file=faulty.json,line=")


def test_the_pages_of_the_rules_are_linked_where_they_are_served() -> None:
    served = ("--rules-url", "https://example.com/rules")
    findings = json.loads(recdsl("lint", FAULTY, "--format", "json", *served).stdout)["findings"]
    assert findings[0]["url"] == "https://example.com/rules/members/wrong-type.md"
    log = assert_sarif(recdsl("lint", FAULTY, "--format", "sarif", *served).stdout)
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert all(rule["helpUri"].startswith("https://example.com/rules/") for rule in rules)
    assert "## Why it matters" in rules[0]["help"]["markdown"]


@pytest.mark.parametrize(("level", "failures"), [("error", 0), ("info", 1)])
def test_junit_fails_where_the_exit_status_does(level: str, failures: int, bodies: Path) -> None:
    done = recdsl("lint", "sound.rec", "--format", "junit", "--fail-on", level, cwd=bodies)
    assert done.returncode == failures
    assert ET.fromstring(done.stdout).attrib["failures"] == str(failures)


def test_advice_is_told_to_programs_and_to_people_who_ask(bodies: Path) -> None:
    def said(*arguments: str) -> str:
        done = recdsl("lint", "sound.rec", *arguments, cwd=bodies)
        assert done.returncode == int("--fail-on" in arguments)
        return done.stdout

    assert said() == said("--format", "text", "--format", "json:out.json") == ""
    assert json.loads((bodies / "out.json").read_text())["summary"]["infos"] > 0
    assert "short-idle-time" in said("--show", "info")
    assert "short-idle-time" in said("--fail-on", "info")
    assert "short-idle-time" in said("--format", "concise", "--show", "info")
    assert "short-idle-time" in said("--format", "github")
    assert said("--format", "concise") == ""


def test_the_shell_completes_formats() -> None:
    done = recdsl(
        environment={
            "_RECDSL_COMPLETE": "bash_complete",
            "COMP_WORDS": "recdsl lint --format j",
            "COMP_CWORD": "3",
        }
    )
    assert "json" in done.stdout
    assert "junit" in done.stdout


@pytest.mark.fault("P3")
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_is_told_how_to_ask(shell: str) -> None:
    done = recdsl(environment={"_RECDSL_COMPLETE": f"{shell}_source"})
    assert (done.returncode, done.stderr) == (0, "")
    assert f"_RECDSL_COMPLETE={shell}_complete" in done.stdout
    assert recdsl(environment={"_RECDSL_COMPLETE": "csh_source"}).returncode == 1


@pytest.mark.fault("P3")
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("recdsl li", "plain,lint"),
        ("recdsl lint --sel", "plain,--select"),
        ("recdsl lint --mode m", "plain,mix"),
        ("recdsl lint --select REC30", "plain,REC301"),
        ("recdsl lint --ignore REC101,mp4", "plain,REC101,mp4-without-hls"),
        ("recdsl explain REC30", "plain,REC301"),
        ("recdsl lint a", "file,a"),
        ("recdsl compile a", "file,a"),
        ("recdsl compile -o a", "dir,a"),
        ("recdsl lint --baseline a", "file,a"),
        ("recdsl diff a", "file,a"),
        ("recdsl diff a.rec b", "file,b"),
        ("recdsl diff -e sentence b", "file,b"),
        ("recdsl preview b", "file,b"),
        *((f"recdsl {name} -", "plain,-e") for name in ("lint", "fmt", "explain", "preview")),
        ("recdsl diff --format m", "plain,markdown"),
    ],
)
def test_the_shell_completes_what_it_may(line: str, offered: str) -> None:
    words = str(len(line.split()) - 1)
    asked = {"_RECDSL_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": words}
    done = recdsl(environment=asked)
    assert done.returncode == 0
    assert offered in done.stdout.splitlines()


def test_the_shell_completes_no_sentence() -> None:
    line = {"COMP_WORDS": "recdsl explain -e mp4", "COMP_CWORD": "3"}
    done = recdsl(environment={"_RECDSL_COMPLETE": "bash_complete", **line})
    assert (done.returncode, done.stdout.strip()) == (0, "")


def test_statistics_count_by_rule_and_by_kind_of_file(tmp_path: Path) -> None:
    body = '{"cname": "c", "uid": "1", "clientRequest": {"recordingConfig": {"channelType": "0"}}}'
    (tmp_path / "a.json").write_text(body)
    (tmp_path / "b.jsonc").write_text(f"// a body\n{body}")
    (tmp_path / "c.json").write_text(body.replace('"channelType": "0"', '"maxIdleTime": "30"'))
    done = recdsl("lint", "--statistics", "--select", "wrong-type", str(tmp_path))
    assert done.stdout == "3  REC101  wrong-type  2 in JSON, 1 in JSON with comments\n"
    assert (done.returncode, done.stderr.splitlines()[0]) == (1, "3 errors in 3 files.")
    refused = recdsl("lint", "--statistics", "--format", "json", str(tmp_path))
    assert (refused.returncode, refused.stdout) == (2, "")
