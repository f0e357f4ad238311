"""Trees into recordings: which clauses a recording has, its own and those of the defaults."""

from __future__ import annotations

from recdsl.language.syntax.tree import Node, Syntax, as_read
from recdsl.model.finding import Finding, Related
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PAGE_ONLY = ("at_most", "split", "starting", "loading", "rendering", "push")
_FILES_TWICE = "Keep one of them; for both kinds of files, write `as hls and mp4`."
_REPEATABLE = ("set", "without", "background of", "then_clause")


class Clause(Frozen):
    """One clause.

    `kind` is what it may stand once as: the rule's name, or, where one rule says different things,
    what it says (`as files`, `background image`).
    """

    kind: str
    node: Node
    inherited: bool = False

    @property
    def head(self) -> Span:
        """The word that opens the clause."""
        opener = self.node.first()
        assert opener
        return opener.span


class Sentence(Frozen):
    """A recording as it is written: its name, the place that stands for it, its clauses.

    `broken` tells that one of its clauses could not be read, and is left out.
    """

    name: str | None
    head: Span
    clauses: tuple[Clause, ...]
    broken: bool = False

    def of_kind(self, kind: str) -> Clause | None:
        """The clause of a kind, if the recording has one."""
        for clause in self.clauses:
            if clause.kind == kind:
                return clause
        return None

    @property
    def records_page(self) -> bool:
        """Whether a page is recorded, and not a channel."""
        record = self.of_kind("record")
        return record is not None and as_read(record.node).child("page") is not None


def sentences(
    syntax: Syntax, shared: Syntax | None = None
) -> tuple[tuple[Sentence, ...], tuple[Finding, ...]]:
    """The recordings of a parsed spec, and what is wrong with how they are put together.

    Args:
        syntax: the spec.
        shared: the defaults that it shares with other specs; its own defaults come before them.
    """
    tree = syntax.tree
    faults = sorted(finding.span.start for finding in syntax.findings if finding.span)
    findings: list[Finding] = []
    nodes = tree.nodes()
    blocks = [node for node in nodes if node.rule == "recording"]
    bare = [node for node in nodes if node.rule == "clause"]
    defaults = _defaults(tree, findings) if len(bare) < len(nodes) else []
    if shared is not None:
        defaults = _with_defaults(defaults, _defaults(shared.tree, findings))
    held = [_inside(block, faults) for block in blocks]
    outside = set(faults).difference(*held)
    # What stands outside may be just what a block lacks.
    stray = bool(outside) or bool(bare and blocks)
    found = [
        _named(block, defaults, findings, broken=stray or bool(inside))
        for block, inside in zip(blocks, held, strict=True)
    ]
    findings += names_twice(found)
    if bare and len(bare) < len(nodes):
        findings.append(_bare_beside_blocks(bare[0]))
    elif bare:
        own = _once(_clauses(bare), findings)
        head = next((clause.head for clause in own if clause.kind == "record"), own[0].head)
        merged = tuple(_with_defaults(own, defaults))
        found.append(_checked(Sentence(None, head, merged, bool(faults)), findings))
    for sentence in found:
        findings += _snapshots_and_files(sentence)
    return tuple(found), tuple(findings)


def own_defaults(syntax: Syntax) -> Sentence | None:
    """The clauses that a spec has for all of its recordings, as if they were one."""
    clauses = tuple(_defaults(syntax.tree, []))
    return Sentence(None, clauses[0].head, clauses) if clauses else None


def _inside(block: Node, faults: list[int]) -> list[int]:
    """The faults in a block, of all faults in their order."""
    if not faults:
        return []
    from bisect import bisect_left, bisect_right  # most specs have none

    span = block.span
    return faults[bisect_left(faults, span.start) : bisect_right(faults, span.end)]


def _defaults(tree: Node, findings: list[Finding]) -> list[Clause]:
    blocks = [node for node in tree.nodes() if node.rule == "defaults"]
    if not blocks:
        return []
    for extra in blocks[1:]:
        message = "A file has one `defaults` block, and this is another; its clauses are not used."
        place = next(extra.tokens()).span
        findings.append(_repeated(place, message, next(blocks[0].tokens()).span))
    return [
        replaced(clause, inherited=True) for clause in _once(_clauses(blocks[0].nodes()), findings)
    ]


def _named(
    block: Node, defaults: list[Clause], findings: list[Finding], *, broken: bool
) -> Sentence:
    name = block.child("name")
    head = next(block.tokens()).span
    if name is None:
        message = "This recording has no name, so nothing can refer to its result."
        help_text = "Give it one: `recording lesson { … }`, of letters, digits, `-` and `_`."
        findings.append(Finding("syntax-error", message, help_text, span=head))
    else:
        head = name.span
        _check_name(name, findings)
    merged = _with_defaults(_once(_clauses(block.nodes()), findings), defaults)
    said = None if name is None else "".join(token.text for token in name.tokens())
    return _checked(Sentence(said, head, tuple(merged), broken), findings)


def _check_name(name: Node, findings: list[Finding]) -> None:
    text = "".join(token.text for token in name.tokens())
    if not text.replace("-", "").replace("_", "").isalnum() or text[0] in "-_":
        message = f"`{text}` cannot name a recording."
        help_text = "A name starts with a letter or digit; letters, digits, `-` and `_` follow."
        findings.append(Finding("syntax-error", message, help_text, span=name.span))


def _clauses(nodes: Iterable[Node]) -> Iterator[Clause]:
    for node in nodes:
        if node.rule == "clause":
            clause = node.children[0]
            assert isinstance(clause, Node)
            yield Clause(_kind(as_read(clause)), clause)


def _kind(node: Node) -> str:
    if node.rule == "as_clause":
        first = node.child("format")
        return "as audio" if first and first.words() in ("m4a", "mp3", "aac") else "as files"
    if node.rule == "background":
        if node.has("OF"):
            return "background of"
        return "background image" if node.has("IMAGE") else "background colour"
    return node.rule


def _once(clauses: Iterable[Clause], findings: list[Finding]) -> list[Clause]:
    kept: list[Clause] = []
    first: dict[str, Clause] = {}
    for clause in clauses:
        if clause.kind in first and clause.kind not in _REPEATABLE:
            opening = next(clause.node.tokens()).text
            message = f"A second `{opening}` clause; a recording can only do one of the two."
            place = first[clause.kind].head
            help_text = _FILES_TWICE if clause.kind == "as files" else "Keep one of them."
            findings.append(_repeated(clause.head, message, place, help_text))
            continue
        first.setdefault(clause.kind, clause)
        kept.append(clause)
    return kept


def _repeated(
    place: Span, message: str, first: Span, help_text: str = "Keep one of them."
) -> Finding:
    return Finding(
        "repeated-clause",
        message,
        help_text,
        span=place,
        related=(Related("the first stands here", span=first),),
    )


def _with_defaults(own: list[Clause], defaults: list[Clause]) -> list[Clause]:
    """A recording's own clauses, and the defaults of the kinds that it does not say."""
    return [*own, *(clause for clause in defaults if not _said(clause, own))]


def _said(default: Clause, own: list[Clause]) -> bool:
    """Whether a recording says this kind of clause itself, so that the default does not count."""
    if default.kind in ("set", "without", "background of"):
        key = _key(default)
        return any(clause.kind == default.kind and _key(clause) == key for clause in own)
    for clause in own:
        if clause.kind == default.kind:
            return not (clause.kind == "storage" and clause.node.child("vendor") is None)
    return False


def _key(clause: Clause) -> str:
    part = clause.node.child("path") or clause.node.child("background_uid")
    return part.typed() if part else ""


def _checked(sentence: Sentence, findings: list[Finding]) -> Sentence:
    """Page-only clauses beside a channel: an error where written, skipped where inherited."""
    if sentence.records_page:
        return sentence
    is_open = sentence.broken and sentence.of_kind("record") is None
    kept = []
    for clause in sentence.clauses:
        if clause.kind in PAGE_ONLY:
            if not (clause.inherited or is_open):
                findings.append(_page_only(clause))
            continue
        kept.append(clause)
    if len(kept) == len(sentence.clauses):
        return sentence
    return replaced(sentence, clauses=tuple(kept))


def _page_only(clause: Clause) -> Finding:
    opening = next(clause.node.tokens()).text
    return Finding(
        "page-clause-without-page",
        f"`{opening}` belongs to the recording of a web page, and this one records a channel; "
        "the service has no such setting for channels.",
        'Record a page (`record page "https://…" at 1280x720`), or take this clause away.',
        span=clause.node.span,
    )


def _snapshots_and_files(sentence: Sentence) -> Iterator[Finding]:
    """`snapshot only` beside `as hls`: the one says no files, the other says which."""
    snapshot, files = sentence.of_kind("snapshot"), sentence.of_kind("as files")
    only = snapshot.node.child("only") if snapshot else None
    if only is None or files is None:
        return
    yield Finding(
        "snapshot-only-with-files",
        "`snapshot only` asks for pictures and no recording, yet `as` asks for recorded files; "
        "with those, the service records.",
        "Take `only` away to have both, or the `as` clause to have the pictures alone.",
        span=only.span,
        related=(Related("files are asked for here", span=files.node.span),),
    )


def _bare_beside_blocks(node: Node) -> Finding:
    return Finding(
        "syntax-error",
        "A clause stands outside the blocks, so it belongs to no recording.",
        "Put it into a `recording` block, or into `defaults { … }` for all of them.",
        span=node.span,
    )


def names_twice(found: Iterable[Sentence]) -> Iterator[Finding]:
    """The recordings whose names are taken, in the order of the text."""
    first: dict[str, Sentence] = {}
    for sentence in found:
        if sentence.name is None:
            continue
        if sentence.name in first:
            yield Finding(
                "repeated-recording",
                f"Two recordings are called `{sentence.name}`; one would overwrite the other.",
                "Give this one another name.",
                span=sentence.head,
                related=(Related("the first is here", span=first[sentence.name].head),),
            )
        first.setdefault(sentence.name, sentence)
