"""The secrets of a program: every literal whose value gets under a secret name.

Languages differ in their nodes, but in all of them a name is before a sign (`=`, `:`, `=>`) and its
value behind it, or a text that is a name before another argument. So the tree is walked by signs,
and a name that a secret comes from is followed to whatever it is given. What the reader of bodies
knows on top of that, such as the tag of a struct's field, is followed too.
"""

from __future__ import annotations

import re

from recdsl.addresses import last_segment
from recdsl.secret_names import is_secret_name, is_stream_name
from recdsl.secrets.json_text import placed, secrets_within
from recdsl.secrets.search import searched
from recdsl.surfaces.code.detection import bodies
from recdsl.surfaces.code.grammars import parsed
from recdsl.surfaces.code.points import Points
from recdsl.surfaces.code.reader import Reader, field
from recdsl.surfaces.code.texts import content
from recdsl.surfaces.embedded.growing import Growing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import CodeLanguage
    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.json_member import Member

    Ends = tuple[int, int]
    # A name as it is written, and the nodes that it is given.
    Pair = tuple[Node, list[Node]]

_SIGNS = frozenset({":", "=", "=>", ":=", "+=", ".=", "??=", "||=", "&&=", "?:"})
_COMPARISONS = frozenset({"==", "===", "!=", "!==", "<", ">", "<=", ">=", "in", "is"})
_NO_PAIRS = re.compile(
    r"(?!assignment|augmented|expression)\w+_statement|\w+_(?:clause|case|label|section|signature)"
    r"|\w*(?:lambda|arrow_f|ternary|conditional|function_d|method_d|class_d)\w*|slice|type_\w+"
)
_BLOCK = re.compile(
    r"(?:\w*block|compound_statement|statement_list|suite|class_body|\w*_statement)"
)
_CONDITIONAL = re.compile(r"(?:ternary|conditional)_expression")
_FUNCTION = re.compile(r"(?!.*call).*(?:function\w*|lambda\w*|arrow_\w+|method_d\w+|closure\w*)")
_ARGUMENTS = frozenset({"arguments", "argument_list"})
_LISTS = frozenset(
    {"array", "list", "tuple", "array_initializer", "initializer_expression", "list_literal"}
    | {"array_creation_expression", "literal_value", "set_or_map_literal"}
)
_PATHS = frozenset(
    {"member_expression", "subscript_expression", "attribute", "subscript", "selector_expression"}
    | {"index_expression", "field_access", "array_access", "member_access_expression"}
    | {"element_access_expression", "scoped_property_access_expression"}
    | {"class_constant_access_expression", "nullsafe_member_access_expression"}
    | {"assignable_expression", "conditional_access_expression"}
)
_INDICES = frozenset({"subscript_expression", "subscript", "index_expression", "array_access"})
_OWNERS = frozenset({"this", "self", "$this", "static", "cls", "parent", "super", "base"})
_WORD = re.compile(r"[$@#]?\w+", re.ASCII)
_CALLED = re.compile(rb"(\.|->|::)?([A-Za-z_$][\w$]*)[!?]?\s*(?:<[^<>()]*>)?\s*$")
_SETTING = re.compile(r"(?:set|with|add|put|and)_?(?=[A-Z_a-z])")
_LOOKING_UP = re.compile(
    r"(?i)(?:get|load|read|fetch|find|resolve|require|lookup)\w*|\w*(?:env|environ\w*|config\w*"
    r"|param\w*|property|properties|option\w*|setting\w*)"
)
_SCHEME = re.compile(r"(?i)(?:basic|bearer)[ ]+|agora[ ]+token=")
_TYPED = frozenset({"type", "type_annotation", "modifiers", "modifier"})
_CONTENT_LENGTH = 200  # bytes before an argument list that the name of the call is looked for in


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
    while walk.reached:
        walk.follow([(node, True) for node in walk.given(*walk.reached.pop())])
    return iter(walk.spans)


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


class _Walk:
    """What a walk over the tree has found: secret spans, names that secrets come from, pairs."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.strings = frozenset(reader.language.strings)
        self.spans: list[Ends] = []
        self.reached: list[tuple[str, tuple[str, ...]]] = []
        self._reached: set[tuple[str, tuple[str, ...]]] = set()
        self._seen: set[tuple[int, bool]] = set()
        self._variables: dict[str, list[Node]] = {}
        self._members: dict[tuple[str, str], list[Node]] = {}

    def follow(self, waiting: list[tuple[Node, bool]]) -> None:
        """Walk over nodes; of a secret one all that its value is made of."""
        while waiting:
            node, secret = waiting.pop()
            key = (node.id, secret)
            if key not in self._seen:
                self._seen.add(key)
                waiting += self._inside(node, secret=secret)

    def _inside(self, node: Node, *, secret: bool) -> list[tuple[Node, bool]]:
        kind = node.type
        if kind.endswith("comment"):
            self._search(node)
            return []
        if kind in self.strings:
            return self._string(node, secret=secret)
        if self._is_sum(node):
            return self._sum(node, secret=secret)
        if secret and kind in _PATHS:
            return self._path(node)
        if secret and not node.named_child_count:
            self._leaf(node)
            return []
        if kind in _ARGUMENTS:
            return self._arguments(node, secret=secret)
        if secret and _CONDITIONAL.fullmatch(kind):
            return self._conditional(node)
        if secret and kind == "variable_name":
            self._reach(self.reader.said(node))
            return []
        if _FUNCTION.fullmatch(kind) and (secret or self._is_secret_function(node)):
            return self._function(node)
        if secret and any(child.type in _COMPARISONS for child in node.children):
            return [(child, False) for child in node.named_children]
        return self._children(node, secret=secret)

    def _children(self, node: Node, *, secret: bool) -> list[tuple[Node, bool]]:
        """The children of a node, with the values of secret names among them."""
        marked: dict[int, bool] = {}
        for name, values in self._pairs(node):
            named = self.name(name)
            if named is not None:
                self._bind(name, named, values)
            is_secret = named is not None and is_secret_name(named)
            for value in values:
                marked[value.id] = marked.get(value.id, False) or is_secret or secret
            marked.setdefault(name.id, False)
            if named is not None and is_stream_name(named):
                self._streams(values)
        children = node.named_children
        if node.type in _LISTS:
            elements = [one for one in children if not one.type.endswith("comment")]
            if len(elements) == 2 and self._says_secret_name(elements[0]):
                marked[elements[1].id] = True
        is_call = any(child.type == "selector" for child in children)
        inside = []
        for index, child in enumerate(children):
            is_secret = marked.get(child.id, secret)
            following = children[index + 1] if index + 1 < len(children) else None
            if is_call and following is not None and following.type == "selector":
                is_secret = is_secret and child.type in self.strings
            inside.append((child, is_secret and child.type not in _TYPED))
        return inside

    # -- values

    def _string(self, node: Node, *, secret: bool) -> list[tuple[Node, bool]]:
        """A string by itself, or what is put into one."""
        inset, holes = content(self.reader, node)
        if inset is None:
            if secret:
                span = self.reader.span(node)
                self.spans.append((span.start, span.end))
            return [(hole, secret) for hole in holes]
        return self._text(inset, holes, secret=secret)

    def _text(self, inset: Inset, holes: list[Node], *, secret: bool) -> list[tuple[Node, bool]]:
        found = (
            [(_scheme(inset.text), len(inset.text))] if secret else list(secrets_within(inset.text))
        )
        self.spans += placed(inset, found)
        if not holes:
            return []
        places = {start: at for at, start in enumerate(inset.starts[:-1])}
        inside = []
        for hole in holes:
            at = places.get(self.reader.span(hole).start, -1)
            inside.append((hole, any(start <= at < end for start, end in found)))
        return inside

    def _is_sum(self, node: Node) -> bool:
        """Whether strings are put together here."""
        if node.type in ("concatenated_string", "adjacent_strings"):
            return True
        operator = field(node, "operator")
        sign = operator.type if operator is not None else ""
        if not sign and node.type in ("additive_expression", "binary_expression"):
            sign = (
                "+" if any(one.type in ("+", "additive_operator") for one in node.children) else ""
            )
        return sign in ("+", ".") and node.named_child_count > 1

    def _sum(self, node: Node, *, secret: bool) -> list[tuple[Node, bool]]:
        """Strings put together: read as the one text that they make."""
        grown, holes = Growing(), []
        for part in self._parts(node):
            inset, inner = content(self.reader, part) if part.type in self.strings else (None, [])
            holes += inner
            if inset is not None:
                for at, sign in enumerate(inset.text):
                    grown.put(sign, inset.starts[at], inset.ends[at])
            elif not part.type.endswith("comment"):
                span = self.reader.span(part)
                grown.put("${HOLE}", span.start, span.end)
                holes.append(part)
        return self._text(grown.inset(self.reader.span(node).start), holes, secret=secret)

    def _parts(self, node: Node) -> Iterator[Node]:
        waiting = [node]
        while waiting:
            one = waiting.pop()
            if one is node or self._is_sum(one):
                waiting += (
                    part
                    for part in reversed(one.named_children)
                    if part.type != "additive_operator"
                )
            else:
                yield one

    def _leaf(self, node: Node) -> None:
        said = self.reader.said(node)
        if said[:1].isdigit():
            span = self.reader.span(node)
            self.spans.append((span.start, span.end))
        elif _WORD.fullmatch(said):
            self._reach(said)

    def _streams(self, values: list[Node]) -> None:
        """The keys in addresses of streams."""
        for value in values:
            if value.type in self.strings and (inset := content(self.reader, value)[0]):
                self.spans += placed(inset, [last_segment(inset.text, 0, len(inset.text))])

    def _search(self, node: Node) -> None:
        start = self.reader.span(node).start
        for begin, end in searched(self.reader.said(node), bare=False):
            self.spans.append((start + begin, start + end))

    def _path(self, node: Node) -> list[tuple[Node, bool]]:
        """A member of something: the literal that the file gives it."""
        steps, at = [], node
        while at.type in _PATHS and at.named_child_count:
            last = at.named_children[-1]
            steps.append(self.name(last) or "")
            at = at.named_children[0]
        if at.named_child_count and at.type not in ("variable_name", "argument"):
            return [(at, True)]  # a call, or a literal that something is taken from
        base = self.reader.said(at)
        if all(steps) and steps:
            self._reach(base, tuple(reversed(steps)))
        return []

    def _conditional(self, node: Node) -> list[tuple[Node, bool]]:
        condition = field(node, "condition")
        if condition is None and len(node.named_children) == 3:
            condition = node.named_children[1]  # Python
        return [(child, child != condition) for child in node.named_children]

    def _is_secret_function(self, node: Node) -> bool:
        name = field(node, "name")
        return name is not None and is_secret_name(self.reader.said(name))

    def _function(self, node: Node) -> list[tuple[Node, bool]]:
        body = field(node, "body") or next(reversed(node.named_children), None)
        if body is None:
            return []
        if not _BLOCK.fullmatch(body.type):
            return [(body, True)]
        inside = [(child, False) for child in node.named_children]
        waiting = [body]
        while waiting:
            one = waiting.pop()
            if one.type == "return_statement":
                inside += ((child, True) for child in one.named_children)
            elif not _FUNCTION.fullmatch(one.type):
                waiting += one.named_children
        return inside

    def _arguments(self, node: Node, *, secret: bool) -> list[tuple[Node, bool]]:
        """The arguments of a call: one behind a secret name is secret, and so are a setter's."""
        owner, called = self._called(node)
        given = [one for one in node.named_children if not one.type.endswith("comment")]
        name = _SETTING.sub("", called, count=1)
        sets = is_secret_name(name) and (bool(owner) or name != called)
        looks_up = secret and bool(_LOOKING_UP.fullmatch(called))
        if is_stream_name(name):
            self._streams([self._argument(one) for one in given])
        inside, was_name = [], False
        for index, one in enumerate(given):
            is_secret = was_name or sets or (secret and not (looks_up and index == 0))
            inside.append((one, is_secret))
            may_name = not was_name and (called != "of" or index % 2 == 0)
            was_name = may_name and self._says_secret_name(self._argument(one))
            if may_name and index + 1 < len(given) and self._says_stream_name(one):
                self._streams([self._argument(given[index + 1])])
        inside += ((one, False) for one in node.named_children if one.type.endswith("comment"))
        return inside

    def _argument(self, node: Node) -> Node:
        is_wrapped = node.type == "argument" and node.named_child_count == 1
        return node.named_children[0] if is_wrapped else node

    def _called(self, node: Node) -> tuple[str, str]:
        """What stands before the arguments: the sign before the name, and the name."""
        data = self.reader.points.data
        before = data[max(0, node.start_byte - _CONTENT_LENGTH) : node.start_byte]
        found = _CALLED.search(before)
        if found is None:
            return "", ""
        return (found[1] or b"").decode(), found[2].decode()

    # -- names

    def _pairs(self, node: Node) -> Iterator[Pair]:
        """The names among a node's children, with what they are given."""
        if node.type == "named_argument" and node.named_child_count > 1:
            yield node.named_children[0], node.named_children[1:]
            return
        if _NO_PAIRS.fullmatch(node.type):
            return
        children = node.children
        for at, sign in enumerate(children):
            if sign.is_named or sign.type not in _SIGNS | {"==", "===", "!=", "!=="}:
                continue
            name = self._before(node, at)
            values = []
            for one in children[at + 1 :]:
                if one.type == "," or (not one.is_named and one.type in _SIGNS):
                    break
                if one.is_named and not one.type.endswith("comment"):
                    values.append(one)
            if name is None or not values or _BLOCK.fullmatch(values[0].type):
                continue
            if name.named_child_count > 1 and name.type.endswith(("_list", "tuple_pattern")):
                if len(values) == 1 and values[0].named_child_count == name.named_child_count:
                    yield from (
                        (one, [other])
                        for one, other in zip(
                            name.named_children, values[0].named_children, strict=True
                        )
                    )
            else:
                yield name, values

    def _before(self, node: Node, at: int) -> Node | None:
        """What stands before a sign as the name of what follows."""
        name = next(
            filter(None, (field(node, one) for one in ("name", "key", "left", "property"))), None
        )
        if name is not None and name.end_byte <= node.children[at].start_byte:
            return name
        for one in reversed(node.children[:at]):
            if one.type == ",":
                return None
            if one.is_named and not one.type.endswith("comment") and one.type not in _TYPED:
                return field(one, "name") or one if one.type == "formal_parameter" else one
        return None

    def name(self, node: Node) -> str | None:
        """The name that a node says, by the last step of a path; None for anything else."""
        while True:
            if node.type in self.strings:
                inset, holes = content(self.reader, node)
                return inset.text if inset is not None and not holes else None
            if self._is_sum(node):
                value = self.reader.literal(node).value
                return value if isinstance(value, str) else None
            inside = [one for one in node.named_children if not one.type.endswith("comment")]
            if not inside:
                said = self.reader.said(node)
                return said.lstrip("$@#") if _WORD.fullmatch(said) else None
            last = inside[-1]
            is_computed = node.type in _INDICES or node.type == "computed_property_name"
            if is_computed and not last.named_child_count and last.type not in self.strings:
                value = self.reader.literal(last).value  # a constant with the name in it
                if isinstance(value, str):
                    return value
            if len(inside) > 1 and node.type not in _PATHS | {"unconditional_assignable_selector"}:
                return None
            node = last

    def _says_secret_name(self, node: Node) -> bool:
        return self._says(node, is_secret=True)

    def _says_stream_name(self, node: Node) -> bool:
        return self._says(self._argument(node), is_secret=False)

    def _says(self, node: Node, *, is_secret: bool) -> bool:
        """Whether a text, or a constant that stands for one, is the name of a secret."""
        said: object = None
        if node.type in self.strings:
            said = self.name(node)
        elif not node.named_child_count or node.type in _PATHS or self._is_sum(node):
            said = self.reader.literal(node).value
        if not isinstance(said, str) or len(said) > 60:
            return False
        return is_secret_name(said) if is_secret else is_stream_name(said)

    def _bind(self, name: Node, named: str, values: list[Node]) -> None:
        """Remember what a name is given, for whoever comes from a secret to it."""
        if name.type in _PATHS:
            at = name
            while at.type in _PATHS and at.named_child_count:
                at = at.named_children[0]
            self._members.setdefault((self.reader.said(at).lstrip("$"), named), []).extend(values)
        else:
            self._variables.setdefault(named, []).extend(values)

    def _reach(self, base: str, steps: tuple[str, ...] = ()) -> None:
        key = (base.lstrip("$"), steps)
        if key not in self._reached:
            self._reached.add(key)
            self.reached.append(key)

    def given(self, base: str, steps: tuple[str, ...]) -> Iterator[Node]:
        """What the file gives to a name, or to a member of one."""
        if not steps:
            yield from self._variables.get(base, ())
            return
        last = steps[-1]
        yield from self._members.get((base, last), ())
        if base in _OWNERS or base[:1].isupper():
            yield from self._variables.get(last, ())
            for owner in _OWNERS:
                yield from self._members.get((owner, last), ())
        for value in self._variables.get(base, ()):
            yield from self._below(value, last)

    def _below(self, node: Node, step: str) -> Iterator[Node]:
        """The values that a literal has under a name."""
        waiting = [node]
        while waiting:
            one = waiting.pop()
            for name, values in self._pairs(one):
                if self.name(name) == step:
                    yield from values
            waiting += one.named_children
