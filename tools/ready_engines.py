"""Install the engines that run the audit of examples/audit (`make test-engines`)."""

from __future__ import annotations

import venv

from tools.ready_editors import ROOT, needed, run

PLACE = ROOT / ".engines"
PYTHON = PLACE / "bin" / "python"
_PACKAGES = ("pyspark>=4", "ray[data]>=2.40", "duckdb>=1.4", "pandas")
_INSTALLED = PLACE / ".installed"


def main() -> None:
    """Install what is missing."""
    needed("java", "openjdk-17-jre-headless")
    if _INSTALLED.exists():
        return
    print("installing pyspark, ray and duckdb", flush=True)
    venv.create(PLACE, with_pip=True, clear=True)
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, *_PACKAGES, "-e", f"{ROOT}[arrow]")
    _INSTALLED.touch()


if __name__ == "__main__":
    main()
