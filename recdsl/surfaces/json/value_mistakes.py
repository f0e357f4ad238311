"""The findings about mistakes in the strings, numbers and words of a JSON text."""

from __future__ import annotations

from recdsl.model.finding import Finding, Fix
from recdsl.model.source import Edit, Span
from recdsl.surfaces.json.dialect import LONGEST_NUMBER, MOST_FINDINGS
from recdsl.surfaces.json.mistakes import UNREAD, escaped_control, mend, syntax

_LONGEST_QUOTED = 40


def single_quotes(span: Span, inside: str | None) -> Finding:
    """A string as Python writes it; `inside` is its content, if that is plain."""
    fix = None
    if inside is not None:
        escapes = [offset for offset, sign in enumerate(inside, span.start + 1) if sign == '"']
        edits = [Edit(Span(offset, offset), "\\") for offset in escapes]
        ends = [Edit(Span(offset, offset + 1), '"') for offset in (span.start, span.end - 1)]
        fix = mend("Put it in double quotes", ends[0], *edits, ends[1])
    says = "This text is in single quotes"
    return syntax(span, says, "JSON has only double quotes.", fix)


def unquoted_text(span: Span, word: str) -> Finding:
    """A word in the place of a value."""
    says = "This value is not a number and is not in double quotes"
    return syntax(span, says, "Put it in double quotes.", _quotes(span, word))


def no_opening_quote(span: Span) -> Finding:
    """A word that ends in a quote but does not begin with one."""
    fix = mend("Insert the quote", Edit(Span(span.start, span.start), '"'))
    return syntax(span, "This text has no opening quote", 'Put a `"` before it.', fix)


def bare_placeholder(span: Span, written: str) -> Finding:
    """A placeholder as a value of its own."""
    shown = written if len(written) <= _LONGEST_QUOTED else written[: _LONGEST_QUOTED - 1] + "…"
    return syntax(
        span,
        f"The placeholder {shown} is not in quotes, so this is not JSON until you fill it in",
        "Put it in double quotes; then recdsl can check the body before you fill it in.",
        _quotes(span, written),
    )


def _quotes(span: Span, word: str) -> Fix | None:
    """Quotes around a word, if nothing in it needs an escape."""
    if not word.isprintable() or '"' in word or "\\" in word:
        return None
    edits = [Edit(Span(offset, offset), '"') for offset in (span.start, span.end)]
    return mend("Put it in double quotes", *edits, safety="unsafe")


def foreign_word(span: Span, word: str, right: str | None) -> Finding:
    """A word of a programming language, such as `True`; `right` is JSON's word, if it has one."""
    if right is None:
        return syntax(span, f"JSON has no {word}", "Leave out the member to get its default.")
    fix = mend(f"Write {right}", Edit(span, right))
    return syntax(span, f"JSON writes {right}, not {word}", f"Write {right}.", fix)


def number_flaw(word: str) -> str:
    """The reason that a word that is meant as a number is not one; empty for other words."""
    digits = word.lstrip("+-")
    if digits[:2] in ("0x", "0X") and not digits[2:].strip("0123456789abcdefABCDEF"):
        return "JSON has no hexadecimal numbers"
    if digits[:1] not in tuple(".0123456789") or digits.strip("0123456789._eE+-"):
        return ""
    flaws = (
        (word[0] == "+", "JSON has no plus sign before a number"),
        (digits[0] == ".", "A number needs a digit before its point"),
        (digits[0] == "0" and digits[1:2].isdigit(), "A number cannot begin with an extra 0"),
        ("_" in digits, "JSON has no `_` inside a number"),
        (digits.endswith("."), "A number needs a digit after its point"),
    )
    return next((says for is_so, says in flaws if is_so), "")


def broken_number(span: Span, word: str) -> Finding:
    """A number as other languages write it."""
    help_text = "Write it in plain decimal digits, or in double quotes if it is a text."
    return syntax(span, number_flaw(word), help_text)


def unclosed_string(span: Span) -> Finding:
    """A string whose line ends before it does."""
    says = "This text has no closing quote on its line"
    return syntax(span, says, 'Close it with `"`. A line break inside a text is written `\\n`.')


def bad_escape(span: Span, escape: str) -> Finding:
    """A backslash before something that JSON does not allow (RFC 8259, section 7)."""
    if escape == "\\u":
        return syntax(span, "`\\u` is not followed by four hexadecimal digits", "Write `\\u00e9`.")
    shown = escape if escape.isprintable() else "\\"
    says = f"JSON has no escape `{shown}`"
    return syntax(span, says, "Write a backslash itself as `\\\\`.")


def control_character(span: Span, character: str, places: list[int], text: str) -> Finding:
    """A tab, or another character below U+0020; `places` are all of them in the string."""
    edits = [
        Edit(Span(offset, offset + 1), escaped_control(text[offset]))
        for offset in places[:MOST_FINDINGS]
    ]
    name = "A tab" if character == "\t" else f"The control character U+{ord(character):04X}"
    help_text = f"Write it as `{escaped_control(character)}`, or remove it."
    return syntax(span, f"{name} is inside a text", help_text, mend("Escape it", *edits))


def lone_surrogate(span: Span) -> Finding:
    """Half of a surrogate pair (RFC 8259, section 8.2)."""
    return Finding(
        "lone-surrogate",
        "This is half of a surrogate pair and not a character; programs cannot send the text, or "
        "they change it.",
        "Write both halves, or the character itself.",
        span=span,
    )


def not_a_number(span: Span, word: str) -> Finding:
    """NaN or an infinity, written as a word or as a too large number."""
    says = f"{word} is not a JSON value"
    if word[-1:].isdigit():
        says = "This number is so large that programs read it as Infinity"
    return Finding(
        "not-a-number",
        says + UNREAD,
        "Write the right number, or leave out the member to get its default.",
        span=span,
    )


def number_too_long(span: Span) -> Finding:
    """A number of more digits than are read."""
    return Finding(
        "number-too-long",
        f"This number has {span.end - span.start} characters, and recdsl reads at most "
        f"{LONGEST_NUMBER}; no parameter needs more than ten digits, and the service refuses the "
        "number.",
        "Write the right number.",
        span=span,
    )
