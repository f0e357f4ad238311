"""Parts of a text that can be read and checked separately, each at most once.

A unit is one or more blocks of a spec together with the defaults that they take; or any text as
a whole. It does not depend on its place in its file, so results for it stay valid while the file
changes around it.
"""

from __future__ import annotations

from functools import cached_property

from recdsl.checks.terms import Terms
from recdsl.editing.member_path import Members
from recdsl.language.spec import explain, read_spec
from recdsl.language.spoken.spoken_parser import parse
from recdsl.linting.engine import diagnose, undecided
from recdsl.model.frozen import replaced
from recdsl.model.json_value import opened
from recdsl.reference.reference import DEFAULT
from recdsl.secrets import Secrets
from recdsl.secrets.json_secrets import whole_secrets
from recdsl.secrets.spec_secrets import spec_secrets
from recdsl.surfaces.json.dialect import STRICT
from recdsl.surfaces.json.reading import read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.tree import Node, Syntax
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Document
    from recdsl.model.project import Project
    from recdsl.model.source import Source
    from recdsl.reference.reference import Reference
    from recdsl.surfaces.json.dialect import Dialect
    from recdsl.surfaces.kinds import Read


class Blocks:
    """Consecutive blocks of a spec as they were parsed, and whether they are complete."""

    def __init__(self, text: str) -> None:
        """Take the text from before the first block's comments to the end of the last block."""
        self.text = text

    @cached_property
    def syntax(self) -> Syntax:
        """The tree, the comments and the findings, at places of this text."""
        return parse(self.text, explain=explain)

    @cached_property
    def nodes(self) -> list[Node]:
        """The nodes at the top."""
        return self.syntax.tree.nodes()

    @cached_property
    def rules(self) -> frozenset[str]:
        """The kinds of nodes at the top: `recording`, `defaults`, or bare `clause`."""
        return frozenset(node.rule for node in self.nodes)

    @cached_property
    def is_closed(self) -> bool:
        """Whether the text ends with a block that is closed, so that what follows cannot matter."""
        if not self.nodes or self.nodes[-1].rule == "clause":
            return False
        last = list(self.nodes[-1].tokens())[-1]
        faults = (finding.span.start for finding in self.syntax.findings if finding.span)
        return last.text == "}" and all(fault < last.end for fault in faults)

    @cached_property
    def has_stray_faults(self) -> bool:
        """Whether a broken part is outside the recordings, so that it may belong to any of them."""
        spans = [node.span for node in self.nodes if node.rule == "recording"]
        return any(
            not any(span.start <= finding.span.start <= span.end for span in spans)
            for finding in self.syntax.findings
            if finding.span
        )


class Unit:
    """A text that is read and checked separately, by the settings of its project.

    With `is_open` another part of the file is broken, and may contain what seems to be missing
    here.
    """

    def __init__(
        self,
        source: Source,
        project: Project,
        dialect: Dialect | None = None,
        *,
        read: Read | None = None,
        is_open: bool = False,
    ) -> None:
        """Take the text: a spec, JSON of a dialect, or another text and what reads its bodies."""
        self.source = source
        self.project = project
        self._dialect = dialect
        self._read = read
        self._is_open = is_open

    @property
    def reference(self) -> Reference:
        """The edition of the vendor's page that is in force."""
        return self.project.reference or DEFAULT

    @cached_property
    def syntax(self) -> Syntax:
        """The text as a spec's tree."""
        return parse(self.source.text, explain=explain)

    @cached_property
    def members(self) -> Members:
        """The text as members of JSON."""
        dialect = self._dialect or STRICT
        return Members(self.source.text, dialect, self.reference, self.project.request)

    @cached_property
    def document(self) -> Document:
        """The text as it was read."""
        if self._read:
            return self._read(self.source)
        if self._dialect:
            return read_json(self.source, self._dialect)
        document = read_spec(self.source, self.project.defaults, self.reference)
        if not self._is_open:
            return document
        recordings = tuple(
            replaced(recording, body=opened(recording.body)) for recording in document.recordings
        )
        return replaced(document, recordings=recordings)

    @cached_property
    def secrets(self) -> Secrets:
        """The secrets of the text, which must not be shown."""
        text = self.source.text
        secret_spans = (
            spec_secrets(text) if self._dialect is None else whole_secrets(text, self._dialect)
        )
        return Secrets(text, secret_spans)

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The diagnostics of the unit."""
        return diagnose(self.document, Terms(project=self.project))

    @cached_property
    def waiting(self) -> tuple[Diagnostic, ...]:
        """The rules that wait for a value that is not known."""
        return undecided(self.document, Terms(project=self.project))
