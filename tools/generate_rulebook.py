"""Turn the pages in rules/ into the index that the package runs on, and into their list.

A page is read once, here: its heading, its summary and its little table. What else it says is for
people, for `recdsl explain` and for the tests, which run its examples.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from recdsl.model.finding import SEVERITIES
from recdsl.reference.vendor_page import EDITION_PAGE, PAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Severity

RULES = Path(__file__).parents[1] / "rules"
FOLDERS = {
    "text": "The text itself: JSON, encodings, and the sentences of the language",
    "call": "The call around the body: its mode, and what is not known yet",
    "members": "Each member by itself: its name, its place, its type and its value",
    "recording": "What is recorded: streams, users, the token",
    "subscription": "Whose audio and video is recorded",
    "files": "Which files are made",
    "snapshot": "Screenshots",
    "storage": "Where the files go",
    "encryption": "Channels that are encrypted",
    "picture": "The picture",
    "services": "Extension services: web pages, push to a CDN, ApsaraVideo for VoD",
    "postponed": "What is made after the recording",
    "project": "What the project says itself: its policy, and what it allows",
}
SECTIONS = ("What is wrong", "Why it matters", "What to write", "Examples")
COLUMNS = ("severity", "constraints", "page lines", "modes")
# Only rules that yield have the one, only those that some editions do not know the other.
OPTIONAL = ("editions", "yields to")

_HEADING = re.compile(r"# (?P<code>REC\d{3}) (?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)")
_EDITION = re.compile(r"[0-9]{4}-[0-9]{2}")
_EDITIONS = re.compile(
    r"(?:from (?P<since>[0-9]{4}-[0-9]{2}))? ?(?:until (?P<until>[0-9]{4}-[0-9]{2}))?"
)
_FENCE = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    """A fence: its language, whether it breaks the rule or is right, its mode, and its text."""

    language: str
    verdict: str
    mode: str | None
    text: str


class Page(NamedTuple):
    """What the page of a rule says, cut into its parts.

    `later` are severities that hold from an edition on, the oldest edition first. The rule applies
    from the edition `since` on, and to the edition `until`; where these are empty, in all.
    """

    code: str
    name: str
    path: str
    summary: str
    severity: Severity
    later: tuple[tuple[str, Severity], ...]
    since: str
    until: str
    constraints: tuple[str, ...]
    lines: str
    modes: tuple[str, ...]
    yields_to: tuple[str, ...]
    sections: dict[str, str]
    examples: tuple[Example, ...]

    def holds_in(self, edition: str) -> bool:
        """Whether the rule applies in an edition."""
        return self.since <= edition <= (self.until or edition)

    def severity_in(self, edition: str) -> Severity:
        """How severe the rule is in an edition."""
        fitting = [severity for since, severity in self.later if since <= edition]
        return fitting[-1] if fitting else self.severity


def pages() -> list[Page]:
    """All pages, by code."""
    all_pages = [read_page(path) for path in RULES.glob("*/*.md")]
    return sorted(all_pages, key=lambda page: page.code)


def read_page(path: Path) -> Page:
    """Cut a page into its parts.

    Raises:
        ValueError: when the page has another form than the rest.
    """
    text = path.read_text(encoding="utf-8")
    head, *rest = re.split(r"^## (.+)\n", text, flags=re.MULTILINE)
    heading, summary, table = head.strip().split("\n\n")
    title = _HEADING.fullmatch(heading)
    if title is None:
        raise ValueError(f"{path}: the heading has to be '# REC000 name-of-the-rule'")
    names, ruler, row = table.split("\n")
    columns = _cells(names)
    more = tuple(name for name in OPTIONAL if name in columns)
    if columns != (*COLUMNS, *more) or set(ruler) != {"|", "-"}:
        raise ValueError(f"{path}: the table has to have the columns {', '.join(COLUMNS)}")
    cells = dict(zip(columns, _cells(row), strict=True))
    severity, later = _severities(cells["severity"], path)
    since, until = _editions(cells.get("editions", "all"), path)
    return Page(
        code=title["code"],
        name=title["name"],
        path=path.relative_to(RULES).as_posix(),
        summary=summary.replace("\n", " "),
        severity=severity,
        later=later,
        since=since,
        until=until,
        constraints=_items(cells["constraints"]),
        lines="" if cells["page lines"] == "—" else cells["page lines"],
        modes=_items(cells["modes"]),
        yields_to=_items(cells.get("yields to", "—")),
        sections=dict(zip(rest[::2], map(str.strip, rest[1::2]), strict=True)),
        examples=tuple(
            read_fence(fence["info"], fence["text"])
            for fence in _FENCE.finditer(text)
            if fence["info"] != "diff"
        ),
    )


def _severities(cell: str, path: Path) -> tuple[Severity, tuple[tuple[str, Severity], ...]]:
    """The severities of a rule: `warning`, or `warning, error from 2026-07`."""
    first, *rest = _items(cell)
    later = [item.split(" from ") for item in rest]
    severities = [severity for severity in SEVERITIES if severity == first]
    changed = [
        (since[0], severity)
        for name, *since in later
        for severity in SEVERITIES
        if severity == name and len(since) == 1 and _EDITION.fullmatch(since[0])
    ]
    if not severities or len(changed) != len(rest) or changed != sorted(changed):
        raise ValueError(f"{path}: a severity is like 'warning' or 'warning, error from 2026-07'")
    return severities[0], tuple(changed)


def _editions(cell: str, path: Path) -> tuple[str, str]:
    """The first and the last edition of a rule: `all`, `from 2026-07`, `until 2023-02`, or both."""
    match = _EDITIONS.fullmatch(cell)
    if cell != "all" and (match is None or not cell):
        raise ValueError(f"{path}: editions are like 'from 2023-02 until 2026-07', or 'all'")
    return (match["since"] or "", match["until"] or "") if match else ("", "")


def _cells(row: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in row.strip("|").split("|"))


def _items(cell: str) -> tuple[str, ...]:
    return () if cell == "—" else tuple(item.strip() for item in cell.split(","))


def read_fence(info: str, text: str) -> Example:
    """An example from the words behind its fence and its text."""
    language, verdict, mode, *_ = [*info.split(), "", "", ""]
    return Example(language, verdict, mode or None, text)


def index(rules: list[Page]) -> str:
    """The module that holds every rule's entry."""
    lines = [
        '"""The rules by name, in the order of their codes.',
        "",
        "Made from the pages in rules/ by `make generate`; do not edit.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from recdsl.model.rule import Rule",
        "",
        "_RULES = (",
    ]
    for page in rules:
        head = (page.code, page.name, page.severity, page.summary)
        fields = [*map(repr, head), *map(repr, (page.constraints, page.lines, page.path))]
        if page.modes != ("all",):
            fields.append(f"modes={page.modes!r}")
        if page.yields_to:
            fields.append(f"yields_to={page.yields_to!r}")
        lines += ["    Rule(", *(f"        {field}," for field in fields), "    ),"]
    lines += [")", "", "RULES: dict[str, Rule] = {rule.name: rule for rule in _RULES}", ""]
    return "\n".join(lines)


def listing(rules: list[Page]) -> str:
    """The list of all pages, folder by folder."""
    lines = [
        "<!-- Made from the pages by `make generate`; do not edit. -->",
        "",
        "# The rules",
        "",
        f"{len(rules)} rules, one page each. Line numbers are those of edition 2023-02 of the",
        f"[vendor's page]({EDITION_PAGE}); the page [today]({PAGE}).",
        "",
        "An *error* is what the page forbids, or what the",
        "service will not do as the body says; a *warning* is what has no effect, what the page",
        "advises against or does not know; an *info* is worth knowing.",
    ]
    for folder, subject in FOLDERS.items():
        lines += ["", f"## {subject}", "", "| code | rule | severity | what is wrong |"]
        lines += ["|---|---|---|---|"]
        lines += [
            f"| {page.code} | [{page.name}]({page.path}) | {page.severity} | {page.summary} |"
            for page in rules
            if page.path.startswith(f"{folder}/")
        ]
    return "\n".join([*lines, ""])


def outputs() -> dict[str, str]:
    """The generated files, by their path from the root."""
    rules = pages()
    return {"recdsl/reference/rules.py": index(rules), "rules/README.md": listing(rules)}
