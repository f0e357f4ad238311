"""`// recdsl: allow RULE: reason` in programs, YAML, JSON with comments and Markdown."""
# ruff: noqa: ISC004 - a program is one text

from __future__ import annotations

import re
from pathlib import Path

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fixed
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.project import Project
from recdsl.model.source import Source

SAMPLES = sorted((Path(__file__).parent / "samples").iterdir())
_MARKED = re.compile(r"[ \t]*(?P<sign>//|#) (?P<marks><- .*)$", re.MULTILINE)
_MARK = re.compile(r"<- ([a-z0-9-]+)")

JS = "send({ cname: 'c', uid: '1', clientRequest: {\n%s  recordingFileConfig: "
JS += "{ avFileType: ['mp4'] },%s\n} }, '/mode/mix/start');\n"
PYTHON = 'send({"cname": "c", "uid": "1", "clientRequest": {\n%s'
PYTHON += '  "recordingFileConfig": {"avFileType": ["mp4"]},%s\n}}, "/mode/mix/start")\n'


def mapped(opening: str, colon: str, closing: str, items: tuple[str, str]) -> str:
    """A call with a body in maps of a language."""
    return (
        f'send({opening}"cname"{colon}"c", "uid"{colon}"1", "clientRequest"{colon}{opening}\n%s'
        f'  "recordingFileConfig"{colon}{opening}"avFileType"{colon}{items[0]}"mp4"{items[1]}'
        f'{closing}%s\n{closing}{closing}, "/mode/mix/start")'
    )


BRACKETS, LIST = ("[", "]"), ("listOf(", ")")
C_LIKE, HASH = ("// {}", "/* {} */"), ("# {}",)
# A program of each language, around a comment above the faulty line and one behind it.
FORMS: dict[str, tuple[str, tuple[str, ...]]] = {
    "a.js": (JS, C_LIKE),
    "a.ts": (JS, C_LIKE),
    "a.tsx": (JS, C_LIKE),
    "a.py": (PYTHON, HASH),
    "a.php": (f"<?php {mapped('[', ' => ', ']', BRACKETS)};\n", (*C_LIKE, "# {}")),
    "a.go": (
        "package a\nfunc f() { "
        + mapped("map[string]any{", ": ", "}", ("[]string{", "}"))
        .replace("}%s", "},%s").replace("\n}}", "\n}}")
        + " }\n",
        C_LIKE,
    ),
    "a.java": (
        "class A { void f() { "
        + mapped("Map.of(", ", ", ")", ("List.of(", ")")) + "; } }\n",
        C_LIKE,
    ),
    "a.cs": (
        'class A { void F() { Send(new { cname = "c", uid = "1", clientRequest = new {\n%s'
        '  recordingFileConfig = new { avFileType = new[] { "mp4" } },%s\n} }, '
        '"/mode/mix/start"); } }\n',
        C_LIKE,
    ),
    "a.dart": (f"f() {{ {mapped('{', ': ', '}', BRACKETS)}; }}\n", C_LIKE),
    "a.kt": (f"fun f() {{ {mapped('mapOf(', ' to ', ')', LIST)} }}\n", C_LIKE),
    "a.swift": (f"func f() {{ {mapped('[', ': ', ']', BRACKETS)} }}\n", C_LIKE),
    "a.rb": (mapped("{", " => ", "}", BRACKETS) + "\n", HASH),
    "a.rs": (
        "fn f() { "
        + mapped("json!({", ": ", "})", BRACKETS).replace(": json!({", ": {").replace("})%s", "}%s")
        .replace("\n})})", "\n}})") + "; }\n",
        C_LIKE,
    ),
    "a.ex": (
        f"defmodule A do\ndef f() do\n{mapped('%%{', ' => ', '}', BRACKETS)}\nend\nend\n",
        HASH,
    ),
    "a.yaml": (
        "url: /mode/mix/start\nbody:\n  cname: c\n  uid: '1'\n  clientRequest:\n"
        "    recordingFileConfig:\n%s      avFileType: [mp4]%s\n",
        HASH,
    ),
    "a.jsonc": (
        '{ "cname": "c", "uid": "1", "clientRequest": {\n%s'
        '  "recordingFileConfig": {"avFileType": ["mp4"]}%s\n} }\n',
        C_LIKE,
    ),
    "a.md": (f"# Title\n\n- so:\n\n  ```js\n{JS}  ```\n", C_LIKE),
    "py.md": (f"```python\n{PYTHON}```\n", HASH),
    "jsonc.md": (
        '> ```jsonc\n> { "cname": "c", "uid": "1", "clientRequest": {\n%s'
        '>   "recordingFileConfig": {"avFileType": ["mp4"]}%s\n> } }\n> ```\n',
        C_LIKE,
    ),
}  # fmt: skip
CASES = [(name, comment) for name, (_, comments) in FORMS.items() for comment in comments]
ALLOW = "recdsl: allow mp4-without-hls: it is converted later"


def lint(source: Source, project: Project | None = None) -> tuple[Diagnostic, ...]:
    terms = Terms(mode="mix", min_severity="warning", project=project or Project())
    return lint_source(source, (), terms)


def faults(name: str, text: str, project: Project | None = None) -> list[str]:
    named = ("mp4-without-hls", "unused-suppression", "policy")
    return [
        one.rule.name
        for one in lint(Source(name, text), project)
        if one.rule.name in named or one.rule.name.startswith("suppression-")
    ]


def needless(source: Source) -> tuple[Diagnostic, ...]:
    return tuple(one for one in lint(source) if one.rule.name == "unused-suppression")


def program(name: str, above: str = "", behind: str = "") -> str:
    prefix = "> " if name == "jsonc.md" else ""
    text = FORMS[name][0]
    return text % (f"{prefix}  {above}\n" if above else "", f" {behind}" if behind else "")


@pytest.mark.parametrize(("name", "comment"), CASES)
def test_a_comment_allows_what_a_rule_finds_on_its_line_or_the_next(
    name: str, comment: str
) -> None:
    allow, other = comment.format(ALLOW), comment.format("so it is")
    assert faults(name, program(name)) == ["mp4-without-hls"]
    assert faults(name, program(name, above=allow)) == []
    assert faults(name, program(name, behind=allow)) == []
    assert faults(name, program(name, above=allow).replace("\n", "\r\n")) == []
    prefix = "> " if name == "jsonc.md" else ""
    assert faults(name, program(name, above=f"{allow}\n{prefix}{other}")) == []
    assert faults(name, program(name, above=comment.format(ALLOW.upper()))) == []


@pytest.mark.parametrize(("name", "comment"), CASES)
def test_a_comment_that_is_not_needed_is_found_and_removed(name: str, comment: str) -> None:
    allow = comment.format(ALLOW)
    sound = program(name).replace("mp4", "hls")
    for text in (
        program(name, above=allow).replace("mp4'", "hls'").replace('mp4"', 'hls"'),
        program(name, behind=allow).replace("mp4'", "hls'").replace('mp4"', 'hls"'),
    ):
        unused = text.replace("[mp4]", "[hls]")
        assert faults(name, unused) == ["unused-suppression"]
        mended = fixed(Source(name, unused), needless, unsafe=False).text
        assert mended.replace("\n>\n", "\n") == sound


@pytest.mark.parametrize(("name", "comment"), CASES)
def test_a_comment_that_cannot_allow_is_found(name: str, comment: str) -> None:
    def found(words: str, project: Project | None = None) -> list[str]:
        return sorted(faults(name, program(name, behind=comment.format(words)), project))

    both = ["mp4-without-hls"]
    assert found("recdsl: allow mp4-without-hls") == [*both, "suppression-without-reason"]
    assert found("recdsl: allow mp4-witout-hls: so") == [*both, "suppression-of-unknown-rule"]
    assert found("recdsl: allow everything: so") == [*both, "suppression-of-unknown-rule"]
    locked = Project(unsuppressible=frozenset({"mp4-without-hls"}))
    assert found(ALLOW, locked) == [*both, "suppression-of-locked-rule"]
    assert found("allow mp4-without-hls: it is no word to recdsl") == both
    assert found("see recdsl: allow mp4-without-hls: so") == both


@pytest.mark.parametrize(("name", "comment"), CASES)
def test_a_string_with_the_words_is_no_comment(name: str, comment: str) -> None:
    words = comment.format(ALLOW)
    text = program(name)
    for quote in ('"', "'"):
        text = text.replace(f"{quote}c{quote}", f"{quote}c {words}{quote}")
    text = text.replace("cname: c\n", f"cname: 'c {words}'\n")
    assert words in text
    assert faults(name, text) == ["mp4-without-hls"]


def test_the_help_shows_the_comment_of_the_language() -> None:
    text = program("a.js", behind="// recdsl: allow mp4-without-hls")
    (help_text,) = (
        one.help
        for one in lint(Source("a.js", text))
        if one.rule.name == "suppression-without-reason"
    )
    assert "`// recdsl: allow mp4-without-hls: why" in help_text


BODY = '{"cname": "c", "uid": "1", "clientRequest": {\n"recordingFileConfig": '
BODY += '{"avFileType": ["mp4"]}}}'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.js", f"// {ALLOW}\nsend(`{BODY}`);\n"),
        ("a.js", f"send(`{BODY}`); // {ALLOW}\n"),
        ("a.py", f'# {ALLOW}\nBODY = """{BODY}"""\n'),
        ("a.rb", f"# {ALLOW}\nBODY = <<~JSON\n{BODY}\nJSON\n"),
        ("a.php", f"<?php\n# {ALLOW}\n$body = <<<JSON\n{BODY}\nJSON;\n"),
        ("a.yaml", f"# {ALLOW}\nbody: |\n  {BODY}\n".replace('\n"', '\n  "')),
        ("a.yaml", f"body: | # {ALLOW}\n  {BODY}\n".replace('\n"', '\n  "')),
    ],
)
def test_a_text_over_several_lines_counts_as_one_line(name: str, text: str) -> None:
    assert faults(name, text.replace("recdsl:", "")) == ["mp4-without-hls"]
    assert faults(name, text) == []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("above", [False, True])
def test_every_fault_of_the_samples_can_be_allowed(path: Path, above: bool) -> None:
    text = path.read_text("utf-8")

    def allowed(match: re.Match[str]) -> str:
        rules = ", ".join(dict.fromkeys(_MARK.findall(match["marks"])))
        return f" {match['sign']} recdsl: allow {rules}: so it is"

    lines = []
    for line in text.splitlines():
        changed = _MARKED.sub(allowed, line)
        comment = changed[len(_MARKED.sub("", line)) :].strip()
        lines += [comment, _MARKED.sub("", line)] if above and comment else [changed]
    terms = Terms(min_severity="warning")
    left = lint_source(Source(path.name, "\n".join(lines)), (), terms)
    assert [(one.rule.name, one.message) for one in left] == []
