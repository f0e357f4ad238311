"""Diagnostics as a machine may be told them: in order, and without a secret.

A fix that would write a secret is left out: masked, it would destroy what it moves.
"""

from __future__ import annotations

from recdsl.linting.masking import Secrets, mask_text
from recdsl.model.frozen import replaced
from recdsl.reports.count import ordered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.diagnostic import Diagnostic, TextFix
    from recdsl.model.source import Source


def masked(diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The diagnostics by file, place and code, with the secrets masked in all that they say."""
    known: dict[Source, Secrets] = {}
    for diagnostic in ordered(diagnostics):
        # What is said of one text may repeat a secret of another that it is about as well.
        others = [label.source for label in diagnostic.related if label.source]
        for source in (diagnostic.source, *others):
            if source not in known:
                known[source] = Secrets.of(source)
            diagnostic = _masked(diagnostic, known[source])  # noqa: PLW2901 - the same, masked
        yield diagnostic


def _masked(diagnostic: Diagnostic, secrets: Secrets) -> Diagnostic:
    hide = secrets.hide
    return replaced(
        diagnostic,
        message=hide(diagnostic.message),
        help=hide(diagnostic.help),
        related=tuple(replaced(one, message=hide(one.message)) for one in diagnostic.related),
        fixes=tuple(
            replaced(fix, title=hide(fix.title))
            for fix in diagnostic.fixes
            if not _tells(fix, secrets)
        ),
    )


def _tells(fix: TextFix, secrets: Secrets) -> bool:
    """Whether a fix writes a secret."""
    return any(
        secrets.hide(edit.text) != edit.text or mask_text(edit.text) != edit.text
        for edit in fix.edits
    )
