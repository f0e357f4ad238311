"""Each spec as a program in five languages: the real tools compile it, and it returns the body."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from examples.tests.programs import ROOT, Case, arguments, call_of, cases, refusals, source
from tools.ready_emit import PLACE, TSC

SPECS = [
    *sorted((ROOT / "examples").rglob("*.rec")),
    ROOT / "tests" / "emitting" / "every-case.rec",
]


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


def check(given: list[str], all_cases: list[Case]) -> None:
    """Compare what functions returned with the bodies, and their errors with the demands."""
    demands = [demand for case in all_cases for _, demand in refusals(case)]
    assert given[: len(all_cases)] == [case.body for case in all_cases]
    errors = given[len(all_cases) :]
    assert len(demands) > 20
    assert [error.rstrip(".").partition(" ")[2] for error in errors] == demands


def test_python(all_cases: list[Case], tmp_path: Path) -> None:
    given, errors = [], []
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
        values = arguments(case.values, getattr(module, function))
        for wrong, _ in refusals(case):
            with pytest.raises(ValueError, match="has to be") as refusal:
                getattr(module, function)(**arguments(wrong, getattr(module, function)))
            errors.append(str(refusal.value))
        given.append(getattr(module, function)(**values))
        if "appid" not in values:
            values = {"appid": "a b", **values}
        calls = getattr(module, conversation)(**values)
        assert [call.name for call in calls] == ["acquire", "start", "query", "stop"]
        assert calls[1].body == given[-1]
    check([*given, *errors], all_cases)
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
    for index, case in enumerate(all_cases):
        for wrong, _ in refusals(case):
            calls.append(f"refused(() => c{index}.{call_of(case, 'typescript', wrong)});\n")
    coded = "const coded = (text: string) => Buffer.from(text, 'base64').toString();\n"
    (tmp_path / "main.ts").write_text("".join((*imports, coded, _REFUSED, *calls)), "utf-8")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    run(
        TSC, "--strict", "--skipLibCheck", "--noUnusedLocals", "--noUnusedParameters",
        "--target", "es2020", "--module", "nodenext", "--types", "node", "--typeRoots",
        PLACE / "node_modules" / "@types", "main.ts",
        cwd=tmp_path,
    )  # fmt: skip
    check(bodies(run("node", "main.js", cwd=tmp_path)), all_cases)


_REFUSED = """
function refused(call: () => string): void {
  try {
    console.log(JSON.stringify(call()));
  } catch (error) {
    console.log(JSON.stringify((error as Error).message));
  }
}
"""


def test_go(all_cases: list[Case], tmp_path: Path) -> None:
    imports, calls = [], []
    for index, case in enumerate(all_cases):
        written(case, "go", tmp_path / f"c{index}")
        imports.append(f'\tc{index} "example.com/main/c{index}"\n')
        calls.append(f"\tshow(c{index}.{call_of(case, 'go')})\n")
    for index, case in enumerate(all_cases):
        for wrong, _ in refusals(case):
            calls.append(f"\tshow(c{index}.{call_of(case, 'go', wrong)})\n")
    (tmp_path / "go.mod").write_text("module example.com/main\n\ngo 1.19\n")
    (tmp_path / "main.go").write_text(_GO % ("".join(imports), "".join(calls)), "utf-8")
    assert run("gofmt", "-l", *sorted(tmp_path.rglob("c*/*.go")), cwd=tmp_path) == ""
    run("go", "vet", "./...", cwd=tmp_path)
    check(bodies(run("go", "run", ".", cwd=tmp_path)), all_cases)


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
		body = err.Error()
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
    for index, (case, file) in enumerate(zip(all_cases, files, strict=True)):
        for wrong, _ in refusals(case):
            call = f"c{index}.{file.stem}.{call_of(case, 'java', wrong)}"
            calls.append(f"    refused(() -> {call});\n")
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
    check(bodies(run("java", "-cp", "out", "Main", cwd=tmp_path)), all_cases)


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

  static void refused(java.util.function.Supplier<String> call) {
    try {
      show(call.get());
    } catch (IllegalArgumentException error) {
      show(error.getMessage());
    }
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
    for index, case in enumerate(all_cases):
        for wrong, _ in refusals(case):
            call = f"\\C{index}\\{call_of(case, 'php', wrong)}"
            lines.append(f"try {{ {call}; }} catch (InvalidArgumentException $error) {{\n")
            lines.append('    echo json_encode($error->getMessage()), "\\n";\n}\n')
    (tmp_path / "main.php").write_text("".join(lines), "utf-8")
    check(bodies(run("php", "main.php", cwd=tmp_path)), all_cases)
