"""The pipeline: text → tree → sentences → members → bodies."""

from __future__ import annotations

from recdsl.language.compiling.assembly import Assembly, SpecPlaces, plain_body
from recdsl.language.compiling.clauses import own_defaults, sentences
from recdsl.language.compiling.inference import inferred, mode_of
from recdsl.language.compiling.phrases import lower
from recdsl.language.spoken.spoken_parser import parse
from recdsl.model.document import Call, Document, Recording
from recdsl.model.finding import Finding
from recdsl.model.frozen import replaced
from recdsl.model.json_value import opened
from recdsl.model.placeholder import parse_placeholders
from recdsl.model.source import Span
from recdsl.reference.reference import DEFAULT, UnknownEditionError, edition

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.compiling.assembly import Origin
    from recdsl.language.compiling.clauses import Sentence
    from recdsl.language.syntax.edition_line import EditionLine
    from recdsl.language.syntax.parser import Explain
    from recdsl.language.syntax.tree import Syntax
    from recdsl.model.source import Source
    from recdsl.reference.reference import Reference


_NAMES = ("unknown-name", "broken-duration")

# A sentence is always compiled to the body of `start`.
_START = Call("start")


def compiled(
    source: Source,
    defaults: Source | None = None,
    reference: Reference = DEFAULT,
    *,
    explain: Explain | None = None,
) -> Document:
    """Compile a spec: its recordings as bodies without edits, and the findings about its text.

    A recording that is partly broken is still read, from the clauses that are whole.

    Args:
        source: the spec.
        defaults: a spec whose `defaults` this one shares, after its own.
        reference: the edition of the vendor's page that its words are taken in, if it states none.
        explain: makes the findings about what cannot be read (see `parse`).
    """
    syntax = parse(source.text, explain=explain)
    line = syntax.edition
    unknown = _unknown_edition(line) if line else None
    stated = line.name if line and unknown is None else ""
    reference = edition(stated) if stated else reference
    found, findings = sentences(syntax, shared_syntax(source, defaults))
    everything = [*([unknown] if unknown else []), *syntax.findings, *findings]
    if not (found or everything or syntax.tree.nodes()):
        everything.append(_nothing_recorded())
    everything += _names_in_defaults(syntax, reference)
    recordings = tuple(
        _recording(sentence, everything, len(source.text), reference) for sentence in found
    )
    ordered = tuple(_in_order(_once_each(everything)))
    return Document(source, recordings, ordered, in_words=True, defaults=defaults, edition=stated)


def _unknown_edition(line: EditionLine) -> Finding | None:
    """The finding about an edition that does not exist."""
    try:
        edition(line.name)
    except UnknownEditionError as error:
        return Finding(
            "unknown-name",
            str(error),
            "Write one of these editions, or remove the line.",
            span=line.place,
        )
    return None


def _names_in_defaults(syntax: Syntax, reference: Reference) -> list[Finding]:
    """The names that are none in the defaults, be there a recording that takes them or not."""
    sentence = own_defaults(syntax)
    findings = lower(sentence, reference).findings if sentence else []
    return [finding for finding in findings if finding.rule in _NAMES]


def _nothing_recorded() -> Finding:
    """The finding about a text with no word of the language in it."""
    return Finding(
        "nothing-recorded",
        "Nothing stands here that could be recorded, so this spec compiles to nothing.",
        "Say what to record, such as `record audio and video`, or delete the file.",
        span=Span(0, 0),
    )


def shared_syntax(source: Source, defaults: Source | None) -> Syntax | None:
    """The defaults of another text, read where that would stand behind this one."""
    if defaults is None:
        return None
    text = defaults.text
    line = parse(text).edition  # each text may state one; that of the spec counts
    if line is not None:
        text = f"{text[: line.start]}{' ' * (line.end - line.start)}{text[line.end :]}"
    return parse(f"{source.text}\n{text}", len(source.text))


def _recording(
    sentence: Sentence, findings: list[Finding], end: int, reference: Reference
) -> Recording:
    return _plain_recording(sentence, end, reference) or _any_recording(
        sentence, findings, end, reference
    )


def _plain_recording(sentence: Sentence, end: int, reference: Reference) -> Recording | None:
    """A recording that says nothing but members, each once; their places are found when asked."""
    if sentence.broken:
        return None
    lowering = lower(sentence, reference, placed=False)
    if lowering.findings or lowering.set or lowering.without or lowering.updates:
        return None
    mode, why = mode_of(lowering)
    parts = [*lowering.said, *inferred(lowering, mode)]
    known = reference.by_name
    body = plain_body(parts) if all(part.name in known for part in parts) else None
    if body is None:
        return None

    def origins() -> dict[str, Origin]:
        placed = lower(sentence, reference)
        return Assembly([*placed.said, *inferred(placed, mode)]).origins

    places = SpecPlaces(sentence.head, origins, end, why)
    return Recording(sentence.name, body, mode, places, lowering.acquired, call=_START)


def _any_recording(
    sentence: Sentence, findings: list[Finding], end: int, reference: Reference
) -> Recording:
    lowering = lower(sentence, reference)
    mode, why = mode_of(lowering)
    parts = lowering.known([*lowering.said, *inferred(lowering, mode)])
    assembly = Assembly(parts)
    for path in lowering.without:
        assembly.leave_out(path)
    for clause, node in lowering.set:
        assembly.set(clause, node)
    findings += [*lowering.findings, *assembly.findings]
    body = parse_placeholders(assembly.body)
    if lowering.broken:
        body = opened(body)
    places = SpecPlaces(sentence.head, assembly.origins, end, why)
    recording = Recording(sentence.name, body, mode, places, lowering.acquired, call=_START)
    if not lowering.updates or lowering.broken:
        return recording
    from recdsl.language.compiling.phrases.update_phrases import update_of  # most specs have none

    updates = (update_of(*update, assembly.body, end) for update in lowering.updates)
    return replaced(recording, updates=tuple(updates))


def _once_each(findings: list[Finding]) -> list[Finding]:
    """Without the names that a syntax error is about already."""
    faults = [one.span for one in findings if one.rule == "syntax-error" and one.span]
    return [one for one in findings if one.rule != "unknown-name" or not _touches(one, faults)]


def _touches(finding: Finding, faults: list[Span]) -> bool:
    span = finding.span
    return span is not None and any(
        one == span or (one.start < span.end and span.start < one.end) for one in faults
    )


def _in_order(findings: list[Finding]) -> list[Finding]:
    """By place, each once: a fault in the defaults shows once, not in every recording."""
    once = dict.fromkeys(findings)
    return sorted(once, key=lambda finding: finding.span.start if finding.span else 0)
