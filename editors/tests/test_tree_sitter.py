"""The tree-sitter grammar makes a parser, and that parses every example."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tools.ready_editors import HARNESS, PLACE

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "editors" / "tree-sitter-recdsl"
SPECS = [
    *sorted((ROOT / "examples").rglob("*.rec")),
    *sorted((ROOT / "tests" / "previewing" / "cases").glob("*.rec")),
    *sorted((ROOT / "tests" / "language" / "formats").glob("*.rec")),
    *sorted((ROOT / "tests" / "language").glob("every-phrase*.rec")),
]


def run(*command: str | Path, text: str = "", fine: tuple[int, ...] = (0,)) -> str:
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    assert done.returncode in fine, done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def parser(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program that parses standard input, made from grammar.js."""
    folder = tmp_path_factory.mktemp("parser")
    dsl = PLACE / "tree-sitter-cli" / "package" / "lib" / "api" / "dsl.js"
    grammar = run("node", HARNESS / "grammar_json.js", FOLDER / "grammar.js", dsl)
    (folder / "grammar.json").write_text(grammar, "utf-8")
    (folder / "parser.c").write_text(run(PLACE / "generate", folder / "grammar.json"), "utf-8")
    vendor = PLACE / "tree-sitter" / "package" / "vendor" / "tree-sitter"
    runtime = [file for file in (vendor / "src/runtime").glob("*.c") if file.stem != "runtime"]
    includes = [f"-I{vendor / part}" for part in ("include", "src", "externals/utf8proc")]
    sources = [folder / "parser.c", HARNESS / "parse.c", *runtime]
    utf8 = vendor / "externals" / "utf8proc" / "utf8proc.c"
    made = folder / "parse"
    run("gcc", "-w", "-O0", "-std=gnu99", *includes, *sources, utf8, "-o", made)
    return made


@pytest.mark.parametrize("file", SPECS, ids=lambda file: file.stem)
def test_a_spec_parses_without_an_error(parser: Path, file: Path) -> None:
    tree = run(parser, text=file.read_text("utf-8"), fine=(0, 1))
    assert "ERROR" not in tree
    assert "MISSING" not in tree
    assert tree.startswith("(source_file")


def test_a_tree_has_the_parts_of_the_sentence(parser: Path) -> None:
    tree = run(parser, text="RECORD audio of users 1, 2 individually to s3 us-east-1 as m4a")
    assert tree.split(" (clause ") == [
        "(source_file",
        "(record (subjects (medium) (user (number)) (user (number))) (mode)))",
        "(storage (vendor (word)) (region (word))))",
        "(as_clause (format (word)))))\n",
    ]


def test_a_keyword_may_be_a_name_and_a_hash_sign_part_of_a_text(parser: Path) -> None:
    tree = run(parser, text='recording record { background "#FF0000" without token } # end')
    assert "(recording (name (word))" in tree
    assert "(background (background_color (string (string_content))))" in tree
    assert "(without (path (word)))" in tree
    assert tree.endswith("(comment))\n")


@pytest.mark.parametrize("text", ["record audoi", "canvas 1280x", "layout custom { user 1 at (0 }"])
def test_what_is_no_sentence_has_an_error(parser: Path, text: str) -> None:
    tree = run(parser, text=text, fine=(1,))
    assert "ERROR" in tree or "MISSING" in tree


@pytest.mark.skipif(not shutil.which("tree-sitter"), reason="the present generator is not here")
def test_the_present_generator_takes_the_grammar_too(tmp_path: Path) -> None:
    for file in ("grammar.js", "tree-sitter.json"):
        shutil.copy(FOLDER / file, tmp_path)
    done = subprocess.run(
        ["tree-sitter", "generate"], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
