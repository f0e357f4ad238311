"""What a sentence says, member by member: the state and the tools that all phrases share."""

from __future__ import annotations

from recdsl.language.compiling.word_values import (
    NotAValueError,
    Said,
    absent_member,
    unread,
    value_of,
)
from recdsl.model.document import Acquired
from recdsl.model.finding import Finding
from recdsl.model.json_value import Unknown
from recdsl.reference.all_editions import PATHS
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.language.compiling.clauses import Clause, Sentence
    from recdsl.language.syntax.tree import Node
    from recdsl.model.json_value import Json
    from recdsl.model.source import Span
    from recdsl.reference.reference import Reference


class Lowering:
    """A sentence on its way into members: what it says, and the findings about what it cannot say.

    `set` and `without` are kept apart, since they have the last word; `updates`, since they are
    about other bodies. `broken` tells that a clause
    said something that could not be read: what seems missing may be just that.
    """

    __slots__ = (
        *("acquired", "backgrounds", "broken", "findings", "reference"),
        *("said", "sentence", "set", "updates", "without"),
    )

    def __init__(self, sentence: Sentence, reference: Reference = DEFAULT) -> None:
        """Start with nothing said; what words mean, the edition of the vendor's page tells."""
        self.sentence = sentence
        self.reference = reference
        self.said: list[Said] = []
        self.findings: list[Finding] = []
        self.acquired = Acquired()
        self.set: list[tuple[Clause, Node]] = []
        self.without: list[Node] = []
        self.updates: list[tuple[Clause, tuple[Said, ...]]] = []
        self.backgrounds = 0
        self.broken = sentence.broken

    def value(self, name: str, node: Node, clause: Clause, index: int = 0) -> Iterator[Said]:
        """The value that a node says of a parameter.

        Words that are no value of it give a finding, and an unknown value: something is said, and
        what depends on it stays undecided.
        """
        value: Json
        try:
            value = self.value_of(name, node)
        except NotAValueError as error:
            self.findings.append(error.finding)
            value = unread(node)
        yield Said(name, value, node.span, clause.head, index)

    def value_of(self, name: str, node: Node) -> Json:
        """What a node says as a value of a parameter; unknown where the edition has none such.

        Raises:
            NotAValueError: when the words are no value of it.
        """
        parameter = self.reference.by_name.get(name)
        return value_of(parameter, node, self.reference) if parameter else Unknown(node.words())

    def known(self, parts: Iterable[Said]) -> Iterator[Said]:
        """The members that the edition has; that a sentence says another is a finding."""
        told: set[Span] = set()
        for part in parts:
            if part.name in self.reference.by_name:
                yield part
            elif not part.why and part.head not in told:
                told.add(part.head)  # a clause about what is gone is one fault
                self.findings.append(absent_member(part, self._clause(part), self.reference))

    def _clause(self, part: Said) -> Span | None:
        """The place of the clause that says a member, if it is this recording's own."""
        for clause in self.sentence.clauses:
            if clause.head == part.head and not clause.inherited:
                # Of `to …` only a part says it, the rest stays.
                parts = [node for node in clause.node.nodes() if node.rule == "storage_part"]
                places = [node.span for node in parts] or [clause.node.span]
                at = part.span.start
                return next((one for one in places if one.start <= at < one.end), None)
        return None

    def below(self, clause: Clause, node: Node, index: int = 0) -> Iterator[Said]:
        """The values of all nodes below that are named like a parameter."""
        for child in node.nodes():
            if child.rule in PATHS:
                yield from self.value(child.rule, child, clause, index)
            else:
                yield from self.below(clause, child, index)

    def error(self, message: str, help_text: str, span: Span) -> None:
        """Note a clause that is grammatical and yet cannot be meant."""
        self.refuse(Finding("syntax-error", message, help_text, span=span))

    def refuse(self, finding: Finding) -> None:
        """Note a finding that leaves its clause without effect."""
        self.findings.append(finding)
        self.broken = True
