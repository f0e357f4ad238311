"""The grammars for editors know the language's words and no others."""

from __future__ import annotations

import json
import re

from recdsl.language.syntax import vocabulary
from recdsl.language.syntax.parser_tables import KEYWORDS, PUNCTUATION
from recdsl.reference.edition_names import EDITIONS
from tests.conftest import ROOT

TEXTMATE = json.loads((ROOT / "editors/vscode/syntaxes/recdsl.tmLanguage.json").read_text("utf-8"))
TREE_SITTER = ROOT / "editors/tree-sitter-recdsl"


def alternatives(rule: str) -> set[str]:
    listed = TEXTMATE["repository"][rule]["match"].partition("(?:")[2].rpartition(")(?!")[0]
    return {word.replace("\\.", ".") for word in listed.split("|")}


def test_the_textmate_grammar_has_every_word_once() -> None:
    for rule in ("blocks", "opener", "value", "unit", "connective", "choice", "vendor", "region"):
        name = {"blocks": "BLOCKS"}.get(rule, f"{rule.upper()}S")
        assert alternatives(rule) == set(getattr(vocabulary, name))


def test_the_textmate_grammar_includes_what_it_has_and_has_what_it_includes() -> None:
    included = set(re.findall(r'"include": "#([a-z-]+)"', json.dumps(TEXTMATE)))
    assert included == set(TEXTMATE["repository"])


def test_the_grammars_know_the_line_of_the_edition() -> None:
    pattern = re.compile(TEXTMATE["repository"]["edition"]["match"])
    for name in EDITIONS:
        assert pattern.match(f"  Edition {name} # so")
    assert not pattern.match("edition 2026-07.rec")
    assert "edition" in (ROOT / "editors/emacs/recdsl-mode.el").read_text("utf-8")


def test_the_tree_sitter_grammar_has_every_keyword_and_every_sign() -> None:
    text = (TREE_SITTER / "grammar.js").read_text("utf-8")
    # The line that states the edition is read before the clauses.
    assert set(re.findall(r'keyword\("([a-z]+)"\)', text)) == {*KEYWORDS, "edition"}
    for sign in PUNCTUATION:
        assert f'"{sign}"' in text


def test_the_highlights_name_what_the_tree_sitter_grammar_has() -> None:
    grammar = (TREE_SITTER / "grammar.js").read_text("utf-8")
    query = (TREE_SITTER / "queries" / "highlights.scm").read_text("utf-8")
    nodes = set(re.findall(r"^    ([a-z]\w*): \(", grammar, re.MULTILINE))
    assert set(re.findall(r"\(([a-z_]+)", query)) <= nodes
    keywords = set(re.findall(r'"([a-z]+)"', query)) - {"true", "false", "null"}
    assert keywords == {*KEYWORDS, "edition"}
