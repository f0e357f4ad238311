"""Statements of template languages in a JSON text: Jinja, Go, Handlebars and Mustache, ERB.

Text inside a statement may be written never, once or several times, so it counts as left out.
"""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

ELISION = "…"


def inside(opening: str, closing: str) -> str:
    """An expression for the text between two marks, without either, so that it is linear."""
    return rf"(?:(?!{opening}|{closing}).){{0,4000}}+{closing}"


# Go writes braces as a text in braces.
BRACES = r'(?:"\{\{"|(?!\{\{|\}\}).){0,4000}+\}\}'
_THREE = inside(r"\{\{", r"\}\}\}")
_HASH = inside(r"\{\#", r"\#\}")
_BANG = inside(r"\{\{!", r"\}\}")
_DASHES = inside(r"\{\{!--", r"--\}\}")
_STARRED = inside(r"\{\{-?[ ]*/\*", r"\*/")
_PERCENT = inside(r"\{%", r"%\}")
_ANGLES = inside("<%", "%>")
_PIECE = pattern(
    rf"""(?sx)
      (?P<comment>\{{\#{_HASH} | \{{\{{!--{_DASHES} | \{{\{{!{_BANG}
        | \{{\{{-?[ ]*/\*{_STARRED}[ ]*-?\}}\}} | <%\#{_ANGLES})
    | \{{%[-+]?\s*(?P<jinja>\w++){_PERCENT}
    | <%[-_]?\s*(?P<ruby>(?![=\s-])(?:(?!<%).(?!%>)){{0,4000}}+.)%>
    | \{{\{{[-~]?\s*(?P<go>if|else|end|range|with|define|block|template|break|continue
        |\$\w*\s*:?=)(?=[\s}}-]){BRACES}
    | \{{\{{[-~]?\s*(?P<section>[\#^/>])\s*[\w.$-]*+{BRACES}
    | (?P<value>\{{\{{\{{{_THREE}|\{{\{{{BRACES}|\$\{{[^{{}}]*\}}|<%[-_]?={_ANGLES})
    | (?P<escape>\\.)
    | (?P<quote>")
    | (?P<brace>\{{)
    """,
)
_OPENING = frozenset(
    (
        *("if", "for", "block", "macro", "call", "filter", "with", "autoescape", "raw", "range"),
        *("define", "unless", "#", "^"),
    )
)
_RUBY_OPENS = pattern(r"(?s)(?:if|unless|case|while|for)\b|.*\bdo\b(?:\s*\|[^|]*\|)?\s*\Z")
_PLAIN_VALUE = pattern(r'(?:\{\{[^{}"\r\n]*\}\}|\$\{[^{}"\r\n]*\})\Z')


def template_comments(text: str) -> Iterator[tuple[int, int]]:
    """The places of the comments of the template's language."""
    return (match.span() for match in _PIECE.finditer(text) if match["comment"])


def has_statements(text: str) -> bool:
    """Whether a text is more than JSON with values to be filled in."""
    return any(_role(match) in ("open", "close", "other") for match in _PIECE.finditer(text))


def without_statements(text: str) -> str:
    """A text of the same length with `…` in place of each block of its statements.

    Statements around the whole body become blanks, and so do comments. Inside of a string a
    placeholder replaces a block, and a value that has quotes of its own.
    """
    parts, done = [], 0
    for start, end, replacement in _replaced(text):
        parts += [text[done:start], replacement.ljust(end - start)]
        done = end
    return "".join((*parts, text[done:]))


def _replaced(text: str) -> Iterator[tuple[int, int, str]]:
    """The spans that are something else for a reader of JSON, and what."""
    depth, start, in_string, inside = 0, 0, False, False
    for match in _PIECE.finditer(text):
        role = _role(match)
        if not inside:  # before the body, where the body is the statement's block
            inside = role == "brace"
            if role not in ("brace", "quote", "escape"):
                yield *match.span(), ""
        elif role == "open":
            start = start if depth else match.start()
            depth += 1
        elif role == "close" and depth:
            depth -= 1
            if not depth:
                yield start, match.end(), _filling(match.end() - start, in_string=in_string)
        elif depth:
            continue
        elif role == "quote":
            in_string = not in_string
        elif role == "close":
            yield *match.span(), ""
        elif role == "comment":
            yield *match.span(), " " if not in_string else _filling(4, in_string=True)
        elif role == "other" or (role == "value" and not _PLAIN_VALUE.match(match.group())):
            as_value = in_string or role == "value"
            yield *match.span(), _filling(match.end() - match.start(), in_string=as_value)


def _filling(length: int, *, in_string: bool) -> str:
    return f"${{{'_' * (length - 3)}}}" if in_string else ELISION


def _role(match: Match[str]) -> str:
    """The role of a piece: it opens or closes a block, is another statement, or no statement."""
    for kind in ("comment", "value", "escape", "quote", "brace"):
        if match[kind]:
            return kind
    if match["ruby"]:
        word = match["ruby"].strip()
        if word in ("end", "}"):
            return "close"
        return "open" if _RUBY_OPENS.match(word) else "other"
    word = match["jinja"] or match["go"] or match["section"]
    if word == "/" or word.startswith("end"):
        return "close"
    return "open" if word in _OPENING else "other"
