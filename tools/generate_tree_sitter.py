"""Make the tree-sitter grammar and its highlights from grammar/recording.lark.

Both grammars have the same rules. tree-sitter, too, reads a word as a keyword only where the
grammar lets it stand, so what `recdsl` parses, editors parse alike.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from recdsl.language.syntax import vocabulary
from recdsl.language.syntax.parser_tables import KEYWORDS
from tools.generate_grammar import GRAMMAR

FOLDER = "editors/tree-sitter-recdsl"
# Rules that only say what a value looks like: their parts stand in the tree without them.
_HIDDEN = ("text", "integer", "choice", "duration")
_TERMINALS = {
    "STRING": "$.string",
    "NUMBER": "$.number",
    "RANGE": "$.range",
    "DURATION": "$.duration",
    "PIXELS": "$.size",
    "PLACEHOLDER": "$.placeholder",
    "WORD": "$.word",
    "JSON": "$._json",
}
_TOKEN = re.compile(r'"[^"]*"|[A-Za-z_]+|[()?*+|]')

HEAD = """\
// The recording language for tree-sitter.
// Made from grammar/recording.lark by `make generate`; do not edit.

// A keyword in any letter case; in the tree it is called by its lower case.
const keyword = (spelling) =>
  alias(
    new RegExp([...spelling].map((c) => `[${c}${c.toUpperCase()}]`).join("")),
    spelling,
  );

module.exports = grammar({
  name: "recdsl",

  word: ($) => $.word,

  extras: ($) => [/[ \\t\\r\\n\\f\\v\\u00a0\\u3000]/, $.comment],

  rules: {
"""

EDITION = """\
    edition: ($) =>
      seq(keyword("edition"), $.word),

"""

TAIL = """\
    // Terminals. A word ends at white space or punctuation; `30s` and `360x640` are single words.
    comment: (_) => /#[^\\r\\n]*/,
    string: ($) =>
      seq(
        '"',
        repeat(choice($.string_content, $.escape_sequence, $.interpolation)),
        token.immediate('"'),
      ),
    // Before comments: a hash sign in a text opens none.
    string_content: (_) => token.immediate(prec(1, /[^"\\\\\\r\\n$]+|\\$/)),
    escape_sequence: (_) =>
      token.immediate(/\\\\(["\\\\\\/bfnrt]|u[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F])/),
    interpolation: (_) => token.immediate(/\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}/),
    placeholder: (_) => /\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}/,
    size: (_) =>
      /([0-9]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})x([0-9]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})/,
    duration: (_) => /[0-9]+(\\.[0-9]+)?[smhdSMHD]/,
    range: (_) =>
      token(
        seq(
          /[0-9]+/,
          choice(
            /[ \\t]*(-|\\.\\.|\\.\\.\\.|[\\u2013\\u2014\\u2026])[ \\t]*/,
            /[ \\t]+([tT][oO]|[tT][hH][rR][oO][uU][gG][hH])[ \\t]+/,
          ),
          /[0-9]+/,
        ),
      ),
    number: (_) => /-?[0-9]+(\\.[0-9]+)?/,
    word: (_) => /[A-Za-z0-9_][A-Za-z0-9_.-]*/,

    _json: ($) =>
      choice($.object, $.array, $.string, $.json_number, "true", "false", "null"),
    object: ($) => seq("{", optional(seq($.pair, repeat(seq(",", $.pair)))), "}"),
    pair: ($) => seq($.string, ":", $._json),
    array: ($) => seq("[", optional(seq($._json, repeat(seq(",", $._json)))), "]"),
    json_number: (_) => /-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?/,
  },
});
"""


def outputs() -> dict[str, str]:
    """The generated files, by their paths below the project's root."""
    rules = "".join(
        f"    {_named(name)}: ($) =>\n      {_made(name, body)},\n\n" for name, body in _rules()
    )
    rules += EDITION
    return {
        f"{FOLDER}/grammar.js": HEAD + rules + TAIL,
        f"{FOLDER}/queries/highlights.scm": "\n".join(_highlights()) + "\n",
    }


def _made(name: str, body: str) -> str:
    made = _Body(body).choice()
    # The line that states an edition is read before the clauses, so no rule of Lark has it.
    return f"seq(optional($.edition), {made})" if name == "start" else made


def _rules() -> Iterator[tuple[str, str]]:
    """The rules of the Lark grammar in their order, each with what it is made of."""
    lines = (line for line in GRAMMAR.read_text("utf-8").splitlines() if line[:2] != "//")
    joined = re.sub(r"\n[ \t]+", " ", "\n".join(lines))
    for line in joined.splitlines():
        match = re.fullmatch(r"([a-z_]+): (.*)", line)
        if match:
            yield match[1], match[2]


def _named(rule: str) -> str:
    """What a rule is called here: names with an underscore do not show in the tree."""
    return "source_file" if rule == "start" else f"_{rule}" if rule in _HIDDEN else rule


class _Body:
    """What a rule is made of, read from left to right."""

    def __init__(self, text: str) -> None:
        self._tokens = _TOKEN.findall(text)

    def choice(self) -> str:
        """Alternatives, up to a closing bracket or the end."""
        parts = [self._sequence()]
        while self._tokens[:1] == ["|"]:
            self._tokens.pop(0)
            parts.append(self._sequence())
        return parts[0] if len(parts) == 1 else f"choice({', '.join(parts)})"

    def _sequence(self) -> str:
        parts = []
        while self._tokens and self._tokens[0] not in "|)":
            parts.append(self._repeated(self._one()))
        return parts[0] if len(parts) == 1 else f"seq({', '.join(parts)})"

    def _one(self) -> str:
        token = self._tokens.pop(0)
        if token == "(":
            inside = self.choice()
            self._tokens.pop(0)
            return inside
        if token[0] == '"':
            return f"keyword({token})" if token[1:-1] in KEYWORDS else token
        return _TERMINALS.get(token) or f"$.{_named(token)}"

    def _repeated(self, part: str) -> str:
        how = {"?": "optional", "*": "repeat", "+": "repeat1"}
        while self._tokens and self._tokens[0] in how:
            part = f"{how[self._tokens.pop(0)]}({part})"
        return part


def _highlights() -> Iterator[str]:
    yield "; Made from the language's words by `make generate`; do not edit."
    yield ""
    yield "(comment) @comment"
    yield "(string) @string"
    yield "(escape_sequence) @string.escape"
    yield "[(placeholder) (interpolation)] @variable"
    yield "[(number) (range) (duration) (size) (json_number)] @number"
    yield "(pair . (string) @property)"
    yield '["true" "false" "null"] @constant.builtin'
    yield '["(" ")" "{" "}" "[" "]"] @punctuation.bracket'
    yield '["," ":"] @punctuation.delimiter'
    yield '"=" @operator'
    yield f"{_any(vocabulary.CONNECTIVES)} @keyword.operator"
    yield f"{_any((*vocabulary.BLOCKS, *vocabulary.OPENERS))} @keyword"
    yield f"{_any(vocabulary.VALUES)} @constant.builtin"
    yield f"{_any(vocabulary.UNITS)} @type"
    yield "(vendor (word) @type.builtin)"
    yield from (f"({rule} (word) @constant)" for rule in _named_by_words())
    yield "(recording (name) @label)"
    yield '(edition "edition" @keyword (word) @constant)'
    yield "(path [(word) (string)] @property)"


def _named_by_words() -> Iterator[str]:
    """The rules whose values are words that are no keywords."""
    for name, body in _rules():
        words = re.search(r"\b(?:WORD|choice)\b", body)
        if words and name not in (*_HIDDEN, "name", "path", "vendor"):
            yield name


def _any(words: tuple[str, ...]) -> str:
    return f"[{' '.join(json.dumps(word) for word in words)}]"
