"""Names of recordings and placeholders as identifiers of a language."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+")


def snake(name: str) -> str:
    """Such as `s3_key`."""
    return "_".join(_words(name))


def camel(name: str) -> str:
    """Such as `s3Key`."""
    first, *rest = _words(name)
    return first + "".join(map(str.capitalize, rest))


def pascal(name: str) -> str:
    """Such as `S3Key`."""
    return "".join(map(str.capitalize, _words(name)))


def _words(name: str) -> list[str]:
    """The words of a name in small letters; an identifier cannot begin with a digit."""
    words = [word.lower() for word in _WORD.findall(name)]
    return words if words and words[0][0].isalpha() else ["recording", *words]


def words(text: str) -> frozenset[str]:
    """The words of a text, such as the keywords of a language."""
    return frozenset(text.split())


def identifiers(
    names: Iterable[str],
    style: Callable[[str], str],
    reserved: Collection[str],
    endings: Iterable[str] = (),
) -> dict[str, str]:
    """An identifier for each name, each different from the others in any letter case.

    Args:
        names: the names.
        style: how the language spells them.
        reserved: words of the language, and names that the program uses, in small letters.
        endings: what is added to an identifier for other names that must be free too.
    """
    all_endings = ("", *endings)
    taken: set[str] = set()
    chosen = {}
    for name in dict.fromkeys(names):
        bare = style(name)
        candidate = f"{bare}_" if bare.lower() in reserved else bare
        count = 2
        while candidate.lower() in reserved or any(
            (candidate + ending).lower() in taken for ending in all_endings
        ):
            candidate, count = f"{bare}{count}", count + 1
        taken.update((candidate + ending).lower() for ending in all_endings)
        chosen[name] = candidate
    return chosen
