"""The terms of a check: made once for a request, and passed down as one value."""

from __future__ import annotations

from recdsl.model.document import NOT_ACQUIRED, Acquired
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.project import Project
from recdsl.reference.reference import DEFAULT, edition

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.document import Document, Recording
    from recdsl.model.finding import Mode, Severity
    from recdsl.reference.reference import Reference


class Terms(Frozen):
    """The mode, the edition and the other facts about a text, and how strictly to check it.

    `mode` is the mode of the request's URL, `request` the name of the request, and `acquired` has
    the parameters of the earlier `acquire` call; all of them win over the text. A `strict` check
    also reports rules that wait for an unknown value. Rules below `min_severity` do not run; the
    rules about the mode always run. The `project` has the policies, and the values for everything
    that the text leaves open.
    """

    mode: Mode | None = None
    acquired: Acquired = NOT_ACQUIRED
    strict: bool = False
    min_severity: Severity = "info"
    project: Project = Project()
    request: str = ""

    @property
    def reference(self) -> Reference:
        """The edition of the vendor's page to check bodies against, for their request."""
        reference = self.project.reference or DEFAULT
        if not self.request or self.request == "start":
            return reference
        from recdsl.reference.requests import of_request  # most bodies are those of `start`

        return of_request(reference, self.request)

    def reading(self, document: Document) -> Terms:
        """The terms of a document: the edition that it states wins over that of the project."""
        if document.edition in ("", self.reference.edition):
            return self
        project = replaced(self.project, reference=edition(document.edition))
        return replaced(self, project=project)

    def of(self, recording: Recording) -> Terms:
        """The terms of one recording: missing values come from it, and then from the project."""
        mode = self.mode or recording.mode or self.project.mode
        request = self.request or recording.call.request or self.project.request
        if (mode, request) == (self.mode, self.request) and (
            recording.acquired is self.project.acquired is NOT_ACQUIRED
        ):
            return self  # most bodies are all that there is
        region, hours = None, None
        for acquired in (self.project.acquired, recording.acquired, self.acquired):
            region = region if acquired.region is None else acquired.region
            hours = hours if acquired.hours is None else acquired.hours
        acquired = Acquired(region, hours)
        return Terms(mode, acquired, self.strict, self.min_severity, self.project, request)

    def with_severity(self, severity: Severity, *, strict: bool = False) -> Terms:
        """The same terms with other questions."""
        return replaced(self, min_severity=severity, strict=strict)
