"""Write comments that allow the findings of an existing code base: `lint --add-allow`.

Where a comment may be depends on the language and on the text around it. So each is tried: the text
with it has the same bodies, none of the findings that it is for, and no new one.
"""

from __future__ import annotations

import re
from collections import Counter

from recdsl.linting.fixing import Fixed
from recdsl.linting.reading import read
from recdsl.model.source import Source, line_start
from recdsl.surfaces.kinds import SPEC, kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.json_value import Json

    Diagnostics = tuple[Diagnostic, ...]
    Lint = Callable[[Source], Diagnostics]
    Marks = tuple[str, str]
    # What a finding is known by, while lines move.
    Key = tuple[str, str | None, int, str, str]

REASON = "TODO: give the reason"
_HASH: Marks = ("#", "")
_SLASHES: Marks = ("//", "")
_BY_HASH = frozenset({"spec", "Python", "Ruby", "Elixir", "YAML", "shell script", "HTTP requests"})
_TEMPLATES: dict[str, Marks] = {
    "j2": ("{#", " #}"),
    "jinja": ("{#", " #}"),
    "jinja2": ("{#", " #}"),
    "hbs": ("{{!", " }}"),
    "mustache": ("{{!", " }}"),
    "tmpl": ("{{/*", " */}}"),
    "tpl": ("{{/*", " */}}"),
    "erb": ("<%#", " %>"),
}
_LINE_END = re.compile(r"\r\n|\n|\r")
_BLANKS = re.compile(r"[ \t]*")
_QUOTED = re.compile(r"[ \t]*(?:>[ \t]*)*")
_REQUEST_LINE = re.compile(r"[ \t]*[A-Z]+[ \t]")
# A body over more lines than this is rarely written by hand.
_FARTHEST = 300


def allowed(source: Source, lint: Lint) -> Fixed:
    """Write a comment for each finding of a text that one can allow.

    Args:
        source: the text.
        lint: returns the diagnostics of a text.

    Returns:
        The text, the number of findings that it allows, and the findings that remain.
    """
    diagnostics = lint(source)
    count = len(diagnostics)
    failed: set[Key] = set()
    while True:
        group = _last_line(source, (one for one in diagnostics if _key(one) not in failed))
        if not group:
            return Fixed(source.text, count - len(diagnostics), diagnostics)
        adding = _Adding(source, diagnostics, lint)
        for candidate in _candidates(source, group):
            left = adding.left(candidate, group)
            if left is not None:
                source, diagnostics = candidate, left
                break
        else:
            failed.update(map(_key, group))


class _Adding:
    """A text to which a comment is added: its bodies, and its findings."""

    def __init__(self, source: Source, diagnostics: Diagnostics, lint: Lint) -> None:
        self._bodies = _bodies(source)
        self._before = Counter(map(_key, diagnostics))
        self._lint = lint

    def left(self, candidate: Source, group: list[Diagnostic]) -> Diagnostics | None:
        """The findings of the text with a comment; None if the comment is in a wrong place."""
        if _bodies(candidate) != self._bodies:
            return None
        left = self._lint(candidate)
        after = Counter(map(_key, left))
        return left if after <= self._before - Counter(map(_key, group)) else None


def _bodies(source: Source) -> list[Json]:
    return [recording.body for recording in read(source).recordings]


def _key(diagnostic: Diagnostic) -> Key:
    ordinal, recording = diagnostic.ordinal, diagnostic.recording
    return diagnostic.rule.name, recording, ordinal, diagnostic.pointer, diagnostic.severity


def _last_line(source: Source, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings on the last line that has some; those of another text have no comment here."""
    by_line: dict[int, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        if diagnostic.source is source and not diagnostic.rule.is_fatal:
            line = line_start(source.text, diagnostic.span.start)
            by_line.setdefault(line, []).append(diagnostic)
    return by_line[max(by_line)] if by_line else []


def _candidates(source: Source, group: list[Diagnostic]) -> Iterator[Source]:
    """The text with a comment, the most natural place first."""
    rules = list(dict.fromkeys(diagnostic.rule.name for diagnostic in group))
    first = line_start(source.text, group[0].span.start)
    end = _LINE_END.search(source.text, first)
    goes_on = _goes_on(source.text, end.start() if end else len(source.text))
    for marks in _marks(source):
        # Behind a clause of a spec, it is about the clause alone.
        if kind_of(source) is SPEC:
            yield _behind(source, first, rules, marks)
        if _may_be_above(source, first):
            yield _above(source, first, rules, marks)
        if not goes_on and kind_of(source).name != "HTTP requests":
            yield _behind(source, first, rules, marks)
    # In a text over several lines, or a command of a shell, only before it.
    offset = first
    for _ in range(_FARTHEST):
        if not offset:
            return
        offset = line_start(source.text, _line_above(source.text, offset))
        for marks in _marks(source) if _may_be_above(source, offset) else ():
            yield _above(source, offset, rules, marks)


def _may_be_above(source: Source, start: int) -> bool:
    """Whether a comment may be above a line: no headers and no command are to be torn apart."""
    if kind_of(source).name == "HTTP requests" and not _REQUEST_LINE.match(source.text, start):
        return False
    return not _goes_on(source.text, start)


def _goes_on(text: str, end: int) -> bool:
    """Whether a backslash continues the line that ends at a place, or before it."""
    return text[:end].rstrip("\r\n").endswith("\\")


def _marks(source: Source) -> tuple[Marks, ...]:
    """How a comment begins and ends; several ways if that depends on the place."""
    kind = kind_of(source)
    if kind.name == "JSON":
        return ()
    if kind.name == "template":
        return (_TEMPLATES[source.name.lower().rpartition(".")[2]],)
    if kind.name == "Markdown":
        return _SLASHES, _HASH
    return (_HASH if kind.name in _BY_HASH else _SLASHES,)


def _above(source: Source, start: int, rules: list[str], marks: Marks) -> Source:
    """The text with a comment on a line of its own, above the line that begins at a place."""
    text = source.text
    ours = f": {REASON}{marks[1]}"
    above = _line_above(text, start) if start else 0
    if start and text[line_start(text, above) : above].endswith(ours):  # one that we wrote
        return _with(source, above - len(ours), f", {', '.join(rules)}")
    end = _LINE_END.search(text, start)
    indent = (_QUOTED if kind_of(source).name == "Markdown" else _BLANKS).match(text, start)
    blanks = indent.group() if indent else ""
    line_end = end.group() if end else "\n"
    return _with(source, start, f"{blanks}{_comment(source, rules, marks)}{line_end}")


def _behind(source: Source, start: int, rules: list[str], marks: Marks) -> Source:
    end = _LINE_END.search(source.text, start)
    at = end.start() if end else len(source.text)
    return _with(source, at, f"  {_comment(source, rules, marks)}")


def _comment(source: Source, rules: list[str], marks: Marks) -> str:
    lead = "allow" if kind_of(source) is SPEC else "recdsl: allow"
    return f"{marks[0]} {lead} {', '.join(rules)}: {REASON}{marks[1]}"


def _with(source: Source, offset: int, added: str) -> Source:
    return Source(source.name, f"{source.text[:offset]}{added}{source.text[offset:]}")


def _line_above(text: str, start: int) -> int:
    """The end of the line before the one that begins at a place."""
    return start - (2 if text[start - 2 : start] == "\r\n" else 1)
