"""What a spec's text is made of: tokens, the tree of its sentences, and comments."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.syntax.edition_line import EditionLine
    from recdsl.model.finding import Finding
    from recdsl.model.json_value import Json


class Token(Frozen):
    """One word of the text. `kind` is a terminal of the grammar, `$END`, or `$BAD`.

    `value` is the string that a STRING stands for, the value of a JSON, and of a `$BAD` the
    message and the help, where the lexer knows them. `opens_line` tells whether only blanks
    precede it on its line. Where other words say it than those of `text`, `until` is where they
    end; nothing says a token that ends where it starts.
    """

    kind: str
    text: str
    start: int
    opens_line: bool
    value: Json = None
    until: int = -1

    @property
    def end(self) -> int:
        """The offset after the last character."""
        return self.start + len(self.text) if self.until < 0 else self.until

    @property
    def span(self) -> Span:
        """Where the token stands."""
        return Span(self.start, self.end)


class Node:
    """A rule of the grammar as it was found: its name, and tokens and nodes in text order."""

    __slots__ = ("children", "rule")

    def __init__(self, rule: str, children: list[Node | Token]) -> None:
        """Take the rule's name and its parts."""
        self.rule = rule
        self.children = children

    @property
    def span(self) -> Span:
        """From the first token to the last; nodes without a token do not occur in clauses."""
        first, last = self.first(), self.last()
        assert first
        assert last
        if first.until < 0 and last.until < 0:
            return Span(first.start, last.end)
        # Words that people put in another order.
        tokens = list(self.tokens())
        typed = [token for token in tokens if token.start < token.end] or tokens
        return Span(min(one.start for one in typed), max(one.end for one in typed))

    def first(self) -> Token | None:
        """The first token below."""
        for child in self.children:
            token = child if isinstance(child, Token) else child.first()
            if token:
                return token
        return None

    def last(self) -> Token | None:
        """The last token below."""
        for child in reversed(self.children):
            token = child if isinstance(child, Token) else child.last()
            if token:
                return token
        return None

    def tokens(self) -> Iterator[Token]:
        """All tokens below, in text order."""
        for child in self.children:
            if isinstance(child, Token):
                yield child
            else:
                yield from child.tokens()

    def nodes(self) -> list[Node]:
        """The children that are nodes."""
        return [child for child in self.children if isinstance(child, Node)]

    def child(self, rule: str) -> Node | None:
        """The first child of that rule."""
        for child in self.children:
            if isinstance(child, Node) and child.rule == rule:
                return child
        return None

    def has(self, kind: str) -> bool:
        """Whether a token of that kind is a direct child."""
        return any(isinstance(child, Token) and child.kind == kind for child in self.children)

    def words(self) -> str:
        """All tokens as one lower-case phrase."""
        return self.typed().lower()

    def typed(self) -> str:
        """All tokens as one phrase, in the letter case in which they were typed."""
        return " ".join(token.text for token in self.tokens())


class MovedNode(Node):
    """A node that was read elsewhere: that of `read`, so many characters further on.

    Its parts are made when somebody asks for them; most people ask what it says.
    """

    __slots__ = ("by", "read")

    def __init__(self, read: Node, by: int) -> None:
        """Take the node and how far it is moved."""
        self.rule = read.rule
        self.read = read
        self.by = by

    def __getattr__(self, name: str) -> list[Node | Token]:
        """Make the parts, which stay."""
        if name != "children":
            raise AttributeError(name)
        self.children = [
            _moved(part, self.by) if isinstance(part, Token) else MovedNode(part, self.by)
            for part in self.read.children
        ]
        return self.children

    def first(self) -> Token | None:
        """The first token below."""
        token = self.read.first()
        return _moved(token, self.by) if token else None

    def last(self) -> Token | None:
        """The last token below."""
        token = self.read.last()
        return _moved(token, self.by) if token else None

    def child(self, rule: str) -> Node | None:
        """The first child of that rule."""
        return super().child(rule) if self.read.child(rule) else None

    def has(self, kind: str) -> bool:
        """Whether a token of that kind is a direct child."""
        return self.read.has(kind)

    def typed(self) -> str:
        """All tokens as one phrase, in the letter case in which they were typed."""
        return self.read.typed()


def as_read(node: Node) -> Node:
    """The same node at the place where it was read, which has its parts at hand."""
    return node.read if isinstance(node, MovedNode) else node


def _moved(token: Token, by: int) -> Token:
    until = token.until if token.until < 0 else token.until + by
    return Token(token.kind, token.text, token.start + by, token.opens_line, token.value, until)


class Syntax(Frozen):
    """A spec that was parsed: the tree of what could be read, the comments, the findings.

    `edition` is the line that states its edition, if it has one.
    """

    tree: Node
    comments: tuple[Span, ...]
    findings: tuple[Finding, ...]
    edition: EditionLine | None = None
