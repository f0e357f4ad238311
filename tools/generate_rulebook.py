"""Turn the pages in rules/ into the index that the package runs on, and into their list.

A page is read once, here: its heading, its summary and its little table. What else it says is for
people, for `recdsl explain` and for the tests, which run its examples.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from recdsl.model.finding import MODES, SEVERITIES
from recdsl.model.rule import Rule
from recdsl.reference.vendor_page import EDITION_PAGE, PAGE
from tools.carried import carried, cited
from tools.table_source import read_source

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
    "conversation": "The other requests, and what the requests of a recording demand of each other",
    "postponed": "What is made after the recording",
    "project": "What the project says itself: its policy, and what it allows",
}
SECTIONS = ("What is wrong", "Why it matters", "What to write", "Examples")
COLUMNS = ("severity", "constraints", "page lines", "modes")
# Only rules that yield have the one, only those that some editions do not know the other.
OPTIONAL = ("editions", "yields to")

_HEADING = re.compile(r"# (?P<code>REC\d{3}) (?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)")
_NOTE = re.compile(r"In edition ([0-9]{4}-[0-9]{2})")
_EDITION = re.compile(r"[0-9]{4}-[0-9]{2}")
_EDITIONS = re.compile(
    r"(?:from (?P<since>[0-9]{4}-[0-9]{2}))? ?(?:until (?P<until>[0-9]{4}-[0-9]{2}))?"
)
_FIX = re.compile(r"^Fix, (safe|unsafe): ", re.MULTILINE)
_FENCE = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    """A fence: its language, whether it breaks the rule or is right, its mode, and its text.

    `edition` is that of a body; a spec states its own, and without one both are of the first.
    """

    language: str
    verdict: str
    mode: str | None
    text: str
    edition: str | None = None


class Note(NamedTuple):
    """What a page says of one edition: other constraints, other lines, and other words."""

    constraints: tuple[str, ...]
    lines: str
    text: str


_NO_NOTES: Mapping[str, Note] = {}


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
    fix: str
    sections: dict[str, str]
    examples: tuple[Example, ...]
    notes: Mapping[str, Note] = _NO_NOTES

    def holds_in(self, edition: str) -> bool:
        """Whether the rule applies in an edition."""
        return self.since <= edition <= (self.until or edition)

    def cited_in(self, edition: str) -> tuple[tuple[str, ...], str]:
        """The constraints of the rule in an edition, and the lines of its page."""
        fitting = [note for since, note in sorted(self.notes.items()) if since <= edition]
        if fitting:
            return fitting[-1][:2]
        # A rule that came later has no other constraints than its own.
        return (
            cited(self.constraints, edition)
            if carried(edition) and not self.since
            else (
                self.constraints,
                self.lines,
            )
        )

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
    sections = dict(zip(rest[::2], map(str.strip, rest[1::2]), strict=True))
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
        fix=min(_FIX.findall(text), default=""),  # "safe" comes before "unsafe"
        sections={title: said for title, said in sections.items() if not _NOTE.fullmatch(title)},
        examples=tuple(
            read_fence(fence["info"], fence["text"])
            for fence in _FENCE.finditer(text)
            if fence["info"] != "diff"
        ),
        notes={
            match[1]: _note(said, path)
            for title, said in sections.items()
            if (match := _NOTE.fullmatch(title))
        },
    )


def _note(said: str, path: Path) -> Note:
    """What a page says of one edition: a table, and a text."""
    table, _, text = said.partition("\n\n")
    names, ruler, row = table.split("\n")
    if _cells(names) != ("constraints", "page lines") or set(ruler) != {"|", "-"} or not text:
        raise ValueError(f"{path}: of an edition a page has a table and a text")
    constraints, lines = _cells(row)
    return Note(_items(constraints), "" if lines == "—" else lines, text.strip())


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
    language, verdict, *more = [*info.split(), "", ""]
    editions = [word for word in more if _EDITION.fullmatch(word)]
    modes = [word for word in more if word and word not in editions]
    return Example(
        language,
        verdict,
        modes[0] if modes else None,
        text,
        editions[0] if editions else None,
    )


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
        f"# {', '.join(Rule._fields)}",
        "_RULES = (",
    ]
    for page in rules:
        head = (page.code, page.name, page.severity, page.summary, page.constraints)
        modes = MODES if page.modes == ("all",) else page.modes
        row = (*head, page.lines, page.path, modes, page.yields_to, page.fix)
        lines += [f"    Rule({', '.join(map(repr, row))}),"]
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
        "advises against or does not know; an *info* is worth knowing. A rule that an edition does",
        "not have is `—` there.",
    ]
    names = read_source().editions
    for folder, subject in FOLDERS.items():
        lines += ["", f"## {subject}", "", f"| code | rule | {' | '.join(names)} | what is wrong |"]
        lines += [f"|---|---|{'---|' * len(names)}---|"]
        lines += [
            f"| {page.code} | [{page.name}]({page.path}) | {_by_edition(page, names)} | "
            f"{page.summary} |"
            for page in rules
            if page.path.startswith(f"{folder}/")
        ]
    return "\n".join([*lines, ""])


def _by_edition(page: Page, names: list[str]) -> str:
    """The severity of a rule in each edition."""
    severities = (page.severity_in(edition) if page.holds_in(edition) else "—" for edition in names)
    return " | ".join(severities)


def outputs() -> dict[str, str]:
    """The generated files, by their path from the root."""
    rules = pages()
    return {"recdsl/reference/rules.py": index(rules), "rules/README.md": listing(rules)}
