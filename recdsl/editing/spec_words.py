"""The words of the language for the values at a place, and the meanings of its keywords."""

from __future__ import annotations

from recdsl.editing.describing import summary
from recdsl.language.compiling.phrases.file_phrases import FILES, SOUNDS
from recdsl.language.printing.clause_spelling import LETTERS
from recdsl.language.syntax.tree import Token
from recdsl.model.document import AREAS
from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.answers import OfferKind
    from recdsl.language.syntax.automaton import Automaton
    from recdsl.language.syntax.parser import Unfinished
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.reference import Reference

_KINDS = ("WORD", "NUMBER", "DURATION", "PIXELS", "STRING", "PLACEHOLDER")
# Rules of the grammar for the values of parameters with other names.
_PARAMETERS = {"sound_profile": "audio_profile", "most_users": "subscribe_uid_group"}
# Keywords of members that not every edition has.
_OF_SOME_EDITIONS = {
    "ENDPOINT": "endpoint",
    "LENT": "sts_token",
    "PUBLISH": "vod_region_id",
    "RENDERED": "mobile",
    "TRANSCODE": "combination_policy",
}
_BODY = "clientRequest."
_MOST_DOCS = 4
# The vendors that people use most, in this order.
_USUAL_VENDORS = ("s3", "google", "azure", "alibaba", "tencent", "huawei")


class Value(Frozen):
    """A word for a value, with its meaning."""

    word: str
    kind: OfferKind
    detail: str = ""
    doc: str = ""
    rank: int = 0


def values(read: Unfinished, reference: Reference) -> Iterator[Value]:
    """The words for the values that can follow the text read so far."""
    for kind in _KINDS:
        for name in _holes(read.automaton, kind):
            yield from _values_of(name, kind, read, reference)


def _holes(automaton: Automaton, kind: str) -> list[str]:
    """The rules that a terminal would be by itself, the most specific first."""
    if not automaton.may(kind):
        return []
    fork = automaton.fork()
    fork.settle(kind)
    return fork.becomes(kind)[::-1]


def _values_of(name: str, kind: str, read: Unfinished, reference: Reference) -> Iterator[Value]:
    words = [token.text.lower() for token in read.clause if token.kind == "WORD"]
    if kind == "WORD":
        if name == "vendor":
            known = sorted(reference.vendors, key=lambda vendor: _usual(vendor.word))
            yield from (Value(vendor.word, "name", vendor.title) for vendor in known)
        elif name == "region":
            yield from _regions(words[-1] if words else "", reference)
        elif name == "format":
            yield from _formats(words, reference)
        elif name == "acquire_region":
            yield from (Value(area.lower(), "name", "a region of the service") for area in AREAS)
        elif name == "path":
            yield from _paths(reference)
    parameter = reference.by_name.get(_PARAMETERS.get(name, name))
    if parameter and name not in ("vendor", "region", "channels", "onhold"):
        yield from _choices(parameter, kind)
        yield from _default(parameter, kind)


def _usual(vendor: str) -> int:
    return _USUAL_VENDORS.index(vendor) if vendor in _USUAL_VENDORS else len(_USUAL_VENDORS)


def _choices(parameter: Parameter, kind: str) -> Iterator[Value]:
    """The words of a closed set, each offered by the terminal that begins it."""
    for choice in parameter.choices:
        is_number = choice.word[:1].isdigit()
        # The grammar takes a profile such as `48 kbps mono` apart; only its placeholder is whole.
        begins = "PLACEHOLDER" if " " in choice.word else "NUMBER" if is_number else "WORD"
        if kind == begins:
            yield Value(choice.word, "value", choice.means, parameter.doc)


def _default(parameter: Parameter, kind: str) -> Iterator[Value]:
    """The service's default, if its only notation is digits."""
    default, letter = parameter.default, LETTERS.get(parameter.unit, "")
    if parameter.choices or isinstance(default, bool | tuple) or default is None:
        return
    word = f'"{default}"' if isinstance(default, str) else f"{default}{letter}"
    if kind == ("STRING" if isinstance(default, str) else "DURATION" if letter else "NUMBER"):
        yield Value(word, "value", "the default", parameter.doc)


def _regions(vendor: str, reference: Reference) -> Iterator[Value]:
    """The regions of the vendor that was named before."""
    known = reference.vendor_by_word.get(vendor)
    for region in reference.regions:
        if known and region.vendor == known.number and region.place:
            yield Value(region.word, "name", region.place, f"`region` = `{region.number}`")


def _formats(stated: list[str], reference: Reference) -> Iterator[Value]:
    """The formats that can be added to the stated ones; a sound format is always alone."""
    if any(word in SOUNDS for word in stated):
        return
    rows = map(reference.by_name.get, ("av_file_type_item", "container_format"))
    means = {choice.word: choice.means for row in rows if row for choice in row.choices}
    for word in FILES if stated else (*FILES, *SOUNDS):
        if word in means and word not in stated:
            yield Value(word, "value", means[word])


def _paths(reference: Reference) -> Iterator[Value]:
    """The members that `set` and `without` reach by dotted names."""
    for parameter in reference.parameters:
        if parameter.path.startswith(_BODY) and "[" not in parameter.path:
            yield Value(
                parameter.path.removeprefix(_BODY), "member", "", summary(parameter, reference)
            )


def is_of_edition(kind: str, reference: Reference) -> bool:
    """Whether what a keyword introduces is a member of an edition."""
    return not reference.elsewhere(_OF_SOME_EDITIONS.get(kind, ""))


# Clauses about other requests than `start`.
_OTHER_REQUESTS = {
    "acquired": "`acquired in region NA lasting 72h`  \nWhat the `acquire` before it sends: the "
    "area that the service stays in, and for how many hours later requests work.",
    "then": "`then record only user 5`, `then layout best-fit`, `then pause`, `then stop`  \n"
    "A request while it records, in the order of the clauses: `update`, `updateLayout` or `stop`.",
}


def clause_doc(word: str, reference: Reference) -> str:
    """The phrases of the clauses that open with a word, with their effects."""
    if word in _OTHER_REQUESTS:
        return _OTHER_REQUESTS[word]
    lines = [
        f"`{phrase}`  \n{parameter.doc}"
        for parameter in reference.parameters
        for phrase in parameter.phrase.split(", ")[:1]
        if phrase.partition(" ")[0] == word
    ]
    return "\n\n".join(lines[:_MOST_DOCS])


def keyword_doc(automaton: Automaton, kind: str, reference: Reference) -> str:
    """The description of the value that a keyword introduces."""
    fork = automaton.fork()
    fork.settle(kind)
    fork.feed(Token(kind, "", 0, opens_line=False))
    for following in _KINDS:
        for name in _holes(fork, following):
            parameter = reference.by_name.get(_PARAMETERS.get(name, name))
            if parameter:
                return summary(parameter, reference)
    return ""
