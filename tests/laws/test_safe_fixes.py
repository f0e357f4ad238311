"""Safe means safe: what all safe fixes of a text leave, whatever its language and its faults.

After them no value is gone but what a finding named, no comment is lost or beside another member,
nothing new is wrong but what had to wait for a mended value, and a program still parses.
"""

from __future__ import annotations

import ast
import itertools
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recdsl.checks.running import check_body
from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fix_of, fixed
from recdsl.linting.reading import read
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.finding import MODES, Put
from recdsl.model.frozen import replaced
from recdsl.model.json_value import Unknown
from recdsl.model.operations import changed, has, value_at
from recdsl.model.placeholder import render_placeholders as lowered
from recdsl.model.project import Project
from recdsl.model.source import Source, applied
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import DEFAULT, Reference, edition
from recdsl.surfaces.code.csharp import CSHARP
from recdsl.surfaces.code.dart import DART
from recdsl.surfaces.code.go import GO
from recdsl.surfaces.code.grammars import parsed
from recdsl.surfaces.code.java import JAVA
from recdsl.surfaces.code.javascript import JAVASCRIPT, TYPESCRIPT
from recdsl.surfaces.code.php import PHP
from recdsl.surfaces.code.python import PYTHON
from recdsl.surfaces.start_bodies import is_start_body
from tests.laws.bodies import bodies
from tests.laws.specs import SPECS, sentences

MOST_STEPS = 300
SOME = settings(max_examples=settings().max_examples * 2)
FEWER = settings(
    max_examples=max(10, settings().max_examples // 2),
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
Lint = Callable[[Source], tuple[Diagnostic, ...]]


class Form(NamedTuple):
    """How a body is written: around it, brackets, names, words, comments, the last comma."""

    frame: str
    objects: tuple[str, str]
    lists: tuple[str, str]
    name: str
    colon: str = ": "
    words: tuple[str, str, str] = ("true", "false", "null")
    comment: str = "//"
    last: str = ""


_JSON = (("{", "}"), ("[", "]"))
FORMS: dict[str, Form] = {
    "js": Form("const body = {};\n", *_JSON, "{}"),
    "ts": Form("const body = {};\n", *_JSON, "{}"),
    "jsonc": Form("{}\n", *_JSON, '"{}"'),
    "json5": Form("{}\n", *_JSON, "{}"),
    "py": Form("body = {}\n", *_JSON, '"{}"', words=("True", "False", "None"), comment="#"),
    "php": Form("<?php\n$body = {};\n", ("[", "]"), ("[", "]"), '"{}"', " => "),
    "dart": Form("final body = {};\n", *_JSON, '"{}"'),
    "md": Form("# Start\n\n```json\n{}\n```\n", *_JSON, '"{}"', comment=""),
    "go": Form(
        "package a\n\nvar body = {}\n",
        ("map[string]any{", "}"),
        ("[]any{", "}"),
        '"{}"',
        words=("true", "false", "nil"),
        last=",",
    ),
    "java": Form(
        "class A { Object body = {}; }\n", ("Map.of(", ")"), ("List.of(", ")"), '"{}"', ", "
    ),
    "cs": Form("var body = {};\n", ("new {", "}"), ("new object[] {", "}"), "{}", " = "),
    "dictionary.cs": Form(
        "var body = {};\n",
        ("new Dictionary<string, object> {", "}"),
        ("new List<object> {", "}"),
        '["{}"]',
        " = ",
    ),
    # What these languages have in a text is JSON, so that fixes are written there as well.
    "text.go": Form("package a\n\nvar body = `\n{}\n`\n", *_JSON, '"{}"', comment=""),
    "text.java": Form('class A { String body = """\n{}\n"""; }\n', *_JSON, '"{}"', comment=""),
    "text.cs": Form('var body = """\n{}\n""";\n', *_JSON, '"{}"', comment=""),
}
LANGUAGES = {
    "js": JAVASCRIPT,
    "ts": TYPESCRIPT,
    "py": PYTHON,
    "php": PHP,
    "dart": DART,
    "go": GO,
    "java": JAVA,
    "cs": CSHARP,
}


def lines_of(value: Any, form: Form, indent: str, label: str, end: str) -> Iterator[str]:
    """The lines of a value, a member a line."""
    if isinstance(value, dict | list) and value:
        opening, closing = form.objects if isinstance(value, dict) else form.lists
        yield f"{indent}{label}{opening}"
        entries = list(value.items()) if isinstance(value, dict) else [("", one) for one in value]
        for at, (key, one) in enumerate(entries):
            comma = "," if at + 1 < len(entries) else form.last
            bare = key.isidentifier() and key.isascii()
            said = form.name.format(key) if bare else json.dumps(key)
            inner = f"{said}{form.colon}" if isinstance(value, dict) else ""
            yield from lines_of(one, form, f"{indent}  ", inner, comma)
        yield f"{indent}{closing}{end}"
        return
    if isinstance(value, dict | list):
        said = "".join(form.objects if isinstance(value, dict) else form.lists)
    elif value is None or isinstance(value, bool):
        said = form.words[2 if value is None else 0 if value else 1]
    else:
        said = json.dumps(value)
    yield f"{indent}{label}{said}{end}"


def plain(value: Any) -> Any:
    """A body that can be written in every form: names and texts have no signs of a language."""
    if isinstance(value, dict):
        return {
            name: plain(one)
            for name, one in value.items()
            if re.fullmatch(r"[A-Za-z]\w*", name, re.ASCII)
        }
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, str):
        return re.sub(r"[^A-Za-z0-9/#:,._ -]|//|#", "", value)
    if isinstance(value, float):
        return round(value, 3) if abs(value) < 1e9 and value % 1 else int(min(value, 1e9))
    return value


PLAIN = bodies().map(lowered).map(plain).filter(is_start_body)


@st.composite
def programs(draw: st.DrawFn, form: str) -> str:
    """A body in a form, with comments beside some of its members and above others."""
    lines = list(lines_of(draw(PLAIN), FORMS[form], "", "", ""))
    comment = FORMS[form].comment
    marks = draw(st.lists(st.integers(0, 2 * len(lines)), max_size=4, unique=True))
    said: list[str] = []
    for at, line in enumerate(lines):
        if comment and at and 2 * at in marks:
            depth = len(line) - len(line.lstrip()) + 2 * (line.lstrip()[0] in "}])")
            said.append(f"{' ' * depth}{comment} c{2 * at}c")
        beside = f" {comment} c{2 * at + 1}c" if comment and 2 * at + 1 in marks else ""
        last = at + 1 == len(lines)
        said.append(line if last else f"{line}{beside}")
    return FORMS[form].frame.replace("{}", "\n".join(said))


def lint_in(mode: Any) -> Lint:
    return lint_by(Terms(mode=mode))


def lint_by(terms: Terms) -> Lint:
    return lambda source: lint_source(source, (), terms)


def body_of(source: Source) -> list[Any]:
    return [lowered(one.body) for one in read(source).recordings]


def leaves(value: Any) -> Counter[str]:
    if isinstance(value, dict | list):
        inside = value.values() if isinstance(value, dict) else value
        return sum(map(leaves, inside), Counter())
    return Counter([repr(value)])


def named(body: Any, one: Diagnostic) -> Counter[str]:
    """The values that a finding names, with all that stands below them."""
    pointers = dict.fromkeys((one.pointer, *(label.pointer for label in one.related)))
    there = (pointer for pointer in pointers if pointer and has(body, pointer))
    return sum((leaves(value_at(body, pointer)) for pointer in there), Counter())


def faults(found: tuple[Diagnostic, ...]) -> list[Diagnostic]:
    return [one for one in found if one.severity != "info"]


def changes(before: Any, after: Any, pointer: str = "") -> Iterator[str]:
    """The places of a body that have another value than before, or are new."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name, value in after.items():
            here = f"{pointer}/{name}"
            if name not in before:
                yield here
            else:
                yield from changes(before[name], value, here)
    elif isinstance(before, list) and isinstance(after, list):
        if len(before) != len(after):
            yield pointer
        for at, (one, other) in enumerate(itertools.zip_longest(before, after)):
            if at < len(after):
                yield from changes(one, other, f"{pointer}/{at}")
    elif repr(before) != repr(after):
        yield pointer


def waited(before: Any, after: Any, terms: Terms) -> set[str]:
    """The rules that could not decide before the mended values were known."""
    body = after
    for pointer in changes(before, after):
        if pointer and has(body, pointer):
            body = changed(body, (Put(pointer, Unknown("${X}")),))
    strict = terms.with_severity(terms.min_severity, strict=True)
    return {one.rule for one in check_body(body, strict).waiting}


def touches(one: Diagnostic, places: list[str]) -> bool:
    # The name of a service decides which members its element has.
    places = [place.removesuffix("/serviceName") for place in places]
    pointers = [one.pointer, *(label.pointer for label in one.related)]
    return any(
        f"{pointer}/".startswith(f"{place}/") or f"{place}/".startswith(f"{pointer}/")
        for pointer in pointers
        for place in places
        if pointer
    )


def assert_step(
    before: Source, after: Source, one: Diagnostic, found: tuple[Diagnostic, ...], terms: Terms
) -> tuple[Diagnostic, ...]:
    """What a single safe fix takes away and brings."""
    now = lint_source(after, (), terms)
    old, new = body_of(before), body_of(after)
    assert len(old) == len(new)
    at = max(one.ordinal - 1, 0)
    for index, (left, right) in enumerate(zip(old, new, strict=True)):
        gone = leaves(left) - leaves(right)
        if index == at:
            assert not gone - named(left, one), (one.rule.name, gone)
        else:  # a clause that recordings share goes where it is wrong in all of them
            alike = [each for each in found if (each.rule, each.ordinal) == (one.rule, index + 1)]
            assert not gone - sum((named(left, each) for each in alike), Counter()), one.rule.name
    broken = any(each.rule.page.startswith("text/") for each in found)
    if one.ordinal and not broken:
        left, right = old[at], new[at]
        for other in faults(found):
            inside = other is not one and other.pointer.startswith(f"{one.pointer}/")
            if inside and has(left, other.pointer) and not has(right, one.pointer):
                value = value_at(left, other.pointer)
                assert not leaves(value) - leaves(right), (one.rule.name, other.rule.name)
        brought = Counter(each.rule.name for each in faults(now))
        brought -= Counter(each.rule.name for each in faults(found))
        known = {(each.rule.name, each.pointer) for each in found}
        places = list(changes(left, right))
        waiting = waited(left, right, replaced(terms, mode=one.modes[0], strict=True))
        for each in faults(now):
            if each.rule.name in brought and (each.rule.name, each.pointer) not in known:
                # More of the body tells which mode is meant, or the service now reads a member.
                decided = each.modes != one.modes or one.rule.name == "wrong-letter-case"
                assert decided or touches(each, places) or each.rule.name in waiting, (one, each)
    return now


def one_by_one(source: Source, terms: Terms) -> Source:
    """The text after each safe fix by itself, in the order of the report."""
    found = lint_source(source, (), terms)
    for _ in range(MOST_STEPS):
        offered = [(one, fix) for one in found if (fix := fix_of(one, unsafe=False))]
        if not offered:
            return source
        one, fix = offered[0]
        after = Source(source.name, applied(source.text, fix.edits))
        found = assert_step(source, after, one, found, terms)
        source = after
    raise AssertionError("there is no end")


_COMMENT = re.compile(r"(?://|#) (c\d+c)")
_KEY = re.compile(r"\s*\[?[\"']?(\w+)[\"']?\]?\s*(?::|=>|=|,(?=\s*[^\s/]))")
_OPENING, _CLOSING = ("{", "[", "("), ("}", "]", ")")


def neighbours(text: str) -> dict[str, str]:
    """Each comment with the name of the member that it stands beside, or above."""
    lines = text.split("\n")
    told: dict[str, str] = {}
    opened: list[str] = []
    for at, line in enumerate(lines):
        closed = opened.pop() if opened and line.lstrip()[:1] in _CLOSING else ""
        bare = _COMMENT.sub("", line).rstrip()
        if bare.endswith(_OPENING):
            key = _KEY.match(line)
            opened.append(key.group(1).lower() if key else "")
        found = _COMMENT.search(line)
        if not found:
            continue
        if line[: found.start()].strip():
            said = line[: found.start()]
        else:
            below = (one for one in lines[at + 1 :] if not _COMMENT.match(one.strip()))
            said = next(below, "")
        name = _KEY.match(said)
        beside = name.group(1).lower() if name else said.strip(" ,;")
        told[found.group(1)] = closed if closed and said == line[: found.start()] else beside
    return told


def assert_comments(before: str, after: str) -> None:
    old, new = neighbours(before), neighbours(after)
    inside = removed_with_what_is_around(before, after)
    for comment, member in old.items():
        if comment in new:
            is_value = not member or not member[0].isalpha() or member[0] in "\"'"
            assert is_value or new[comment] == member, (comment, before, after)
        else:
            assert comment in inside, (comment, before, after)


def blocks(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """The lines of a text, each with the names of what it stands in, or opens."""
    around: list[tuple[int, str]] = []
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip())
        while around and around[-1][0] >= depth:
            around.pop()
        bare = _COMMENT.sub("", line).rstrip()
        if bare.endswith(_OPENING):
            name = _KEY.match(line)
            around.append((depth, name.group(1).lower() if name else ""))
        yield tuple(name for _, name in around), line


def removed_with_what_is_around(before: str, after: str) -> set[str]:
    """The comments in blocks that are gone."""
    left = Counter(path for path, line in blocks(after) if not _COMMENT.match(line.strip()))
    there = Counter(path for path, line in blocks(before) if not _COMMENT.match(line.strip()))
    return {
        comment
        for path, line in blocks(before)
        for comment in _COMMENT.findall(line)
        if not left[path] or ("" in path and left[path] < there[path])
    }


def assert_parses(source: Source) -> None:
    form = source.name.rpartition(".")[2]
    if form in LANGUAGES:
        assert not parsed(source.text.encode(), LANGUAGES[form]).has_error, source.text
    if form == "py":
        ast.parse(source.text)


def assert_safe(source: Source, mode: Any, reference: Reference = DEFAULT) -> None:
    terms = Terms(mode=mode, project=Project(reference=reference))
    lint = lint_by(terms)
    made = fixed(source, lint, unsafe=False)
    assert not any(fix_of(one, unsafe=False) for one in made.remaining)
    assert one_by_one(source, terms).text == made.text
    assert_comments(source.text, made.text)
    assert_parses(Source(source.name, made.text))
    unsafely = fixed(source, lint, unsafe=True)
    assert_parses(Source(source.name, unsafely.text))


@SOME
@given(
    name=st.sampled_from(EDITIONS),
    data=st.data(),
    mode=st.sampled_from([None, *MODES]),
    indent=st.sampled_from([None, 2]),
)
def test_the_safe_fixes_of_a_body_are_safe(
    name: str, data: st.DataObject, mode: Any, indent: int | None
) -> None:
    try:
        body = lowered(data.draw(bodies(name)))
        text = json.dumps(body, indent=indent, ensure_ascii=False, allow_nan=False)
        text.encode()
    except ValueError:
        return
    assert_safe(Source("a.json", text), mode, edition(name))


def without_channel(section: str, value: Any) -> Any:
    """Members whose mode only a section in wrong letters decides, before and behind another."""
    return {"recordingConfig": {}, section: value}, {section: value, "recordingConfig": {}}


WEB = {
    "extensionServices": [
        {
            "serviceName": "web_recorder_service",
            "errorHandlePolicy": "error_abort",
            "serviceParam": {"url": "https://example.com/board", "audioProfile": 0},
        }
    ]
}
DECIDING = [
    *without_channel("extensionserviceconfig", WEB),
    *without_channel("EXTENSIONSERVICECONFIG", WEB),
]


@pytest.mark.fault("X1")
@pytest.mark.parametrize("members", DECIDING, ids=list)
def test_a_name_that_decides_the_mode_is_mended_before_anything_that_the_mode_demands(
    members: Any,
) -> None:
    source = Source("a.json", json.dumps({"cname": "c", "uid": "5", "clientRequest": members}))
    assert_safe(source, None)
    first = lint_in(None)(source)
    assert {one.rule.name for one in first if fix_of(one, unsafe=False)} == {"wrong-letter-case"}
    assert "recordingConfig" not in fixed(source, lint_in(None), unsafe=False).text


@pytest.mark.fault("X1", "X6")
@FEWER
@given(data=st.data(), mode=st.sampled_from(MODES))
@pytest.mark.parametrize("form", FORMS)
def test_the_safe_fixes_of_a_program_are_safe(form: str, data: st.DataObject, mode: Any) -> None:
    text = data.draw(programs(form))
    source = Source(f"a.{form}", text)
    language = LANGUAGES.get(form.rpartition(".")[2])
    if language is not None and parsed(text.encode(), language).has_error:
        return
    assert_safe(source, mode)


@st.composite
def annotated(draw: st.DrawFn) -> str:
    """A spec with comments behind some of its lines."""
    lines = draw(SPECS | sentences()).split("\n")
    marks = draw(st.lists(st.integers(0, len(lines)), max_size=3, unique=True))
    return "\n".join(f"{line} # c{at}c" if at in marks else line for at, line in enumerate(lines))


@SOME
@given(text=annotated())
def test_the_safe_fixes_of_a_spec_are_safe(text: str) -> None:
    source, lint = Source("a.rec", text), lint_in(None)
    made = fixed(source, lint, unsafe=False)
    assert not any(fix_of(one, unsafe=False) for one in made.remaining)
    singly = one_by_one(source, Terms())
    if "defaults" in text.lower():  # a clause that all are rid of goes there, else in each of them
        assert body_of(singly) == body_of(Source("a.rec", made.text))
    else:
        assert singly.text == made.text
    comments = re.compile(r"# (c\d+c)")
    assert set(comments.findall(text)) == set(comments.findall(made.text))
