"""The manual page: roff reads it without complaint, and it has every command and option."""

from __future__ import annotations

import shutil
import subprocess
from importlib import import_module

import click
import pytest

from recdsl.cli.program import COMMANDS
from tests.conftest import ROOT

PAGE = ROOT / "docs" / "recdsl.1"


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_roff_prints_it_without_a_warning() -> None:
    done = subprocess.run(
        ["groff", "-ww", "-man", "-Tutf8", "-Kutf8", str(PAGE)], capture_output=True, check=True
    )
    assert done.stderr == b""
    printed = done.stdout.decode()
    assert "recdsl \\-" not in printed
    assert "RECDSL(1)" in printed


def test_it_has_every_command_and_option() -> None:
    text = PAGE.read_text("utf-8").replace("\\-", "-")
    for name in COMMANDS:
        _, _, section = text.partition(f"\n.SS recdsl {name}")
        section = section.partition("\n.SS ")[0].partition("\n.SH ")[0]
        command = import_module(f"recdsl.cli.commands.{name}").command
        for option in command.params:
            if isinstance(option, click.Option):
                assert all(f"\\fB{flag}\\fR" in section for flag in option.opts), option.name
