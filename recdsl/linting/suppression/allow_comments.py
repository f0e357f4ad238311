"""Comments that allow rules: what they cover, and what keeps them from it."""

from __future__ import annotations

from recdsl.model.finding import Finding, Fix
from recdsl.model.frozen import Frozen
from recdsl.model.quoting import closest
from recdsl.model.source import Edit
from recdsl.reference.rules import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.syntax.allowances import Allowance, Named
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Document
    from recdsl.model.project import Project
    from recdsl.model.rule import Rule
    from recdsl.model.source import Source


class Comment(Frozen):
    """A comment that allows rules, with the text that it stands in."""

    allowance: Allowance
    source: Source

    def covers(self, one: Diagnostic) -> bool:
        """Whether a finding is where the comment allows some."""
        scope = self.allowance.scope
        return scope is not None and scope.covers(one, self.source)


def comments_of(document: Document) -> Iterator[Comment]:
    """The comments of a spec, and those of the defaults that it shares."""
    if not document.in_words:
        return
    for source in (document.source, document.defaults):
        if source is not None and "allow" in source.text.lower():
            from recdsl.language.syntax.allowances import (
                allowances,  # only a text with one pays for it
            )

            yield from (Comment(allowance, source) for allowance in allowances(source.text))


def rule_called(text: str) -> Rule | None:
    """The rule of that name or code, in whatever letter case."""
    by_code = {rule.code: rule for rule in RULES.values()}
    return RULES.get(text.lower()) or by_code.get(text.upper())


def allowed_by(comment: Comment, project: Project) -> frozenset[str]:
    """The rules that a comment may allow and does."""
    if not comment.allowance.reason:
        return frozenset()
    return frozenset(rules_in(comment.allowance, project).values())


def rules_in(allowance: Allowance, project: Project) -> dict[Named, str]:
    """The rules that a comment may allow, by where it names them."""
    called = ((named, rule_called(named.text)) for named in allowance.rules)
    return {named: rule.name for named, rule in called if rule and not _locked(rule, project)}


def _locked(rule: Rule, project: Project) -> bool:
    return rule.is_fatal or rule.name in project.unsuppressible


def faults_of(allowance: Allowance, project: Project) -> Iterator[Finding]:
    """What keeps a comment from allowing what it names."""
    for named in allowance.rules:
        rule = rule_called(named.text)
        if rule is None:
            yield _unknown(named)
        elif _locked(rule, project):
            yield _of_locked_rule(rule, named)
    if not allowance.reason and rules_in(allowance, project):
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
    fixes = (Fix(f"Write `{meant}`", "unsafe", edits=(Edit(named.span, meant),)),) if meant else ()
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
