"""Recordings as functions in Java: a final class with a method for each."""

from __future__ import annotations

from html import escape

from recdsl.emitting.comments import MARK, Comment, body_doc, call_doc
from recdsl.emitting.functions import APPID
from recdsl.emitting.identifiers import camel, identifiers, pascal, words
from recdsl.emitting.template import Hole, pieces

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from recdsl.emitting.functions import Function, Input
    from recdsl.emitting.request_steps import Step
    from recdsl.model.json_value import Json

_RESERVED = words(
    "abstract assert boolean break byte case catch char class const continue default do double "
    "else enum exports extends false final finally float for goto if implements import instanceof "
    "int interface long module native new null package permits private protected public record "
    "requires return root sealed short static strictfp super switch synchronized this throw throws "
    "transient true try var void volatile when while with yield "
    # The methods of every object, and those of the class itself.
    "clone equals finalize getclass hashcode list notify notifyall number text tostring wait"
)
# A class of such a name would hide one that the program uses.
_CLASSES = words(
    "call string list object double double_ long bigdecimal urlencoder standardcharsets "
    "collectors character stringbuilder illegalargumentexception math record system integer "
    "boolean"
)
_TYPES = {
    "text": "String",
    "integer": "long",
    "number": "double",
    "boolean": "boolean",
    "texts": "List<String>",
}
_BOXED = {"integer": "L", "number": "D"}
_CALL = """  /**
   * A call of the REST API. The path is below the host; the names that the call takes are in
   * braces. The body is JSON, or empty if there is none.
   */
  public record Call(
      String name, String method, String path, String body, List<String> takes) {}
"""
_TEXT = """  /** Writes a text as it is between the quotes of JSON. */
  private static String text(String value) {
    StringBuilder text = new StringBuilder();
    for (char sign : value.toCharArray()) {
      switch (sign) {
        case '"', '\\\\' -> text.append('\\\\').append(sign);
        case '\\b' -> text.append("\\\\b");
        case '\\f' -> text.append("\\\\f");
        case '\\n' -> text.append("\\\\n");
        case '\\r' -> text.append("\\\\r");
        case '\\t' -> text.append("\\\\t");
        default -> text.append(sign < ' ' ? String.format("\\\\u%04x", (int) sign) : sign);
      }
    }
    return text.toString();
  }
"""
_NUMBER = """  /** Writes a number as JSON. */
  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
"""
_LIST = """  /** Writes texts as a list of JSON, in lines. */
  private static String list(List<String> values, String indent) {
    return values.isEmpty()
        ? "[]"
        : values.stream()
            .map(value -> indent + "  \\"" + text(value) + "\\"")
            .collect(Collectors.joining(",\\n", "[\\n", "\\n" + indent + "]"));
  }
"""
_IMPORTS = {
    "java.math.BigDecimal": "BigDecimal",
    "java.net.URLEncoder": "URLEncoder",
    "java.nio.charset.StandardCharsets": "StandardCharsets",
    "java.util.List": "List",
    "java.util.stream.Collectors": "Collectors",
}
_MARGIN = " " * 4
_DEEP = " " * 8
_WIDTH = 100


def class_name(name: str) -> str:
    """The class, and the file, of a recording's name."""
    return identifiers([name], pascal, _CLASSES)[name]


def program(functions: Sequence[Function], name: str) -> str:
    """The functions as one class of some name."""
    names = identifiers((item.name for item in functions), camel, _RESERVED, ("Conversation",))
    methods = [part for item in functions for part in _function(item, names[item.name])]
    helpers: list[str] = []
    for call, code in ((" list(", _LIST), (" number(", _NUMBER), (" text(", _TEXT)):
        if any(call in part for part in (*methods, *helpers)):
            helpers.append(code)
    parts = [_CALL, *methods, *reversed(helpers)]
    title = class_name(name)
    constructor = f"  private {title}() {{}}\n"
    imports = "".join(
        f"import {path};\n"
        for path, word in _IMPORTS.items()
        if any(f"{word}{sign}" in part for part in parts for sign in ".<")
    )
    code = (
        f"// {MARK}\n\n{imports}\n/** Start bodies of recordings. */\n"
        f"public final class {title} {{\n" + "\n".join((constructor, *parts)) + "}\n"
    )
    # Compilers read a file in the encoding of their machine, so the text is ASCII.
    return "".join(sign if sign.isascii() else _unicode(sign) for sign in code)


def _unicode(sign: str) -> str:
    data = sign.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{data[at : at + 2].hex()}" for at in range(0, len(data), 2))


def _function(function: Function, name: str) -> Iterator[str]:
    inputs = identifiers((item.name for item in function.call_inputs), camel, _RESERVED)
    yield "".join(
        (
            _doc(body_doc(function), function.inputs, inputs),
            _signature("String", name, function.inputs, inputs),
            *(_check(item, inputs[item.name]) for item in function.inputs),
            f'{_MARGIN}// In the URL: mode = "{function.mode}".\n',
            f"{_MARGIN}return {_body(function, function.body, inputs, _DEEP)};\n  }}\n",
        )
    )
    passed = ", ".join(inputs[item.name] for item in function.inputs)
    steps = [_step(function, step, inputs, f"{name}({passed})") for step in function.steps]
    yield "".join(
        (
            _doc(call_doc(function), function.call_inputs, inputs),
            _signature("List<Call>", f"{name}Conversation", function.call_inputs, inputs),
            *(_check(item, inputs[item.name]) for item in function.own_call_inputs),
            f"{_MARGIN}String root =\n{_DEEP}{_root(function, inputs)};\n",
            f"{_MARGIN}return List.of(\n{_DEEP}",
            f",\n{_DEEP}".join(steps),
            ");\n  }\n",
        )
    )


def _root(function: Function, inputs: Mapping[str, str]) -> str:
    before, hole, after = function.root.partition(f"${{{APPID}}}")
    if not hole:
        return _quoted(before)
    coded = f'URLEncoder.encode({inputs[APPID]}, StandardCharsets.UTF_8).replace("+", "%20")'
    return f"{_quoted(before)} + {coded} + {_quoted(after)}"


def _signature(result: str, name: str, items: Sequence[Input], inputs: Mapping[str, str]) -> str:
    taken = [f"{_TYPES[item.type]} {inputs[item.name]}" for item in items]
    line = f"  public static {result} {name}({', '.join(taken)}) {{\n"
    if len(line) <= _WIDTH:
        return line
    deep = " " * 6
    return f"  public static {result} {name}(\n{deep}" + f",\n{deep}".join(taken) + ") {\n"


def _check(item: Input, name: str) -> str:
    wrong = _wrong(item, name)
    if not wrong:
        return ""
    message = _quoted(f"{name} has to be {item.demand}.")
    refusal = f"      throw new IllegalArgumentException({message});\n"
    if len(refusal) > _WIDTH:
        refusal = refusal.replace("(", f"(\n{_DEEP}  ", 1)
    return f"{_MARGIN}if ({wrong}) {{\n{refusal}{_MARGIN}}}\n"


def _wrong(item: Input, name: str) -> str:
    """The condition under which a value is refused; Java's types have refused the rest."""
    if item.choices:
        suffix = _BOXED.get(item.type, "")
        values = ", ".join(
            _quoted(choice.value) if isinstance(choice.value, str) else f"{choice.value}{suffix}"
            for choice in item.choices
        )
        missing = f"{name} == null || " if item.type == "text" else ""
        return f"{missing}!List.of({values}).contains({name})"
    if item.type == "text":
        return f"{name} == null" + (f" || {name}.isEmpty()" if item.filled else "")
    if item.type == "texts":
        longest = f" || {name}.size() > {item.longest}" if item.longest is not None else ""
        return f"{name} == null || {name}.stream().anyMatch(one -> one == null){longest}"
    if item.type == "boolean":
        return ""
    suffix = _BOXED[item.type]
    bounds = [f"{name} < {item.minimum:.15g}{suffix}"] if item.minimum is not None else []
    bounds += [f"{name} > {item.maximum:.15g}{suffix}"] if item.maximum is not None else []
    if item.type == "number":
        bounds += [f"!Double.isFinite({name})"]
    return " || ".join(bounds)


def _step(function: Function, step: Step, inputs: Mapping[str, str], start: str) -> str:
    inner = _DEEP + "    "
    path = f"root + {_quoted(step.path.removeprefix(function.root))}"
    body = '""'
    if step.name == "start":
        body = start
    elif step.body is not None:
        body = _body(function, step.body, inputs, inner, step.name)
    takes = ", ".join(f'"{name}"' for name in step.takes)
    parts = (f'"{step.name}"', f'"{step.method}"', path, body, f"List.of({takes})")
    return f"new Call(\n{inner}" + f",\n{inner}".join(parts) + ")"


def _body(
    function: Function,
    body: Json,
    inputs: Mapping[str, str],
    indent: str,
    request: str = "start",
) -> str:
    """A body as a text block, which the parameters are formatted into."""
    cut = list(pieces(body, function.tree(request)))
    holes = [piece for piece in cut if isinstance(piece, Hole)]
    text = "".join(_block(piece, holes) if isinstance(piece, str) else "%s" for piece in cut)
    lines = "".join(f"{indent}{line}\n" for line in text.split("\n"))
    values = [_hole(function, hole, inputs) for hole in holes]
    call = f"{indent}    .formatted({', '.join(values)})"
    if len(call) > _WIDTH:
        deep = f"{indent}        "
        call = f"{indent}    .formatted(\n{deep}" + f",\n{deep}".join(values) + ")"
    return f'"""\n{lines}{indent}"""' + (f"\n{call}" if holes else "")


def _block(text: str, holes: Iterable[Hole]) -> str:
    """A text within a text block; of one that is formatted, `%` is special."""
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return text.replace("%", "%%") if holes else text


def _hole(function: Function, hole: Hole, inputs: Mapping[str, str]) -> str:
    name = inputs[hole.name]
    kind = next(item.type for item in function.inputs if item.name == hole.name)
    if kind == "texts":
        return f'list({name}, "{hole.indent}")'
    return f"{kind}({name})" if kind in ("text", "number") else name


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _escaped_doc(text: str) -> str:
    """A text within a comment of Javadoc, in which HTML, `@` and backslashes are special."""
    return (
        escape(text, quote=False)
        .replace("*/", "*&#47;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
    )


def _doc(paragraphs: Sequence[str], items: Sequence[Input], inputs: Mapping[str, str]) -> str:
    comment = Comment("   * ", _escaped_doc, width=100)
    first, *rest = paragraphs
    lines = comment.wrapped(first)
    for paragraph in rest:
        lines += ["   *", *comment.wrapped(paragraph, first="<p>")]
    lines += ["   *"] if items else []
    for item in items:
        opening = f"@param {inputs[item.name]} "
        lines += comment.wrapped(item.doc, first=opening, rest=_MARGIN)
    return "  /**\n" + "".join(f"{line}\n" for line in lines) + "   */\n"
