"""Recordings as functions in Python."""

from __future__ import annotations

from itertools import repeat

from recdsl.emitting.comments import MARK, Comment, body_doc, call_doc
from recdsl.emitting.functions import APPID
from recdsl.emitting.identifiers import identifiers, snake, words
from recdsl.emitting.request_values import element_node
from recdsl.emitting.template import HOLE
from recdsl.model.cells import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from recdsl.emitting.functions import Function, Input
    from recdsl.emitting.request_steps import Step
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter_tree import Node

_RESERVED = words(
    # Keywords, and the names that a generated module uses.
    "false none true and as assert async await break class continue def del elif else except "
    "finally for from global if import in is lambda match nonlocal not or pass raise return try "
    "type while with yield acquire all bool call float int isinstance json len list literal "
    "namedtuple members quote root start stop str tuple valueerror"
)
_TYPES = {
    "text": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "texts": "list[str]",
}
_CALL = '''class Call(NamedTuple):
    """A call of the REST API.

    The path is below the host; the names that the call takes are in braces. The body is
    JSON, or empty if there is none.
    """

    name: str
    method: str
    path: str
    body: str
    takes: tuple[str, ...]
'''
_MARGIN = " " * 4


def program(functions: Sequence[Function]) -> str:
    """The functions as one module."""
    names = identifiers((item.name for item in functions), snake, _RESERVED, ("_conversation",))
    parts = [part for item in functions for part in _function(item, names)]
    typing = [name for name in ("Literal", "NamedTuple") if _uses(parts, name)]
    imports = f"import json\nfrom typing import {', '.join(typing)}\n"
    if _uses(parts, "quote("):
        imports += "from urllib.parse import quote\n"
    head = f'"""Start bodies of recordings."""\n\n# {MARK}\n\nfrom __future__ import annotations\n'
    return "\n\n".join((f"{head}\n{imports}", *(f"{part}" for part in (_CALL, *parts))))


def module_name(name: str) -> str:
    """The name of the module for a recording's name; a keyword cannot be imported."""
    return identifiers([name], snake, _RESERVED)[name]


def _uses(parts: Iterable[str], name: str) -> bool:
    return name == "NamedTuple" or any(name in part for part in parts)


def _function(function: Function, names: Mapping[str, str]) -> Iterator[str]:
    name = names[function.name]
    # A parameter of the name of a function would hide it.
    variables = _variables(function.steps)
    reserved = _RESERVED | {*names.values(), *variables}
    inputs = identifiers((item.name for item in function.call_inputs), snake, reserved)
    members = _value(function.body, function.tree(), _MARGIN, function, inputs)
    yield "".join(
        (
            _signature(function.inputs, inputs, name, "str"),
            _doc(body_doc(function), function.inputs, inputs),
            *(_check(item, inputs[item.name]) for item in function.inputs),
            f'{_MARGIN}# In the URL: mode = "{function.mode}".\n',
            f"{_MARGIN}members = {members}\n",
            f"{_MARGIN}return {_dumped('members')}\n",
        )
    )
    yield "".join(
        (
            _signature(function.call_inputs, inputs, f"{name}_conversation", "list[Call]"),
            _doc(call_doc(function), function.call_inputs, inputs),
            *(_check(item, inputs[item.name]) for item in function.own_call_inputs),
            f"{_MARGIN}root = {_root(function.root, inputs)}\n",
            *(
                _sent(function, step, inputs, name, variable)
                for step, variable in zip(function.steps, variables, strict=True)
            ),
            f"{_MARGIN}return [\n",
            *map(_step, repeat(function), function.steps, variables),
            f"{_MARGIN}]\n",
        )
    )


def _signature(items: Sequence[Input], inputs: Mapping[str, str], name: str, result: str) -> str:
    if not items:
        return f"def {name}() -> {result}:\n"
    taken = "".join(f"{_MARGIN}{inputs[item.name]}: {_type(item)},\n" for item in items)
    return f"def {name}(\n{_MARGIN}*,\n{taken}) -> {result}:\n"


def _type(item: Input) -> str:
    if item.choices:
        return f"Literal[{', '.join(_scalar(choice.value) for choice in item.choices)}]"
    return _TYPES[item.type]


def _doc(paragraphs: Sequence[str], items: Sequence[Input], inputs: Mapping[str, str]) -> str:
    comment = Comment(_MARGIN, _escaped_doc)
    first, *rest = paragraphs
    lines = [f'{_MARGIN}"""{_escaped_doc(safe(first.replace("Returns", "Return", 1)))}']
    if rest:
        lines += ["", *comment.lines(rest)]
    if items:
        lines += ["", f"{_MARGIN}Args:"]
        for item in items:
            text = f"{inputs[item.name]}: {item.doc}"
            lines += comment.wrapped(text, first=_MARGIN, rest=_MARGIN * 2)
    return "\n".join(lines) + (f'\n{_MARGIN}"""\n' if len(lines) > 1 else '"""\n')


def _escaped_doc(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _check(item: Input, name: str) -> str:
    if item.choices:
        values = ", ".join(_scalar(choice.value) for choice in item.choices)
        values += "," if len(item.choices) == 1 else ""
        # True is equal to 1, and is written otherwise.
        kind = "" if item.type == "text" else f"type({name}) is not int or "
        wrong = f"{kind}{name} not in ({values})"
    elif item.type == "texts":
        wrong = f"not isinstance({name}, list) or not all(isinstance(one, str) for one in {name})"
        wrong += f" or len({name}) > {item.longest}" if item.longest is not None else ""
    elif item.type == "text":
        wrong = f"not isinstance({name}, str)" + (f" or not {name}" if item.filled else "")
    elif item.type == "boolean":
        wrong = f"not isinstance({name}, bool)"
    else:
        kind = "int" if item.type == "integer" else "(int, float)"
        wrong = f"isinstance({name}, bool) or not isinstance({name}, {kind})"
        wrong += f" or not {_range(item, name)}" if _range(item, name) else ""
    message = _quoted(f"{name} has to be {item.demand}.")
    return f"    if {wrong}:\n        raise ValueError({message})\n"


def _range(item: Input, name: str) -> str:
    least, most = (
        f"{bound:.15g}" if bound is not None else "" for bound in (item.minimum, item.maximum)
    )
    if not least and not most and item.type == "integer":
        return ""
    # A comparison with what is no number fails.
    return " <= ".join(part for part in (least, name, most or 'float("inf")') if part)


def _variables(steps: Sequence[Step]) -> list[str]:
    """The variables for what calls send, called like the calls."""
    names: list[str] = []
    for step in steps:
        name = snake(step.name)
        count = sum(earlier.name == step.name for earlier in steps[: len(names)])
        names.append(f"{name}_{count + 1}" if count else name)
    return names


def _sent(
    function: Function, step: Step, inputs: Mapping[str, str], name: str, variable: str
) -> str:
    """The variable for what a call sends."""
    if step.name == "start":
        passed = "".join(
            f"{_MARGIN * 2}{inputs[item.name]}={inputs[item.name]},\n" for item in function.inputs
        )
        return f"{_MARGIN}start = {name}(" + (f"\n{passed}{_MARGIN})\n" if passed else ")\n")
    if step.body is None:
        return ""
    value = _value(step.body, function.tree(step.name), _MARGIN, function, inputs)
    return f"{_MARGIN}{variable} = {value}\n"


def _step(function: Function, step: Step, variable: str) -> str:
    body = '""' if step.body is None else _dumped(variable)
    takes = "".join(f'"{name}", ' for name in step.takes)
    fields = {
        "name": f'"{step.name}"',
        "method": f'"{step.method}"',
        "path": f'root + "{step.path.removeprefix(function.root)}"',
        "body": "start" if step.name == "start" else body,
        "takes": f"({takes.rstrip() if len(step.takes) == 1 else takes.rstrip(', ')})",
    }
    lines = (f"{_MARGIN * 3}{key}={value},\n" for key, value in fields.items())
    return "".join((f"{_MARGIN * 2}Call(\n", *lines, f"{_MARGIN * 2}),\n"))


def _root(root: str, inputs: Mapping[str, str]) -> str:
    before, hole, after = root.partition(f"${{{APPID}}}")
    if not hole:
        return _quoted(root)
    return f"f\"{before}{{quote({inputs[APPID]}, safe='')}}{after}\""


def _dumped(value: str) -> str:
    return f'json.dumps({value}, ensure_ascii=False, indent=2) + "\\n"'


def _value(
    value: Json, node: Node | None, indent: str, function: Function, inputs: Mapping[str, str]
) -> str:
    """A value as Python writes it, in the layout of its formatters."""
    below = indent + _MARGIN
    if isinstance(value, dict) and value:
        known = node.members if node else {}
        members = (
            f"{below}{_quoted(name)}: {_value(member, known.get(name), below, function, inputs)},\n"
            for name, member in value.items()
        )
        return f"{{\n{''.join(members)}{indent}}}"
    if isinstance(value, list) and value:
        elements = (
            f"{below}{_value(element, element_node(node, element), below, function, inputs)},\n"
            for element in value
        )
        return f"[\n{''.join(elements)}{indent}]"
    if isinstance(value, str) and HOLE.search(value):
        return _text(value, node, function, inputs)
    return _scalar(value)


def _text(value: str, node: Node | None, function: Function, inputs: Mapping[str, str]) -> str:
    """A string with placeholders: a parameter, or an f-string."""
    types = {item.name: item.type for item in function.inputs}
    alone = HOLE.fullmatch(value)
    if alone:
        name, kind = inputs[alone[1]], types[alone[1]]
        is_text = not (node and node.parameter and node.parameter.kind != "string")
        return f"json.dumps({name})" if is_text and kind != "text" else name
    mark = _quoted(HOLE.sub("", value))[0]
    parts, offset = [], 0
    for match in HOLE.finditer(value):
        name, kind = inputs[match[1]], types[match[1]]
        hole = f"{{{name}}}" if kind == "text" else f"{{json.dumps({name})}}"
        parts += [_inside(value[offset : match.start()], mark), hole]
        offset = match.end()
    return f"f{mark}{''.join(parts)}{_inside(value[offset:], mark)}{mark}"


def _inside(text: str, mark: str) -> str:
    """A text within the quotes of an f-string."""
    return _quoted(text, mark)[1:-1].replace("{", "{{").replace("}", "}}")


def _scalar(value: Json) -> str:
    return _quoted(value) if isinstance(value, str) else repr(value)


def _quoted(text: str, mark: str = "") -> str:
    """A text in quotes: the double ones, unless the single ones need fewer escapes."""
    mark = mark or ("'" if text.count('"') > text.count("'") else '"')
    written = "".join(
        character
        if character.isprintable() and character not in "\\" + mark
        else _escape(character)
        for character in text
    )
    return f"{mark}{written}{mark}"


def _escape(character: str) -> str:
    if character in "\\\"'":
        return f"\\{character}"
    return repr(character)[1:-1]
