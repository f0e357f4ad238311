"""Recordings as functions in TypeScript."""

from __future__ import annotations

import json

from recdsl.emitting.comments import MARK, Comment, body_doc, call_doc
from recdsl.emitting.functions import APPID
from recdsl.emitting.identifiers import camel, identifiers, words
from recdsl.emitting.template import Hole, Style, pieces, with_holes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from recdsl.emitting.functions import Function, Input
    from recdsl.emitting.request_steps import Step
    from recdsl.model.json_value import Json

_RESERVED = words(
    "arguments async await break call case catch class const continue debugger default delete do "
    "else enum eval export extends false finally for function if implements import in instanceof "
    "interface let new null package private protected public return static super switch text this "
    "throw true try typeof undefined values var void while with yield"
)
_TYPES = {
    "text": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "texts": "readonly string[]",
}
_CALL = """/** A call of the REST API. */
export interface Call {
  readonly name: "acquire" | "start" | "query" | "stop";
  readonly method: "GET" | "POST";
  /** The path below the host; the names that the call takes are in braces. */
  readonly path: string;
  /** The body as JSON; empty if there is none. */
  readonly body: string;
  /** Names from the answers before. */
  readonly takes: readonly string[];
}
"""
_TEXT = """/** A text as it is written between the quotes of JSON. */
function text(value: string | number | boolean): string {
  return JSON.stringify(String(value)).slice(1, -1);
}
"""


def program(functions: Sequence[Function]) -> str:
    """The functions as one module."""
    names = identifiers((item.name for item in functions), camel, _RESERVED, ("Conversation",))
    parts = [part for item in functions for part in _function(item, names[item.name])]
    helper = [_TEXT] if any("${text(" in part for part in parts) else []
    return "\n".join((f"// {MARK}\n", _CALL, *helper, *parts))


def _function(function: Function, name: str) -> Iterator[str]:
    inputs = identifiers((item.name for item in function.inputs), camel, ())
    type_name = f"{name[0].upper()}{name[1:]}Values"
    values = f"values: {type_name}" if inputs else ""
    if inputs:
        yield _interface(function, inputs, type_name)
    yield (
        f"{_doc(body_doc(function))}export function {name}({values}): string {{\n"
        + "".join(_check(item, f"values.{inputs[item.name]}") for item in function.inputs)
        + f'  // In the URL: mode = "{function.mode}".\n'
        + f"  return `{_body(function, function.body, inputs)}\n`;\n}}\n"
    )
    own = function.own_call_inputs
    appid = f"values.{inputs[APPID]}" if APPID in inputs else "appId"
    style = Style(_escaped, lambda _name: f"${{encodeURIComponent({appid})}}")
    taken = ", ".join(part for part in ("appId: string" if own else "", values) if part)
    passed = "values" if inputs else ""
    calls = (_step(function, step, inputs, f"{name}({passed})") for step in function.steps)
    yield (
        f"{_doc(call_doc(function))}export function {name}Conversation({taken}): Call[] {{\n"
        + "".join(_check(item, appid) for item in own)
        + f"  const root = `{with_holes(function.root, style)}`;\n"
        f"  return [\n{''.join(calls)}  ];\n}}\n"
    )


def _interface(function: Function, inputs: Mapping[str, str], name: str) -> str:
    comment = Comment("   * ", _escaped_comment)
    members = "".join(
        f"  /**\n{_joined(comment.lines([item.doc]))}   */\n"
        f"  readonly {inputs[item.name]}: {_type(item)};\n"
        for item in function.inputs
    )
    return (
        f"/** What the recording {_escaped_comment(function.name)} needs to know. */\n"
        f"export interface {name} {{\n{members}}}\n"
    )


def _type(item: Input) -> str:
    if item.choices:
        return " | ".join(json.dumps(choice.value) for choice in item.choices)
    return _TYPES[item.type]


def _check(item: Input, value: str) -> str:
    if item.choices:
        listed = ", ".join(json.dumps(choice.value) for choice in item.choices)
        sound = f"[{listed}].includes({value})"
    elif item.type == "texts":
        sound = f'Array.isArray({value}) && {value}.every((one) => typeof one === "string")'
        sound += f" && {value}.length <= {item.longest}" if item.longest is not None else ""
    elif item.type == "text":
        sound = f'typeof {value} === "string"' + (f' && {value} !== ""' if item.filled else "")
    elif item.type == "boolean":
        sound = f'typeof {value} === "boolean"'
    else:
        kind = "isSafeInteger" if item.type == "integer" else "isFinite"
        sound = f"Number.{kind}({value})"
        sound += f" && {value} >= {item.minimum:.15g}" if item.minimum is not None else ""
        sound += f" && {value} <= {item.maximum:.15g}" if item.maximum is not None else ""
    message = json.dumps(f"{value.removeprefix('values.')} has to be {item.demand}.")
    return f"  if (!({sound})) {{\n    throw new RangeError({message});\n  }}\n"


def _step(function: Function, step: Step, inputs: Mapping[str, str], start: str) -> str:
    path = step.path.removeprefix(function.root)
    body = '""'
    if step.name == "start":
        body = start
    elif step.body is not None:
        body = f"`{_body(function, step.body, inputs, step.name)}\n`"
    takes = ", ".join(f'"{name}"' for name in step.takes)
    return (
        f'    {{\n      name: "{step.name}",\n      method: "{step.method}",\n'
        f"      path: `${{root}}{path}`,\n"
        f"      body: {body},\n      takes: [{takes}],\n    }},\n"
    )


def _body(function: Function, body: Json, inputs: Mapping[str, str], request: str = "start") -> str:
    return "".join(
        _escaped(piece) if isinstance(piece, str) else _hole(piece, inputs[piece.name], function)
        for piece in pieces(body, function.tree(request))
    )


def _hole(hole: Hole, name: str, function: Function) -> str:
    kind = next(item.type for item in function.inputs if item.name == hole.name)
    if kind == "texts":
        lines = f'.replace(/\\n/g, "\\n{hole.indent}")' if hole.indent else ""
        return f"${{JSON.stringify(values.{name}, null, 2){lines}}}"
    return f"${{text(values.{name})}}" if kind == "text" else f"${{values.{name}}}"


def _escaped(text: str) -> str:
    """A text within a template."""
    return text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")


def _escaped_comment(text: str) -> str:
    return text.replace("*/", "* /")


def _doc(paragraphs: Sequence[str]) -> str:
    return f"/**\n{_joined(Comment(' * ', _escaped_comment).lines(paragraphs))} */\n"


def _joined(lines: Iterator[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
