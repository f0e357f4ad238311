"""Patterns of files: `*.json`, `specs/**/*.rec`, `legacy`.

They are the plain ones of `.gitignore`: `*` and `?` stay within a name, `**` goes through folders.
A pattern with a slash starts at the folder of its configuration, any other matches a name
anywhere; a folder that matches includes all that it contains.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

_known: dict[str, re.Pattern[str]] = {}


def first_match(path: str, patterns: Iterable[str]) -> str | None:
    """The first pattern that matches a path.

    Args:
        path: relative to the folder of the configuration, with forward slashes.
        patterns: in the order in which they are tried.
    """
    return next((pattern for pattern in patterns if _compiled(pattern).fullmatch(path)), None)


def has_wildcard(pattern: str) -> bool:
    """Whether a pattern may match more than one path."""
    return "*" in pattern or "?" in pattern or "/" not in pattern.rstrip("/")


def _compiled(pattern: str) -> re.Pattern[str]:
    if pattern not in _known:
        import re  # 6 ms that only a project with patterns pays

        from recdsl.configuration.globs import plain_glob

        bare = pattern.removeprefix("./").rstrip("/")
        _known[pattern] = re.compile(f"(?:{plain_glob(bare)})(?:/.*)?", re.DOTALL)
    return _known[pattern]
