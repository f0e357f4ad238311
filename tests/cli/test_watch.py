"""`--watch`, through the installed program: it runs again, and ends as its last run did."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.running import PROGRAM, recdsl

FAULTY = (ROOT / "examples" / "faulty.json").read_text("utf-8")
SPEC = "record audio mixed to s3 us-east-1 as hls\n"


class Watching:
    """A command that watches, and the file that its standard error goes to."""

    def __init__(self, run: subprocess.Popen[bytes], log: Path) -> None:
        self.run, self.log, self.read = run, log, 0

    def said(self, text: str) -> str:
        """What it writes until it waits again, which has a text in it."""
        patience = time.monotonic() + 30
        while True:
            told = self.log.read_text("utf-8")[self.read :]
            if "Ctrl-C ends.\n" in told and text in told:
                self.read += len(told)
                return told
            assert self.run.poll() is None, told
            assert time.monotonic() < patience, told
            time.sleep(0.02)

    def interrupted(self) -> int:
        self.run.send_signal(signal.SIGINT)
        return self.run.wait(20)


@contextmanager
def watching(folder: Path, *arguments: str) -> Iterator[Watching]:
    log = folder.parent / "log"
    with log.open("wb") as out:
        run = subprocess.Popen([str(PROGRAM), *arguments], cwd=folder, stdout=out, stderr=out)
        try:
            yield Watching(run, log)
        finally:
            run.kill()
            run.wait()
    assert "Traceback" not in log.read_text("utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "work"
    made.mkdir()
    return made


def test_lint_runs_again_and_leaves_with_the_last_status(folder: Path) -> None:
    body = folder / "a.json"
    body.write_text(FAULTY)
    with watching(folder, "lint", "--watch") as run:
        assert "mp4-without-hls" in run.said("3 errors in 1 file")
        body.write_text(FAULTY.replace('"mp4"', '"hls", "mp4"'))
        run.said("2 errors in 1 file")
        (folder / "b.rec").write_text(SPEC)
        run.said("2 files")
        body.unlink()
        run.said("1 file checked")
        (folder / "recdsl.toml").write_text("selected = 1\n")
        run.said("recdsl.toml:1: ")
        (folder / "recdsl.toml").unlink()
        run.said("1 file checked")
        assert run.interrupted() == 0


def test_a_run_with_findings_ends_with_1(folder: Path) -> None:
    (folder / "a.json").write_text(FAULTY)
    with watching(folder, "lint", "--watch", ".") as run:
        run.said("3 errors in 1 file")
        assert run.interrupted() == 1


def test_compile_writes_again(folder: Path) -> None:
    (folder / "a.rec").write_text(SPEC)
    with watching(folder, "compile", "--watch", "a.rec", "-o", "out") as run:
        run.said("1 written")
        (folder / "a.rec").write_text(SPEC.replace("as hls", "as hls and mp4"))
        run.said("1 written")
        assert '"mp4"' in (folder / "out" / "a.json").read_text("utf-8")
        assert run.interrupted() == 0


@pytest.mark.parametrize(
    "arguments", [["lint", "-"], ["lint", "--staged"], ["compile", "-e", SPEC], ["compile", "-"]]
)
def test_what_is_no_file_is_not_watched(arguments: list[str]) -> None:
    done = recdsl(*arguments, "--watch")
    assert done.returncode == 2
    assert "--watch" in done.stderr
