"""Go: composite literals of maps, of slices, and of structs, with or without JSON tags."""

from __future__ import annotations

import re

from recdsl.model.json_value import Unknown
from recdsl.surfaces.code.fields import fields
from recdsl.surfaces.code.grown_lists import grown, lengthened
from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, mapping, opened, scalar
from recdsl.surfaces.code.scalars import (
    read_inner,
    read_name,
    read_number,
    read_signed,
    read_sum,
    read_word,
)
from recdsl.surfaces.code.strings import unescaped
from recdsl.surfaces.code.syntax_walk import field, nodes
from recdsl.surfaces.literal_syntax import Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(r"os\.Getenv\([^()]+\)")
_TAG = re.compile(r'json:"([^",]+)(?P<options>[^"]*)')
# The mark of a field whose number or boolean is sent as a string.
_AS_STRING = ",string"
_KINDS = Kinds(
    re.compile(
        r"strconv\.(?:Atoi|Parse(?:Int|Uint|Float))|rand\.\w*[Ii]nt\w*|len|u?int(?:8|16|32|64)?"
        r"|float(?:32|64)|.+\.Unix(?:Nano|Milli|Micro)?|math\.\w+"
    ),
    re.compile(
        r"fmt\.Sprint\w*|strconv\.(?:Itoa|Format\w+|Quote)|string|.+\.String"
        r"|strings\.(?:Join|Replace\w*|To\w+|Trim\w*|Repeat)"
    ),
)
# Functions that give a pointer to their argument.
_POINTERS = re.compile(
    r"(?:\w+\.)?(?:[pP]tr|[tT]oPtr|[pP]ointer|Of|(?:[iI]nt|[sS]tr|[sS]tring|[bB]ool)(?:32|64)?Ptr)"
    r"|\w+\.(?:Int(?:32|64)?|Uint(?:32|64)?|String|Bool)"
)
# A slice without elements, declared or made; how far behind a slice the dots may be that give all.
_NEW_SLICE = re.compile(r"\[\]\w[\w.]*\Z|make\(\[\][^,]*,\s*0\b")
_DOTS = 10
# Functions that give a value and an error.
_WITH_ERROR = re.compile(r"strconv\.(?:Atoi|Parse\w+)\(")


def _composite(reader: Reader, node: Node) -> Literal:
    kind, body = field(node, "type"), field(node, "body")
    return reader.unknown(node) if body is None else _value(reader, body, kind, node)


def _value(reader: Reader, body: Node, kind: Node | None, whole: Node) -> Literal:
    """The content of braces, read according to its type."""
    if kind is None:
        return reader.unknown(whole)
    if kind.type == "map_type":
        within = field(kind, "value")
        entries = (_entry(reader, child, within, None) for child in _keyed(body))
        return mapping(entries, reader.span(whole))
    if kind.type in ("slice_type", "array_type", "implicit_length_array_type"):
        within = field(kind, "element")
        elements = [child for child in body.named_children if child.type == "literal_element"]
        return array(
            (_element(reader, element, within) for element in elements), reader.span(whole)
        )
    type_name = reader.node_text(kind).lstrip("*")
    names, keyed = _tags(reader, type_name), _keyed(body)
    if not names and keyed and all(_has_text_key(child) for child in keyed):
        entries = (_entry(reader, child, None, None) for child in keyed)  # a map, as `gin.H`
        return mapping(entries, reader.span(whole))
    if not names:
        entries = (_field(reader, child) for child in keyed)
        more = len(keyed) < body.named_child_count
        return fields(reader, whole, entries, type_name, more=more)
    # Fields that are left out may be sent as zeros, so nothing is missing in a struct.
    entries = (_entry(reader, child, None, names) for child in keyed)
    return opened(mapping(entries, reader.span(whole)))


def _has_text_key(element: Node) -> bool:
    key = field(element, "key")
    inner = key.named_children[0] if key is not None and key.named_children else None
    return inner is not None and inner.type.endswith("string_literal")


def _field(reader: Reader, node: Node) -> Entry:
    """A field of a struct that another file declares."""
    key, value = field(node, "key"), field(node, "value")
    assert key is not None
    assert value is not None
    return Entry(reader.node_text(key), reader.span(key), _element(reader, value, None))


def _keyed(body: Node) -> list[Node]:
    return [child for child in body.named_children if child.type == "keyed_element"]


def _entry(reader: Reader, node: Node, within: Node | None, names: dict[str, str] | None) -> Entry:
    key, value = field(node, "key"), field(node, "value")
    assert key is not None
    assert value is not None
    name: str | None
    if names is None:
        key_text = reader.literal(key.named_children[0]).value
        name = key_text if isinstance(key_text, str) else None
    else:
        name = names.get(reader.node_text(key))
    literal = _element(reader, value, within)
    if name and name.endswith(_AS_STRING):
        name, literal = name.removesuffix(_AS_STRING), _as_string(reader, literal)
    return Entry(name, reader.span(key), literal)


def _as_string(reader: Reader, literal: Literal) -> Literal:
    """A number or a boolean of a field that is sent as a string."""
    start, end = literal.member.start, literal.member.end
    return reader.unknown_at(start, end, "string")


def _element(reader: Reader, node: Node, within: Node | None) -> Literal:
    """A value in braces; braces without a type take that of their container."""
    inner = node.named_children[0] if node.type == "literal_element" else node
    if inner.type == "literal_value":
        return _value(reader, inner, within, inner)
    return reader.literal(inner)


def _tags(reader: Reader, kind: str) -> dict[str, str]:
    """The JSON names of a struct's fields, if the file declares it; else no name is known."""
    if reader.structs is None:
        reader.structs = dict(_structs(reader))
    return reader.structs.get(kind, {})


def _structs(reader: Reader) -> Iterator[tuple[str, dict[str, str]]]:
    for node in nodes(reader.root):
        if node.type == "type_spec":
            name, kind = field(node, "name"), field(node, "type")
            if name is not None and kind is not None and kind.type == "struct_type":
                yield reader.node_text(name), dict(_fields(reader, kind))


def _fields(reader: Reader, struct: Node) -> Iterator[tuple[str, str]]:
    for node in nodes(struct):
        if node.type == "field_declaration":
            name, tag = field(node, "name"), field(node, "tag")
            match = _TAG.search(reader.node_text(tag)) if tag is not None else None
            if name is not None and match and match[1] != "-":
                is_string = _AS_STRING in match["options"]
                yield reader.node_text(name), match[1] + (_AS_STRING if is_string else "")


def _string(reader: Reader, node: Node) -> Literal:
    text = "".join(map(reader.node_text, node.named_children))
    raw = node.type == "raw_string_literal"
    return scalar(text if raw else unescaped(text), reader.span(node))


def _sign(reader: Reader, node: Node) -> Literal:
    """A minus before a number, or the address of a value, which is sent as the value."""
    if reader.node_text(node)[:1] == "&":
        return reader.literal(node.named_children[0])
    return read_signed(reader, node)


def _call(reader: Reader, node: Node) -> Literal:
    function = field(node, "function")
    callee = reader.node_text(function) if function is not None else ""
    arguments = field(node, "arguments")
    given = arguments.named_children if arguments is not None else []
    if callee == "make" and given and given[0].type == "map_type":
        return mapping((), reader.span(node))
    if callee == "append" and given:
        return _appended(reader, given)
    if len(given) == 1 and _POINTERS.fullmatch(callee):
        literal = reader.literal(given[0])
        if not isinstance(literal.value, Unknown):
            return literal
    return reader.called(node, callee)


def _appended(reader: Reader, given: list[Node]) -> Literal:
    """A slice with more elements: `append(list, a, b)`; those of another slice are not known."""
    value = reader.bindings.value(reader.node_text(given[0]), given[0].start_byte)
    is_new = value is not None and _NEW_SLICE.match(reader.node_text(value))
    base = array((), reader.span(given[0])) if is_new else reader.literal(given[0])
    behind = reader.points.text[reader.span(given[-1]).end :][:_DOTS]
    if behind.lstrip().startswith("..."):
        return lengthened(base)
    return grown(base, map(reader.literal, given[1:]))


def _declared_map(reader: Reader, node: Node) -> Literal:
    """A map that is declared, and empty."""
    return mapping((), reader.span(node))


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type in ("short_var_declaration", "assignment_statement"):
        left, right = field(node, "left"), field(node, "right")
        if left is None or right is None:
            return
        values = right.named_children
        if len(values) == 1 and _WITH_ERROR.match(reader.node_text(values[0])):
            values = [values[0], *left.named_children[1:]]
        is_plain = node.type == "short_var_declaration" and len(values) == len(left.named_children)
        for index, target in enumerate(left.named_children):
            if target.type == "identifier":
                written = reader.node_text(target)
                is_known = is_plain or _appends(reader, written, values)
                yield written, values[index] if is_known else None
    elif node.type in ("const_spec", "var_spec"):
        name, value = field(node, "name"), field(node, "value")
        if name is not None:
            given = value.named_children[0] if value is not None else field(node, "type")
            yield reader.node_text(name), given
    elif node.type == "parameter_declaration":
        name = field(node, "name")
        if name is not None:
            yield reader.node_text(name), None


def _appends(reader: Reader, name: str, values: list[Node]) -> bool:
    """Whether a name is given its own value with more elements: `a = append(a, …)`."""
    written = reader.node_text(values[0]) if len(values) == 1 else ""
    return re.match(rf"append\(\s*{re.escape(name)}\s*,", written) is not None


def _changed(reader: Reader, node: Node) -> str | None:
    if node.type != "assignment_statement":
        return None
    left = field(node, "left")
    target = left.named_children[0] if left is not None and left.named_children else None
    return reader.base(target, ("index_expression", "selector_expression"), "operand")


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    if holder is not None and holder.type == "literal_element":
        holder = reader.tree.parent(holder)
    if holder is None:
        return None
    if holder.type == "keyed_element":
        key = field(holder, "key")
        written = key.named_children[0] if key is not None else None
        if written is None or written.type == "identifier":
            return reader.node_text(written) if written is not None else None
        name = reader.literal(written).value
        return name if isinstance(name, str) else None
    declared = reader.tree.parent(holder)
    left = None
    if holder.type == "expression_list" and declared is not None:
        left = field(declared, "left") or field(declared, "name")
    return reader.node_text(left) if left is not None else None


_READERS: dict[str, Read] = {
    "composite_literal": _composite,
    "interpreted_string_literal": _string,
    "raw_string_literal": _string,
    "int_literal": read_number,
    "float_literal": read_number,
    "true": read_word,
    "false": read_word,
    "nil": read_word,
    "unary_expression": _sign,
    "binary_expression": read_sum,
    "parenthesized_expression": read_inner,
    "call_expression": _call,
    "map_type": _declared_map,
    "identifier": read_name,
}


def _variable(text: str) -> str:
    match = re.search(r'(\w+)[ \t]+"os"[ \t]*$', text, re.MULTILINE)
    package = match[1] if match and match[1] not in ("import", "_") else "os"
    return f'{package}.Getenv("{{}}")'


GO = CodeLanguage(
    name="Go",
    grammar=("tree_sitter_go", "language"),
    readers=_READERS,
    objects=("composite_literal", "call_expression"),
    strings=("interpreted_string_literal", "raw_string_literal"),
    functions=("function_declaration", "method_declaration", "func_literal"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=_variable,
    constants=re.compile(r"(?s)\s*const\b.*"),
    script=Script(("{}", "{}"), ": ", ("true", "false", "nil"), states_types=True),
)
