"""Install what the tests of generated programs need (`make test-emit`)."""

from __future__ import annotations

import sys

from tools.ready_editors import ROOT, needed, run

PLACE = ROOT / ".emit"
TSC = PLACE / "node_modules" / ".bin" / "tsc"
PRETTIER = PLACE / "node_modules" / ".bin" / "prettier"
FLASK = PLACE / "python"
_PACKAGES = ("typescript@5", "prettier@3", "@types/node@20")


def main() -> None:
    """Install what is missing."""
    needed("go", "golang-go")
    needed("javac", "default-jdk-headless")
    needed("php", "php-cli")
    needed("npm", "npm")
    if not PRETTIER.exists():
        PLACE.mkdir(exist_ok=True)
        print("installing typescript and prettier", flush=True)
        run("npm", "install", "--prefix", PLACE, "--no-save", "--ignore-scripts", *_PACKAGES)
    if not FLASK.exists():
        print("installing flask", flush=True)
        run(sys.executable, "-m", "pip", "install", "--quiet", "--target", FLASK, "flask>=3")


if __name__ == "__main__":
    main()
