"""What formatting calls put into a secret part of a text: `sprintf('{"token": "%s"}', key)`."""

from __future__ import annotations

import re

from recdsl.secrets.json_secrets import secrets_within
from recdsl.surfaces.code.format_calls import fillings, token_groups
from recdsl.surfaces.code.syntax_walk import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.embedded.inset import Inset

    # What a hole takes: an argument by its place, or by its name.
    Place = int | str

_PLACEHOLDER = re.compile(r"\$\{[^{}]*\}")
# The signs of a call, and what is in them: `%2$s`, `%[2]s`, `%(name)s`, `{2}`, `{name:>5}`.
_SIGN = re.compile(
    r"%(?:(?P<first>\d+)\$|\[(?P<go>\d+)\]|[(<{](?P<named>\w+)[)>}])?[^{]*"
    r"|~[\d.-]*[tl]?\w|\{(?:(?P<place>\d+)|(?P<name>\w+))?[^{}]*\}|\$\{?(?P<dollar>\w+)\}?"
)
_LISTS = frozenset({"array", "list", "tuple", "array_creation_expression", "array_literal"})
_MAPS = frozenset({"dictionary", "hash", "object"})


def filled(reader: Reader, node: Node, inset: Inset, inner: Iterable[Node]) -> Iterator[Node]:
    """The arguments that come into the secret parts of a string; `inner` is in it already."""
    every = list(fillings(reader, node)) if "${" in inset.text else []
    places = list(_secret_places(reader, inset, inner)) if every else []
    for given in every:
        for place in places:
            yield from _argument(reader, node, given, place)


def _secret_places(reader: Reader, inset: Inset, inner: Iterable[Node]) -> Iterator[Place]:
    """Which arguments stand where a secret does."""
    starts = {reader.span(one).start for one in inner}
    text, following = inset.text, 0
    holes: list[tuple[re.Match[str], Place]] = []
    for found in _PLACEHOLDER.finditer(text):
        start, end = inset.starts[found.start()], inset.ends[found.end() - 1]
        sign = _SIGN.fullmatch(reader.points.text, start, end)
        if sign is None or start in starts:
            continue
        name = sign["named"] or sign["name"] or sign["dollar"]
        one_based = sign["first"] or sign["go"]
        if name is None and not (one_based or sign["place"]):
            holes.append((found, following))
            following += 1
        else:
            holes.append((found, name or (int(one_based) - 1 if one_based else int(sign["place"]))))
    parts, done = [], 0
    for found, _ in holes:  # a key in place of each, of the same length
        parts += [text[done : found.start()], ("k9" * len(found[0]))[: len(found[0])]]
        done = found.end()
    secret = list(secrets_within("".join((*parts, text[done:])))) if holes else []
    for found, place in holes:
        if any(start < found.end() and found.start() < end for start, end in secret):
            yield place


def _argument(reader: Reader, text: Node, given: list[Node], place: Place) -> Iterator[Node]:
    """The argument at a place, or with a name."""
    tree = reader.tree.parent(given[0]) if given else None
    if tree is not None and tree.type == "token_tree":
        groups = _groups(tree, text)
        names = [_name(reader, one) for one in groups]
        at = names.index(place) if isinstance(place, str) and place in names else place
        if isinstance(at, int) and at < len(groups):
            yield from groups[at][2:] if names[at] else groups[at]
        return
    only = given[0] if len(given) == 1 else None
    if isinstance(place, str):
        pairs = only.named_children if only is not None and only.type in _MAPS else given
        for one in pairs:
            key, value = field(one, "name") or field(one, "key"), field(one, "value")
            said = reader.node_text(key).strip("\"':") if key is not None else ""
            if value is not None and said == place:
                yield value
    elif only is not None and only.type in _LISTS and place < only.named_child_count:
        yield only.named_children[place]
    elif place < len(given):
        yield given[place]
    elif only is not None:
        yield only


def _name(reader: Reader, tokens: list[Node]) -> str:
    """The name that an argument of a macro is given by, if it has one."""
    return reader.node_text(tokens[0]) if len(tokens) > 2 and tokens[1].type == "=" else ""


def _groups(tree: Node, text: Node) -> list[list[Node]]:
    """The arguments of a macro behind its text, each with all of its tokens."""
    groups = token_groups(tree)
    at = next((index for index, one in enumerate(groups) if text in one), len(groups))
    return [one for one in groups[at + 1 :] if one]
