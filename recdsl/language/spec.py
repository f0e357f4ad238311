"""The pipeline of the language: text → tree → sentences → members → body."""

from __future__ import annotations

from recdsl.body import Open
from recdsl.document import Document, Recording
from recdsl.language.assemble import Assembly, SpecPlaces
from recdsl.language.clauses import sentences
from recdsl.language.edits import Budget, SpecEdits
from recdsl.language.infer import inferred, mode_of
from recdsl.language.parser import parse
from recdsl.language.phrases import lower
from recdsl.placeholder import lifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.body import Json
    from recdsl.finding import Finding
    from recdsl.language.clauses import Sentence
    from recdsl.text import Source


def read_spec(source: Source) -> Document:
    """Read a spec: its recordings as bodies, and the findings about its text.

    A recording that is partly broken is still read, from the clauses that are whole.
    """
    syntax = parse(source.text)
    found, findings = sentences(syntax)
    everything = [*syntax.findings, *findings]
    budget = Budget()
    recordings = tuple(
        _recording(sentence, everything, SpecEdits(source, index, budget))
        for index, sentence in enumerate(found)
    )
    return Document(source, recordings, tuple(_in_order(everything)), in_words=True)


def _recording(sentence: Sentence, findings: list[Finding], edits: SpecEdits) -> Recording:
    lowering = lower(sentence)
    mode, _why = mode_of(lowering)
    assembly = Assembly([*lowering.said, *inferred(lowering, mode)])
    for path in lowering.without:
        assembly.leave_out(path)
    for clause, node in lowering.set:
        assembly.set(clause, node)
    findings += [*lowering.findings, *assembly.findings]
    body = lifted(assembly.body)
    if lowering.broken:
        body = _opened(body)
    places = SpecPlaces(sentence.head, assembly.origins)
    return Recording(sentence.name, body, mode, places, lowering.acquired, edits)


def _opened(value: Json) -> Json:
    """The same value with every object open: what seems missing may be what was not read."""
    if isinstance(value, dict):
        return Open({name: _opened(member) for name, member in value.items()})
    if isinstance(value, list):
        return [_opened(element) for element in value]
    return value


def _in_order(findings: list[Finding]) -> list[Finding]:
    """By place, each once: a fault in the defaults shows once, not in every recording."""
    once = dict.fromkeys(findings)
    return sorted(once, key=lambda finding: finding.span.start if finding.span else 0)
