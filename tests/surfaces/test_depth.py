"""Texts that are made to take long: deep programs, and templates full of opening marks.

Each takes a moment, and took minutes when its time grew with the square of its size.
"""

from __future__ import annotations

import time

import pytest

from recdsl.api import lint
from recdsl.linting.reading import read
from recdsl.model.source import Source

pytestmark = pytest.mark.heavy

NAMES = "clientRequest recordingConfig"
LONGEST = 20.0
COUNT = 50_000


@pytest.mark.fault("T3")
@pytest.mark.parametrize(
    ("name", "start", "opening", "closing"),
    [
        ("a.php", f"<?php // {NAMES}\n$a = ", "[", "]"),
        ("a.php", f"<?php // {NAMES}\n$a = ", "['a' => ", "]"),
        ("a.dart", f"// {NAMES}\nvar a = ", "[", "]"),
        ("a.dart", f"// {NAMES}\nvar a = ", "{'a': ", "}"),
        ("a.go", f"package a\n// {NAMES}\nvar a = ", "[]any{", "}"),
        ("a.js", f"// {NAMES}\nvar a = ", "{a: ", "}"),
        ("a.py", f"# {NAMES}\na = ", "{'a': ", "}"),
        ("a.java", f"class A {{ // {NAMES}\n Object a = ", "List.of(", ")"),
        ("a.cs", f"class A {{ // {NAMES}\n object a = ", "new {a = ", "}"),
        ("a.json.tmpl", '{"clientRequest": {"recordingConfig": ', "{", ""),
        ("a.json.tmpl", '{"clientRequest": {"recordingConfig": ', "{{ ", ""),
        ("a.json.tmpl", '{"clientRequest": {"recordingConfig": ', "{{#if ", ""),
        ("a.json.tmpl", '{"clientRequest": {"recordingConfig": ', "<% a ", ""),
        ("a.json.tmpl", '{"clientRequest": {"recordingConfig": ', "{% if ", ""),
    ],
)
def test_a_hostile_text_takes_a_moment(name: str, start: str, opening: str, closing: str) -> None:
    begun = time.process_time()
    read(Source(name, f"{start}{opening * COUNT}1{closing * COUNT}"))
    assert time.process_time() - begun < LONGEST


@pytest.mark.fault("T3")
@pytest.mark.parametrize("name", ["a.json.tmpl", "a.http", "a.json"])
@pytest.mark.parametrize("opening", ["{", "{{", "{%", "{#", "<%", "${", '{{"', '"a":'])
def test_opening_marks_that_nothing_closes_take_a_moment(name: str, opening: str) -> None:
    begun = time.process_time()
    lint(opening * COUNT, name=name)
    assert time.process_time() - begun < LONGEST


@pytest.mark.fault("T3")
def test_many_members_that_a_spec_sets_take_a_moment() -> None:
    members = "".join(f"set a{index} = 1\n" for index in range(COUNT // 5))
    begun = time.process_time()
    lint(f"record audio mixed\nto s3 us-east-1\n{members}", name="a.rec")
    assert time.process_time() - begun < LONGEST


@pytest.mark.fault("T3")
def test_a_body_inside_of_much_else_is_found() -> None:
    body = "{ clientRequest: { recordingConfig: { channelType: 0 } } }"
    text = "f(() => { " * 60 + f"g({body});" + " });" * 60
    assert len(read(Source("a.js", text)).recordings) == 1
    chain = "new JSONObject()" + '.put("a", 1)' * 100
    java = (
        f'class A {{ Object f() {{ return {chain}.put("clientRequest", new JSONObject()'
        '.put("recordingConfig", new JSONObject().put("channelType", 0))); } }'
    )
    assert len(read(Source("a.java", java)).recordings) == 1
