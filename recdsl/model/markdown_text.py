"""Text inside Markdown, escaped so that it is shown as it is.

The rules are those of CommonMark 0.31 (sections 2.4, 6.1) and of GitHub's tables and links.
"""

from __future__ import annotations

_SIGNS = frozenset("\\`*_[]<>#|~&!")


def marked(text: str, *, in_cell: bool = False) -> str:
    """A text of one line, whose words in backticks stay code if that is certain to be code.

    A name with backticks in it can make code of the text around it, and the other way round. Then
    no part is code, and all is shown as it is.

    Args:
        text: the text.
        in_cell: whether it is a cell of a table, which ends at a pipe even within code.
    """
    text = " ".join(text.splitlines())
    parts = text.split("`")
    code, words = parts[1::2], parts[::2]
    if len(parts) % 2 == 0 or not all(words[1:-1]) or not all(map(_is_plain_code, code)):
        return plain(text)
    spans = (span_text.replace("|", "\\|") if in_cell else span_text for span_text in code)
    after = iter(map(plain, words))
    return next(after) + "".join(
        f"`{span_text}`{more}" for span_text, more in zip(spans, after, strict=True)
    )


def plain(text: str) -> str:
    """A text of one line that is shown as it is."""
    escaped = "".join(
        f"\\{sign}" if sign in _SIGNS else sign for sign in " ".join(text.splitlines())
    )
    # GitHub links addresses even if they are not marked as links.
    return escaped.replace("://", "\\://").replace("www.", "www\\.").replace("WWW.", "WWW\\.")


def code(text: str) -> str:
    """A text of one line as code: between more backticks than follow each other in it."""
    text = " ".join(text.splitlines())
    longest = max(
        map(len, "".join(sign if sign == "`" else " " for sign in text).split()), default=0
    )
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") or not text.strip() else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _is_plain_code(text: str) -> bool:
    """Whether a text in backticks is code: readers differ on a pipe after a backslash."""
    return bool(text) and "\\|" not in text
