"""`lint` and `fmt` on folders and on many files, through the installed program."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import time
from pathlib import Path

import pytest

from tests.running import LATE, recdsl, waiting

pytestmark = pytest.mark.heavy

FAULTY = '{"cname": "lobby", "uid": 1, "clientRequest": {"recordingConfig": {}}}'
SOUND = FAULTY.replace("1", '"1"').replace("{}", '{"channelType": 0}')
SPEC = 'record audio in channel "lobby"\n'
UGLY = "RECORD audio  of user 1 and 2\n"


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A repository with a fault in every place that may be left out."""
    for name in ("a.json", "gen/b.json", "build/c.json", "build/deep/d.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(FAULTY)
    (tmp_path / "other.json").write_text('{"name": "no body"}')
    (tmp_path / "ugly.rec").write_text(UGLY)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("build/\n")
    return tmp_path


def files(arguments: list[str], folder: Path) -> list[str]:
    """The files with an error."""
    done = recdsl("lint", "--format", "json", *arguments, cwd=folder)
    found = json.loads(done.stdout)["findings"]
    return list(dict.fromkeys(one["file"] for one in found if one["name"] == "wrong-type"))


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["."], ["a.json", "gen/b.json"]),
        (
            ["--no-respect-gitignore", "."],
            ["a.json", "build/c.json", "build/deep/d.json", "gen/b.json"],
        ),
        (["build"], ["build/c.json", "build/deep/d.json"]),
        (["--exclude", "gen", "."], ["a.json"]),
        (["--exclude", "*.json", "--exclude", "!b.json", "."], ["gen/b.json"]),
        (["--exclude", "gen", "gen/b.json", "a.json"], ["a.json", "gen/b.json"]),
        (["--exclude", "gen", "--force-exclude", "gen/b.json", "a.json"], ["a.json"]),
    ],
)
def test_options_say_what_is_left_out(
    arguments: list[str], expected: list[str], specs: Path
) -> None:
    assert files(arguments, specs) == expected


def test_the_summary_counts_files_findings_and_what_was_skipped(specs: Path) -> None:
    done = recdsl("lint", ".", "--exclude", "gen/*", cwd=specs)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == (
        "3 errors, 1 warning and 1 remark in 2 files, "
        "2 skipped (1 excluded, 1 without a start body)."
    )
    assert recdsl("lint", "-q", ".", cwd=specs).stderr == ""


def test_a_pattern_that_is_none_is_wrong_usage(specs: Path) -> None:
    for pattern in ("", "#a", "a\\"):
        done = recdsl("lint", ".", "--exclude", pattern, cwd=specs)
        assert done.returncode == 2
        assert "is no pattern" in done.stderr


@pytest.mark.parametrize("command", ["lint", "fmt", "compile"])
def test_folders_that_hold_nothing_are_an_error_unless_that_is_allowed(
    command: str, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "x.rec").write_text("record audio to s3 us-east-1\n")
    rest = ["-o", "out"] if command == "compile" else []
    done = recdsl(command, "empty", *rest, cwd=tmp_path)
    assert done.returncode == 2
    assert "hold nothing to work on" in done.stderr
    assert recdsl(command, "--allow-empty", "empty", *rest, cwd=tmp_path).returncode == 0
    excluded = recdsl(command, "--exclude", "x.rec", ".", *rest, cwd=tmp_path)
    assert excluded.returncode == 2
    assert "1 skipped (1 excluded)" in excluded.stderr
    # A hook names the files itself, and need not know that all of them are left out.
    hook = [command, "--force-exclude", "--exclude", "x.rec", "x.rec", *rest]
    assert recdsl(*hook, cwd=tmp_path).returncode == 0


def test_standard_input_that_is_excluded_passes_through(tmp_path: Path) -> None:
    excluded = ["-", "--stdin-filename", "gen/a.json", "--exclude", "gen", "--force-exclude"]
    done = recdsl("lint", *excluded, stdin=FAULTY, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    done = recdsl("lint", "--fix", *excluded, stdin=FAULTY, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, FAULTY)


def test_fmt_walks_as_lint_does_and_counts(specs: Path) -> None:
    (specs / "build" / "b.rec").write_text(UGLY)
    (specs / "broken.rec").write_text("recrod\n")
    (specs / "fair.rec").write_text("record audio of users 1 and 2\n")
    check = recdsl("fmt", "--check", ".", cwd=specs)
    assert check.returncode == 1
    assert check.stderr.endswith(
        "ugly.rec would change\n1 file would change, 1 stays as it is, 1 does not parse.\n"
    )
    done = recdsl("fmt", "--exclude", "broken*", ".", cwd=specs)
    assert done.returncode == 0
    assert done.stderr == "1 file changed, 1 stays as it is, 1 skipped (1 excluded).\n"
    assert (specs / "build" / "b.rec").read_text() == UGLY


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Some hundred files: sound, with fixes, broken, and none of our business."""
    texts = [SOUND, FAULTY, '{"cname": 1,}', "{}", UGLY, "recrod", '{"clientRequest": {}}']
    for number in range(240):
        ending = "rec" if number % 7 in (4, 5) else "json"
        file = tmp_path / f"d{number % 5}" / f"{number}.{ending}"
        file.parent.mkdir(exist_ok=True)
        file.write_text(texts[number % 7])
    return tmp_path


@pytest.mark.parametrize(
    "command",
    [
        ["lint", "--format", "json", "."],
        ["lint", "--diff", "--unsafe-fixes", "."],
        ["fmt", "--diff", "."],
    ],
    ids=" ".join,
)
def test_the_bytes_do_not_depend_on_the_number_of_processes(command: list[str], many: Path) -> None:
    (many / "gone.json").symlink_to("nowhere")
    command = [*command, "gone.json"]
    result, seven, usual = (
        recdsl(*command, *jobs, cwd=many, environment={"PYTHONHASHSEED": str(seed)})
        for seed, jobs in enumerate((["--jobs", "1"], ["-j7"], []))
    )
    assert result.returncode == 2
    assert "gone.json: no such file" in result.stderr
    for other in (seven, usual):
        assert (other.returncode, other.stdout, other.stderr) == (
            *(result.returncode, result.stdout, result.stderr),
        )


def test_processes_fix_as_one_does(many: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    copy = tmp_path_factory.mktemp("copy") / "many"
    subprocess.run(["cp", "-r", str(many), str(copy)], check=True)
    result = recdsl("lint", "--fix", "-j1", ".", cwd=many)
    three = recdsl("lint", "--fix", "-j3", ".", cwd=copy)
    assert result.stderr.startswith("Fixed ")
    assert (result.returncode, result.stdout, result.stderr) == (
        *(three.returncode, three.stdout, three.stderr),
    )
    assert texts_in(many) == texts_in(copy)


_PROJECT = """
defaults = "shared.rec"
exclude = ["d1"]
policy = ["policy.json"]
[severity]
short-idle-time = "error"
"""
_POLICY = """{"title": "Lobbies only", "description": "Other channels are for others.",
"properties": {"cname": {"const": "lobby"}}}"""


def test_a_project_and_a_baseline_hold_in_every_process(many: Path) -> None:
    (many / "recdsl.toml").write_text(_PROJECT)
    (many / "policy.json").write_text(_POLICY)
    (many / "shared.rec").write_text("defaults { to s3 us-east-1 as mp4 }\n")
    for number in range(40):
        (many / "d0" / f"x{number}.rec").write_text('record audio in channel "lounge"\n')
    written = recdsl("lint", "-j3", "--write-baseline", "base.json", ".", cwd=many)
    assert written.returncode == 0, written.stderr
    base = (many / "base.json").read_text()
    assert '"file": "d1/' not in base
    recdsl("lint", "-j1", "--write-baseline", "base.json", ".", cwd=many)
    assert (many / "base.json").read_text() == base
    assert '"policy"' in base
    assert base.count('"file": "shared.rec"') == 1  # though it is found with each of 40 specs
    for file in ("d0/0.json", "d0/x1.rec"):
        (many / file).write_text(FAULTY.replace("lobby", "other") if "json" in file else SPEC)
    result, three = (
        recdsl("lint", f"-j{jobs}", "--baseline", "base.json", ".", cwd=many) for jobs in (1, 3)
    )
    assert (result.returncode, result.stdout, result.stderr) == (
        *(three.returncode, three.stdout, three.stderr),
    )
    assert result.returncode == 1
    assert "d0/0.json:1:" in result.stdout
    assert "of it no longer occur" in result.stderr


def texts_in(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*.*")}


def test_how_many_processes_is_a_number_of_some_size() -> None:
    for wrong in ("0", "-1", "x", "1000"):
        assert recdsl("lint", "--jobs", wrong, "x.json").returncode == 2


def test_an_error_of_usage_in_a_process_is_one_of_the_run(many: Path) -> None:
    done = recdsl("lint", "-j2", "--mode", "mix", ".", cwd=many)
    assert done.returncode == 2
    assert "d0/110.rec states its own mode" in done.stderr


def on_a_terminal(*arguments: str, folder: Path, wait: float) -> str:
    """What a command writes to a terminal as standard error; its first input is late."""
    terminal, stderr = pty.openpty()
    with waiting(*arguments, LATE, ".", cwd=folder, stdout=subprocess.DEVNULL, stderr=stderr) as (
        _,
        late,
    ):
        os.close(stderr)
        time.sleep(wait)
        os.close(late)
        said = b""
        while part := _part(terminal):
            said += part
    os.close(terminal)
    return said.decode()


def _part(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # the other end is closed
        return b""


def test_a_bar_is_shown_on_a_terminal_after_a_second_and_taken_away(many: Path) -> None:
    said = on_a_terminal("lint", "--jobs", "1", folder=many, wait=1.05)
    bar, _, rest = said.rpartition("\x1b[K\x1b[?25h")
    assert "  1/241" in bar
    assert "/241" not in rest
    assert " in 139 files" in rest


def test_no_bar_is_shown_for_quick_work_or_where_nobody_wants_it(specs: Path) -> None:
    assert "/3" not in on_a_terminal("lint", folder=specs, wait=0)
    assert on_a_terminal("lint", "-q", folder=specs, wait=1.05) == ""
