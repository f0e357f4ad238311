"""Fixes in a spec: ways to say what operations make of a body, each proven by compiling it.

The ways are tried in this order; the first one that compiles to exactly what is wanted, and leaves
all other recordings as they are, is taken:

1. the `set` clause that says the member is changed, or taken away;
2. the phrases that differ are said anew: a word in its place, a part, a clause (`rewording`);
3. `set` or `without` is added, which can say everything.
"""

from __future__ import annotations

from collections import Counter

from recdsl.language.compiling.pipeline import compiled
from recdsl.language.spec_edits import set_edits
from recdsl.language.spec_edits.clause_edits import moded
from recdsl.language.spec_edits.recording_text import Reading
from recdsl.language.spec_edits.rewording import rewordings
from recdsl.model.finding import Move, Put, Record, Remove, Rename
from recdsl.model.json_value import ancestors
from recdsl.model.operations import ImpossibleError, beside, changed, has, sent_alike, value_at
from recdsl.model.source import Source, applied
from recdsl.model.text_edits import TextEdits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.model.document import Document, Recording
    from recdsl.model.finding import Operation
    from recdsl.model.json_value import Json
    from recdsl.model.source import Edit, Span
    from recdsl.reference.reference import Reference

    Edits = tuple[Edit, ...]
    OnBody = Put | Remove | Rename | Move


_FILES = "/clientRequest/recordingFileConfig/avFileType"


class Repairs:
    """The repairs of one recording of a spec (see `document.Edits`)."""

    def __init__(  # noqa: PLR0913, PLR0917 - a recording and all that its spec was read with
        self,
        source: Source,
        index: int,
        alike: frozenset[int],
        takes: Callable[[str], bool],
        defaults: Source | None,
        reference: Reference,
        block: Span | None = None,
    ) -> None:
        """Take the spec, which recording it is, and which others the same is right for.

        Whether a text may still be compiled, `takes` says. The defaults that the spec shares with
        others stay as they are. With a `block`, all that is outside of it stays, too. `fulfilled`
        are the recordings that the edits change as they should.
        """
        self.fulfilled: frozenset[int] = frozenset()
        self._block = block
        self._defaults = defaults
        self._reference = reference
        self._name = source.name
        self._draft = TextEdits(source.text)
        self._index = index
        self._alike = alike
        self._takes = takes

    def edits(self, operations: tuple[Operation, ...]) -> Edits | None:
        """The edits that do what the operations do, or None."""
        try:
            done = self._said_at_once(operations) or all(map(self._step, operations))
        except ImpossibleError:
            return None
        return self._draft.edits() if done else None

    def _reading(self) -> Reading:
        source = Source(self._name, self._draft.text)
        return Reading(source, self._index, self._defaults, self._reference)

    def _compiled(self, text: str) -> Document:
        return compiled(Source(self._name, text), self._defaults, self._reference)

    def _said_at_once(self, operations: tuple[Operation, ...]) -> bool:
        """Whether one phrase says several members that change, such as those of the canvas."""
        if len(operations) < 2 or not all(isinstance(one, Put | Remove) for one in operations):
            return False
        if not self._takes(self._draft.text):
            return False
        reading = self._reading()
        for edits in rewordings(reading, changed(reading.recording.body, operations)):
            if not self._takes(self._draft.text):
                return False
            if self._is_proven(reading, edits, operations):
                self._draft.edit(edits)
                return True
        return False

    def _step(self, operation: Operation) -> bool:
        """Do one operation to the draft; whether there was a way."""
        if not self._takes(self._draft.text):
            return False
        reading = self._reading()
        if isinstance(operation, Record):
            return self._recorded(reading, operation)
        wanted = _in_order(changed(reading.recording.body, (operation,)))
        for edits in _ways(reading, operation, wanted):
            if not self._takes(self._draft.text):
                return False
            if self._is_proven(reading, edits, (operation,)):
                self._draft.edit(edits)
                return True
        if isinstance(operation, Rename | Move):
            value = value_at(reading.recording.body, operation.pointer)
            return self._step(Remove(operation.pointer)) and self._step(
                Put(_target(operation), value)
            )
        return False

    def _recorded(self, reading: Reading, operation: Record) -> bool:
        """Say another mode; whether there was a way. What the mode infers comes along with it."""
        edit = moded(reading, operation.mode)
        if edit is None or not self._takes(self._draft.text):
            return False
        after = self._compiled(applied(reading.text, (edit,)))
        before = reading.document
        if len(after.recordings) != len(before.recordings) or _new_findings(before, after):
            return False
        pairs = zip(before.recordings, after.recordings, strict=True)
        for index, (old, new) in enumerate(pairs):
            if index == self._index and new.mode != operation.mode:
                return False
            if index != self._index and (
                old.mode != new.mode or not sent_alike(old.body, new.body)
            ):
                return False
        self._draft.edit((edit,))
        return True

    def _is_proven(self, reading: Reading, edits: Edits, operations: tuple[Operation, ...]) -> bool:
        """Whether edits give the body that is wanted, no new finding, and nothing else."""
        if any(_covers(edit, reading) or self._leaves(edit, reading) for edit in edits):
            return False
        try:
            text = applied(reading.text, edits)
        except ValueError:
            return False
        after = self._compiled(text)
        before = reading.document
        if len(after.recordings) != len(before.recordings) or _new_findings(before, after):
            return False
        fulfilled: set[int] = set()
        for index, pair in enumerate(zip(before.recordings, after.recordings, strict=True)):
            if _around(pair[0]) != _around(pair[1]):
                return False
            if index != self._index and sent_alike(pair[0].body, pair[1].body):
                continue
            if index != self._index and index not in self._alike:
                return False
            if not any(
                sent_alike(pair[1].body, body) for body in _wanted(pair[0].body, operations)
            ):
                return False
            fulfilled.add(index)
        self.fulfilled = frozenset(fulfilled)
        return True

    def _leaves(self, edit: Edit, reading: Reading) -> bool:
        """Whether an edit is outside of what may be changed."""
        if self._block is not None and edit.span.start <= self._block.start:
            return True
        return edit.span.end > len(reading.text)  # in the defaults that the spec shares


def _ways(reading: Reading, operation: OnBody, wanted: Json) -> Iterator[Edits]:
    """The edits that may do an operation."""
    pointer = operation.pointer
    if isinstance(operation, Rename | Move):
        yield from set_edits.moved_sets(reading, pointer, _target(operation))
        yield from set_edits.changed_sets(reading, pointer, wanted)
        return
    if isinstance(operation, Remove):
        yield from set_edits.removed_sets(reading, pointer)
    yield from set_edits.changed_sets(reading, pointer, wanted)
    yield from rewordings(reading, wanted)
    if isinstance(operation, Put):
        yield set_edits.added_set(reading, pointer, operation.value)
    else:
        yield from set_edits.added_without(reading, pointer)


def _target(operation: Rename | Move) -> str:
    if isinstance(operation, Move):
        return operation.target
    return beside(operation.pointer, operation.name)


def _wanted(body: Json, operations: tuple[Operation, ...]) -> Iterator[Json]:
    """The bodies that operations may give: with a member may go what held nothing else.

    No phrase says an empty object.
    """
    try:
        body = changed(body, operations)
        yield body
        yield _in_order(body)
        if isinstance(last := operations[-1], Remove):
            for holder in ancestors(last.pointer):
                if not holder or value_at(body, holder) not in ({}, []):
                    break
                body = changed(body, (Remove(holder),))
                yield body
    except ImpossibleError:
        return


def _in_order(body: Json) -> Json:
    """A body with its files in the order in which people say them: hls and mp4."""
    if has(body, _FILES) and value_at(body, _FILES) == ["mp4", "hls"]:
        return changed(body, (Put(_FILES, ["hls", "mp4"]),))
    return body


def _around(recording: Recording) -> tuple[object, ...]:
    """What a fix of the body leaves as it is."""
    return recording.name, recording.mode, recording.acquired


def _new_findings(before: Document, after: Document) -> bool:
    """Whether a text has findings about itself that it had not."""
    kinds = [Counter((one.rule, one.message) for one in each.findings) for each in (after, before)]
    return bool(kinds[0] - kinds[1])


def _covers(edit: Edit, reading: Reading) -> bool:
    """Whether an edit would take a comment away."""
    return any(
        edit.span.start < comment.end and comment.start < edit.span.end
        for comment in reading.comments
    )
