"""Where a secret that is known from its place stands again: in a comment, in prose, as a bucket.

A secret that is a word, such as `record`, is not looked for: it would hide that word everywhere.
"""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Ends = tuple[int, int]

_SHORTEST = 12
# Longer ones are the first to be looked for; a text made to resist has many that begin alike.
_MOST_ALIKE = 8
_NAME = pattern(r"[A-Z]?[a-z]+(?:[A-Z][a-z]+)*")


def repeats(text: str, secrets: Iterable[str]) -> Iterator[Ends]:
    """The spans of a text where one of these secrets stands; takes time in proportion to it."""
    alike: dict[str, list[str]] = {}
    for secret in sorted({secret for secret in secrets if _is_telling(secret)}, key=_longest):
        others = alike.setdefault(secret[:_SHORTEST], [])
        if len(others) < _MOST_ALIKE:
            others.append(secret)
    if not alike:
        return
    for at in range(len(text) - _SHORTEST + 1):
        for secret in alike.get(text[at : at + _SHORTEST], ()):
            if text.startswith(secret, at):
                yield at, at + len(secret)
                break


def _longest(secret: str) -> tuple[int, str]:
    return -len(secret), secret


def _is_telling(secret: str) -> bool:
    """Whether a secret is nothing that people write for other reasons."""
    if len(secret) < _SHORTEST or _NAME.fullmatch(secret):
        return False
    has_digit = any(sign.isdigit() for sign in secret)
    return has_digit or not (secret.islower() or secret.isupper())
