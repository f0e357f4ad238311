"""A real Neovim opens a spec with a fault, shows it, applies the quick fix, and saves."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PLUGIN = ROOT / "editors" / "neovim"
SCRIPT = Path(__file__).parent / "neovim" / "quick_fix.lua"
FAULTY = """\
record audio and video mixed
in live channel "lesson" by recorder 900001 with token ${TOKEN}
to s3 eu-central-1 bucket "lessons" key ${KEY} secret ${SECRET}
as mp4
"""
BODY = '{\n  "cname": "c",\n  "uid": 1,\n  "clientRequest": {\n    "recordingConfig": {}\n  }\n}\n'


def opened(file: Path, code: str) -> dict[str, Any]:
    """What Neovim saw of a file; the script applies the quick fix of the finding with a code."""
    seen = file.with_suffix(".seen.json")
    command = [
        *("nvim", "--headless", "-u", "NONE", "-i", "NONE", "-n"),
        *("--cmd", "set nocompatible", "--cmd", f"set runtimepath^={PLUGIN}"),
        *("--cmd", f"let g:recdsl_command = ['{Path(sys.executable).with_name('recdsl')}', 'lsp']"),
        *(
            "-c",
            "filetype on",
            "-c",
            "runtime plugin/recdsl.lua",
            "-c",
            f"edit {file}",
            "-c",
            f"luafile {SCRIPT}",
        ),
    ]
    home = {
        "HOME": str(file.parent),
        "XDG_STATE_HOME": str(file.parent),
        "SEEN": str(seen),
        "CODE": code,
    }
    done = subprocess.run(
        command,
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", **home},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert seen.exists(), f"{done.stdout}{done.stderr}"
    found: dict[str, Any] = json.loads(seen.read_text("utf-8"))
    assert not found.get("failure"), f"{found}\n{done.stderr}"
    return found


def test_neovim_is_here() -> None:
    assert shutil.which("nvim"), "python -m tools.ready_editors installs it"


def test_a_fault_is_shown_where_it_stands_and_the_quick_fix_mends_the_file(tmp_path: Path) -> None:
    file = tmp_path / "lesson.rec"
    file.write_text(FAULTY, "utf-8")
    seen = opened(file, "REC301")
    (shown,) = [one for one in seen["diagnostics"] if one["code"] == "REC301"]
    assert shown["severity"] == 1
    assert shown["source"] == "recdsl"
    assert shown["range"]["start"]["line"] == FAULTY.splitlines().index("as mp4")
    assert "HLS" in shown["message"]
    mended = file.read_text("utf-8")
    assert set(mended.splitlines()[-1].replace(",", " ").split()) == {"as", "hls", "and", "mp4"}
    assert mended.splitlines()[:-1] == FAULTY.splitlines()[:-1]
    assert seen["left"] == len(seen["diagnostics"]) - 1


@pytest.mark.parametrize("text", [BODY, BODY.replace("\n", "\r\n")], ids=["lf", "crlf"])
def test_a_body_is_mended_too_and_keeps_its_line_ends(tmp_path: Path, text: str) -> None:
    file = tmp_path / "body.json"
    file.write_bytes(text.encode())
    seen = opened(file, "REC101")
    assert seen["actions"]
    assert file.read_bytes().decode() == text.replace('"uid": 1', '"uid": "1"')
