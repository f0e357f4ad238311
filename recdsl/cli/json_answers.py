"""The answers to programs that exchange JSON: the playground, and assistants.

Each function takes texts and returns an object that `json` can write. The ending of a text's `name`
says what it is (`a.rec`, `a.json`, `a.py`). Lines and columns count from 1, in code points.
"""

from __future__ import annotations

from recdsl.api import compile as compile_spec
from recdsl.api import emit, explain, lint, migrate, preview
from recdsl.model.project import Project
from recdsl.reference.reference import edition as reference_of
from recdsl.reports.as_json import findings
from recdsl.reports.run import Run
from recdsl.surfaces.decoding import source_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.editing.text_snapshot import Language, Snapshot
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.model.source import Source

SPEC, BODY = "spec.rec", "body.json"


def compiled(text: str, *, edition: str | None = None) -> dict[str, Json]:
    """The requests of a spec, each with its name, mode, body and shell command; the findings."""
    compilation = compile_spec(text, name=SPEC, edition=edition)
    requests: list[Json] = []
    for request in compilation.requests if compilation.ok else ():
        assert isinstance(request.body, dict)
        requests.append(
            {
                "name": request.name,
                "mode": request.mode,
                "body": emit(request.body, request.mode),
                "curl": emit(request.body, request.mode, form="curl"),
            }
        )
    return {
        "ok": compilation.ok,
        "requests": requests,
        "findings": _findings(compilation.diagnostics),
    }


def linted(
    text: str, *, name: str = BODY, mode: Mode | None = None, edition: str | None = None
) -> dict[str, Json]:
    """The findings of a text, as `recdsl lint --format json` has them."""
    result = lint(text, name=name, mode=mode, edition=edition)
    return {"ok": result.ok, "findings": _findings(result)}


def fixed(
    text: str,
    *,
    name: str = BODY,
    mode: Mode | None = None,
    edition: str | None = None,
    unsafe: bool = False,
) -> dict[str, Json]:
    """A text after its safe fixes, or all of them; how many there were, and what is left."""
    from recdsl.linting.fixing import fixed as fixed_source

    def diagnostics(source: Source) -> tuple[Diagnostic, ...]:
        return lint(source.text, name=name, mode=mode, edition=edition).diagnostics

    result = fixed_source(source_of(name, text)[0], diagnostics, unsafe=unsafe)
    return {
        "text": result.text,
        "fixed": result.count,
        "findings": _findings(result.remaining),
    }


def explained(
    text: str, *, name: str = BODY, mode: Mode | None = None, edition: str | None = None
) -> dict[str, Json]:
    """What the recordings of a text will do, in English."""
    from recdsl.explaining.explanation_pages import explanation_text

    return {"text": explanation_text(explain(text, name=name, mode=mode, edition=edition))}


def migrated(
    text: str,
    *,
    to: str | None = None,
    name: str = BODY,
    mode: Mode | None = None,
    edition: str | None = None,
) -> dict[str, Json]:
    """A text for another edition, the newest without `to`; what changed, and what is left to do."""
    result = migrate(text, to=to, name=name, mode=mode, edition=edition)
    return {
        "text": result.text,
        "changed": [step.diagnostic.message for step in result.steps],
        "left": [step.diagnostic.message for step in result.left],
    }


def pictured(
    text: str, *, name: str = BODY, mode: Mode | None = None, edition: str | None = None
) -> dict[str, Json]:
    """The layout of each recording as SVG, with words for those who cannot see it."""
    pictures: list[Json] = []
    drawn = preview(text, name=name, mode=mode, edition=edition)
    words = preview(text, name=name, mode=mode, edition=edition, form="text")
    for picture, alt in zip(drawn, words, strict=True):
        pictures.append({"svg": picture.drawing, "text": alt.drawing or picture.reason})
    return {"pictures": pictures}


def offered(
    text: str, offset: int, *, name: str = SPEC, edition: str | None = None
) -> dict[str, Json]:
    """The completions at a place, counted in code points: what replaces which part of the text."""
    from recdsl.editing.completion import offers

    return {
        "offers": [
            {
                "label": offer.label,
                "detail": offer.detail,
                "from": offer.span.start,
                "to": offer.span.end,
                "text": offer.text,
            }
            for offer in offers(_snapshot(text, name, edition), offset)
        ]
    }


def coloured(text: str, *, name: str = SPEC, edition: str | None = None) -> dict[str, Json]:
    """The words of a text with their kinds, for colours; places count in code points."""
    from recdsl.editing.semantic_tokens import words

    return {
        "words": [
            [word.span.start, word.span.end, word.kind]
            for word in words(_snapshot(text, name, edition))
        ]
    }


def _findings(diagnostics: Iterable[Diagnostic]) -> list[Json]:
    return list(findings(Run(tuple(diagnostics))))


def _snapshot(text: str, name: str, edition: str | None) -> Snapshot:
    """A text as the editor's features take it."""
    from recdsl.editing.spec_pieces import Memory
    from recdsl.editing.text_snapshot import Snapshot

    project = Project(reference=reference_of(edition) if edition else None)
    language: Language = "spec" if name.endswith(".rec") else "json"
    return Snapshot(name, text, language, Memory(project, {}, {}))
