"""Recordings as functions in Go."""

from __future__ import annotations

import json
import re

from recdsl.emitting.comments import MARK, Comment, body_doc, call_doc
from recdsl.emitting.functions import APPID
from recdsl.emitting.identifiers import camel, identifiers, pascal, words
from recdsl.emitting.template import Hole, Style, pieces, with_holes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from recdsl.emitting.functions import Function, Input
    from recdsl.emitting.request_steps import Step
    from recdsl.model.json_value import Json

_RESERVED = words(
    # Keywords, predeclared names, and the names that a generated file uses.
    "break case chan const continue default defer else fallthrough for func go goto if import "
    "interface map package range return select struct switch type var append body bool err error "
    "errors false float64 fmt int int64 len math nil root rune strconv string strings true url "
    "utf8"
)
_ENDINGS = ("Conversation", "Call", "Text", "List")
_TYPES = {
    "text": "string",
    "integer": "int64",
    "number": "float64",
    "boolean": "bool",
    "texts": "[]string",
}
_TEXT = """// NAMEText writes a text as it is between the quotes of JSON.
func NAMEText(value string) string {
	var text strings.Builder
	for _, sign := range value {
		switch sign {
		case '"', '\\\\':
			text.WriteString("\\\\" + string(sign))
		case '\\b':
			text.WriteString(`\\b`)
		case '\\f':
			text.WriteString(`\\f`)
		case '\\n':
			text.WriteString(`\\n`)
		case '\\r':
			text.WriteString(`\\r`)
		case '\\t':
			text.WriteString(`\\t`)
		default:
			if sign < ' ' {
				fmt.Fprintf(&text, `\\u%04x`, sign)
			} else {
				text.WriteRune(sign)
			}
		}
	}
	return text.String()
}
"""
_LIST = """// NAMEList writes texts as a list of JSON, in lines.
func NAMEList(values []string, indent string) string {
	if len(values) == 0 {
		return "[]"
	}
	lines := make([]string, len(values))
	for index, value := range values {
		lines[index] = indent + `  "` + NAMEText(value) + `"`
	}
	return "[\\n" + strings.Join(lines, ",\\n") + "\\n" + indent + "]"
}
"""
_CALL = """// NAMECall is a call of the REST API. The path is below the host; the names that the
// call takes are in braces. The body is JSON, or empty if there is none.
type NAMECall struct {
	Name   string
	Method string
	Path   string
	Body   string
	Takes  []string
}
"""
_PACKAGES = {
    "errors": "errors.",
    "fmt": "fmt.",
    "math": "math.",
    "net/url": "url.",
    "strconv": "strconv.",
    "strings": "strings.",
    "unicode/utf8": "utf8.",
}


def program(functions: Sequence[Function]) -> str:
    """The functions as one file of a package."""
    names = identifiers((item.name for item in functions), pascal, (), _ENDINGS)
    # Files of one package share their names, so the names of helpers begin like the function.
    first = names[functions[0].name] if functions else ""
    parts = [part for item in functions for part in _function(item, names[item.name], first)]
    parts = [_CALL.replace("NAME", first), *parts]
    helper = f"{first[:1].lower()}{first[1:]}"
    for ending, code in (("List", _LIST), ("Text", _TEXT)):
        if any(f"{helper}{ending}(" in part for part in parts):
            parts.append(code.replace("NAME", helper))
    used = [path for path, use in _PACKAGES.items() if any(use in part for part in parts)]
    imports = "".join(f'\t"{path}"\n' for path in used)
    head = f"// {MARK}\n\n// Package recordings has the start bodies of recordings.\n"
    block = [f"import (\n{imports})\n"] if used else []
    return "\n".join((f"{head}package recordings\n", *block, *parts))


def file_stem(name: str) -> str:
    """The name of the file for a recording's name.

    After an underline Go reads `test`, and systems and processors, and builds the file only there.
    """
    return pascal(name).lower()


class _Writer:
    """One function, with the identifiers of its inputs, and the beginning of helpers' names."""

    def __init__(self, function: Function, inputs: Mapping[str, str], helper: str) -> None:
        self._types = {item.name: item.type for item in function.inputs}
        self._function = function
        self._root = function.root
        self._inputs = inputs
        self._helper = f"{helper[:1].lower()}{helper[1:]}"

    def body(self, body: Json, request: str = "start") -> str:
        """A body as a sum of raw strings and parameters."""
        text = "".join(
            _raw(piece) if isinstance(piece, str) else f"` + {self._hole(piece)} + `"
            for piece in pieces(body, self._function.tree(request))
        )
        return f"`{text}\n`"

    def _hole(self, hole: Hole) -> str:
        name, kind = self._inputs[hole.name], self._types[hole.name]
        return {
            "text": f"{self._helper}Text({name})",
            "integer": f"strconv.FormatInt({name}, 10)",
            "number": f"strconv.FormatFloat({name}, 'f', -1, 64)",
            "boolean": f"strconv.FormatBool({name})",
            "texts": f'{self._helper}List({name}, "{hole.indent}")',
        }[kind]

    def root(self) -> str:
        """What the paths of all calls begin with."""
        if APPID not in self._inputs:
            return f'"{self._root}"'
        style = Style(
            lambda text: f'"{text}"', lambda _name: f" + url.PathEscape({self._inputs[APPID]}) + "
        )
        return with_holes(self._root, style)

    def step(self, step: Step) -> str:
        """One call of the conversation."""
        body = '""'
        if step.name == "start":
            body = "body"
        elif step.body is not None:
            body = self.body(step.body, step.name)
        takes = ", ".join(f'"{name}"' for name in step.takes)
        fields = {
            "Name": f'"{step.name}"',
            "Method": f'"{step.method}"',
            "Path": f'root + "{step.path.removeprefix(self._root)}"',
            "Body": body,
            "Takes": f"[]string{{{takes}}}" if takes else "nil",
        }
        return _fields(fields)


def _fields(fields: Mapping[str, str]) -> str:
    """The fields of a composite literal, aligned as gofmt does: a value of several lines alone."""
    groups: list[dict[str, str]] = [{}]
    for name, value in fields.items():
        if "\n" in value:
            groups += [{name: value}, {}]
        else:
            groups[-1][name] = value
    lines = ["\t\t{\n"]
    for group in groups:
        widest = max(map(len, group), default=0)
        lines += [f"\t\t\t{name + ':':<{widest + 1}} {value},\n" for name, value in group.items()]
    return "".join((*lines, "\t\t},\n"))


def _function(function: Function, name: str, first: str) -> Iterator[str]:
    # A parameter of the name of a helper would hide it.
    reserved = _RESERVED | {f"{first}{ending}".lower() for ending in ("Text", "List")}
    inputs = identifiers((item.name for item in function.call_inputs), camel, reserved)
    writer = _Writer(function, inputs, first)
    yield (
        f"{_doc(name, body_doc(function), function.inputs, inputs)}"
        f"func {name}({_taken(function.inputs, inputs)}) (string, error) {{\n"
        + "".join(_check(item, inputs[item.name]) for item in function.inputs)
        + f'\t// In the URL: mode = "{function.mode}".\n'
        + f"\treturn {writer.body(function.body)}, nil\n}}\n"
    )
    passed = ", ".join(inputs[item.name] for item in function.inputs)
    yield (
        f"{_doc(f'{name}Conversation', call_doc(function), function.call_inputs, inputs)}"
        f"func {name}Conversation({_taken(function.call_inputs, inputs)}) "
        f"([]{first}Call, error) {{\n"
        + "".join(
            _check(item, inputs[item.name]).replace('return ""', "return nil")
            for item in function.own_call_inputs
        )
        + f"\tbody, err := {name}({passed})\n\tif err != nil {{\n\t\treturn nil, err\n\t}}\n"
        f"\troot := {writer.root()}\n"
        f"\treturn []{first}Call{{\n{''.join(map(writer.step, function.steps))}\t}}, nil\n}}\n"
    )


def _taken(items: Sequence[Input], inputs: Mapping[str, str]) -> str:
    return ", ".join(f"{inputs[item.name]} {_TYPES[item.type]}" for item in items)


def _check(item: Input, name: str) -> str:
    message = json.dumps(f"{name} has to be {item.demand}", ensure_ascii=False)
    refusal = f'return "", errors.New({message})'
    if item.choices:
        values = ", ".join(json.dumps(choice.value) for choice in item.choices)
        return f"\tswitch {name} {{\n\tcase {values}:\n\tdefault:\n\t\t{refusal}\n\t}}\n"
    wrong = _wrong(item, name)
    return f"\tif {wrong} {{\n\t\t{refusal}\n\t}}\n" if wrong else ""


def _wrong(item: Input, name: str) -> str:
    """The condition under which a value is refused; Go's types have refused the rest."""
    if item.type == "text":
        empty = f'{name} == "" || ' if item.filled else ""
        return f"{empty}!utf8.ValidString({name})"
    if item.type == "texts":
        return f"len({name}) > {item.longest}" if item.longest is not None else ""
    if item.type == "boolean":
        return ""
    bounds = [f"{name} < {item.minimum:.15g}"] if item.minimum is not None else []
    bounds += [f"{name} > {item.maximum:.15g}"] if item.maximum is not None else []
    if item.type == "number":
        bounds += [f"math.IsNaN({name}) || math.IsInf({name}, 0)"]
    return " || ".join(bounds)


def _raw(text: str) -> str:
    """A text within a raw string, which cannot contain its quote, or a mark of byte order."""
    return text.replace("`", '` + "`" + `').replace("\ufeff", '` + "\\ufeff" + `')


def _escaped_doc(text: str) -> str:
    """A text in a comment, where gofmt makes one sign of two quotes."""
    return re.sub(r"(['`])(?=\1)", r"\1 ", text)


def _doc(
    name: str, paragraphs: Sequence[str], items: Sequence[Input], inputs: Mapping[str, str]
) -> str:
    comment = Comment("// ", _escaped_doc)
    first, *rest = paragraphs
    lines = list(comment.lines((f"{name} {first[0].lower()}{first[1:]}", *rest)))
    for item in items:
        lines += ["//", *comment.wrapped(f"{inputs[item.name]}: {item.doc}")]
    return "".join(f"{line}\n" for line in lines)
