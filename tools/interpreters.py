"""Run tests of the pure part on other versions of Python, those that Pyodide brings.

`make test-pyodide` needs node and npm; it installs Pyodide and the packages that the tests need
into .pyodide/. The tests are those of the language, the checks and the rules.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from tools.ready_editors import ROOT, needed, run

PLACE = ROOT / ".pyodide"
PACKAGES = PLACE / "packages"
VERSIONS = ("0.27.7", "0.28.3", "314.0.7")  # CPython 3.12, 3.13 and 3.14
TESTS = ("tests/checks", "tests/language", "tests/rules")
_PACKAGES = ("pytest>=8", "hypothesis>=6.100", "lark>=1.2", "click>=8.1")
# Of any platform: what is installed here would be for this one.
_PURE = ("--only-binary=:all:", "--platform=any", "--implementation=py", "--python-version=3.12")
# A temporary file of a descriptor cannot be read in Pyodide 0.27; pytest-asyncio is not there.
_WORDS = (
    *("-p", "no:cacheprovider", "--capture=sys"),
    *("-W", "ignore::pytest.PytestConfigWarning", *TESTS),
)


def main() -> None:
    """Install what is missing, and run the tests on each version; exit with 1 if some fail."""
    needed("node", "nodejs")
    needed("npm", "npm")
    if not PACKAGES.exists():
        pip = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        run(*pip, "--target", PACKAGES, *_PURE, *_PACKAGES)
    for version in VERSIONS:
        _install(version)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(_tested, VERSIONS))
    for version, result in zip(VERSIONS, results, strict=True):
        lines = result.stdout.splitlines()
        if result.returncode:
            print(result.stdout[-20_000:], result.stderr[-2_000:], sep="\n")
        print(f"Pyodide {version}, {lines[0]}: {lines[-1].strip('= ')}" if lines else version)
    sys.exit(any(result.returncode for result in results))


def _install(version: str) -> None:
    place = PLACE / version
    if not place.exists():
        print(f"installing pyodide {version}", flush=True)
        run(
            "npm",
            "install",
            "--prefix",
            place,
            "--no-save",
            "--ignore-scripts",
            f"pyodide@{version}",
        )


def _tested(version: str) -> subprocess.CompletedProcess[str]:
    pyodide = PLACE / version / "node_modules" / "pyodide"
    return subprocess.run(
        ["node", ROOT / "tools" / "interpreter.mjs", pyodide, ROOT, PACKAGES, *_WORDS],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


if __name__ == "__main__":
    main()
