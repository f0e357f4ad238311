"""`recdsl lint` on a folder in which bodies stand in all kinds of files."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.running import recdsl

FORMS = ROOT / "tests" / "surfaces" / "forms"
FAULTY = sorted(one.name for one in (FORMS / "faulty").iterdir() if one.suffix != ".txt")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with all forms in it, and a folder of look-alikes."""
    for name in FAULTY:
        shutil.copy(FORMS / "faulty" / name, tmp_path / name)
    shutil.copytree(FORMS / "silent", tmp_path / "silent")
    return tmp_path


def test_a_folder_is_searched_for_every_form(folder: Path) -> None:
    done = recdsl("lint", "--format", "json", str(folder))
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert report["summary"]["files"] == len(FAULTY)
    assert sorted({Path(one["file"]).name for one in report["findings"]}) == FAULTY


def test_look_alikes_are_neither_reported_nor_counted(folder: Path) -> None:
    done = recdsl("lint", "--allow-empty", "--format", "json", str(folder / "silent"))
    assert (done.returncode, json.loads(done.stdout)["summary"]["files"]) == (0, 0)


def test_safe_fixes_are_written_into_every_form(folder: Path) -> None:
    recdsl("lint", "--fix", str(folder))
    for name in FAULTY:
        fixed = (FORMS / "faulty" / f"{name}.fixed.txt").read_bytes()
        assert (folder / name).read_bytes() == fixed


def test_standard_input_is_read_as_what_its_name_says() -> None:
    text = (FORMS / "faulty" / "mistakes.http").read_text("utf-8")
    done = recdsl("lint", "--stdin-filename", "a/b.http", "-", stdin=text)
    assert "a/b.http:23:10: error[REC101] wrong-type" in done.stdout


def test_the_mode_that_is_given_wins_over_that_of_the_url() -> None:
    file = str(FORMS / "faulty" / "mistakes.http")
    done = recdsl("lint", "--mode", "individual", "--format", "json", file)
    modes = {tuple(one["modes"]) for one in json.loads(done.stdout)["findings"] if one["pointer"]}
    assert modes == {("individual",)}


def test_a_mark_at_the_start_of_a_document_is_nobodys_fault(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"\xef\xbb\xbf" + (FORMS / "faulty" / "mistakes.md").read_bytes())
    assert "byte-order-mark" not in recdsl("lint", str(file)).stdout


def test_without_a_parser_a_named_file_is_an_error_and_a_found_one_a_note(folder: Path) -> None:
    """PyYAML hidden by a module that cannot be found."""
    code = (
        "import importlib.util as u, sys; real = u.find_spec\n"
        "u.find_spec = lambda name, *a: None if name == 'yaml' else real(name, *a)\n"
        "from recdsl.__main__ import main; sys.exit(main())"
    )
    import subprocess

    def run(path: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", code, "lint", "-q", str(path)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    named = run(folder / "mistakes.yaml")
    assert named.returncode == 2
    assert "pip install pyyaml" in named.stderr
    found = run(folder)
    assert found.returncode == 1
    assert found.stderr.count("mistakes.yaml is passed over") == 1


@pytest.mark.parametrize(
    "text",
    [
        "{{- if .Values.a }}\nBODY{{- end }}\n",
        "BODYstorageConfig: {vendor: 1, accessKey: ${KEY}}\n",
    ],
)
def test_a_template_of_yaml_is_never_clean(text: str, tmp_path: Path) -> None:
    body = "cname: l\nclientRequest: {recordingConfig: {channelType: 0}}\n"
    file = tmp_path / "a.yaml"
    file.write_text(text.replace("BODY", body))
    for path in (file, tmp_path):
        done = recdsl("lint", "--allow-empty", str(path))
        assert done.returncode == 0
        assert f"{file} is passed over" in done.stderr
        assert "1 of a form that cannot be read" in done.stdout + done.stderr
        assert recdsl("lint", "--fail-on-unread", str(path)).returncode == 2
    file.write_text("a: [1\n" + body)
    assert recdsl("lint", str(tmp_path)).returncode == 1


def test_a_document_in_another_encoding_is_searched_and_never_written(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    data = b"Caf\xe9\n\n" + (FORMS / "faulty" / "mistakes.md").read_bytes()
    file.write_bytes(data)
    done = recdsl("lint", "--fix", str(tmp_path))
    assert f"{file}:22:13: error[REC101] wrong-type" in done.stdout
    assert "not-utf-8" not in done.stdout
    assert file.read_bytes() == data


@pytest.mark.fault("P1", "R9")
@pytest.mark.parametrize(
    ("name", "module", "package"),
    [
        ("a.js", "tree_sitter_javascript", "tree-sitter-javascript"),
        ("a.ts", "tree_sitter_typescript", "tree-sitter-typescript"),
        ("a.py", "tree_sitter_python", "tree-sitter-python"),
        ("a.php", "tree_sitter_php", "tree-sitter-php"),
        ("a.kt", "tree_sitter_kotlin", "tree-sitter-kotlin"),
        ("a.yaml", "yaml", "pyyaml"),
    ],
)
@pytest.mark.parametrize("command", ["explain", "preview", "decompile", "diff"])
def test_without_a_parser_every_command_names_its_package(
    command: str, name: str, module: str, package: str, tmp_path: Path
) -> None:
    """The package cannot be found, nor imported."""
    import subprocess

    (tmp_path / name).write_text('{"cname": "c", "uid": "1", "clientRequest": {}}\n')
    code = (
        "import importlib.util as u, sys; real = u.find_spec\n"
        f"u.find_spec = lambda name, *a: None if name == {module!r} else real(name, *a)\n"
        f"sys.modules[{module!r}] = None\n"
        "from recdsl.__main__ import main; sys.exit(main())"
    )
    names = [name, name] if command == "diff" else [name]
    done = subprocess.run(
        [sys.executable, "-c", code, command, *names],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 2
    assert f"pip install {package}" in done.stderr
