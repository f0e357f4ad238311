"""The files of the playground: scripts that esbuild bundles, Pyodide, and recdsl's wheel."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlencode

from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.rules import RULES
from recdsl.version import VERSION, page_address

ROOT = Path(__file__).parents[2]
SOURCES = Path(__file__).parent / "playground"
PYODIDE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json")
PARSERS = (
    "web-tree-sitter/web-tree-sitter.wasm",
    "tree-sitter-javascript/tree-sitter-javascript.wasm",
    "tree-sitter-python/tree-sitter-python.wasm",
)
# Parts of Python's library that recdsl does not use, which are most of it.
UNUSED = re.compile(
    r"(?:__phello__|_pydecimal|_pyio|compression/zstd|concurrent/interpreters|ctypes|curses|dbm|doctest"
    r"|email/mime|ensurepip|http/(?:cookie|server)|idlelib|imaplib|lib2to3|mailbox|multiprocessing"
    r"|optparse|pdb|pickletools|profiling|pydoc|smtplib|sqlite3|tarfile|test|tkinter|turtle|unittest"
    r"|venv|webbrowser|wsgiref|xml|xmlrpc|zoneinfo/)"
)
EXAMPLES = ROOT / "examples"
# What the playground calls the texts of a language.
KINDS = {"rec": "spec", "json": "body"}


def write_playground(site: Path, work: Path) -> None:
    """Put the playground's files into the site, and what keeps them for later.

    Args:
        site: the site, whose page of the playground is written.
        work: a folder for what is made on the way.
    """
    target = site / "assets" / "playground"
    (target / "pyodide").mkdir(parents=True, exist_ok=True)
    modules = bundle(target, work)
    for name in PYODIDE:
        shutil.copy(modules / "pyodide" / name, target / "pyodide" / name)
    shrink(modules / "pyodide" / "python_stdlib.zip", target / "pyodide" / "python_stdlib.zip")
    (target / "programs").mkdir(exist_ok=True)
    for name in PARSERS:
        shutil.copy(modules / name, target / "programs")
    shutil.copy(SOURCES / "src" / "tree_sitter.py", target / "programs")
    shutil.copy(wheel(work), target / "recdsl.zip")
    page = (site / "playground" / "index.html").read_text("utf-8")
    kept = ["playground/", *dict.fromkeys(re.findall(r'(?:href|src)="\.\./(assets/[^"]+)"', page))]
    own = (str(path.relative_to(site)) for path in sorted(target.rglob("*")) if path.is_file())
    kept = list(dict.fromkeys((*kept, *own)))
    worker = (SOURCES / "src" / "playground-worker.js").read_text("utf-8")
    worker = worker.replace("VERSION", VERSION).replace("FILES", json.dumps(kept))
    (site / "playground-worker.js").write_text(worker, "utf-8")


def bundle(target: Path, work: Path) -> Path:
    """Bundle the scripts; return the folder of what npm installed."""
    place = work / "playground"
    shutil.copytree(SOURCES, place, dirs_exist_ok=True)
    (place / "src" / "data.js").write_text(data(), "utf-8")
    run(
        ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"],
        place,
    )
    run(
        [
            *("node_modules/.bin/esbuild", "src/main.js", "src/worker.js", "src/programs.js"),
            *("src/main.css", "--external:./programs.js"),
            *("--external:fs/promises", "--external:module"),  # of Node; no browser gets there
            *("--bundle", "--format=esm", "--minify", "--target=es2022", "--log-level=warning"),
            *("--external:./pyodide/pyodide.mjs", f"--outdir={target}"),
        ],
        place,
    )
    return place / "node_modules"


def shrink(library: Path, target: Path) -> None:
    """Copy Python's library without what recdsl does not use."""
    with (
        zipfile.ZipFile(library) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
    ):
        for name in old.namelist():
            if not UNUSED.match(name):
                new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)


def wheel(work: Path) -> Path:
    """Build the wheel, which is a zip archive."""
    place = work / "wheel"
    shutil.rmtree(place, ignore_errors=True)
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(place)]
    run([*build, str(ROOT)], ROOT)
    return next(place.glob("*.whl"))


def data() -> str:
    """What the scripts know of the project: editions, rules' pages and examples."""
    pages = {rule.code: page_address("", rule.page) for rule in RULES.values()}
    examples = {
        file.name: {"kind": KINDS[file.suffix[1:]], "text": file.read_text("utf-8")}
        for file in (
            EXAMPLES / "card.rec",
            *sorted(EXAMPLES.glob("*.rec")),
            EXAMPLES / "faulty.json",
        )
        if file.exists()
    }
    return "".join(
        f"export const {name} = {json.dumps(value)};\n"
        for name, value in (("EDITIONS", EDITIONS), ("PAGES", pages), ("EXAMPLES", examples))
    )


def link(text: str, kind: str, *, edition: str = "", mode: str = "") -> str:
    """The part of the playground's address that holds a text."""
    state = {"kind": kind, "edition": edition, "mode": mode, "text": text}
    return "#" + urlencode({name: value for name, value in state.items() if value})


def run(words: list[str], folder: Path) -> None:
    """Run a command; end with all that it printed if it fails."""
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(words)}\n{done.stdout}{done.stderr}")
