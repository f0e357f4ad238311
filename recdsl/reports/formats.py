"""The formats that findings can be given in.

The options of `lint`, its help and docs/formats.md are made from this list.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.reports.run import Run

    Report = Callable[[Run], str]


class Format(Frozen):
    """One format: its name in `--format`, what it is for, and whose form it has.

    `module` is the one below `recdsl.reports` whose `report` writes it. Formats for `people` are
    followed by the summary, and may be coloured. A format that `streams` can say findings while
    more are looked for: the module's `part`, or else its `report`, says some of them.
    """

    name: str
    summary: str
    standard: str
    module: str
    people: bool = False
    streams: bool = False


_FORMATS = (
    Format(
        *("text", "for people: place, words, help and the lines", "recdsl", "text"),
        people=True,
        streams=True,
    ),
    Format(
        *("concise", "for people and editors: a line each", "recdsl", "concise"),
        people=True,
        streams=True,
    ),
    Format(
        *("statistics", "how often each rule is broken, by kind of file", "recdsl", "statistics"),
        people=True,
    ),
    Format("json", "for programs: one object", "recdsl, version 1", "as_json"),
    Format("ndjson", "for programs: an object a line", "recdsl, version 1", "ndjson", streams=True),
    Format("sarif", "for GitHub's code scanning and editors", "OASIS SARIF 2.1.0", "sarif"),
    Format(
        *("github", "annotations in GitHub Actions", "GitHub workflow commands", "github"),
        streams=True,
    ),
    Format("gitlab", "for the merge requests of GitLab", "GitLab code quality", "gitlab"),
    Format("junit", "for test reports of CI servers", "Jenkins junit-10.xsd", "junit"),
    Format("checkstyle", "for build servers and review bots", "Checkstyle XML", "checkstyle"),
    Format("rdjson", "for reviewdog", "reviewdog rdf", "rdjson"),
    Format("markdown", "a table, for summaries of CI jobs", "GitHub Markdown", "markdown"),
)
FORMATS = {one.name: one for one in _FORMATS}


def reporter(form: Format) -> Report:
    """The function that writes a format, loaded when it is needed."""
    from importlib import import_module

    report: Report = import_module(f"recdsl.reports.{form.module}").report
    return report


def part_reporter(form: Format) -> Report:
    """The function that writes a part of a report in a format that streams."""
    from importlib import import_module

    module = import_module(f"recdsl.reports.{form.module}")
    report: Report = getattr(module, "part", module.report)
    return report
