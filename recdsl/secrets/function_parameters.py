"""The parameters of a program's functions, and the values that its calls give them.

A call is told by its name alone: of two functions with one name both get what it gives.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import chain

from recdsl.model.frozen import Frozen
from recdsl.model.secret_names import is_secret_name
from recdsl.secrets.applied_calls import applied
from recdsl.secrets.call_nodes import ARGUMENTS, called
from recdsl.secrets.element_nodes import elements
from recdsl.secrets.lambda_nodes import EACH, handed_to, is_lambda, parameters_of
from recdsl.surfaces.code.format_calls import token_groups
from recdsl.surfaces.code.syntax_walk import field, nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

_MAKING = re.compile(rb"([A-Za-z_]\w*)\s*\.\s*(?:new|init)\s*$")  # `Class.new(…)`
_LISTS = frozenset(
    {"formal_parameters", "parameters", "parameter_list", "lambda_parameters"}
    | {"inferred_parameters", "formal_parameter_list", "method_parameters"}
)
_LONE = frozenset({"arrow_function", "lambda_expression"})
_CLASS = re.compile(r"(?:abstract_)?(?:class|record|struct|enum)_(?:declaration|definition)|class")
_CONSTRUCTORS = frozenset({"constructor", "__construct", "__init__", "__new__", "initialize"})
# The names that a constructor calls that of its base by.
_OF_BASE = frozenset({"super", "base", "__init__", "__construct", "init"})
_BASE = re.compile(
    r"\bclass\s+\w+(?:<[^<>{}]*>)?\s*(?:\([^(){}]*\)\s*)?"
    r"(?:\bextends\s+|<\s*|:[ \t]*|\()(?:\w+\.)*(\w+)"
)
_REST = re.compile(
    r"rest_pattern|list_splat_pattern|variadic_parameter\w*|spread_parameter|splat_parameter"
)
_KEYWORDS = frozenset({"dictionary_splat_pattern", "hash_splat_parameter"})
NAMED_ARGUMENTS = frozenset(
    {"keyword_argument", "named_argument", "argument", "attribute_argument"}
    | {"element_value_pair", "keyed_element", "literal_element", "value_argument"}
)
_RECEIVERS = frozenset({"self", "cls"})
_NEAR = 200  # bytes before an argument list that the name of the call is looked for in
_TAG = re.compile(r'\w+:"([\w.-]+)')
_LAST_TYPE = re.compile(r"(?s).*?([A-Za-z_]\w*)$")
_RECEIVER = re.compile(r"\(\s*(\w+)\s+\*?(\w+)")
_SPREAD = frozenset({"list_splat", "spread_element", "variadic_unpacking"})
_SPREAD_LISTS = frozenset({"list", "tuple", "array", "array_creation_expression"})
_RECORDS = frozenset({"Struct", "Data", "define", "namedtuple"})
_ANNOTATED = frozenset({"field_declaration", "property_declaration", "class_parameter"})
_DECLARING = frozenset(
    {"variable_declarator", "property_declaration", "field_declaration", "class_parameter"}
    | {"variable_declaration"}
)
_TEXTS = frozenset({"string_literal", "line_string_literal"})
_WORD = re.compile(r"\w+", re.ASCII)


# What stands for a function: its name, `method(:f)`, `self.f`, `::f`, `&f/1`, `&method(:f)`.
_FUNCTION = re.compile(
    r"[&\"']?(?:(?:\w+\.|self::)?(?:public_)?method\(:|::|this::|this\.|self\.)?([A-Za-z_]\w*)"
    r"(?:\)|/\d)?[\"']?(?:\.to_proc|\(\.\.\.\))?"
)


def _is_short(node: Node) -> bool:
    return node.end_byte - node.start_byte < _NEAR


def _flat(given: Iterable[Node]) -> Iterator[Node]:
    """Arguments, with the elements of a list that is spread among them."""
    for one in given:
        spread = one if one.type in _SPREAD else next(iter(one.named_children), one)
        inner = spread.named_children[-1] if spread.type in _SPREAD and spread.children else None
        is_list = inner is not None and inner.type in _SPREAD_LISTS
        yield from inner.named_children if is_list and inner is not None else [one]


class Parameter(Frozen):
    """A parameter: which function has it, its place, and the member of the argument that it is.

    `is_rest` tells that it takes all arguments from its place on, and those that have a name.
    `label` is what calls name it by, if that is not its own name.
    """

    function: int
    index: int
    name: str
    step: str
    is_rest: bool
    label: str = ""


class Parameters:
    """The parameters of one program, and the arguments of its calls."""

    def __init__(self, reader: Reader) -> None:
        """Take the program; its nodes are noted one by one, in their order."""
        self.reader = reader
        self.tree = reader.tree
        self.by_name: dict[str, list[Parameter]] = {}
        self.tagged: set[str] = set()  # fields that a tag or an annotation gives a secret name
        self._named: dict[int, str] = {}
        self._fields: dict[int, int] = {}  # the last field of each class of Python
        # The functions with a parameter of a name, each with the first that the same calls reach.
        self._having: dict[str, dict[int, int]] = {}
        self._same: dict[tuple[str, str, int], int] = {}
        self._makes: dict[str, list[Node]] = {}
        self._receivers: dict[str, set[str]] = {}
        self._calls: dict[str, list[Node]] = {}
        self._also: dict[str, set[str]] = {}  # further names of functions
        self._applied: dict[str, list[list[Node]]] = {}  # by way of another function
        self._called: list[str] = []  # the name that each function is called by
        self._given: list[list[Node]] = []  # what is given to all parameters of each
        self._starts: list[int] = []
        self._scopes: list[tuple[int, int]] = []  # where each ends, and the one around it
        self._open: list[int] = []
        self._classes: list[tuple[int, str, int]] = []
        self._bases: dict[str, str] = {}  # by the classes that inherit from them
        self._made_here: set[str] = set()  # the names of all functions
        self._setters: dict[int, str] = {}
        self._arguments: dict[tuple[int, int, str, str], list[Node]] = {}

    def name_function(self, function: Node, name: str) -> None:
        """Take the name that a function without its own is given."""
        self._named[function.id] = name

    def name_again(self, value: Node, name: str) -> None:
        """Take a further name of a function: `m = method(:f)`, `g = f`."""
        found = _FUNCTION.fullmatch(self.reader.node_text(value)) if _is_short(value) else None
        if found is not None:
            self._also.setdefault(found[1], set()).add(name)

    def complete(self) -> None:
        """Forget what was asked for before all nodes were noted."""
        self._arguments.clear()

    def note(self, node: Node) -> None:
        """Remember a function or a call."""
        kind = node.type
        declared = self.reader.language.declared
        if declared is not None and (named := declared(self.reader, node)) is not None:
            number = self._add(named[0], node.start_byte, node.end_byte)
            for index, name in enumerate(named[1]):
                label, _, own = name.rpartition(" ")
                self._put(Parameter(number, index, own, "", False, label))
        elif is_lambda(self.reader, node):
            number = self._add(self._named.get(node.id, ""), node.start_byte, node.end_byte)
            self._given[number] += handed_to(self.reader, node)
            for index, name in parameters_of(self.reader, node):
                self._put(Parameter(number, index, name, "", False))
        elif kind in ARGUMENTS:
            self._note_call(node)
        elif kind in _LISTS:
            function = self.tree.parent(node)
            if function is not None and is_lambda(self.reader, function):
                return
            if function is not None and field(function, "receiver") == node:
                self._receiver(node)
            apart = (field(function, one) for one in ("receiver", "result")) if function else ()
            if function is not None and node not in apart:
                self._function(function, node.named_children)
        elif kind == "struct_type":
            self._struct(node)
        elif kind == "composite_literal":
            self._made_of(node)
        elif kind in _ANNOTATED:
            self._annotated(node)
        elif kind in _LONE:
            lone = field(node, "parameter") or field(node, "parameters")
            if lone is not None and lone.type not in _LISTS:
                self._function(node, [lone])
        elif _CLASS.fullmatch(kind):
            self._class(node)
        elif kind == "assignment" and field(node, "type") is not None:
            self._record_field(node)
        else:
            self._note_own(node)

    def _note_call(self, arguments: Node) -> None:
        name = self._called_name(arguments)
        if (piped := self._piped(arguments)) is not None:
            self._apply(name, [piped, *arguments.named_children])
            return
        self._calls.setdefault(name, []).append(arguments)
        self._record(arguments, name)
        if EACH.fullmatch(name):
            self._map(arguments)
        handed = applied(self.reader, name, arguments, self.argument)
        if handed is not None and handed[1]:
            self._apply(*handed)

    def _map(self, arguments: Node) -> None:
        """A function that is handed by its name to a call which gives it each element of a list."""
        call = self.tree.parent(arguments)
        if call is not None and call.type == "call_suffix":
            call = self.tree.parent(call)
        elif call is not None and call.type == "argument_part":
            call = self.tree.outer(call)
        given = [self.argument(one)[1] for one in arguments.named_children]
        functions = [one for one in given if one.type not in _SPREAD_LISTS and _is_short(one)]
        callee = field(call, "function") or field(call, "target") if call is not None else None
        callee = callee or (call.named_children[0] if call is not None else arguments)
        outer = [callee, *callee.named_children[:1], *(given if len(given) > 1 else ())]
        lists = (elements(self.reader, one) for one in outer if one != arguments)
        every = [each for listed in lists if listed for each in listed]
        for function in functions if every else ():
            if found := _FUNCTION.fullmatch(self.reader.node_text(function)):
                for each in every:
                    self._apply(found[1], [each])

    def _apply(self, name: str, given: list[Node]) -> None:
        self._applied.setdefault(name, []).append(given)

    def _note_own(self, node: Node) -> None:
        """Remember the macros of Rust, and what Ruby calls without a list of arguments."""
        kind = node.type
        if kind == "macro_rule" and (left := field(node, "left")) is not None:
            holder = self.tree.parent(node)
            name = field(holder, "name") if holder is not None else None
            said = self._plain(name) if name is not None else ""
            number = self._add(said, node.start_byte, node.end_byte)
            for index, one in enumerate(filter(None, (field(one, "name") for one in nodes(left)))):
                self._put(Parameter(number, index, self._plain(one), "", False))
        elif kind == "macro_invocation" and (macro := field(node, "macro")) is not None:
            groups = token_groups(node.named_children[-1])
            self._apply(self._plain(macro), [group[0] for group in groups if group])
        elif kind == "enum_entry":  # `case key = "token"`
            for name, value in zip(
                node.children_by_field_name("name"),
                node.children_by_field_name("raw_value"),
                strict=False,
            ):
                if is_secret_name(self.reader.node_text(value).strip('"')):
                    self.tagged.add(self._plain(name))
        elif kind == "element_reference":  # `f["…"]`
            self._apply(self._plain(node.named_children[0]), node.named_children[1:])
        elif kind == "block_argument":  # `keys.map(&method(:f))`
            found = _FUNCTION.fullmatch(self.reader.node_text(node)) if _is_short(node) else None
            call = self.tree.outer(node)
            listed = field(call, "receiver") if call is not None else None
            for one in listed.named_children if found and listed is not None else ():
                self._apply(found[1] if found else "", [one])

    def _called_name(self, arguments: Node) -> str:
        """The name of what is called; of a constructor that of its class."""
        call = self.tree.parent(arguments)
        if call is not None and call.type == "argument_part":
            call = self.tree.parent(call)
        kind = call.type if call is not None else ""
        if kind in ("enum_constant", "enum_entry"):
            self._leave(arguments)
            return self._classes[-1][1] if self._classes else ""
        while call is not None and kind == "implicit_object_creation_expression":
            if (name := field(call, "type")) is not None:
                return self.reader.node_text(name)
            call = self.tree.parent(call)
        near = self.reader.points.data[max(0, arguments.start_byte - _NEAR) : arguments.start_byte]
        making = _MAKING.search(near)
        if making and making[1] not in (b"super", b"parent"):
            return making[1].decode()
        said = called(self.reader, arguments)[1]
        if said in _OF_BASE:
            self._leave(arguments)
            return self._bases.get(self._classes[-1][1], said) if self._classes else said
        return said

    def _piped(self, arguments: Node) -> Node | None:
        """What a pipe of Elixir gives a call as its first argument."""
        call = self.tree.parent(arguments) if self.reader.language.name == "Elixir" else None
        pipe = self.tree.parent(call) if call is not None else None
        if pipe is None or pipe.type != "binary_operator" or field(pipe, "right") != call:
            return None
        is_pipe = any(one.type == "|>" for one in pipe.children)
        return field(pipe, "left") if is_pipe else None

    def _record(self, arguments: Node, maker: str) -> None:
        """A record that a call makes the constructor of: `Struct.new(:token)`, `namedtuple`."""
        holder = self.tree.outer(arguments) if maker in _RECORDS else None
        if holder is None:
            return
        name = field(holder, "left")
        if holder.type == "superclass" and (heir := self.tree.parent(holder)) is not None:
            name = field(heir, "name")
        given = arguments.named_children[int(maker == "namedtuple") :]
        said = " ".join(map(self.reader.node_text, given))
        made_at_once = field(holder, "arguments") if holder.type == "call" else None
        if name is None and made_at_once is None:
            return
        called_by = self._plain(name) if name is not None else f"record {holder.id}"
        number = self._add(called_by, arguments.start_byte, arguments.start_byte)
        for index, word in enumerate(_WORD.findall(said)):
            self._put(Parameter(number, index, word, "", False))
        if made_at_once is not None:
            self._apply(called_by, made_at_once.named_children)

    def _receiver(self, node: Node) -> None:
        """The receiver of a method of Go: its name, and the type that it has."""
        found = _RECEIVER.search(self.reader.node_text(node))
        if found is not None:
            self._receivers.setdefault(found[1], set()).add(found[2])

    def _struct(self, node: Node) -> None:
        """A struct of Go, which is made of values in the order of its fields."""
        holder = self.tree.parent(node)
        name = field(holder, "name") if holder is not None else None
        called_by = self.reader.node_text(name) if name is not None else f"struct {node.id}"
        number = self._add(called_by, node.start_byte, node.start_byte)
        index = 0
        for one in nodes(node):
            if one.type != "field_declaration":
                continue
            tag = field(one, "tag")
            meant = _TAG.search(self.reader.node_text(tag)) if tag is not None else None
            for each in one.children_by_field_name("name"):
                said = self._plain(each)
                parameter = Parameter(number, index, said, "", False)
                self._put(parameter)
                if meant is not None and is_secret_name(meant[1]):
                    self.tagged.add(said)
                    self.by_name.setdefault(meant[1], []).append(parameter)
                index += 1

    def _made_of(self, node: Node) -> None:
        """A literal of Go: what its struct, or the structs of its elements, are given."""
        kind, body = field(node, "type"), field(node, "body")
        if kind is None or body is None:
            return
        inner = next((one for one in nodes(kind) if one.type == "struct_type"), None)
        if inner is not None:
            name = f"struct {inner.id}"
        else:
            name = _LAST_TYPE.sub(r"\1", self.reader.node_text(kind))
        self._makes.setdefault(name, []).append(body)
        self._calls.setdefault(name, []).append(body)
        if kind.type in ("slice_type", "array_type", "map_type", "implicit_length_array_type"):
            for one in body.named_children:
                value = self.argument(one)[1]
                if value.type == "literal_value":
                    self._calls[name].append(value)

    def _annotated(self, node: Node) -> None:
        """A field that an annotation calls by a secret name."""
        notes = [one for one in node.named_children if one.type in ("modifiers", "attribute_list")]
        before = self.tree.before(node)
        while before is not None and before.type == "attribute_item":  # those of Rust
            notes.append(before)
            before = self.tree.before(before)
        texts = (one for note in notes for one in nodes(note) if one.type in _TEXTS)
        if any(is_secret_name(self.reader.node_text(one).strip('"')) for one in texts):
            for one in nodes(node):
                name = field(one, "name")
                if one.type in ("class_parameter", "variable_declaration"):  # of Kotlin
                    plain = (part for part in one.named_children if part.type == "identifier")
                    name = next(plain, None)
                if one.type in _DECLARING and name is not None:
                    self.tagged.add(self._plain(name))

    def made(self, receiver: str, kinds: Iterable[str] = ()) -> Iterator[Node]:
        """The literals that a receiver of a method, or an object of some kinds, may be."""
        for name in (*self._receivers.get(receiver, ()), *kinds):
            yield from self._makes.get(name, ())

    def _leave(self, node: Node) -> None:
        while self._classes and self._classes[-1][0] <= node.start_byte:
            self._classes.pop()

    def _class(self, node: Node) -> None:
        self._leave(node)
        name = field(node, "name")
        said = self.reader.node_text(name) if name else ""
        self._classes.append((node.end_byte, said, -1))
        head = self.reader.points.data[node.start_byte : node.start_byte + _NEAR].decode(
            errors="replace"
        )
        if said and (base := _BASE.search(head)) is not None:
            self._bases[said] = base[1]

    def _record_field(self, node: Node) -> None:
        """A field of a class that Python makes the constructor of."""
        self._leave(node)
        if not self._classes:
            return
        end, name, function = self._classes[-1]
        if function < 0:
            function = self._add(name, node.start_byte, node.start_byte)
            self._classes[-1] = end, name, function
        index = self._fields[function] = self._fields.get(function, -1) + 1
        if (left := field(node, "left")) is not None:
            self._put(Parameter(function, index, self._plain(left), "", False))

    def _function(self, function: Node, parameters: list[Node]) -> None:
        end = function.end_byte
        outer = function
        while outer.type.endswith("signature"):
            body = self.tree.after(outer)
            if body is not None and body.type == "function_body":
                end = body.end_byte
                break
            parent = self.tree.parent(outer)
            if parent is None:
                break
            outer = parent
        number = self._add(self._name(function), function.start_byte, end)
        holder = self.tree.parent(function)
        if holder is not None and holder.type in {*ARGUMENTS, "argument"}:
            self._handed(number, holder if holder.type in ARGUMENTS else self.tree.parent(holder))
        if (setter := self._setter(function)) is not None:
            self._setters[number] = self._plain(setter)
        index = 0
        array = self.tree.parent(parameters[0]) if parameters else None
        if array is not None and array.type == "parameter_list" and (last := field(array, "name")):
            at = len([one for one in parameters if one.type == "parameter"])
            self._put(Parameter(number, at, self._plain(last), "", True))
        for one in parameters:
            is_own = self._plain(one) in _RECEIVERS or one.type == "self_parameter"
            if one.type.endswith("comment") or is_own:
                continue
            named = one.children_by_field_name("name")
            if one.type == "optional_formal_parameters":
                several = [each for each in one.named_children if each.type == "formal_parameter"]
            else:
                several = list(named) if len(named) > 1 else [one]
            for each in several:
                self._parameter(number, index, each)
                index += 1

    def _setter(self, function: Node) -> Node | None:
        """The member that a function is called for when it is set."""
        name = field(function, "name")
        before = self.tree.before(function) if function.type == "function_definition" else None
        if name is not None and name.type == "setter":  # `def key=(…)`
            return field(name, "name")
        is_set = any(one.type == "set" for one in function.children)
        is_set = is_set or (
            before is not None and self.reader.node_text(before).endswith(".setter")
        )
        return name if is_set else None

    def _handed(self, function: int, arguments: Node | None) -> None:
        """A function that is handed to a method which calls it with each element of a list."""
        if arguments is None or not EACH.fullmatch(called(self.reader, arguments)[1]):
            return
        call = self.tree.parent(arguments)
        if call is not None and call.type == "argument_part":
            whole = self.tree.outer(call)
            self._given[function] += whole.named_children[:1] if whole is not None else []
        receiver = field(call, "function") if call is not None else None
        if receiver is not None and receiver.named_child_count > 1:
            self._given[function].append(receiver.named_children[0])
        elif call is not None and (owner := field(call, "object")) is not None:
            self._given[function].append(owner)
        self._given[function] += arguments.named_children[1:]

    def _add(self, name: str, start: int, end: int) -> int:
        while self._open and self._scopes[self._open[-1]][0] <= start:
            self._open.pop()
        number = len(self._called)
        self._called.append(name)
        self._made_here.add(name)
        self._given.append([])
        self._starts.append(start)
        self._scopes.append((end, self._open[-1] if self._open else -1))
        self._open.append(number)
        return number

    def _name(self, function: Node) -> str:
        """The name that a function is called by: of a constructor that of its class."""
        names = function.children_by_field_name("name")
        if not names and function.type.endswith("constructor_signature"):
            names = [one for one in function.named_children if one.type == "identifier"]
        said = self._plain(names[-1]) if names else self._named.get(function.id, "")
        self._leave(function)
        return self._classes[-1][1] if said in _CONSTRUCTORS and self._classes else said

    def _parameter(self, function: int, index: int, node: Node) -> None:
        is_rest = bool(_REST.fullmatch(node.type)) or node.type in _KEYWORDS
        while True:
            inner = field(node, "pattern") or field(node, "name") or field(node, "left")
            if inner is None and node.type == "typed_parameter":
                inner = node.named_children[0]
            elif inner is None and node.named_child_count and node.type != "object_pattern":
                inner = node.named_children[-1]
            if inner is None or node.type == "variable_name":
                break
            node = inner
            is_rest = is_rest or bool(_REST.fullmatch(node.type)) or node.type in _KEYWORDS
        if node.type == "array_pattern":
            for at, one in enumerate(node.named_children):
                self._put(Parameter(function, index, self._plain(one), str(at), False))
            return
        if node.type != "object_pattern":
            self._put(Parameter(function, index, self._plain(node), "", is_rest))
            return
        for one in node.named_children:
            key = field(one, "key") or field(one, "left") or one
            name = field(one, "value") or key
            step = self._plain(key)
            self._put(Parameter(function, index, self._plain(name), step, False))

    def _put(self, parameter: Parameter) -> None:
        if _WORD.fullmatch(parameter.name):
            self.by_name.setdefault(parameter.name, []).append(parameter)
            called_by = self._called[parameter.function]
            key = called_by or str(parameter.function), parameter.name, parameter.index
            same = self._same.setdefault(key, parameter.function)
            self._having.setdefault(parameter.name, {})[parameter.function] = same

    def _plain(self, node: Node) -> str:
        return self.reader.node_text(node).lstrip("$@")

    # -- what they are given

    def scope(self, name: str, node: Node) -> int:
        """The innermost function around a node that has a parameter of this name, or -1."""
        functions = self._having.get(name)
        if functions is None:
            return -1
        at = bisect_right(self._starts, node.start_byte) - 1
        while at >= 0:
            end, around = self._scopes[at]
            if at in functions and node.start_byte < end:
                return functions[at]
            at = around
        return -1

    def named(self, name: str) -> Iterator[Parameter]:
        """The parameters of a name; those that the same calls give something to as one."""
        seen: set[tuple[str, int, str]] = set()
        for one in self.by_name.get(name, ()):
            key = self._called[one.function], one.index, one.step
            if not key[0] or key not in seen:
                seen.add(key)
                yield one

    def declares(self, function: str) -> bool:
        """Whether the program has a function of this name."""
        return function in self._made_here

    def sets(self, parameter: Parameter) -> str | None:
        """The member whose setter has a parameter."""
        return self._setters.get(parameter.function)

    def arguments(self, parameter: Parameter, step: str = "") -> list[Node]:
        """What the calls in the program give to a parameter.

        Of one that takes all named arguments, `step` is the name of which.
        """
        key = parameter.function, parameter.index, parameter.name, step
        if key not in self._arguments:
            self._arguments[key] = list(self._given_to(parameter, step))
        return self._arguments[key]

    def _given_to(self, parameter: Parameter, step: str) -> Iterator[Node]:
        yield from self._given[parameter.function]
        name = self._called[parameter.function]
        if not name:
            return
        names = (name, *self._also.get(name, ()), *self._heirs(name))
        calls = (call.named_children for one in names for call in self._calls.get(one, ()))
        applied_to = (given for one in names for given in self._applied.get(one, ()))
        for given in chain(calls, applied_to):
            at = 0
            for one in _flat(given):
                if one.type.endswith("comment"):
                    continue
                said, value = self.argument(one)
                is_rest = parameter.is_rest and (
                    said == step if said and step else at >= parameter.index
                )
                is_named = said == (parameter.label or parameter.name) if said else False
                if is_named or is_rest or (not said and at == parameter.index):
                    yield value
                at += 1

    def _heirs(self, name: str) -> list[str]:
        """The classes without a constructor of their own that inherit that of a class."""
        return [
            heir
            for heir, base in self._bases.items()
            if base == name and heir not in self._made_here
        ]

    def taken(self, call: Node, name: str) -> Iterator[Node]:
        """What a call gives to the parameter of a name, such as the field of a record."""
        if call.type in ("unary_expression", "reference_expression", "parenthesized_expression"):
            call = call.named_children[-1]
        arguments = field(call, "body") if call.type == "composite_literal" else None
        if arguments is None:
            waiting = (call, *call.named_children)
            inside = (child for one in waiting for child in one.children)
            arguments = next((one for one in inside if one.type in ARGUMENTS), None)
        if arguments is None:
            return
        kind = field(call, "type")
        is_own = kind is not None and kind.type == "struct_type"
        if call.type == "enum_entry" and (outer := self.tree.outer(call)) is not None:
            kind = field(outer, "name")
        maker = self.reader.node_text(kind) if kind is not None else self._called_name(arguments)
        maker = f"struct {kind.id}" if kind is not None and is_own else maker
        listed = [arguments]
        if call.type == "composite_literal" and maker[:1] in ("[", "m"):  # a list of structs
            maker = _LAST_TYPE.sub(r"\1", maker)
            inside = (self.argument(one)[1] for one in arguments.named_children)
            listed = [one for one in inside if one.type == "literal_value"]
        for parameter in self.by_name.get(name, ()):
            if self._called[parameter.function] == maker:
                for one in listed:
                    yield from self._picked(parameter, one.named_children)

    def _picked(self, parameter: Parameter, given: Iterable[Node]) -> Iterator[Node]:
        at = 0
        for one in given:
            if not one.type.endswith("comment"):
                said, value = self.argument(one)
                if said in (parameter.name, parameter.label) if said else at == parameter.index:
                    yield value
                at += 1

    def argument(self, node: Node) -> tuple[str, Node]:
        """The name that an argument is given by, if it has one, and the argument."""
        if node.type not in NAMED_ARGUMENTS or not node.named_child_count:
            return "", node
        is_first = node.type == "named_argument"
        name = node.named_children[0] if is_first else field(node, "name") or field(node, "key")
        value = node.named_children[-1]
        return (self._plain(name).rstrip(" :") if name is not None else ""), value
