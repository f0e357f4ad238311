"""Scratch repositories, in which the real git and the real pre-commit run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

BIN = Path(sys.executable).parent
# What an installation from the checkout is made of.
_SOURCES = ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
_FOLDERS = ("recdsl", "rules", "grammar", "docs")
_IDENTITY = {
    f"GIT_{who}_{what}": said
    for who in ("AUTHOR", "COMMITTER")
    for what, said in (("NAME", "somebody"), ("EMAIL", "somebody@example.com"))
}


class Repository:
    """A git repository in a folder; what pre-commit installs for it goes to a folder beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        self.run("git", "init", "--quiet")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command here, with this environment's programs and no settings of the user's."""
        kept = {name: said for name, said in os.environ.items() if not name.startswith("GIT_")}
        return subprocess.run(
            command,
            cwd=self.folder,
            env={
                **kept,
                **_IDENTITY,
                "PATH": os.pathsep.join((str(BIN), os.environ["PATH"])),
                "PRE_COMMIT_HOME": str(self.folder.parent / "pre-commit"),
                "GIT_CONFIG_GLOBAL": os.devnull,
                "GIT_CONFIG_NOSYSTEM": "1",
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )

    def commit(self, **texts: str) -> subprocess.CompletedProcess[str]:
        """Write files, stage them, and try to commit; `__` stands for a dot in their names."""
        for name, text in texts.items():
            self.write(name.replace("__", "."), text)
        self.run("git", "add", "--all")
        return self.run("git", "commit", "--message", "A change")

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def commits(self) -> int:
        return int(self.run("git", "rev-list", "--count", "--all").stdout)


def published(folder: Path) -> Repository:
    """The project as others get it: what is in the checkout now, committed."""
    hooks = Repository(folder)
    for name in _SOURCES:
        shutil.copy(ROOT / name, folder)
    for name in _FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    done = hooks.commit()
    assert done.returncode == 0, done.stdout
    return hooks
