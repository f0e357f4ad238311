"""The formats of findings.

The options of `lint`, its help and docs/formats.md are made from this list.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from recdsl.reports.run import Run

    Report = Callable[[Run], str]


class Format(Frozen):
    """One format: its name in `--format`, its use, and the standard that it follows.

    `module` is the module in `recdsl.reports` whose `report` writes it. Formats for `people` end
    with the summary and can be coloured. A format that `streams` can write findings before all
    are found: the module's `part`, or else its `report`, writes some of them.
    """

    name: str
    summary: str
    standard: str
    module: str
    people: bool = False
    streams: bool = False


_FORMATS = (
    Format(
        *("text", "for people: place, message, help and source lines", "recdsl", "text"),
        people=True,
        streams=True,
    ),
    Format(
        *("concise", "for people and editors: one line each", "recdsl", "concise"),
        people=True,
        streams=True,
    ),
    Format(
        *("statistics", "counts of findings by rule and kind of file", "recdsl", "statistics"),
        people=True,
    ),
    Format("json", "for programs: one object", "recdsl, version 1", "as_json"),
    Format(
        "ndjson", "for programs: one object a line", "recdsl, version 1", "ndjson", streams=True
    ),
    Format("sarif", "for GitHub's code scanning and editors", "OASIS SARIF 2.1.0", "sarif"),
    Format(
        *("github", "for annotations in GitHub Actions", "GitHub workflow commands", "github"),
        streams=True,
    ),
    Format("gitlab", "for the merge requests of GitLab", "GitLab code quality", "gitlab"),
    Format("junit", "for test reports of CI servers", "Jenkins junit-10.xsd", "junit"),
    Format("checkstyle", "for build servers and review bots", "Checkstyle XML", "checkstyle"),
    Format("rdjson", "for reviewdog", "reviewdog rdf", "rdjson"),
    Format("markdown", "for summaries of CI jobs: a table", "GitHub Markdown", "markdown"),
)
FORMATS = {report_format.name: report_format for report_format in _FORMATS}


def reporter(form: Format) -> Report:
    """The function that writes a format, loaded when it is needed."""
    report: Report = _module(form).report
    return report


def part_reporter(form: Format) -> Report:
    """The function that writes a part of a report in a format that streams."""
    module = _module(form)
    report: Report = getattr(module, "part", module.report)
    return report


def _module(form: Format) -> ModuleType:
    """The module of a format; `importlib` would take as long again as to load it."""
    module: ModuleType = __import__(f"recdsl.reports.{form.module}", fromlist=("report",))
    return module
