"""The extension of VS Code: its colours over all examples, its types, its package."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tools.ready_editors import EXTENSION

ROOT = Path(__file__).parents[2]
SNAPSHOTS = Path(__file__).parent / "snapshots"
SPECS = [*sorted((ROOT / "examples").rglob("*.rec")), ROOT / "tests/language/every-phrase.rec"]
GRAMMAR = EXTENSION / "syntaxes" / "recdsl.tmLanguage.json"


def npm(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["npm", "run", "--silent", *arguments]
    return subprocess.run(command, cwd=EXTENSION, capture_output=True, text=True, check=False)


def test_the_colours_of_all_examples_are_as_they_were(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    update = bool(request.config.getoption("--update", default=False))
    for file in SPECS:
        shutil.copy(file, tmp_path)
        kept = SNAPSHOTS / f"{file.name}.snap"
        assert update or kept.exists(), f"{kept} is missing; --update writes it"
        if kept.exists():
            shutil.copy(kept, tmp_path)
    more = ["--updateSnapshot"] if update else []
    done = npm("snapshots", "--", *more, f"{tmp_path}/*.rec")
    assert done.returncode == 0, done.stdout + done.stderr
    if update:
        SNAPSHOTS.mkdir(exist_ok=True)
        for made in tmp_path.glob("*.snap"):
            shutil.copy(made, SNAPSHOTS)


def test_no_snapshot_is_left_over() -> None:
    assert {file.name for file in SNAPSHOTS.iterdir()} == {f"{file.name}.snap" for file in SPECS}


@pytest.mark.parametrize("file", SPECS, ids=lambda file: file.stem)
def test_every_word_has_a_colour(file: Path) -> None:
    line, plain = "", []
    for row in (SNAPSHOTS / f"{file.name}.snap").read_text("utf-8").splitlines():
        marked = re.fullmatch(r"#( *)(\^+) source\.recdsl", row)
        if row.startswith(">"):
            line = row[1:]
        elif marked:
            plain.append(line[len(marked[1]) :][: len(marked[2])])
    assert [text for text in plain if text.strip()] == []


def test_a_changed_colour_is_noticed(tmp_path: Path) -> None:
    changed = GRAMMAR.read_text("utf-8").replace("keyword.control.recdsl", "keyword.other.recdsl")
    (tmp_path / "changed.json").write_text(changed, "utf-8")
    for file in (ROOT / "examples" / "card.rec", SNAPSHOTS / "card.rec.snap"):
        shutil.copy(file, tmp_path)
    program = EXTENSION / "node_modules" / ".bin" / "vscode-tmgrammar-snap"
    command = [program, "--scope", "source.recdsl", "--grammar", "changed.json", "card.rec"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "keyword.other.recdsl" in done.stdout


def test_the_extension_is_packed_with_all_that_it_names() -> None:
    done = npm("package")
    assert done.returncode == 0, done.stdout + done.stderr
    with zipfile.ZipFile(EXTENSION / "recdsl.vsix") as packed:
        names = set(packed.namelist())
        manifest = json.loads(packed.read("extension/package.json"))
        code = packed.read("extension/dist/extension.js").decode()
    given = manifest["contributes"]
    icons = given["languages"][0]["icon"].values()
    files = [manifest["main"], manifest["icon"], *icons, given["languages"][0]["configuration"]]
    files += [one["path"] for one in (*given["grammars"], *given["snippets"])]
    assert {f"extension/{file.removeprefix('./')}" for file in files} <= names
    assert {"extension/LICENSE.txt", "extension/readme.md"} <= names
    assert not any("node_modules" in name or name.endswith(".ts") for name in names)
    assert code.count('require("vscode")') >= 1
    for command in given["commands"]:
        assert f'"{command["command"]}"' in code


def test_the_bundle_loads_with_nothing_beside_it(tmp_path: Path) -> None:
    assert npm("bundle").returncode == 0
    bundle = shutil.copy(EXTENSION / "dist" / "extension.js", tmp_path)
    script = Path(__file__).parent / "vscode" / "load.js"
    done = subprocess.run(["node", script, bundle], capture_output=True, text=True, check=False)
    assert done.stdout == "activate deactivate\n", done.stderr


def test_each_snippet_compiles_as_it_is_inserted(tmp_path: Path) -> None:
    """With its first choices; a part of a recording is put into one."""
    snippets = json.loads((EXTENSION / "snippets" / "recdsl.json").read_text("utf-8"))
    for name, snippet in snippets.items():
        body = snippet["body"]
        text = _inserted(body if isinstance(body, str) else "\n".join(body))
        if not re.match(r"(record|recording|defaults)\b", text):
            text = f"record audio and video\n{text}"
        file = tmp_path / "snippet.rec"
        file.write_text(text, "utf-8")
        program = Path(sys.executable).with_name("recdsl")
        done = subprocess.run(
            [program, "lint", "--format", "json", file], capture_output=True, text=True, check=False
        )
        codes = [one["code"] for one in json.loads(done.stdout)["findings"]]
        assert {"REC001", "REC011"}.isdisjoint(codes), (name, text, done.stdout)


def _inserted(body: str) -> str:
    """What a snippet inserts when every tab stop is left as it is."""
    body = re.sub(r"\$\{\d+\|([^,|]*)[^|]*\|\}", r"\1", body)
    body = re.sub(r"\$\{\d+:((?:\\\$|\\\}|[^}])*)\}", lambda found: found[1], body)
    return re.sub(r"\$\d+", "", body).replace("\\$", "$").replace("\\}", "}")
