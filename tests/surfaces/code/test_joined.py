"""JSON that a program joins from strings and values, and the strings of C#."""

# ruff: noqa: E501 - a program is one line

from __future__ import annotations

import time

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.fixing import fixed
from recdsl.linting.reading import read
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.json_value import Unknown
from recdsl.model.source import Source
from tests.conftest import ROOT

BEFORE = '{"cname": "'
MIDDLE = '", "uid": "900001", "clientRequest": {"recordingConfig": {"channelType": 1, "maxIdleTime": 3}, "storageConfig": {"vendor": 1, "region": '
BEHIND = ', "bucket": "b", "accessKey": "${K}", "secretKey": "${S}"}}}'


def escaped(text: str) -> str:
    return text.replace('"', '\\"')


SINGLE = [f"'{one}'" for one in (BEFORE, MIDDLE, BEHIND)]
DOUBLE = [f'"{escaped(one)}"' for one in (BEFORE, MIDDLE, BEHIND)]
RAW = [f"`{one}`" for one in (BEFORE, MIDDLE, BEHIND)]
VERBATIM = ['@"' + one.replace('"', '""') + '"' for one in (BEFORE, MIDDLE, BEHIND)]


def joined(parts: list[str], sign: str = " + ", names: tuple[str, str] = ("ch", "r")) -> str:
    return sign.join((parts[0], names[0], parts[1], names[1], parts[2]))


LINE = " +  # more\n  "
PROGRAMS = [
    ("a.js", f"const b = {joined(SINGLE)};"),
    ("a.js", f"const b = {joined(RAW)};"),
    ("a.js", f"send({joined(SINGLE, names=('room.name', 'JSON.stringify(r)'))});"),
    ("a.ts", f"const b: string = ({joined(DOUBLE)});"),
    ("a.py", f"b = {joined(SINGLE, names=('ch', 'str(r)'))}"),
    ("a.py", f"b = ({joined(SINGLE, sign=LINE)})"),
    ("a.php", f"<?php $b = {joined(SINGLE, '.', ('$ch', '$this->region'))};"),
    ("a.php", f"<?php send({joined(SINGLE, ' . ', ('$a[0]', 'f($r)'))});"),
    ("a.go", f"package a\nvar b = {joined(RAW)}"),
    ("a.go", f"package a\nvar b = {joined(DOUBLE, names=('ch', 'strconv.Itoa(r)'))}"),
    ("A.java", f"class A {{ String b() {{ return {joined(DOUBLE)}; }} }}"),
    ("A.cs", f"class A {{ string b = {joined(DOUBLE)}; }}"),
    ("A.cs", f"class A {{ string b = {joined(VERBATIM)}; }}"),
    ("a.dart", f"final b = {joined(SINGLE, names=('room.name', 'r.toString()'))};".replace("$", "\\$")),
    ("a.kt", f"val b = {joined(DOUBLE)}".replace("$", "\\$")),
    ("a.swift", f"let b = {joined(DOUBLE, names=('ch', 'String(r)'))}"),
    ("a.rb", f"b = {joined(SINGLE, names=('ch', 'r.to_s'))}"),
    ("a.ex", f"b = {joined(DOUBLE, ' <> ', ('ch', 'to_string(r)'))}"),
]  # fmt: skip


def linted(source: Source) -> tuple[Diagnostic, ...]:
    return diagnose(read(source), Terms(mode="mix", min_severity="warning"))


@pytest.mark.fault("B1")
@pytest.mark.parametrize(("name", "text"), PROGRAMS)
def test_json_that_operators_join_is_a_body(name: str, text: str) -> None:
    source = Source(name, text)
    (recording,) = read(source).recordings
    body = recording.body
    assert isinstance(body, dict)
    assert isinstance(body["cname"], Unknown)
    request = body["clientRequest"]
    assert isinstance(request, dict)
    assert isinstance(request["storageConfig"], dict)
    assert isinstance(request["storageConfig"]["region"], Unknown)
    (finding,) = linted(source)
    assert finding.rule.name == "out-of-range"
    assert text[finding.span.start : finding.span.end] == "3"


@pytest.mark.fault("B1")
@pytest.mark.parametrize(("name", "text"), PROGRAMS)
def test_a_fix_changes_the_string_that_has_the_fault(name: str, text: str) -> None:
    made = fixed(Source(name, text), linted, unsafe=True)
    assert made.text == text.replace(": 3}", ": 5}")


@pytest.mark.fault("B1", "B2")
@pytest.mark.parametrize(
    ("name", "bodies"),
    [
        *((name, 1) for name in ("concat.js", "concat.php", "concat.py", "concat.go")),
        ("concat.dart", 1), ("Concat.java", 1), ("cs2.cs", 1), ("cs6.cs", 2),
    ],
)  # fmt: skip
def test_the_programs_of_the_audit_are_read(name: str, bodies: int) -> None:
    source = Source(name, (ROOT / "tests/surfaces/code/audit" / name).read_text("utf-8"))
    found = [one.rule.name for one in linted(source)]
    assert found.count("out-of-range") == bodies


@pytest.mark.fault("B1")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.js", "const a = 'curl -d ' + '{\"clientRequest\": ' + x;"),
        ("a.js", "log('no clientRequest with storageConfig in ' + x + ' recordingConfig');"),
        ("a.js", "f('{\"clientRequest\": {\"storageConfig\"' + x + '}')"),
        ("a.js", "const n = 1 + 2 + storageConfig.recordingConfig;"),
        ("a.py", "x = '{\"clientRequest\": {\"resourceExpiredHour\": ' + h + ', \"storageConfig\": 1}}'"),
    ],
)  # fmt: skip
def test_other_sums_are_silent(name: str, text: str) -> None:
    assert linted(Source(name, text)) == ()


@pytest.mark.fault("B1")
def test_a_body_in_one_string_of_a_longer_text_is_read_by_itself() -> None:
    whole = BEFORE + "a" + MIDDLE + "0" + BEHIND
    assert len(linted(Source("a.js", f"log('body: ' + '{whole}' + x);"))) == 1


@pytest.mark.fault("B1")
def test_a_long_sum_takes_linear_time() -> None:
    def seconds(count: int) -> float:
        text = "const b = '" + BEFORE + "'" + " + x + 'storageConfig'" * count + ";"
        began = time.process_time()
        read(Source("a.js", text))
        return time.process_time() - began

    seconds(10)
    assert seconds(4000) < 20 * max(seconds(500), 0.02)
