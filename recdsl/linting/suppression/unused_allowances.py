"""Comments and entries of the configuration that allow findings that no longer occur."""

from __future__ import annotations

from recdsl.language.compiling.allowances import SPEC_LEAD
from recdsl.linting.suppression.allow_comments import rules_in
from recdsl.linting.suppression.coverage import Findings
from recdsl.model.finding import Finding, Fix
from recdsl.model.quoting import listed
from recdsl.model.source import Edit, Span, before_blanks, opens_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.language.compiling.allowances import Allowance, Named
    from recdsl.linting.suppression.allow_comments import Comment
    from recdsl.model.allowed import Allowed
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.project import Project

    Diagnostics = tuple[Diagnostic, ...]

# Findings of these depend on command line options, so a comment about them is never unused.
_BY_THE_CALL = frozenset({"undecided-rule", "literal-key", "write-only-key-advised"})


class Search:
    """The findings of the rules in a text, and the rules that wait for an unknown value."""

    def __init__(
        self, diagnostics: Diagnostics, undecided: Callable[[], Diagnostics], project: Project
    ) -> None:
        """Store the findings, and the function for the waiting rules; it runs at most once."""
        self._by_rule = _by_rule(diagnostics)
        self._undecided = undecided
        self._project = project
        self._waiting: dict[str, Findings] | None = None

    def is_idle(self, rule: str, covers: Callable[[Findings], bool]) -> bool:
        """Whether a rule was applied and has no finding in a scope."""
        if rule in self._project.off or rule in _BY_THE_CALL:
            return False
        if rule == "policy" and not self._project.policies:
            return False
        if rule in self._by_rule and covers(self._by_rule[rule]):
            return False
        if self._waiting is None:
            self._waiting = _by_rule(self._undecided())
        return not (rule in self._waiting and covers(self._waiting[rule]))


def _by_rule(diagnostics: Diagnostics) -> dict[str, Findings]:
    groups: dict[str, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        groups.setdefault(diagnostic.rule.name, []).append(diagnostic)
    return {rule: Findings(group) for rule, group in groups.items()}


def needless_rules(comment: Comment, project: Project, search: Search) -> Iterator[Finding]:
    """The comment, if it covers no finding, or the rules in it that cover none."""
    allowance, text = comment.allowance, comment.source.text
    if not allowance.reason:
        return
    named_rules = rules_in(allowance, project)
    idle = [
        named
        for named, rule in named_rules.items()
        if search.is_idle(rule, lambda findings: findings.are_under(comment))
    ]
    where = _where(comment)
    if idle and len(idle) == len(allowance.rules):
        names = ", ".join(f"`{named.text}`" for named in idle)
        verb = "finds" if len(idle) == 1 else "find"
        message = f"{names} {verb} nothing {where}, so this comment is not needed."
        yield _unused(message, allowance.span, _line_edit(text, allowance.span), "comment")
        return
    for named in idle:
        message = f"`{named.text}` finds nothing {where}, so the comment does not need to allow it."
        yield _unused(message, named.span, _list_edit(allowance, named), "rule")


def needless_entry(allowed: Allowed, search: Search) -> Finding | None:
    """The entry of the configuration, if it names one file and covers no finding in it."""
    if not allowed.is_needed or not allowed.rules:
        return None
    if not all(
        search.is_idle(rule, lambda group: group.any(allowed.covers)) for rule in allowed.rules
    ):
        return None
    names = listed((f"`{rule}`" for rule in sorted(allowed.rules)), "and")
    verb = "finds" if len(allowed.rules) == 1 else "find"
    return Finding(
        "unused-suppression",
        f"{names} {verb} nothing here, so `suppress` does not need to allow it ({allowed.origin}).",
        "Remove the entry from the configuration.",
        allowed.pointer,
    )


def _unused(message: str, span: Span, edit: Edit, what: str) -> Finding:
    fix = Fix(f"Remove the {what}", "safe", edits=(edit,))
    help_text = f"Remove the {what}."
    return Finding("unused-suppression", message, help_text, span=span, fixes=(fix,))


def _where(comment: Comment) -> str:
    scope = comment.allowance.scope
    if scope is None:
        what = "clause" if comment.allowance.lead == SPEC_LEAD else "line"
        return f"after it, because no {what} follows"
    if scope.recording is not None:
        return f"in the recording `{scope.recording}`"
    if scope.span is None:
        return "in this file"
    line = comment.source.position(scope.span.start).line
    return f"on line {line}" if scope.begun else f"in the clause on line {line}"


def _line_edit(text: str, span: Span) -> Edit:
    """An edit that removes a comment, with its line if nothing else is on it."""
    if not opens_line(text, span.start):
        return Edit(Span(before_blanks(text, span.start), span.end), "")
    start, end = before_blanks(text, span.start), span.end
    while text.startswith((" ", "\t"), end):
        end += 1
    for newline in ("\r\n", "\n", "\r"):
        if text.startswith(newline, end):
            return Edit(Span(start, end + len(newline)), "")
    return Edit(Span(start if end == len(text) else span.start, end), "")


def _list_edit(allowance: Allowance, named: Named) -> Edit:
    """An edit that removes one of several rules from a comment, with its comma."""
    index = allowance.rules.index(named)
    if index:
        return Edit(Span(allowance.rules[index - 1].span.end, named.span.end), "")
    return Edit(Span(named.span.start, allowance.rules[1].span.start), "")
