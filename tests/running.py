"""Run the installed program, as a user does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

PROGRAM = Path(sys.executable).with_name("recdsl")


def recdsl(
    *arguments: str,
    stdin: str | bytes = "",
    cwd: Path = ROOT,
    environment: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """The finished process of one command, its streams as text."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(
        [str(PROGRAM), *arguments],
        input=given,
        cwd=cwd,
        env={**kept, **(environment or {})},
        capture_output=True,
        check=False,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    )
