"""The findings of a body that another edition brings, each with what repairs it."""

from __future__ import annotations

from recdsl.checks.running import check_body
from recdsl.model.finding import Finding, Fix, Put, Remove
from recdsl.model.frozen import replaced
from recdsl.model.json_value import tokens
from recdsl.model.operations import has, value_at
from recdsl.model.quoting import quoted
from recdsl.reference.pointers import (
    EXTENSION_SERVICE_CONFIG,
    EXTENSION_SERVICES,
    SUBSCRIBE_UID_GROUP,
)
from recdsl.reference.with_defaults import default_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.terms import Terms
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference

# What both editions advise, and only the later page says itself.
_NOW_SAID = ("stream-mode-outside-individual", "token-in-web")
# Sections that do something by being there.
_ACTING = ("transcode_options",)
_OF_MEMBERS = ("unknown-member", "newer-edition")
_OF_THE_CALL = ("open-mode", "another-request", "undecided-rule")


def migration_findings(body: Json, before: Terms, after: Terms) -> tuple[Finding, ...]:
    """The findings of a body that an edition brings and another one does not have.

    Args:
        body: the start body.
        before: the terms with the edition that it is written for.
        after: the terms with the edition that it is to be sent to.
    """
    earlier = check_body(body, before)
    known = {(one.rule, one.pointer, _severity(one, before.reference)) for one in earlier.findings}
    later = check_body(body, after)
    change = _Change(body, later.modes[0], before.reference, after.reference)
    brought = [
        one
        for one in later.findings
        if one.rule not in _OF_THE_CALL
        and (
            one.rule in _NOW_SAID
            or (one.rule, one.pointer, _severity(one, after.reference)) not in known
        )
    ]
    each = (finding for found in brought for finding in change.one_by_one(found))
    return (*map(change.repaired, each), *change.other_groups())


def _severity(finding: Finding, reference: Reference) -> str:
    return finding.severity or reference.rules[finding.rule].severity


class _Change:
    """A body between two editions."""

    def __init__(self, body: Json, mode: Mode, before: Reference, after: Reference) -> None:
        self._body = body
        self._mode = mode
        self._before = before
        self._after = after

    def one_by_one(self, finding: Finding) -> Iterator[Finding]:
        """A finding; of what only the edition before knows, one for each place."""
        if finding.rule != "newer-edition":
            yield finding
            return
        for pointer in (finding.pointer, *(label.pointer for label in finding.related)):
            name = f"`{tokens(pointer)[-1]}`"
            value = value_at(self._body, pointer)
            what, of = (
                (name, "member") if self.is_gone(pointer) else (f"{name} {quoted(value)}", "value")
            )
            yield Finding(
                rule=finding.rule,
                message=f"{what} is new in edition {self._before.edition} of the page; edition "
                f"{self._after.edition} has no such {of}.",
                help="Leave it out." if of == "member" else "Choose another one.",
                pointer=pointer,
            )

    def repaired(self, finding: Finding) -> Finding:
        """A finding with what keeps the recording as it was, if that can be said."""
        fix: Fix | None = None
        if finding.rule == "missing-member" and not finding.fixes:
            fix = self._default(finding.pointer)
        elif finding.rule in _OF_MEMBERS and self.is_gone(finding.pointer):
            fix = self._without(finding.pointer)
        elif finding.rule == "unlisted-value" and finding.pointer.startswith(EXTENSION_SERVICES):
            fix = self._without_service(finding.pointer)
        return finding if fix is None else replaced(finding, fixes=(fix,))

    def is_gone(self, pointer: str) -> bool:
        """Whether only the edition before has a place."""
        return (
            self._before.node_at(pointer, self._body) is not None
            and self._after.node_at(pointer, self._body) is None
        )

    def other_groups(self) -> Iterator[Finding]:
        """The remark that a user group means other users now."""
        if not has(self._body, SUBSCRIBE_UID_GROUP):
            return
        group = value_at(self._body, SUBSCRIBE_UID_GROUP)
        was, now = self._meaning(self._before, group), self._meaning(self._after, group)
        if was and now and was != now:
            yield Finding(
                rule="user-group-too-small",
                message=f"`subscribeUidGroup` {group} was {was} and is {now} now.",
                help="If you expect the number of users that is left out, write the group below.",
                pointer=SUBSCRIBE_UID_GROUP,
                severity="info",
            )

    def _meaning(self, reference: Reference, group: Json) -> str:
        row = reference.by_name["subscribe_uid_group"]
        means = [one.means for one in row.choices if one.value == group and type(group) is int]
        return means[0] if means and self._mode in row.modes else ""

    def _default(self, pointer: str) -> Fix | None:
        """What the service took for a missing member before."""
        node = self._before.node_at(pointer, self._body)
        default = default_of(node.parameter, self._mode) if node and node.parameter else None
        if default is None:
            return None
        name = tokens(pointer)[-1]
        shown = f"`{name}` {default}"
        return Fix(f"Add {shown}, what the service took before", "safe", (Put(pointer, default),))

    def _without(self, pointer: str) -> Fix:
        """The removal of a member; safe if it said what the service did anyway."""
        node = self._before.node_at(pointer, self._body)
        is_idle = _says_defaults(value_at(self._body, pointer), node)
        title = f"Remove `{tokens(pointer)[-1]}`"
        return Fix(title, "safe" if is_idle else "unsafe", (Remove(pointer),))

    def _without_service(self, pointer: str) -> Fix:
        """The removal of an extension service; of the section, if it is the only one."""
        services = value_at(self._body, EXTENSION_SERVICES)
        only = isinstance(services, list) and len(services) == 1
        place = EXTENSION_SERVICE_CONFIG if only else pointer.rpartition("/")[0]
        what = "`extensionServiceConfig`" if only else "the service"
        return Fix(f"Remove {what}", "unsafe", (Remove(place),))


def _says_defaults(value: Json, node: Node | None) -> bool:
    """Whether a value is made of nothing but the page's defaults."""
    row = node.parameter if node else None
    if node is None or row is None or row.name in _ACTING:
        return False
    if isinstance(value, dict):
        members = node.members
        return all(_says_defaults(inner, members.get(name)) for name, inner in value.items())
    return value == row.default
