"""Texts in the quotes of a shell (POSIX.1-2017, Shell Command Language, section 2.2)."""

from __future__ import annotations

# The signs that a shell replaces, so that a text with one of them could change.
_EXPANDED = ("$", "`")


def in_single_quotes(text: str) -> str | None:
    """A text as written between single quotes; None if it could be taken for a variable."""
    return None if _is_expanded(text) else text.replace("'", "'\\''")


def in_double_quotes(text: str) -> str | None:
    """A text as written between double quotes; None if it could be taken for a variable."""
    if _is_expanded(text) or "!" in text:
        return None
    return text.replace("\\", "\\\\").replace('"', '\\"')


def in_dollar_quotes(text: str) -> str | None:
    """Write a text for `$'…'`; None if it could be read as a variable."""
    if _is_expanded(text):
        return None
    return text.replace("\\", "\\\\").replace("'", "\\'")


def in_document(text: str) -> str | None:
    """Write a text for a here-document; None if it could be read as a variable."""
    return None if _is_expanded(text) else text.replace("\\", "\\\\")


def in_quoted_document(text: str) -> str | None:
    """Write a text for a here-document whose delimiter is quoted."""
    return None if _is_expanded(text) else text


def _is_expanded(text: str) -> bool:
    return any(sign in text for sign in _EXPANDED)
