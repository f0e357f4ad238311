"""`recdsl decompile`, through the installed program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import recdsl

BODY = "examples/page/3-snapshots-only.json"


def test_a_body_becomes_a_sentence_with_a_note_on_its_secrets() -> None:
    done = recdsl("decompile", BODY)
    assert done.returncode == 0
    assert done.stdout.startswith("record audio and video individually\n")
    assert "${ACCESS_KEY}" in done.stderr
    assert "xxxxxxf" not in done.stdout


def test_kept_secrets_and_the_way_back() -> None:
    spec = recdsl("decompile", "--keep-secrets", BODY)
    assert spec.stderr == ""
    body = recdsl("compile", "-", stdin=spec.stdout)
    with open(BODY, encoding="utf-8") as file:  # noqa: PTH123
        assert json.loads(body.stdout) == json.load(file)


def test_several_bodies_become_blocks() -> None:
    done = recdsl("decompile", BODY, "examples/page/5-web-page.json")
    assert done.stdout.count("recording ") == 2
    assert recdsl("fmt", "--check", "-", stdin=done.stdout).returncode == 0


def test_a_text_that_is_no_body_is_explained() -> None:
    done = recdsl("decompile", "-", stdin="[1, 2")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "syntax-error" in done.stderr
    assert recdsl("decompile", "missing.json").returncode == 2


def test_an_open_mode_is_noted() -> None:
    done = recdsl("decompile", "-", stdin='{"cname": "c"}')
    assert "--mode" in done.stderr
    told = recdsl("decompile", "--mode", "individual", "-", stdin="{}")
    assert "record individually" in told.stdout


def test_every_string_below_the_name_of_a_secret_becomes_a_placeholder() -> None:
    body = {
        "cname": "c",
        "clientRequest": {
            "token": {"value": "SEKRIT1"},
            "storageConfig": {
                "secretKey": ["SEKRIT2", {"name": "SEKRIT3"}],
                "secret_key": "SEKRIT4",
                "stsToken": "SEKRIT5",
                "SecretKey": {"x": ["SEKRIT6", "", "${KEPT}"]},
                "accessKey": 12345678,
            },
        },
    }
    done = recdsl("decompile", "-", stdin=json.dumps(body))
    assert done.returncode == 0
    assert "SEKRIT" not in done.stdout + done.stderr
    assert "12345678" not in done.stdout
    assert 'set token = {"value": "${TOKEN}"}' in done.stdout
    assert '["${SECRET_KEY_4}", "", "${KEPT}"]' in done.stdout
    for command in ("lint", "explain"):
        said = recdsl(command, "-", stdin=json.dumps(body))
        assert "SEKRIT" not in said.stdout + said.stderr


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('{"cname": "\\ud800"}', "lone-surrogate"),
        ('{"cname": "a", "cname": "b"}', "duplicate-member"),
        ("[1]", "wrong-type"),
    ],
)
def test_a_body_that_would_come_back_as_another_one_is_refused(text: str, rule: str) -> None:
    done = recdsl("decompile", "-", stdin=text)
    assert done.returncode == 1
    assert done.stdout == ""
    assert rule in done.stderr


def test_the_project_says_the_mode_of_a_body_that_does_not(tmp_path: Path) -> None:
    (tmp_path / "recdsl.toml").write_text('modes = { "*.json" = "individual" }\n')
    (tmp_path / "a.json").write_text('{"clientRequest": {"recordingConfig": {}}}\n')
    done = recdsl("decompile", "a.json", cwd=tmp_path)
    assert "individually" in done.stdout
    assert "does not tell its mode" not in done.stderr
    alone = recdsl("decompile", "--isolated", "a.json", cwd=tmp_path)
    assert "does not tell its mode" in alone.stderr
