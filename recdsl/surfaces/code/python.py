"""Python: dict displays, `dict(…)` calls, f-strings, `json.dumps`."""

from __future__ import annotations

import re

from recdsl.model.json_value import Unknown
from recdsl.surfaces.code.format_calls import formatted_parts
from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, kind_of, mapping, scalar
from recdsl.surfaces.code.scalars import (
    joined_parts,
    read_inner,
    read_name,
    read_number,
    read_signed,
    read_sum,
    read_word,
    sign,
)
from recdsl.surfaces.code.strings import unescaped
from recdsl.surfaces.code.syntax_walk import field
from recdsl.surfaces.code.texts import template
from recdsl.surfaces.literal_syntax import HASH, Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(
    r"""os\.environ\[[^\]]+\]|os\.(?:environ\.get|getenv)\([^(),]+(?:,\s*(?:"[^"]*"|'[^']*'))?\)"""
)
_KINDS = Kinds(
    re.compile(
        r"int|float|len|round|abs|ord|hash|(?:random\.)?rand(?:int|range)"
        r"|(?:random\.)?(?:getrandbits|uniform)|random\.random|secrets\.rand(?:below|bits)"
        r"|time\.time(?:_ns)?|math\.\w+|.+\.timestamp"
    ),
    re.compile(
        r"str|repr|hex|.+\.(?:format|strip|lower|upper|join|zfill|hexdigest|isoformat|strftime|decode)"
    ),
)
_TRANSPARENT = frozenset({"json.dumps", "dumps", "copy.deepcopy", "deepcopy"})
_CHANGING = frozenset({"update", "append", "extend", "insert", "setdefault", "pop", "remove"})


def _dictionary(reader: Reader, node: Node) -> Literal:
    return mapping(_entries(reader, node), reader.span(node))


def _entries(reader: Reader, node: Node) -> Iterator[Entry]:
    for child in node.named_children:
        if child.type == "dictionary_splat":
            yield Entry(None, None, reader.literal(child.named_children[0]), spread=True)
        elif child.type == "pair":
            key, value = field(child, "key"), field(child, "value")
            if key is not None and value is not None:
                name = reader.literal(key).value
                known_name = name if isinstance(name, str) else None
                yield Entry(known_name, reader.span(key), reader.literal(value))
        elif child.type == "keyword_argument":
            key, value = field(child, "name"), field(child, "value")
            if key is not None and value is not None:
                yield Entry(reader.node_text(key), reader.span(key), reader.literal(value))


def _list(reader: Reader, node: Node) -> Literal:
    elements = [child for child in node.named_children if child.type != "comment"]
    if any(child.type == "list_splat" for child in elements):
        return reader.unknown(node)
    return array((reader.literal(child) for child in elements), reader.span(node))


def _string(reader: Reader, node: Node) -> Literal:
    start = reader.node_text(node.children[0]).lower()
    if "b" in start:
        return reader.unknown(node)
    if any(child.type == "interpolation" for child in node.named_children):
        return template(reader, node)
    content = "".join(
        reader.node_text(child) for child in node.named_children if child.type == "string_content"
    )
    return scalar(content if "r" in start else unescaped(content), reader.span(node))


def _joined(reader: Reader, node: Node) -> Literal:
    parts = [reader.literal(child).value for child in node.named_children if child.type == "string"]
    if all(isinstance(part, str) for part in parts):
        return scalar("".join(map(str, parts)), reader.span(node))
    fixed: tuple[str, ...] = ("",)
    for part in parts:
        fixed = joined_parts(Unknown("", "string", fixed), part)
    return reader.unknown(node, "string", fixed)


def _sum(reader: Reader, node: Node) -> Literal:
    operator, left = sign(reader, node), field(node, "left")
    if operator not in ("%", "*") or left is None:
        return read_sum(reader, node)
    kind = kind_of(reader.literal(left).value)
    if kind == "string":
        parts = formatted_parts(reader, node) if operator == "%" else ()
        return reader.unknown(node, "string", parts)
    # A name may refer to a text: `%` puts the other side into it, and `*` repeats it.
    sides = (left,) if operator == "%" else (left, field(node, "right"))
    if all(side is not None and kind_of(reader.literal(side).value) == "number" for side in sides):
        return reader.unknown(node, "number")
    return reader.unknown(node)


def _call(reader: Reader, node: Node) -> Literal:
    function, arguments = field(node, "function"), field(node, "arguments")
    if function is None or arguments is None:
        return reader.unknown(node)
    callee = reader.node_text(function)
    if callee == "dict":
        return _dict_call(reader, node, arguments)
    if callee in _TRANSPARENT and arguments.named_children:
        return reader.literal(arguments.named_children[0])
    return reader.called(node, callee)


def _dict_call(reader: Reader, node: Node, arguments: Node) -> Literal:
    """`dict(a=1)`, `dict({…}, a=1)`; pairs in a list are not followed."""
    first = [argument for argument in arguments.named_children if argument.type not in _KEYWORDS]
    spread = [Entry(None, None, reader.literal(argument), spread=True) for argument in first]
    return mapping((*spread, *_entries(reader, arguments)), reader.span(node))


_KEYWORDS = frozenset({"keyword_argument", "dictionary_splat", "comment"})


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type in ("assignment", "augmented_assignment", "named_expression"):
        left = field(node, "left") or field(node, "name")
        if left is not None and left.type == "identifier":
            right = field(node, "right") or field(node, "value")
            yield reader.node_text(left), right if node.type == "assignment" else None
        elif left is not None and left.type in ("pattern_list", "tuple_pattern"):
            yield from ((reader.node_text(target), None) for target in left.named_children)
    elif node.type in ("parameters", "lambda_parameters"):
        yield from (
            (reader.node_text(_parameter(parameter)), None) for parameter in node.named_children
        )
    elif node.type in ("for_statement", "for_in_clause"):
        left = field(node, "left")
        if left is not None:
            yield reader.node_text(left), None


def _parameter(node: Node) -> Node:
    """The name of a parameter, without its type and its default."""
    name = field(node, "name")
    if name is not None:
        return name
    return node.named_children[0] if node.named_children else node


def _changed(reader: Reader, node: Node) -> str | None:
    target = None
    if node.type in ("assignment", "augmented_assignment"):
        target = field(node, "left")
    elif node.type == "delete_statement" and node.named_children:
        target = node.named_children[0]
    elif node.type == "call":
        function = field(node, "function")
        method = field(function, "attribute") if function is not None else None
        if method is not None and reader.node_text(method) in _CHANGING:
            target = function
    return reader.base(target, ("subscript", "attribute"), "value", "object")


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    if holder is None:
        return None
    if holder.type == "pair":
        key = field(holder, "key")
        name = reader.literal(key).value if key is not None else None
        return name if isinstance(name, str) else None
    if holder.type == "keyword_argument":
        key = field(holder, "name")
        return reader.node_text(key) if key is not None else None
    left = field(holder, "left") if holder.type == "assignment" else None
    if left is not None and left.type == "attribute":
        left = field(left, "attribute")
    return reader.node_text(left) if left is not None else None


_READERS: dict[str, Read] = {
    "dictionary": _dictionary,
    "list": _list,
    "tuple": _list,
    "string": _string,
    "concatenated_string": _joined,
    "binary_operator": _sum,
    "integer": read_number,
    "float": read_number,
    "true": read_word,
    "false": read_word,
    "none": read_word,
    "unary_operator": read_signed,
    "call": _call,
    "parenthesized_expression": read_inner,
    "identifier": read_name,
}


def _variable(text: str) -> str:
    """The expression by which the program reads its environment, from the names it imports."""
    module = re.search(r"^\s*import\s+os\s+as\s+(\w+)", text, re.MULTILINE)
    name = re.search(
        r"^\s*from\s+os\s+import\s+(?:.*,\s*)?environ\b(?:\s+as\s+(\w+))?", text, re.MULTILINE
    )
    if name and not module:
        return f'{name[1] or "environ"}["{{}}"]'
    return f'{module[1] if module else "os"}.environ["{{}}"]'


PYTHON = CodeLanguage(
    name="Python",
    grammar=("tree_sitter_python", "language"),
    readers=_READERS,
    objects=("dictionary", "call"),
    strings=("string",),
    functions=("function_definition", "lambda"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=_variable,
    script=Script(
        ("{}", "[]"),
        ": ",
        ("True", "False", "None"),
        line_comments=HASH,
        block_comments=False,
    ),
)
