"""What a spec's text is made of: tokens, the tree of its sentences, and comments."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.finding import Finding
    from recdsl.model.json_value import Json


class Token(Frozen):
    """One word of the text. `kind` is a terminal of the grammar, `$END`, or `$BAD`.

    `value` is the string that a STRING stands for, the value of a JSON, and of a `$BAD` the
    message and the help, where the lexer knows them. `opens_line` tells whether only blanks
    precede it on its line.
    """

    kind: str
    text: str
    start: int
    opens_line: bool
    value: Json = None

    @property
    def end(self) -> int:
        """The offset after the last character."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Where the token stands."""
        return Span(self.start, self.start + len(self.text))


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
        # The last token is found from the end: a block has many.
        waiting: list[Node | Token] = [self]
        while not isinstance(last := waiting.pop(), Token):
            waiting += last.children
        return Span(next(self.tokens()).start, last.end)

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


class Syntax(Frozen):
    """A spec that was parsed: the tree of what could be read, the comments, the findings."""

    tree: Node
    comments: tuple[Span, ...]
    findings: tuple[Finding, ...]
