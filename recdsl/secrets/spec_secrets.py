"""The secrets of a spec: the texts that its clauses have for them."""

from __future__ import annotations

import re

from recdsl.language.spoken.spoken_parser import parse
from recdsl.language.syntax.parser import parse as parse_strictly
from recdsl.language.syntax.tree import Node, Token
from recdsl.language.syntax.unread_secrets import is_plain_word, misplaced_texts
from recdsl.language.syntax.unread_secrets import spec_secrets as unread_secrets
from recdsl.model.addresses import last_segment
from recdsl.model.secret_names import is_secret_name, is_stream_name
from recdsl.reference.all_editions import PATHS
from recdsl.secrets.json_secrets import json_secrets, secrets_within
from recdsl.secrets.search import quoted_keys, searched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Ends = tuple[int, int]

_STREAM = "rtmp_url"
_STEP = re.compile(r"[^./\"]+")
_QUOTES = tuple("\"'`\u2018\u2019\u201c\u201d\u00ab\u00bb")


def spec_secrets(text: str) -> Iterator[Ends]:
    """The spans of a spec that must not be shown."""
    syntax, strict = parse(text), parse_strictly(text)
    waiting = [(syntax.tree, "")]
    while waiting:
        node, rule = waiting.pop()
        rule = node.rule if node.rule in PATHS else rule
        waiting += ((one, rule) for one in node.nodes())
        yield from _of_node(text, node, rule)
    for comment in syntax.comments:
        said = text[comment.start : comment.end]
        yield from _shifted(searched(said, bare=False), comment.start)
    # Where people speak, a secret may stand beside what was heard as one.
    if strict.findings:
        yield from unread_secrets(text)
        found = (*strict.findings, *syntax.findings)
        faults = [finding.span for finding in found if finding.span]
        yield from misplaced_texts(text, faults)
        for start, end in searched(text, bare=False):
            if not is_plain_word(text[start:end]):
                yield start, end
    if syntax.findings:
        yield from _unheard(text, syntax.tree)


def _unheard(text: str, tree: Node) -> Iterator[Ends]:
    """The texts that look like keys and that no clause has, such as those of a program."""
    heard = {token.start for token in tree.tokens() if token.kind == "STRING"}
    return (span for span in quoted_keys(text) if span[0] - 1 not in heard)


def _of_node(text: str, node: Node, rule: str) -> Iterator[Ends]:
    """The secrets among the tokens of a node, which say the parameter of that name."""
    if node.rule == "set":
        yield from _set(node)
        return
    is_secret = is_secret_name(PATHS.get(rule, "").rpartition(".")[2])
    for token in node.children:
        if not isinstance(token, Token):
            continue
        quotes = int(token.kind == "STRING" and text[token.start : token.start + 1] in _QUOTES)
        start, end = token.start + quotes, token.end - quotes
        if is_secret and token.kind != "PLACEHOLDER":
            yield start, end
        elif token.kind == "STRING":
            said = text[start:end]
            yield from _shifted(secrets_within(said), start)
            if rule == _STREAM:
                yield from _shifted([last_segment(said, 0, len(said))], start)


def _set(node: Node) -> Iterator[Ends]:
    """The value of `set PATH = JSON`."""
    path = node.child("path")
    name = path.words().strip('"') if path else ""
    steps = name.replace("/", ".").split(".")
    if path is not None:
        yield from _below(path)
    for token in node.children:
        if not isinstance(token, Token) or token.kind != "JSON":
            continue
        if any(map(is_secret_name, steps)):
            quotes = int(token.text[:1] == '"')
            yield token.start + quotes, token.end - quotes
            continue
        yield from _shifted(json_secrets(token.text), token.start)
        if is_stream_name(steps[-1]):
            yield from _shifted([last_segment(token.text, 1, len(token.text) - 1)], token.start)


def _below(path: Node) -> Iterator[Ends]:
    """What a path has below the name of a secret."""
    is_below = False
    for token in path.tokens():
        at = token.start
        for step in _STEP.finditer(token.text):
            if is_below:
                yield at + step.start(), at + step.end()
            is_below = is_below or is_secret_name(step.group())


def _shifted(spans: Iterable[Ends], by: int) -> Iterator[Ends]:
    return ((start + by, end + by) for start, end in spans)
