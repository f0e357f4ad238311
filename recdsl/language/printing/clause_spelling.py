"""The one spelling of each clause: its words in the form in which `fmt` prints them.

A clause is spelled as parts, and a part as pieces, which are never broken over lines; the regions
of a custom layout stand on lines of their own.
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

    from recdsl.model.json_value import Json

LETTERS = {"s": "s", "min": "m", "h": "h"}
# Parts of a clause that stand on lines of their own where the clause is long.
_PARTS = ("storage_part", "vod_part")
# Rules whose neighbours make a list: `1 and 2`, `1, 2 and 3`.
_LISTED = ("user", "format", "rtmp_url", "path")
_AFTER_COMMA = ("video_fps", "video_bitrate", "bitrate", "region_y", "region_height")
_SIGNS = {"COMMA": ",", "AND": "and"}
# Words that may begin a line inside a part.
_OPENING = frozenset(
    (
        "AND",
        "AROUND",
        "AT",
        "CROPPED",
        "FIT",
        "IMAGE",
        "INDIVIDUALLY",
        "MIXED",
        "MONO",
        "OF",
        "SALT",
        "SECRET",
        "STEREO",
    )
)
_BREAK = ""  # stands between words where a line may end
_UIDS = ("user", "uid", "region_uid", "background_uid", "max_resolution_uid")
# Rules whose words are names that ignore case; a name that nothing has stays as it is.
_NAMES = ("vendor", "region", "choice", "format")
_KNOWN = frozenset((*CHOICES, *REGIONS, *VENDORS))


def parts(clause: Node) -> list[list[str]]:
    """The words of a clause, other than the regions of a layout: parts of unbreakable pieces."""
    made: list[list[str]] = [[]]
    children = _updated(clause.children) if clause.rule == "then_clause" else clause.children
    for child in _punctuated(children):
        if isinstance(child, Token):
            if child.kind not in ("LBRACE", "RBRACE"):
                made[-1] += _word(child, clause, "")
        elif child.rule in _PARTS:
            is_first = made[-1] == ["to"]  # a storage without a vendor opens with its first part
            made += [] if is_first else [[]]
            made[-1] += _words(child, "")
        elif child.rule != "layout_region":
            made[-1] += _words(child, "")
    return [_pieces(words) for words in made]


def set_value(clause: Node) -> Json:
    """The value that a `set` gives as JSON, if it is an object or an array; else None."""
    value = next((token.value for token in clause.tokens() if token.kind == "JSON"), None)
    return value if isinstance(value, dict | list) else None


def regions(clause: Node) -> list[str] | None:
    """The regions of a custom layout, each as one line; None for a clause without braces."""
    if not clause.has("LBRACE"):
        return None
    return [
        _joined(list(_words(node, ""))) for node in clause.nodes() if node.rule == "layout_region"
    ]


def _pieces(words: list[str]) -> list[str]:
    """Words joined, but where a line may end."""
    made: list[list[str]] = [[]]
    for word in words:
        if word == _BREAK:
            made.append([])
        else:
            made[-1].append(word)
    return [_joined(piece) for piece in made if piece]


def _joined(words: list[str]) -> str:
    """Words with the blanks between them that English and brackets want."""
    text = ""
    for word in filter(None, words):
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
    for child in _punctuated(children):
        if isinstance(child, Token):
            yield from _word(child, node, unit)
        else:
            yield from _words(child, unit)


def _word(token: Token, node: Node, unit: str) -> Iterator[str]:
    """A word, with the places beside it where a line may end."""
    if token.kind in _OPENING:
        yield _BREAK
    yield _spelled(token, node, unit)
    if token.kind == "COMMA" and node.rule != "layout_region":
        yield _BREAK


def _updated(children: list[Node | Token]) -> list[Node | Token]:
    """The children of an update, in which `everyone` without a medium is what is recorded."""
    made: list[Node | Token] = []
    for child in children:
        if isinstance(child, Node) and child.rule == "subjects" and not child.child("medium"):
            everyone, *rest = child.children
            assert isinstance(everyone, Token)
            made.append(_made("EVERYONE", everyone))
            made += [one for one in rest if not _is(one, "USERS")]
        else:
            made.append(child)
    return made


def _with_everyone(children: list[Node | Token]) -> list[Node | Token]:
    """The children with `everyone`, `all` and `all users` said in one way: `of everyone`."""
    made: list[Node | Token] = []
    for child in children:
        before = made[-1] if made else None
        if not (isinstance(child, Token) and child.kind in ("EVERYONE", "ALL")):
            if not (isinstance(child, Token) and child.kind == "USERS" and _is(before, "EVERYONE")):
                made.append(child)
            continue
        if before is None:
            made += [Node("medium", [_made(kind, child)]) for kind in ("AUDIO", "VIDEO")]
        if not _is(before, "OF"):
            made.append(_made("OF", child))
        made.append(_made("EVERYONE", child))
    return made


def _made(kind: str, place: Token) -> Token:
    """A keyword that is said, though the text has another word there or none."""
    return Token(kind, kind.lower(), place.start, opens_line=False)


def _is(child: Node | Token | None, kind: str) -> bool:
    return isinstance(child, Token) and child.kind == kind


def _punctuated(children: list[Node | Token]) -> Iterator[Node | Token]:
    """The children with the commas and each `and` of all lists said in one way.

    `1, 2, and 3` and `1 and 2 and 3` are the same list.
    """
    kept = [one for one in children if not (isinstance(one, Token) and one.kind in _SIGNS)]
    rules = [one.rule if isinstance(one, Node) else "" for one in kept]
    # Beside a name `and`, a comma would be read as part of `, and`.
    only_and = any(isinstance(one, Node) and one.words() == "and" for one in kept)
    for at, child in enumerate(kept):
        if at and isinstance(child, Node):
            start = next(child.tokens()).start
            for kind in _separator(rules, at, only_and=only_and):
                yield Token(kind, _SIGNS[kind], start, opens_line=False)
        yield child


def _separator(rules: list[str], at: int, *, only_and: bool) -> tuple[str, ...]:
    """What parts a child from the one before, by the rules of the children."""
    rule, before = rules[at], rules[at - 1]
    if rule == "medium":
        return ("COMMA", "AND") if rules[at - 2 : at] == ["user", "user"] else ("AND",)
    if rule in _LISTED and rule == before:
        goes_on = rules[at + 1 : at + 2] == [rule] and not only_and
        return ("COMMA",) if goes_on else ("AND",)
    return ("COMMA",) if rule in _AFTER_COMMA else ()


def _spelled(token: Token, node: Node, unit: str) -> str:
    value = token.value
    if token.kind == "STRING" and node.rule in _UIDS and isinstance(value, str):
        return value if value.isascii() and value.isdigit() else _json(token)
    if token.kind in ("STRING", "JSON"):
        return _json(token)
    if token.kind == "DURATION" and unit:
        duration(token, unit)  # refuses one that is not whole in the unit of the body
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
    if node.rule not in ("subjects", "then_clause"):
        return False
    count = 0
    at = next(index for index, child in enumerate(node.children) if child is word)
    for child in node.children[at:]:
        if isinstance(child, Node) and child.rule == "medium":
            break
        if isinstance(child, Node) and child.rule == "user":
            count += 2 if _are_several(next(child.tokens())) else 1
    return count > 1


def _are_several(token: Token) -> bool:
    """Whether one user of a list stands for more: a range, or all streams of the channel."""
    return token.kind == "RANGE" or (token.kind == "STRING" and token.value == "#allstream#")
