"""What is found where a text is not YAML."""

from __future__ import annotations

import re

from yaml import MarkedYAMLError
from yaml.reader import ReaderError

from recdsl.model.finding import Finding, Related
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from yaml import YAMLError

# A statement or a value of a template where YAML would begin a line or a value; `${A}`, as envsubst
# takes it, only breaks what is in braces.
_TEMPLATE = re.compile(
    r"(?:(?<![^\r\n])[ \t-]*|:[ \t]+)(?:\{\{|\{%|<%)|[{,][^\r\n:]{0,99}:[ \t]+\$\{\w+\}"
)
# What the parser quotes of the text, which may be a secret; single signs are its own.
_QUOTED = re.compile(r"""\s+(?:'[^']{2,}'|"[^"]{2,}")""")
_OPENED = ("flow sequence", "flow mapping", "quoted scalar")


def is_template(text: str) -> bool:
    """Whether a text has statements of a template: Helm, Jinja, ERB, envsubst."""
    has_sign = any(sign in text for sign in ("{{", "{%", "<%", "${"))
    return has_sign and _TEMPLATE.search(text) is not None


def mistake(text: str, error: YAMLError | RecursionError) -> Finding:
    """The finding about the place where a text is not YAML."""
    at, problem = len(text), "it ends too early"
    related: tuple[Related, ...] = ()
    if isinstance(error, MarkedYAMLError):
        problem = _QUOTED.sub("", error.problem or problem)
        at = error.problem_mark.index if error.problem_mark else at
        related = _opened(error)
    elif isinstance(error, ReaderError):
        problem = "there is a character that YAML does not allow"
        at = text.find(chr(error.character)) if isinstance(error.character, int) else at
    elif isinstance(error, RecursionError):
        problem, at = "it is nested too deep", 0
    at = min(max(at, 0), len(text))
    return Finding(
        "syntax-error",
        f"This is not YAML: {problem}; no body from here on is read.",
        "Mend the YAML; the mistake is here or shortly before.",
        span=Span(at, min(at + 1, len(text))),
        related=related,
    )


def _opened(error: MarkedYAMLError) -> tuple[Related, ...]:
    """The bracket or the quote that the parser looks for the end of."""
    mark = error.context_mark
    if mark is None or not (error.context or "").endswith(_OPENED):
        return ()
    return (Related("what is not closed begins here", span=Span(mark.index, mark.index + 1)),)
