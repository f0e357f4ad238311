"""The value of a YAML scalar: a JSON value, or an uncertain one.

Programs read YAML by version 1.1 or by version 1.2 (section 10.3, the core schema). Texts
with two values, such as `no` and `010`, are unknown here, but `010` is a number by both.
"""

from __future__ import annotations

import re

from recdsl.model.json_value import Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

_WORDS: dict[str, Json] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,99})")
_HEXADECIMAL = re.compile(r"0x[0-9A-Fa-f]{1,16}")
_DECIMAL = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,99})\.[0-9]{1,99}")
_DISPUTED = re.compile(
    r"(?i:yes|no|on|off|y|n|=)"
    r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?"  # to the base of 60
    r"|[-+]?0[obx]?[0-9A-Fa-f_]+"
    r"|[-+]?[0-9][0-9_]*\.?[0-9_]*(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?i:inf|nan)"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?"
)
# Numbers by both versions, but not the same ones, or such as JSON does not have.
_SOME_NUMBER = re.compile(
    r"[-+]?0[0-7]+|[-+]?[1-9][0-9]+|0x[0-9A-Fa-f]+"
    r"|[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+][0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_SIMPLE = re.compile(r"[A-Za-z_][\w./-]*(?: [\w./-]+)*", re.ASCII)


def plain_value(text: str) -> Json:
    """The value of a scalar without quotes and without a tag."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _HEXADECIMAL.fullmatch(text):
        return int(text, 16)
    if _DECIMAL.fullmatch(text):
        return float(text)
    if _SOME_NUMBER.fullmatch(text):
        return Unknown(text, "number")
    return Unknown(text) if _DISPUTED.fullmatch(text) else text


def needs_no_quotes(text: str) -> bool:
    """Whether all versions of YAML read a text without quotes as a string."""
    return bool(_SIMPLE.fullmatch(text)) and plain_value(text) == text
