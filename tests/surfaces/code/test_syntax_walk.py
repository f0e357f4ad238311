"""The nodes around and beside a node: the same as tree-sitter finds, but in linear time."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from recdsl.surfaces.code.grammars import parsed
from recdsl.surfaces.code.syntax_walk import Tree, nodes
from recdsl.surfaces.kinds import kind_named

SAMPLES = Path(__file__).parent / "samples"
ROOT = Path(__file__).parents[3]
# The shortest sample of each language.
SHORTEST = {
    path.suffix: path for path in sorted(SAMPLES.iterdir(), key=lambda path: -path.stat().st_size)
}


@pytest.mark.parametrize("sample", SHORTEST.values(), ids=SHORTEST)
def test_the_nodes_around_and_beside_one_are_those_that_tree_sitter_finds(sample: Path) -> None:
    kind = kind_named(sample.name)
    assert kind is not None
    assert kind.language is not None
    root = parsed(sample.read_bytes(), kind.language())
    tree = Tree(root)
    for node in nodes(root):
        assert tree.parent(node) == node.parent
        assert tree.before(node, named=False) == node.prev_sibling
        assert tree.after(node, named=False) == node.next_sibling
        if node.is_named:
            assert tree.before(node) == node.prev_named_sibling
            assert tree.after(node) == node.next_named_sibling
    assert tree.parent(root) is None


def test_nobody_asks_tree_sitter_for_the_nodes_around_or_beside_one() -> None:
    """It looks for them from the top or the first sibling, in a time that grows with the text."""
    asked = re.compile(r"(?<!tree)\.parent\b(?!s)|\.(?:prev|next)_(?:named_)?sibling\b")
    for folder in ("surfaces/code", "secrets"):
        for path in (ROOT / "recdsl" / folder).rglob("*.py"):
            text = path.read_text("utf-8").replace("self.parent(", "")
            assert not asked.search(text), path.name
