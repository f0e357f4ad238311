"""`recdsl completions`, and what the shells then ask, through the installed program."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from recdsl.cli.completing import SHELLS
from tests.running import PROGRAM, recdsl


@pytest.mark.parametrize("shell", SHELLS)
def test_each_script_asks_by_the_protocol(shell: str) -> None:
    script = recdsl("completions", shell).stdout
    assert f"{shell}_complete" in script
    assert "_RECDSL_COMPLETE" in script
    checker = shutil.which(shell)
    if checker and shell != "powershell":
        subprocess.run([checker, "-n"], input=script, text=True, check=True)


def test_bash_completes_with_the_script() -> None:
    script = recdsl("completions", "bash").stdout
    asked = (
        f"PATH={PROGRAM.parent}:$PATH\n{script}\nCOMP_WORDS=(recdsl ch) COMP_CWORD=1\n"
        '_recdsl_completion recdsl\necho "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "check\n", done.stderr


@pytest.mark.parametrize(
    ("line", "word", "offered"),
    [
        ("recdsl ch", "ch", ["check"]),
        ("recdsl lint --mode ", "", ["individual", "mix", "web"]),
        ("recdsl lint --mode m", "m", ["mix"]),
        ("recdsl lint --stag", "--stag", ["--staged"]),
        ("recdsl explain rec301", "rec301", ["REC301"]),
    ],
)
def test_powershell_is_answered(line: str, word: str, offered: list[str]) -> None:
    asked = {
        "_RECDSL_COMPLETE": "powershell_complete",
        "COMP_WORDS": line,
        "COMP_CWORD": word,
    }
    lines = recdsl(environment=asked).stdout.splitlines()
    plain = [one.split("\t") for one in lines if one.startswith("plain")]
    assert [value for _, value, _help in plain] == offered
    assert all(text for _, _, text in plain)


def test_another_shell_is_wrong_usage() -> None:
    assert recdsl("completions", "tcsh").returncode == 2
