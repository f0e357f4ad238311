"""The LALR automaton: states, what may follow, shifting and reducing. It knows no messages."""

from __future__ import annotations

from recdsl.language.syntax.parser_tables import KEYWORDS, PUNCTUATION, RULES, START, STATES
from recdsl.language.syntax.tree import Node, Token

TERMINALS: tuple[str, ...] = (
    *KEYWORDS.values(),
    *PUNCTUATION.values(),
    *("STRING", "NUMBER", "RANGE", "DURATION", "PIXELS", "PLACEHOLDER", "WORD", "JSON", "$END"),
)


# What may follow on a stack of states, as far as it was asked: most specs have the same stacks.
_KNOWN: dict[tuple[int, ...], dict[str, bool]] = {}
_MOST_KNOWN = 2000


class Automaton:
    """A stack of states with the tree parts that led to them."""

    __slots__ = ("_answers", "parts", "states")

    def __init__(self) -> None:
        """Start with an empty stack."""
        self.states: list[int] = [START]
        self.parts: list[Node | Token] = []
        self._answers: dict[str, bool] | None = None  # of the stack as it is

    def fork(self) -> Automaton:
        """Another one in the same state, to try what would come of a token."""
        other = Automaton()
        other.states = list(self.states)
        # Reductions lengthen the lists of nodes in place.
        other.parts = [
            Node(one.rule, list(one.children)) if isinstance(one, Node) else one
            for one in self.parts
        ]
        return other

    def sketch(self, depth: int | None = None) -> Automaton:
        """Another one in the same state that builds no tree: it only tells what may follow.

        With a depth, in the state that it had when it held so many parts.
        """
        other = Automaton()
        other.states = self.states if depth is None else self.states[: depth + 1]
        other.states = list(other.states)
        nothing = Token("", "", 0, opens_line=False)
        other.parts = [nothing] * (len(other.states) - 1)
        return other

    def may(self, kind: str) -> bool:
        """Whether a terminal may stand next; the stack stays as it is."""
        if self._answers is None:
            if len(_KNOWN) >= _MOST_KNOWN:
                _KNOWN.clear()
            self._answers = _KNOWN.setdefault(tuple(self.states), {})
        if kind not in self._answers:
            self._answers[kind] = self._leads_to(kind)
        return self._answers[kind]

    def _leads_to(self, kind: str) -> bool:
        """Whether reductions, if any, lead to a state that shifts a terminal."""
        trial = list(self.states)
        while True:
            action = STATES[trial[-1]].get(kind, STATES[trial[-1]].get("*"))
            if action is None:
                return False
            if action >= 0:
                return True
            name, length = RULES[-1 - action]
            if length:
                del trial[-length:]
            trial.append(STATES[trial[-1]][name])

    def feed(self, token: Token) -> None:
        """Shift a token that may stand next, after the reductions that it calls for."""
        self._answers = None
        kind, states = token.kind, self.states
        while True:
            row = STATES[states[-1]]
            action = row[kind] if kind in row else row["*"]  # feed only what may stand
            if action >= 0:
                states.append(action)
                self.parts.append(token)
                return
            self._reduce(-1 - action)

    def settle(self, kind: str) -> None:
        """Make the reductions that a terminal calls for, without shifting it."""
        while True:
            row = STATES[self.states[-1]]
            action = row.get(kind, row.get("*"))
            if action is None or action >= 0:
                return
            self._answers = None
            self._reduce(-1 - action)

    def _reduce(self, rule: int) -> None:
        name, length = RULES[rule]
        parts, states = self.parts, self.states
        if length == 1:
            part = parts[-1]
            is_list = isinstance(part, Node) and part.rule[0] == "_"
            parts[-1] = Node(name, _unfolded([part]) if is_list else [part])
            states[-1] = STATES[states[-2]][name]
            return
        children = parts[len(parts) - length :]
        if length:
            del parts[-length:]
            del states[-length:]
        parts.append(Node(name, _unfolded(children)))
        states.append(STATES[states[-1]][name])

    def pop(self) -> Node | Token:
        """Give up the last part."""
        self._answers = None
        self.states.pop()
        return self.parts.pop()

    def listed(self) -> list[Node | Token]:
        """What the list has that a clause would come into, where one may open."""
        top = self.parts[-1] if self.parts else None
        return top.children if isinstance(top, Node) and top.rule[0] == "_" else []

    def list_rule(self) -> str:
        """The rule of the list on top."""
        top = self.parts[-1]
        assert isinstance(top, Node)
        return top.rule

    def take(self, clauses: list[Node | Token], states: tuple[int, ...], rule: str) -> None:
        """Take clauses that were read before, which lead to these states, and the list's rule."""
        if len(states) == len(self.states):
            self.listed().extend(clauses)
        else:
            self.parts.append(Node(rule, clauses))
        self.states[:] = states
        self._answers = None

    def at_clause(self) -> bool:
        """Whether a clause may open here with none left unfinished."""
        return STATES[self.states[-1]].get("SET", -1) >= 0

    def becomes(self, kind: str) -> list[str]:
        """The rules that a terminal standing next is by itself, the most specific last."""
        names: list[str] = []
        action = STATES[self.states[-1]].get(kind)
        while action is not None and action >= 0:
            reduction = STATES[action].get("*")
            if reduction is None or len(STATES[action]) > 1:
                break
            name, length = RULES[-1 - reduction]
            if length != 1:
                break
            names.append(name)
            action = STATES[self.states[-1]].get(name)
        return names


def _unfolded(parts: list[Node | Token]) -> list[Node | Token]:
    """The children of a node: its parts, with what repetitions among them hold in their place."""
    children: list[Node | Token] = []
    for part in parts:
        if isinstance(part, Token) or part.rule[0] != "_":
            children.append(part)
        elif children:
            children.extend(part.children)
        else:
            # A repetition grows at its left end: keep its list, so that n parts cost n.
            children = part.children
    return children
