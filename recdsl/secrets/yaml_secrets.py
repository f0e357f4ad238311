"""The secrets of a YAML text: scalars below a secret name, with a tag, an anchor or an alias."""

from __future__ import annotations

from yaml import MappingNode, Node, ScalarNode, SequenceNode

from recdsl.model.addresses import last_segment
from recdsl.model.secret_names import is_basic_auth, is_secret_name, is_stream_name, names_secret
from recdsl.secrets.json_secrets import (
    announces_secret,
    placed,
    secrets_within,
)
from recdsl.secrets.script_secrets import inset_secrets
from recdsl.secrets.search import looks_secret, searched
from recdsl.surfaces.embedded.inset import shifted
from recdsl.surfaces.embedded.json_strings import content
from recdsl.surfaces.yaml.block_scalars import block_text
from recdsl.surfaces.yaml.nodes import Nodes, documents

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Ends = tuple[int, int]

_NAMING = frozenset({"name", "key", "id"})
_GIVING = frozenset({"value", "default", "example"})
# What a JSON schema says of a secret is no secret.
_TYPES = frozenset({"string", "object", "array", "number", "integer", "boolean"})


def yaml_secrets(text: str) -> Iterator[Ends]:
    """The spans of a YAML text that must not be shown."""
    walk = _Walk(text)
    roots = documents(text)
    covered = sorted(walk.spans(roots))
    yield from walk.found
    # Comments, and what is behind a mistake.
    at = 0
    for start, end in [*covered, (len(text), len(text))]:
        if start > at:
            for begin, stop in searched(text[at:start], bare=False):
                yield at + begin, at + stop
        at = max(at, end)
    if not roots or roots[-1].end_mark.index < len(text.rstrip()):
        yield from searched(text)


class _Walk:
    def __init__(self, text: str) -> None:
        self.text = text
        self.nodes = Nodes(text)
        self.found: list[Ends] = []

    def spans(self, roots: list[Node]) -> Iterator[Ends]:
        """Where scalars are; what is secret of them is kept in `found`."""
        seen: set[tuple[int, bool, bool]] = set()
        waiting = [(root, "", False, False) for root in roots]
        while waiting:
            node, name, secret, basic = waiting.pop()
            if (id(node), secret, basic) in seen:
                continue
            seen.add((id(node), secret, basic))
            if isinstance(node, ScalarNode):
                yield self._scalar(node, name, secret=secret)
            elif isinstance(node, SequenceNode):
                before = ""
                for one in node.value:
                    said = one.value if isinstance(one, ScalarNode) else ""
                    is_behind = announces_secret(before) or (
                        is_secret_name(before) and looks_secret(said) and not is_secret_name(said)
                    )
                    waiting.append((one, name, secret or is_behind, basic))
                    before = said
            elif isinstance(node, MappingNode):
                named = _named(node, is_basic=basic)
                for key, value in node.value:
                    said = key.value if isinstance(key, ScalarNode) else ""
                    below = secret or names_secret(said, is_basic=basic)
                    below = below or (named and said in _GIVING)
                    # A template without quotes is a mapping in a mapping: `{{ K | default("…") }}`.
                    is_template = not said or "default(" in said
                    inner = basic or is_basic_auth(said)
                    waiting.append((key, "", secret and is_template, False))
                    waiting.append((value, said, below, inner))

    def _scalar(self, node: ScalarNode, name: str, *, secret: bool) -> Ends:
        member = self.nodes.place(node)
        start, end = member.start, member.end
        quoted = int(node.style in ("'", '"'))
        inside = start + quoted, end - quoted
        block = block_text(self.text, node) if node.style in ("|", ">") else None
        if secret and name == "type" and node.value in _TYPES:
            return start, end
        if secret:
            whole = [(0, len(block.text))] if block else []
            self.found += placed(block, whole) if block else [inside]
        elif block:
            is_json = block.text.lstrip()[:1] in ("{", "[")
            within = secrets_within(block.text) if is_json else searched(block.text, bare=False)
            self.found += placed(block, within)
            self.found += inset_secrets(block)
        else:
            inset = content(self.text, member) if node.style == '"' else None
            if inset is None:
                inset = shifted(self.text[slice(*inside)], inside[0])
            self.found += placed(inset, secrets_within(inset.text))
            if " -" in f" {inset.text}":
                self.found += inset_secrets(inset)
            if is_stream_name(name):
                self.found.append(last_segment(self.text, *inside))
        return start, end


def _named(node: MappingNode, *, is_basic: bool) -> bool:
    """Whether a mapping is a member by itself: `{name: TOKEN, value: …}`."""
    return any(
        isinstance(key, ScalarNode)
        and key.value in _NAMING
        and isinstance(value, ScalarNode)
        and names_secret(value.value, is_basic=is_basic)
        for key, value in node.value
    )
