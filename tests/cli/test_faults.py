"""What goes wrong around the program: nothing is half-written, the rest is done, the status tells.

The installed program runs in all of them; where a moment matters, it waits for its late input.
"""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from recdsl.workspace.file_input import UnreadableError, read_path
from recdsl.workspace.replacing import write_file
from tests.running import LATE, PROGRAM, recdsl, waiting

FAULTY = (
    '{"cname": "lobby", "uid": 527841, "clientRequest": {"recordingConfig": {"channelType": 0}}}'
)
FIXED = FAULTY.replace("527841", '"527841"')
UGLY = "RECORD audio  of user 1 and 2\n"
FAIR = "record audio of users 1 and 2\n"
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH, _PR_CAPBSET_DROP = 1, 2, 24


@pytest.fixture
def bodies(tmp_path: Path) -> Iterator[Path]:
    """Three bodies with a fault that has a fix; nothing else may be there in the end."""
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.json").write_text(FAULTY)
    yield tmp_path
    assert [one.name for one in tmp_path.rglob(".recdsl*")] == []


def powerless() -> None:
    """Give up root's right to pass over permissions; it takes effect in the program started."""
    prctl = ctypes.CDLL(None).prctl
    prctl(_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE, 0, 0, 0)
    prctl(_PR_CAPBSET_DROP, _CAP_DAC_READ_SEARCH, 0, 0, 0)


@pytest.fixture
def locked(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Only where permissions hold: for root, where it can give up passing over them."""
    probe = tmp_path_factory.mktemp("probe") / "probe"
    probe.touch(0)
    if not subprocess.run(["cat", str(probe)], preexec_fn=powerless, check=False).returncode:
        pytest.skip("root passes over permissions here, and cannot be kept from it")


def texts(folder: Path) -> str:
    """Which of the three bodies are fixed, as in `a.c`."""
    marks = {FAULTY: ".", FIXED: ""}
    return "".join(marks[(folder / f"{name}.json").read_text()] or name for name in "abc")


@pytest.mark.usefixtures("locked")
def test_a_file_that_may_not_be_read_is_told_and_the_others_are_checked(bodies: Path) -> None:
    (bodies / "b.json").chmod(0)
    done = recdsl("lint", "--format", "json", ".", cwd=bodies, before=powerless)
    assert done.returncode == 2
    assert "error: b.json: permission denied\n" in done.stderr
    assert {one["file"] for one in json.loads(done.stdout)["findings"]} == {"a.json", "c.json"}


@pytest.mark.usefixtures("locked")
@pytest.mark.parametrize("command", ["lint", "fmt", "compile"])
def test_a_folder_that_may_not_be_read_is_told(command: str, tmp_path: Path) -> None:
    (tmp_path / "x.rec").write_text("record audio to s3 us-east-1\n")
    (tmp_path / "shut").mkdir(0)
    rest = ["-o", "out"] if command == "compile" else []
    done = recdsl(command, ".", *rest, cwd=tmp_path, before=powerless)
    assert done.returncode == 2
    assert "error: shut: permission denied\n" in done.stderr
    assert command != "compile" or (tmp_path / "out" / "x.json").exists()


@pytest.mark.usefixtures("locked")
def test_what_lies_in_a_folder_that_may_not_be_entered_is_told(bodies: Path) -> None:
    (bodies / "shut").mkdir()
    (bodies / "shut" / "d.json").write_text(FAULTY)
    (bodies / "shut").chmod(0o444)
    named = recdsl("lint", "shut/d.json", "a.json", cwd=bodies, before=powerless)
    walked = recdsl("lint", ".", cwd=bodies, before=powerless)
    for done in (named, walked):
        assert done.returncode == 2
        assert "error: shut/d.json: permission denied\n" in done.stderr
        assert "a.json:1:" in done.stdout
    (bodies / "shut").chmod(0o755)


@pytest.mark.usefixtures("locked")
def test_a_read_only_file_or_folder_is_left_and_the_others_are_fixed(bodies: Path) -> None:
    (bodies / "b.json").chmod(0o444)
    (bodies / "shut").mkdir()
    (bodies / "shut" / "d.json").write_text(FAULTY)
    (bodies / "shut").chmod(0o555)
    done = recdsl("lint", "--fix", ".", cwd=bodies, before=powerless)
    assert done.returncode == 2
    assert "error: b.json: it is read-only\n" in done.stderr
    assert "error: shut/d.json: permission denied\n" in done.stderr
    assert "b.json:1:" in done.stdout
    assert texts(bodies) == "a.c"
    assert (bodies / "shut" / "d.json").read_text() == FAULTY
    (bodies / "shut").chmod(0o755)


def test_a_file_that_vanishes_after_the_walk_is_told(bodies: Path) -> None:
    with waiting("lint", "--fix", LATE, ".", cwd=bodies) as (run, late):
        (bodies / "b.json").unlink()
        os.close(late)
        _, said = run.communicate()
    assert run.returncode == 2
    assert b"error: b.json: no such file or directory" in said
    (bodies / "b.json").write_text(FAULTY)
    assert texts(bodies) == "a.c"


# Python itself writes half a file of bytecode where there is no room for more.
NO_BYTECODE = {"PYTHONDONTWRITEBYTECODE": "1"}


def no_large_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_that_cannot_be_written_whole_stays_as_it_was(bodies: Path, jobs: str) -> None:
    large = FAULTY.replace("lobby", "l" * 4000)
    (bodies / "b.json").write_text(large)
    done = recdsl(
        "lint", "--fix", "-j", jobs, ".", cwd=bodies, before=no_large_files, environment=NO_BYTECODE
    )
    assert done.returncode == 2
    assert "error: b.json: file too large\n" in done.stderr
    assert (bodies / "b.json").read_text() == large
    (bodies / "b.json").write_text(FAULTY)
    assert texts(bodies) == "a.c"


def test_fmt_and_compile_leave_whole_files_too(tmp_path: Path) -> None:
    long = UGLY.replace("\n", f' with token "{"t" * 4000}"\n')
    (tmp_path / "a.rec").write_text(long)
    (tmp_path / "b.rec").write_text(UGLY)
    done = recdsl("fmt", ".", cwd=tmp_path, before=no_large_files, environment=NO_BYTECODE)
    assert done.returncode == 2
    assert "error: a.rec: file too large\n" in done.stderr
    assert (tmp_path / "a.rec").read_text() == long
    assert (tmp_path / "b.rec").read_text() == FAIR
    for name, token in (("a", "t" * 4000), ("b", "t")):
        spec = f'record audio to s3 us-east-1 with token "{token}"\n'
        (tmp_path / f"{name}.rec").write_text(spec)
    (tmp_path / "a.json").write_text("old")
    done = recdsl(
        "compile", ".", "-o", ".", cwd=tmp_path, before=no_large_files, environment=NO_BYTECODE
    )
    assert done.returncode == 2
    assert "error: a.json: file too large\n" in done.stderr
    assert (tmp_path / "a.json").read_text() == "old"
    assert "cname" in json.loads((tmp_path / "b.json").read_text())
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.json", "a.rec", "b.json", "b.rec"]


_ON_A_FULL_DISK = """
mount -t tmpfs -o size=12k tmpfs "$1" || exit 77
cd "$1" && cp "$2/a.json" . && head -c 100000 /dev/zero > full
"$3" lint --fix a.json > /dev/null; echo "status $?"
cmp a.json "$2/a.json" && ls -A
"""


def test_a_full_disk_leaves_the_file_as_it_was(bodies: Path) -> None:
    mount = bodies / "mount"
    mount.mkdir()
    script = ["sh", "-c", _ON_A_FULL_DISK, "sh", str(mount), str(bodies), str(PROGRAM)]
    done = subprocess.run(
        ["unshare", "--mount", "--map-root-user", *script],
        capture_output=True,
        text=True,
        check=False,
    )
    if "status" not in done.stdout:
        pytest.skip("no file system can be mounted here")
    assert done.stdout == "status 2\na.json\nfull\n"
    assert "error: a.json: no space left on device\n" in done.stderr


def test_an_interrupt_between_two_files_leaves_both_whole(bodies: Path) -> None:
    with waiting("lint", "--fix", "a.json", LATE, "b.json", cwd=bodies) as (run, _late):
        run.send_signal(signal.SIGINT)
        shown, said = run.communicate()
    assert (run.returncode, shown, said) == (130, b"", b"\n")  # a new line behind `^C`
    assert texts(bodies) == "a.."


def children(process: int) -> list[int]:
    listed = Path(f"/proc/{process}/task/{process}/children").read_text()
    return [int(child) for child in listed.split()]


def gone(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return True
    return state == "Z"


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize(
    ("end", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, -15), (signal.SIGKILL, -9)]
)
def test_no_process_outlives_the_run(end: signal.Signals, status: int, bodies: Path) -> None:
    with waiting("lint", "--fix", "-j2", LATE, ".", cwd=bodies) as (run, _late):
        workers = children(run.pid)
        assert len(workers) == 2
        run.send_signal(end)
        _, said = run.communicate()
        patience = time.monotonic() + 10
        while not all(map(gone, workers)):
            assert time.monotonic() < patience
            time.sleep(0.01)
    assert (run.returncode, said.strip()) == (status, b"")
    assert set(texts(bodies)) <= set("abc.")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_process_that_is_ended_from_outside_is_told(bodies: Path) -> None:
    with waiting("lint", "-j2", LATE, ".", cwd=bodies) as (run, _late):
        for worker in children(run.pid):
            os.kill(worker, signal.SIGKILL)
        _, said = run.communicate()
    assert run.returncode == 2
    assert b"ended from outside" in said
    assert b"Traceback" not in said


def test_runs_at_the_same_time_fix_the_same_files_once(bodies: Path) -> None:
    command = [str(PROGRAM), "lint", "--fix", "-q", "a.json", "b.json", "c.json"]
    expected = recdsl("lint", "--diff", "-q", "a.json", cwd=bodies).stdout
    runs = [
        subprocess.Popen(command, cwd=bodies, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(6)
    ]
    said = [run.communicate()[1] for run in runs]
    assert said == [b""] * 6
    assert {run.returncode for run in runs} == {1}  # what has no fix is left
    assert texts(bodies) == "abc"
    assert "+" in expected


def test_what_somebody_else_wrote_meanwhile_is_left(bodies: Path) -> None:
    file = bodies / "a.json"
    was = read_path(str(file))
    file.write_text("{}")
    with pytest.raises(UnreadableError, match="changed meanwhile"):
        write_file(file, FIXED, was=was)
    assert file.read_text() == "{}"
    file.write_text(FIXED)
    write_file(file, FIXED, was=was)
    file.unlink()
    with pytest.raises(UnreadableError, match="no such file"):
        write_file(file, FIXED, was=was)
    assert not file.exists()


def test_owner_permissions_and_links_are_kept(bodies: Path) -> None:
    (bodies / "a.json").chmod(0o640)
    with suppress(PermissionError):
        os.chown(bodies / "a.json", 1234, 1234)
    (bodies / "link.json").symlink_to("a.json")
    before = (bodies / "a.json").stat()
    recdsl("lint", "--fix", "link.json", cwd=bodies)
    after = (bodies / "a.json").stat()
    assert texts(bodies) == "a.."
    assert (bodies / "link.json").is_symlink()
    assert (after.st_mode, after.st_uid) == (before.st_mode, before.st_uid)


@pytest.mark.fault("S5")
def test_nobody_else_can_read_a_file_while_it_is_written(
    bodies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = bodies / "a.json"
    place.chmod(0o600)
    modes: list[int] = []

    def fsync(_descriptor: int) -> None:
        modes.extend(one.stat().st_mode & 0o777 for one in bodies.glob(".recdsl*"))

    monkeypatch.setattr(os, "fsync", fsync)
    for mode in (0o600, 0o644):
        place.chmod(mode)
        write_file(place, FIXED)
        assert place.stat().st_mode & 0o777 == mode
    assert modes == [0o600, 0o600]
    write_file(bodies / "new.json", "{}")
    assert (bodies / "new.json").stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@pytest.mark.fault("S5")
@pytest.mark.parametrize("command", ["lint --fix a.json", "compile -o . x.rec"])
def test_what_a_killed_run_left_is_removed_and_what_another_writes_is_not(
    command: str, bodies: Path
) -> None:
    (bodies / "x.rec").write_text("record audio mixed to s3 us-east-1 as hls\n")
    left, used = bodies / ".recdsl-0123456789ab.tmp", bodies / ".recdsl-0123456789ac.tmp"
    for one in (left, used):
        one.write_text("secret")
        one.chmod(0o600)
    with used.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        recdsl(*command.split(), cwd=bodies)
    assert not left.exists()
    assert used.exists()
    used.unlink()


_MARKED = {
    "a.json": FAULTY,
    "a.js": f"const body = {FAULTY};\n",
    "a.cs": 'var body = "' + FAULTY.replace('"', '\\"') + '";\n',
    "a.yaml": "cname: lobby\nuid: 527841\nclientRequest: {recordingConfig: {channelType: 0}}\n",
    "a.md": f"```json\n{FAULTY}\n```\n",
    "a.http": f"POST https://h/start\n\n{FAULTY}\n",
    "a.jsonc": FAULTY,
}


@pytest.mark.fault("D1")
@pytest.mark.parametrize("name", sorted(_MARKED))
def test_a_byte_order_mark_is_kept(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(b"\xef\xbb\xbf" + _MARKED[name].encode())
    given = file.read_bytes()
    shown = recdsl("lint", "--fix", "--stdin-filename", name, "-", stdin=given, cwd=tmp_path)
    done = recdsl("lint", "--fix", name, cwd=tmp_path)
    after = file.read_bytes()
    assert after != given, done.stderr
    assert after.startswith(b"\xef\xbb\xbf")
    assert not after.startswith(b"\xef\xbb\xbf" * 2)
    assert shown.stdout.encode() == after


@pytest.mark.fault("D1")
def test_fmt_keeps_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "a.rec"
    file.write_text(f"\ufeff{UGLY}", "utf-8")
    assert recdsl("fmt", "-", stdin=file.read_bytes()).stdout == f"\ufeff{FAIR}"
    recdsl("fmt", "a.rec", cwd=tmp_path)
    assert file.read_text("utf-8") == f"\ufeff{FAIR}"


@pytest.mark.fault("D2")
@pytest.mark.parametrize(("command", "name"), [("lint --fix", "a.json"), ("fmt", "a.rec")])
def test_hard_links_are_told_and_extended_attributes_kept(
    command: str, name: str, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_text(FAULTY if name == "a.json" else UGLY)
    (tmp_path / "other").hardlink_to(file)
    try:
        os.setxattr(file, "user.note", b"kept")
    except OSError:
        pytest.skip("this file system has no extended attributes")
    done = recdsl(*command.split(), name, cwd=tmp_path)
    assert f"note: {name} has another hard link, which keeps the old text.\n" in done.stderr
    assert (tmp_path / "other").read_text() != file.read_text()
    assert os.getxattr(file, "user.note") == b"kept"
    assert "hard link" not in recdsl(*command.split(), name, cwd=tmp_path).stderr


@pytest.mark.parametrize("command", ["lint", "fmt", "compile", "explain", "decompile"])
@pytest.mark.parametrize("kind", ["pipe", "socket", "device"])
def test_what_is_no_file_is_refused_at_once(command: str, kind: str, tmp_path: Path) -> None:
    name = str(tmp_path / "x.rec")
    if kind == "pipe":
        os.mkfifo(name)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(name)
    else:
        name = "/dev/zero"
    done = recdsl(command, name)
    assert done.returncode == 2
    assert f"{name}: it is a {kind}, not a file" in done.stderr


def test_what_the_shell_opened_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(FAULTY)
    script = f"'{PROGRAM}' lint <(cat a.json); '{PROGRAM}' lint --fix <(cat a.json)"
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stdout.count("wrong-type") == 2
    assert "it is a pipe, not a file" in done.stderr


def test_a_folder_may_be_called_like_a_file(bodies: Path) -> None:
    (bodies / "d.json").mkdir()
    (bodies / "d.json" / "e.json").write_text(FAULTY)
    (bodies / "out" / "x.json").mkdir(parents=True)
    for name in ("x", "y"):
        (bodies / f"{name}.rec").write_text("record audio to s3 us-east-1\n")
    assert "d.json/e.json:1:" in recdsl("lint", "d.json", cwd=bodies).stdout
    done = recdsl("compile", "x.rec", "y.rec", "-o", "out", cwd=bodies)
    assert done.returncode == 2
    assert "error: out/x.json: it is a folder, not a file\n" in done.stderr
    assert (bodies / "out" / "y.json").exists()


@pytest.mark.parametrize("name", [b"\xff\xfe.json", b"two\nlines.json", b"\x1b[31m.json"])
def test_any_name_is_read_written_and_shown_on_one_line(name: bytes, tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(name)
    file.write_text(FAULTY)
    report = recdsl("lint", "--format", "json", ".", cwd=tmp_path)
    assert report.returncode == 1
    (finding, *_) = json.loads(report.stdout)["findings"]
    assert finding["file"] == file.name
    text = recdsl("lint", ".", cwd=tmp_path)
    assert "\x1b" not in text.stdout
    assert any(line.endswith("[REC101] wrong-type") for line in text.stdout.splitlines())
    assert recdsl("lint", "--fix", ".", cwd=tmp_path).returncode == 1
    assert file.read_text() == FIXED
    file.unlink()
    missing = recdsl("lint", name, cwd=tmp_path)
    assert missing.returncode == 2
    assert "\x1b" not in missing.stderr
    assert len(missing.stderr.splitlines()) == 2


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_reader_that_is_gone_ends_the_run_with_141(
    unbuffered: str, stream: str, bodies: Path
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with subprocess.Popen(
        [str(PROGRAM), "lint", "a.json"],
        cwd=bodies,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        stdout=writer if stream == "stdout" else subprocess.PIPE,
        stderr=writer if stream == "stderr" else subprocess.PIPE,
    ) as run:
        _, said = run.communicate()
    os.close(writer)
    assert run.returncode == 141
    assert not said


def test_a_long_report_is_whole_or_the_status_tells(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number}.json").write_text(FAULTY.replace("lobby", "l" * 3000))
    command = f"'{PROGRAM}' lint --format json . | head -c 100; echo ${{PIPESTATUS[0]}}"
    for unbuffered in ("", "1"):
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=tmp_path,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout.endswith("141\n")


@pytest.mark.parametrize(
    ("streams", "status", "said"),
    [
        (">/dev/full", 2, "standard output: no space left on device"),
        (">&-", 2, "standard output: bad file descriptor"),
        ("2>/dev/full >/dev/null", 1, ""),
        ("2>&- >/dev/null", 1, ""),
        ("<&-", 1, "error"),
    ],
)
def test_streams_that_are_full_or_closed(
    streams: str, status: int, said: str, bodies: Path
) -> None:
    for form in ("text", "json"):
        done = subprocess.run(
            ["bash", "-c", f"'{PROGRAM}' lint --format {form} a.json {streams}"],
            cwd=bodies,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == status
        assert said in done.stdout + done.stderr
        assert "bug" not in done.stderr


def test_closed_standard_input_is_unreadable() -> None:
    done = subprocess.run(
        ["bash", "-c", f"'{PROGRAM}' lint - <&-"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "standard input: bad file descriptor" in done.stderr


def test_a_present_folder_that_is_gone_is_2(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    script = f"rmdir ../gone && '{PROGRAM}' lint x.json"
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path / "gone", capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "bug" not in done.stderr
