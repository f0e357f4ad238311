"""Repairs of secrets, told without repeating them.

Reports mask each word that is a secret; what somebody writes in the place of one may be several.
"""

from __future__ import annotations

import re

from recdsl.model.frozen import replaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.repairs.repair_place import Place, Slip

_BEFORE = re.compile(r"\b(?:key|secret|token|salt)[\s:=]*$", re.IGNORECASE)
_ONE_WORD = re.compile(r'"[\w.-]*"|\$\{\w+\}', re.ASCII)


def discreet(place: Place, slip: Slip) -> Slip:
    """A repair as it may be told: a secret of several words is not repeated."""
    words = slip.edit.text.strip()
    start = slip.edit.span.start
    if _ONE_WORD.fullmatch(words) or not _BEFORE.search(place.text[place.start : start]):
        return slip
    if not words.startswith('"'):
        return slip
    help_text = "Put the text in double quotes, and a backslash before each quote inside of it."
    return replaced(slip, help=help_text, at=place.token.span, title="Put it in double quotes")
