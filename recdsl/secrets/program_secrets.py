"""The secrets of a program: every literal whose value gets under a secret name.

Languages differ in their nodes, but in all of them a name is before a sign (`=`, `:`, `=>`) and its
value behind it, or a text that is a name before another argument. So the tree is walked by signs,
and a name that a secret comes from is followed to whatever it is given. What the reader of bodies
knows on top of that, such as the tag of a struct's field, is followed too.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right

from recdsl.model.addresses import last_segment
from recdsl.model.secret_names import is_secret_name, is_stream_name, names_secret
from recdsl.reference import all_editions
from recdsl.secrets.beside_names import conditions, literals_beside, tag_values
from recdsl.secrets.broken_code import broken_secrets, searched_bytes
from recdsl.secrets.call_nodes import ARGUMENTS, called
from recdsl.secrets.call_values import MATCHING, CallValues
from recdsl.secrets.filled_texts import filled
from recdsl.secrets.given_names import (
    ANY,
    BLOCK,
    DERIVED,
    ENDS,
    FUNCTION,
    LAST_NAME,
    LONGEST_PATH,
    PATHS,
    Names,
    is_subscript,
)
from recdsl.secrets.json_secrets import announces_secret, placed, secrets_within
from recdsl.secrets.later_fillings import LaterFillings
from recdsl.secrets.stand_ins import StandIns, is_open
from recdsl.surfaces.code.body_literals import bodies
from recdsl.surfaces.code.grammars import parsed
from recdsl.surfaces.code.points import Points
from recdsl.surfaces.code.reader import Reader
from recdsl.surfaces.code.syntax_walk import field, nodes
from recdsl.surfaces.embedded.growing import Growing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import CodeLanguage
    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.json.member import Member

    Ends = tuple[int, int]
    # A node, and whether its value is secret.
    Steps = list[tuple[Node, bool]]

# The names that a body has for its members.
_MEMBERS = frozenset(path.rpartition(".")[2] for path in all_editions.PATHS.values())
_COMPARISONS = frozenset({"==", "===", "!=", "!==", "<", ">", "<=", ">=", "in", "is"})
_CONDITIONAL = re.compile(r"(?:ternary|conditional)_expression")
_LISTS = frozenset(
    {"array", "list", "tuple", "array_initializer", "initializer_expression", "list_literal"}
    | {"array_creation_expression", "literal_value", "set_or_map_literal", "tuple_expression"}
    | {"array_expression", "array_literal"}
)
_SETTING = re.compile(r"(?:[sS]et|[wW]ith|[aA]dd|[pP]ut|and)_?(?=[A-Z_a-z])")
_BASIC = re.compile(r"(?i)\w*basic_?auth\w*|basic|(?!get|load|find|fetch|read)\w*credentials?")
_LOOKING_UP = re.compile(
    r"(?i)(?!get_?bytes)(?:get|load|read|fetch|find|resolve|require|lookup)\w*|var(?:_os)?"
    r"|\w*(?:env|env_?or\w*|environ\w*|config\w*|param\w*|property|properties|option(?!al)\w*|setting\w*)"
)
_LOOKED_UP = re.compile(rb"(?i)\b(?:\w*env(?:_or\w*)?|var)\s*$")
_GIVING = re.compile(r"(?i)value|const|content|default(?:_?value|s_?to)?")
_MOST_NODES = 50
_COMPARING = frozenset({"equality_expression", "is_pattern_expression"})
_GETTERS = re.compile(
    r"get(?:OrDefault|OrElse|OrNull|Value|Item)?|fetch!?|at|elementAt|ElementAt|nth|pop|dig|value"
)
# Methods of Elixir that take the value from their first argument.
_TAKERS = re.compile(r"get|fetch!?|at|elem|pop!?|hd|first|last|List.first")
_CAPTURED = re.compile(r"&([1-9])")
_PAIRED = frozenset({"auth", "basic_auth", "basicAuth"})
_CALL_ENDS = ("call", "call_expression", "invocation_expression", "method_invocation")
# What stands between a value that may be missing and the one that is then taken.
_FALLBACKS = frozenset({"||", "??", "?:", "or", "//", "???", "||=", "??="})
_COPYING = frozenset({"to_owned", "to_string", "into", "clone"})
_READING = frozenset({"env", "option_env", "include_str", "include_bytes"})
_BEARER = re.compile(r"(?i)(?:with_?|set_?)?bearer(?:_?auth|_?token)?")
_HEADER = re.compile(
    r"(?:[\w:.]+(?:\.|::))(?i:proxy_?)?(?i:authorization)|(?:PROXY_)?AUTHORIZATION"
)
# A path that a macro of Rust puts in: `keys[1]`, `config.token.clone()`.
_TOKENS = re.compile(
    r"[&*]*(?P<base>[A-Za-z_]\w*)(?P<steps>(?:(?:\.|::)\w+(?!\w|\()|\[(?:\d+|\"[^\"]*\")\])*)"
    r"(?:\.(?P<call>\w+)\([^()\"]*\)(?:\.\w+\([^()\"]*\))*)?"
)
_TOKEN_STEP = re.compile(r"\w+")
_INDEX = re.compile(r"(?<=get\()\d+")
_PROMISE = re.compile(rb"(?:Promise|Future)\s*\.\s*\w+$")
_CREDENTIALS = frozenset({"CURLOPT_USERPWD", "CURLOPT_PROXYUSERPWD"})
_SCHEME = re.compile(r"(?i)(?:basic|bearer)[ ]+|agora[ ]+token=")
_SCHEMES = frozenset({"basic", "bearer", "digest"})
# Arguments of methods of a text, which are not secrets.
_ENCODINGS = frozenset({"base64", "base64url", "hex", "utf8", "utf-8", "latin1", "ascii", "binary"})
_TYPED = frozenset({"type", "type_annotation", "modifiers", "modifier"})
_WORD = re.compile(r"[$@#]{0,2}\w+", re.ASCII)
_CHARACTERS = frozenset({"character_literal", "char_literal", "rune_literal", "character"})
_SYMBOLS = frozenset({"simple_symbol", "atom"})
_ANSWERS = frozenset({":ok", ":error", ":default", ":basic", ":bearer"})
_NO_VALUE = re.compile(r"\w*(?:statement|declaration|comment|definition)")
_YIELDS = frozenset({"yield", "yield_expression", "yield_statement"})
_RETURNS = frozenset(
    {"return_statement", "return_expression", "return", "control_transfer_statement"}
)
# A name that a string puts in, as the text of the string has it.
_PUT_IN = re.compile(r"\$\{(\w+)\}", re.ASCII)
_HOLE = "${HOLE}"
_LONGEST_NAME = 60


def program_secrets(text: str, language: CodeLanguage) -> Iterator[Ends]:
    """The spans of a program that must not be shown.

    Raises:
        MissingGrammarError: when the language's grammar is not installed.
    """
    points = Points(text)
    reader = Reader(points, parsed(points.data, language), language)
    walk = _Walk(reader)
    walk.follow([(reader.root, False)])
    walk.follow([(node, True) for node in _read(reader)])
    walk.follow([(node, True) for node in walk.handed()])
    later = LaterFillings(walk.names, walk.stand_ins, walk.open_texts)
    walk.follow([(node, True) for node in later.found()])
    while walk.reached:
        walk.follow([(node, True) for node in walk.names.given(*walk.reached.pop())])
    return itertools.chain(walk.spans, broken_secrets(reader.root, points, walk.strings))


def _read(reader: Reader) -> Iterator[Node]:
    """The nodes that the reader takes for the values of secret members."""
    waiting: list[tuple[Member, bool]] = [(body.literal.member, False) for body in bodies(reader)]
    while waiting:
        member, is_secret = waiting.pop()
        inside = member.inside
        if isinstance(inside, dict):
            waiting += ((one, is_secret or is_secret_name(name)) for name, one in inside.items())
        elif inside is not None:
            waiting += ((one, is_secret) for one in inside)
        elif is_secret:
            start, end = reader.points.byte(member.start), reader.points.byte(member.end)
            node = reader.root.named_descendant_for_byte_range(start, end)
            if node is not None and (node.start_byte, node.end_byte) == (start, end):
                yield node


def _scheme(text: str) -> int:
    """Where the secret of a header begins, behind the word that says what kind it is."""
    found = _SCHEME.match(text)
    return found.end() if found else 0


def _calls(call: Node, callee: Node) -> bool:
    """Whether a node is what a call calls."""
    is_call = call.type == "call_expression" and call.named_children[0] == callee
    return is_call or field(call, "function") == callee


def _is_member_call(node: Node) -> bool:
    """Whether a call of Elixir only takes a member."""
    return node.type == "call" and [one.type for one in node.children] == ["dot"]


def _is_pair(tree: Node) -> bool:
    """Whether tokens are two values in parentheses."""
    return [one.type for one in tree.children[2:3]] == [","] and tree.children[0].type == "("


class _Walk:
    """What a walk over the tree has found: secret spans, and names that secrets come from."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.names = Names(reader)
        self.strings = self.names.strings
        self.spans: list[Ends] = []
        self.reached: list[tuple[str, tuple[str, ...], int]] = []
        self._reached: set[tuple[str, tuple[str, ...], int]] = set()
        self._seen: set[tuple[int, bool]] = set()
        self.calls = CallValues(self.names, self._says_secret_name)
        self.stand_ins = StandIns()
        self.open_texts: set[int] = set()

    def follow(self, waiting: Steps) -> None:
        """Walk over nodes; of a secret one all that its value is made of."""
        while waiting:
            node, secret = waiting.pop()
            if (node.id, secret) in self._seen:
                continue
            self._seen.add((node.id, secret))
            waiting += self._inside(node, secret=secret)

    def _inside(self, node: Node, *, secret: bool) -> Steps:
        kind = node.type
        if kind.endswith("comment") or kind == "uninterpreted":
            self._search(node)
            return []
        if kind in self.strings:
            return self._string(node, secret=secret)
        if self.names.is_sum(node):
            return self._sum(node, secret=secret)
        if kind in ARGUMENTS:
            return self._arguments(node, secret=secret)
        if FUNCTION.fullmatch(kind) and (secret or self._is_secret_function(node)):
            return self._function(node)
        if secret:
            inside = self._of_secret(node)
            if inside is not None:
                return inside
        return self._children(node, secret=secret)

    def _of_secret(self, node: Node) -> Steps | None:
        """What the value of a secret node is made of; None where that is all that is in it."""
        kind = node.type
        if kind in PATHS or is_subscript(node):
            return self._path(node)
        if kind == "unary_operator" and (taken := _CAPTURED.fullmatch(self.reader.node_text(node))):
            self._reach(node, f"_{taken[1]}")
            return []
        if kind == "heredoc_beginning":
            body = self.names.heredocs.get(node.id)
            return [(body, True)] if body is not None else []
        if kind in _CHARACTERS or kind in _SYMBOLS:
            if (said := self.reader.node_text(node)) not in _ANSWERS:
                span, mark = self.reader.span(node), int(not said[:1].isalnum())
                self.spans.append((span.start + mark, span.end - (mark and said[-1:] == "'")))
            return []
        if kind == "macro_invocation" and self._looks_up(node):
            return []
        if kind == "variable_name" or not node.named_child_count:
            self._leaf(node)
            return []
        if _CONDITIONAL.fullmatch(kind):
            return self._conditional(node)
        if any(child.type in _COMPARISONS for child in node.children):
            return [(child, False) for child in node.named_children]
        return None

    def _looks_up(self, macro: Node) -> bool:
        """Whether a macro of Rust reads what its text names: a variable, or a file."""
        name = field(macro, "macro")
        return name is not None and self.reader.node_text(name) in _READING

    def _children(self, node: Node, *, secret: bool) -> Steps:
        """The children of a node, with the values of secret names among them."""
        marked: dict[int, bool] = {}
        inside: Steps = [(one, True) for one in literals_beside(self.names, node)]
        for tag, (start, end) in tag_values(self.names, node):
            if (inset := self.names.text(tag)[0]) is not None:
                self.spans += placed(inset, [(start, end)])
        for name, values in self.names.pairs(node):
            named = self.names.name(name) or self.names.name_made(name)
            is_secret = is_secret_name(named) or named in _CREDENTIALS
            is_secret = is_secret or self.names.stands_for_secret(node, name)
            if named in _PAIRED:
                inside += self._basic_users(values)
            is_secret = is_secret or named in self.names.parameters.tagged
            if node.type == "token_tree" and is_secret and self._token_path(values):
                marked.update((value.id, False) for value in values)
                continue
            for value in values:
                marked[value.id] = marked.get(value.id, False) or is_secret or secret
                is_pair = value.type in _LISTS and value.named_child_count == 2
                is_pair = is_pair and named in _PAIRED
                if (is_secret or is_pair) and values[-1].type != "selector":
                    inside.append((value, True))
            marked.setdefault(name.id, False)
            if is_stream_name(named):
                self._streams(values)
        if node.type == "call" and (block := self.names.block_under_secret(node)) is not None:
            inside.append((block, True))
        for name, value, path in self.names.taken_apart(node):
            marked.setdefault(name.id, False)
            if is_secret_name(self.names.name(name) or ""):
                inside += self._taken(value, path)
        children = node.named_children
        if node.type in _LISTS:
            elements = [one for one in children if not one.type.endswith("comment")]
            before = elements[0] if elements else node
            for one in elements[1:]:
                is_pair = len(elements) == 2 and self._says_secret_name(before)
                if self._is_announced(before, one) or (is_pair and not self._is_member(one)):
                    marked[one.id] = True
                before = one
        if node.type == "token_tree" and len(children) == 2 and _is_pair(node):
            marked[children[1].id] = secret or self._says_secret_name(children[0])
        is_choice = len(children) > 1 and any(one.type in _FALLBACKS for one in node.children)
        if is_choice and self.names.ends_in_secret(children[0]) and self.calls.is_key(children[-1]):
            inside.append((children[-1], True))
        if node.type in _COMPARING and len(children) > 1:
            inside += self._compared(node)
        if node.type == "ERROR":  # arguments of a call that is not closed, say
            neighbours = itertools.pairwise(children)
            inside += ((value, True) for name, value in neighbours if self._says_secret_name(name))
        if secret:
            marked.update((one.id, False) for one in conditions(node))
            if node.type == "token_tree" and children and self._before(node, _LOOKED_UP):
                marked[children[0].id] = False  # the name that it is looked up by
        steps = [(one, marked.get(one.id, secret) and one.type not in _TYPED) for one in children]
        return inside + self._selected(steps)

    def _token_path(self, tokens: list[Node]) -> bool:
        """Whether tokens in a macro of Rust are a path, whose value is then followed."""
        start, end = tokens[0].start_byte, tokens[-1].end_byte
        said = self.reader.points.data[start:end].decode() if end - start < LONGEST_PATH else ""
        found = _TOKENS.fullmatch(said)
        if found is None:
            return said.partition("!")[0] in _READING
        steps = tuple(_TOKEN_STEP.findall(found["steps"]))
        if "::" in said:
            self._reach(tokens[0], (found["base"], *steps)[-1])
        elif found["call"] in ("first", "last", "get"):
            index = _INDEX.search(said)
            steps = (*steps, index[0] if index is not None else ANY)
        self._reach(tokens[0], found["base"], steps)
        return True

    def _taken(self, value: Node, steps: tuple[str, ...]) -> Steps:
        """A secret that is taken from a value: of a path what the file gives it."""
        base, more = self.names.path(value)
        if steps and (more or not value.named_child_count or value.type == "variable_name"):
            self._reach(value, base, (*more, *steps))
            return []
        return [(one, True) for one in self.names.taken(value, steps)]

    def _basic_users(self, values: list[Node]) -> Steps:
        """The users of basic authentication: `auth: {username: …, password: …}`."""
        return [
            (value, True)
            for literal in values
            for name, given in self.names.pairs_within(literal)
            if names_secret(self.names.name(name) or "", is_basic=True)
            for value in given
        ]

    def _selected(self, steps: Steps) -> Steps:
        """Children of which some are taken from the one before, as Dart has it: `a`, `[0]`."""
        kept: Steps = []
        at = 0
        while at < len(steps):
            node, secret = steps[at]
            at += 1
            path: list[str] = []
            while secret and at < len(steps) and steps[at][0].type == "selector":
                if not steps[at][0].named_child_count:
                    at += 1  # `!`
                    continue
                selector = steps[at][0].named_children[0]
                is_call = selector.type == "argument_part"
                is_taken = is_call and bool(path) and bool(_GETTERS.fullmatch(path[-1]))
                if is_taken:
                    path[-1] = ANY
                else:
                    path.append(DERIVED if is_call else self._selector(selector))
                kept += [(steps[at][0], True)] if is_call else []
                at += 1
            if not path:
                kept.append((node, secret))
            elif node.type in self.strings:
                kept.append((node, True))
            elif node.named_child_count and node.type.endswith("literal"):
                steps_in = itertools.takewhile(lambda one: one.isdigit() or one == ANY, path)
                kept += [(one, True) for one in self.names.taken(node, tuple(steps_in))]
            elif path[0] in (DERIVED, "toString"):
                self._reach(node, self.reader.node_text(node))
            else:
                ends = path.index(DERIVED) if DERIVED in path else len(path)
                taken = path[:ends] if ends == len(path) else [*path[: ends - 1], DERIVED]
                self._reach(node, self.reader.node_text(node), tuple(taken))
        return kept

    def _selector(self, selector: Node) -> str:
        """The member that a selector of Dart takes."""
        index = next((one for one in nodes(selector) if one.type == "index_selector"), None)
        last = index.named_children[-1] if index is not None and index.named_child_count else None
        if last is None or last.type in self.strings or self.reader.node_text(last).isdigit():
            said = self.names.name(selector) or DERIVED
            return ENDS.get(said, said)
        return self.names.said(last) or ANY

    # -- values

    def _string(self, node: Node, *, secret: bool) -> Steps:
        """A string by itself, or what is put into one."""
        inset, holes = self.names.text(node)
        if inset is not None:
            inside = self._text(inset, holes, secret=secret)
            if is_open(inset.text):
                self.open_texts.add(node.id)
            if not secret:
                inside += ((one, True) for one in filled(self.reader, node, inset, holes))
            return inside + self._names_in(node, inset, secret=secret)
        if secret:
            span = self.reader.span(node)
            self.spans.append((span.start, span.end))
        return [(hole, secret) for hole in holes]

    def _text(self, inset: Inset, holes: list[Node], *, secret: bool) -> Steps:
        said = inset.text
        if secret and said.lower() not in _ENCODINGS | _SCHEMES:
            found = [(_scheme(said), len(said))]
        else:
            found = list(secrets_within(said))
        self.spans += placed(inset, found)
        if not holes:
            self._note_stand_ins(inset, found)
            return []
        ends = list(inset.ends)
        inside = []
        for hole in holes:
            at = bisect_right(ends, self.reader.span(hole).start)  # the braces around it may count
            inside.append((hole, any(start <= at < end for start, end in found)))
        return inside

    def _note_stand_ins(self, inset: Inset, spans: list[Ends]) -> None:
        """Remember the words in secret parts of a text for which values come later."""
        for start, end in spans:
            if start < end:
                written = slice(inset.starts[start], inset.ends[end - 1])
                self.stand_ins.note(self.reader.points.text[written])
                self.stand_ins.note(inset.text[start:end])

    def _names_in(self, node: Node, inset: Inset, *, secret: bool) -> Steps:
        """Names in a string that are no nodes: those of a formatting macro, or of Kotlin."""
        text = inset.text
        if self.reader.language.quoted is None or "${" not in text:
            return []
        ends = [(0, len(text))] if secret else list(secrets_within(text))
        for start, end in ends:
            for found in _PUT_IN.finditer(text, start, end):
                self._reach(node, found[1])
        return []

    def _sum(self, node: Node, *, secret: bool) -> Steps:
        """Strings put together: read as the one text that they make."""
        grown, holes = Growing(), []
        for part in self._parts(node):
            inset, inner = self.names.text(part) if part.type in self.strings else (None, [])
            holes += inner
            if inset is not None:
                for at, sign in enumerate(inset.text):
                    grown.put(sign, inset.starts[at], inset.ends[at])
            elif not part.type.endswith("comment"):
                span = self.reader.span(part)
                grown.put(_HOLE, span.start, span.end)
                holes.append(part)
        return self._text(grown.inset(self.reader.span(node).start), holes, secret=secret)

    def _parts(self, node: Node) -> Iterator[Node]:
        waiting = [node]
        while waiting:
            one = waiting.pop()
            if one is not node and not self.names.is_sum(one):
                yield self._same(one)
                continue
            parts = (part for part in one.named_children if part.type != "additive_operator")
            waiting += reversed(list(parts))

    def _same(self, node: Node) -> Node:
        """The text that a method of Rust gives as it stands: `"…".to_owned()`."""
        function = field(node, "function") if node.type == "call_expression" else None
        text = field(function, "value") if function is not None else None
        method = field(function, "field") if function is not None else None
        is_same = method is not None and self.reader.node_text(method) in _COPYING
        return text if text is not None and is_same and text.type in self.strings else node

    def _leaf(self, node: Node) -> None:
        said = self.reader.node_text(node)
        if said[:1].isdigit() or node.type == "string_fragment":
            span = self.reader.span(node)
            self.spans.append((span.start, span.end))
        elif _WORD.fullmatch(said):
            self._reach(node, said)

    def _streams(self, values: list[Node]) -> None:
        """The keys in addresses of streams."""
        for value in values:
            if value.type in self.strings and (inset := self.names.text(value)[0]):
                self.spans += placed(inset, [last_segment(inset.text, 0, len(inset.text))])

    def _search(self, node: Node) -> None:
        self.spans += searched_bytes(self.reader.points, node.start_byte, node.end_byte)

    def _path(self, node: Node) -> Steps:
        """A member of something: the literal that the file gives it."""
        at = node
        while (at.type in PATHS or is_subscript(at)) and at.named_child_count:
            at = at.named_children[0]
            at = at.named_children[0] if at.type == "postfix_expression" else at
        if at.named_child_count and at.type not in ("variable_name", "argument"):
            # A call, or a literal that something is taken from.
            return [(one, True) for one in self.names.taken(at, self.names.path(node)[1])]
        base, steps = self.names.path(node)
        call = self.reader.tree.parent(node)
        if steps and steps[-1] in ENDS:
            steps = (*steps[:-1], ENDS[steps[-1]])
        elif call is not None and _calls(call, node) and steps:
            is_getter = _GETTERS.fullmatch(steps[-1]) is not None
            asked = self._asked(call) if is_getter else None
            steps = (*steps[:-1], asked or (ANY if is_getter else DERIVED))
        if steps:
            self._reach(node, base, steps)
        return []

    def _asked(self, call: Node) -> str | None:
        """The name that a getter is asked for."""
        inside = (child for one in (call, *call.named_children[1:]) for child in one.children)
        arguments = next((one for one in inside if one.type in ARGUMENTS), None)
        given = arguments.named_children if arguments is not None else []
        return self.names.asked(given[0]) if given else None

    def handed(self) -> Iterator[Node]:
        """What calls give to parameters with secret names."""
        parameters = self.names.parameters
        for name in filter(is_secret_name, parameters.by_name):
            for one in parameters.named(name):
                yield from parameters.arguments(one)

    def _reach(self, node: Node, base: str, steps: tuple[str, ...] = ()) -> None:
        name = base.lstrip("$@")
        path = (name, steps, self.names.parameters.scope(name, node))
        if path not in self._reached:
            self._reached.add(path)
            self.reached.append(path)

    def _conditional(self, node: Node) -> Steps:
        condition = field(node, "condition")
        if condition is None and len(node.named_children) == 3:
            is_python = all(child.type != "?" for child in node.children)
            condition = node.named_children[int(is_python)]
        return [(child, child != condition) for child in node.named_children]

    # -- functions and calls

    def _is_secret_function(self, node: Node) -> bool:
        name = field(node, "name")
        return name is not None and is_secret_name(self.reader.node_text(name))

    def _function(self, node: Node) -> Steps:
        """A function whose value is secret: what it returns."""
        body = field(node, "body") or next(reversed(node.named_children), None)
        if body is None:
            return []
        first = body.named_children[0] if body.named_children else None
        if body.type == "function_body" and first is not None and BLOCK.fullmatch(first.type):
            body = first
        if not BLOCK.fullmatch(body.type):
            return [(body, True)]
        inside = [(child, False) for child in node.named_children]
        # The last expression of a block is what it gives, where a language has such blocks.
        last = next(reversed(body.named_children), None)
        is_open = last is not None and last.type == "expression_statement" and self._is_open(last)
        if last is not None and (is_open or not _NO_VALUE.fullmatch(last.type)):
            inside.append((last, True))
        waiting = [body]
        while waiting:
            one = waiting.pop()
            given = one.named_children
            if one.type in _RETURNS:
                inside += ((child, True) for child in given)
            elif one.type in _YIELDS and len(given) == 1 and given[0].type in self.strings:
                inside.append((given[0], True))
            elif not FUNCTION.fullmatch(one.type):
                waiting += one.named_children
        return inside

    def _is_open(self, statement: Node) -> bool:
        """Whether a statement of Rust has no semicolon, and so is the value of its block."""
        is_rust = self.reader.language.name == "Rust"
        return is_rust and all(one.type != ";" for one in statement.children)

    def _arguments(self, node: Node, *, secret: bool) -> Steps:
        """The arguments of a call: one behind a secret name is secret, and so are a setter's."""
        owner, function = called(self.reader, node)
        given = [one for one in node.named_children if not one.type.endswith("comment")]
        name = _SETTING.sub("", function, count=1)
        sets = is_secret_name(name) and (bool(owner) or name != function)
        sets = sets or (bool(_BASIC.fullmatch(function)) and len(given) > 1)
        is_type = function[:1].isupper() and not owner and is_secret_name(function)
        sets = sets or (len(given) == 1 and (is_type or bool(_BEARER.fullmatch(function))))
        is_header = bool(given) and self._names_header(self._argument(given[0]))
        is_asked = bool(given) and not self._argument(given[0]).type.endswith(_CALL_ENDS)
        looks_up = secret and is_asked and bool(_LOOKING_UP.fullmatch(function))
        looks_up = looks_up and not self._before(node, _PROMISE)
        if secret and self.reader.language.name == "Elixir" and _TAKERS.fullmatch(function):
            return self._taken_from(given)
        is_own = self.names.declares(function)
        sets = sets or self.calls.fills(node, function, given)
        sets = sets or self.calls.compares(node, function, given)
        inside: Steps = []
        call = self.reader.tree.parent(node) if sets else None
        holder = field(call, "object") if call is not None else None
        if holder is not None and MATCHING.fullmatch(function) and holder.type in self.strings:
            inside.append((holder, True))  # `"…".equals(token)`
        if is_stream_name(name):
            self._streams([self._argument(one) for one in given])
        named_secret = any(self._says_secret_name(self._argument(one)) for one in given)
        is_aliased = named_secret and self.calls.has_alias(given)
        was_name = False
        for index, one in enumerate(given):
            is_value = was_name and not self._is_member(one)
            named = self.names.parameters.argument(one)[0]
            if not named and is_aliased:
                is_value = True
            elif named:
                is_value = named_secret and _GIVING.fullmatch(named) is not None
            elif one.type == "keywords" and named_secret:
                pairs = (pair for inner in one.named_children for pair in self.names.pairs(inner))
                inside += (
                    (value, True)
                    for name, values in pairs
                    for value in values
                    if _GIVING.fullmatch(self.names.name(name) or "")
                )
            elif index:
                is_value = is_value or self._is_announced(given[index - 1], one)
            is_value = (is_value or (is_header and index > 0)) and one.type not in _SYMBOLS
            is_part = secret and one.type not in _SYMBOLS and not (looks_up and index == 0)
            is_part = is_part and not (is_own and self.calls.is_choice(one))
            inside.append((one, is_value or sets or is_part))
            may_name = not is_value and (function != "of" or index % 2 == 0)
            was_name = may_name and self._says_secret_name(one)
            if may_name and index + 1 < len(given) and is_stream_name(self._said(one)):
                self._streams([self._argument(given[index + 1])])
        for named_by, values in self.names.own_pairs(node) or ():
            if is_secret_name(self.names.name(named_by) or ""):
                inside += ((value, True) for value in values)
        inside += ((one, True) for one in self.calls.handed(node, function, given))
        comments = (one for one in node.named_children if one.type.endswith("comment"))
        return [*inside, *((one, False) for one in comments)]

    def _before(self, arguments: Node, pattern: re.Pattern[bytes]) -> re.Match[bytes] | None:
        """What stands before the arguments of a call."""
        start = max(0, arguments.start_byte - LONGEST_PATH)
        return pattern.search(self.reader.points.data[start : arguments.start_byte])

    def _taken_from(self, given: list[Node]) -> Steps:
        """The member or the element that a function takes from its first argument."""
        if not given:
            return []
        step = self.names.asked(given[1]) if len(given) > 1 else "0"
        behind = [(one, True) for one in given[2:]]
        return [*self._taken(given[0], (step or ANY,)), *behind]

    def _compared(self, node: Node) -> Steps:
        """Texts that are held against a secret by an operator."""
        first, *_, last = node.named_children
        marked = (last, first) if self.names.ends_in_secret(first) else (first, last)
        if node.type == "equality_expression":  # Dart has the steps of a path side by side
            start = max(node.start_byte, last.start_byte - LONGEST_PATH)
            before = self.reader.points.data[start : last.start_byte].decode(errors="replace")
            found = LAST_NAME.search(before)
            if found is not None and is_secret_name(found[1]):
                marked = last, first
        other = self.names.ends_in_secret(marked[1]) or marked[0] == last
        return [(marked[0], True)] if other else []

    def _argument(self, node: Node) -> Node:
        return self.names.parameters.argument(node)[1]

    def _is_announced(self, option: Node, value: Node) -> bool:
        """Whether an element is what an option of a command takes: `-u`, `id:key`."""
        if self._argument(option).type not in self.strings:
            return False
        said = self._said(self._argument(option))
        return announces_secret(said) and (said != "-u" or ":" in self.reader.node_text(value))

    def _is_member(self, node: Node) -> bool:
        """Whether a text is itself the name of a member, as in a list of names."""
        return self._said(self._argument(node)) in _MEMBERS

    def _says_secret_name(self, node: Node) -> bool:
        """Whether a text, or a constant that stands for one, is the name of a secret."""
        if self.reader.node_text(node) in _CREDENTIALS or self._names_header(node):
            return True
        if node.type == "ERROR" and node.named_child_count:
            node = node.named_children[-1]
        if node.type in ("list", "access_call") or _is_member_call(node):  # `put_in(m.token, …)`
            return self.names.ends_in_secret(node)
        return is_secret_name(self._said(node) or self.names.name_made(node))

    def _names_header(self, node: Node) -> bool:
        """Whether an argument is the name of the header that has credentials."""
        if node.end_byte - node.start_byte > _LONGEST_NAME:
            return False
        text = self.reader.node_text(node)
        return bool(_HEADER.fullmatch(text)) or text.strip(":\"'").lower() == "authorization"

    def _said(self, node: Node) -> str:
        said = self.names.said(node) or ""
        return said if len(said) <= _LONGEST_NAME else ""
