"""The front door: what the program does to texts, from end to end.

All are pure functions of their arguments, and raise only on misuse. What one of them needs is
loaded when it is called.
"""

from __future__ import annotations

from recdsl.checks.terms import Terms
from recdsl.linting.engine import PLAIN, diagnose, judge, lint_document
from recdsl.linting.reading import is_spec, read_decoded
from recdsl.model.document import Acquired, Document
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.json_value import escaped
from recdsl.model.mode_names import check_mode
from recdsl.model.placeholder import render_placeholders
from recdsl.model.project import Project
from recdsl.reference.reference import DEFAULT
from recdsl.reference.reference import edition as reference_of
from recdsl.surfaces.decoding import decode, source_of
from recdsl.surfaces.kinds import JSON, kind_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Literal

    from recdsl.emitting.conversation import Conversation
    from recdsl.emitting.functions import Function
    from recdsl.explaining.explanation import Explanation
    from recdsl.explaining.recording_pairs import Difference
    from recdsl.language.compiling.assembly import Origin
    from recdsl.linting.migration.migrating import Migration
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Recording
    from recdsl.model.finding import Finding, Mode, Severity
    from recdsl.model.json_value import Json
    from recdsl.model.source import Source
    from recdsl.previewing.composing import NoPicture
    from recdsl.previewing.mixed_picture import Picture
    from recdsl.reference.reference import Reference

    Form = Literal["body", "request", "curl", "http", "env"]

# Values from the environment are in no file, so these rules do not apply to them.
OF_LITERAL_KEYS = frozenset({"literal-key", "write-only-key-advised"})


class Compiled(Frozen):
    """One recording as a request: its name in the spec, its mode, and its body.

    Placeholders are in the body as strings, as they were written. `origins` has for each pointer
    into the body the words that state it, or the reason that it was inferred. `spec` is what it was
    compiled from; it makes no difference between two requests.
    """

    name: str | None
    mode: Mode
    body: Json
    spec: Spec | None = None

    @property
    def origins(self) -> tuple[tuple[str, Origin], ...]:
        """Where each member came from, by its pointer, in their order."""
        return _origins(self.spec.document.recordings[0]) if self.spec else ()

    def _values(self) -> tuple[object, ...]:
        return (self.name, self.mode, self.body, self.origins)

    def __repr__(self) -> str:
        """Show the request without the text of its spec."""
        return f"Compiled(name={self.name!r}, mode={self.mode!r}, body={self.body!r})"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Pickle with the spec."""
        return type(self), (self.name, self.mode, self.body, self.spec)

    def fill(self, values: Mapping[str, str]) -> Compilation:
        """Compile the request with values for its placeholders, as `compile --fill` does.

        Args:
            values: the values, by name.

        Raises:
            ValueError: if the request was not made by `compile`.
        """
        if self.spec is None:
            raise ValueError("Only a request that `compile` returned can be filled.")
        return _compilation(self.spec.blank, values, self.spec.terms)


class Spec(Frozen):
    """The document of one compiled recording, and the terms that it was checked by.

    `blank` is the document before its placeholders were filled.
    """

    blank: Document
    document: Document
    terms: Terms


class Compilation(Frozen):
    """The result of compiling a spec. If `ok` is False, the requests do not match the spec."""

    requests: tuple[Compiled, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether no diagnostic is an error."""
        return _is_sound(self.diagnostics)


class Linted(Frozen):
    """The diagnostics of a text; `index` is its number among many.

    `ok` is whether none of them is an error. What was `found` gets its words and places when it is
    first read.
    """

    index: int
    ok: bool
    found: Iterable[Diagnostic]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The diagnostics, in the order of the text."""
        return tuple(self.found)

    def __iter__(self) -> Iterator[Diagnostic]:
        """Give the diagnostics."""
        return iter(self.diagnostics)

    def __len__(self) -> int:
        """Count the diagnostics."""
        return len(self.diagnostics)

    def __getitem__(self, position: int) -> Diagnostic:
        """Give one of the diagnostics."""
        return self.diagnostics[position]


class Decompiled(Frozen):
    """A spec made from a body.

    `modes` has one mode, or all that are possible: the text then states the first of them.
    `hidden` names the placeholders that replace the secrets, and `unsaid` the other requests that
    no clause states as a whole; the text has the rest of these in comments.
    """

    text: str
    modes: tuple[Mode, ...]
    hidden: tuple[str, ...]
    unsaid: tuple[str, ...] = ()


class Formatted(Frozen):
    """A spec in its canonical text; with diagnostics, the text is as it was."""

    text: str
    diagnostics: tuple[Diagnostic, ...]


class Preview(Frozen):
    """The drawn layout of one recording; without a layout, `drawing` is None, with a reason."""

    name: str | None
    drawing: str | None
    reason: str = ""


def _is_sound(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return all(diagnostic.severity != "error" for diagnostic in diagnostics)


def compile(  # noqa: A001 - what the command is called
    text: str,
    *,
    name: str = "<text>",
    values: Mapping[str, str] | None = None,
    edition: str | None = None,
) -> Compilation:
    """Compile a spec.

    Args:
        text: the spec.
        name: what diagnostics call it.
        values: the values of its placeholders, by name; without them placeholders stay.
        edition: the edition of the vendor's page to go by, which no spec may contradict; without
            it, what a spec states, else 2023-02.

    Raises:
        ValueError: when there is no such edition, or the spec states another one.
    """
    return compile_source(*source_of(name, text), values, Terms(project=_project(edition)))


def compile_source(
    source: Source,
    findings: tuple[Finding, ...],
    values: Mapping[str, str] | None,
    terms: Terms = PLAIN,
) -> Compilation:
    """Compile a source that was read, with the findings of reading it.

    Args:
        source: the spec.
        findings: the findings of reading it.
        values: the values of its placeholders, by name; without them placeholders stay.
        terms: the terms to check it by.
    """
    from recdsl.linting.reading import read_spec_decoded

    return _compilation(read_spec_decoded(source, findings, terms.project), values, terms)


def _compilation(document: Document, values: Mapping[str, str] | None, terms: Terms) -> Compilation:
    """Fill the recordings of a document, check them, and make their requests."""
    unfilled = document
    if values is not None:
        from recdsl.language.compiling.fill import filled

        document = filled(document, values, terms.reading(document).reference)
    diagnostics = lint_document(document, terms)
    if values is not None:
        diagnostics = tuple(
            diagnostic for diagnostic in diagnostics if diagnostic.rule.name not in OF_LITERAL_KEYS
        )
    requests = tuple(
        Compiled(
            recording.name,
            recording.mode or "mix",
            render_placeholders(recording.body),
            Spec(_of_one(unfilled, blank), _of_one(document, recording), terms),
        )
        for recording, blank in zip(document.recordings, unfilled.recordings, strict=True)
    )
    return Compilation(requests, diagnostics)


def _of_one(document: Document, recording: Recording) -> Document:
    """The document of one of its recordings."""
    if len(document.recordings) == 1:
        return document
    return replaced(document, recordings=(recording,))


def function_of(
    request: Compiled, name: str, appid: str | None = None
) -> Function | tuple[Diagnostic, ...]:
    """A compiled request as a function of its placeholders, or why it cannot be one.

    Args:
        request: the request, as `compile` returned it.
        name: what it is called, if its spec does not name it.
        appid: the App ID in the URLs of its calls; without it, the calls take it as a parameter.
    """
    from recdsl.emitting import APPID
    from recdsl.emitting.functions import NoFunction
    from recdsl.emitting.functions import function_of as function
    from recdsl.model.finding import Finding

    spec = request.spec
    assert spec is not None
    assert isinstance(request.body, dict)
    recording = spec.document.recordings[0]
    terms = spec.terms.reading(spec.document)
    result = function(
        request.name or name,
        request.body,
        request.mode,
        _english(spec.document, request.mode, terms.reference),
        appid=appid or APPID,
        acquired=terms.of(recording).acquired,
        reference=terms.reference,
        updates=_updates(recording),
    )
    if not isinstance(result, NoFunction):
        return result
    pointer = "".join(f"/{escaped(token)}" for token in result.path)
    span = recording.places.span(pointer, "value")
    finding = Finding("unfilled-placeholder", result.message, result.help, pointer, span=span)
    return diagnose(replaced(spec.document, recordings=(), findings=(finding,)), terms)


def conversation_of(request: Compiled, appid: str) -> Conversation:
    """The calls of a compiled request's recording, from `acquire` to `stop`.

    Args:
        request: the request, as `compile` returned it.
        appid: the App ID in the URLs, or a placeholder.
    """
    from recdsl.emitting.conversation import Conversation
    from recdsl.emitting.request_steps import conversation

    spec = request.spec
    assert spec is not None
    assert isinstance(request.body, dict)
    terms = spec.terms.reading(spec.document)
    (recording,) = spec.document.recordings
    acquired = terms.of(recording).acquired
    steps = conversation(request.body, request.mode, appid, acquired, _updates(recording))
    return Conversation(request.name, steps, terms.reference)


def _updates(recording: Recording) -> list[tuple[str, Json]]:
    return [(one.request, render_placeholders(one.body)) for one in recording.updates]


# What moves with the lines of the spec, and what is no fact about the recording.
_UNSAID = frozenset({"inferred", "faults"})


def _english(document: Document, mode: Mode, reference: Reference) -> list[str]:
    """What `explain` says of a recording, a paragraph for each topic."""
    from recdsl.explaining.explanation import explain as explain_document
    from recdsl.explaining.fact import TOPICS

    (explanation,) = explain_document(document, mode=mode, reference=reference)
    paragraphs = []
    for topic, heading in TOPICS.items():
        sentences = [fact.sentence for fact in explanation.facts if fact.topic == topic]
        if sentences and topic not in _UNSAID:
            paragraphs.append(f"{heading}: {' '.join(map(str.lstrip, sentences))}")
    return paragraphs


def _origins(recording: Recording) -> tuple[tuple[str, Origin], ...]:
    from recdsl.language.compiling.assembly import SpecPlaces

    places = recording.places
    return tuple(sorted(places.origins.items())) if isinstance(places, SpecPlaces) else ()


def lint(
    text: str | dict[str, Json],
    *,
    name: str = "<text>",
    mode: Mode | None = None,
    strict: bool = False,
    acquired: Acquired | None = None,
    min_severity: Severity = "info",
    edition: str | None = None,
) -> Linted:
    """Check a spec, the JSON text of a body, or a body.

    Args:
        text: the text or the body. A text that starts with a bracket is JSON, any other a spec.
        name: its name in diagnostics.
        mode: the mode of the request's URL, if the text is a body.
        strict: also report rules that wait for an unknown value.
        acquired: the parameters of the earlier `acquire` call; they win over those in a spec.
        min_severity: rules below that severity do not run; what keeps the mode open is always
            reported.
        edition: the edition of the vendor's page to go by, which no spec may contradict; without
            it, what a spec states, else 2023-02.

    Raises:
        ValueError: when there is no such mode or edition, or the text is a spec, which states its
            own mode, or another edition.
    """
    terms = Terms(mode, acquired or Acquired(), strict, min_severity, _project(edition))
    if isinstance(text, dict) and kind_named(name) in (None, JSON):
        from recdsl.surfaces.json.given_bodies import given_body

        check_mode(mode)
        document = given_body(name, text)
        if document:
            return _linted(0, document, terms)
    source, findings = _taken(name, text, mode)
    return _linted(0, read_decoded(source, findings, terms.project), terms)


def lint_many(
    texts: Iterable[bytes],
    *,
    name: str | None = None,
    mode: Mode | None = None,
    strict: bool = False,
    acquired: Acquired | None = None,
    min_severity: Severity = "info",
    edition: str | None = None,
) -> Iterator[Linted]:
    """Check texts one after the other, lazily; of them only pieces that many share are kept.

    The results can be pickled, so that processes may share the work.

    Args:
        texts: the bytes of each: a body as JSON, or a spec.
        name: the name of every text in diagnostics. With one such as `body.json` all of them are
            bodies, also those that start with no bracket; without it a text is named by its place:
            `<text 7>`.
        mode: the mode of the requests' URL, if the texts are bodies.
        strict: also report rules that wait for an unknown value.
        acquired: the parameters of the earlier `acquire` call.
        min_severity: rules below that severity do not run.
        edition: the edition of the vendor's page to go by, which no spec may contradict; without
            it, what a spec states, else 2023-02.

    Returns:
        The result for each, in their order; a clean text has no diagnostics.

    Raises:
        TypeError: when something is no bytes.
        ValueError: when there is no such mode or edition, or a spec states another edition.
    """
    check_mode(mode)
    terms = Terms(mode, acquired or Acquired(), strict, min_severity, _project(edition))
    for index, data in enumerate(texts):
        if not isinstance(data, bytes):
            raise TypeError(f"lint_many takes bytes; text {index} is {type(data).__name__}")
        source, findings = decode(name or f"<text {index}>", data)
        yield _linted(index, read_decoded(source, findings, terms.project), terms)


def _linted(index: int, document: Document, terms: Terms) -> Linted:
    verdict = judge(document, terms)
    return Linted(index, verdict.is_sound, verdict.diagnostics)


def migrate(
    text: str | dict[str, Json],
    *,
    to: str | None = None,
    name: str = "<text>",
    mode: Mode | None = None,
    unsafe: bool = False,
    edition: str | None = None,
) -> Migration:
    """Bring a text from one edition of the vendor's page to another.

    Args:
        text: the text or the body, as for `lint`; a body results in JSON.
        to: the edition to bring it to; without it, the newest.
        name: its name, whose ending also says what it is: `start.py` is a program.
        mode: the mode of the request's URL, if the text is a body.
        unsafe: whether to also remove what has no counterpart, which may change the recording.
        edition: the edition that it is written for, which no spec may contradict; without it, what
            a spec states, else 2023-02.

    Raises:
        ValueError: when there is no such mode or edition, or the text is a spec, which states its
            own mode, or another edition.
    """
    from recdsl.linting.migration.migrating import migrate as migrate_source
    from recdsl.linting.reading import refuse_contradiction
    from recdsl.reference.edition_names import EDITIONS

    source, findings = _taken(name, text, mode)
    before = Terms(mode, project=_project(edition))
    refuse_contradiction(source, before.project)
    return migrate_source(source, findings, before, reference_of(to or EDITIONS[-1]), unsafe=unsafe)


def decompile(
    body: dict[str, Json],
    *,
    mode: Mode | None = None,
    keep_secrets: bool = False,
    edition: str | None = None,
    acquire: dict[str, Json] | None = None,
    updates: Sequence[tuple[str, dict[str, Json]]] = (),
) -> Decompiled:
    """Write a body in the language; compiling the text results in the same body.

    The other requests of its conversation become clauses; what no clause states is a comment.

    Args:
        body: the start body; placeholders as strings.
        mode: the mode of its URL; without it, the body decides.
        keep_secrets: whether secrets stand in the text as they are, not as placeholders.
        edition: the edition of the vendor's page that the text is for; it states any but 2023-02.
        acquire: the body of the `acquire` before it.
        updates: the requests after it, each with its name, such as `update` or `stop`.

    Raises:
        ValueError: when there is no such mode or edition, or a body is no object that JSON can
            carry.
    """
    from recdsl.checks.modes import possible_modes
    from recdsl.language.printing.decompiling import decompiled, refuse_what_json_cannot_carry
    from recdsl.model.placeholder import parse_placeholders
    from recdsl.secrets.redaction import redacted

    check_mode(mode)
    bodies = [body, *([] if acquire is None else [acquire]), *(sent for _, sent in updates)]
    for each in bodies:
        if not isinstance(each, dict):
            raise ValueError("A body is an object.")  # noqa: TRY004 - one error for all misuse
        refuse_what_json_cannot_carry(each)
    modes = (mode,) if mode else possible_modes(parse_placeholders(body)).modes
    stated: Mode = "mix" if len(modes) > 1 and "mix" in modes else modes[0]
    hidden: tuple[str, ...] = ()
    plain = render_placeholders(list(bodies))
    if not keep_secrets:  # together, so that the same secret gets the same placeholder
        among, hidden = redacted({"bodies": plain})
        plain = among["bodies"]
    assert isinstance(plain, list)
    start, *others = plain
    assert isinstance(start, dict)
    reference = reference_of(edition) if edition else DEFAULT
    text = decompiled(start, stated, reference)
    unsaid: tuple[str, ...] = ()
    if others:
        from recdsl.language.printing.update_clauses import with_requests

        before = None if acquire is None else _acquired(start, stated, others.pop(0))
        later = [(name, sent) for (name, _), sent in zip(updates, others, strict=True)]
        text, unsaid = with_requests(text, before, later, reference)
    if reference is not DEFAULT:
        text = f"edition {reference.edition}\n{text}"
    if len(modes) > 1:
        text = f"# The body does not tell its mode: it may be {' or '.join(modes)}.\n{text}"
    return Decompiled(text, modes, hidden, unsaid)


def _acquired(start: dict[str, Json], mode: Mode, acquire: Json) -> tuple[Json, Json]:
    """A body of `acquire`, and the one that is made for a start and what a clause states of it."""
    from recdsl.emitting.request_steps import conversation
    from recdsl.language.printing.update_clauses import acquired_of

    return acquire, conversation(start, mode, "", acquired_of(acquire))[0].body


def format(text: str, *, name: str = "<text>") -> Formatted:  # noqa: A001 - what it does
    """Give a spec its canonical text.

    Args:
        text: the spec.
        name: what diagnostics call it.
    """
    from recdsl.language.printing.formatting import formatted
    from recdsl.language.spec import explain as explain_mistake

    source, findings = source_of(name, text)
    result = formatted(source.text, explain=explain_mistake)
    if isinstance(result, str):
        return Formatted(result, ())
    return Formatted(text, diagnose(Document(source, (), (*findings, *result))))


def explain(
    text: str | dict[str, Json],
    *,
    name: str = "<text>",
    mode: Mode | None = None,
    edition: str | None = None,
) -> tuple[Explanation, ...]:
    """Explain what each recording of a spec or a body will do, as far as it can be read.

    Args:
        text: what to explain, as `lint` takes it.
        name: what places in shared texts are called by.
        mode: the mode of the request's URL, where the text is a body.
        edition: the edition of the vendor's page to go by, which no spec may contradict; without
            it, what a spec states, else 2023-02.

    Raises:
        ValueError: when there is no such mode or edition, or the text is a spec, which states its
            own mode, or another edition.
    """
    from recdsl.explaining.explanation import explain as explain_document

    return explain_document(_read(name, text, mode, edition), mode=mode)


def diff(
    old: str | dict[str, Json],
    new: str | dict[str, Json],
    *,
    mode: Mode | None = None,
    editions: tuple[str | None, str | None] = (None, None),
) -> tuple[Difference, ...]:
    """Compare the recordings of two texts, as far as they can be read.

    Args:
        old: the text before, as for `lint`.
        new: the text after.
        mode: the mode of the requests' URL, which a spec states itself.
        editions: the edition of the vendor's page that each text goes by; without it, what a spec
            states, else 2023-02.

    Raises:
        ValueError: when there is no such mode or edition, or a spec states another edition.
    """
    from recdsl.explaining.recording_pairs import differences

    check_mode(mode)
    before = _read("<old>", old, edition=editions[0])
    after = _read("<new>", new, edition=editions[1])
    return differences(before, after, mode=mode)


def preview(
    text: str | dict[str, Json],
    *,
    name: str = "<text>",
    mode: Mode | None = None,
    users: int | None = None,
    form: Literal["svg", "blocks", "text"] = "svg",
    edition: str | None = None,
) -> tuple[Preview, ...]:
    """Draw the layout of each recording of a spec or a body.

    Args:
        text: the text or the body, as for `lint`.
        name: its name.
        mode: the mode of the request's URL, if the text is a body.
        users: how many users are in the channel, 1 to 17; else as many as the recording names.
        form: a drawing as SVG, one of characters, or sentences.
        edition: the edition of the vendor's page to go by, which no spec may contradict; without
            it, what a spec states, else 2023-02.

    Raises:
        ValueError: when there is no such mode, edition or form, the users are too few or too many,
            or the text is a spec, which states its own mode, or another edition.
    """
    from recdsl.previewing.composing import compose
    from recdsl.previewing.ready_layouts import MOST

    if users is not None and not 1 <= users <= MOST:
        raise ValueError(f"{users} users are not from 1 to {MOST}.")
    if form not in ("svg", "blocks", "text"):
        raise ValueError(f"{form!r} is none of the forms svg, blocks, text")
    pictures = compose(_read(name, text, mode, edition), mode=mode, users=users)
    return tuple(_preview(picture, form) for picture in pictures)


def _preview(picture: Picture | NoPicture, form: str) -> Preview:
    from recdsl.previewing.mixed_picture import Picture

    if not isinstance(picture, Picture):
        return Preview(picture.name, None, picture.reason)
    if form == "svg":
        from recdsl.previewing.svg import svg

        return Preview(picture.name, svg(picture))
    if form == "blocks":
        from recdsl.previewing.text_picture import blocks

        return Preview(picture.name, blocks(picture, columns=80))
    from recdsl.previewing.alt_text import sentences

    return Preview(picture.name, "".join(f"{sentence}\n" for sentence in sentences(picture)))


def emit(
    body: dict[str, Json],
    mode: Mode,
    *,
    form: Form = "body",
    appid: str = "${APPID}",
    resourceid: str = "${RESOURCEID}",
) -> str:
    """Write a request in one of the forms, with a line end at its end.

    Args:
        body: the start body; placeholders as strings.
        mode: the mode in the URL.
        form: the body; the whole request as JSON; a shell command; an `.http` file; a list of the
            placeholders for an environment.
        appid: the App ID in the URL, or a placeholder.
        resourceid: the resource ID in the URL, or a placeholder.

    Raises:
        ValueError: if there is no such mode or form.
    """
    from recdsl.emitting import emitted

    check_mode(mode)
    return emitted(form, body, mode, appid, resourceid)


def _taken(
    name: str, text: str | dict[str, Json], mode: Mode | None
) -> tuple[Source, tuple[Finding, ...]]:
    """A text or a body as a source, with the findings of decoding it."""
    check_mode(mode)
    if isinstance(text, dict):
        from recdsl.surfaces.json.given_bodies import written

        text = written(text)
    source, findings = source_of(name, text)
    if mode and is_spec(source):
        raise ValueError("A spec states its own mode; `mode` is for bodies only.")
    return source, findings


def _project(edition: str | None) -> Project:
    """The settings of a text that a caller reads by an edition."""
    if edition is None:
        return PLAIN.project
    return Project(reference=reference_of(edition), demands_edition=True)


def _read(
    name: str, text: str | dict[str, Json], mode: Mode | None = None, edition: str | None = None
) -> Document:
    """A text or a body as a document; of what is no object, nothing can be told."""
    document = read_decoded(*_taken(name, text, mode), _project(edition))
    recordings = document.recordings
    if not document.in_words:
        from recdsl.linting.conversations import folded  # a spec has all of them in one recording

        recordings = folded(recordings)
    bodies = tuple(recording for recording in recordings if isinstance(recording.body, dict))
    return replaced(document, recordings=bodies, edition=edition or document.edition)
