"""What a text is checked by: made once where a request comes in, and handed down whole."""

from __future__ import annotations

from recdsl.model.document import Acquired
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.project import Project
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.document import Recording
    from recdsl.model.finding import Mode, Severity
    from recdsl.reference.reference import Reference


class Terms(Frozen):
    """What is known around a text, and how closely it is looked at.

    `mode` is that of the request's URL, and `acquired` what the earlier `acquire` call was told;
    both win over what the text says. A `strict` check also reports rules that wait for an unknown
    value. Rules below `min_severity` are not asked; remarks on the mode are always made. The
    `project` has the policies, and what holds where nobody else says it.
    """

    mode: Mode | None = None
    acquired: Acquired = Acquired()
    strict: bool = False
    min_severity: Severity = "info"
    project: Project = Project()

    @property
    def reference(self) -> Reference:
        """The edition of the vendor's page that bodies are held against."""
        return self.project.reference or DEFAULT

    def of(self, recording: Recording) -> Terms:
        """The terms of one recording: it fills in what is not given, and the project the rest."""
        region, hours = None, None
        for acquired in (self.project.acquired, recording.acquired, self.acquired):
            region = region if acquired.region is None else acquired.region
            hours = hours if acquired.hours is None else acquired.hours
        mode = self.mode or recording.mode or self.project.mode
        return replaced(self, mode=mode, acquired=Acquired(region, hours))

    def asking(self, severity: Severity, *, strict: bool = False) -> Terms:
        """The same terms with other questions."""
        return replaced(self, min_severity=severity, strict=strict)
