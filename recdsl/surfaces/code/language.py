"""The properties of a programming language that its literal reader needs."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from tree_sitter import Node

    from recdsl.surfaces.code.format_calls import Holes
    from recdsl.surfaces.code.literal import Literal
    from recdsl.surfaces.code.quoted import Quoted
    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.literal_syntax import Script

    Read = Callable[[Reader, Node], Literal]
    # A name that is bound here and, if known, the node that it is bound to.
    Bound = tuple[str, Node | None]
    # A name as it is written, and the nodes that it is given.
    Pair = tuple[Node, list[Node]]
    # The name of a function, and those of its parameters.
    Declared = tuple[str, list[str]]

_NO_FORMATS: Mapping[str, Holes] = {}


class Kinds(Frozen):
    """The functions that always return a number or a text, by their names as calls write them.

    `coerces` is whether arithmetic always results in a number, even with other operands.
    """

    numbers: re.Pattern[str]
    texts: re.Pattern[str]
    coerces: bool = False

    def of_call(self, function: str) -> str:
        """The kind of value that a function returns; empty if it is not known."""
        if self.numbers.fullmatch(function):
            return "number"
        return "string" if self.texts.fullmatch(function) else ""


class CodeLanguage(Frozen):
    """A language: its grammar, and the functions that read the nodes of its tree.

    `grammar` is the package that holds it and the function that gives it. `readers` read the types
    of node that are literals, or lead to one; every other node is an unknown value. `objects` are
    the types that can be a body, `strings` those that may hold one as JSON, and `words` further
    texts, which hold none. `functions` are those
    that a URL and its body share. `bound` gives the names that a node binds, and `changed` the name
    whose value it changes; a constant is bound once and never changed. `named` tells which name an
    object is given where it stands. `environment` matches an expression whose value comes from the
    environment, and so is a string. `kinds` are those of what functions give. `variable`
    gives for a program how it reads a variable of the environment, with `{}` for the name;
    `constants` matches what is written before a value that has to be constant, so that no call can
    take its place. `script` is how values are written, if fixes can be written at all. `quoted`
    gives for a string how it is written, unless that is what most languages share, and `formats`
    the holes that methods of a text fill, by their names. `pairs` gives the names at a node and
    what they are given, and `declared` the function that a node declares; both None for a node
    that is as in most languages. `gives_last` tells whether the last expression of a function is
    its value.
    """

    name: str
    grammar: tuple[str, str]
    readers: dict[str, Read]
    objects: tuple[str, ...]
    strings: tuple[str, ...]
    functions: tuple[str, ...]
    bound: Callable[[Reader, Node], Iterator[Bound]]
    changed: Callable[[Reader, Node], str | None]
    named: Callable[[Reader, Node], str | None]
    environment: re.Pattern[str]
    kinds: Kinds
    variable: Callable[[str], str]
    constants: re.Pattern[str] | None = None
    script: Script | None = None
    quoted: Callable[[Reader, Node], Quoted | None] | None = None
    formats: Mapping[str, Holes] = _NO_FORMATS
    pairs: Callable[[Reader, Node], Iterable[Pair] | None] | None = None
    declared: Callable[[Reader, Node], Declared | None] | None = None
    gives_last: bool = False
    words: tuple[str, ...] = ()
