"""What a body has that only a later edition of the page knows: one finding that names it."""

from __future__ import annotations

from recdsl.model.finding import Finding, Related
from recdsl.model.json_value import tokens
from recdsl.model.operations import value_at
from recdsl.model.quoting import listed, quoted
from recdsl.reference.pointers import REGION, VENDOR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recdsl.model.json_value import Json
    from recdsl.model.rule import Rule

# The rules in whose place the finding stands.
_IN_PLACE_OF = ("unknown-member", "unlisted-value", "unlisted-region")


def with_newer(
    findings: Sequence[Finding], body: Json, later: Mapping[str, str], rules: Mapping[str, Rule]
) -> tuple[Finding, ...]:
    """The findings, with one in place of all about what only a later edition knows.

    Args:
        findings: those about a body.
        body: the body.
        later: the places and values that only later editions know (see `Facts.later`).
        rules: the rules that apply.
    """
    if "newer-edition" not in rules:
        return tuple(findings)
    newer: list[Finding] = []
    editions: list[str] = []
    others: list[Finding] = []
    for finding in findings:
        edition = _edition(finding, body, later) if finding.rule in _IN_PLACE_OF else ""
        if edition:
            newer.append(finding)
            editions.append(edition)
        else:
            others.append(finding)
    if not newer:
        return tuple(findings)
    is_error = any(rules[finding.rule].severity == "error" for finding in newer)
    return (_newer(newer, max(editions), body, is_error=is_error), *others)


def _edition(finding: Finding, body: Json, later: Mapping[str, str]) -> str:
    """The edition that knows what a finding is about; empty if none does."""
    path = _path(finding.pointer, body)
    if finding.rule == "unknown-member":
        return later.get(path, "")
    value = value_at(body, finding.pointer)
    if finding.rule == "unlisted-value":
        return later.get(f"{path} {_number(value)}", "")
    vendor = value_at(body, VENDOR)
    return later.get(f"{path} {_number(vendor)} {_number(value)}", "")


def _path(pointer: str, body: Json) -> str:
    """The dotted path of a place, as the rows have it; an extension service is named."""
    path, value = "", body
    for token in tokens(pointer):
        if isinstance(value, list):
            value = value[int(token)]
            name = value.get("serviceName") if isinstance(value, dict) else None
            path += f"[{name}]" if isinstance(name, str) else "[]"
        else:
            value = value.get(token) if isinstance(value, dict) else None
            path += f".{token}" if path else token
    return path


def _number(value: Json) -> str:
    """A value as the rows write it; 11.0 is 11."""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value)


def _newer(newer: list[Finding], edition: str, body: Json, *, is_error: bool) -> Finding:
    first, *rest = newer
    said = listed(list(dict.fromkeys(_named(one, body) for one in newer)), "and")
    them, are = ("them", "are") if len(newer) > 1 else ("it", "is")
    effect = "answers error 2 and records nothing" if is_error else f"may ignore {them}"
    return Finding(
        rule="newer-edition",
        message=f"{said} {are} new in edition {edition} of the page; this body is checked by an "
        f"earlier one, whose service {effect}.",
        help=f'If you use the service of today, set `edition = "{edition}"` in recdsl.toml or '
        f"give `--edition {edition}`; a spec says `edition {edition}` in its first line.",
        pointer=first.pointer,
        part=first.part,
        related=tuple(
            Related(f"new in edition {edition}, too", one.pointer, one.part) for one in rest
        ),
        severity=None if is_error else "warning",
    )


def _named(finding: Finding, body: Json) -> str:
    name = tokens(finding.pointer)[-1]
    if finding.rule == "unknown-member":
        return f"`{name}`"
    value = quoted(value_at(body, finding.pointer))
    if finding.pointer == REGION:
        return f"`region` {value} of vendor {quoted(value_at(body, VENDOR))}"
    return f"`{name}` {value}"
