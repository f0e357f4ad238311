"""JUnit's report, as Jenkins and GitLab read it: a suite a file, a test case a finding.

There is no standard; the form is that of Jenkins' `junit-10.xsd`, with the `file` and `line` of a
test case that GitLab and others read. A finding below the threshold of `--fail-on` passes, as it
does for the exit status; a clean file is one test case that passes.
"""

from __future__ import annotations

from recdsl.model.shown_values import shown_path
from recdsl.reports.fingerprints import fingerprints
from recdsl.reports.masked_diagnostics import masked
from recdsl.reports.xml_text import document, element, sayable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.reports.run import Run

    Case = tuple[Diagnostic, str]


def report(run: Run) -> str:
    """All suites, by file."""
    masked_ones = list(masked(run.diagnostics))
    by_file: dict[str, list[Case]] = {name: [] for name in sorted(set(run.files))}
    for diagnostic, own in zip(masked_ones, fingerprints(masked_ones, run), strict=True):
        by_file.setdefault(diagnostic.source.name, []).append((diagnostic, own))
    failures = sum(map(run.fails, masked_ones))
    tests = sum(max(len(cases), 1) for cases in by_file.values())
    unread = bool(run.all_unread)
    errors = int(unread and run.unread_fails)
    suites = element(
        None, "testsuites", name="recdsl", tests=tests + unread, failures=failures, errors=errors
    )
    for name, cases in by_file.items():
        _suite(suites, run.path(name), cases, run)
    if run.all_unread:
        _not_read(suites, run)
    return document(suites)


def _suite(suites: ET.Element, path: str, cases: list[Case], run: Run) -> None:
    failures = sum(run.fails(diagnostic) for diagnostic, _ in cases)
    tests = max(len(cases), 1)
    suite = element(suites, "testsuite", name=path, tests=tests, failures=failures, errors=0)
    for diagnostic, own in cases:
        _case(suite, path, diagnostic, own, run)
    if not cases:
        element(suite, "testcase", name="recdsl finds nothing", classname=path, file=path)


def _not_read(suites: ET.Element, run: Run) -> None:
    """A suite for the files that were not read, named by the first."""
    path = run.path(run.all_unread[0])
    errors = int(run.unread_fails)
    suite = element(suites, "testsuite", name=path, tests=1, failures=0, errors=errors)
    case = element(suite, "testcase", name="recdsl reads every file", classname=path, file=path)
    if run.unread_fails:
        element(case, "error", message=run.not_read, type="not-read")
    else:
        element(case, "system-out").text = run.not_read


def _case(suite: ET.Element, path: str, diagnostic: Diagnostic, own: str, run: Run) -> None:
    line = diagnostic.source.position(diagnostic.span.start).line
    case = element(
        suite, "testcase", name=_name(diagnostic, own), classname=path, file=path, line=line
    )
    if run.fails(diagnostic):
        element(case, "failure", message=diagnostic.message, type=diagnostic.severity).text = _text(
            path, diagnostic
        )
    else:
        element(case, "system-out").text = _text(path, diagnostic)


def _name(diagnostic: Diagnostic, own: str) -> str:
    """The rule and its subject: the same in each run, and unique among the cases."""
    recording = f" in {diagnostic.recording}" if diagnostic.recording else ""
    pointer = f" at {shown_path(diagnostic.pointer)}" if diagnostic.pointer else ""
    digest, _, number = own.partition(":")
    again = f" #{number}" if number != "1" else "" if pointer else f" #{digest[:8]}"
    return f"{diagnostic.rule.code} {diagnostic.rule.name}{recording}{pointer}{again}"


def _text(path: str, diagnostic: Diagnostic) -> str:
    place = diagnostic.source.position(diagnostic.span.start)
    where = f"{path}:{place.line}:{place.column}: {diagnostic.severity}[{diagnostic.rule.code}]"
    lines = (f"{where} {diagnostic.rule.name}", diagnostic.message, diagnostic.help)
    return sayable("\n".join(filter(None, lines)))
