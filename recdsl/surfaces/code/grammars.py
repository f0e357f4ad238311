"""The grammars of tree-sitter, from their packages; an extra of recdsl."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Language, Node

    from recdsl.surfaces.code.language import CodeLanguage

_LOADED: dict[tuple[str, str], Language] = {}


class MissingGrammarError(Exception):
    """The packages that read a language are not installed."""

    def __init__(self, name: str) -> None:
        """Take the language's name."""
        super().__init__(
            f"Reading {name} takes tree-sitter and its grammar, which are not installed. Install "
            "them with: pip install 'recdsl[code]'."
        )


def parsed(data: bytes, language: CodeLanguage) -> Node:
    """The tree of a program; of a broken one, what can be made out.

    Args:
        data: the program, in UTF-8.
        language: its language.

    Raises:
        MissingGrammarError: if the grammar is not installed.
    """
    grammar = _grammar(language)
    from tree_sitter import Parser

    return Parser(grammar).parse(data).root_node


def _grammar(language: CodeLanguage) -> Language:
    if language.grammar not in _LOADED:
        from importlib import import_module

        try:
            from tree_sitter import Language

            package, function = language.grammar
            _LOADED[language.grammar] = Language(getattr(import_module(package), function)())
        except ImportError:
            raise MissingGrammarError(language.name) from None
    return _LOADED[language.grammar]
