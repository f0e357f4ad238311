from __future__ import annotations

from collections.abc import Callable

import pytest

from recdsl.model.diagnostic import Diagnostic, Label, TextFix
from recdsl.model.rule import Rule
from recdsl.model.source import Edit, Source, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Severity

Making = Callable[..., Diagnostic]


@pytest.fixture
def diagnostic() -> Making:
    """A diagnostic on the first place where a text says something."""

    def made(  # noqa: PLR0913 - a diagnostic has many parts
        text: str | Source,
        place: str | Span,
        *,
        severity: Severity = "error",
        message: str = "This is wrong.",
        help: str = "",  # noqa: A002 - the field's name
        recording: str | None = None,
        related: tuple[tuple[str, str], ...] = (),
        fixes: tuple[tuple[str, str], ...] = (),
        code: str = "REC301",
    ) -> Diagnostic:
        source = text if isinstance(text, Source) else Source("a.rec", text)

        def span(said: str) -> Span:
            start = source.text.index(said)
            return Span(start, start + len(said))

        return Diagnostic(
            rule=Rule(code, "mp4-without-hls", severity, "", ("S166",), "", "files/x.md"),
            severity=severity,
            message=message,
            help=help,
            source=source,
            span=span(place) if isinstance(place, str) else place,
            recording=recording,
            pointer="/clientRequest",
            modes=("mix",),
            constraints=("S166",),
            related=tuple(Label(note, span(said), "/uid") for said, note in related),
            offered=tuple(
                TextFix(title, "safe", (Edit(Span(0, 0), edit),)) for title, edit in fixes
            ),
        )

    return made
