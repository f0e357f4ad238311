"""What ten times the size costs, for inputs that are made to take long (`ROWS`, a line each)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools.bench.bench import Bench
from tools.bench.figures import median
from tools.bench.installed import python_with
from tools.bench.report import Goal, Section, number
from tools.bench.timing import Case, Taken

MOST = 12
START = "start"


@dataclass(frozen=True)
class Row:
    """An input of a size: its text, what its file is called, and how often `size` something stands.

    `command` is what is done with it and `status` how that ends; `extra` is the extra of the
    program that reads such files; `beside` gives the files that lie beside it, by their names. The
    size is one whose work outweighs the start of the program.
    """

    fault: str
    what: str
    name: str
    text: Callable[[int], str]
    size: int
    command: tuple[str, ...] = ("lint",)
    status: int = 1
    extra: str = ""
    beside: Callable[[int], dict[str, str]] | None = None


def measure(bench: Bench) -> tuple[list[Goal], Section]:
    """Whether ten times as much takes at most twelve times as long."""
    goals, rows = [], []
    for row in ROWS:
        taken = _taken(bench, row)
        cost = [_cost(taken, str(size)) for size in (row.size, row.size * 10)]
        small, large = cost
        times = large / small if small and large else None
        goals.append(Goal(f"{row.what}: ten times the size", None, MOST, times, " times"))
        shown = ["—" if factor is None else number(factor) for factor in cost]
        ratio = "—" if times is None else number(times)
        rows.append([row.what, f"{row.size:,}", *shown, ratio])
    return goals, Section(
        "Ten times the size",
        "Inputs that are made to take long: n of something, and ten times n of it, in processor "
        "seconds without the start of the program.",
        ["what", "n", "seconds", "of ten times n", "times"],
        rows,
    )


def _taken(bench: Bench, row: Row) -> dict[str, Taken]:
    try:
        program = _program(bench, row)
    except subprocess.CalledProcessError:
        return {}
    cases = {START: Case.of(program, "--version")}
    for size in (row.size, row.size * 10):
        name = f"tenfold-{size}-{row.name}"
        if row.beside:
            folder = f"tenfold-{size}-{row.fault}"
            (bench.root / folder).mkdir(exist_ok=True)
            for other, text in row.beside(size).items():
                (bench.root / folder / other).write_text(text, "utf-8")
            name = f"{folder}/{row.name}"
        (bench.root / name).write_text(row.text(size), "utf-8")
        cases[str(size)] = Case.of(program, *row.command, name, status=row.status)
    return bench.rounds(cases, bench.scale.rounds, seconds=30, least=1)


def _program(bench: Bench, row: Row) -> Path:
    if not row.extra:
        return bench.ours.program
    return python_with(bench.ours, row.extra).with_name("recdsl")


def _cost(taken: dict[str, Taken], name: str) -> float | None:
    if name not in taken:
        return None
    return max(median(taken[name].processor) - median(taken[START].processor), 1e-4)


def _bodies_of_a_program(count: int) -> str:
    """A program with so many bodies, each with a number written as a string."""
    return "".join(
        f"const b{index} = {{cname: 'c', uid: '1', clientRequest: {{storageConfig: {{vendor: '1',"
        f" region: 0, bucket: 'b', accessKey: k, secretKey: s}}}}}};\n"
        for index in range(count)
    )


def _user_named_again(count: int) -> str:
    """A body that names one user so many times, who has the ID of the recorder."""
    recording = {"channelType": 1, "subscribeAudioUids": ["1"] * count, "subscribeUidGroup": 0}
    request = {"recordingConfig": recording}
    return json.dumps({"cname": "c", "uid": "1", "clientRequest": request}, indent=1)


def _nested(start: str, opening: str, closing: str, end: str) -> Callable[[int], str]:
    """A program with a literal so deep."""
    return lambda count: f"{start}{opening * count}1{closing * count}{end}\n"


def _set_members(count: int) -> str:
    """A spec that sets so many members of its own."""
    return "record audio mixed\nto s3 us-east-1\n" + "".join(
        f"set a{index} = 1\n" for index in range(count)
    )


def _chained_calls(count: int) -> str:
    """A program that puts so many members into an object, each on what the last call gave."""
    puts = "".join(f'.put("a{index}", {index})' for index in range(count))
    request = f'new JSONObject().put("recordingConfig", new JSONObject(){puts})'
    body = f'new JSONObject().put("uid", 5).put("clientRequest", {request})'
    return f"class A {{ Object b = {body}; }}\n"


def _faulty_recordings(count: int) -> str:
    """A spec with so many recordings, each with two mistakes that can be mended."""
    return "".join(
        f"recording r{index} {{\n  record audio mixed\n  to s3 us-east-1 bucket b{index}\n"
        f"  as mp3\n  idle 3s\n}}\n"
        for index in range(count)
    )


def _shared_faults(count: int) -> str:
    """A spec with so many recordings, whose defaults have a mistake for all of them."""
    return "defaults { as mp4 to s3 us-east-1 }\n" + "".join(
        f"# {index}\nrecording r{index} {{ record audio mixed }}\n" for index in range(count)
    )


def _json_lines(count: int) -> str:
    """So many bodies with a fault, one a line."""
    storage = {"vendor": "1", "region": 0, "bucket": "b", "accessKey": "k", "secretKey": "s"}
    body = {"cname": "c", "uid": "1", "clientRequest": {"storageConfig": storage}}
    return f"{json.dumps(body)}\n" * count


def _minified(count: int) -> str:
    """A program in one line, with so many functions that share their short names."""
    functions = (
        f"var n=e({index}),r=n.a(t);t.b=function(e){{return r(e,n)}};" for index in range(count)
    )
    return _bodies_of_a_program(1).rstrip() + "".join(functions)


def _stand_ins(count: int) -> str:
    """A program with a body at fault, and so many texts in which a key is put later."""
    return _bodies_of_a_program(1) + "".join(
        f'const t{index} = \'{{"secretKey": "__K{index}__"}}\''
        f".replace('__K{index}__', 'q{index}');\n"
        for index in range(count)
    )


def _allowed_recordings(count: int) -> str:
    """A spec with so many recordings, each with a mistake and a comment that allows it."""
    return "".join(
        f"recording r{index} {{\n  record audio mixed\n  to s3 us-east-1\n"
        f"  as mp4 # allow mp4-without-hls: a trial\n}}\n"
        for index in range(count)
    )


def _folders(count: int) -> str:
    """A body with so many folders, each with a sign that is not allowed, in an open mode."""
    storage = {"vendor": 1, "region": 0, "bucket": "b", "fileNamePrefix": ["a-b"] * count}
    request = {"recordingConfig": {"channelType": 1}, "storageConfig": storage}
    return json.dumps({"cname": "c", "uid": "1", "clientRequest": request})


def _sum_of_texts(count: int) -> str:
    """A program with a body at fault, and so many texts with a hole in one sum."""
    texts = " + ".join(f'"x{index}%s"' for index in range(count))
    return f"{_bodies_of_a_program(1)}const l = {texts};\n"


def _calls_on(lead: str, call: str, end: str) -> Callable[[int], str]:
    """A program with a body as JSON, and so many calls in one chain."""
    text = json.dumps(_user_named_again(2))
    return lambda count: f"{lead}let b = {text}{end}\nlet c = a{call * count}{end}\n"


def _expectations(count: int) -> str:
    """A test with a body at fault, and so many expectations in one chain."""
    chain = "".join(f'.toBe("x{index}")' for index in range(count))
    return f"{_bodies_of_a_program(1)}expect(a){chain};\n"


def _list_of_templates(count: int) -> str:
    """A program with a body at fault, and so many texts with a hole in one list."""
    texts = ", ".join(f'"x{index}%"' for index in range(count))
    return f"{_bodies_of_a_program(1)}const l = [{texts}];\n"


_NAMES = "clientRequest recordingConfig"
ROWS = (
    Row("T1", "bodies in a program", "t1.js", _bodies_of_a_program, 200, extra="code"),
    Row(
        "T1", "the same, mended", "f1.js", _bodies_of_a_program, 200, ("lint", "--diff"), 1, "code"
    ),
    Row("T2", "a user named again", "t2.json", _user_named_again, 2_000),
    Row("T2", "the same, mended", "f2.json", _user_named_again, 2_000, ("lint", "--diff")),
    Row(
        "T3",
        "nested lists in PHP",
        "t3.php",
        _nested(f"<?php // {_NAMES}\n$a = ", "['a' => ", "]", ";"),
        10_000,
        status=0,
        extra="code",
    ),
    Row(
        "T3",
        "nested lists in Dart",
        "t3.dart",
        _nested(f"// {_NAMES}\nvar a = ", "[", "]", ";"),
        10_000,
        status=0,
        extra="code",
    ),
    Row(
        "T3",
        "nested lists in Go",
        "t3.go",
        _nested(f"package a\n// {_NAMES}\nvar a = ", "[]any{", "}", ""),
        10_000,
        status=0,
        extra="code",
    ),
    Row("T2", "bodies as JSON Lines", "j2.jsonl", _json_lines, 300),
    Row("T3", "functions in a minified line", "m3.js", _minified, 600, extra="code"),
    Row("T3", "words for values that come later", "w3.js", _stand_ins, 300, extra="code"),
    Row("T3", "members that a spec sets", "t3.rec", _set_members, 2_000, status=0),
    Row("T3", "calls in a chain in Java", "t3.java", _chained_calls, 500, extra="code"),
    Row("T1", "faulty recordings in a spec", "t1.rec", _faulty_recordings, 50),
    Row("T1", "recordings with faulty defaults", "d1.rec", _shared_faults, 50, ("lint", "--diff")),
    Row("T1", "recordings with allow comments", "a1.rec", _allowed_recordings, 50, status=0),
    Row("T2", "faulty folders", "p2.json", _folders, 500),
    Row("T3", "texts in a sum", "s3.js", _sum_of_texts, 500, extra="code"),
    Row("T3", "calls in a chain in Swift", "c3.swift", _calls_on("", '.f("x%s")', ""), 500),
    Row(
        "T3",
        "calls in a chain in Rust",
        "c3.rs",
        _calls_on("fn main() {\n", '.f("x%s")', ";"),
        500,
    ),
    Row("T3", "expectations in a chain", "e3.js", _expectations, 500, extra="code"),
    Row("T3", "texts with holes in a list", "l3.js", _list_of_templates, 1_000, extra="code"),
    Row("T3", "braces in a template", "t3.json.tmpl", lambda count: "{" * count, 100_000),
    Row(
        "T4",
        "stars in a pattern of `exclude`",
        f"{'a' * 200}.json",
        lambda _: _user_named_again(2),
        20_000,
        ("lint", "--force-exclude"),
        beside=lambda count: {"recdsl.toml": f'exclude = ["{"a*" * count}b"]\n'},
    ),
    Row(
        "T5",
        "letters that a policy's pattern takes apart",
        "t5.json",
        lambda count: json.dumps({"cname": "a" * count + "b", "uid": "1", "clientRequest": {}}),
        100,
        status=2,
        beside=lambda _: {
            "recdsl.toml": 'policy = ["policy.json"]\n',
            "policy.json": json.dumps({"properties": {"cname": {"pattern": "^(a|aa)+$"}}}),
        },
    ),
)
