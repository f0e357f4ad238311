"""`recdsl decompile`: bodies into specs."""

from __future__ import annotations

from pathlib import Path

import click

from recdsl.api import Decompiled, decompile
from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.given_values import chosen_mode
from recdsl.cli.inputs import document_of
from recdsl.cli.stdio import note, write
from recdsl.language.compiling.expression_names import named
from recdsl.linting.conversations import around_starts
from recdsl.model.cells import safe
from recdsl.model.json_value import Unknown
from recdsl.model.placeholder import is_placeholder
from recdsl.model.quoting import listed
from recdsl.reference.reference import DEFAULT_EDITION
from recdsl.surfaces.kinds import SPEC, YAML, kind_named, kind_of
from recdsl.workspace.file_input import Input, read_path, read_stdin
from recdsl.workspace.projects import Projects
from recdsl.workspace.selecting import refuse_foreign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.model.document import Document, Recording
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json


@click.command("decompile")
@click.argument("bodies", nargs=-1, required=True, metavar="BODY...")
@click.option("--mode", metavar="MODE", help="The mode in the request's URL.")
@click.option("--keep-secrets", is_flag=True, help="Write secrets as they are.")
@configured("edition")
@options.colour
def command(*, bodies: tuple[str, ...], mode: str | None, keep_secrets: bool, wish: str) -> int:
    """Write start bodies as specs; compiling the text gives the same bodies.

    BODY is a file of any kind that `lint` reads (JSON, YAML, a program, a Postman collection,
    Markdown, a shell script), or `-` for standard input. One body becomes a sentence, several
    become blocks named after their files. The requests around a `start` become its clauses
    `acquired …` and `then …`; what no clause states is a comment. Secrets and the code of a program
    become placeholders, with a note on standard error.
    """
    chosen = chosen_mode(mode)
    projects = Projects(configurations())
    made: list[tuple[str, Decompiled]] = []
    editions: list[str] = []
    status = 0
    for path in bodies:
        item = read_stdin("<stdin>") if path == "-" else read_path(path)
        refuse_foreign(path)
        document = _document(item, projects, chosen, wish)
        if document is None:
            status = 1
            continue
        groups, alone = around_starts(document.recordings)
        _note_alone(item, alone)
        status = status if groups else 1
        _note_disputed(item, document.recordings)
        for start, acquire, later in groups:
            result = decompile(
                _body(start),
                mode=start.mode or next((one.mode for one in later if one.mode), None),
                keep_secrets=keep_secrets,
                edition=document.edition or None,
                acquire=_body(acquire) if acquire else None,
                updates=[(one.call.request, _body(one)) for one in later],
            )
            _notes(item, result)
            editions.append(document.edition)
            made.append((start.name or Path(item.source.name).stem, result))
    if len(bodies) == 1 and len(made) == 1:
        write(made[0][1].text)
    else:
        names = _names([name for name, _ in made])
        line = _edition_line(editions)
        texts = [result.text.removeprefix(line) for _, result in made]
        blocks = [_block(name, text) for name, text in zip(names, texts, strict=True)]
        write(line + "\n".join(blocks))
    return status


def _body(recording: Recording) -> dict[str, Json]:
    body = named(recording.body, variable=recording.variable)
    assert isinstance(body, dict), "a document of bodies has objects"
    return body


def _note_alone(item: Input, recordings: Sequence[Recording]) -> None:
    """Tell which requests have no `start` to be a clause of."""
    names = dict.fromkeys(one.call.request for one in recordings)
    if names:
        them = listed([f"`{name}`" for name in names], "and")
        note(
            f"{safe(item.source.name)}: {them} without the `start` of the recording cannot be said "
            "in a spec, and is left out.\n"
        )


def _note_disputed(item: Input, recordings: Sequence[Recording]) -> None:
    """Tell which values of YAML became placeholders, as its versions read them differently."""
    if kind_of(item.source) is not YAML:
        return
    places = [place for one in recordings for place in _disputed(one.body)]
    if places:
        them = listed(dict.fromkeys(places), "and")
        note(
            f"{safe(item.source.name)}: versions of YAML read {them} differently; placeholders "
            "stand for what is there.\n"
        )


def _disputed(body: Json) -> Iterator[str]:
    """The names of the members whose values are not certain, and no placeholders."""
    waiting: list[tuple[Json, str]] = [(body, "")]
    while waiting:
        value, name = waiting.pop()
        if isinstance(value, dict):
            waiting += reversed([(inner, member) for member, inner in value.items()])
        elif isinstance(value, list):
            waiting += reversed([(inner, name) for inner in value])
        elif isinstance(value, Unknown) and not is_placeholder(value.text):
            yield f"`{safe(name)}`"


def _edition_line(editions: list[str]) -> str:
    """The first line of a spec of all bodies; none in the default edition.

    Raises:
        click.UsageError: if the bodies go by different editions.
    """
    names = {name or DEFAULT_EDITION for name in editions} or {DEFAULT_EDITION}
    if len(names) > 1:
        raise click.UsageError("The bodies go by different editions; --edition names one for all.")
    (name,) = names
    return "" if name == DEFAULT_EDITION else f"edition {name}\n"


def _document(item: Input, projects: Projects, mode: Mode | None, wish: str) -> Document | None:
    """The bodies of a text; None, with the reasons on stderr, where there is none to be said."""
    name = item.source.name
    if kind_of(item.source) is not SPEC:
        return document_of(item, projects.of(name), mode, wish, apart=True)
    if kind_named(name) is SPEC:
        reason = "it is a spec already; `recdsl compile` gives its bodies"
    else:
        reason = "it contains no JSON object; name a file whose ending tells what it is"
    note(f"{safe(name)}: {reason}.\n")
    return None


def _notes(item: Input, result: Decompiled) -> None:
    if result.hidden:
        names = ", ".join("${" + name + "}" for name in result.hidden)
        note(
            f"{safe(item.source.name)}: secrets became placeholders: {names} "
            "(see --keep-secrets).\n"
        )
    if result.unsaid:
        them = listed([f"`{name}`" for name in dict.fromkeys(result.unsaid)], "and")
        note(f"{safe(item.source.name)}: no clause states all of {them}; comments have the rest.\n")
    if len(result.modes) > 1:
        modes = " or ".join(result.modes)
        note(f"{safe(item.source.name)}: the body does not tell its mode: {modes} (see --mode).\n")


def _names(wished: list[str]) -> list[str]:
    """A name for each block, made of what it should be called; where several agree, numbered."""
    words = [_word(name) for name in wished]
    names: list[str] = []
    for word in words:
        numbered = (f"{word}-{number}" for number in range(1, len(words) + len(names) + 2))
        free = (name for name in numbered if name not in names and name not in words)
        names.append(next(free) if words.count(word) > 1 else word)
    return names


def _word(name: str) -> str:
    word = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in name)
    return word.lstrip("-_") or "body"


def _block(name: str, text: str) -> str:
    inside = "".join(f"  {line}\n" if line else "\n" for line in text.rstrip("\n").split("\n"))
    return f"recording {name} {{\n{inside}}}\n"
