"""Recordings as functions in PHP."""

from __future__ import annotations

from recdsl.emitting.comments import MARK, Comment, body_doc, call_doc
from recdsl.emitting.functions import APPID
from recdsl.emitting.identifiers import camel, identifiers, words
from recdsl.emitting.template import Hole, pieces

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from recdsl.emitting.functions import Function, Input
    from recdsl.emitting.request_steps import Step
    from recdsl.model.json_value import Json

_RESERVED = words(
    "abstract and array as bool break callable case catch class clone const continue declare "
    "default die do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile "
    "enum eval exit extends false final finally float fn for foreach function global goto if "
    "implements include insteadof instanceof int interface isset iterable list match mixed "
    "namespace never new null object or parent print private protected public readonly require "
    "return self static string switch this throw trait true try unset use var void while xor "
    "yield"
)
# Variables that a generated function uses.
_VARIABLES = frozenset({"this", "json", "text", "list", "root"})
_TYPES = {
    "text": "string",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "texts": "array",
}
_JSON = r"""    $json = static fn (#[\SensitiveParameter] mixed $value): string => \json_encode(
        $value,
        JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
        | JSON_UNESCAPED_LINE_TERMINATORS,
    );
"""
_TEXT = r"""    $text = static fn (#[\SensitiveParameter] string $value): string =>
        \substr($json($value), 1, -1);
"""
_LIST = r"""    $list = static function (array $values, string $indent) use ($json): string {
        $line = static fn (string $value): string => "$indent  {$json($value)}";
        $lines = \array_map($line, $values);
        return $lines === [] ? '[]' : "[\n" . \implode(",\n", $lines) . "\n$indent]";
    };
"""
_MARGIN = " " * 4


def program(functions: Sequence[Function]) -> str:
    """The functions as one file."""
    names = identifiers((item.name for item in functions), camel, _RESERVED, ("Conversation",))
    parts = [part for item in functions for part in _function(item, names[item.name])]
    head = f"<?php\n\n// {MARK}\n\ndeclare(strict_types=1);\n\nnamespace Recordings;\n"
    return "\n".join((head, *parts))


def _function(function: Function, name: str) -> Iterator[str]:
    inputs = identifiers((item.name for item in function.call_inputs), camel, _VARIABLES)
    body = _body(function, function.body, inputs, _MARGIN)
    yield "".join(
        (
            _doc(body_doc(function), function.inputs, inputs, ""),
            _signature("string", name, function.inputs, inputs),
            *(_check(item, inputs[item.name]) for item in function.inputs),
            _helpers(body),
            f'{_MARGIN}// In the URL: mode = "{function.mode}".\n',
            f"{_MARGIN}return {body};\n}}\n",
        )
    )
    passed = ", ".join(f"${inputs[item.name]}" for item in function.inputs)
    steps = "".join(_step(function, step, inputs, f"{name}({passed})") for step in function.steps)
    result = (
        "@return list<array{name: string, method: string, path: string, body: string, "
        "takes: list<string>}>"
    )
    yield "".join(
        (
            _doc(call_doc(function), function.call_inputs, inputs, result),
            _signature("array", f"{name}Conversation", function.call_inputs, inputs),
            *(_check(item, inputs[item.name]) for item in function.own_call_inputs),
            _helpers(steps),
            f"{_MARGIN}$root = {_root(function, inputs)};\n",
            f"{_MARGIN}return [\n{steps}{_MARGIN}];\n}}\n",
        )
    )


def _root(function: Function, inputs: Mapping[str, str]) -> str:
    before, hole, after = function.root.partition(f"${{{APPID}}}")
    if not hole:
        return _quoted(before)
    return f"{_quoted(before)} . \\rawurlencode(${inputs[APPID]}) . {_quoted(after)}"


def _signature(result: str, name: str, items: Sequence[Input], inputs: Mapping[str, str]) -> str:
    if not items:
        return f"function {name}(): {result}\n{{\n"
    mark = "#[\\SensitiveParameter] "
    taken = "".join(
        f"{_MARGIN}{mark if item.secret else ''}{_TYPES[item.type]} ${inputs[item.name]},\n"
        for item in items
    )
    return f"function {name}(\n{taken}): {result} {{\n"


def _helpers(code: str) -> str:
    """The helpers that some code uses."""
    if "{$list(" in code:
        return _JSON + _TEXT + _LIST
    if "{$text(" in code:
        return _JSON + _TEXT
    return _JSON if "{$json(" in code else ""


def _check(item: Input, name: str) -> str:
    wrong = _wrong(item, f"${name}")
    if not wrong:
        return ""
    message = _quoted(f"{name} has to be {item.demand}.")
    return (
        f"{_MARGIN}if ({wrong}) {{\n"
        f"        throw new \\InvalidArgumentException({message});\n{_MARGIN}}}\n"
    )


def _wrong(item: Input, name: str) -> str:
    """The condition under which a value is refused; PHP's types have refused the rest."""
    if item.choices:
        values = ", ".join(
            _quoted(choice.value) if isinstance(choice.value, str) else str(choice.value)
            for choice in item.choices
        )
        return f"!\\in_array({name}, [{values}], true)"
    if item.type == "text":
        return f"{name} === ''" if item.filled else ""
    if item.type == "texts":
        texts = f"\\array_filter({name}, '\\is_string')"
        longest = f" || \\count({name}) > {item.longest}" if item.longest is not None else ""
        return f"!\\array_is_list({name}) || {texts} !== {name}{longest}"
    if item.type == "boolean":
        return ""
    bounds = [f"{name} < {item.minimum:.15g}"] if item.minimum is not None else []
    bounds += [f"{name} > {item.maximum:.15g}"] if item.maximum is not None else []
    if item.type == "number":
        bounds += [f"!\\is_finite({name})"]
    return " || ".join(bounds)


def _step(function: Function, step: Step, inputs: Mapping[str, str], start: str) -> str:
    path = f"$root . {_quoted(step.path.removeprefix(function.root))}"
    inner = _MARGIN * 3
    body = "''"
    if step.name == "start":
        body = start
    elif step.body is not None:
        body = _body(function, step.body, inputs, inner, step.name)
    takes = ", ".join(f"'{name}'" for name in step.takes)
    members = {
        "name": f"'{step.name}'",
        "method": f"'{step.method}'",
        "path": path,
        "body": body,
        "takes": f"[{takes}]",
    }
    lines = "".join(f"{inner}'{key}' => {value},\n" for key, value in members.items())
    return f"        [\n{lines}        ],\n"


def _body(
    function: Function,
    body: Json,
    inputs: Mapping[str, str],
    indent: str,
    request: str = "start",
) -> str:
    """A body as a heredoc, which leaves out the last line end, and the indent of its end."""
    text = "".join(
        _escaped(piece) if isinstance(piece, str) else _hole(function, piece, inputs)
        for piece in pieces(body, function.tree(request))
    )
    deep = indent + _MARGIN
    lines = "".join(f"{deep}{line}\n" for line in text.split("\n"))
    return f"<<<JSON\n{lines}\n{deep}JSON"


def _hole(function: Function, hole: Hole, inputs: Mapping[str, str]) -> str:
    name = f"${inputs[hole.name]}"
    kind = next(item.type for item in function.inputs if item.name == hole.name)
    if kind == "text":
        return f"{{$text({name})}}"
    if kind == "texts":
        return f"{{$list({name}, '{hole.indent}')}}"
    if kind == "integer":
        return f"{{{name}}}"
    return f"{{$json({name})}}"


def _escaped(text: str) -> str:
    """A text within a heredoc."""
    return text.replace("\\", "\\\\").replace("$", "\\$")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _escaped_doc(text: str) -> str:
    # `?>` ends the program in a comment of one line; a block is safe, but not its end.
    return text.replace("*/", "* /")


def _doc(
    paragraphs: Sequence[str], items: Sequence[Input], inputs: Mapping[str, str], result: str
) -> str:
    comment = Comment(" * ", _escaped_doc, width=100)
    lines = list(comment.lines(paragraphs))
    lines += [" *"] if items or result else []
    for item in items:
        kind = "list<string>" if item.type == "texts" else _TYPES[item.type]
        text = f"@param {kind} ${inputs[item.name]} {item.doc}"
        lines += comment.wrapped(text, rest=_MARGIN)
    lines += [f" * {result}"] if result else []
    return "/**\n" + "".join(f"{line}\n" for line in lines) + " */\n"
