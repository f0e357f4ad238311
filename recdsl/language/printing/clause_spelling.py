"""The one spelling of each clause: its words in the form in which `fmt` prints them.

A clause is spelled as pieces, which are never broken over lines; the regions of a custom layout
stand on lines of their own.
"""

from __future__ import annotations

from recdsl.language.compiling.word_values import duration, range_ends
from recdsl.language.syntax.tree import Node, Token
from recdsl.language.syntax.vendor_names import name_of
from recdsl.language.syntax.vocabulary import CHOICES, REGIONS, VENDORS
from recdsl.model.document import AREAS
from recdsl.model.json_output import bare
from recdsl.reference.all_editions import UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LETTERS = {"s": "s", "min": "m", "h": "h"}
# Parts of a clause that may stand on a line of their own.
_PARTS = ("storage_part", "vod_part")
# What stands between the elements of a list, by the rule of the next element.
_SEPARATORS = {"medium": "and", "format": "and"}
_UIDS = ("user", "uid", "region_uid", "background_uid", "max_resolution_uid")
# Rules whose words are names that ignore case; a name that nothing has stays as it is.
_NAMES = ("vendor", "region", "choice", "format")
_KNOWN = frozenset((*CHOICES, *REGIONS, *VENDORS))


def pieces(clause: Node) -> list[str]:
    """The words of a clause, other than the regions of a layout, as unbreakable pieces."""
    made: list[list[str]] = [[]]
    for child in _with_one_separator(clause.children):
        if isinstance(child, Node) and child.rule in _PARTS:
            made.append(list(_words(child, "")))
        elif isinstance(child, Node) and child.rule != "layout_region":
            made[-1] += _words(child, "")
        elif isinstance(child, Token) and child.kind not in ("LBRACE", "RBRACE"):
            made[-1].append(_spelled(child, clause, ""))
    return [joined(words) for words in made]


def regions(clause: Node) -> list[str] | None:
    """The regions of a custom layout, each as one line; None for a clause without braces."""
    if not clause.has("LBRACE"):
        return None
    return [
        joined(list(_words(node, ""))) for node in clause.nodes() if node.rule == "layout_region"
    ]


def joined(words: list[str]) -> str:
    """Words with the blanks between them that English and brackets want."""
    text = ""
    for word in words:
        glued = not text or text.endswith("(") or word in (",", ")")
        text += word if glued else f" {word}"
    return text


def _words(node: Node, unit: str) -> Iterator[str]:
    own = UNITS.get(node.rule, "")
    if own in LETTERS:
        unit = own
    if node.rule == "acquire_hours":
        unit = "h"
    children = _with_everyone(node.children) if node.rule == "subjects" else node.children
    for child in _with_one_separator(children):
        if isinstance(child, Token):
            yield _spelled(child, node, unit)
        else:
            yield from _words(child, unit)


def _with_everyone(children: list[Node | Token]) -> list[Node | Token]:
    """The children with `everyone`, `all` and `all users` said in one way: `of everyone`."""
    made: list[Node | Token] = []
    for child in children:
        before = made[-1] if made else None
        if not (isinstance(child, Token) and child.kind in ("EVERYONE", "ALL")):
            if not (isinstance(child, Token) and child.kind == "USERS" and _is_everyone(before)):
                made.append(child)
            continue
        words = "everyone" if isinstance(before, Token) and before.kind == "OF" else "of everyone"
        if before is None:
            words = f"audio and video {words}"
        made += [Token(word.upper(), word, child.start, opens_line=False) for word in words.split()]
    return made


def _is_everyone(child: Node | Token | None) -> bool:
    return isinstance(child, Token) and child.kind == "EVERYONE"


def _with_one_separator(children: list[Node | Token]) -> Iterator[Node | Token]:
    """The children with `,`, `and` and `, and` between elements all said in one way."""
    for at, child in enumerate(children):
        if not (isinstance(child, Token) and child.kind in ("COMMA", "AND")):
            yield child
            continue
        following = children[at + 1]
        if isinstance(following, Node):
            word = _SEPARATORS.get(following.rule, ",")
            yield Token("AND" if word == "and" else "COMMA", word, child.start, opens_line=False)
        elif following.kind != "AND":
            yield child


def _spelled(token: Token, node: Node, unit: str) -> str:
    value = token.value
    if token.kind == "STRING" and node.rule in _UIDS and isinstance(value, str):
        return value if value.isascii() and value.isdigit() else _json(token)
    if token.kind in ("STRING", "JSON"):
        return _json(token)
    if token.kind == "DURATION" and unit:
        duration(token, unit)  # it has to come out whole
        return token.text.lower()
    if token.kind == "RANGE":
        return "-".join(range_ends(token.text))
    if token.kind in ("NUMBER", "PIXELS", "PLACEHOLDER", "DURATION"):
        return token.text
    if token.kind == "WORD" and node.rule == "acquire_region":
        return token.text.upper() if token.text.upper() in AREAS else token.text
    if token.kind == "WORD":
        names = (token.text.lower(), name_of(token.text)) if node.rule in _NAMES else ()
        return next((name for name in names if name in _KNOWN), token.text)
    if token.kind == "HZ":
        return "Hz"
    if token.kind in ("USER", "USERS"):
        return "users" if _several(token, node) else "user"
    return token.text.lower()


def _json(token: Token) -> str:
    return bare(token.value)


def _several(word: Token, node: Node) -> bool:
    """Whether `user` or `users` introduces more than one."""
    if node.rule == "expecting":
        return node.nodes()[0].words() != "1"
    if node.rule == "absent":
        return True
    if node.rule != "subjects":
        return False
    count = 0
    at = next(index for index, child in enumerate(node.children) if child is word)
    for child in node.children[at:]:
        if isinstance(child, Node) and child.rule == "medium":
            break
        if isinstance(child, Node):
            count += 2 if _are_several(next(child.tokens())) else 1
    return count > 1


def _are_several(token: Token) -> bool:
    """Whether one user of a list stands for more: a range, or all streams of the channel."""
    return token.kind == "RANGE" or (token.kind == "STRING" and token.value == "#allstream#")
