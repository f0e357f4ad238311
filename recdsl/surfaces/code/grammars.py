"""The grammars of tree-sitter, from their packages; loaded when a program is read."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Language, Node

    from recdsl.surfaces.code.language import CodeLanguage

_LOADED: dict[tuple[str, str], Language] = {}


class MissingGrammarError(Exception):
    """The parser of a language is not installed."""

    def __init__(self, language: CodeLanguage) -> None:
        """Take the language."""
        package = language.grammar[0].replace("_", "-")
        super().__init__(
            f"The parser of {language.name} is not installed. Install it with: pip install "
            f"tree-sitter {package}."
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
            raise MissingGrammarError(language) from None
    return _LOADED[language.grammar]
