"""Comments that allow rules: the findings that they cover, and their mistakes."""

from __future__ import annotations

from recdsl.model.finding import Finding, Fix
from recdsl.model.frozen import Frozen
from recdsl.model.quoting import closest
from recdsl.model.source import Edit
from recdsl.reference.rules import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.compiling.allowances import Allowance, Named
    from recdsl.model.document import Document
    from recdsl.model.project import Project
    from recdsl.model.rule import Rule
    from recdsl.model.source import Source


class Comment(Frozen):
    """A comment that allows rules, with its text."""

    allowance: Allowance
    source: Source


def comments_of(document: Document) -> Iterator[Comment]:
    """The comments of a spec, and those of the defaults that it shares; the notes of others."""
    if document.notes:
        from recdsl.linting.suppression.allow_notes import noted  # few programs have notes

        yield from (Comment(one, document.source) for one in noted(document))
    if not document.in_words:
        return
    for source in (document.source, document.defaults):
        if source is not None and "allow" in source.text.lower():
            from recdsl.language.compiling.allowances import (
                allowances,  # only needed for a text with one
            )

            yield from (Comment(allowance, source) for allowance in allowances(source.text))


def rule_called(text: str) -> Rule | None:
    """The rule of that name or code, in any letter case."""
    by_code = {rule.code: rule for rule in RULES.values()}
    return RULES.get(text.lower()) or by_code.get(text.upper())


def allowed_by(comment: Comment, project: Project) -> frozenset[str]:
    """The rules that a comment allows, and that can be allowed."""
    if not comment.allowance.reason:
        return frozenset()
    return frozenset(rules_in(comment.allowance, project).values())


def rules_in(allowance: Allowance, project: Project) -> dict[Named, str]:
    """The rules of a comment that can be allowed, by their places in it."""
    called = ((named, rule_called(named.text)) for named in allowance.rules)
    return {named: rule.name for named, rule in called if rule and not _locked(rule, project)}


def _locked(rule: Rule, project: Project) -> bool:
    return rule.is_fatal or rule.name in project.unsuppressible


def faults_of(allowance: Allowance, project: Project) -> Iterator[Finding]:
    """The findings about the rules that a comment cannot allow."""
    for named in allowance.rules:
        rule = rule_called(named.text)
        if rule is None:
            yield _unknown(named)
        elif _locked(rule, project):
            yield _of_locked_rule(rule, named)
    if not allowance.reason and rules_in(allowance, project):
        written = f"{allowance.lead} {', '.join(named.text for named in allowance.rules)}"
        yield Finding(
            "suppression-without-reason",
            "This comment does not give a reason, so it allows nothing.",
            f"Write the reason after a colon: `{written}: why that is all right here`.",
            span=allowance.span,
        )


def _unknown(named: Named) -> Finding:
    names = [*RULES, *(rule.code for rule in RULES.values())]
    meant = closest(named.text.lower(), names) or closest(named.text.upper(), names)
    fixes = (Fix(f"Write `{meant}`", "unsafe", edits=(Edit(named.span, meant),)),) if meant else ()
    return Finding(
        "suppression-of-unknown-rule",
        f"No rule has the name `{named.text}`, so this comment allows nothing by that name.",
        f"Did you mean `{meant}`?" if meant else "`recdsl rules` lists the rules.",
        span=named.span,
        fixes=fixes,
    )


def _of_locked_rule(rule: Rule, named: Named) -> Finding:
    if rule.is_fatal:
        message = (
            f"`{rule.name}` cannot be allowed: it makes unclear what the text means, and so what "
            "is recorded."
        )
        help_text = "Fix the text, and remove the rule from this comment."
    else:
        message = (
            f"The project does not let comments allow `{rule.name}`, so this comment does not "
            "allow it."
        )
        help_text = "Fix what the rule finds; the configuration has the rule in `unsuppressible`."
    return Finding("suppression-of-locked-rule", message, help_text, span=named.span)
