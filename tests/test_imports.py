"""What each command loads: exactly these modules, each for a reason.

A commit hook pays for every import at every run, and most of its runs see clean files. So a module
that is loaded and not listed fails here, and so does one that is listed and no longer loaded: take
it out, and keep the gain. Modules of other packages are listed where a module of ours asks for
them first; what they load in turn is theirs. What Python itself has loaded at its start is free.
"""

from __future__ import annotations

import json
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
    "recdsl.quick_imports": "imports all others at less cost",
    "recdsl.cli": "the command line",
    "recdsl.cli.stdio": "says what is wrong with the line itself",
    "recdsl.workspace.file_input": "an input that cannot be read is said in one place",
    "recdsl.model": "the package of the nouns",
    "recdsl.workspace": "the package of what is on disk",
    "recdsl.model.document": "a project may say what `acquire` was told",
    "recdsl.model.finding": "severities and modes",
    "recdsl.model.frozen": "the base of all values",
    "recdsl.model.project": "a configuration that cannot be meant is said in the same place",
    "recdsl.surfaces": "the package of the surfaces",
    "recdsl.surfaces.decoding": "bytes into text",
    "recdsl.model.source": "the text and its places",
}
OPTIONS: Reasons = {
    "click": "reads the options",
    "recdsl.cli.program": "the commands and their modules",
    "recdsl.version": "what --version prints",
    "importlib": "loads the module of the command",
    "recdsl.model.quoting": "corrects a misspelt command",
}
EDGES: Reasons = {
    "recdsl.cli.given_values": "what the values of options stand for",
    "recdsl.cli.option_table": "which options there are",
    "recdsl.surfaces.json": "the package of JSON",
    "recdsl.workspace.configurations": "finds the configuration of a file",
    "recdsl.workspace.projects": "what is in force for a file",
    "recdsl.workspace.selecting": "which files are meant",
    "recdsl.surfaces.json.dialect": "which kinds of JSON there are",
    "recdsl.surfaces.kinds": "which kinds of files there are",
}
LINT: Reasons = {
    "recdsl.cli.file_lint": "a file to what is found in it",
    "recdsl.linting.idle_bodies": "the line on bodies that stop soon, which ends a report",
    "recdsl.cli.lint_run": "the run",
    "recdsl.cli.outcomes": "what is found in all files",
    "recdsl.cli.report_writing": "where reports go",
    "recdsl.reports": "the package of the reports",
    "recdsl.reports.count": "the closing line",
    "recdsl.reports.formats": "which formats there are",
    "recdsl.reports.run": "what a format is given",
}
VALUES: Reasons = {
    "recdsl.model.json_value": "pointers into bodies, and unknown values",
    "recdsl.model.placeholder": "placeholders are unknown values",
    "recdsl.reference": "the package of the table",
    "recdsl.reference.edition_2023_02": "defaults, and how many users a group holds",
    "recdsl.reference.value_formats": "the form of dates, colours, addresses",
    "recdsl.reference.parameter": "what a row is",
    "recdsl.reference.pointers": "the places of the table's rows",
    "recdsl.reference.edition_2023_02.regions": "the vendors and their regions",
    "recdsl.reference.reference": "the edition, and what is loaded of it",
}
JSON: Reasons = {
    "recdsl.surfaces.json": "the package of JSON",
    "_json": "the parser in C",
    "recdsl.surfaces.json.native_parser": "asks the parser in C",
    "recdsl.surfaces.json.places": "a body has its places and edits at hand",
    "recdsl.surfaces.json.reading": "text into a body",
}
RULES: Reasons = {
    "recdsl.linting": "the package of what applies the rules",
    "recdsl.checks": "the package of the checks",
    "recdsl.checks.check": "what a check is",
    "recdsl.checks.dispatch": "which checks a body needs",
    "recdsl.checks.check_index": "which checks there are",
    "recdsl.checks.quiet": "which of them have nothing to find",
    "recdsl.reference.edition_2023_02.fast_check": "the generated walk that passes most bodies",
    "recdsl.linting.engine": "text to diagnostics",
    "recdsl.linting.reading": "text to document",
    "recdsl.linting.checking": "recordings to findings",
    "recdsl.linting.reporting": "what the project and the text want to hear of it",
    "recdsl.checks.terms": "what a text is checked by",
    "recdsl.checks.running": "body to findings",
    "recdsl.checks.modes": "the mode that a body speaks for",
}
# What a faulty body needs: all checks about its members are asked, and what is found is explained.
EXPLANATION: Reasons = {
    "recdsl.checks.call": "checks",
    "recdsl.checks.keys": "checks",
    "recdsl.checks.recording": "checks",
    "recdsl.checks.request": "what checks look at",
    "recdsl.checks.rule_wording": "words that several checks use",
    "recdsl.checks.storage": "checks",
    "recdsl.model.quoting": "words that several checks use",
    "bisect": "finds what stands in a section, and edits that meet",
    "recdsl.checks.merge_modes": "what the rules say alike in all modes",
    "recdsl.checks.meant_values": "what a value of the wrong type was meant to be",
    "recdsl.checks.member_rules": "the checks that follow from the table",
    "recdsl.reference.all_editions": "which members only other calls have",
    "recdsl.checks.value_rules": "what a value may be",
    "recdsl.model.diagnostic": "what is said",
    "recdsl.model.text_edits": "a text with edits, for the fixes",
    "recdsl.linting.fixing": "counts the fixes that there are",
    "recdsl.checks.guessed_mode": "no section is removed where the mode is a guess",
    "recdsl.linting.held_places": "no fix takes away what another finding is about",
    "recdsl.model.operations": "what a fix makes of the body",
    "recdsl.model.lazy_pattern": "regular expressions, compiled when they are asked",
    "recdsl.linting.locating": "findings to diagnostics",
    "recdsl.linting.text_fixes": "fixes as edits of the text, for the report shows them",
    "recdsl.model.cells": "how wide text is",
    "recdsl.reports.plain_lines": "which lines have no text that may be secret",
    "recdsl.reports.snippet": "lines with marks",
    "recdsl.reports.text": "the report for people",
    "recdsl.reference.rules": "the rules",
    "recdsl.model.rule": "what a rule is",
    "recdsl.model.secret_names": "which names hold the secrets that are masked",
    "recdsl.model.shown_values": "tells which places are secret",
    "recdsl.model.masks": "asterisks",
    "recdsl.checks.unknown_members": "finds what stands where it is not looked for",
    "recdsl.surfaces.literal_changes": "fixes as edits of the text",
    "recdsl.surfaces.comment_glue": "a comment stays with what it stands beside",
    "recdsl.surfaces.json.walk": "finds places in the text",
    "recdsl.surfaces.json.member": "what a place is",
    "recdsl.surfaces.edit_proofs": "fixes are proven by reading the text again",
    "recdsl.surfaces.literal_syntax": "how values are written, for the fixes",
    "recdsl.surfaces.literal_style": "how the text is laid out, for the fixes",
    "recdsl.reference.edition_2023_02.parameters": "the rows",
    "recdsl.reference.parameter_tree": "the rows as a tree",
}
# What is loaded besides if a body has members that are not read, and formats.
UNREAD: Reasons = {
    "recdsl.checks.files": "checks",
    "recdsl.checks.missing_request": "sections may stand outside of the request",
    "recdsl.checks.unknown_member_rules": "what stands where it is not looked for",
    "recdsl.reference.request_shapes": "bodies of other calls are told apart",
}
# What is loaded besides if the video is mixed.
PICTURE: Reasons = {"recdsl.checks.picture": "checks"}
# What is loaded besides if a text is shown.
MASKS: Reasons = {
    "re": "finds the secrets that are masked",
    "recdsl.secrets": "masks the lines that are shown",
    "recdsl.secrets.json_secrets": "finds what is secret in a body",
    "recdsl.surfaces.json.templates": "the marks of templates, which are not keys",
    "recdsl.secrets.search": "finds what is secret in comments and broken bodies",
    "recdsl.secrets.repeats": "finds where a known secret stands again",
    "recdsl.model.addresses": "the secret parts of URLs",
}
SPEC: Reasons = {
    "recdsl.model.quoting": "words of what clauses say",
    "recdsl.surfaces.json": "the package of JSON",
    "recdsl.language.compiling": "the package of trees to recordings",
    "recdsl.language.spec_edits": "the package of edits",
    "recdsl.language.syntax": "the package of texts to trees",
    "recdsl.language": "the package of the language",
    "recdsl.language.compiling.assembly": "clauses to a body",
    "recdsl.language.syntax.automaton": "walks the tables",
    "recdsl.language.compiling.clauses": "trees to clauses",
    "recdsl.language.spec_edits.edits": "a spec has its edits at hand",
    "recdsl.language.syntax.expected": "what could stand at a place",
    "recdsl.language.compiling.inference": "what goes without saying",
    "recdsl.language.syntax.lexer": "text to tokens",
    "recdsl.language.compiling.lowering": "clauses to members",
    "recdsl.language.syntax.vendor_names": "the words for vendors and regions",
    "recdsl.language.syntax.parser": "tokens to a tree",
    "recdsl.language.compiling.phrases": "what phrases say",
    "recdsl.language.compiling.phrases.file_phrases": "what phrases say",
    "recdsl.language.compiling.phrases.picture_phrases": "what phrases say",
    "recdsl.language.compiling.phrases.recorded_phrases": "what phrases say",
    "recdsl.language.compiling.phrases.other_phrases": "what phrases say",
    "recdsl.language.compiling.phrases.storage_phrases": "what phrases say",
    "recdsl.language.compiling.pipeline": "a text to its recordings",
    "recdsl.language.spoken": "the package of what people say",
    "recdsl.language.spoken.spoken_parser": "reads the canonical ones, and no more of them",
    "recdsl.language.spec": "a spec with its edits, and its mistakes explained",
    "recdsl.language.syntax.tree": "what a tree is",
    "recdsl.language.syntax.parser_tables": "the grammar's tables",
    "recdsl.language.compiling.word_values": "what words and numbers mean",
    "recdsl.model.lazy_pattern": "regular expressions, compiled when they are asked",
    "recdsl.reference.all_editions": "the words of the language, and the parameters' paths",
    "recdsl.reference.vendor_titles": "what else people call the vendors",
    "recdsl.reference.edition_2023_02.parameters": "what the members' defaults are",
}
COMPILE: Reasons = {
    "recdsl.api": "a spec to its requests",
    "recdsl.model.mode_names": "the front door refuses a mode that there is not",
    "recdsl.cli.request_text": "the forms of a request, and the names of their files",
    "recdsl.cli.compile_run": "the run",
    "recdsl.cli.compiling": "a spec to its requests",
    "recdsl.emitting": "the forms of a request",
    "recdsl.emitting.source_map": "what --emit and its options may ask for",
    "recdsl.emitting.request_values": "a body as text",
    "recdsl.reference.parameter_tree": "members are in the order of the page",
}

# What a hook's options need.
HOOK: Reasons = {
    "bisect": "finds edits that meet",
    "recdsl.cli.file_fixes": "fixes in files",
    "recdsl.configuration": "the package of configurations",
    "recdsl.configuration.layers": "an option sets something",
    "recdsl.linting.fixing": "the rounds of fixes",
    "recdsl.model.lazy_pattern": "old names of modes, in words",
    "recdsl.model.mode_names": "what --mode names",
    "recdsl.reference.all_editions": "the names of sections, by which a body is detected",
    "recdsl.reference.request_shapes": "tells bodies from those of other calls",
    "recdsl.surfaces.start_bodies": "detects a body",
}
SETTINGS: Reasons = {
    "recdsl.configuration": "the package of configurations",
    "recdsl.configuration.layers": "a file sets something",
    "recdsl.configuration.plain_toml": "reads what most files say",
    "recdsl.configuration.settings": "which settings there are",
    "recdsl.configuration.shapes": "which values they have",
    "recdsl.configuration.tables": "lists and tables of values",
    "recdsl.model.cells": "the name of the file may be printed",
    "recdsl.model.quoting": "names what a setting may be",
    "recdsl.reference.edition_names": "a setting names an edition",
    "recdsl.workspace.configuration_files": "finds what a file extends",
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
    "a clean body, as a hook lints it": (
        ["lint", "--detect", "--fix", "--mode", "mix", "--fail-on", "warning", "clean.json"],
        BODY | HOOK,
    ),
    "a clean body beside a configuration": (["lint", "project/clean.json"], BODY | SETTINGS),
    "a faulty body": (["lint", "examples/faulty.json"], BODY | EXPLANATION | UNREAD | MASKS),
    "a faulty number": (["lint", "number.json"], BODY | EXPLANATION | PICTURE),
    "a clean spec": (
        ["lint", "examples/lesson.rec"],
        START | EDGES | LINT | VALUES | RULES | SPEC,
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
    faulty = json.dumps(json.loads(CLEAN.replace("300", "1")), indent=2)
    (tmp_path / "number.json").write_text(faulty, "utf-8")
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "clean.json").write_text(CLEAN, "utf-8")
    (tmp_path / "project" / "recdsl.toml").write_text('fail-on = "warning"\n', "utf-8")
    loaded = imports(arguments, tmp_path)
    assert {"loaded without a reason": sorted(loaded - reasons.keys())} == {
        "loaded without a reason": []
    }
    assert {"no longer loaded": sorted(reasons.keys() - loaded)} == {"no longer loaded": []}


HOOK_LINE = ["lint", "--detect", "--fail-on-unread"]


@pytest.mark.parametrize(
    "name", ["clean.json", "examples/lesson.rec", "plain.js", "plain.yaml", "plain.rs", "plain.md"]
)
def test_a_hook_loads_no_parser_for_what_needs_none(name: str, tmp_path: Path) -> None:
    """Neither for a body or a spec, nor for a file without a body: a search for words is enough."""
    (tmp_path / "clean.json").write_text(CLEAN, "utf-8")
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    for plain in ("plain.js", "plain.yaml", "plain.rs", "plain.md"):
        (tmp_path / plain).write_text("a: {storage: 1}\n", "utf-8")
    loaded = imports([*HOOK_LINE, name], tmp_path)
    assert "recdsl.cli.file_lint" in loaded
    needless = ("tree_sitter", "yaml", "recdsl.surfaces.code", "recdsl.surfaces.yaml")
    assert sorted(module for module in loaded if module.startswith(needless)) == []


def test_a_hook_loads_the_parser_of_one_language(tmp_path: Path) -> None:
    (tmp_path / "a.go").write_text(f"package a\n\nvar b = `{CLEAN}`\n", "utf-8")
    loaded = imports([*HOOK_LINE, "a.go"], tmp_path)
    grammars = {module for module in loaded if module.startswith("tree_sitter_")}
    assert grammars == {"tree_sitter_go"}
    assert "yaml" not in loaded


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
    is_faulty = bool({"examples/faulty.json", "number.json"}.intersection(arguments))
    assert done.returncode == is_faulty, done.stderr.decode()
    pairs = [line.split() for line in output.read_text("utf-8").splitlines()]
    return {name for asking, name in pairs if asking.split(".")[0] in ("recdsl", "__main__")}
