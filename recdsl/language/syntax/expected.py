"""What could stand at a place of a spec, in words; and what a misspelt word was meant to be."""

from __future__ import annotations

from recdsl.language.syntax.automaton import TERMINALS, Automaton
from recdsl.language.syntax.parser_tables import KEYWORDS, PUNCTUATION
from recdsl.language.syntax.vendor_names import REGION_WORDS
from recdsl.model.quoting import listed
from recdsl.reference.all_editions import CHOICES

WORDS = {kind: word for word, kind in KEYWORDS.items()}
SIGNS = {kind: sign for sign, kind in PUNCTUATION.items()}
OPENERS: tuple[str, ...] = tuple(
    kind for kind in TERMINALS if Automaton().may(kind) and kind in WORDS
)
OPENER_WORDS: tuple[str, ...] = tuple(WORDS[kind] for kind in OPENERS)

_HOLES = {
    "name": "a name",
    "path": "a path such as recordingConfig.maxIdleTime",
    "user": "a user ID",
    "uid": "a user ID",
    "vendor": "a storage vendor such as s3",
    "region": "a region such as us-east-1",
    "format": "a format: hls, mp4, m4a, mp3 or aac",
    "acquire_region": "a region of the service: cn, ap, eu or na",
    "url": "an address in double quotes",
    "rtmp_url": "an address in double quotes",
}
_KINDS = {
    "STRING": "a text in double quotes",
    "NUMBER": "a number",
    "DURATION": "a duration such as 30s",
    "PIXELS": "a size such as 1280x720",
    "WORD": "a word",
    "JSON": "a JSON value",
}


def words_of(parameter_name: str) -> tuple[str, ...]:
    """The words that the language has for a parameter's values; none for an open one."""
    return CHOICES.get(parameter_name, ())


def keywords_at(automaton: Automaton) -> tuple[str, ...]:
    """The keywords that may stand next."""
    return tuple(word for kind, word in WORDS.items() if automaton.may(kind))


def words_at(automaton: Automaton) -> tuple[str, ...]:
    """The names of the closed set that a word may be of; none where any word may stand."""
    for name in names_at(automaton):
        if name == "region":
            return tuple(REGION_WORDS)
        if name == "format":
            return (*words_of("av_file_type_item"), *words_of("container_format"))
        if words_of(name):
            return words_of(name)
    return ()


def names_at(automaton: Automaton, kind: str = "WORD") -> list[str]:
    """The rules that a terminal standing next would be, the most specific first."""
    settled = automaton.sketch()
    settled.settle(kind)
    return settled.becomes(kind)[::-1]


def _hole(automaton: Automaton, kind: str) -> str:
    for name in names_at(automaton, kind):
        if name in _HOLES:
            return _HOLES[name]
        if kind == "WORD" and words_of(name):
            return listed(words_of(name))
    return _KINDS[kind]


def expected(automaton: Automaton) -> tuple[list[str], bool]:
    """What may stand next, each in a few words, and whether a clause may open there."""
    kinds = [kind for kind in TERMINALS if automaton.may(kind)]
    ends = "SET" in kinds  # a word that does nothing but open a clause
    said = []
    for kind in kinds:
        if kind in WORDS:
            if not (ends and kind in OPENERS):
                said.append(f"`{WORDS[kind]}`")
        elif kind in SIGNS:
            said.append(f"`{SIGNS[kind]}`")
        elif kind in _KINDS:
            said.append(_hole(automaton, kind))
    return list(dict.fromkeys(said)), ends
