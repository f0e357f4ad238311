"""Regular expressions that are compiled on first use.

`import re` takes half as long as the whole start of Python, and to compile all expressions of the
scanner and of the masking takes as long again; a run uses few of them.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern


def pattern(text: str) -> Pattern[str]:
    """An expression; its flags are part of the text, as in `(?i)`."""
    return _Pattern(text)  # type: ignore[return-value]


class _Pattern:
    """An expression that is compiled when one of its attributes is first read."""

    def __init__(self, text: str) -> None:
        self.pattern = text

    def __getattr__(self, name: str) -> object:
        import re

        compiled = re.compile(self.pattern)
        for method in ("match", "search", "fullmatch", "finditer", "sub", "split", "findall"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
