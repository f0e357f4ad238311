"""The spans of a text's secrets, which must not be shown, found by a reader of that kind of text.

A secret is the value of a member with a secret name, and all that is below it; credentials in a URL
or in an `Authorization` header; a query parameter named like one; and the last path segment of an
RTMP URL. Where a text can be read, its reader knows where each value comes from: a constant, a
joined string, an alias. Only a text that cannot be read is searched for names.

A secret that is known from its place is hidden wherever it stands again.

Nothing is worked out before something of a text is shown.
"""

from __future__ import annotations

from recdsl.model.addresses import last_segment, shown_address
from recdsl.model.lazy_pattern import pattern
from recdsl.model.masks import hidden, shortened
from recdsl.model.secret_names import is_stream_name, looks_random
from recdsl.model.shown_values import is_secret_place
from recdsl.model.source import Source
from recdsl.secrets.repeats import repeats
from recdsl.secrets.search import searched
from recdsl.surfaces.kinds import SPEC, kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.surfaces.kinds import Kind

    Ends = tuple[int, int]


# What is longer is a text with secrets in it, or a key file, of which nobody writes a copy beside.
_LONGEST = 2000
_WORD = pattern(r"[^\s,;:=.()\"']+")


class Secrets:
    """The secrets of one text: where they are, and the text with each character as `*`."""

    __slots__ = ("_text", "masked")

    def __init__(self, text: str, spans: Iterable[Ends]) -> None:
        """Take the text and the spans that must not be shown; they may overlap."""
        self._text = text
        found = list(spans)
        found += repeats(text, {text[start:end] for start, end in found if end - start < _LONGEST})
        self.masked = hidden(text, found)

    @classmethod
    def of(cls, source: Source) -> Secrets:
        """The secrets of a source, found as what it is."""
        return cls(source.text, secret_spans(source, kind_of(source)))

    @property
    def texts(self) -> set[str]:
        """What is hidden, run by run."""
        found: set[str] = set()
        start = None
        for at, (one, other) in enumerate(zip(f"{self._text}\n", f"{self.masked}\n", strict=True)):
            if one == other:
                if start is not None:
                    found.add(self._text[start:at])
                start = None
            elif start is None:
                start = at
        return found


def mask_source(source: Source) -> str:
    """The text of a source without its secrets: same length, same lines."""
    return Secrets.of(source).masked


def mask_words(words: str, source: Source) -> str:
    """Words that the service answered, fit to be quoted: `***` for what may be a secret.

    Args:
        words: the words.
        source: the text with the answer, whose other secrets may stand in it.
    """
    from recdsl.secrets.json_secrets import secrets_within

    spans = [*secrets_within(words), *searched(words, bare=False)]
    spans += repeats(words, Secrets.of(source).texts)
    spans += (found.span() for found in _WORD.finditer(words) if looks_random(found.group()))
    return shortened(hidden(words, spans), words)


def secret_spans(source: Source, kind: Kind) -> Iterable[Ends]:
    """The spans of a text of some kind that must not be shown."""
    text = source.text
    if kind is SPEC:
        from recdsl.secrets.spec_secrets import spec_secrets

        return spec_secrets(text)
    if kind.language is not None and kind.missing() is None:
        from recdsl.secrets.program_secrets import program_secrets

        return program_secrets(text, kind.language())
    if kind.name == "YAML" and kind.missing() is None:
        from recdsl.secrets.yaml_secrets import yaml_secrets

        return yaml_secrets(text)
    if kind.name == "Markdown":
        from recdsl.secrets.document_secrets import markdown_secrets

        return markdown_secrets(text, secret_spans)
    if kind.name == "HTTP requests":
        from recdsl.secrets.document_secrets import request_secrets

        return request_secrets(text, secret_spans)
    if kind.name == "shell script":
        from recdsl.secrets.script_secrets import script_secrets

        return script_secrets(text)
    if kind.is_program or kind.name == "YAML":
        return searched(text, bare=not kind.is_program)
    from recdsl.secrets.json_secrets import whole_secrets

    return whole_secrets(text, kind.dialect)


def mask_setting(name: str, value: str) -> str:
    """The value of a setting of a configuration, fit to be shown.

    `defaults` names a file; where somebody wrote the spec itself, its secrets are hidden.
    """
    if name == "defaults":
        value = mask_source(Source("defaults.rec", value))
    return shown_address(value)


def mask_value(name: str, value: str) -> str:
    """A single value, fit to be shown: `***` for the secret parts of it.

    Args:
        name: the member or parameter that has the value, or a pointer to it.
        value: the value; placeholders stay.
    """
    from recdsl.secrets.json_secrets import secrets_within

    if is_secret_place(name):
        spans: list[Ends] = [(0, len(value))]
    else:
        spans = list(secrets_within(value))
        if is_stream_name(name.rpartition("/")[2]):
            spans.append(last_segment(value, 0, len(value)))
    masked = hidden(value, spans)
    return masked if masked == value else shortened(masked, value)
