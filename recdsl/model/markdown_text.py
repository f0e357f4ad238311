"""Text inside Markdown: it looks as it is, whatever names are in it.

The rules are those of CommonMark 0.31 (sections 2.4, 6.1) and of GitHub's tables and links.
"""

from __future__ import annotations

_SIGNS = frozenset("\\`*_[]<>#|~&!")


def marked(text: str, *, in_cell: bool = False) -> str:
    """A text of one line, whose words in backticks stay code where that is certain to be code.

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
    spans = (one.replace("|", "\\|") if in_cell else one for one in code)
    after = iter(map(plain, words))
    return next(after) + "".join(f"`{one}`{more}" for one, more in zip(spans, after, strict=True))


def plain(text: str) -> str:
    """A text of one line that is shown as it is."""
    escaped = "".join(f"\\{one}" if one in _SIGNS else one for one in " ".join(text.splitlines()))
    # GitHub links addresses even if they are not marked as links.
    return escaped.replace("://", "\\://").replace("www.", "www\\.").replace("WWW.", "WWW\\.")


def code(text: str) -> str:
    """A text of one line as code: between more backticks than follow each other in it."""
    text = " ".join(text.splitlines())
    longest = max(map(len, "".join(one if one == "`" else " " for one in text).split()), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") or not text.strip() else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _is_plain_code(text: str) -> bool:
    """Whether a text in backticks is code: readers differ on a pipe behind a backslash."""
    return bool(text) and "\\|" not in text
