"""Make the TextMate grammar from the language's words; VS Code, JetBrains and others colour by it.

A TextMate grammar colours by looks, as the lexer for Pygments does: it does not know whether a
word may stand where it stands. The language server tells that. Emacs has its mode written by
hand, and takes the words from a file made here.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from recdsl.language.syntax import vocabulary
from recdsl.model.placeholder import NAME

TEXTMATE = "editors/vscode/syntaxes/recdsl.tmLanguage.json"
EMACS = "editors/emacs/recdsl-words.el"
_WORDS = (
    *("BLOCKS", "OPENERS", "VALUES", "UNITS", "CONNECTIVES", "CHOICES", "VENDORS", "REGIONS"),
)
_STARTS, _ENDS = r"(?<![\w.-])", r"(?![\w.-])"
_HOLE = rf"\$\{{{NAME}\}}"
_QUOTED = r'"(?:[^"\\\r\n]|\\.)*"'
_PATH = rf"{_QUOTED}|[\w.-]+"

Rule = dict[str, Any]


def outputs() -> dict[str, str]:
    """The generated files, by their paths below the project's root."""
    return {
        TEXTMATE: json.dumps(_grammar(), indent=2, ensure_ascii=False) + "\n",
        EMACS: _emacs(),
    }


def _emacs() -> str:
    lines = [
        ";;; recdsl-words.el --- The words of recording specs  -*- lexical-binding: t; -*-",
        ";;; Commentary:",
        ";; Made by `make generate'; do not edit.",
        ";;; Code:",
    ]
    for name in _WORDS:
        lines += _constant(name, getattr(vocabulary, name))
    return "\n".join((*lines, "(provide 'recdsl-words)", ";;; recdsl-words.el ends here", ""))


def _constant(name: str, words: Iterable[str]) -> Iterator[str]:
    yield f"(defconst recdsl-{name.lower()}"
    yield textwrap.fill(
        " ".join(json.dumps(word) for word in words) + ")",
        98,
        initial_indent="  '(",
        subsequent_indent="    ",
        break_on_hyphens=False,
    )
    yield f'  "What a word may be: one of the {name.lower()}.")'


def _grammar() -> Rule:
    return {
        "$comment": "Made by `make generate` (tools/generate_highlighting.py); do not edit.",
        "name": "Recording spec",
        "scopeName": "source.recdsl",
        "fileTypes": ["rec"],
        "patterns": [{"include": f"#{name}"} for name in _REPOSITORY if name not in _INNER],
        "repository": _REPOSITORY,
    }


def _words(words: Iterable[str], scope: str) -> Rule:
    """A rule for words that stand alone, in any letter case; the longest first."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    listed = "|".join(word.replace(".", r"\.") for word in ordered)
    return {"name": f"{scope}.recdsl", "match": f"(?i){_STARTS}(?:{listed}){_ENDS}"}


def _captures(*scopes: str) -> Rule:
    return {
        str(number): {"name": f"{scope}.recdsl"} for number, scope in enumerate(scopes, 1) if scope
    }


def _bracketed(opens: str, closes: str, kind: str, inside: list[str]) -> Rule:
    punctuation = f"punctuation.definition.{kind}"
    return {
        "name": f"meta.structure.{kind}.recdsl",
        "begin": opens,
        "end": closes,
        "beginCaptures": {"0": {"name": f"{punctuation}.begin.recdsl"}},
        "endCaptures": {"0": {"name": f"{punctuation}.end.recdsl"}},
        "patterns": [{"include": f"#{name}"} for name in inside],
    }


def _string(scope: str, opens: str, **more: object) -> Rule:
    return {
        "name": f"{scope}.recdsl",
        "begin": opens,
        "end": r'"|$',
        "patterns": [
            {"include": "#placeholder"},
            {"name": "constant.character.escape.recdsl", "match": r"\\(?:[\"\\/bfnrt]|u\h{4})"},
            {"name": "invalid.illegal.escape.recdsl", "match": r"\\."},
        ],
        **more,
    }


_VALUES = ["json-object", "json-array", "json-literal", "json-number", "string"]
_REPOSITORY: Rule = {
    "comment": {"name": "comment.line.number-sign.recdsl", "match": r"#[^\r\n]*"},
    "edition": {
        "match": rf"(?i)^\s*(edition)[ \t]+(\d{{4}}-\d{{2}}){_ENDS}",
        "captures": _captures("storage.type", "constant.other.edition"),
    },
    "block": {
        "match": rf"(?i){_STARTS}(recording)\s+([a-z0-9][\w-]*)",
        "captures": _captures("storage.type", "entity.name.section"),
    },
    "blocks": _words(vocabulary.BLOCKS, "storage.type"),
    "set": {
        "begin": rf"(?i){_STARTS}(set)\s+({_PATH})\s*(=)",
        "end": r"(?<=[\]}])|(?=[^\s\[{])",
        "beginCaptures": _captures("keyword.control", "variable.other.member", "keyword.operator"),
        "patterns": [{"include": "#json-object"}, {"include": "#json-array"}],
    },
    "literal": {
        "match": rf"(?<==)\s*(true|false|null){_ENDS}",
        "captures": _captures("constant.language"),
    },
    "without": {
        "begin": rf"(?i){_STARTS}(without){_ENDS}",
        "end": rf"(?i)(?<=[\w\"-])(?!\s*(?:,|and{_ENDS}))(?!\G)",
        "beginCaptures": _captures("keyword.control"),
        "patterns": [
            _words(["and"], "keyword.operator.word"),
            {"name": "variable.other.member.recdsl", "match": _PATH},
            {"include": "#punctuation"},
        ],
    },
    "string": _string("string.quoted.double", '"'),
    "size": {
        "name": "constant.numeric.size.recdsl",
        "match": rf"(?:\d+|{_HOLE})x(?:\d+|{_HOLE}){_ENDS}",
    },
    "placeholder": {"name": "variable.other.placeholder.recdsl", "match": _HOLE},
    "region": _words(vocabulary.REGIONS, "support.constant.region"),
    "vendor": _words(vocabulary.VENDORS, "support.type.vendor"),
    "choice": _words(vocabulary.CHOICES, "support.constant.choice"),
    "duration": {
        "match": r"(?<![\w.-])(\d+(?:\.\d+)?)([smhdSMHD])(?![\w-])",
        "captures": _captures("constant.numeric", "keyword.other.unit"),
    },
    "number": {
        "name": "constant.numeric.recdsl",
        "match": r"(?<![\w.-])-?\d+(?:\.\d+)?(?![\w-])",
    },
    "opener": _words(vocabulary.OPENERS, "keyword.control"),
    "value": _words(vocabulary.VALUES, "constant.language"),
    "unit": _words(vocabulary.UNITS, "keyword.other.unit"),
    "connective": _words(vocabulary.CONNECTIVES, "keyword.operator.word"),
    "punctuation": {"name": "punctuation.recdsl", "match": r"[{}(),=]"},
    "json-object": _bracketed(r"\{", r"\}", "dictionary", ["json-key", *_VALUES]),
    "json-array": _bracketed(r"\[", r"\]", "array", _VALUES),
    "json-key": {
        "name": "support.type.property-name.recdsl",
        "match": rf"{_QUOTED}(?=\s*:)",
    },
    "json-literal": {"name": "constant.language.recdsl", "match": r"\b(?:true|false|null)\b"},
    "json-number": {
        "name": "constant.numeric.recdsl",
        "match": r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?",
    },
}
_INNER = ("json-object", "json-array", "json-key", "json-literal", "json-number")
