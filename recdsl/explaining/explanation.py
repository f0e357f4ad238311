"""The explanation of a document: facts, findings, and what was inferred."""

from __future__ import annotations

from recdsl.checks.modes import possible_modes
from recdsl.checks.terms import Terms
from recdsl.explaining.body_facts import facts
from recdsl.explaining.body_view import View
from recdsl.explaining.fact import Fact
from recdsl.explaining.fact_values import value_text
from recdsl.explaining.later_facts import later
from recdsl.language.compiling.assembly import SpecPlaces
from recdsl.linting.engine import diagnose
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.operations import has, value_at
from recdsl.model.project import Project
from recdsl.model.quoting import quoted
from recdsl.model.source import located
from recdsl.reference.reference import DEFAULT, stated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Document, Recording
    from recdsl.model.finding import Mode
    from recdsl.model.source import Span
    from recdsl.reference.reference import Reference

_WITHOUT_EFFECT = ("no effect", "ignore", "pays no heed", "not read", "does not read", "replace")


class Explanation(Frozen):
    """One recording as facts. With several modes the mode is open, and the facts use the first."""

    name: str | None
    mode: Mode
    modes: tuple[Mode, ...]
    facts: tuple[Fact, ...]


def explain(
    document: Document, *, mode: Mode | None = None, reference: Reference = DEFAULT
) -> tuple[Explanation, ...]:
    """Explain what each recording of a document will do.

    Args:
        document: the document; strings with placeholders are `Unknown`.
        mode: the mode of the URL, if the document does not state it.
        reference: the edition of the vendor's page, if the document states none.
    """
    reference = stated(document.edition, reference)
    return tuple(
        _explanation(document, recording, mode, reference) for recording in document.recordings
    )


def modes_of(recording: Recording, mode: Mode | None) -> tuple[Mode, ...]:
    """The mode of a recording; if it is open, all possible modes, the preferred one first."""
    stated = recording.mode or mode
    if stated:
        return (stated,)
    modes = possible_modes(recording.body).modes
    return (
        ("mix", *(other_mode for other_mode in modes if other_mode != "mix"))
        if "mix" in modes
        else modes
    )


def _explanation(
    document: Document, recording: Recording, mode: Mode | None, reference: Reference
) -> Explanation:
    modes = modes_of(recording, mode)
    view = View(recording.body, modes[0], reference)
    stated = [_placed(fact, view) for fact in facts(view) if fact.shown != "compared"]
    stated += later(recording, view)
    alone = replaced(document, recordings=(recording,), findings=())
    terms = Terms(modes[0], min_severity="warning", project=Project(reference=reference))
    stated += _rules(diagnose(alone, terms))
    stated += _inferred(recording, document, reference)
    return Explanation(recording.name, modes[0], modes, tuple(stated))


def _placed(fact: Fact, view: View) -> Fact:
    """A fact with its pointers into the body."""
    leaves = (view.leaves.get(key) for key in fact.pointers)
    return replaced(fact, pointers=tuple(leaf.pointer for leaf in leaves if leaf))


def _rules(diagnostics: tuple[Diagnostic, ...]) -> Iterator[Fact]:
    """The findings of the rules as facts: members without effect, and other faults."""
    for diagnostic in diagnostics:
        if diagnostic.severity == "info":
            continue
        text = diagnostic.message.lower()
        ignored = diagnostic.severity == "warning" and any(
            words in text for words in _WITHOUT_EFFECT
        )
        topic = "ignored" if ignored else "faults"
        subject = "" if ignored else f"{diagnostic.severity} {diagnostic.rule.code}:"
        yield Fact(
            topic, diagnostic.rule.name, subject, diagnostic.message, pointers=(diagnostic.pointer,)
        )


def _inferred(recording: Recording, document: Document, reference: Reference) -> Iterator[Fact]:
    """The inferred members, each with the reason and the line that it comes from."""
    places = recording.places
    if not isinstance(places, SpecPlaces):
        return
    if places.mode_why:
        where = _where(places.head, document)
        predicate = f'is "{recording.mode}": {places.mode_why} ({where})'
        yield Fact("inferred", "mode", "The mode", predicate)
    for pointer, origin in places.origins.items():
        node = reference.node_at(pointer, recording.body)
        if not origin.why or not (node and node.parameter) or not has(recording.body, pointer):
            continue
        where = _where(origin.span, document)
        name = pointer.rpartition("/")[2]
        member_value = value_at(recording.body, pointer)
        value = (
            quoted(member_value)
            if isinstance(member_value, str)
            else value_text(member_value, name, node.parameter)
        )
        yield Fact(
            "inferred", pointer, f"`{name}`", f"is {value}: {origin.why} ({where})", "",
            (pointer,),
        )  # fmt: skip


def _where(span: Span, document: Document) -> str:
    """The line of a place, with the file if it is that of the defaults."""
    source, place = located(span, document.source, document.defaults)
    line = f"line {source.position(place.start).line}"
    return line if source is document.source else f"{source.name}, {line}"
