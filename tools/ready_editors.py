"""Install what the tests of the editors' side need (`make test-editors`).

npm's packages for the extension of VS Code, Neovim, and a generator and a runtime of tree-sitter.
The packages of tree-sitter's present generator fetch a binary while they are installed, which many
machines refuse; the last that came with its sources is built here instead.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[1]
EXTENSION = ROOT / "editors" / "vscode"
HARNESS = ROOT / "editors" / "tests" / "tree_sitter"
PLACE = ROOT / ".editors"
GENERATOR, RUNTIME = "tree-sitter-cli@0.13.16", "tree-sitter@0.13.23"
_CHEAPLY = ("-w", "-O1", "-D_GNU_SOURCE")  # they run once


def main() -> None:
    """Install what is missing."""
    _neovim()
    _npm_packages()
    _tree_sitter()


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a command, or exit with what it printed; return its output."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}:\n{done.stdout}{done.stderr}")
    return done.stdout


def needed(program: str, package: str) -> None:
    """Take a program from Debian where it is missing."""
    if shutil.which(program):
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        sys.exit(f"{program} is missing; install it and run this again.")
    print(f"installing {package}", flush=True)
    run("apt-get", "update", "-qq")
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", package)


def _neovim() -> None:
    needed("nvim", "neovim")


def _npm_packages() -> None:
    needed("npm", "npm")
    installed = EXTENSION / "node_modules" / ".package-lock.json"
    wanted = EXTENSION / "package.json"
    if installed.exists() and installed.stat().st_mtime >= wanted.stat().st_mtime:
        return
    print("installing the extension's npm packages", flush=True)
    run("npm", "install", "--no-save", "--ignore-scripts", cwd=EXTENSION)
    installed.touch()


def _tree_sitter() -> None:
    """Build `generate` (grammar.json to parser.c) and the objects of the runtime."""
    needed("g++", "g++")
    program = PLACE / "generate"
    if program.exists():
        return
    print("building tree-sitter's generator, which takes a minute", flush=True)
    sources = _unpacked(GENERATOR) / "vendor" / "tree-sitter"
    objects = PLACE / "objects"
    objects.mkdir(exist_ok=True)
    includes = [f"-I{sources / part}" for part in ("include", "src")]
    includes += [f"-I{sources / 'externals' / part}" for part in ("utf8proc", "json-parser")]
    files = [
        *sorted((sources / "src").rglob("*.cc")),
        HARNESS / "generate.cc",
        sources / "externals" / "utf8proc" / "utf8proc.c",
        sources / "externals" / "json-parser" / "json.c",
    ]

    def compiled(file: Path) -> str:
        target = objects / f"{file.relative_to(file.parents[3])}.o".replace("/", "_")
        compiler = ("g++", "-std=c++14") if file.suffix == ".cc" else ("gcc",)
        run(*compiler, *_CHEAPLY, *includes, "-c", file, "-o", target)
        return str(target)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        linked = list(pool.map(compiled, files))
    _unpacked(RUNTIME)
    run("g++", *linked, "-lm", "-o", program)


def _unpacked(package: str) -> Path:
    """The folder of an npm package, unpacked without running anything of it."""
    name = package.rpartition("@")[0]
    folder = PLACE / name
    if not folder.exists():
        PLACE.mkdir(exist_ok=True)
        archive = run("npm", "pack", package, "--silent", cwd=PLACE).split()[-1]
        with tarfile.open(PLACE / archive) as tar:
            tar.extractall(folder, filter="data")
        (PLACE / archive).unlink()
    return folder / "package"


if __name__ == "__main__":
    main()
