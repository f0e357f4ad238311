"""One canonical text for each spec: clauses spelled in one way, comments kept where they stand."""

from __future__ import annotations

from recdsl.language.compiling.word_values import NotAValueError
from recdsl.language.printing.clause_lines import INDENT, WIDTH, clause_lines, one_line
from recdsl.language.printing.clause_spelling import regions
from recdsl.language.spoken.spoken_parser import parse
from recdsl.model.finding import Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.syntax.edition_line import EditionLine
    from recdsl.language.syntax.parser import Explain
    from recdsl.language.syntax.tree import Node, Syntax
    from recdsl.model.source import Span

# Clauses that share a line, in this order: where, as whom, with which token.
_TOGETHER = ("in ", "by recorder ", "with token ")


def formatted(text: str, *, explain: Explain | None = None) -> str | tuple[Finding, ...]:
    """The canonical text of a spec, or what is wrong with it, as `explain` tells it (see `parse`).

    Clauses keep their order, one a line; a bare sentence that stands on one line stays on one.
    A clause that is too long for a line goes on in indented lines.
    Line ends are those of the text's first line.
    """
    syntax = parse(text, explain=explain)
    if syntax.findings:
        return syntax.findings
    try:
        lines = list(_Writer(text, syntax).file())
    except NotAValueError as error:
        return (error.finding,)
    end = "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"
    return "".join(line + end for line in lines)


class _Writer:
    """The text, its tree, and the comments that were not written yet."""

    def __init__(self, text: str, syntax: Syntax) -> None:
        self._text = text
        self._tree = syntax.tree
        self._edition_line = syntax.edition
        self._comments = list(syntax.comments)
        self._at = 0

    def file(self) -> Iterator[str]:
        """All lines."""
        nodes = self._tree.nodes()
        line = self._edition_line
        if line:
            yield from self._edition(line)
        alone = None if line else self._on_one_line(nodes)
        if alone is not None:
            yield alone
            return
        lines: list[str] = []
        for index, node in enumerate(nodes):
            gap = bool(index) and (node.rule != "clause" or nodes[index - 1].rule != "clause")
            _add(lines, list(self._item(node, "", gap=gap)))
        yield from lines
        yield from self._rest(len(self._text), "")

    def _edition(self, line: EditionLine) -> Iterator[str]:
        """The line that states the edition, with the comments above it."""
        yield from self._rest(line.start, "")
        if self._at and self._blank_before(line.start):
            yield ""
        self._at = line.end
        yield f"edition {line.name}{self._behind(line.end)}"

    def _on_one_line(self, nodes: list[Node]) -> str | None:
        bare = all(node.rule == "clause" for node in nodes)
        if self._comments or not bare or "\n" in self._text.strip():
            return None
        clauses = [node.nodes()[0] for node in nodes]
        if any(regions(clause) is not None for clause in clauses):
            return None
        line = " ".join(map(one_line, clauses))
        return line if line and len(line) <= WIDTH else None

    def _item(self, node: Node, indent: str, *, gap: bool) -> Iterator[str]:
        """A clause or a block with the comments above it; blank lines stay, one at a time."""
        span = node.span
        while self._comments and self._comments[0].start < span.start:
            comment = self._comments.pop(0)
            if gap or self._blank_before(comment.start):
                yield ""
            gap = False
            self._at = comment.end
            yield indent + self._said(comment)
        if gap or self._blank_before(span.start):
            yield ""
        if node.rule == "clause":
            yield from self._inside(span, indent)
            yield from self._clause(node.nodes()[0], span, indent)
        else:
            yield from self._block(node, span)

    def _inside(self, span: Span, indent: str) -> Iterator[str]:
        """The comments inside a clause, which have no other place than above it."""
        while self._comments and self._comments[0].start < span.end:
            yield indent + self._said(self._comments.pop(0))

    def _blank_before(self, at: int) -> bool:
        return bool(self._at) and _has_blank_line(self._text[self._at : at])

    def _clause(self, clause: Node, span: Span, indent: str) -> Iterator[str]:
        lines = clause_lines(clause, indent)
        self._at = span.end
        lines[-1] += self._behind(span.end)
        yield from lines

    def _block(self, node: Node, span: Span) -> Iterator[str]:
        opening = next(token for token in node.tokens() if token.kind == "LBRACE")
        name = node.child("name")
        head = node.rule
        if name is not None:
            head += " " + "".join(token.text for token in name.tokens())
        self._at = opening.end
        yield f"{head} {{{self._behind(opening.end)}"
        lines: list[str] = []
        for clause in node.nodes():
            if clause.rule == "clause":
                _add(lines, list(self._item(clause, INDENT, gap=False)))
        yield from lines[1:] if lines[:1] == [""] else lines
        yield from self._rest(span.end, INDENT)
        self._at = span.end
        yield "}" + self._behind(span.end)

    def _behind(self, at: int) -> str:
        """The comment that follows on the same line, if there is one."""
        if self._comments:
            comment = self._comments[0]
            between = self._text[at : comment.start]
            if comment.start >= at and not between.strip() and "\n" not in between:
                self._at = comment.end
                return "  " + self._said(self._comments.pop(0))
        return ""

    def _rest(self, end: int, indent: str) -> Iterator[str]:
        """The comments before the end of a block or of the file."""
        while self._comments and self._comments[0].start < end:
            comment = self._comments.pop(0)
            if self._blank_before(comment.start):
                yield ""
            self._at = comment.end
            yield indent + self._said(comment)

    def _said(self, comment: Span) -> str:
        return self._text[comment.start : comment.end].rstrip()


def _add(lines: list[str], more: list[str]) -> None:
    """Add lines; who records where, under which name, stands on one line if it fits."""
    if lines and len(more) == 1:
        before, after = lines[-1], more[0].strip()
        belong = before.strip().startswith(_TOGETHER) and after.startswith(_TOGETHER[1:])
        if belong and "#" not in before and len(before) + 1 + len(after) <= WIDTH:
            lines[-1] = f"{before} {after}"
            return
    lines += more


def _has_blank_line(text: str) -> bool:
    return any(not line.strip() for line in text.split("\n")[1:-1])
