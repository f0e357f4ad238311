"""What is said about mistakes in a JSON text.

Values are never quoted, since the text around a mistake may be a secret; names of members are.
"""

from __future__ import annotations

from recdsl.model.finding import Finding, Fix, Related
from recdsl.model.quoting import quoted
from recdsl.model.source import Edit, Span
from recdsl.surfaces.json.limits import DEEPEST, MOST_FINDINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Safety

# What every syntax error does to the recording.
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
# What may be between the end of a name or a text and the next quote.
_FOLLOWING = " \t:,[]{}"


class UncertainError(Exception):
    """From here on it is uncertain what the text means: reading stops."""

    def __init__(self, finding: Finding | None = None) -> None:
        """Take what is wrong, or None where it was reported already."""
        super().__init__()
        self.finding = finding


def missing_comma(at: int, before: str, after: str) -> Finding:
    """`before` and `after` say what the comma should stand between."""
    return syntax(
        Span(at, at),
        f"A comma is missing between {before} and {after}",
        "Put a comma here.",
        mend("Insert the comma", Edit(Span(at, at), ",")),
    )


def surplus_comma(span: Span, closer: str) -> Finding:
    """Commas with nothing behind them; `closer` is the bracket that follows, or empty."""
    says = f"A comma stands before the closing `{closer}`" if closer else "A comma is too many here"
    edit = mend("Remove the comma", Edit(span, ""))
    return syntax(span, says, "JSON has commas between values only. Take it away.", edit)


def comments(spans: list[Span]) -> Finding:
    """The comments between two tokens; one finding for all of them."""
    fix = mend("Remove the comment", *(Edit(span, "") for span in spans), safety="unsafe")
    return syntax(
        spans[0],
        "JSON has no comments",
        "Take it away, or keep what it says beside the file.",
        fix if len(spans) <= MOST_FINDINGS else None,
    )


def unclosed_comment(start: int) -> Finding:
    """A `/*` without its end."""
    says = "JSON has no comments, and this one never ends"
    return syntax(Span(start, start + 2), says, "Take it away.")


def strange_blank(span: Span, character: str) -> Finding:
    """White space that JSON does not know (RFC 8259, section 2)."""
    return syntax(
        span,
        f"The blank character U+{ord(character):04X} stands here, which JSON does not know",
        "Replace it by a plain space. It often comes from copying out of a web page or a chat.",
        mend("Replace it by a space", Edit(span, " ")),
    )


def missing_colon(key: str, span: Span) -> Finding:
    """`span` is empty, or what stands in the colon's place."""
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
        start: where the opening quote is.
        end: the end of what was read: behind the next plain quote, or the end of the line.
        name: what was read, where it is the name of a member; it is shown up to that quote.
    """
    for at in range(start + 1, end):
        if text[at] not in _QUOTES:
            continue
        if text[at + 1 : end].strip(_FOLLOWING):
            return None  # typographic quotes inside a text are part of it
        what = "This text"
        if name:
            what = f"The name {quoted(text[start + 1 : at])}"
        return syntax(
            Span(at, at + 1),
            f"{what} ends in `{text[at]}`, a typographic quote, which does not close it",
            'Write the plain `"` there. A word processor, a chat or a web page often changes it.',
        )
    return None


def neither_colon_nor_value(key: str, span: Span, character: str) -> Finding:
    """A name, and then nothing that belongs to it but some other `character`."""
    help_text = lookalike(character) or f"Write {quoted(key)}: …"
    return syntax(span, f"{quoted(key)} has no colon and no value behind it", help_text)


def no_value(key: str, span: Span) -> Finding:
    """A name and a colon, and then nothing."""
    says = f"{quoted(key)} has no value"
    return syntax(span, says, "Write the value after the colon, or take the member out.")


def no_name(at: int, character: str) -> Finding:
    """Something else where a member's name must stand."""
    help_text = lookalike(character) or 'Each member is written "name": value.'
    says = "Here the name of a member must stand, in double quotes"
    return syntax(Span(at, at + 1), says, help_text)


def unquoted_name(span: Span, name: str) -> Finding:
    """A member's name as JavaScript writes it."""
    return syntax(
        span,
        f"The name {quoted(name)} stands without double quotes",
        "Put it in double quotes.",
        mend("Put the name in double quotes", Edit(span, f'"{name}"')),
    )


def escaped_control(character: str) -> str:
    """How JSON writes a control character inside a string."""
    return "\\t" if character == "\t" else f"\\u{ord(character):04x}"


def colon_in_array(at: int, opener: int) -> Finding:
    """A member where an element stands: most often the array was not closed."""
    says = "A member with a name stands inside an array"
    help_text = "Close the array with `]` before it, or put the member in `{}`."
    return syntax(Span(at, at + 1), says, help_text, None, _opened("[", opener))


def after_value(at: int, character: str, before: str, *, text_before: bool) -> Finding:
    """Something after a value that is no comma, no bracket and no next member."""
    help_text = lookalike(character) or "After a value comes a comma or the closing bracket."
    if text_before and character.isalnum():
        help_text += ' A `"` inside a text is written `\\"`.'
    says = f"What stands after {before} does not belong there"
    return syntax(Span(at, at + 1), says, help_text)


def no_body(at: int, character: str) -> Finding:
    """A text that does not even begin like JSON."""
    help_text = lookalike(character) or "A body begins with `{`."
    return syntax(Span(at, at + 1), "The text is no JSON", help_text)


def no_element(at: int, character: str) -> Finding:
    """Something where a value must stand that begins none."""
    help_text = lookalike(character) or "A value is a text in double quotes, a number, true, …"
    return syntax(Span(at, at + 1), "Here a value must stand", help_text)


def empty(length: int) -> Finding:
    """A text without anything in it."""
    says = "The file holds nothing but blank space" if length else "The file is empty"
    return syntax(Span(0, 0), says, "Write the body: { … }.")


def after_end(text: str, at: int) -> Finding:
    """Text after the body, marked to the end of its line."""
    character, line = text[at], text[at : at + 200].splitlines()[0].rstrip()
    span = Span(at, at + len(line))
    says = "The body has ended before this, and nothing may follow it"
    more = f"Take the `{character}` away" if character in "]}," else "Take what follows away"
    help_text = f"{more}, or see whether a bracket was closed too early."
    return syntax(span, says, help_text)


def unclosed_bracket(at: int, bracket: str, opener: int, count: int) -> Finding:
    """The end of the text inside of `count` brackets, the innermost opened at `opener`."""
    closer = "}" if bracket == "{" else "]"
    missing = f"the closing `{closer}`" if count == 1 else f"{count} closing brackets"
    says = f"The text ends too early: {missing} {'is' if count == 1 else 'are'} missing"
    help_text = f"Close the `{bracket}` with `{closer}`."
    return syntax(Span(at, at), says, help_text, None, _opened(bracket, opener))


def wrong_bracket(at: int, said: str, bracket: str, opener: int) -> Finding:
    """A bracket that does not close the one that is open."""
    closer = "}" if bracket == "{" else "]"
    says = f"A `{said}` closes what a `{bracket}` opened"
    help_text = f"Close it with `{closer}` first."
    return syntax(Span(at, at + 1), says, help_text, None, _opened(bracket, opener))


def too_many(at: int) -> Finding:
    """The last finding of a text that has no end of them."""
    says = f"There are more than {MOST_FINDINGS} mistakes before this place; reading stops here"
    return Finding("syntax-error", f"{says}.", "Mend the first ones.", span=Span(at, at))


def duplicate(span: Span, key: str, pointer: str, first: Span) -> Finding:
    """The later one of two members of one name."""
    return Finding(
        "duplicate-member",
        f"{quoted(key)} stands twice in this object. The service keeps one of the two, and which "
        "one is not documented; the last one is checked here.",
        "Keep the one that you mean and take the other out.",
        pointer=pointer,
        part="key",
        span=span,
        related=(Related(f"{quoted(key)} stands here already", pointer, "key", first),),
    )


def nested_too_deep(at: int) -> Finding:
    """The bracket that opens one level too many."""
    return Finding(
        "nested-too-deep",
        f"This bracket opens level {DEEPEST + 1}; what is in it is not read. A start body has "
        "seven levels, and the service refuses what has so many.",
        "Look for a body that was put into itself, or for brackets that are never closed.",
        span=Span(at, at + 1),
    )


def at_pointer(finding: Finding, pointer: str) -> Finding:
    """The same finding about the value at a pointer."""
    return Finding(finding.rule, finding.message, finding.help, pointer, span=finding.span)


def lookalike(character: str) -> str:
    """What to say of a character that is often taken for one of JSON's signs."""
    right = _LOOKALIKES.get(character)
    return f"This is `{character}`; write the plain `{right}`." if right else ""


def _opened(bracket: str, opener: int) -> tuple[Related, ...]:
    return (Related(f"the `{bracket}` is opened here", span=Span(opener, opener + 1)),)


def mend(title: str, *edits: Edit, safety: Safety = "safe") -> Fix:
    """A repair of the text."""
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
