"""Turn grammar/recording.lark into the LALR tables that the package runs on.

Lark reads the grammar and computes the tables; recdsl/language/syntax/parser.py walks them. So the
program starts without Lark (50 ms) and the grammar stays a grammar.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lark import Lark
from lark.lexer import Lexer, Token
from lark.parsers.lalr_analysis import Shift

GRAMMAR = Path(__file__).parents[1] / "grammar" / "recording.lark"
OUTPUT = "recdsl/language/syntax/parser_tables.py"

HEAD = '''"""The LALR(1) tables of grammar/recording.lark. Made by `make generate`; do not edit.

KEYWORDS and PUNCTUATION name the terminals of fixed spelling. RULES are (name, length) in the
order of their numbers; names that start with an underscore are repetitions, which the parser
flattens. STATES hold, for each state, what follows a symbol: a number from 0 up is the next state
(after a terminal: shift; after a rule: goto), -1 - n reduces by rule n. The symbol "*" stands for
every terminal that the state does not name: the one reduction that can be right there.
"""

from __future__ import annotations

'''


class NoLexer(Lexer):
    """Lark asks for a lexer; the tables need none."""

    def __init__(self, _configuration: object) -> None:
        """Take and ignore Lark's configuration."""

    def lex(self, *_: object) -> Iterator[Token]:
        """Never called: nothing is parsed here."""
        return iter(())


def loaded() -> Lark:
    """The grammar as Lark reads it, with tables and without a lexer.

    Raises:
        lark.exceptions.GrammarError: when two phrases collide (any LALR conflict).
    """
    return Lark(GRAMMAR.read_text("utf-8"), parser="lalr", lexer=NoLexer, strict=True)


def outputs() -> dict[str, str]:
    """The generated module, by its path below the project's root."""
    lark = loaded()
    table = lark.parser.parser._parse_table  # noqa: SLF001 - Lark has no public way to its tables
    rules = sorted(lark.rules, key=lambda rule: (rule.origin.name, repr(rule.expansion)))
    parts = [HEAD, *_terminals(lark), *_rules(rules)]
    order = _numbered(table.states, table.start_states["start"])
    parts += [f"START = {order[table.start_states['start']]}\n\n"]
    # Lark compares with the end state by hand; with this entry it is a state like all others.
    table.states[table.end_states["start"]]["$END"] = (Shift, table.end_states["start"])
    parts += _states(table.states, order, {rule: index for index, rule in enumerate(rules)})
    return {OUTPUT: "".join(parts)}


def _terminals(lark: Lark) -> Iterator[str]:
    spellings = {
        terminal.pattern.value: terminal.name
        for terminal in lark.terminals
        if terminal.pattern.type == "str"
    }
    for title, is_word in (("KEYWORDS", True), ("PUNCTUATION", False)):
        yield f"{title}: dict[str, str] = {{\n"
        for spelling, name in sorted(spellings.items()):
            if spelling[0].isalpha() == is_word:
                yield f'    "{spelling}": "{name}",\n'
        yield "}\n\n"


def _shown(name: str) -> str:
    return "_" + name.strip("_") if name.startswith("_") else name


def _rules(rules: list[Any]) -> Iterator[str]:
    yield "RULES: tuple[tuple[str, int], ...] = (\n"
    for index, rule in enumerate(rules):
        symbols = " ".join(_shown(symbol.name) for symbol in rule.expansion)
        yield f'    ("{_shown(rule.origin.name)}", {len(rule.expansion)}),  # {index}: {symbols}\n'
    yield ")\n\n"


def _numbered(states: dict[int, Any], start: int) -> dict[int, int]:
    """Number the states by breadth, so that the same grammar gives the same file."""
    order = {start: 0}
    queue = [start]
    for state in queue:
        for _symbol, (kind, target) in sorted(states[state].items()):
            if kind is Shift and target not in order:
                order[target] = len(order)
                queue.append(target)
    return order


def _states(states: dict[int, Any], order: dict[int, int], number: dict[Any, int]) -> Iterator[str]:
    yield "STATES: tuple[dict[str, int], ...] = (\n"
    for state in sorted(order, key=order.__getitem__):
        actions = states[state]
        reductions = {target for kind, target in actions.values() if kind is not Shift}
        entries = [
            f'"{_shown(symbol)}": {order[target] if kind is Shift else -1 - number[target]}'
            for symbol, (kind, target) in sorted(actions.items())
            if kind is Shift or len(reductions) > 1
        ]
        if len(reductions) == 1:
            entries.append(f'"*": {-1 - number[reductions.pop()]}')
        yield f"    {{{', '.join(entries)}}},  # {order[state]}\n"
    yield ")\n"


if __name__ == "__main__":
    for path, text in outputs().items():
        (Path(__file__).parents[1] / path).write_text(text, "utf-8")
