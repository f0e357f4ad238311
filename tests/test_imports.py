"""What each command loads: exactly these modules, each for a reason.

A commit hook pays for every import at every run, and most of its runs see clean files. So a module
that is loaded and not listed fails here, and so does one that is listed and no longer loaded: take
it out, and keep the gain. Modules of other packages are listed where a module of ours asks for
them first; what they load in turn is theirs. What Python itself has loaded at its start is free.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.conftest import ROOT

Reasons = dict[str, str]

START: Reasons = {
    "recdsl": "the package",
    "gc": "runs less often than Python would have it",
    "recdsl.__main__": "the entry",
    "recdsl.version": "said where a bug is reported",
    "recdsl.cli": "the command line",
    "recdsl.cli.streams": "an input that cannot be read is said in one place",
    "recdsl.document": "a project may say what `acquire` was told",
    "recdsl.finding": "severities and modes",
    "recdsl.frozen": "the base of all values",
    "recdsl.project": "a configuration that cannot be meant is said in the same place",
    "recdsl.surfaces": "the package of the surfaces",
    "recdsl.surfaces.decoding": "bytes into text",
    "recdsl.text": "the text and its places",
}
OPTIONS: Reasons = {
    "click": "reads the options",
    "recdsl.cli.program": "the commands and their modules",
    "importlib": "loads the module of the command",
    "recdsl.wording": "corrects a misspelt command",
}
EDGES: Reasons = {
    "recdsl.cli.configurations": "finds the configuration of a file",
    "recdsl.cli.projects": "what is in force for a file",
    "recdsl.cli.walking": "which files are meant",
    "recdsl.configuration": "the package of configurations",
    "recdsl.configuration.layers": "whether there is a configuration at all",
    "recdsl.surfaces.json_dialect": "which kinds of JSON there are",
    "recdsl.surfaces.kinds": "which kinds of files there are",
}
LINT: Reasons = {
    "recdsl.cli.checking": "a file to what is found in it",
    "recdsl.cli.idling": "the line on bodies that stop soon, which ends a report for people",
    "recdsl.cli.lint_run": "the run",
    "recdsl.cli.outcomes": "what is found in all files",
    "recdsl.cli.progress": "shows how far a long run is",
    "recdsl.cli.reporting": "where reports go",
    "recdsl.reports": "the package of the reports",
    "recdsl.reports.count": "the closing line",
    "recdsl.reports.formats": "which formats there are",
    "recdsl.reports.run": "what a format is given",
}
VALUES: Reasons = {
    "recdsl.body": "pointers into bodies, and unknown values",
    "recdsl.placeholder": "placeholders are unknown values",
    "recdsl.table": "the package of the table",
    "recdsl.table.facts": "defaults, and how many users a group holds",
    "recdsl.table.formats": "the form of dates, colours, addresses",
    "recdsl.table.parameter": "what a row is",
    "recdsl.table.pointers": "the places of the table's rows",
    "recdsl.table.storage": "the vendors and their regions",
}
JSON: Reasons = {
    "_json": "the parser in C",
    "recdsl.surfaces.json_edits": "a body has its edits at hand",
    "recdsl.surfaces.json_limits": "how deep a body may be",
    "recdsl.surfaces.json_member": "what a place is",
    "recdsl.surfaces.json_native": "asks the parser in C",
    "recdsl.surfaces.json_places": "a body has its places at hand",
    "recdsl.surfaces.json_text": "text into a body",
}
RULES: Reasons = {
    "recdsl.checks": "the package of the checks",
    "recdsl.checks.call": "what is said of every body",
    "recdsl.checks.check": "what a check is",
    "recdsl.checks.dispatch": "which checks a body needs",
    "recdsl.checks.elements": "elements of arrays, for several checks",
    "recdsl.checks.index": "which checks there are",
    "recdsl.checks.keys": "storage has keys",
    "recdsl.checks.picture": "composite recording has a picture",
    "recdsl.checks.recording": "what is said of every body",
    "recdsl.checks.regular": "the generated walk that passes most bodies",
    "recdsl.checks.storage": "what is said of every body",
    "recdsl.checks.wording": "words that several checks use",
    "recdsl.engine": "document to diagnostics",
    "recdsl.judgement": "what the project and the text want to hear of it",
    "recdsl.judging": "body to findings",
    "recdsl.modes": "the mode that a body speaks for",
    "recdsl.program": "text to diagnostics",
    "recdsl.request": "what checks look at",
    "recdsl.wording": "words that several checks use",
}
# What a faulty body needs: every topic is asked, and what is found is explained.
EXPLANATION: Reasons = {
    "bisect": "finds what stands in a section, and edits that meet",
    "importlib": "loads the format",
    "re": "finds the secrets that are masked",
    "recdsl.agreement": "what the rules say alike in all modes",
    "recdsl.checks.encryption": "checks",
    "recdsl.checks.files": "checks",
    "recdsl.checks.layout": "checks",
    "recdsl.checks.meant": "what a value of the wrong type was meant to be",
    "recdsl.checks.members": "the checks that follow from the table",
    "recdsl.checks.postponed": "checks",
    "recdsl.checks.services": "checks",
    "recdsl.checks.siblings": "bodies of other calls are told apart",
    "recdsl.checks.snapshot": "checks",
    "recdsl.checks.strays": "what stands where it is not looked for",
    "recdsl.checks.subscription": "checks",
    "recdsl.checks.users": "checks",
    "recdsl.checks.values": "what a value may be",
    "recdsl.checks.wrapping": "sections may stand outside of the request",
    "recdsl.diagnostic": "what is said",
    "recdsl.draft": "a text with edits, for the fixes",
    "recdsl.fixing": "counts the fixes that there are",
    "recdsl.guesses": "no section is removed where the mode is a guess",
    "recdsl.holding": "no fix takes away what another finding is about",
    "recdsl.operations": "what a fix makes of the body",
    "recdsl.pattern": "regular expressions, compiled when they are asked",
    "recdsl.placing": "findings to diagnostics",
    "recdsl.reports.cells": "how wide text is",
    "recdsl.reports.snippet": "lines with marks",
    "recdsl.reports.text": "the report for people",
    "recdsl.rulebook": "the package of the rules",
    "recdsl.rulebook.index": "the rules",
    "recdsl.rulebook.rule": "what a rule is",
    "recdsl.secret_names": "which names hold the secrets that are masked",
    "recdsl.secrets": "masks the lines that are shown",
    "recdsl.secrets.json_text": "finds what is secret in a body",
    "recdsl.secrets.search": "finds what is secret in comments and broken bodies",
    "recdsl.addresses": "the secret parts of URLs",
    "recdsl.masks": "asterisks",
    "recdsl.strays": "finds what stands where it is not looked for",
    "recdsl.surfaces.changes": "fixes as edits of the text",
    "recdsl.surfaces.glue": "a comment stays with what it stands beside",
    "recdsl.surfaces.json_walk": "finds places in the text",
    "recdsl.surfaces.proving": "fixes are proven by reading the text again",
    "recdsl.surfaces.script": "how values are written, for the fixes",
    "recdsl.surfaces.style": "how the text is laid out, for the fixes",
    "recdsl.table.rows": "the rows",
    "recdsl.table.tree": "the rows as a tree",
}
SPEC: Reasons = {
    "json": "strings and values are JSON's",
    "recdsl.checks.files": "the spec asks for files",
    "recdsl.checks.layout": "the spec has a layout",
    "recdsl.language": "the package of the language",
    "recdsl.language.assemble": "clauses to a body",
    "recdsl.language.automaton": "walks the tables",
    "recdsl.language.clauses": "trees to clauses",
    "recdsl.language.edits": "a spec has its edits at hand",
    "recdsl.language.expected": "what could stand at a place",
    "recdsl.language.infer": "what goes without saying",
    "recdsl.language.lexer": "text to tokens",
    "recdsl.language.lowering": "clauses to members",
    "recdsl.language.names": "the words for vendors and regions",
    "recdsl.language.parser": "tokens to a tree",
    "recdsl.language.phrases": "what phrases say",
    "recdsl.language.phrases.files": "what phrases say",
    "recdsl.language.phrases.picture": "what phrases say",
    "recdsl.language.phrases.recorded": "what phrases say",
    "recdsl.language.phrases.rest": "what phrases say",
    "recdsl.language.phrases.storage": "what phrases say",
    "recdsl.language.spec": "a text to its recordings",
    "recdsl.language.syntax": "what a tree is",
    "recdsl.language.tables": "the grammar's tables",
    "recdsl.language.values": "what words and numbers mean",
    "recdsl.pattern": "regular expressions, compiled when they are asked",
    "recdsl.table.rows": "what the members' defaults are",
    "recdsl.table.tree": "the rows as a tree",
}
COMPILE: Reasons = {
    "recdsl.cli.calls": "the forms of a request, and the names of their files",
    "recdsl.cli.compile_run": "the run",
    "recdsl.cli.making": "a spec to its requests",
    "recdsl.emit": "the forms of a request",
    "recdsl.emit.source_map": "what --emit and its options may ask for",
    "recdsl.emit.values": "a body as text",
}

CLEAN = (
    '{"cname": "lobby", "uid": "527841", "clientRequest": {'
    '"recordingConfig": {"channelType": 1, "maxIdleTime": 300, "transcodingConfig": '
    '{"width": 640, "height": 360, "fps": 15, "bitrate": 500}}, "storageConfig": {"vendor": 1, '
    '"region": 0, "bucket": "b", "accessKey": "${KEY}", "secretKey": "${SECRET}"}}}'
)
BODY = START | EDGES | LINT | VALUES | RULES | JSON
CASES: dict[str, tuple[list[str], Reasons]] = {
    "the version": (["--version"], START | OPTIONS),
    "a clean body": (["lint", "clean.json"], BODY),
    "a faulty body": (["lint", "examples/faulty.json"], BODY | EXPLANATION),
    "a clean spec": (
        ["lint", "examples/lesson.rec"],
        START | EDGES | LINT | VALUES | RULES | SPEC | {"itertools": "pairs of neighbours"},
    ),
    "a compiled spec": (
        ["compile", "examples/lesson.rec"],
        START | EDGES | VALUES | RULES | SPEC | COMPILE,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_command_loads_what_it_has_a_reason_to_load(case: str, tmp_path: Path) -> None:
    arguments, reasons = CASES[case]
    (tmp_path / "clean.json").write_text(CLEAN, "utf-8")
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    loaded = imports(arguments, tmp_path)
    assert {"loaded without a reason": sorted(loaded - reasons.keys())} == {
        "loaded without a reason": []
    }
    assert {"no longer loaded": sorted(reasons.keys() - loaded)} == {"no longer loaded": []}


def imports(arguments: list[str], folder: Path) -> set[str]:
    """The modules of ours that a command line loads, and those of others that ours ask for."""
    output = folder / "imports"
    libraries = [str(ROOT), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    command = [sys.executable, "-I", "-S", str(ROOT / "tests" / "importing.py"), str(output)]
    done = subprocess.run(
        [*command, *dict.fromkeys(libraries), "--", *arguments],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    assert done.returncode == ("examples/faulty.json" in arguments), done.stderr.decode()
    pairs = [line.split() for line in output.read_text("utf-8").splitlines()]
    return {name for asking, name in pairs if asking.split(".")[0] in ("recdsl", "__main__")}
