"""The language for Pygments, which Sphinx, MkDocs and terminals use.

Registered as an entry point; Pygments itself is not needed for anything else, and is installed
wherever this is loaded. A lexer colours by looks: it does not know where a
word is valid.
"""

from __future__ import annotations

import re

from pygments.lexer import RegexLexer, default, words
from pygments.token import (
    Comment,
    Keyword,
    Name,
    Number,
    Operator,
    Punctuation,
    String,
    Text,
    Whitespace,
)

from recdsl.language.syntax import vocabulary
from recdsl.model.placeholder import NAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_STARTS, _ENDS = r"(?<![\w.-])", r"(?![\w.-])"
_HOLE = rf"\$\{{{NAME}\}}"


def _listed(known: Iterable[str]) -> words:
    return words(tuple(known), prefix=_STARTS, suffix=_ENDS)


class RecordingLexer(RegexLexer):
    """Specs of recordings (`.rec`)."""

    name = "Recording spec"
    aliases = ("rec", "recdsl")
    filenames = ("*.rec",)
    mimetypes = ("text/x-recdsl",)
    flags = re.IGNORECASE

    tokens = {  # noqa: RUF012 - what Pygments asks for
        "root": [
            (r"\s+", Whitespace),
            (r"#[^\r\n]*", Comment.Single),
            (rf"{_STARTS}edition(?=[ \t]+\d{{4}}-\d{{2}}{_ENDS})", Keyword.Declaration, "edition"),
            (rf"{_STARTS}recording(?=\s+[a-z0-9])", Keyword.Declaration, "name"),
            (_listed(vocabulary.BLOCKS), Keyword.Declaration),
            (rf"{_STARTS}(set){_ENDS}", Keyword, "path"),
            (rf"{_STARTS}(without){_ENDS}", Keyword, "paths"),
            (r'"', String.Double, "string"),
            (rf"(?:\d+|{_HOLE})x(?:\d+|{_HOLE}){_ENDS}", Number),
            (_HOLE, Name.Variable),
            (_listed(vocabulary.REGIONS), Name.Constant),
            (_listed(vocabulary.VENDORS), Name.Builtin),
            (_listed(vocabulary.CHOICES), Name.Constant),
            (r"-?\d+(?:\.\d+)?[smhd]?(?![\w-])", Number),
            (_listed(vocabulary.OPENERS), Keyword),
            (_listed(vocabulary.VALUES), Keyword.Constant),
            (_listed(vocabulary.UNITS), Keyword.Type),
            (_listed(vocabulary.CONNECTIVES), Keyword.Pseudo),
            (r"[{}(),]", Punctuation),
            (r"=", Operator, "value"),
            (r"[\w.-]+", Name),
            (r".", Text),
        ],
        "edition": [(r"[ \t]+", Whitespace), (r"[\w-]+", Name.Constant, "#pop")],
        "name": [(r"\s+", Whitespace), (r"[\w-]+", Name.Class, "#pop")],
        "string": [
            (_HOLE, String.Interpol),
            (r'\\(?:["\\/bfnrt]|u[0-9a-f]{4})', String.Escape),
            (r'[^"\\$\n]+', String.Double),
            (r'"', String.Double, "#pop"),
            (r"\n", Whitespace, "#pop"),
            (r".", String.Double),
        ],
        "path": [
            (r"\s+", Whitespace),
            (r'"(?:[^"\\\n]|\\.)*"', String.Symbol, "#pop"),
            (r"[\w.-]+", Name.Attribute, "#pop"),
            default("#pop"),
        ],
        "paths": [
            (r"\s+", Whitespace),
            (r'"(?:[^"\\\n]|\\.)*"', String.Symbol, "further"),
            (r"[\w.-]+", Name.Attribute, "further"),
            default("#pop"),
        ],
        "further": [
            (r"\s*,(?:\s*and\b)?|\s+and\b", Punctuation, "#pop"),
            default("#pop:2"),
        ],
        "value": [
            (r"\s+", Whitespace),
            (r"[\[{]", Punctuation, ("#pop", "json")),
            (r"true|false|null", Keyword.Constant, "#pop"),
            default("#pop"),
        ],
        "json": [
            (r"\s+", Whitespace),
            (r"[\[{]", Punctuation, "#push"),
            (r"[\]}]", Punctuation, "#pop"),
            (r'"(?:[^"\\\n]|\\.)*"(?=\s*:)', Name.Tag),
            (r'"', String.Double, "string"),
            (r"true|false|null", Keyword.Constant),
            (r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?", Number),
            (r"[,:]", Punctuation),
            (r"[^\s\[\]{}\",:]+", Text),
        ],
    }
