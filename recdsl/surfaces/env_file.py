r"""Env files: the values of placeholders, one `NAME=VALUE` a line.

    # a comment
    CNAME=lobby
    export RECORDER_UID=527841   # `export` changes nothing, so that a shell can read the file too
    COLOUR = #00ff00
    BUCKET='$literally'
    PREFIX="say \"hello\""
    TOKEN=

- A name is that of a placeholder: letters, digits and underscores, no digit first.
- A bare value ends with its line, or before a blank and `#`; blanks around it count for nothing.
  In single quotes everything is literal; in double quotes `\n`, `\r`, `\t`, `\"`, `\\` and
  `\$` are escapes. A value is on one line.
- A name with nothing after `=` has no value yet (`compile --emit env` writes such lines); `""` is
  an empty value.
- Nothing is expanded. A `$` before a name or a bracket is an error outside of single quotes: a
  shell, or another program that reads the file, would put something else there.
"""

from __future__ import annotations

import re

from recdsl.model.frozen import Frozen
from recdsl.model.placeholder import NAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_LINE = re.compile(r"[ \t]*(?:export[ \t]+)?(?P<name>" + NAME + r")[ \t]*=(?P<rest>.*)")
_SINGLE = re.compile(r"'(?P<text>[^']*)'")
_DOUBLE = re.compile(r'"(?P<text>(?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "$": "$"}
_COMMENT = re.compile(r"[ \t]#.*$")
_EXPANSION = re.compile(r"\$[{(A-Za-z_]")


class EnvMistake(Frozen):
    """A mistake in a line of an env file; no value is quoted, since it may be a secret."""

    line: int
    message: str


class EnvValues(Frozen):
    """The values that an env file sets, and its mistakes."""

    values: Mapping[str, str]
    mistakes: tuple[EnvMistake, ...]


class _MistakeError(Exception):
    """A line that cannot be read; its message is for the reader."""


def read_env(text: str) -> EnvValues:
    """Read an env file.

    Args:
        text: the file, without a byte order mark; lines end with LF or CRLF.
    """
    values: dict[str, str] = {}
    lines_of: dict[str, int] = {}
    mistakes = []
    for number, line in enumerate(text.split("\n"), 1):
        try:
            entry = _entry(line.removesuffix("\r"))
        except _MistakeError as mistake:
            mistakes.append(EnvMistake(number, str(mistake)))
            continue
        if entry is None:
            continue
        name, value = entry
        first = lines_of.setdefault(name, number)
        if first != number:
            mistakes.append(EnvMistake(number, f"{name} is set already, in line {first}."))
        elif value is not None:
            values[name] = value
    return EnvValues(values, tuple(mistakes))


def _entry(line: str) -> tuple[str, str | None] | None:
    """The name and the value of a line; None for the value that is missing, or for the line."""
    if not line.strip(" \t") or line.lstrip(" \t").startswith("#"):
        return None
    match = _LINE.fullmatch(line)
    if not match:
        raise _MistakeError(
            "A line sets one value, NAME=VALUE; a name has letters, digits and underscores, and "
            "begins with no digit."
        )
    name, rest = match["name"], match["rest"]
    if rest.lstrip(" \t").startswith("'"):
        return name, _quoted(name, rest.lstrip(" \t"), _SINGLE)
    if rest.lstrip(" \t").startswith('"'):
        return name, _unescaped(name, _quoted(name, rest.lstrip(" \t"), _DOUBLE))
    value = _COMMENT.sub("", rest).strip(" \t")
    _refuse_expansion(name, value)
    return name, value or None


def _quoted(name: str, rest: str, form: re.Pattern[str]) -> str:
    """The text between the quotes; a comment may follow them."""
    match = form.match(rest)
    if not match:
        raise _MistakeError(f"The quote before the value of {name} is not closed in its line.")
    if _COMMENT.sub("", rest[match.end() :]).strip(" \t"):
        raise _MistakeError(f"Something stands behind the closing quote of {name}.")
    return match["text"]


def _unescaped(name: str, text: str) -> str:
    if not _ESCAPES.keys() >= set(_ESCAPE.findall(text)):
        raise _MistakeError(
            f"The value of {name} has a backslash that begins no escape; write two for one, or "
            "single quotes around the value."
        )
    _refuse_expansion(name, _ESCAPE.sub("", text))
    return _ESCAPE.sub(lambda match: _ESCAPES[match[1]], text)


def _refuse_expansion(name: str, text: str) -> None:
    if _EXPANSION.search(text):
        raise _MistakeError(
            f"The value of {name} refers to another with $, and nothing is expanded here; write "
            "the value itself, or single quotes around it if the sign is meant."
        )
