"""Calls and paths to members, which the grammars of languages name differently."""

from __future__ import annotations

from recdsl.surfaces.code.syntax_walk import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

    # A step of a path: the name, if it is known, its node, and whether it is between brackets.
    Step = tuple[str | None, Node, bool]

_MEMBERS = frozenset(
    {"member_expression", "attribute", "member_access_expression", "selector_expression"}
    | {"field_access", "navigation_expression", "field_expression", "scoped_identifier"}
    | {"nullsafe_member_access_expression", "dot"}
)
_INDEXES = frozenset(
    {"subscript_expression", "subscript", "index_expression", "element_access_expression"}
    | {"element_reference", "access_call"}
)
CREATIONS = frozenset(
    {"object_creation_expression", "implicit_object_creation_expression", "new_expression"}
)
CALLS = CREATIONS | {
    *("call_expression", "call", "method_invocation", "invocation_expression"),
    *("member_call_expression", "scoped_call_expression", "function_call_expression"),
    "nullsafe_member_call_expression",
}
_ARGUMENTS = frozenset(
    {"arguments", "argument_list", "value_arguments", "call_suffix", "argument_part"}
)
_FUNCTIONS = ("function", "constructor", "method", "name", "type", "target")
_RECEIVERS = ("object", "receiver", "scope")
# What is around an expression without a meaning for its value.
_WRAPPERS = frozenset(
    {"argument", "bracketed_argument_list", "expression_list", "value_argument", "literal_element"}
    | {"directly_assignable_expression", "parenthesized_expression", "assignable_expression"}
    | {"as_expression", "navigation_suffix", "await_expression", "non_null_expression"}
)
_LABELS = ("name", "label")
# No member of the page is further down, by far.
_DEEPEST = 9
# What a method calls the object that it is of.
_OWNERS = frozenset({"this", "self", "$this"})


class Call:
    """A call: what it is called on, the name of what is called, and the arguments.

    `given` are the arguments without names, `named` those with one; `spread` tells that there may
    be more. `creates` tells whether it makes an object of the type that is its name.
    """

    __slots__ = ("creates", "given", "name", "named", "receiver", "spread")

    def __init__(self, reader: Reader, node: Node) -> None:
        """Take a call apart."""
        self.creates = node.type in CREATIONS
        self.receiver, name, arguments = _parts(node)
        self.name = reader.node_text(name) if name is not None else ""
        self.given: list[Node] = []
        self.named: list[tuple[Node, Node]] = []
        self.spread = False
        for argument in arguments.named_children if arguments is not None else ():
            if not argument.type.endswith("comment"):
                self._take(argument)

    def _take(self, argument: Node) -> None:
        if "spread" in argument.type or "splat" in argument.type or "unpacking" in argument.type:
            self.spread = True
            return
        label = next(filter(None, (field(argument, name) for name in _LABELS)), None)
        parts = argument.named_children
        if argument.type == "pair":
            key, value = field(argument, "key"), field(argument, "value")
            if key is not None and value is not None:
                self.named.append((key, value))
        elif argument.type in ("argument", "value_argument", "keyword_argument") and (
            label is not None or (len(parts) == 2 and parts[0].type in ("identifier", "label"))
        ):
            self.named.append((label or parts[0], parts[-1]))
        else:
            self.given.append(bare(argument))


def _parts(node: Node) -> tuple[Node | None, Node | None, Node | None]:
    """The receiver, the name and the arguments of a call."""
    inside = node.named_children
    arguments = next((one for one in inside if one.type in _ARGUMENTS), None)
    if arguments is not None and arguments.type == "call_suffix":
        arguments = next((one for one in arguments.named_children), None)
    receiver = next(filter(None, (field(node, name) for name in _RECEIVERS)), None)
    called = next(filter(None, (field(node, name) for name in _FUNCTIONS)), None)
    if called is None and inside and inside[0] != arguments:
        called = inside[0]
    if receiver is None and called is not None and called.type in _MEMBERS:
        parts = called.named_children
        if len(parts) > 1:
            receiver, called = parts[0], bare(parts[-1])
    return receiver, called, arguments


def bare(node: Node) -> Node:
    """An expression without what is only around it."""
    while node.type in _WRAPPERS and node.named_child_count:
        inside = [one for one in node.named_children if not one.type.endswith("comment")]
        if len(inside) != 1 and node.type not in ("as_expression", "value_argument"):
            break
        node = inside[0]
    return node


def assigned(node: Node) -> tuple[Node | None, Node | None]:
    """What an assignment gives a value to, and the value."""
    target = field(node, "left") or field(node, "target")
    return target, field(node, "right") or field(node, "result")


def is_field(reader: Reader, node: Node) -> bool:
    """Whether a node is a field of the object whose method it is in, such as `this.body`."""
    if node.type == "instance_variable":  # `@body` in Ruby
        return True
    parts = node.children if node.type in _MEMBERS else []
    return bool(parts) and reader.node_text(parts[0]) in _OWNERS


def path_of(reader: Reader, node: Node) -> tuple[Node, list[Step]]:
    """The variable or field that a path such as `a.b["c"]` starts from, and its steps."""
    steps: list[Step] = []
    current = bare(node)
    if current.type == "assignable_expression":  # of Dart, which has the steps side by side
        first, *selectors = current.named_children
        return first, [_selected(reader, selector) for selector in selectors]
    while True:
        step = None if is_field(reader, current) else _step(reader, current)
        if step is None:
            return current, steps[::-1]
        holder, taken = step
        steps.append(taken)
        current = bare(holder)


def holders(reader: Reader, node: Node) -> Iterator[str]:
    """What the members of a path belong to, as it is written: `a.b` and `a` for `a.b.c`."""
    current = bare(node)
    if current.type == "assignable_expression":  # of Dart
        start = reader.span(current).start
        for selector in current.named_children[1:_DEEPEST]:
            yield reader.points.text[start : reader.span(selector).start]
        return
    for _ in range(_DEEPEST):
        step = _step(reader, current)
        if step is None:
            return
        current = bare(step[0])
        yield reader.node_text(current)


def _step(reader: Reader, node: Node) -> tuple[Node, Step] | None:
    parts = node.named_children
    if node.type in _MEMBERS and len(parts) > 1:
        key = bare(parts[-1])
        return parts[0], (reader.node_text(key).lstrip("."), key, False)
    if node.type in _INDEXES and len(parts) > 1:
        return parts[0], _index(reader, parts[-1])
    if node.type == "call" and field(node, "arguments") is None:  # `a.b` in Ruby
        receiver, method = field(node, "receiver"), field(node, "method")
        if receiver is not None and method is not None:
            return receiver, (reader.node_text(method), method, False)
    if node.type == "call_expression" and len(parts) == 2 and parts[1].type == "call_suffix":
        given = parts[1].named_children
        inside = [one for part in given for one in part.named_children]
        # `a["b"]` in Swift, whose grammar has the same node for a call.
        is_index = any(one.type == "[" for part in given for one in part.children[:1])
        if is_index and len(inside) == 1:
            return parts[0], _index(reader, inside[0])
    return None


def _selected(reader: Reader, selector: Node) -> Step:
    key, is_index = selector, False
    while key.type.endswith("selector") and key.named_child_count:
        is_index |= key.type == "index_selector"
        key = key.named_children[-1]
    return _index(reader, key) if is_index else (reader.node_text(key), key, False)


def _index(reader: Reader, node: Node) -> Step:
    key = bare(node)
    name = reader.literal(key).value
    return (name if isinstance(name, str) else None), key, True
