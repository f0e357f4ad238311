"""Findings that somebody allowed: in a comment of the spec, or in the project's configuration.

A comment that allows nothing says so itself: it lacks a reason, names no rule, names one that may
not be allowed, or has become needless.
"""

from __future__ import annotations

from recdsl.finding import Finding, Fix
from recdsl.frozen import Frozen
from recdsl.placing import Told, placed
from recdsl.rulebook.index import RULES
from recdsl.text import Edit, Span, opens_line
from recdsl.wording import closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recdsl.diagnostic import Diagnostic
    from recdsl.document import Document
    from recdsl.language.allowances import Allowance, Named
    from recdsl.project import Project
    from recdsl.rulebook.rule import Rule
    from recdsl.text import Source

    Diagnostics = tuple[Diagnostic, ...]

# What these find depends on how the program is called, so a comment about them is never needless.
_BY_THE_CALL = frozenset({"undecided-rule", "literal-key", "write-only-key-advised"})


class _Comment(Frozen):
    """A comment that allows rules, with the text that it stands in."""

    allowance: Allowance
    source: Source

    def covers(self, one: Diagnostic, rules: Iterable[str]) -> bool:
        scope = self.allowance.scope
        return one.rule.name in rules and scope is not None and scope.covers(one, self.source)


def allows(document: Document, project: Project) -> bool:
    """Whether anything may be allowed in a text."""
    return bool(project.allowed) or any(True for _ in _comments(document))


def unsuppressed(
    document: Document,
    found: Diagnostics,
    project: Project,
    undecided: Callable[[], Diagnostics],
) -> Diagnostics:
    """The findings that nobody allowed, and those about the comments that allow some.

    Args:
        document: the text.
        found: what the rules say of it.
        project: what it allows, and which rules may not be allowed.
        undecided: gives the rules that wait for an unknown value; asked where a comment seems
            needless.
    """
    comments = list(_comments(document))
    if not comments and not project.allowed:
        return found
    left = tuple(
        one
        for one in found
        if not any(comment.covers(one, _allowed(comment, project)) for comment in comments)
        and not any(allowed.covers(one) for allowed in project.allowed)
    )
    findings: list[Finding] = []
    for comment in comments:
        if comment.source is document.source:
            findings += _faults(comment.allowance, project)
    if not any(one.rule.is_fatal for one in found) and document.recordings:
        findings += _needless(comments, document, found, project, undecided)
    said = placed(document, [Told(None, (), tuple(findings))])
    return (*left, *project.reported(said))


def _comments(document: Document) -> Iterator[_Comment]:
    if not document.in_words:
        return
    for source in (document.source, document.defaults):
        if source is not None and "allow" in source.text.lower():
            from recdsl.language.allowances import allowances  # only a text with one pays for it

            yield from (_Comment(allowance, source) for allowance in allowances(source.text))


def rule_called(text: str) -> Rule | None:
    """The rule of that name or code, in whatever letter case."""
    by_code = {rule.code: rule for rule in RULES.values()}
    return RULES.get(text.lower()) or by_code.get(text.upper())


def _allowed(comment: _Comment, project: Project) -> frozenset[str]:
    """The rules that a comment may allow and does."""
    if not comment.allowance.reason:
        return frozenset()
    return frozenset(_rules(comment.allowance, project).values())


def _rules(allowance: Allowance, project: Project) -> dict[Named, str]:
    """The rules that a comment may allow, by where it names them."""
    called = ((named, rule_called(named.text)) for named in allowance.rules)
    return {named: rule.name for named, rule in called if rule and not _locked(rule, project)}


def _locked(rule: Rule, project: Project) -> bool:
    return rule.is_fatal or rule.name in project.unsuppressible


def _faults(allowance: Allowance, project: Project) -> Iterator[Finding]:
    """What keeps a comment from allowing what it names."""
    for named in allowance.rules:
        rule = rule_called(named.text)
        if rule is None:
            yield _unknown(named)
        elif _locked(rule, project):
            yield _of_locked_rule(rule, named)
    if not allowance.reason and _rules(allowance, project):
        names = ", ".join(named.text for named in allowance.rules)
        yield Finding(
            "suppression-without-reason",
            "This comment does not say why the finding is all right, so it allows nothing.",
            f"Write the reason behind a colon: `# allow {names}: why that is all right here`.",
            span=allowance.span,
        )


def _unknown(named: Named) -> Finding:
    names = [*RULES, *(rule.code for rule in RULES.values())]
    meant = closest(named.text.lower(), names) or closest(named.text.upper(), names)
    fixes = (Fix(f"write {meant}", "unsafe", edits=(Edit(named.span, meant),)),) if meant else ()
    return Finding(
        "suppression-of-unknown-rule",
        f"There is no rule `{named.text}`, so this comment allows nothing by that name.",
        f"Did you mean `{meant}`?" if meant else "`recdsl rules` lists the rules.",
        span=named.span,
        fixes=fixes,
    )


def _of_locked_rule(rule: Rule, named: Named) -> Finding:
    if rule.is_fatal:
        message = (
            f"`{rule.name}` cannot be allowed: it leaves in doubt what the text says, and so what "
            "is recorded."
        )
        help_text = "Mend the text, and take the rule out of this comment."
    else:
        message = (
            f"The project does not let `{rule.name}` be allowed, so this comment does not allow it."
        )
        help_text = "Mend what the rule finds; `unsuppressible` in the configuration names it."
    return Finding("suppression-of-locked-rule", message, help_text, span=named.span)


def _needless(
    comments: list[_Comment],
    document: Document,
    found: Diagnostics,
    project: Project,
    undecided: Callable[[], Diagnostics],
) -> Iterator[Finding]:
    """Comments, and rules in them, that cover no finding; a rule that waits may yet find one."""
    waiting: Diagnostics | None = None
    for comment in comments:
        if comment.source is not document.source or not comment.allowance.reason:
            continue
        rules = _rules(comment.allowance, project)
        idle = [named for named, rule in rules.items() if _is_judged(rule, project)]
        idle = [named for named in idle if not _covers_any(comment, rules[named], found)]
        if not idle:
            continue
        waiting = undecided() if waiting is None else waiting
        idle = [named for named in idle if not _covers_any(comment, rules[named], waiting)]
        yield from _unused(comment, idle)


def _is_judged(rule: str, project: Project) -> bool:
    """Whether a rule was applied, so that its silence means something."""
    if rule == "policy":
        return bool(project.policies)
    return rule not in project.off and rule not in _BY_THE_CALL


def _covers_any(comment: _Comment, rule: str, diagnostics: Diagnostics) -> bool:
    return any(comment.covers(one, (rule,)) for one in diagnostics)


def _unused(comment: _Comment, idle: list[Named]) -> Iterator[Finding]:
    allowance, text = comment.allowance, comment.source.text
    where = _where(comment)
    if len(idle) == len(allowance.rules):
        names = ", ".join(f"`{named.text}`" for named in idle)
        verb = "finds" if len(idle) == 1 else "find"
        message = f"{names} {verb} nothing {where}, so this comment is not needed."
        yield _unused_finding(message, allowance.span, _line_edit(text, allowance.span), "comment")
        return
    for named in idle:
        message = f"`{named.text}` finds nothing {where}, so it need not be allowed."
        yield _unused_finding(message, named.span, _list_edit(allowance, named), "rule")


def _unused_finding(message: str, span: Span, edit: Edit, what: str) -> Finding:
    fix = Fix(f"take the {what} away", "safe", edits=(edit,))
    help_text = f"Take the {what} away."
    return Finding("unused-suppression", message, help_text, span=span, fixes=(fix,))


def _where(comment: _Comment) -> str:
    scope = comment.allowance.scope
    if scope is None:
        return "behind it, where no clause follows"
    if scope.recording is not None:
        return f"in the recording `{scope.recording}`"
    if scope.span is None:
        return "in this file"
    line = comment.source.position(scope.span.start).line
    return f"in the clause on line {line}"


def _line_edit(text: str, span: Span) -> Edit:
    """A comment taken away, with its line where it stands alone on it."""
    if not opens_line(text, span.start):
        return Edit(Span(len(text[: span.start].rstrip(" \t")), span.end), "")
    start = len(text[: span.start].rstrip(" \t"))
    end = span.end
    for newline in ("\r\n", "\n", "\r"):
        if text.startswith(newline, end):
            return Edit(Span(start, end + len(newline)), "")
    return Edit(Span(start, end), "")


def _list_edit(allowance: Allowance, named: Named) -> Edit:
    """One of several rules of a comment taken away, with the comma that it leaves behind."""
    index = allowance.rules.index(named)
    if index:
        return Edit(Span(allowance.rules[index - 1].span.end, named.span.end), "")
    return Edit(Span(named.span.start, allowance.rules[1].span.start), "")
