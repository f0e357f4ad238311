"""The words of a text as messages quote them: without its secrets."""

from __future__ import annotations

from recdsl.language.syntax.unread_secrets import misplaced_texts, spec_secrets
from recdsl.model.addresses import shown_address
from recdsl.model.lazy_pattern import pattern
from recdsl.model.masks import HIDDEN, hidden
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.language.spoken.facts import Fact

_LONGEST = 60
_STARS = pattern(r"\*+")
_SECRET_KINDS = frozenset(
    {"token", "access_key", "secret_key", "key", "secret", "keys", "decrypt_secret", "salt"}
)


def shown(text: str, span: Span, facts: Iterable[Fact] = ()) -> str:
    """The words between two offsets, with `***` for what is or may be a secret."""
    spans = [*spec_secrets(text), *misplaced_texts(text, [span])]
    for fact in facts:
        if fact.kind in _SECRET_KINDS:
            spans += [(token.start, token.end) for _, value in fact.values for token in value]
    inside = [
        (max(start, span.start) - span.start, min(end, span.end) - span.start)
        for start, end in spans
        if start < span.end and span.start < end
    ]
    # Nothing tells the length of a secret.
    masked = _STARS.sub(HIDDEN, hidden(text[span.start : span.end], inside))
    said = " ".join(masked.split())
    said = shown_address(said) if "/" in said else said
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
