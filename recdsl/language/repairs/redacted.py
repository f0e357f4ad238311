"""Syntax errors without secrets: they do not quote a text that may be one.

Texts and words of the wrong clause are hidden if a sentence quotes them. The sentence's own words,
and the words of the language, stay unchanged.
"""

from __future__ import annotations

import json
import re

from recdsl.language.repairs.repair_place import cut
from recdsl.language.syntax.unread_secrets import misplaced_texts, spec_secrets
from recdsl.model.addresses import shown_address, url_secrets
from recdsl.model.frozen import replaced
from recdsl.model.masks import HIDDEN, hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.repairs.repair_place import Place, Slip
    from recdsl.model.finding import Finding

# A piece of a sentence that quotes the spec.
_QUOTED = re.compile(r"`[^`]*`?|\"(?:[^\"\\]|\\.)*\"?")
_LINE_END = re.compile(r"[\r\n]|\Z")
_HIDDEN_TEXT = f'"{HIDDEN}"'
_BEFORE = re.compile(r"\b(?:key|secret|token|salt)[\s:=]*$", re.IGNORECASE)
_ONE_WORD = re.compile(r'"[\w.-]*"|\$\{\w+\}', re.ASCII)


def discreet(place: Place, slip: Slip) -> Slip:
    """A slip that may be shown: it does not repeat a secret of several words."""
    words = slip.edit.text.strip()
    start = slip.edit.span.start
    if _ONE_WORD.fullmatch(words) or not _BEFORE.search(place.text[place.start : start]):
        return slip
    if not words.startswith('"'):
        return slip
    help_text = "Put the text in double quotes, and a backslash before each quote inside it."
    return replaced(slip, help=help_text, at=place.token.span, title="Put it in double quotes")


def without_secrets(place: Place, finding: Finding) -> Finding:
    """A finding about a mistake, with `***` for each secret that it quotes."""
    forms = sorted(_forms(place, finding), key=len, reverse=True)
    secret = re.compile("|".join(forms)) if forms else None

    def hide(said: str) -> str:
        if secret is not None:
            said = _QUOTED.sub(lambda found: secret.sub(_stars, found.group()), said)
        return shown_address(said) if "/" in said else said

    return replaced(
        finding,
        message=hide(finding.message),
        help=hide(finding.help),
        fixes=tuple(replaced(fix, title=hide(fix.title)) for fix in finding.fixes),
    )


def _stars(found: re.Match[str]) -> str:
    return _HIDDEN_TEXT if found.group()[:1] == '"' else HIDDEN


def _forms(place: Place, finding: Finding) -> Iterator[str]:
    """The forms of the clause's secrets in a sentence, as regular expressions."""
    line_end = _LINE_END.search(place.text, max(place.token.end, place.start))
    stop = line_end.start() if line_end else len(place.text)
    text = place.text[place.start : stop]
    spans = [(start + place.start, end + place.start) for start, end in spec_secrets(text)]
    faults = [place.token.span] + ([finding.span] if finding.span else [])
    spans += misplaced_texts(place.text, faults)
    for start, end in url_secrets(text):  # the sentence quotes the address around it
        said = text[start:end]
        if said and hidden(said, [(0, len(said))]) != said:
            yield rf"(?<=/){re.escape(said)}(?![\w.-])"
    for start, end in spans:
        said = place.text[start:end]
        if hidden(said, [(0, len(said))]) == said:
            continue  # nothing, or a placeholder
        for form in (f'"{said}"', json.dumps(said, ensure_ascii=False)):
            yield re.escape(form)
            yield re.escape(cut(form))
        if place.text[start - 1 : start] != '"':
            yield rf"(?<![\w.-]){re.escape(said)}(?![\w.-])"
            yield re.escape(cut(said))
