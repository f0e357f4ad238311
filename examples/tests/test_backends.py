"""The backends of examples/, each with generated code, against `recdsl.mock` on this machine."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

import recdsl
from examples.tests.programs import ROOT
from tools.ready_emit import FLASK, PLACE, TSC

SETTINGS = {
    "AGORA_APP_ID": "app id",
    "AGORA_CREDENTIALS": "id:secret",
    "RECORDER_TOKEN": "t",
    "S3_KEY": "k",
    "S3_SECRET": 'a "secret"',
}


@contextmanager
def started(command: list[str], cwd: Path, service: str) -> Iterator[str]:
    """A backend of a service, and its address."""
    settings = {**SETTINGS, "RECORDING_SERVICE": service, "PORT": "0"}
    environment = {**os.environ, **settings, "PYTHONPATH": str(FLASK), "NO_COLOR": "1"}
    with subprocess.Popen(
        command, cwd=cwd, env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    ) as backend:  # fmt: skip
        try:
            assert backend.stdout
            said = ""
            for line in backend.stdout:
                said += line
                port = re.search(r"port: (\d+)|127\.0\.0\.1:(\d+)", said)
                if port:
                    yield f"http://127.0.0.1:{port[1] or port[2]}"
                    break
            else:
                pytest.fail(said)
        finally:
            backend.terminate()


def answer(url: str, method: str) -> dict[str, Any]:
    with urlopen(Request(url, method=method), timeout=20) as response:
        value: dict[str, Any] = json.load(response)
        return value


def recorded(command: list[str], folder: Path) -> None:
    """Record a lesson through a backend, and look at the calls that the service got."""
    calls: list[str] = []
    with (
        recdsl.mock.service(report=calls.append) as service,
        started(command, folder, service) as url,
    ):
        begun = answer(f"{url}/lessons/algebra", "POST")
        assert answer(f"{url}/lessons/algebra", "GET")["resourceId"] == begun["resourceId"]
        stopped = answer(f"{url}/lessons/algebra", "DELETE")
    files = [row["fileName"] for row in stopped["serverResponse"]["fileList"]]
    stem = f"2024/algebra/{begun['sid']}_algebra"
    assert files == [f"{stem}.m3u8", f"{stem}_0.mp4"]
    assert calls == [f"{name} algebra: 200\n" for name in ("acquire", "start", "query", "stop")]


@pytest.mark.parametrize(("form", "name"), [("typescript", "node"), ("python", "flask")])
def test_the_generated_code_of_a_backend_is_up_to_date(form: str, name: str) -> None:
    folder = ROOT / "examples" / f"{name}-backend" / "recordings"
    program = Path(sys.executable).with_name("recdsl")
    command = [str(program), "compile", "examples/lesson.rec", "--emit", form]
    done = subprocess.run(
        [*command, "-o", str(folder), "--check"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_the_node_backend_records_a_lesson(tmp_path: Path) -> None:
    copy = tmp_path / "backend"
    shutil.copytree(ROOT / "examples" / "node-backend", copy)
    (copy / "node_modules").symlink_to(PLACE / "node_modules")
    done = subprocess.run([str(TSC)], cwd=copy, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    recorded(["node", "dist/server.js"], copy)


def test_the_flask_backend_records_a_lesson() -> None:
    folder = ROOT / "examples" / "flask-backend"
    command = [sys.executable, "-B", "-m", "flask", "--app", "app", "run", "--port", "0"]
    recorded(command, folder)
