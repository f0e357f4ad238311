"""The program as people have it: a wheel, installed into a virtual environment of its own.

An editable install is another thing. Where PYTHONDONTWRITEBYTECODE is set its modules are compiled
again at each start, which takes three times as long as the rest. Nor is any environment as good as
another: pip and setuptools bring `.pth` files that run at each start, and the script that pip 23
writes imports `re`. So the environments that are measured have nothing but the program.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "bench"


@dataclass(frozen=True)
class Ours:
    """Two environments with the program: its script written by the newest pip, and by Python's."""

    wheel: str
    python: Path
    program: Path
    bundled_program: Path
    version: str
    pips: tuple[str, str]


def install() -> Ours:
    """Build the wheel and install it twice.

    Raises:
        subprocess.CalledProcessError: when that does not work.
    """
    wheel = str(_wheel())
    bundled_pip, newest_pip = environment("pip-bundled", pip=True), newest_installer()
    bundled, newest = environment("bundled"), environment("newest")
    install_into(bundled, wheel, installer=bundled_pip)
    install_into(newest, wheel, installer=newest_pip)
    program = newest.with_name("recdsl")
    return Ours(
        wheel=wheel,
        python=newest,
        program=program,
        bundled_program=bundled.with_name("recdsl"),
        version=output(program, "--version").split()[-1],
        pips=(_pip_version(bundled_pip), _pip_version(newest_pip)),
    )


def python_with(ours: Ours, extra: str) -> Path:
    """The Python of an environment with an extra of the program, where it has such a one.

    Raises:
        subprocess.CalledProcessError: when it cannot be installed.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    if extra not in project["optional-dependencies"]:
        return ours.python
    python = environment(f"with-{extra}")
    for package in (f"{ours.wheel}[{extra}]", ours.wheel):
        install_into(python, package, installer=newest_installer())
    return python


def newest_installer() -> Path:
    """The Python of an environment with the newest pip."""
    existed = (BUILD / "pip-newest").exists()
    python = environment("pip-newest", pip=True)
    if not existed:
        run(python, "-m", "pip", "install", "-qq", "--upgrade", "pip")
    return python


def environment(name: str, *, pip: bool = False) -> Path:
    """The Python of an environment, which is made where it is not there yet."""
    folder = BUILD / name
    if not folder.exists():
        run(sys.executable, "-m", "venv", *([] if pip else ["--without-pip"]), folder)
    return folder / "bin" / "python"


def install_into(python: Path, *packages: str, installer: Path) -> None:
    """Install packages into an environment that has no pip; a wheel always anew."""
    pip = (installer, "-m", "pip", "--disable-pip-version-check", "--python", python)
    run(*pip, "install", "-qq", *packages)
    wheels = [package for package in packages if package.endswith(".whl")]
    if wheels:
        run(*pip, "install", "-qq", "--force-reinstall", "--no-deps", *wheels)


def run(*command: str | Path) -> None:
    """Run a command that must succeed; what it prints is shown where it does not."""
    done = subprocess.run(
        command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode:
        print(done.stdout)
        done.check_returncode()


def output(*command: str | Path, cwd: Path | None = None) -> str:
    """What a command that must succeed prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=cwd).stdout


def _wheel() -> Path:
    folder = BUILD / "wheel"
    for old in folder.glob("*.whl"):
        old.unlink()
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder, ROOT)
    return next(folder.glob("*.whl"))


def _pip_version(python: Path) -> str:
    return output(python, "-m", "pip", "--version").split()[1]
