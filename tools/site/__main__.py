"""Build the site into build/site: `make site`."""

from __future__ import annotations

import shutil
import subprocess
import sys

from tools.site.pages import DOCS, PLAYGROUND, ROOT, index, pages, schemas, settings
from tools.site.playground_files import write_playground

BUILD = ROOT / "build"


def main() -> int:
    """Write the pages, build the site of them, and lay the Markdown twins beside."""
    shutil.rmtree(BUILD / "pages", ignore_errors=True)
    texts = pages()
    for name, text in texts.items():
        place = BUILD / "pages" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    for image in DOCS.glob("*.png"):
        shutil.copy(image, BUILD / "pages" / image.name)
    (BUILD / "zensical.toml").write_text(settings(texts), "utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--clean"]
    done = subprocess.run([*command, "-f", "zensical.toml"], cwd=BUILD, check=False)
    if done.returncode:
        return done.returncode
    for name, text in texts.items():
        if name != PLAYGROUND:
            (BUILD / "site" / name).write_text(text, "utf-8")
    (BUILD / "site" / "llms.txt").write_text(index(texts), "utf-8")
    for name, text in schemas().items():
        (BUILD / "site" / name).write_text(text, "utf-8")
    write_playground(BUILD / "site", BUILD)
    return 0


if __name__ == "__main__":
    sys.exit(main())
