"""Globs as expressions that take linear time, such as `*.json`, `specs/**/*.rec`.

`*` and `?` stay within a name, `**` goes through folders. The first place where the text between
two stars matches is as good as any later one, so an expression never has to come back to it: the
groups are atomic. With plain ones `a*a*a*a*b` does not end on a long name.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_STAR, _SLASH = "*", "/"
_NEVER = "(?!)"
_ANY = "[^/]"
_FOLDERS = "(?:[^/]++/)*?"
_CLASSES = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "blank": r" \t",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": r"\x21-\x7e",
    "lower": "a-z",
    "print": r"\x20-\x7e",
    "punct": r"!-\/:-@\[-`{-~",
    "space": r" \t\n\r\f\v",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}


def plain_glob(glob: str) -> str:
    """The expression for the paths that a glob of names, `*`, `?` and `**` matches as a whole.

    A glob without a slash matches a name in any folder.
    """
    atoms = ({"*": _STAR, "?": _ANY, "/": _SLASH}.get(sign) or re.escape(sign) for sign in glob)
    return _expression(_parts(atoms))


def git_glob(glob: str) -> str | None:
    """The expression for a pattern of a `.gitignore`, which has classes and escapes too.

    Returns:
        The expression; None if the pattern is a mistake, and matches nothing.
    """
    atoms = list(_git_atoms(glob))
    parts = _parts(atoms)
    if _NEVER in atoms or [] in parts[1:] or parts == [[]]:
        return None
    return _expression(parts)


def _parts(atoms: Iterable[str]) -> list[list[str]]:
    """The atoms of each part of a path."""
    parts: list[list[str]] = [[]]
    for atom in atoms:
        if atom == _SLASH:
            parts.append([])
        else:
            parts[-1].append(atom)
    return parts


def _expression(parts: list[list[str]]) -> str:
    folders = [_STAR, _STAR]
    anywhere = len(parts) == 1
    parts = parts[1:] if len(parts) > 1 and not parts[0] else parts
    if anywhere:
        return f"{_FOLDERS}{_name(parts[0])}"
    groups: list[list[str]] = [[]]  # names that follow each other, between `**`
    for part in parts:
        if part == folders:
            groups.append([])
        else:
            groups[-1].append(_name(part))
    first, *others = ("/".join(group) for group in groups)
    if not others:
        return first
    expression = f"{first}/" if first else ""
    expression += "".join(f"(?>{_FOLDERS}{group}/)" for group in others[:-1] if group)
    return expression + (f"{_FOLDERS}{others[-1]}" if others[-1] else ".+")


def _name(atoms: list[str]) -> str:
    """The expression for one name; several stars are one."""
    texts: list[str] = [""]
    for index, atom in enumerate(atoms):
        if atom != _STAR:
            texts[-1] += atom
        elif not index or atoms[index - 1] != _STAR:
            texts.append("")
    first, *others = texts
    if not others:
        return first
    between = "".join(f"(?>{_ANY}*?{text})" for text in others[:-1])
    return f"{first}{between}{_ANY}*{others[-1]}"


def _git_atoms(glob: str) -> Iterator[str]:
    """The expressions for the signs of a pattern of git; `_NEVER` for a mistake."""
    index = 0
    while index < len(glob):
        sign = glob[index]
        index += 1
        if sign == "\\":
            if index == len(glob) or (
                index == 1 and glob[index] == "/"
            ):  # no path begins with a slash
                yield _NEVER
                return
            yield _SLASH if glob[index] == "/" else re.escape(glob[index])
            index += 1
        elif sign == "[":
            expression, index = _class(glob, index)
            yield expression
        else:
            yield {"*": _STAR, "?": _ANY, "/": _SLASH}.get(sign) or re.escape(sign)


_ITEM = re.compile(
    r"\[:(?P<name>[a-z]*):\]|(?P<low>\\.|[^\\])(?:-(?P<high>\\.|[^\\\]]))?", re.DOTALL
)


def _class(glob: str, index: int) -> tuple[str, int]:
    """A class such as `[a-z]`, after its opening bracket, and the offset of its end."""
    negated = glob[index : index + 1] in ("!", "^")
    index += negated
    first, items = index, ""
    while index < len(glob) and (glob[index] != "]" or index == first):
        item = _ITEM.match(glob, index)
        if item is None or (item["name"] is not None and item["name"] not in _CLASSES):
            return _NEVER, len(glob)
        if item["name"] is not None:
            items += _CLASSES[item["name"]]
        else:
            low = item["low"][-1]
            high = item["high"][-1] if item["high"] else low
            # Like git, compare with the start of a range before the range itself.
            items += f"{re.escape(low)}-{re.escape(high)}" if low <= high else re.escape(low)
        index = item.end()
    if index >= len(glob):
        return _NEVER, index
    within = f"[{'^' if negated else ''}{items}]" if items else "." if negated else _NEVER
    return f"(?:(?!/){within})" if within != _NEVER else _NEVER, index + 1
