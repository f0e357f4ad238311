"""The formats that findings can be given in.

The options of `lint`, its help and docs/formats.md are made from this list.
"""

from __future__ import annotations

from recdsl.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.reports.run import Run

    Report = Callable[[Run], str]


class Format(Frozen):
    """One format: its name in `--format`, what it is for, and whose form it has.

    `module` is the one below `recdsl.reports` whose `report` writes it. Formats for `people` are
    followed by the summary, and may be coloured.
    """

    name: str
    summary: str
    standard: str
    module: str
    people: bool = False


_FORMATS = (
    Format("text", "for people: place, words, help and the lines", "recdsl", "text", people=True),
    Format("concise", "for people and editors: a line each", "recdsl", "concise", people=True),
    Format("json", "for programs: one object", "recdsl, version 1", "as_json"),
    Format("ndjson", "for programs: an object a line", "recdsl, version 1", "ndjson"),
    Format("sarif", "for GitHub's code scanning and editors", "OASIS SARIF 2.1.0", "sarif"),
    Format("github", "annotations in GitHub Actions", "GitHub workflow commands", "github"),
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
