"""Members changed in `set` and `without` clauses."""

from __future__ import annotations

from recdsl.language.spec_edits.clause_edits import added, path_words, removed
from recdsl.model.json_output import bare
from recdsl.model.operations import has, value_at
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.spec_edits.recording_text import Reading
    from recdsl.language.syntax.tree import Node, Token
    from recdsl.model.json_value import Json

    Edits = tuple[Edit, ...]


def changed_sets(reading: Reading, pointer: str, body: Json) -> Iterator[Edits]:
    """The value of a `set` clause for a place, or for what holds it, as a body has it."""
    for clause, at in _sets(reading):
        if f"{pointer}/".startswith(f"{at}/") and has(body, at):
            value = list(clause.tokens())[-1]
            yield (Edit(value.span, _json(value_at(body, at))),)


def removed_sets(reading: Reading, pointer: str) -> Iterator[Edits]:
    """The `set` clause for a place taken away."""
    for clause, at in _sets(reading):
        if at == pointer:
            yield (removed(reading, clause),)


def moved_sets(reading: Reading, pointer: str, target: str) -> Iterator[Edits]:
    """The `set` clause for a place given the path of another place."""
    for clause, at in _sets(reading):
        if at == pointer:
            yield (Edit(_path(clause).span, path_words(target)),)


def added_set(reading: Reading, pointer: str, value: Json) -> Edits:
    """A new `set` clause."""
    return (added(reading, [f"set {path_words(pointer)} = {_json(value)}"]),)


def added_without(reading: Reading, pointer: str) -> Iterator[Edits]:
    """A place left out: one more in the `without` clause, or a new one."""
    path = path_words(pointer)
    for clause in reversed(reading.sentence.clauses):
        if clause.kind == "without" and not clause.inherited:
            end = clause.node.span.end
            yield (Edit(Span(end, end), f", {path}"),)
    yield (added(reading, [f"without {path}"]),)


def _sets(reading: Reading) -> Iterator[tuple[Node, str]]:
    """The `set` clauses with their pointers; the last one first, since it has the last word."""
    for clause in reversed(reading.sentence.clauses):
        if clause.kind == "set":
            path = _path(clause.node)
            dotted = path.kind != "STRING"
            said = "/clientRequest/" + path.text.replace(".", "/") if dotted else str(path.value)
            yield clause.node, said


def _path(clause: Node) -> Token:
    path = clause.child("path")
    assert path is not None
    return next(path.tokens())


def _json(value: Json) -> str:
    return bare(render_placeholders(value))
