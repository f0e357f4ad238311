"""Programs in the fences of a document: read as their language, reported at their lines."""

# ruff: noqa: E501 - a program is one line

from __future__ import annotations

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.fixing import fixed
from recdsl.linting.reading import read
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.source import Source

PROGRAMS = {
    "js": 'start({{cname: c, uid: "1", clientRequest: {{recordingConfig: {{channelType: {v}}}}}}});',
    "javascript": 'x = {{"recordingConfig": {{"channelType": {v}, "maxIdleTime": 300}}}};',
    "jsx": "const a = <A b={{{{recordingConfig: {{channelType: {v}, maxIdleTime: 300}}}}}}/>;",
    "ts": "const recordingConfig: Config = {{channelType: {v}, maxIdleTime: 300}};",
    "typescript": "const recordingConfig = {{channelType: {v}, maxIdleTime: 300}} as const;",
    "tsx": "const a = <A b={{{{recordingConfig: {{channelType: {v}, maxIdleTime: 300}}}}}}/>;",
    "python": 'body = {{"recordingConfig": {{"channelType": {v}, "maxIdleTime": 300}}}}',
    "py": "body = dict(recordingConfig=dict(channelType={v}, maxIdleTime=300))",
    "php": '$x = ["recordingConfig" => ["channelType" => {v}, "maxIdleTime" => 300]];',
    "go": 'x := map[string]any{{"recordingConfig": map[string]any{{"channelType": {v}, "maxIdleTime": 300}}}}',
    "golang": 'var x = map[string]any{{"recordingConfig": map[string]any{{"channelType": {v}, "maxIdleTime": 300}}}}',
    "java": 'Map.of("recordingConfig", Map.of("channelType", {v}, "maxIdleTime", 300));',
    "csharp": "var x = new {{ recordingConfig = new {{ channelType = {v}, maxIdleTime = 300 }} }};",
    "c#": "var x = new {{ recordingConfig = new {{ channelType = {v}, maxIdleTime = 300 }} }};",
    "cs": "var x = new {{ recordingConfig = new {{ channelType = {v}, maxIdleTime = 300 }} }};",
    "dart": 'final x = {{"recordingConfig": {{"channelType": {v}, "maxIdleTime": 300}}}};',
    "kotlin": 'val x = mapOf("recordingConfig" to mapOf("channelType" to {v}, "maxIdleTime" to 300))',
    "swift": 'let x = ["recordingConfig": ["channelType": {v}, "maxIdleTime": 300]]',
    "ruby": "x = {{ recordingConfig: {{ channelType: {v}, maxIdleTime: 300 }} }}",
    "rust": 'fn f() {{ json!({{"recordingConfig": {{"channelType": {v}, "maxIdleTime": 300}}}}); }}',
    "elixir": "x = %{{recordingConfig: %{{channelType: {v}, maxIdleTime: 300}}}}",
}  # fmt: skip


def linted(source: Source) -> tuple[Diagnostic, ...]:
    return diagnose(read(source), Terms(min_severity="warning"))


def document(language: str, value: str) -> Source:
    program = PROGRAMS[language].format(v=value)
    return Source(
        "a.md", f"# A\n\nPOST /mode/mix/start\n\n- b\n  ```{language}\n  {program}\n  ```\n"
    )


@pytest.mark.fault("B3")
@pytest.mark.parametrize("language", PROGRAMS)
def test_a_program_in_a_fence_is_read_as_its_language(language: str) -> None:
    source = document(language, '"1"')
    found = [one for one in linted(source) if one.rule.name == "wrong-type"]
    assert [source.position(one.span.start).line for one in found] == [7]
    assert source.text[found[0].span.start : found[0].span.end] == '"1"'
    assert "wrong-type" not in {one.rule.name for one in linted(document(language, "1"))}


@pytest.mark.fault("B3")
@pytest.mark.parametrize("language", sorted({*PROGRAMS} - {"go", "golang", "java"}))
def test_a_program_in_a_fence_is_repaired_where_it_is(language: str) -> None:
    made = fixed(document(language, '"1"'), linted, unsafe=False)
    assert made.text == document(language, "1").text


@pytest.mark.fault("B3")
def test_the_mode_is_that_of_the_program_before_that_of_the_document() -> None:
    program = 'post("/mode/individual/start", {cname: "a", uid: "1", clientRequest: {recordingConfig: {channelType: 0}}});'
    text = f"# A\n\n```js\n{program}\n```\n\n# B\n\nPOST /mode/mix/start\n\n```js\nx = {{recordingConfig: {{channelType: 0, maxIdleTime: 30}}}}\n```\n"
    assert [one.mode for one in read(Source("a.md", text)).recordings] == ["individual", "mix"]


@pytest.mark.fault("B3")
@pytest.mark.parametrize(
    "fence",
    [
        "```js\nx = {clientRequest: {resourceExpiredHour: 24, storageConfig: 1}}\n```",
        '```scala\nval recordingConfig = Map("channelType" -> "1")\n```',
        "```\nx = {recordingConfig: {channelType: '1', maxIdleTime: 300}}\n```",
        "```js\nstart({cname: c, uid: '1', clientRequest: {recordingConfig: { ... }, storageConfig: { ... }}});\n```",
    ],
)  # fmt: skip
def test_other_fences_are_silent(fence: str) -> None:
    found = [one.rule.name for one in linted(Source("a.md", f"/mode/mix/start\n\n{fence}\n"))]
    assert found == []
