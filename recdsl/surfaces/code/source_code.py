"""Source code read into its bodies: a recording for each."""

from __future__ import annotations

from recdsl.model.document import Document, Recording
from recdsl.model.placeholder import lifted
from recdsl.surfaces.code.addresses import mode_around
from recdsl.surfaces.code.body_literals import bodies
from recdsl.surfaces.code.grammars import parsed
from recdsl.surfaces.code.points import Points
from recdsl.surfaces.code.reader import Reader
from recdsl.surfaces.code.texts import pieces
from recdsl.surfaces.embedded.pieces import read_pieces
from recdsl.surfaces.json.places import JsonPlaces
from recdsl.surfaces.start_bodies import may_hold_start_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Operation
    from recdsl.model.source import Edit, Source
    from recdsl.surfaces.code.body_literals import Body
    from recdsl.surfaces.code.language import CodeLanguage
    from recdsl.surfaces.json.member import Member


def read_code(source: Source, language: CodeLanguage) -> Document:
    """Read the bodies that a program writes.

    A syntax error in it is no finding: a program is its compiler's business.

    Raises:
        MissingGrammarError: when the language's grammar is not installed.
    """
    if not may_hold_start_body(source.text, alone=True):
        return Document(source, (), ())
    reader = _reader(source.text, language)
    texts = read_pieces(source, lambda text: pieces(_reader(text.text, language)), pieces(reader))
    program = _Program(source, language)
    recordings = tuple(
        Recording(
            None,
            lifted(body.literal.value),
            mode_around(reader, body.node),
            JsonPlaces(source, body.literal.member),
            edits=CodeEdits(program, index) if language.script else None,
        )
        for index, body in enumerate(bodies(reader))
    )
    return Document(source, (*recordings, *texts.recordings), texts.findings)


def _reader(text: str, language: CodeLanguage) -> Reader:
    points = Points(text)
    return Reader(points, parsed(points.data, language), language)


class _Program:
    """Code that is changed: what it says before is read once for all of its bodies."""

    __slots__ = ("_document", "language", "source")

    def __init__(self, source: Source, language: CodeLanguage) -> None:
        self._document: Document | None = None
        self.language = language
        self.source = source

    @property
    def document(self) -> Document:
        if self._document is None:
            self._document = read_code(self.source, self.language)
        return self._document


class CodeEdits:
    """How a body in source code is changed by changing the code (see `document.Edits`)."""

    __slots__ = ("_index", "_program")

    def __init__(self, program: _Program, index: int) -> None:
        """Take the code, and which of its bodies is meant."""
        self._program = program
        self._index = index

    def edits(
        self, operations: tuple[Operation, ...], alike: frozenset[int] = frozenset()
    ) -> tuple[Edit, ...] | None:
        """The edits that do what the operations do; None where none are known that surely do."""
        del alike  # a constant that two bodies share is changed for both, and reading proves it
        from recdsl.surfaces.literal_changes import Changes, proven_edits

        program = self._program
        assert program.language.script
        return proven_edits(
            program.source,
            program.document,
            self._index,
            operations,
            lambda source: read_code(source, program.language),
            Changes(self._root, program.language.script),
        )

    def _root(self, text: str) -> Member | None:
        found: list[Body] = bodies(_reader(text, self._program.language))
        return found[self._index].literal.member if self._index < len(found) else None
