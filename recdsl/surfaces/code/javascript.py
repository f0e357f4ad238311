"""JavaScript and TypeScript: object literals, template strings, `JSON.stringify`."""

from __future__ import annotations

import re

from recdsl.surfaces.code.fields import fields
from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, mapping, scalar
from recdsl.surfaces.code.scalars import (
    read_inner,
    read_name,
    read_number,
    read_signed,
    read_sum,
    read_word,
)
from recdsl.surfaces.code.strings import unescaped
from recdsl.surfaces.code.syntax_walk import field
from recdsl.surfaces.code.texts import template
from recdsl.surfaces.literal_syntax import Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(
    r"""(?:process\.env|import\.meta\.env|Deno\.env\.get)[\w.\[\]('")]*!?"""
    r"""(?:\s*(?:\|\||\?\?)\s*(?:"[^"]*"|'[^']*'))?"""
)
_KINDS = Kinds(
    re.compile(
        r"(?:Number\.)?parse(?:Int|Float)|Number|Math\.\w+|Date\.now|performance\.now"
        r"|(?:crypto\.)?randomInt"
        r"|.+\.(?:getTime|charCodeAt|indexOf)"
    ),
    re.compile(
        r"String|encodeURIComponent|util\.format|v?sprintf|crypto\.randomUUID"
        r"|.+\.(?:toString|toFixed|toISOString|padStart|padEnd|join|trim|toLowerCase|toUpperCase"
        r"|substring|substr|replace|replaceAll|repeat|charAt)"
    ),
    coerces=True,
)
# Calls whose value is that of their first argument.
_TRANSPARENT = frozenset({"JSON.stringify", "Object.freeze"})
_CHANGING = frozenset({"push", "unshift", "splice", "concat", "set"})
_COMMENTS = frozenset({"comment", "html_comment"})


def _object(reader: Reader, node: Node) -> Literal:
    return mapping(_entries(reader, node), reader.span(node))


def _entries(reader: Reader, node: Node) -> Iterator[Entry]:
    for child in node.named_children:
        if child.type == "spread_element":
            yield Entry(None, None, reader.literal(child.named_children[0]), spread=True)
        elif child.type == "shorthand_property_identifier":
            yield Entry(reader.node_text(child), reader.span(child), reader.follow(child))
        elif child.type == "pair":
            key, value = field(child, "key"), field(child, "value")
            if key is not None and value is not None:
                yield Entry(_name(reader, key), reader.span(key), reader.literal(value))
        elif child.type not in _COMMENTS:
            name = field(child, "name")
            key_name = _name(reader, name) if name is not None else None
            yield Entry(key_name, None, reader.unknown(child))


def _name(reader: Reader, key: Node) -> str | None:
    """The name of a member; None if it is computed."""
    if key.type == "computed_property_name":
        value = reader.literal(key.named_children[0]).value
        return value if isinstance(value, str) else None
    if key.type == "string":
        return _text(reader, key)
    return reader.node_text(key)


def _array(reader: Reader, node: Node) -> Literal:
    elements = [child for child in node.named_children if child.type not in _COMMENTS]
    if any(child.type == "spread_element" for child in elements):
        return reader.unknown(node)
    return array((reader.literal(child) for child in elements), reader.span(node))


def _text(reader: Reader, node: Node) -> str:
    return unescaped("".join(map(reader.node_text, node.named_children)))


def _string(reader: Reader, node: Node) -> Literal:
    return scalar(_text(reader, node), reader.span(node))


def _template(reader: Reader, node: Node) -> Literal:
    if any(child.type == "template_substitution" for child in node.named_children):
        return template(reader, node)
    return _string(reader, node)


def _call(reader: Reader, node: Node) -> Literal:
    function, arguments = field(node, "function"), field(node, "arguments")
    if function is None or arguments is None:
        return reader.unknown(node)
    callee = reader.node_text(function)
    if callee in _TRANSPARENT and arguments.named_children:
        return reader.literal(arguments.named_children[0])
    return reader.called(node, callee)


def _new(reader: Reader, node: Node) -> Literal:
    """An object of a type, which is made of the fields that it is given."""
    arguments = field(node, "arguments")
    given = arguments.named_children if arguments is not None else []
    if len(given) == 1 and given[0].type == "object":
        kind = field(node, "constructor")
        type_name = reader.node_text(kind) if kind is not None else ""
        return fields(reader, node, _entries(reader, given[0]), type_name)
    return reader.called(node, "new")


def _member(reader: Reader, node: Node) -> Literal:
    """A member of something else; a length is a number."""
    name = field(node, "property")
    is_length = name is not None and reader.node_text(name) == "length"
    return reader.unknown(node, "number" if is_length else "")


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type == "variable_declarator":
        name = field(node, "name")
        if name is not None and name.type == "identifier":
            yield reader.node_text(name), field(node, "value")
        elif name is not None:
            yield from ((reader.node_text(pattern), None) for pattern in _patterns(name))
    elif node.type in ("assignment_expression", "augmented_assignment_expression"):
        left = field(node, "left")
        if left is not None and left.type == "identifier":
            yield reader.node_text(left), None
    elif node.type in ("formal_parameters", "required_parameter", "optional_parameter"):
        yield from ((reader.node_text(pattern), None) for pattern in _patterns(node))


def _patterns(node: Node) -> Iterator[Node]:
    """The names that a pattern binds."""
    for child in node.named_children:
        if child.type in ("identifier", "shorthand_property_identifier_pattern"):
            yield child
        elif child.type.endswith("pattern") or child.type == "assignment_pattern":
            yield from _patterns(child)


def _changed(reader: Reader, node: Node) -> str | None:
    """The name whose members are assigned, deleted or added to."""
    target = None
    if node.type in ("assignment_expression", "augmented_assignment_expression"):
        target = field(node, "left")
    elif node.type == "unary_expression" and reader.node_text(node).startswith("delete"):
        target = field(node, "argument")
    elif node.type == "call_expression":
        target = _target_of_call(reader, node)
    return reader.base(target, ("member_expression", "subscript_expression"), "object")


def _target_of_call(reader: Reader, node: Node) -> Node | None:
    function = field(node, "function")
    if function is None or function.type != "member_expression":
        return None
    method = field(function, "property")
    return function if method is not None and reader.node_text(method) in _CHANGING else None


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    if holder is not None and holder.type in ("as_expression", "satisfies_expression"):
        holder = reader.tree.parent(holder)
    if holder is None:
        return None
    name = None
    if holder.type == "pair":
        name = field(holder, "key")
    elif holder.type in ("variable_declarator", "public_field_definition", "field_definition"):
        name = field(holder, "name") or field(holder, "property")
    elif holder.type == "assignment_expression":
        name = field(holder, "left")
        if name is not None and name.type == "member_expression":
            name = field(name, "property")
    return _name(reader, name) if name is not None else None


_READERS: dict[str, Read] = {
    "object": _object,
    "array": _array,
    "string": _string,
    "template_string": _template,
    "number": read_number,
    "true": read_word,
    "false": read_word,
    "null": read_word,
    "unary_expression": read_signed,
    "binary_expression": read_sum,
    "call_expression": _call,
    "new_expression": _new,
    "await_expression": read_inner,
    "member_expression": _member,
    "parenthesized_expression": read_inner,
    "as_expression": read_inner,
    "satisfies_expression": read_inner,
    "non_null_expression": read_inner,
    "identifier": read_name,
}
_SCRIPT = Script(("{}", "[]"), ": ", ("true", "false", "null"), bare_names=True)


def _language(name: str, package: str, function: str) -> CodeLanguage:
    return CodeLanguage(
        name=name,
        grammar=(package, function),
        readers=_READERS,
        objects=("object", "new_expression", "call_expression"),
        strings=("string", "template_string"),
        functions=(
            *("function_declaration", "function_expression", "arrow_function"),
            *("method_definition", "generator_function_declaration"),
        ),
        bound=_bound,
        changed=_changed,
        named=_named,
        environment=_ENVIRONMENT,
        kinds=_KINDS,
        variable=lambda _text: "process.env.{}",
        script=_SCRIPT,
    )


JAVASCRIPT = _language("JavaScript", "tree_sitter_javascript", "language")
TYPESCRIPT = _language("TypeScript", "tree_sitter_typescript", "language_typescript")
TSX = _language("TypeScript", "tree_sitter_typescript", "language_tsx")
