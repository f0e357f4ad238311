"""Operations on a body as edits of the YAML text that says it.

Light, since every body that is found gets one: what does the work is loaded with the first fix.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.document import Document
    from recdsl.model.finding import Operation
    from recdsl.model.source import Edit, Source

    Read = Callable[[Source], Document]

# So many characters are read again to prove the edits of one body; YAML is slow to read.
_MOST_READ = 2_000_000


class YamlEdits:
    """How a mapping of a YAML text is changed by changing the text (see `document.Edits`)."""

    __slots__ = ("_before", "_index", "_left", "_read", "_source")

    def __init__(self, source: Source, index: int, read: Read) -> None:
        """Take the text, which of its mappings is meant, from 0, and what reads the mappings."""
        self._source = source
        self._index = index
        self._left = _MOST_READ
        self._read = read
        self._before: Document | None = None

    def edits(
        self, operations: tuple[Operation, ...], alike: frozenset[int] = frozenset()
    ) -> tuple[Edit, ...] | None:
        """The edits that do what the operations do; None where none are known that surely do."""
        del alike  # what several bodies share is left as it is
        self._left -= len(self._source.text)
        if self._left < 0:
            return None
        from recdsl.model.operations import ImpossibleError, changed, sent_alike
        from recdsl.model.source import Source
        from recdsl.model.text_edits import Draft
        from recdsl.surfaces.yaml.mapping_changes import change

        before = self._before = self._before or self._read(self._source)
        wanted = [recording.body for recording in before.recordings]
        draft = Draft(self._source.text)
        try:
            wanted[self._index] = changed(wanted[self._index], operations)
            for operation in operations:
                change(draft, self._index, operation)
        except ImpossibleError:
            return None
        after = self._read(Source(self._source.name, draft.text)).recordings
        if len(after) != len(wanted):
            return None
        alike_all = all(sent_alike(one.body, body) for one, body in zip(after, wanted, strict=True))
        return draft.edits() if alike_all else None
