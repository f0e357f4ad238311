"""Candidates for start bodies in a YAML text: mappings, and texts in block scalars."""

from __future__ import annotations

from yaml import MappingNode, ScalarNode, SequenceNode

from recdsl.model.frozen import Frozen
from recdsl.reference.request_shapes import REQUEST
from recdsl.surfaces.embedded.call_urls import call_urls, only_call
from recdsl.surfaces.embedded.pieces import Piece
from recdsl.surfaces.embedded.shell import pieces as scripted
from recdsl.surfaces.json.dialect import BARE_PLACEHOLDERS
from recdsl.surfaces.start_bodies import SECTIONS, is_undecided, may_hold_body, request_of
from recdsl.surfaces.yaml.block_scalars import block_text
from recdsl.surfaces.yaml.nodes import Nodes, documents, is_merge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from yaml import Node

    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.surfaces.yaml.nodes import Read


class BodyMapping(Frozen):
    """A mapping that is a body, and the mode and the request of the URL around it."""

    node: Node
    read: Read
    mode: Mode | None
    request: str


class _Here(Frozen):
    """A node, and the mode and the request of the URLs around it."""

    node: Node
    mode: Mode | None
    request: str = ""


def bodies(text: str, roots: list[Node] | None = None) -> Iterator[BodyMapping | Piece]:
    """The bodies of a text, and the pieces that may contain one, in order.

    `roots` are those of its documents, if it was parsed already.

    A mapping has the mode of the URL beside it or nearest around it, as a value or, as in a
    description of an API, the name of a path.
    """
    nodes, roots = Nodes(text), documents(text) if roots is None else roots
    seen: set[int] = set()
    shared = _shared(roots)
    waiting = [_Here(root, None) for root in reversed(roots)]
    while waiting:
        current = waiting.pop()
        node = current.node
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, ScalarNode):
            yield from _in_scalar(text, node, current)
        elif isinstance(node, SequenceNode):
            waiting += (
                _Here(child, current.mode, current.request) for child in reversed(node.value)
            )
        elif isinstance(node, MappingNode):
            here = _beside(node, current)
            read = nodes.read(node) if _has_request(node) else None
            request = _request(read.value, here.request) if read else ""
            if read and id(node) not in shared and request:
                yield BodyMapping(node, read, here.mode, request)
            else:
                waiting += reversed([_inner(key, value, here) for key, value in node.value])


def _shared(roots: list[Node]) -> set[int]:
    """The ids of the mappings that are merged into others, which are the whole bodies."""
    shared: set[int] = set()
    seen: set[int] = set()
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, SequenceNode):
            waiting += node.value
        elif isinstance(node, MappingNode):
            waiting += (value for _, value in node.value)
            for _, value in (pair for pair in node.value if is_merge(pair[0])):
                brought = value.value if isinstance(value, SequenceNode) else [value]
                shared |= {id(mapping) for mapping in brought}
    return shared


def _has_request(node: MappingNode) -> bool:
    """Whether a mapping has a `clientRequest`, lacks it around its sections, or may get one."""
    names = {key.value for key, _ in node.value if isinstance(key, ScalarNode)}
    if REQUEST in names or any(is_merge(key) for key, _ in node.value):
        return True
    return "cname" in names and not names.isdisjoint(SECTIONS)


def _request(value: Json, stated: str) -> str:
    """The request of a mapping: that of the URL, unless its members are those of `start`."""
    request = request_of(value)
    if request == "start" or not stated:
        return request
    return stated if request or is_undecided(value) else ""


def _beside(node: MappingNode, around: _Here) -> _Here:
    texts = [value.value for _, value in node.value if isinstance(value, ScalarNode)]
    urls = [url for text in texts if "\n" not in text for url in call_urls(text)]
    return _Here(node, *only_call(urls)) if urls else around


def _inner(key: Node, value: Node, around: _Here) -> _Here:
    urls = list(call_urls(key.value)) if isinstance(key, ScalarNode) else []
    return _Here(value, *only_call(urls)) if urls else _Here(value, around.mode, around.request)


def _in_scalar(text: str, node: ScalarNode, here: _Here) -> Iterator[Piece]:
    """The pieces of a text of several lines: the text itself, or the data that commands send."""
    inset = block_text(text, node) if may_hold_body(node.value) else None
    if inset is None:
        return
    if inset.text.lstrip()[:1] == "{":
        yield Piece(inset, here.mode, BARE_PLACEHOLDERS)
    elif node.style == "|":
        yield from scripted(inset)
