"""The names of a program, and the values that it gives them by assignment, argument or function."""

from __future__ import annotations

import itertools
import re
from functools import partial

from recdsl.model.secret_names import is_secret_name
from recdsl.secrets.call_nodes import ARGUMENTS
from recdsl.secrets.element_nodes import elements, is_pattern, targets
from recdsl.secrets.function_parameters import Parameters
from recdsl.secrets.lambda_nodes import made_by
from recdsl.secrets.object_members import ObjectMembers
from recdsl.secrets.trails import MOST_FOLLOWED, Trail
from recdsl.surfaces.code.joined_texts import is_sum
from recdsl.surfaces.code.syntax_walk import field, nodes
from recdsl.surfaces.code.texts import content

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.embedded.inset import Inset

    # A name as it is written, and the nodes that it is given.
    Pair = tuple[Node, list[Node]]
    # A name, and the steps from it to one of its members.
    Path = tuple[str, tuple[str, ...]]
    # A name, what it is taken from, and the steps to it.
    Taken = tuple[Node, Node, tuple[str, ...]]

ANY = "*"  # the step of a path that is known only when the program runs
# Members and methods that take an element, and its index.
ENDS = {
    **dict.fromkeys(("first", "First", "firstOrNull", "FirstOrDefault", "single", "shift"), "0"),
    **dict.fromkeys(("last", "Last", "lastOrNull", "pop", "popLast", "removeLast", "next"), ANY),
}
DERIVED = "()"  # the step of a path that a method of the value itself is
_SIGNS = frozenset({":", "=", "=>", ":=", "+=", ".=", "??=", "||=", "&&=", "?:"})
_EQUAL = frozenset({"==", "===", "!=", "!=="})
_TAKING = frozenset({"=", ":=", "<-"})
_PAIRING = _SIGNS | _EQUAL
_MOST_FIELDS = 20
_FEW_FOLLOWED = 20
_MOST_OF_ALL = 12_000  # of all trails of a program; minified code has the same names everywhere
_MOST_STEPS = 8
_NO_PAIRS = re.compile(
    r"(?!assignment|augmented|expression)\w+_statement|(?!enum)\w+_case|switch_section|slice"
    r"|\w+_(?:clause|label|signature)|type_\w+"
    r"|\w*(?:lambda|arrow_f|ternary|conditional|function_|method_d|class_d|constructor_d)\w*"
)
# What gives a value to a member of something, and to no variable.
_MEMBERS = frozenset(
    {"pair", "keyed_element", "array_element_initializer", "keyword_argument", "named_argument"}
    | {"argument", "jsx_attribute", "initializer_expression", "pair_pattern", "type_annotation"}
    | {"anonymous_object_creation_expression", "infix_expression"}
)
# Languages in which a name may be that of a member, without `this`.
_IMPLICIT = frozenset({"Java", "C#", "Kotlin", "Swift", "Dart"})
_ITEM = re.compile(r"Item([1-9])")
_OF_MEMBERS = frozenset(
    {"pair", "dictionary_literal", "infix_expression", "binary_operator", "token_tree"}
    | {"keyed_element", "array_element_initializer", "initializer_expression"}
)
_CONSTANTS = frozenset(
    {"identifier", "simple_identifier", "constant", "name", "token_tree", "unary_operator"}
    | {"literal_element"}
)
_ELEMENTS = frozenset({"implicit_element_access", "element_binding_expression"})  # of C#
_OF_CASES = frozenset({"value", "Value", "rawValue"})
_GROWN = re.compile(rb"([A-Za-z_]\w*)(?:\.|->)(?i:append|push|unshift|push_str|add|insert)\s*$")
_LOOPS = frozenset(
    {"for_statement", "for_in_statement", "for_in_clause", "foreach_statement", "range_clause"}
    | {"enhanced_for_statement", "for_loop_parts", "for_expression", "for"}
)
BLOCK = re.compile(
    r"(?:\w*block|compound_statement|statement_list|suite|class_body|statements|\w*_statement)"
)
FUNCTION = re.compile(
    r"(?!.*call).*(?:function\w*|getter_signature|func_literal|lambda\w*|arrow_\w+|method_d\w+|closure\w*)"
    r"|(?:singleton_)?method"
)
PATHS = frozenset(
    {"member_expression", "subscript_expression", "attribute", "subscript", "selector_expression"}
    | {"index_expression", "field_access", "array_access", "member_access_expression"}
    | {"element_access_expression", "scoped_property_access_expression"}
    | {"class_constant_access_expression", "nullsafe_member_access_expression"}
    | {"assignable_expression", "conditional_access_expression", "navigation_expression"}
    | {"element_reference", "field_expression", "scoped_identifier", "dot", "access_call"}
)
_INDICES = frozenset(
    {"subscript_expression", "subscript", "index_expression", "array_access", "element_reference"}
)
_COMPUTED = _INDICES | {"element_access_expression"}
_WRAPPED = frozenset(
    {"argument", "array_element_initializer", "literal_element", "record_field"}
    | {"constant_pattern", "collection_element", "expression_element", "value_argument"}
)
_OWNERS = frozenset({"this", "self", "$this", "static", "cls", "parent", "super", "base"})
_WORD = re.compile(r"[$@#]{0,2}\w+", re.ASCII)
LAST_NAME = re.compile(r"([A-Za-z_]\w*)\W*$", re.ASCII)
_CONVERTED = re.compile(
    r"(?:\??\.(?:as_?(?:str|ref|deref)|trim|strip|to_?[sS](?:tring)?|clone|unwrap|value|raw_?[vV]alue"
    r"|to_?[lL]ower\w*|lower|downcase|to_?[uU]pper\w*|upper)(?:\(\))?)+$"
)
_MATCHER = re.compile(r"\.(?:isE|e)qual\w*$|\.to[A-Z_]\w*$")
LONGEST_PATH = 200
# `String.to_atom("token")`, `*body.pointer_mut("/a/token").unwrap()`, and `"token".to_sym`.
_MADE_NAME = re.compile(
    r"[\s*&(\w.]*\b(?:to_(?:existing_)?atom|Symbol(?:\.for)?|String(?:\.valueOf)?|str|intern"
    r"|pointer(?:_mut)?|get_mut|entry|Access\.key!?|Key|AnyHashable)"
    r"\(\s*[\"'](?P<name>[\w./-]{1,80})[\"']\s*\)[\w.()?!]*"
)
_TURNED_NAME = re.compile(
    r"\(?[\"'](?P<name>[\w./-]{1,80})[\"']\)?(?:\.(?:to_sym|intern|freeze|to_s|strip|trim|into|to_string"
    r"|to_owned|lower|toString|asString|as_str)(?:\(\))?)+"
)
# Names that are known only by the variable which has them: `$y->$n`, `$$n`.
_DYNAMIC = frozenset(
    {"member_access_expression", "nullsafe_member_access_expression", "dynamic_variable_name"}
    | {"scoped_property_access_expression"}
)
_CASTS = frozenset({"cast_expression", "parenthesized_expression"})
_LAST_NAMES = frozenset({"unconditional_assignable_selector", "constructor_param"})
_TYPED = frozenset({"type", "type_annotation", "modifiers", "modifier"})


def is_subscript(node: Node) -> bool:
    """Whether something is taken by its index or its name in Swift, whose grammar has a call."""
    if node.type != "call_expression" or node.named_child_count != 2:
        return False
    suffix = node.named_children[1]
    given = suffix.named_children[0] if suffix.type == "call_suffix" and suffix.children else None
    return given is not None and bool(given.children) and given.children[0].type == "["


class Names:
    """What the names of one program are given."""

    def __init__(self, reader: Reader) -> None:
        """Take the program, and look at all of its nodes."""
        self.reader = reader
        self.strings = frozenset((*reader.language.strings, *reader.language.words))
        self._variables: dict[str, list[Node]] = {}
        self._members: dict[tuple[str, str], list[Node]] = {}
        self._aliases: dict[str, list[Path]] = {}
        self._apart: dict[str, list[tuple[Node, tuple[str, ...]]]] = {}
        self._constants: dict[Path, str | None] = {}
        self._last = Trail()
        self._spent = 0
        self._elements: dict[int, list[Node]] = {}
        self.heredocs: dict[int, Node] = {}  # by the nodes that open them
        self._opened: list[Node] = []
        self.parameters = Parameters(reader)
        self.objects = ObjectMembers(self, FUNCTION, PATHS)
        for node in nodes(reader.root):
            self._note(node)
        self.parameters.complete()

    def text(self, node: Node) -> tuple[Inset | None, list[Node]]:
        """What a string says, and what is put into it."""
        return content(self.reader, node)

    # -- pairs

    def pairs(self, node: Node) -> Iterator[Pair]:
        """The names among a node's children, with what they are given."""
        kind = node.type
        pairs = self.own_pairs(node)
        if pairs is not None:
            yield from pairs
        elif kind == "named_argument" and node.named_child_count > 1:
            yield node.named_children[0], node.named_children[1:]
        elif kind in _LOOPS:
            yield from (one for one in self._looped(node) if not is_pattern(one[0]))
        elif kind == "record_field" and node.named_child_count == 2:
            yield node.named_children[0], node.named_children[1:]
        elif kind == "annotation_type_element_declaration":
            name, value = field(node, "name"), field(node, "value")
            if name is not None and value is not None:
                yield name, [value]
        elif kind == "property_declaration":
            name, values = field(node, "name"), self._property(node)
            if name is not None and values:
                yield name, values
        elif not _NO_PAIRS.fullmatch(kind):
            children = node.children
            signs = [at for at, one in enumerate(children) if one.type in _PAIRING]
            names = self._fields(node) if signs else []
            for at in signs:
                if not children[at].is_named:
                    yield from self._paired(children, at, names)

    def pairs_within(self, literal: Node) -> Iterator[Pair]:
        """The pairs of a literal, whatever its language puts around them."""
        for element in (literal, *literal.named_children):
            yield from self.pairs(element)

    def own_pairs(self, node: Node) -> list[Pair] | None:
        """What the language says of the names at a node; None if they are as in most languages."""
        own = self.reader.language.pairs
        pairs = own(self.reader, node) if own is not None else None
        return list(pairs) if pairs is not None else None

    def _looped(self, node: Node) -> Iterator[Pair]:
        """The names that a loop gives the elements of something."""
        names = map(partial(field, node), ("left", "name", "item", "pattern"))
        left = next((one for one in names if one is not None), None)
        values = map(partial(field, node), ("right", "value", "collection"))
        right = next((one for one in values if one is not None), None)
        if node.type == "for_statement" and left is None and node.named_child_count > 2:
            left, right = node.named_children[:2]  # Kotlin has no names for them
        if node.type == "for_loop_parts" and left is None:
            left = next((one for one in node.named_children if is_pattern(one)), None)
        if right is not None and right.type == "in" and right.named_children:
            right = right.named_children[-1]
        if node.type == "foreach_statement" and left is None and node.named_child_count > 2:
            right, left = node.named_children[:2]  # PHP has no names for them
        if left is None or right is None:
            return
        several = left.type in ("expression_list", "pair")
        yield from ((one, [right]) for one in (left.named_children if several else [left]))

    def taken_apart(self, node: Node) -> Iterator[Taken]:
        """The names that a node gives the elements or the members of something."""
        for pattern, value in self._patterns(node):
            waiting: list[Taken] = [(pattern, value, ())]
            while waiting:
                name, one, steps = waiting.pop()
                if not is_pattern(name):
                    yield name, one, steps
                    continue
                if name.type == "tuple_struct_pattern":  # `Some(name)`
                    waiting += ((inner, one, steps) for inner in name.named_children[1:])
                    continue
                inside = elements(self.reader, one) if not steps else None
                for step, inner, is_rest in targets(self.reader, name):
                    if inside is None or not step.isdigit():
                        waiting.append((inner, one, (*steps, ANY if is_rest else step)))
                    elif is_rest:
                        waiting += ((inner, each, ()) for each in inside[int(step) :])
                    elif int(step) < len(inside):
                        waiting.append((inner, inside[int(step)], ()))

    def _patterns(self, node: Node) -> Iterator[tuple[Node, Node]]:
        """The patterns at a node, each with what is put into it."""
        if node.type in _LOOPS:
            for left, values in self._looped(node):
                if is_pattern(left):
                    inside = elements(self.reader, values[0])
                    yield from ((left, one) for one in (inside or values))
            return
        if _NO_PAIRS.fullmatch(node.type):
            return
        children = node.children
        for at, sign in enumerate(children):
            if sign.is_named or sign.type not in _TAKING or not at:
                continue
            before = self._child_before(children, at)
            behind = itertools.islice(children, at + 1, None)
            after = next((one for one in behind if one.is_named), None)
            if before is not None and after is not None and is_pattern(before):
                yield before, after

    def _property(self, node: Node) -> list[Node]:
        """What a property has: a value, or what it returns."""
        if (value := field(node, "value")) is not None:
            return [value]
        accessors = field(node, "accessors")
        returned = ("return_statement", "arrow_expression_clause")
        found = nodes(accessors) if accessors is not None else ()
        return [value for one in found if one.type in returned for value in one.named_children]

    def _paired(self, children: list[Node], at: int, fields: list[Node]) -> Iterator[Pair]:
        """The pairs that a sign among the children of a node makes."""
        values: list[Node] = []
        for one in itertools.islice(children, at + 1, None):
            if one.type in ",;" or (not one.is_named and one.type in _SIGNS):
                break
            if one.is_named and not one.type.endswith("comment"):
                values.append(one)
        if not values or BLOCK.fullmatch(values[0].type):
            return
        values[0] = self._lone(values[0])
        name = self._child_before(children, at)
        if name is not None and is_pattern(self._lone(name)) and children[at].type in _TAKING:
            return
        names = self._before(children, at, fields)
        given = [self._bare(one) for one in values[0].named_children] if len(values) == 1 else []
        if len(names) > 1 and len(names) == len(given):
            yield from ((name, [value]) for name, value in zip(names, given, strict=True))
        elif len(names) > 1 and len(values) == 1:  # a call that returns several
            yield from ((name, values) for name in names)
        elif len(names) == 1:
            yield names[0], values
            if children[at].type in _EQUAL and len(values) == 1:
                yield values[0], names

    def _fields(self, node: Node) -> list[Node]:
        """The names that the fields of a node hold, the likeliest first."""
        found = node.children_by_field_name("name")
        others = (field(node, one) for one in ("key", "left", "property"))
        return [
            *(one for one in found if one.is_named),
            *(one for one in others if one is not None),
        ]

    def _before(self, children: list[Node], at: int, fields: list[Node]) -> list[Node]:
        """What stands before a sign: a name, or several that are given one value each."""
        if len(fields) <= _MOST_FIELDS:
            start = children[at].start_byte
            named = [one for one in fields if one.end_byte <= start]
            if len(named) > 1:
                return named
            name = named[0] if named else self._child_before(children, at)
        else:
            name = self._child_before(children, at)
        if name is None:
            return []
        name = self._lone(name)
        listed = name.type.endswith(
            ("_list", "_pattern", "list_literal", "tuple_expression", "tuple")
        )
        listed = listed and name.type != "object_pattern"
        inside = [self._bare(one) for one in name.named_children] if listed else []
        return inside if len(inside) > 1 else [name]

    def _child_before(self, children: list[Node], at: int) -> Node | None:
        for index in range(at - 1, -1, -1):
            one = children[index]
            if one.type == "," or (not one.is_named and one.type in _SIGNS):
                return None
            if one.is_named and not one.type.endswith("comment") and one.type not in _TYPED:
                return field(one, "name") or one if one.type == "formal_parameter" else one
        return None

    def _lone(self, node: Node) -> Node:
        """The only element of a list, as Go has it on both sides of a sign."""
        alone = node.type == "expression_list" and node.named_child_count == 1
        return node.named_children[0] if alone else node

    def _bare(self, node: Node) -> Node:
        """A node without what only marks it as an argument or an element."""
        while node.type in _WRAPPED and node.named_child_count == 1:
            node = node.named_children[0]
        name = field(node, "name") if node.type == "declaration_expression" else None
        return name or node

    # -- names

    def name(self, node: Node) -> str | None:
        """The name that a node says, by the last step of a path; None for anything else."""
        while True:
            if node.type in self.strings:
                inset, holes = self.text(node)
                return inset.text if inset is not None and not holes else None
            if self.is_sum(node):
                return self._constant(node)
            inside = [one for one in node.named_children if not one.type.endswith("comment")]
            if not inside:
                said = self.reader.node_text(node).strip(": ")
                return said.lstrip("$@#") if _WORD.fullmatch(said) else None
            last = inside[-1]
            is_dynamic = node.type in _DYNAMIC and last.type == "variable_name"
            if is_dynamic or node.type in _INDICES or node.type == "computed_property_name":
                known = None if last.type in self.strings else self._constant(last)
                if known is not None:
                    return known
            if len(inside) > 1 and node.type not in PATHS | _LAST_NAMES:
                return None
            node = last

    def _constant(self, node: Node) -> str | None:
        """The text that a constant stands for."""
        value = self.reader.literal(node).value
        if not isinstance(value, str) and node.type in PATHS:
            path = self.path(node)
            if path not in self._constants:
                self._constants[path] = None  # while it is being found
                self._constants[path] = self._constant_at(*path)
            value = self._constants[path]
        return value if isinstance(value, str) else None

    def name_made(self, node: Node) -> str:
        """The name that a call makes of a text, or that it finds a member by."""
        inner = node.named_children[0] if node.type in _WRAPPED and node.named_children else node
        is_short = inner.named_child_count and inner.end_byte - inner.start_byte < LONGEST_PATH
        text = self.reader.node_text(inner) if is_short else ""
        found = _MADE_NAME.fullmatch(text) or _TURNED_NAME.fullmatch(text)
        return found["name"] if found is not None else ""

    def _constant_at(self, base: str, steps: tuple[str, ...]) -> str | None:
        """The only text that a member is given, or one of them that is the name of a secret."""
        values = itertools.islice(self.given(base, steps, seen=Trail(_FEW_FOLLOWED)), _MOST_STEPS)
        found = {self.name(one) for one in values if one.type in self.strings}
        several = (one for one in found if one is not None and is_secret_name(one))
        return found.pop() if len(found) == 1 else next(several, None)

    def asked(self, node: Node) -> str | None:
        """The member or the element that an argument asks for."""
        said = self.reader.node_text(self._bare(node))
        if said[:1] == "-" and said[1:].isdigit():
            return ANY
        if said[:1] == ":" and said[1:].isidentifier():
            return said[1:]
        return said if said.isdigit() else self.said(node)

    def stands_for_secret(self, holder: Node, name: Node) -> bool:
        """Whether the name of a member is a constant that stands for the name of a secret."""
        if name.type == "unary_expression" and self.reader.node_text(name)[:1] == "*":
            pointed = map(self.reader.node_text, self._variables.get(self.name(name) or "", ()))
            return any(one[:1] == "&" and self._ends_secretly(one) for one in pointed)
        is_constant = name.type in _CONSTANTS or name.type in PATHS
        is_element = name.type in _ELEMENTS
        is_member = holder.type in _OF_MEMBERS or is_element
        if not is_member or not (is_constant or is_element):
            return False
        if holder.type == "binary_operator" and all(one.type != "=>" for one in holder.children):
            return False
        values = self._variables.get(self.name(name) or "", ())
        texts = (self.name(one) for one in values[:_MOST_STEPS] if one.type in self.strings)
        return any(is_secret_name(text or "") for text in texts)

    def said(self, node: Node) -> str | None:
        """The text that an argument is, or stands for; None where it is none."""
        node = self._bare(node)
        if node.type in self.strings:
            return self.name(node)
        if not node.named_child_count or node.type in PATHS or self.is_sum(node):
            return self._constant(node)
        return None

    def declares(self, function: str) -> bool:
        """Whether the program has a function of this name, whose parameters can be followed."""
        if self.reader.language.declared is not None and self.parameters.declares(function):
            return True
        return any(FUNCTION.fullmatch(one.type) for one in self._variables.get(function, ()))

    def ends_in_secret(self, node: Node) -> bool:
        """Whether an expression is a member, or a call, with a secret name."""
        node = self.parameters.argument(node)[1]
        if node.type in self.strings or node.end_byte - node.start_byte > LONGEST_PATH:
            return False
        return self._ends_secretly(_MATCHER.sub("", self.reader.node_text(node)))

    def _ends_secretly(self, path: str) -> bool:
        found = LAST_NAME.search(_CONVERTED.sub("", path[-LONGEST_PATH:]))
        return found is not None and is_secret_name(found[1])

    def is_sum(self, node: Node) -> bool:
        """Whether strings are put together here."""
        return is_sum(node)

    def path(self, node: Node) -> Path:
        """A path as the name that it starts from, and its steps; no steps where one is unknown."""
        steps: list[str] = []
        while (node.type in PATHS or is_subscript(node)) and node.named_child_count:
            steps.append(self._step(node))
            node = node.named_children[0]
            if node.type == "postfix_expression":  # `a!`
                node = node.named_children[0]
        return self._plain(node), tuple(reversed(steps)) if all(steps) else ()

    def _step(self, node: Node) -> str:
        """The member that a path takes with its last step."""
        last = node.named_children[-1]
        if is_subscript(node) or node.type == "access_call":
            given = last.named_children[0] if last.type == "call_suffix" else last
            inside = given.named_children if given.type == "value_arguments" else [given]
            return (self.asked(inside[-1]) if inside else None) or ANY
        if node.type not in _COMPUTED or last.type in self.strings:
            return self.name(last) or ""
        while last.named_child_count == 1 and last.type != "variable_name":
            last = last.named_children[0]
        if last.type in self.strings or self.reader.node_text(last).isdigit():
            return self.name(last) or ""
        return self._constant(last) or ANY

    def _plain(self, node: Node) -> str:
        return self.reader.node_text(node).lstrip("$@")

    # -- what they are given

    def _note(self, node: Node) -> None:
        """Remember what the names at a node are given."""
        function = field(node, "name") if FUNCTION.fullmatch(node.type) else None
        if function is not None:
            body = self.reader.tree.after(node) if node.type.endswith("signature") else node
            if body is not None:
                self._variables.setdefault(self._plain(function), []).append(body)
        self.parameters.note(node)
        if node.type in ARGUMENTS:
            self._called(node)
        elif node.type == "macro_definition" and (macro := field(node, "name")) is not None:
            rules = (field(one, "right") for one in node.named_children)
            given = [one for one in rules if one is not None]
            self._variables.setdefault(self._plain(macro), []).extend(given)
        elif node.type == "heredoc_beginning":
            self._opened.append(node)
        elif node.type == "heredoc_body" and self._opened:
            self.heredocs[self._opened.pop(0).id] = node
        for name, values in self.pairs(node):
            function = made_by(self.reader, values[0])
            if (other := self.name(name)) is not None:
                self.parameters.name_again(values[0], other)
            bare = values[0].named_children[-1] if values[0].type in _CASTS else values[0]
            function = bare if FUNCTION.fullmatch(bare.type) else function
            if function is not None and (said := self.name(name)) is not None:
                self.parameters.name_function(function, said)
            if node.type in _MEMBERS:
                continue
            if name.type in PATHS:
                base, steps = self.path(name)
                if steps:
                    self._members.setdefault((base, steps[-1]), []).extend(values)
            elif (named := self.name(name)) is not None:
                self._variables.setdefault(named, []).extend(values)

        block = field(node, "block") if node.type == "call" else None
        named = self._block_name(node) if block is not None else None
        if block is not None and named is not None:  # `let(:token) { … }`
            self._variables.setdefault(named, []).append(block)
        for name, value, steps in self.taken_apart(node):
            said = self.name(name) or ""
            base, more = self.path(value)
            if not steps:
                self._variables.setdefault(said, []).append(value)
            elif more or not value.named_child_count or value.type == "variable_name":
                self._aliases.setdefault(said, []).append((base, (*more, *steps)))
            else:
                self._apart.setdefault(said, []).append((value, steps))

    def _block_name(self, call: Node) -> str | None:
        """The name that a call of Ruby gives what its block returns."""
        arguments = field(call, "arguments")
        given = arguments.named_children if arguments is not None else []
        is_name = bool(given) and given[0].type == "simple_symbol"
        return self.reader.node_text(given[0])[1:] if is_name else None

    def block_under_secret(self, call: Node) -> Node | None:
        """What a block of Ruby returns that a call puts under a secret name."""
        block, arguments = field(call, "block"), field(call, "arguments")
        given = arguments.named_children if block is not None and arguments is not None else []
        if block is None or not given or not is_secret_name(self.name(given[0]) or ""):
            return None
        body = field(block, "body") or block
        return body.named_children[-1] if body.named_children else None

    def _called(self, arguments: Node) -> None:
        """Remember what calls give to names: `define("K", …)`, `keys.push(…)`."""
        given = [self._bare(one) for one in arguments.named_children]
        if not given:
            return
        near = self.reader.points.data[max(0, arguments.start_byte - 80) : arguments.start_byte]
        if near.endswith(b"define") and (name := self.said(given[0])) is not None:
            self._variables.setdefault(name, []).extend(given[1:2])
        elif grown := _GROWN.search(near):
            self._variables.setdefault(grown[1].decode(), []).extend(given)

    def given(
        self, base: str, steps: tuple[str, ...], scope: int = -1, seen: Trail | None = None
    ) -> Iterator[Node]:
        """What the file gives to a name, or to a member of one.

        Args:
            base: the name.
            steps: the way from it to the member.
            scope: the function whose parameter it is, if it is one.
            seen: the paths that were followed to get here.
        """
        seen = self._trail() if seen is None else seen
        if len(steps) > _MOST_STEPS or not seen.goes_on((base, steps)):
            return
        yield from self._handed(base, steps, scope, seen)
        if not steps:
            yield from self._variables.get(base, ())
            if scope == -1 and self.reader.language.name in _IMPLICIT:
                for owner in _OWNERS:
                    yield from self._members.get((owner, base), ())
            for alias in self._aliases.get(base, ()):
                yield from self.given(*alias, seen=seen) if alias[0] != base else ()
            yield from self._from_apart(base, seen)
            return
        last = steps[-1]
        if last == DERIVED:
            values = self.given(base, steps[:-1], scope, seen)
            yield from (one for one in values if self._is_text(one))
            return
        yield from self._members.get((base, last), ())
        if base in _OWNERS or base[:1].isupper() or last.isupper():
            yield from self._variables.get(last, ())
            for owner in _OWNERS:
                yield from self._members.get((owner, last), ())
        if last in _OF_CASES and len(steps) > 1:
            yield from self.given(base, steps[:-1], scope, seen)
        is_far = len(steps) > 1 and (last == ANY or last.isdigit())
        for value in self._variables.get(base, ()) if not is_far else ():
            yield from self._taken(value, last, seen)
        if len(steps) > 1:
            for value in self.given(base, steps[:-1], scope, seen):
                yield from self._taken(value, last, seen)
        for value in self._from_apart(base, seen):
            yield from self._taken(value, last, seen)
        kinds = self.objects.types(steps[-2] if len(steps) > 1 else base)
        for value in self.parameters.made(base, kinds):
            yield from self._taken(value, last, seen)
        for kind in kinds:
            yield from self.given(kind, (last,), seen=seen)

    def _trail(self) -> Trail:
        """A trail to follow; a short one in a program whose names stand for too much already."""
        self._spent += self._last.length
        self._last = Trail(MOST_FOLLOWED if self._spent < _MOST_OF_ALL else _FEW_FOLLOWED)
        return self._last

    def _is_text(self, node: Node) -> bool:
        """Whether a value is a text, or what methods make of one."""
        for _ in range(_MOST_STEPS):
            if node.type in self.strings or self.is_sum(node):
                return True
            if not node.named_child_count:
                break
            node = node.named_children[0]
        return False

    def _taken(self, value: Node, step: str, seen: Trail) -> Iterator[Node]:
        """What a value has under a name, at an index, or somewhere."""
        if not seen.takes(value, step):
            return
        if value.type in PATHS:
            base, steps = self.path(value)
            yield from self.given(base, (*steps, step), seen=seen) if steps else ()
        elif value.type in self.strings or step == ANY:
            yield from [value] if step.isdigit() or step == ANY else ()
        elif step.isdigit():
            yield self._element(value, int(step))
        elif item := _ITEM.fullmatch(step):
            yield self._element(value, int(item[1]) - 1)
        elif not value.named_child_count:
            yield from self.given(self._plain(value), (step,), seen=seen)
        else:
            yield from self.objects.wrapped(value) if step in _OF_CASES else ()
            yield from self.objects.below(value, step)
            yield from self.parameters.taken(value, step)
            for owner in _OWNERS:
                yield from self._members.get((owner, step), ())
            for source in self.objects.sources(value):
                if source.type in PATHS:
                    yield from self._taken(source, step, seen)
                else:
                    name = self._plain(source).lstrip("#&*")
                    yield from self.given(name, (step,), seen=seen)

    def taken(self, value: Node, steps: tuple[str, ...]) -> list[Node]:
        """What stands at the end of some steps in a literal, or else the literal."""
        return self._reached(value, steps, Trail())

    def _from_apart(self, name: str, seen: Trail) -> Iterator[Node]:
        """What a name is given where something is taken apart."""
        for value, steps in self._apart.get(name, ()):
            if not seen.took(value, steps[0]):
                yield from self._reached(value, steps, seen)

    def _reached(self, value: Node, steps: tuple[str, ...], seen: Trail) -> list[Node]:
        reached = [value]
        for step in steps:
            reached = [inner for one in reached for inner in self._taken(one, step, seen)]
        return reached or [value]

    def members(self, value: Node, step: str) -> Iterator[Node]:
        """What a value has under a name, as far as the file tells."""
        if value.type not in self.strings:
            yield from self._taken(value, step, Trail())

    def _element(self, node: Node, index: int) -> Node:
        """An element of a list; the whole value where it is no plain list."""
        if node.id not in self._elements:
            self._elements[node.id] = elements(self.reader, node) or []
        inside = self._elements[node.id]
        return inside[index] if index < len(inside) else node

    def _handed(self, base: str, steps: tuple[str, ...], scope: int, seen: Trail) -> Iterator[Node]:
        """What calls give to a parameter, or to the member that has its value."""
        is_own = base in _OWNERS or base[:1].isupper()
        name = steps[-1] if steps and is_own else base
        every = self.parameters.named(name) if scope == -1 else self.parameters.by_name[name]
        for parameter in every:
            if scope not in (-1, parameter.function):
                continue
            if (member := self.parameters.sets(parameter)) is not None:
                for (_, last), values in self._members.items():
                    yield from values if last == member else ()
                if self.reader.language.name == "Ruby":  # whose members are calls
                    yield from self._variables.get(member, ())
            step = parameter.step if name != base or not steps else steps[-1]
            for value in self.parameters.arguments(parameter, step):
                is_whole = step in ("", DERIVED) or parameter.is_rest
                yield from [value] if is_whole else self._taken(value, step, seen)
