"""The backends of examples/, each with generated code, against a service on this machine."""

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
from urllib.request import Request, urlopen

import pytest

from examples.tests.programs import ROOT
from examples.tests.stand_in import Service, service
from tools.ready_emit import FLASK, PLACE, TSC

SETTINGS = {
    "AGORA_APP_ID": "app id",
    "AGORA_CREDENTIALS": "id:secret",
    "RECORDER_TOKEN": "t",
    "S3_KEY": "k",
    "S3_SECRET": 'a "secret"',
}


@contextmanager
def started(command: list[str], cwd: Path, running: Service) -> Iterator[str]:
    """A backend, and its address."""
    settings = {**SETTINGS, "RECORDING_SERVICE": running.url, "PORT": "0"}
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


def answer(url: str, method: str) -> dict[str, str]:
    with urlopen(Request(url, method=method), timeout=20) as response:
        value: dict[str, str] = json.load(response)
        return value


def recorded(url: str, running: Service) -> None:
    """Record a lesson through a backend, and look at the calls that the service got."""
    assert answer(f"{url}/lessons/algebra", "POST")["sid"] == "s1"
    assert answer(f"{url}/lessons/algebra", "GET")["resourceId"] == "r1"
    assert answer(f"{url}/lessons/algebra", "DELETE")["sid"] == "s1"
    assert [name for name, _ in running.calls] == ["acquire", "start", "query", "stop"]
    values = {**SETTINGS, "CHANNEL": "algebra", "TOKEN": SETTINGS["RECORDER_TOKEN"]}
    done = subprocess.run(
        [str(Path(sys.executable).with_name("recdsl")), "compile", "examples/lesson.rec", "--fill"],
        cwd=ROOT, env={**os.environ, **values}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert running.calls[1][1] == done.stdout


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
    with service() as running, started(["node", "dist/server.js"], copy, running) as url:
        recorded(url, running)


def test_the_flask_backend_records_a_lesson() -> None:
    folder = ROOT / "examples" / "flask-backend"
    command = [sys.executable, "-B", "-m", "flask", "--app", "app", "run", "--port", "0"]
    with service() as running, started(command, folder, running) as url:
        recorded(url, running)
