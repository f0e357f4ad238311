"""Each spec as a program in five languages: the real tools compile it, and it returns the body."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from examples.tests.programs import ROOT, Case, arguments, call_of, cases, source
from tools.ready_emit import PLACE, TSC

SPECS = sorted((ROOT / "examples").rglob("*.rec"))


@pytest.fixture(scope="module")
def all_cases() -> list[Case]:
    return [case for spec in SPECS for case in cases(spec)]


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def written(case: Case, form: str, folder: Path) -> Path:
    """A recording's file, each in a folder of its own, for examples share names."""
    name, text = source(case, form)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder / name


def bodies(output: str) -> list[str]:
    """What a driver printed: one body a line, as JSON, or in Base64."""
    return [json.loads(line) for line in output.rstrip("\n").split("\n")]


def wanted(all_cases: list[Case]) -> list[str]:
    return [case.body for case in all_cases]


def test_python(all_cases: list[Case], tmp_path: Path) -> None:
    given = []
    for index, case in enumerate(all_cases):
        file = written(case, "python", tmp_path / str(index))
        spec = importlib.util.spec_from_file_location(f"generated_{index}", file)
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        conversation = max(
            (name for name in vars(module) if name.endswith("_conversation")), key=len
        )
        function = conversation.removesuffix("_conversation")
        values = arguments(case, getattr(module, function))
        given.append(getattr(module, function)(**values))
        if "appid" not in values:
            values = {"appid": "a b", **values}
        calls = getattr(module, conversation)(**values)
        assert [call.name for call in calls] == ["acquire", "start", "query", "stop"]
        assert calls[1].body == given[-1]
    assert given == wanted(all_cases)
    binary = Path(sys.executable).parent
    run(binary / "mypy", "--strict", "--no-incremental", *tmp_path.rglob("3/*.py"), cwd=tmp_path)
    run(
        *(binary / "ruff", "format", "--isolated", "--check", "--line-length", "1000"), ".",
        cwd=tmp_path,
    )  # fmt: skip


def test_typescript(all_cases: list[Case], tmp_path: Path) -> None:
    imports, calls = [], []
    for index, case in enumerate(all_cases):
        file = written(case, "typescript", tmp_path / f"c{index}")
        imports.append(f'import * as c{index} from "./c{index}/{file.stem}.js";\n')
        calls.append(f"console.log(JSON.stringify(c{index}.{call_of(case, 'typescript')}));\n")
    coded = "const coded = (text: string) => Buffer.from(text, 'base64').toString();\n"
    (tmp_path / "main.ts").write_text("".join((*imports, coded, *calls)), "utf-8")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    run(
        TSC, "--strict", "--skipLibCheck", "--noUnusedLocals", "--noUnusedParameters",
        "--target", "es2020", "--module", "nodenext", "--types", "node", "--typeRoots",
        PLACE / "node_modules" / "@types", "main.ts",
        cwd=tmp_path,
    )  # fmt: skip
    assert bodies(run("node", "main.js", cwd=tmp_path)) == wanted(all_cases)


def test_go(all_cases: list[Case], tmp_path: Path) -> None:
    imports, calls = [], []
    for index, case in enumerate(all_cases):
        written(case, "go", tmp_path / f"c{index}")
        imports.append(f'\tc{index} "example.com/main/c{index}"\n')
        calls.append(f"\tshow(c{index}.{call_of(case, 'go')})\n")
    (tmp_path / "go.mod").write_text("module example.com/main\n\ngo 1.19\n")
    (tmp_path / "main.go").write_text(_GO % ("".join(imports), "".join(calls)), "utf-8")
    assert run("gofmt", "-l", *sorted(tmp_path.rglob("c*/*.go")), cwd=tmp_path) == ""
    run("go", "vet", "./...", cwd=tmp_path)
    assert bodies(run("go", "run", ".", cwd=tmp_path)) == wanted(all_cases)


_GO = """package main

import (
	"encoding/base64"
	"encoding/json"
	"os"
%s)

func coded(text string) string {
	data, _ := base64.StdEncoding.DecodeString(text)
	return string(data)
}

func show(body string, err error) {
	if err != nil {
		panic(err)
	}
	json.NewEncoder(os.Stdout).Encode(body)
}

func main() {
%s}
"""


def test_java(all_cases: list[Case], tmp_path: Path) -> None:
    files, calls = [], []
    for index, case in enumerate(all_cases):
        file = written(case, "java", tmp_path / f"c{index}")
        package = f"package c{index};\n"
        file.write_text(package + file.read_text("utf-8"), "utf-8")
        files.append(file)
        calls.append(f"    show(c{index}.{file.stem}.{call_of(case, 'java')});\n")
    (tmp_path / "Main.java").write_text(_JAVA % "".join(calls), "utf-8")
    flags = (
        "-Xlint:all,-text-blocks",
        "-Werror",
        "-Xdoclint:all,-missing",
        "-encoding",
        "US-ASCII",
        "-d",
        "out",
    )
    run("javac", *flags, "Main.java", *files, cwd=tmp_path)
    assert bodies(run("java", "-cp", "out", "Main", cwd=tmp_path)) == wanted(all_cases)


_JAVA = """final class Main {
  static String coded(String text) {
    return new String(
        java.util.Base64.getDecoder().decode(text), java.nio.charset.StandardCharsets.UTF_8);
  }

  static void show(String body) {
    StringBuilder line = new StringBuilder("\\"");
    for (char sign : body.toCharArray()) {
      line.append(String.format("\\\\u%%04x", (int) sign));
    }
    System.out.println(line.append('"'));
  }

  public static void main(String[] arguments) {
%s  }
}
"""


def test_php(all_cases: list[Case], tmp_path: Path) -> None:
    lines = ["<?php\n"]
    for index, case in enumerate(all_cases):
        file = written(case, "php", tmp_path / f"c{index}")
        text = file.read_text("utf-8").replace("namespace Recordings", f"namespace C{index}")
        file.write_text(text, "utf-8")
        lines.append(f"require '{file}';\n")
        lines.append(f'echo json_encode(\\C{index}\\{call_of(case, "php")}), "\\n";\n')
    (tmp_path / "main.php").write_text("".join(lines), "utf-8")
    assert bodies(run("php", "main.php", cwd=tmp_path)) == wanted(all_cases)
