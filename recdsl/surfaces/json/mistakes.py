"""The findings about mistakes in a JSON text.

Values are never quoted, because the text around a mistake may be a secret; names of members are.
"""

from __future__ import annotations

from recdsl.model.finding import Finding, Fix, Related
from recdsl.model.quoting import quoted
from recdsl.model.source import Edit, Span
from recdsl.surfaces.json.dialect import DEEPEST, MOST_FINDINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Safety

# The effect of every syntax error on the recording.
UNREAD = "; the service cannot read the body and answers error 8."

_LOOKALIKES = {
    "\uff0c": ",",
    "\u3001": ",",
    "\uff1a": ":",
    "\uff5b": "{",
    "\uff5d": "}",
    "\uff3b": "[",
    "\uff3d": "]",
    "\uff02": '"',
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u2018": '"',
    "\u2019": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "`": '"',
}


_QUOTES = "".join(sign for sign, right in _LOOKALIKES.items() if right == '"')
# Characters that may be between the end of a name or a text and the next quote.
_FOLLOWING = " \t:,[]{}"


class UncertainError(Exception):
    """The meaning of the text is uncertain from here on: reading stops."""

    def __init__(self, finding: Finding | None = None) -> None:
        """Store the finding, or None if it was reported already."""
        super().__init__()
        self.finding = finding


def missing_comma(offset: int, before: str, after: str) -> Finding:
    """A comma is missing between `before` and `after`."""
    return syntax(
        Span(offset, offset),
        f"A comma is missing between {before} and {after}",
        "Put a comma here.",
        mend("Insert the comma", Edit(Span(offset, offset), ",")),
    )


def surplus_comma(span: Span, closer: str) -> Finding:
    """Commas with nothing after them; `closer` is the bracket that follows, or empty."""
    says = f"A comma is before the closing `{closer}`" if closer else "This comma is not needed"
    edit = mend("Remove the comma", Edit(span, ""))
    return syntax(span, says, "JSON has commas only between values. Remove it.", edit)


def comments(spans: list[Span]) -> Finding:
    """The comments between two tokens; one finding for all of them."""
    fix = mend("Remove the comment", *(Edit(span, "") for span in spans), safety="unsafe")
    return syntax(
        spans[0],
        "JSON has no comments",
        "Remove it, or keep its text outside the file.",
        fix if len(spans) <= MOST_FINDINGS else None,
    )


def unclosed_comment(start: int) -> Finding:
    """A `/*` without its end."""
    says = "JSON has no comments, and this one never ends"
    return syntax(Span(start, start + 2), says, "Remove it.")


def strange_blank(span: Span, character: str) -> Finding:
    """White space that JSON does not allow (RFC 8259, section 2)."""
    return syntax(
        span,
        f"JSON does not allow the blank character U+{ord(character):04X}",
        "Replace it with a plain space. It often comes from text copied from a web page or a chat.",
        mend("Replace it with a space", Edit(span, " ")),
    )


def missing_colon(key: str, span: Span) -> Finding:
    """A missing colon; `span` is empty, or it is the text in the colon's place."""
    return syntax(
        span,
        f"A colon is missing between {quoted(key)} and its value",
        "Put a colon here.",
        mend("Put the colon", Edit(span, ":")),
    )


def misquoted(text: str, start: int, end: int, name: str = "") -> Finding | None:
    """A typographic quote that was meant to close the text between two plain quotes, if any.

    Args:
        text: the whole text.
        start: the offset of the opening quote.
        end: the end of the text read: after the next plain quote, or the end of the line.
        name: the text read, if it is the name of a member; it is shown up to that quote.
    """
    for offset in range(start + 1, end):
        if text[offset] not in _QUOTES:
            continue
        if text[offset + 1 : end].strip(_FOLLOWING):
            return None  # typographic quotes inside a text are part of it
        what = "This text"
        if name:
            what = f"The name {quoted(text[start + 1 : offset])}"
        return syntax(
            Span(offset, offset + 1),
            f"{what} ends in `{text[offset]}`, a typographic quote, which does not close it",
            'Write the plain `"` there. Word processors, chats and web pages often change it.',
        )
    return None


def neither_colon_nor_value(key: str, span: Span, character: str) -> Finding:
    """A name that is followed by `character`, not by a colon or a value."""
    help_text = lookalike(character) or f"Write {quoted(key)}: …"
    return syntax(span, f"{quoted(key)} has no colon and no value", help_text)


def no_value(key: str, span: Span) -> Finding:
    """A name and a colon, and then nothing."""
    says = f"{quoted(key)} has no value"
    return syntax(span, says, "Write the value after the colon, or remove the member.")


def no_name(offset: int, character: str) -> Finding:
    """Another character in the place of a member's name."""
    help_text = lookalike(character) or 'Write each member as "name": value.'
    says = "The name of a member, in double quotes, has to be here"
    return syntax(Span(offset, offset + 1), says, help_text)


def unquoted_name(span: Span, name: str) -> Finding:
    """A member's name as JavaScript writes it."""
    return syntax(
        span,
        f"The name {quoted(name)} is not in double quotes",
        "Put it in double quotes.",
        mend("Put the name in double quotes", Edit(span, f'"{name}"')),
    )


def escaped_control(character: str) -> str:
    """The escape that JSON writes for a control character."""
    return "\\t" if character == "\t" else f"\\u{ord(character):04x}"


def colon_in_array(offset: int, opener: int) -> Finding:
    """A member in the place of an element: most often the array is not closed."""
    says = "A member with a name is inside an array"
    help_text = "Close the array with `]` before it, or put the member in `{}`."
    return syntax(Span(offset, offset + 1), says, help_text, None, _opened("[", opener))


def after_value(offset: int, character: str, before: str, *, text_before: bool) -> Finding:
    """Something after a value that is not a comma, a bracket or the next member."""
    help_text = lookalike(character) or "Write a comma or the closing bracket after a value."
    if text_before and character.isalnum():
        help_text += ' A `"` inside a text is written `\\"`.'
    says = f"The text after {before} does not belong there"
    return syntax(Span(offset, offset + 1), says, help_text)


def no_body(offset: int, character: str) -> Finding:
    """A text that does not begin like JSON."""
    help_text = lookalike(character) or "Begin a body with `{`."
    return syntax(Span(offset, offset + 1), "The text is not JSON", help_text)


def no_element(offset: int, character: str) -> Finding:
    """Something in the place of a value that does not begin one."""
    help_text = lookalike(character) or "Write a text in double quotes, a number, true, …"
    return syntax(Span(offset, offset + 1), "A value has to be here", help_text)


def empty(length: int) -> Finding:
    """An empty text."""
    says = "The file contains only blank space" if length else "The file is empty"
    return syntax(Span(0, 0), says, "Write the body: { … }.")


def after_end(text: str, offset: int) -> Finding:
    """Text after the body, marked to the end of its line."""
    character, line = text[offset], text[offset : offset + 200].splitlines()[0].rstrip()
    span = Span(offset, offset + len(line))
    says = "The body ends before this, and nothing may follow it"
    more = f"Remove the `{character}`" if character in "]}," else "Remove the text after the body"
    help_text = f"{more}, or check whether a bracket is closed too early."
    return syntax(span, says, help_text)


def unclosed_bracket(offset: int, bracket: str, opener: int, count: int) -> Finding:
    """The end of the text inside of `count` brackets, the innermost opened at `opener`."""
    closer = "}" if bracket == "{" else "]"
    missing = f"the closing `{closer}`" if count == 1 else f"{count} closing brackets"
    says = f"The text ends too early: {missing} {'is' if count == 1 else 'are'} missing"
    help_text = f"Close the `{bracket}` with `{closer}`."
    return syntax(Span(offset, offset), says, help_text, None, _opened(bracket, opener))


def wrong_bracket(offset: int, wrong: str, bracket: str, opener: int) -> Finding:
    """A bracket that does not close the open one."""
    closer = "}" if bracket == "{" else "]"
    says = f"A `{wrong}` cannot close a `{bracket}`"
    help_text = f"Close it with `{closer}` first."
    return syntax(Span(offset, offset + 1), says, help_text, None, _opened(bracket, opener))


def too_many(offset: int) -> Finding:
    """The last finding of a text with too many of them."""
    says = f"There are more than {MOST_FINDINGS} mistakes before this place; reading stops here"
    return Finding("syntax-error", f"{says}.", "Fix the first ones.", span=Span(offset, offset))


def duplicate(span: Span, key: str, pointer: str, first: Span) -> Finding:
    """The later one of two members of one name."""
    return Finding(
        "duplicate-member",
        f"{quoted(key)} is in this object twice. The service keeps one of the two, and does not "
        "document which one; recdsl checks the last one.",
        "Keep the one that you want and remove the other.",
        pointer=pointer,
        part="key",
        span=span,
        related=(Related(f"the first {quoted(key)} is here", pointer, "key", first),),
    )


def nested_too_deep(offset: int) -> Finding:
    """The bracket that opens one level too many."""
    return Finding(
        "nested-too-deep",
        f"This bracket opens level {DEEPEST + 1}; recdsl does not read its contents. A start body "
        "has seven levels, and the service refuses a body with so many.",
        "Look for a body that contains itself, or for brackets that are not closed.",
        span=Span(offset, offset + 1),
    )


def at_pointer(finding: Finding, pointer: str) -> Finding:
    """The same finding about the value at a pointer."""
    return Finding(finding.rule, finding.message, finding.help, pointer, span=finding.span)


def lookalike(character: str) -> str:
    """The help about a character that looks like one of JSON's characters."""
    right = _LOOKALIKES.get(character)
    return f"This is `{character}`; write the plain `{right}`." if right else ""


def _opened(bracket: str, opener: int) -> tuple[Related, ...]:
    return (Related(f"the `{bracket}` is opened here", span=Span(opener, opener + 1)),)


def mend(title: str, *edits: Edit, safety: Safety = "safe") -> Fix:
    """A fix of the text."""
    return Fix(title, safety, edits=edits)


def syntax(
    span: Span,
    says: str,
    help_text: str = "",
    fix: Fix | None = None,
    related: tuple[Related, ...] = (),
) -> Finding:
    """A finding of the rule syntax-error; `says` is a sentence without its full stop."""
    fixes = (fix,) if fix else ()
    message = says + UNREAD
    return Finding("syntax-error", message, help_text, span=span, related=related, fixes=fixes)
