"""SARIF 2.1.0, as GitHub's code scanning reads it.

The standard is OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", with
its errata 01; section numbers below are its own. Nothing of a text is quoted, so no secret is.
"""

from __future__ import annotations

from recdsl.model.json_output import written
from recdsl.model.shown_values import shown_path
from recdsl.reference.rules import RULES
from recdsl.reports.fingerprints import fingerprints, line_hashes
from recdsl.reports.masked_diagnostics import masked
from recdsl.reports.sarif_rules import LEVELS, descriptors
from recdsl.secrets import mask_source
from recdsl.version import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.diagnostic import Diagnostic, Label, TextFix
    from recdsl.model.json_value import Json
    from recdsl.model.source import Source, Span
    from recdsl.reports.run import Run

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
_INDEX = {name: index for index, name in enumerate(RULES)}
# RFC 3986, section 2.3 and the slash: the literal characters of a path.
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


def report(run: Run) -> str:
    """One log with one run: all rules, and a result for each finding."""
    diagnostics = list(masked(run.diagnostics))
    hashes = _line_hashes(diagnostics)
    prints = fingerprints(diagnostics, run)
    log: Json = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "recdsl",
                        "semanticVersion": VERSION,
                        "rules": descriptors(run),
                    }
                },
                "automationDetails": {"id": "recdsl/"},
                "invocations": [_invocation(run)],
                "originalUriBaseIds": {
                    _ROOT: {"description": {"text": "The root of the project that was checked."}}
                },
                "columnKind": "unicodeCodePoints",
                **({"properties": {"editions": list(run.editions)}} if run.editions else {}),
                "artifacts": [
                    {"location": _location(run.path(name)), "roles": ["analysisTarget"]}
                    for name in sorted(set(run.files))
                ],
                "results": [
                    _result(diagnostic, run, hashes.get(diagnostic.source, []), own)
                    for diagnostic, own in zip(diagnostics, prints, strict=True)
                ],
            }
        ],
    }
    return written(log, indent=2)


def _invocation(run: Run) -> Json:
    """Section 3.20."""
    level = run.unread_severity
    notices: Json = [{"level": level, "message": {"text": run.not_read}}] if run.all_unread else []
    notifications: dict[str, Json] = {"toolExecutionNotifications": notices} if notices else {}
    return {"executionSuccessful": run.complete, **notifications}


def _result(diagnostic: Diagnostic, run: Run, hashes: list[str], own: str) -> Json:
    """Section 3.27."""
    rule, source = diagnostic.rule, diagnostic.source
    uri = run.path(source.name)
    line = source.position(diagnostic.span.start).line
    line_hash = hashes[line - 1] if line <= len(hashes) else ""
    pointer = shown_path(diagnostic.pointer)
    place: dict[str, Json] = {"physicalLocation": _physical(uri, source, diagnostic.span)}
    if pointer:
        place["logicalLocations"] = [{"fullyQualifiedName": pointer, "kind": "member"}]
    return {
        "ruleId": rule.code,
        **({"ruleIndex": _INDEX[rule.name]} if rule.name in _INDEX else {}),
        "level": LEVELS[diagnostic.severity],
        "message": {"text": _message(diagnostic)},
        "locations": [place],
        "relatedLocations": [
            _related(run, label.source or source, label, number)
            for number, label in enumerate(diagnostic.related, 1)
        ],
        "partialFingerprints": {
            **({"primaryLocationLineHash": line_hash} if line_hash else {}),
            "recdsl/v1": own,
        },
        "fixes": [_fix(uri, source, fix) for fix in diagnostic.fixes],
        "properties": {
            "recording": diagnostic.recording,
            "modes": list(diagnostic.modes),
            "constraints": list(diagnostic.constraints),
            **({"edition": diagnostic.edition} if diagnostic.edition else {}),
        },
    }


def _message(diagnostic: Diagnostic) -> str:
    """The message and the help; the related places as links to them (section 3.11.6)."""
    sentences = (diagnostic.message, diagnostic.help)
    links = (
        f"[{_bracketed(label.message)}]({number})"
        for number, label in enumerate(diagnostic.related, 1)
    )
    return "\n".join((*(part.replace("](", "] (") for part in sentences if part), *links))


def _bracketed(text: str) -> str:
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _related(run: Run, source: Source, label: Label, number: int) -> Json:
    return {
        "id": number,
        "physicalLocation": _physical(run.path(source.name), source, label.span),
        "message": {"text": label.message},
    }


def _fix(uri: str, source: Source, fix: TextFix) -> Json:
    """Section 3.55."""
    return {
        "description": {"text": f"{fix.title} ({fix.safety})"},
        "artifactChanges": [
            {
                "artifactLocation": _location(uri),
                "replacements": [
                    {
                        "deletedRegion": _region(source, edit.span),
                        "insertedContent": {"text": edit.text},
                    }
                    for edit in fix.edits
                ],
            }
        ],
    }


def _physical(uri: str, source: Source, span: Span) -> Json:
    return {"artifactLocation": _location(uri), "region": _region(source, span)}


def _location(path: str) -> Json:
    """A path below the root, or an absolute one."""
    quoted = "".join(character if character in _PLAIN else _quoted(character) for character in path)
    if path.startswith("/"):
        return {"uri": f"file://{quoted}"}
    return {"uri": quoted, "uriBaseId": _ROOT}


def _quoted(character: str) -> str:
    data = character.encode("utf-8", "surrogatepass")
    return "".join(f"%{byte:02X}" for byte in data)


def _region(source: Source, span: Span) -> Json:
    start, end = source.position(span.start), source.position(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _line_hashes(diagnostics: Iterable[Diagnostic]) -> dict[Source, list[str]]:
    """For each text the hashes of its lines, empty if the hash would reveal a secret.

    There, GitHub computes it from its own copy of the file.
    """
    last: dict[Source, int] = {}
    for diagnostic in diagnostics:
        if diagnostic.source.line is not None:
            continue  # a hash reaches over the line's end
        line = diagnostic.source.position(diagnostic.span.start).line
        last[diagnostic.source] = max(last.get(diagnostic.source, 1), line)
    hashes = {}
    for source, count in last.items():
        open_ones = line_hashes(source.text, count)
        hidden = line_hashes(mask_source(source), count)
        hashes[source] = [
            line_hash if line_hash == other else ""
            for line_hash, other in zip(open_ones, hidden, strict=True)
        ]
    return hashes
