"""What calls give to a secret: as a fallback, beside a list of names, in a test, or in a setter."""

from __future__ import annotations

import itertools
import re

from recdsl.model.secret_names import is_secret_name
from recdsl.secrets.call_nodes import ARGUMENTS
from recdsl.secrets.element_nodes import elements
from recdsl.secrets.given_names import LONGEST_PATH
from recdsl.secrets.json_secrets import announces_secret
from recdsl.surfaces.code.syntax_walk import field, nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tree_sitter import Node

    from recdsl.secrets.given_names import Names

_ON_THE_WAY = frozenset(
    {"call_expression", "field_expression", "navigation_expression", "member_expression", "call"}
    | {"method_invocation", "attribute", "member_access_expression", "invocation_expression"}
)
_CHOOSING = re.compile(
    r"or|coalesce|(?:unwrap_?)?or_?(?:else|default|else_?get)?|get_?or_?else|first_?non\w*|nvl|if_?empty"
    r"|require_?non_?null_?else(?:_?get)?|default(?:_?to|_?value|_?if\w*)?|presence|if_?blank|fallback",
    re.IGNORECASE,
)
# A stand-in of a test: `when(env.get("TOKEN")).thenReturn(key)`.
_STUBBING = re.compile(
    r"(?i)(?:and_?|then_?|mock_?|will_?)?(?:returns?|resolves?)(?:_?\w*value\w*)?"
)
_STUBBED = re.compile(rb"\b(?P<name>\w[\w-]*)[\"']?\s*(?:\(\s*\)\s*)?\)+\s*[.|]\s*\w+\s*$")
# Calls that take the way to a member as a list, and its value.
_PLACING = re.compile(r"(?i)(?:set|put|assoc|update|store)\w*|\w*fill_?keys|from_?keys")
_ZIPPING = re.compile(r"(?i)zip|array_combine|from_?iterables")
_ASSERTING = re.compile(r"(?i)assert\w*|expect|(?:are)?_?equals?|deepEqual|strictEqual|compare\w*")
_EQUALS = re.compile(r"[eE]quals\w*")
# What is put where a secret name stands before it: `entry("token").or_insert(…)`, `arg("-u")`.
_ENTRY = re.compile(rb"\bentry\(\s*[\"'](?P<name>[\w-]+)[^;]{0,40}\)\s*\.\s*or_insert\w*$")
_OPTION = re.compile(rb"\barg\(\s*[\"'](?P<name>-[\w-]+)[\"']\s*\)\s*\.\s*arg$")
_FILLING = re.compile(
    rb"(?P<name>[A-Za-z_]\w*)\s*(?:\.|->)\s*(?:set|store|push_str|append|push|add|get_or_init|Append"
    rb"|plus|concat|putIfAbsent|insert)$"
)
_MOST_STEPS = 6
_ALIASES = re.compile(r"(?i)\w*alias|name|key|json|data_?key|by")
MATCHING = re.compile(r"to(?:Be|Equal|StrictEqual|Match|Eql)|(?:is)?[eE]qual(?:To|s)?|eql?")
_WORDS = re.compile(r"[a-z]*(?:[ _-][a-z]+)*")
_CHOICE = re.compile(r"[\"'`]?(?:[a-z]{1,10}|[A-Z]{1,10}|[A-Z]+(?:_[A-Z]+)+|\d{1,3})[\"'`]?")
_MOST_NODES = 50


class CallValues:
    """The arguments of calls that are secret by what the call is and what it is called on."""

    def __init__(self, names: Names, says_secret_name: Callable[[Node], bool]) -> None:
        """Take the names of a program, and what tells whether a node names a secret."""
        self.names = names
        self.reader = names.reader
        self.tree = names.reader.tree
        self.strings = names.strings
        self._says = says_secret_name

    def handed(self, node: Node, function: str, given: list[Node]) -> Iterator[Node]:
        """The secret values that a call is given beside the names of the secrets."""
        if _ZIPPING.fullmatch(function):
            call = self.tree.parent(node)
            receiver = self._receiver(call) if call is not None else None
            lists = [receiver, *given] if receiver is not None and len(given) == 1 else given
            yield from self._zipped(*map(self._argument, lists)) if len(lists) == 2 else ()
        if _CHOOSING.fullmatch(function):
            yield from self._chosen(node, given)
        if len(given) > 1 and _PLACING.fullmatch(function):
            yield from self._put_at(given)

    def has_alias(self, given: list[Node]) -> bool:
        """Whether an argument behind the first gives a name to what is declared."""
        return any(_ALIASES.fullmatch(self.names.parameters.argument(one)[0]) for one in given[1:])

    def _receiver(self, call: Node) -> Node | None:
        """What a method is called on, without the methods between that only walk over it."""
        inner = field(call, "receiver") or next(iter(call.named_children), None)
        for _ in range(_MOST_STEPS):
            if inner is None or inner.type not in _ON_THE_WAY or elements(self.reader, inner):
                break
            inner = next(iter(inner.named_children), None)
        return inner

    def _chosen(self, node: Node, given: list[Node]) -> list[Node]:
        """What is taken where a secret is missing: `or(getenv("TOKEN"), key)`."""
        call = self.tree.parent(node)
        receiver = self._receiver(call) if call is not None else None
        asked = field(call, "function") or receiver if call is not None else None
        near = self._before(node, _STUBBED)
        is_behind = near is not None and is_secret_name(near["name"].decode())
        is_first = bool(given) and self.names.ends_in_secret(given[0]) and asked is not None
        values = given if is_behind else given[1:] if is_first else []
        return [one for one in values if self.is_key(one)]

    def is_key(self, fallback: Node) -> bool:
        """Whether what is taken in place of a secret can be one; words of a language are none."""
        text = self.reader.node_text(fallback).strip("\"'`")
        return _WORDS.fullmatch(text) is None

    def is_choice(self, argument: Node) -> bool:
        """Whether an argument is a short word, by which a function of the program chooses."""
        value = self._argument(argument)
        return _CHOICE.fullmatch(self.reader.node_text(value)) is not None

    def _put_at(self, given: list[Node]) -> list[Node]:
        """The value for a member that a list leads to: `set(body, ["a", "token"], key)`."""
        found: list[Node] = []
        for names, value in itertools.pairwise(map(self._argument, given)):
            path = elements(self.reader, names) if names.type not in self.strings else None
            if path and any(self._says(one) for one in (path[0], path[-1])):
                found.append(value)
        return found

    def _zipped(self, names: Node, values: Node) -> list[Node]:
        """The values of secret names, where a list of names meets one of values."""
        inside = [elements(self.reader, one) or one.named_children for one in (names, values)]
        pairs = zip(*inside, strict=False)
        return [value for name, value in pairs if self._says(name)]

    def fills(self, node: Node, function: str, given: list[Node]) -> bool:
        """Whether a call puts what it is given under a secret name that stands before it."""
        if len(given) != 1:
            return False
        if (option := self._before(node, _OPTION)) is not None:
            return announces_secret(option["name"].decode())
        found = self._before(node, _ENTRY) or self._before(node, _FILLING)
        if found is None and _STUBBING.fullmatch(function):
            found = self._before(node, _STUBBED)
        return found is not None and is_secret_name(found["name"].decode())

    def compares(self, node: Node, function: str, given: list[Node]) -> bool:
        """Whether a call holds what it is given against a secret."""
        if _ASSERTING.fullmatch(function) and len(given) > 1:
            return any(map(self.names.ends_in_secret, given))
        call = self.tree.parent(node) if MATCHING.fullmatch(function) else None
        if call is None:
            return False
        receiver = field(call, "function") or field(call, "object") or node
        near = itertools.islice(nodes(receiver), _MOST_NODES)
        found = next((one for one in near if one.type in ARGUMENTS), node)
        held = [receiver] if found == node else [receiver, *found.named_children]
        outer = self.tree.outer(call)
        expected = field(outer, "receiver") if outer is not None else None  # `expect(a).to eq(b)`
        asked = field(expected, "arguments") if expected is not None else None
        held += asked.named_children if asked is not None else []
        held += given if _EQUALS.fullmatch(function) else []
        return any(self.names.ends_in_secret(one) for one in held if one != node)

    def _argument(self, node: Node) -> Node:
        return self.names.parameters.argument(node)[1]

    def _before(self, arguments: Node, pattern: re.Pattern[bytes]) -> re.Match[bytes] | None:
        """What stands before the arguments of a call."""
        start = max(0, arguments.start_byte - LONGEST_PATH)
        return pattern.search(self.reader.points.data[start : arguments.start_byte])
