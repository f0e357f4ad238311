"""Words in secret parts of texts, for which values are put in later.

`"token": "__TOKEN__"` has one, and `sed s/__TOKEN__/…/` gives it its value.
"""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern
from recdsl.model.secret_names import is_secret_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Ends = tuple[int, int]

# A word for which a value comes later: in capitals, or between signs such as `{{` or `__`.
_STAND_IN = pattern(
    r"(?a)(?P<mark>(?:[^\w\s'\"/\\]\s?|\s){0,5})(?P<line>_{0,3})[.$]?(?P<name>[A-Za-z][\w.-]{0,60}?)"
    r"(?P=line)\s?(?P<end>[^\w\s'\"/\\]{0,4})",
)
_CAPITALS = pattern(r"[A-Z][A-Z0-9_-]{0,60}")
# A script of sed, or a replacement in a variable of the shell: `s/__KEY__/…/g`, `${BODY/KEY/…}`.
_SCRIPT = pattern(
    r"(?:(?<![\w/])s|\$\{\w+/?)(?P<sign>[/|,#@~:!%])(?P<old>[^\r\n/|,#@~:!'\"]{1,60}?)(?P=sign)"
    r"(?P<new>(?:(?!(?P=sign))[^\r\n'\"}\\]|\\.)+)"
)
# How a text ends that a secret follows: `"token": "`, `Authorization: Bearer `.
_OPEN = pattern(
    r"(?ai)(?:(?P<name>[\w-]{1,60})\\*[\"']?\s*[:=]\s*\\*[\"']?|\b(?:basic|bearer)\s+)\Z"
)
_NO_NAME = pattern(r"\W+|(?i:_*(?:here|value|placeholder)_*\Z)")
_LONGEST = 300


class StandIns:
    """The words in secret parts of texts for which values come later."""

    def __init__(self) -> None:
        """Begin with none."""
        self.texts: set[str] = set()  # as they are written, with their signs
        self.names: set[str] = set()  # without them, where a template has them

    def note(self, text: str) -> None:
        """Take the secret part of a text."""
        found = _STAND_IN.fullmatch(text) if len(text) < _LONGEST else None
        if found is None:
            return
        if found["mark"] or found["line"] or found["end"] or _CAPITALS.fullmatch(text):
            self.texts.add(text)
        if found["mark"].strip():
            self.names.add(found["name"])

    def is_text(self, said: str) -> bool:
        """Whether a text of the program, or a pattern, is one of them."""
        return said in self.texts or (
            "\\" in said and said.replace("\\b", "").replace("\\", "") in self.texts
        )

    def replaced(self, text: str) -> Iterator[Ends]:
        """What scripts of sed, in a text, put in place of these, or of the name of a secret."""
        for found in _SCRIPT.finditer(text):
            old = found["old"]
            if self.is_text(old) or is_secret_name(_NO_NAME.sub("", old)):
                yield found.span("new")


def is_open(text: str) -> bool:
    """Whether a text ends where a secret has to follow."""
    found = _OPEN.search(text[-_LONGEST:])
    return found is not None and (found["name"] is None or is_secret_name(found["name"]))
