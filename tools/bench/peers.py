"""The tools that recdsl is held against, installed from the registries below build/bench/.

What cannot be installed is said and left out; the bench goes on without it.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools.bench.installed import (
    BUILD,
    environment,
    install_into,
    newest_installer,
    output,
    run,
)


@dataclass(frozen=True)
class Peer:
    """An installed tool: what starts it, and its version."""

    name: str
    program: Path
    version: str
    interpreter: tuple[Path, ...] = ()

    @property
    def command(self) -> tuple[Path, ...]:
        """The words that start it."""
        return (*self.interpreter, self.program)


def install() -> tuple[dict[str, Peer], list[str]]:
    """All peers that can be had, by name, and why the others cannot."""
    peers, missing = {}, []
    for name, installer in INSTALLERS.items():
        try:
            peers[name] = installer(name)
        except (OSError, StopIteration, subprocess.CalledProcessError) as error:
            missing.append(f"{name} could not be installed ({type(error).__name__})")
            print(f"  {missing[-1]}")
    return peers, missing


def _from_pypi(name: str) -> Peer:
    python = environment(f"peer-{name}")
    program = python.with_name(name)
    if not program.exists():
        install_into(python, name, installer=newest_installer())
    return Peer(name, program, output(program, "--version").split()[-1])


def _from_npm(name: str) -> Peer:
    folder = BUILD / f"peer-{name}"
    program = folder / "node_modules" / name / "dist" / "index.js"
    node = shutil.which("node")
    if node is None:
        raise FileNotFoundError("node")
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, name)
    listed = output("npm", "ls", "--prefix", folder, "--depth", "0", "--parseable", "--long")
    version = listed.rstrip().rpartition("@")[2]
    return Peer(name, program, version, (Path(node),))


def _from_debian(name: str) -> Peer:
    folder = BUILD / f"peer-{name}"
    program = folder / "usr" / "bin" / name
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["apt-get", "download", name], cwd=folder, check=True, capture_output=True)
        run("dpkg", "-x", next(folder.glob("*.deb")), folder)
    return Peer(name, program, output(program, "--version").split()[-1].removeprefix("v"))


INSTALLERS: dict[str, Callable[[str], Peer]] = {
    "check-jsonschema": _from_pypi,
    "yamllint": _from_pypi,
    "jsonvet": _from_pypi,
    "ajv-cli": _from_npm,
    "jsonnet": _from_debian,
}
