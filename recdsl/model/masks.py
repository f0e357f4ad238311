"""Asterisks over the spans of a text that must not be shown."""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    Ends = tuple[int, int]

HIDDEN = "***"

PLACEHOLDER = pattern(
    r"\$\{[A-Za-z_][A-Za-z0-9_]*\}"
    r"|\$?\{\{[ \t]*[A-Za-z0-9_.$-]+[ \t]*\}\}"
    r"|<[A-Za-z][A-Za-z0-9_ .-]*>"
)
_YOURS = pattern(r"[Yy][Oo][Uu][Rr][-_ ][A-Za-z0-9_ -]*|[Yy]our[A-Z][A-Za-z]*")
# The placeholders of a formatting call in a language.
_FORMATTED = pattern(r"%(?:[0-9]+\$)?[sdvq]|\{[0-9]*\}")


def hidden(text: str, spans: Iterable[Ends]) -> str:
    """The text with each character in the spans as `*`, but for placeholders and line ends."""
    parts, done = [], 0
    for start, end in sorted(spans):
        begin = max(start, done)
        if begin >= end:
            continue
        parts += [text[done:begin], _stars(text[begin:end])]
        done = end
    return "".join((*parts, text[done:]))


def _stars(secret: str) -> str:
    """Asterisks for everything but placeholders and line ends."""
    if secret[:4].lower() == "your" and _YOURS.fullmatch(secret):
        return secret
    if secret[:1] in ("%", "{") and _FORMATTED.fullmatch(secret):
        return secret
    parts, offset = [], 0
    for match in PLACEHOLDER.finditer(secret) if "{" in secret or "<" in secret else ():
        parts += [_covered(secret[offset : match.start()]), match.group()]
        offset = match.end()
    return "".join((*parts, _covered(secret[offset:])))


def _covered(text: str) -> str:
    return "".join(sign if sign in "\r\n" else "*" for sign in text)


def shortened(masked: str, value: str) -> str:
    """A masked text with three asterisks for each hidden run, which hides its length."""
    parts: list[str] = []
    was_hidden = False
    for sign, other in zip(masked, value, strict=True):
        is_hidden = sign != other or (was_hidden and sign == "*")
        if not is_hidden:
            parts.append(sign)
        elif not was_hidden:
            parts.append(HIDDEN)
        was_hidden = is_hidden
    return "".join(parts)
