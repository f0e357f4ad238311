"""Source code read into its bodies: a recording for each."""

from __future__ import annotations

from functools import partial

from recdsl.model.document import Call, Document, Edits, Recording
from recdsl.model.placeholder import parse_placeholders
from recdsl.surfaces.code.body_literals import bodies
from recdsl.surfaces.code.body_texts import pieces, texts_of
from recdsl.surfaces.code.code_notes import code_notes
from recdsl.surfaces.code.grammars import parsed
from recdsl.surfaces.code.points import Points
from recdsl.surfaces.code.reader import Reader
from recdsl.surfaces.code.shared_constants import Constants
from recdsl.surfaces.code.stated_modes import StatedModes
from recdsl.surfaces.code.variables import in_code, may_be_read, only_reads
from recdsl.surfaces.embedded.pieces import read_pieces
from recdsl.surfaces.json.places import JsonPlaces
from recdsl.surfaces.start_bodies import may_hold_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tree_sitter import Node

    from recdsl.model.document import Wish
    from recdsl.model.source import Edit, Source
    from recdsl.surfaces.code.body_literals import Body
    from recdsl.surfaces.code.language import CodeLanguage
    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.embedded.pieces import Piece
    from recdsl.surfaces.json.member import Member

# So many characters are read again to prove the edits of one program; grammars are slow.
_MOST_READ = 4_000_000


def read_code(source: Source, language: CodeLanguage, *, sound: bool = False) -> Document:
    """Read the bodies that a program writes; with `sound`, none if it does not parse.

    A syntax error is not a finding: compilers report it.

    Raises:
        MissingGrammarError: if the language's grammar is not installed.
    """
    if not may_hold_body(source.text, alone=True):
        return Document(source, (), ())
    reader = _reader(source.text, language)
    parses = not reader.root.has_error
    if sound and not parses:
        return Document(source, (), ())
    strings = texts_of(reader)
    modes, all_bodies = _stated(reader, strings)
    texts = read_pieces(
        source,
        lambda text: _pieces_again(text, language),
        pieces(reader, strings, modes),
    )
    members = [body.literal.member for body in all_bodies]
    editor = CodeEditor(source, language, members, sound=parses)
    recordings = tuple(
        Recording(
            None,
            parse_placeholders(body.literal.value),
            modes.mode(body.node, body.request),
            JsonPlaces(source, body.literal.member),
            edits=Edits(editor, index) if language.script else None,
            variable=language.variable(source.text),
            is_choice=body.is_choice,
            call=Call(
                "" if body.request == "start" else body.request,
                scopes=reader.scopes.names(body.literal.member.start),
            ),
        )
        for index, body in enumerate(all_bodies)
    )
    findings = (*texts.findings, *modes.remarks())
    all_recordings = (*recordings, *texts.recordings)
    return Document(source, all_recordings, findings, notes=code_notes(reader))


def _stated(reader: Reader, strings: Mapping[Node, Inset]) -> tuple[StatedModes, list[Body]]:
    """What a program states for its bodies, and these, each with its request.

    A request that the members of a body do not tell is that of the nearest URL; without one, it is
    no body. Members of `start` tell more than a URL.
    """
    all_bodies = bodies(reader)
    siblings = [body for body in all_bodies if body.request != "start"]
    starts = [body.node for body in all_bodies if body.request == "start"]
    modes = StatedModes(reader, [*starts, *strings], [body.node for body in siblings])
    for body in siblings:
        near = modes.request(body.node)
        body.request = body.request if near in ("", "start") else near
    return modes, [body for body in all_bodies if body.request]


def _pieces_again(source: Source, language: CodeLanguage) -> Iterator[Piece]:
    """The strings of a program that was changed; edits are proven without the modes."""
    reader = _reader(source.text, language)
    return pieces(reader, texts_of(reader))


def _reader(text: str, language: CodeLanguage) -> Reader:
    points = Points(text)
    return Reader(points, parsed(points.data, language), language)


class CodeEditor:
    """Turns changes of the bodies in source code into edits of the code (see `document.Editor`)."""

    __slots__ = ("_language", "_members", "_reader", "_sound", "_source")

    def __init__(
        self, source: Source, language: CodeLanguage, members: list[Member], *, sound: bool
    ) -> None:
        """Store the code, its bodies' members, and whether it parses, which an edit has to keep."""
        self._sound = sound
        self._language = language
        self._members = members
        self._reader: Reader | None = None
        self._source = source

    def edits(self, wishes: Sequence[Wish]) -> list[tuple[Edit, ...] | None]:
        """The edits for each wish; None for a wish if no edits are certain to fulfil it.

        A constant that bodies share is changed if all of them wish it.
        """
        from recdsl.surfaces.edit_proofs import Proof
        from recdsl.surfaces.literal_changes import Changes

        script = self._language.script
        assert script
        text = self._source.text
        changes: dict[int, Changes] = {}
        for index in {wish.index for wish in wishes}:
            root = partial(self._root, index=index)
            changes[index] = Changes(text, root, script, self._members[index])
        wishes = [in_code(wish, self._language.variable(text)) for wish in wishes]
        planned = [
            changes[wish.index].planned(wish) if self._may_be(wish) else None for wish in wishes
        ]
        constants = Constants(self._parsed(), self._members)
        planned = [
            edits if edits and (only_reads(wish) or constants.are_left(edits)) else None
            for wish, edits in zip(wishes, planned, strict=True)
        ]
        proof = Proof(self._source, self._read(self._source), self._read, _MOST_READ)
        return proof.proven(wishes, planned)

    def _may_be(self, wish: Wish) -> bool:
        """Whether the language allows the wish at the place of the body."""
        assert self._language.script
        if self._language.script.states_types and not only_reads(wish):
            return False
        return may_be_read(self._parsed(), self._members[wish.index], wish)

    def _parsed(self) -> Reader:
        if self._reader is None:
            self._reader = _reader(self._source.text, self._language)
        return self._reader

    def _read(self, source: Source) -> Document:
        return read_code(source, self._language, sound=self._sound)

    def _root(self, text: str, index: int) -> Member | None:
        reader = _reader(text, self._language)
        all_bodies = _stated(reader, texts_of(reader))[1]
        return all_bodies[index].literal.member if index < len(all_bodies) else None
