"""The words that must change so that a recording's phrases say another body.

Both bodies are said in the usual phrases. Where these differ, the difference is carried over to
the clauses that the spec has, word by word: what both say alike stays as the author wrote it.
"""

from __future__ import annotations

import json
from difflib import SequenceMatcher

from recdsl.language.compiling.clauses import sentences
from recdsl.language.printing.body_clauses import sayings
from recdsl.language.printing.phrase_values import Facts
from recdsl.language.spec_edits.clause_edits import added, removed
from recdsl.language.spoken.spoken_parser import parse
from recdsl.model.frozen import Frozen
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Edit, Span, first_line_end

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.language.compiling.clauses import Clause
    from recdsl.language.spec_edits.recording_text import Reading
    from recdsl.language.syntax.tree import Node, Token
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

    Edits = tuple[Edit, ...]
    # The kind of a clause, and which of its kind it is.
    Key = tuple[str, int]


class _Phrase(Frozen):
    """A clause of the usual phrases, with the text that it is part of."""

    node: Node
    text: str

    @property
    def said(self) -> str:
        span = self.node.span
        return self.text[span.start : span.end]


class _Change(Frozen):
    """The tokens `start` to before `end` of a clause, and the words in their place."""

    start: int
    end: int
    words: str


def rewordings(reading: Reading, body: Json) -> Iterator[Edits]:
    """Ways to change a recording's clauses so that they may say a body, the likeliest first.

    The clauses of the defaults are changed in place, or overridden by clauses of its own.
    """
    mode = reading.recording.mode or "mix"
    before, after = (
        _phrases(said, mode, reading.reference) for said in (reading.recording.body, body)
    )
    for in_place in (True, False):
        for exactly in (True, False):
            edits = _reworded(reading, before, after, in_place=in_place, exactly=exactly)
            if edits:
                yield edits
    yield _said_anew(reading, before, after)


def _phrases(body: Json, mode: Mode, reference: Reference) -> dict[Key, _Phrase]:
    """What the usual phrases say of a body."""
    plain = render_placeholders(body)
    text = "\n".join(sayings(Facts(plain, mode, reference))) if isinstance(plain, dict) else ""
    syntax = parse(text)
    found = sentences(syntax)[0] if text and not syntax.findings else ()
    clauses = found[0].clauses if found else ()
    return {key: _Phrase(clause.node, text) for key, clause in _keyed(clauses).items()}


def _keyed(clauses: Iterable[Clause]) -> dict[Key, Clause]:
    keyed: dict[Key, Clause] = {}
    for clause in clauses:
        count = 0
        while (clause.kind, count) in keyed and clause.kind == "background of":
            count += 1
        keyed.setdefault((clause.kind, count), clause)
    return keyed


def _reworded(
    reading: Reading,
    before: dict[Key, _Phrase],
    after: dict[Key, _Phrase],
    *,
    in_place: bool,
    exactly: bool,
) -> Edits:
    """The edits for all phrases that differ; none where there is no such way."""
    edits: list[Edit] = []
    new: list[str] = []
    clauses = _keyed(reading.sentence.clauses)
    for key in dict.fromkeys((*before, *after)):
        old, wanted, clause = before.get(key), after.get(key), clauses.get(key)
        if old and wanted and old.said == wanted.said:
            continue
        if clause and clause.inherited and not in_place:
            if wanted is None:
                return ()
            new.append(wanted.said)
        elif clause and wanted:
            edits += _edited(reading, clause.node, wanted, old if exactly else None)
        elif clause:
            edits.append(removed(reading, clause.node))
        elif wanted:
            new.append(wanted.said)
    if new:
        edits.append(added(reading, new))
    return tuple(sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)))


def _said_anew(reading: Reading, before: dict[Key, _Phrase], after: dict[Key, _Phrase]) -> Edits:
    """The clauses that differ, each as a whole: words of another order have no word to change."""
    clauses = _keyed(reading.sentence.clauses)
    edits: list[Edit] = []
    for key, wanted in after.items():
        old, clause = before.get(key), clauses.get(key)
        if old and old.said == wanted.said:
            continue
        if clause is None or clause.inherited:
            return ()
        edits.append(Edit(clause.node.span, wanted.said))
    return tuple(edits) if before.keys() == after.keys() else ()


def _edited(
    reading: Reading, clause: Node, wanted: _Phrase, known: _Phrase | None
) -> Iterator[Edit]:
    """The words of a clause that differ from a phrase, but where they differ from `known` too."""
    own = list(clause.tokens())
    changes = _changes(own, wanted)
    kept = _changes(own, known) if known else []
    newline = first_line_end(reading.text)
    for change in changes:
        if change not in kept and change.start > 0:
            yield _edit(own, change, newline, reading)


def _changes(own: list[Token], phrase: _Phrase) -> list[_Change]:
    words = list(phrase.node.tokens())
    matcher = SequenceMatcher(None, _read(own), _read(words), autojunk=False)
    return [
        _Change(
            start,
            end,
            phrase.text[words[first].start : words[last - 1].end] if first < last else "",
        )
        for tag, start, end, first, last in matcher.get_opcodes()
        if tag != "equal"
    ]


def _read(tokens: list[Token]) -> list[tuple[str, str]]:
    """Tokens, each told from others by what it says; `and` and a comma in a list say the same."""
    return [
        _said(token, following)
        for token, following in zip(tokens, [*tokens[1:], None], strict=True)
    ]


def _said(token: Token, following: Token | None) -> tuple[str, str]:
    if token.kind in ("STRING", "JSON"):
        return token.kind, json.dumps(token.value, sort_keys=True)
    if token.kind == "AND" and following and following.kind not in ("AUDIO", "VIDEO"):
        return "COMMA", ","
    return token.kind, token.text.lower()


def _edit(own: list[Token], change: _Change, newline: str, reading: Reading) -> Edit:
    text, words = reading.text, change.words.replace("\n", newline)
    before = own[change.start - 1].end
    if change.start == change.end:
        return Edit(Span(before, before), words if words[0] in ",)" else f" {words}")
    start, end = own[change.start].start, own[change.end - 1].end
    glues = not words or words[0] in ",)"
    if glues and not any(before <= comment.start < end for comment in reading.comments):
        start = before
    # A comma stands close to the word before it, another word does not.
    return Edit(Span(start, end), words if glues or text[start] != "," else f" {words}")
