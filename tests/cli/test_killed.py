"""A run that is killed while it writes leaves the old file or the new one, whole."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.fault("S5"),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL"),
]

# The steps of a replacement, each with what a process does in place of it before it dies.
STEPS = {
    "made": "os.fdopen = die",
    "half": """
real = os.fdopen
def half(descriptor, mode):
    file = real(descriptor, mode)
    class Half:
        def __enter__(self): return self
        def __exit__(self, *_): pass
        def write(self, data):
            file.write(data[:len(data) // 2])
            file.flush()
            die()
    return Half()
os.fdopen = half""",
    "written": "os.fsync = die",
    "owned": "os.chown = die",
    "ready": "Path.replace = die",
    "replaced": """
real = Path.replace
def replace(*arguments):
    real(*arguments)
    die()
Path.replace = replace""",
}
DYING = """
import os, signal, sys
from pathlib import Path
def die(*_, **__): os.kill(os.getpid(), signal.SIGKILL)
{step}
from recdsl.cli import run
sys.exit(run(sys.argv[1:]))
"""
BODY = {
    "cname": "lobby",
    "uid": "527841",
    "clientRequest": {
        "recordingConfig": {"channelType": "1", "subscribeUidGroup": 0},
        "storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "${A}"},
    },
}
SPEC = "record   audio mixed\n\n\n   to s3 us-east-1\n"
COMMANDS = {
    "lint --fix a.json": json.dumps(BODY, indent=2) + "\n",
    "fmt a.rec": SPEC,
}


def started(step: str, command: str, folder: Path) -> subprocess.Popen[bytes]:
    program = DYING.format(step=step)
    return subprocess.Popen(
        [sys.executable, "-c", program, *command.split()],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def ended(run: subprocess.Popen[bytes]) -> int:
    _, said = run.communicate(timeout=60)
    assert b"Traceback" not in said
    return run.returncode


def left(folder: Path) -> list[Path]:
    return list(folder.glob(".recdsl-*.tmp"))


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_run_killed_at_any_step_leaves_one_text_whole(
    command: str, step: str, tmp_path: Path
) -> None:
    place, old = tmp_path / command.rpartition(" ")[2], COMMANDS[command]
    place.write_text(old)
    ended(started("", command, tmp_path))
    new = place.read_text()
    assert new != old
    place.write_text(old)
    place.chmod(0o600)

    assert ended(started(STEPS[step], command, tmp_path)) == -signal.SIGKILL
    assert place.read_text() == (new if step == "replaced" else old)
    assert place.stat().st_mode & 0o777 == 0o600
    assert len(left(tmp_path)) == (step != "replaced")
    assert {one.stat().st_mode & 0o777 for one in left(tmp_path)} <= {0o600}

    # The next run finishes the work and removes what was left.
    place.write_text(old)
    ended(started("", command, tmp_path))
    assert place.read_text() == new
    assert left(tmp_path) == []


def test_a_new_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.rec").write_text(SPEC)
    command = "compile -o out a.rec"
    for step, death in STEPS.items():
        if step == "owned":
            continue  # a new file has no owner to keep
        assert ended(started(death, command, tmp_path)) == -signal.SIGKILL
        made = [one for one in tmp_path.rglob("*.json") if not one.name.startswith(".")]
        assert len(made) == (step == "replaced")
        for one in made:
            assert json.loads(one.read_text())["clientRequest"]


def test_kills_from_outside_at_any_time_leave_one_text_whole(tmp_path: Path) -> None:
    members = ",\n".join(f'  "note{at}": "{"x" * 1000}"' for at in range(2000))
    place = tmp_path / "a.json"
    old = json.dumps(BODY, indent=2).replace('{\n  "cname"', f'{{\n{members},\n  "cname"', 1)
    place.write_text(old)
    begun = time.monotonic()
    ended(started("", "lint --fix a.json", tmp_path))
    new, takes = place.read_text(), time.monotonic() - begun
    assert new != old
    for part in range(12):
        place.write_text(old)
        place.chmod(0o600)
        run = started("", "lint --fix a.json", tmp_path)
        if part % 2:  # once the file beside is there
            while not left(tmp_path) and run.poll() is None:
                time.sleep(0.0005)
        else:
            time.sleep(takes * part / 11)
        run.send_signal(signal.SIGKILL)
        ended(run)
        assert place.read_text() in (old, new)
        assert {one.stat().st_mode & 0o077 for one in left(tmp_path)} <= {0}
