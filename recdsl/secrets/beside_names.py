"""The literals beside a secret name that no sign gives to it: cases, types, annotations, tags."""

from __future__ import annotations

import itertools
import re

from recdsl.model.secret_names import is_secret_name
from recdsl.secrets.call_nodes import ARGUMENTS
from recdsl.surfaces.code.syntax_walk import field, nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.secrets.given_names import Names

    Ends = tuple[int, int]

_SWITCHES = frozenset(
    {"switch_statement", "switch_expression", "expression_switch_statement"}
    | {"match_statement", "match_expression", "when_expression", "case", "case_match"}
)
_SUBJECTS = ("value", "condition", "subject", "expr")
_CASE = re.compile(
    r"switch_(?:case|rule|section|block_statement_group|expression_arm|expression_case"
    r"|statement_case)|case_(?:clause|statement)|expression_case|match_conditional_expression"
    r"|when_entry|switch_entry|when|in_clause|match_arm"
)
_LABEL_ENDS = frozenset({":", "=>", "->", "then"})
_GUARD = re.compile(r"\w*(?:guard|if_clause|when_clause)")
_TYPED = re.compile(
    r"property_signature|(?:required|optional)_parameter|variable_declarator"
    r"|public_field_definition|assignment|typed_(?:default_)?parameter"
)
_ANNOTATIONS = frozenset({"annotation", "decorator", "attribute"})
_AROUND_ANNOTATIONS = frozenset(
    {"modifiers", "attribute_list", "attribute_group", "parameter_modifiers"}
)
_MEMBERS = frozenset({"class_body", "declaration_list", "enum_body", "interface_body"})
# What an annotation with such a name has is a name, a path or a sentence, and no value.
_TELLING = re.compile(
    r"(?i).*(?:json|xml|serializ|column|name|propert|qualifier|param|header|path|query|field|env"
    r"|suppress|warning|deprecat|obsolete|display|descri|api|inject|route|mapping|alias|schema"
    r"|category|member|table|index|test|swagger|doc|pragma).*|get|post|put|patch|delete|head|options"
    r"|id|key|todo|generated|length|size|pattern|regex\w*|matches|is\w+"
)
_GIVING = re.compile(r"(?i)value|const|content|default(?:_?value|s_?to)?|fallback")
_HOLE = re.compile(r"[$#]\{[^{}:]*\}")
_FIRST = frozenset(
    {"typed_parameter", "initialized_identifier", "variable_declaration", "class_parameter"}
    | {"parameter"}
)
_STEPS = ("name", "pattern", "declarator", "left")
_DECLARED = re.compile(
    r"variable_declarat(?:ion|or)|property_element|initialized_identifier(?:_list)?"
    r"|(?:method|function|getter)_signature|const_element"
)
_TAG = re.compile(r'(?P<name>\w+):"(?P<value>[^"\\]*)"')
_HOLDING = re.compile(r"(?:debug_)?assert\w*|matches")
_LAST = re.compile(r"([A-Za-z_]\w*)\W*$", re.ASCII)
_MOST_NODES = 200


def literals_beside(names: Names, node: Node) -> Iterator[Node]:
    """The nodes that are secret by what stands beside them, and not by what they are given to."""
    kind = node.type
    if kind in _SWITCHES:
        yield from _cases(names, node)
    elif kind == "let_condition":  # `if let Some("…") = token`
        pattern, value = field(node, "pattern"), field(node, "value")
        if pattern is not None and value is not None and names.ends_in_secret(value):
            yield pattern
    elif kind == "call" and names.reader.language.name == "Elixir":
        yield from _clauses(names, node)
    elif kind == "macro_invocation":
        yield from _compared(names, node)
    elif kind == "attribute_item":
        yield from _of_attribute(names, node)
    elif _TYPED.fullmatch(kind):
        typed = field(node, "type")
        if typed is not None and _is_secret(names, _declared(node)):
            yield from _of_type(names, typed)
    elif kind == "type_alias_declaration" and _is_secret(names, field(node, "name")):
        value = field(node, "value")
        if value is not None and value.type != "object_type":
            yield from _of_type(names, value)
    elif kind in _ANNOTATIONS and _is_secret(names, _annotated(names, node)):
        yield from _of_annotation(names, node)


def conditions(node: Node) -> Iterator[Node]:
    """What only tells which value is taken: the subject of a switch, and the labels of a case."""
    if node.type in _SWITCHES:
        found = (field(node, one) for one in _SUBJECTS)
        subject = next((one for one in found if one is not None), None)
        subject = subject or next(iter(node.named_children), None)
        if subject is not None and not _CASE.fullmatch(subject.type):
            yield subject
    elif _CASE.fullmatch(node.type):
        yield from (one for one in node.children if one.type == "switch_label")
        yield from _labels(node)
    elif node.type == "stab_clause" and (left := field(node, "left")) is not None:
        yield left
    elif node.type == "call":  # `case key do` of Elixir
        target = field(node, "target")
        if target is not None and target.text == b"case":
            yield from node.named_children[1:2]


def tag_values(names: Names, node: Node) -> Iterator[tuple[Node, Ends]]:
    """The default values in the tag of a secret field of Go, each as a span of the tag's text."""
    tag = field(node, "tag") if node.type == "field_declaration" else None
    if tag is None or not _is_secret(names, field(node, "name")):
        return
    inset, _holes = names.text(tag)
    for found in _TAG.finditer(inset.text if inset is not None else ""):
        if _GIVING.search(found["name"]) or found["name"] == "example":
            yield tag, found.span("value")


def _is_secret(names: Names, node: Node | None) -> bool:
    if node is None:
        return False
    said = names.reader.node_text(node).strip("$?*&\"'`#")
    return is_secret_name(said) or said in names.parameters.tagged


def _cases(names: Names, node: Node) -> Iterator[Node]:
    """What the cases of a switch compare a secret with."""
    found = (field(node, one) for one in _SUBJECTS)
    subject = next((one for one in found if one is not None), None)
    subject = subject or next(iter(node.named_children), None)
    if subject is None or not names.ends_in_secret(subject):
        return
    for one in node.named_children:
        inside = [one] if _CASE.fullmatch(one.type) else one.named_children
        for case in inside:
            if _CASE.fullmatch(case.type):
                yield from _labels(case)


def _clauses(names: Names, call: Node) -> Iterator[Node]:
    """What the clauses of `case token do` in Elixir compare a secret with."""
    target, block = field(call, "target"), call.named_children[-1]
    if target is None or names.reader.node_text(target) != "case" or block.type != "do_block":
        return
    given = call.named_children[1].named_children
    if given and names.ends_in_secret(given[0]):
        for clause in block.named_children:
            left = field(clause, "left")
            while left is not None and left.type == "binary_operator":  # a guard
                left = field(left, "left")
            if left is not None:
                yield left


def _compared(names: Names, macro: Node) -> Iterator[Node]:
    """The texts that a macro of Rust holds against a secret: `assert_eq!(token, "…")`."""
    name, tree = field(macro, "macro"), macro.named_children[-1]
    if name is None or not _HOLDING.fullmatch(names.reader.node_text(name)):
        return
    parts: list[list[Node]] = [[]]
    for one in tree.children[1:-1]:
        if one.type in (",", "=="):
            parts.append([])
        else:
            parts[-1].append(one)
    first = parts[:2]
    text = names.reader.node_text
    secret = [_LAST.search("".join(map(text, part))) for part in first]
    if any(found is not None and is_secret_name(found[1]) for found in secret):
        yield from (one for part in first for one in part[:1] if one.type in names.strings)


def _of_attribute(names: Names, item: Node) -> Iterator[Node]:
    """The values in an attribute of a field of Rust: `#[arg(default_value = "…")]`."""
    after = names.reader.tree.after
    holder = after(item)
    while holder is not None and holder.type == "attribute_item":
        holder = after(holder)
    if holder is None or not _is_secret(names, field(holder, "name")):
        return
    is_serde = names.reader.node_text(item).lstrip("#[ ").startswith("serde")
    for tree in nodes(item) if not is_serde else ():
        given = tree.children if tree.type == "token_tree" else []
        for name, sign, value in zip(given, given[1:], given[2:], strict=False):
            if sign.type == "=" and _GIVING.fullmatch(names.reader.node_text(name)):
                yield value


def _labels(case: Node) -> Iterator[Node]:
    """The labels of a case: what stands before its sign, and further ones of the same group."""
    is_open = True
    for child in case.children:
        is_open = is_open and child.type not in _LABEL_ENDS
        if child.type == "switch_label":
            yield from child.named_children
        elif is_open and child.is_named and not _GUARD.fullmatch(child.type):
            yield child


def _of_type(names: Names, typed: Node) -> Iterator[Node]:
    """The literals that a type allows, and those that it has by default."""
    waiting = [typed]
    while waiting:
        one = waiting.pop()
        if one.type in ARGUMENTS:
            yield from _giving(names, one, telling=False)
        elif one.type in names.strings or one.type == "template_literal_type":
            yield one
        else:
            waiting += one.named_children


def _annotated(names: Names, node: Node) -> Node | None:
    """The name that an annotation stands beside."""
    tree = names.reader.tree
    holder = tree.parent(node)
    if node.type == "attribute" and (holder is None or holder.type not in _AROUND_ANNOTATIONS):
        return None  # a member of something, in Python
    while holder is not None and holder.type in _AROUND_ANNOTATIONS:
        is_before = holder.type == "parameter_modifiers"
        holder = tree.after(holder) if is_before else tree.parent(holder)
    if holder is not None and holder.type in _MEMBERS:
        holder = tree.after(node)
        while holder is not None and holder.type in _ANNOTATIONS:
            holder = tree.after(holder)
    return _declared(holder) if holder is not None else None


def _declared(node: Node) -> Node | None:
    """The name that a declaration gives."""
    for _ in range(_MOST_NODES):
        found = (field(node, one) for one in _STEPS)
        inner = next((one for one in found if one is not None), None)
        if inner is None:
            inside = node.named_children
            inner = next((one for one in inside if _DECLARED.fullmatch(one.type)), None)
            if inner is None and node.type in _FIRST and inside:
                inner = next((one for one in inside if one.type not in _AROUND_ANNOTATIONS), None)
        if inner is None:
            break
        node = inner
    return node if node.end_byte - node.start_byte < _MOST_NODES else None


def _of_annotation(names: Names, node: Node) -> Iterator[Node]:
    """The values among the arguments of an annotation."""
    inside = itertools.islice(nodes(node), _MOST_NODES)
    arguments = next((one for one in inside if one.type in ARGUMENTS), None)
    if arguments is None and names.reader.language.name == "Swift":
        arguments = node
    if arguments is None:
        return
    end = arguments.start_byte if arguments != node else node.named_children[0].end_byte
    before = names.reader.points.data[node.start_byte : end].decode()
    called = re.findall(r"\w+", before)
    telling = not called or _TELLING.fullmatch(called[-1]) is not None
    yield from _giving(names, arguments, telling=telling)


def _giving(names: Names, arguments: Node, *, telling: bool) -> Iterator[Node]:
    """The arguments that are values; with `telling` only those that are called values."""
    for one in arguments.named_children:
        name, value = names.parameters.argument(one)
        is_value = _GIVING.fullmatch(name) if name and name != "value" else not telling
        said = names.said(value) or ""
        if is_value and not (is_secret_name(said) or _HOLE.fullmatch(said)):
            yield value
