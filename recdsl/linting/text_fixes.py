"""The fixes of a text's findings as edits of it: all are proven at once, when one is read."""

from __future__ import annotations

from bisect import bisect_left

from recdsl.linting.held_places import Held, weighs
from recdsl.model.diagnostic import TextFix
from recdsl.model.document import Wish

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.linting.checking import RecordingFindings
    from recdsl.model.document import Document, Editor
    from recdsl.model.finding import Fix, Operation
    from recdsl.model.source import Edit, Span
    from recdsl.reference.reference import Reference

    # The edits that do a fix, by its recording and what it does.
    Done = dict[tuple[int, str], tuple[Edit, ...] | None]


class TextFixes:
    """The fixes of all findings of one text, each as the edits that it is proven to be."""

    __slots__ = ("_document", "_done", "_marred", "_offered", "_reference", "_results")

    def __init__(
        self, document: Document, results: Sequence[RecordingFindings], reference: Reference
    ) -> None:
        """Take the text and its findings; nothing is proven yet."""
        self._document = document
        self._results = results
        self._reference = reference
        self._offered: list[list[tuple[Fix, ...]]] = []
        self._done: Done = {}
        self._marred: list[tuple[int, int]] = []

    def of(self, index: int, position: int) -> Iterator[TextFix]:
        """The fixes that the text can express, for the `position`-th finding of a recording.

        No fix rewrites a part with a mistake of the text, which has a fix of its own.
        """
        text = self._document.source.text
        fixes = self._results[index].findings[position].fixes
        if any(fix.operations for fix in fixes):
            if not self._offered:
                self._prove()
            fixes = self._offered[index][position]
        for fix in fixes:
            edits = fix.edits or self._done.get((index, repr(fix.operations))) or ()
            if (
                edits
                and _changes(edits, text)
                and (fix.edits or not any(_holds(edit.span, self._marred) for edit in edits))
            ):
                yield TextFix(fix.title, fix.safety, edits)

    def _prove(self) -> None:
        self._offered = [_offered(result, self._reference) for result in self._results]
        self._done = _done(self._results, self._offered)
        self._marred = sorted(
            (finding.span.start, finding.span.end)
            for finding in self._document.findings
            if finding.span and weighs(finding, self._reference)
        )


def _offered(result: RecordingFindings, reference: Reference) -> list[tuple[Fix, ...]]:
    """The fixes that may be offered, for each finding."""
    if result.recording is None or not any(finding.fixes for finding in result.findings):
        return [finding.fixes for finding in result.findings]
    held = Held(result.recording.body, (*result.findings, *result.hidden()), reference)
    return [held.offered(finding) for finding in result.findings]


def _done(
    results: Sequence[RecordingFindings], offered: Sequence[Sequence[tuple[Fix, ...]]]
) -> Done:
    """The edits of all fixes; the editor of each text gets all its wishes at once."""
    homes: dict[str, set[int]] = {}
    wished: dict[tuple[int, str], tuple[Operation, ...]] = {}
    for index, each in enumerate(offered):
        for fix in (fix for fixes in each for fix in fixes if fix.operations):
            fix_key = repr(fix.operations)
            homes.setdefault(fix_key, set()).add(index)
            wished[index, fix_key] = fix.operations
    by_editor: dict[int, tuple[Editor, list[Wish], list[tuple[int, str]]]] = {}
    for (index, fix_key), operations in wished.items():
        recording = results[index].recording
        if recording and recording.edits:
            editor = recording.edits.editor
            _, wishes, keys = by_editor.setdefault(id(editor), (editor, [], []))
            wishes.append(Wish(recording.edits.index, operations, frozenset(homes[fix_key])))
            keys.append((index, fix_key))
    done: Done = {}
    for editor, wishes, keys in by_editor.values():
        done.update(zip(keys, editor.edits(wishes), strict=True))
    return done


def _changes(edits: tuple[Edit, ...], text: str) -> bool:
    """Whether edits change the text."""
    return any(text[edit.span.start : edit.span.end] != edit.text for edit in edits)


def _holds(span: Span, marred: list[tuple[int, int]]) -> bool:
    index = bisect_left(marred, (span.start, span.start))
    while index < len(marred) and marred[index][0] < span.end:
        if marred[index][1] <= span.end:
            return True
        index += 1
    return False
