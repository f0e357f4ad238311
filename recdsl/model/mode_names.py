"""The names of the modes in the URL, and the old names of two of them."""

from __future__ import annotations

from recdsl.model.finding import MODES, Finding, Fix
from recdsl.model.lazy_pattern import pattern
from recdsl.model.source import Edit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode
    from recdsl.model.source import Span

_WORD = pattern(r"(?a)[a-z]{2,20}")
# Words in the place of a mode: `/mode/mode/start`, `/mode/string/start`.
_STANDS_FOR_ONE = pattern(r"mode|type|string|value|name|x{2,}|your|some|any")
OLD_NAMES: dict[str, Mode] = {"composite": "mix", "webpage": "web"}


def mode_named(text: str) -> Mode | None:
    """The mode that a word names, in any letter case, with the two words that older pages use."""
    word = text.lower()
    for mode in MODES:
        if mode == word:
            return mode
    return OLD_NAMES.get(word)


def check_mode(mode: str | None) -> None:
    """Check a mode from a caller; None is allowed.

    Raises:
        ValueError: if there is no such mode.
    """
    if mode is not None and mode not in MODES:
        raise ValueError(f"There is no mode {mode!r}; the modes are {', '.join(MODES)}.")


def wrong_name(text: str, span: Span) -> Finding | None:
    """The finding about a URL with a word for the mode that the service does not know.

    Args:
        text: the word.
        span: where it is.
    """
    return old_name(text, span) if mode_named(text) else _unknown_name(text, span)


def _unknown_name(text: str, span: Span) -> Finding | None:
    """The same of a word that names no mode; what stands for one in documents is passed over."""
    if not _WORD.fullmatch(text) or _STANDS_FOR_ONE.search(text):
        return None
    from recdsl.model.quoting import closest

    meant = closest(text, MODES)
    fix = Fix(f'Write "{meant}"', "unsafe", edits=(Edit(span, str(meant)),))
    is_plain = span.end - span.start == len(text)
    return Finding(
        rule="old-mode-name",
        message=f'The URL calls the mode "{text}", and the service has no such mode, so the call '
        "fails and nothing is recorded.",
        help=f'Write "{meant}".' if meant else 'Write "individual", "mix" or "web".',
        span=span,
        fixes=(fix,) if meant and is_plain else (),
    )


def old_name(text: str, span: Span) -> Finding | None:
    """The finding about a URL that names a mode by an older page's word, or in capitals; else None.

    Args:
        text: the word.
        span: where it is.
    """
    mode = mode_named(text)
    if mode is None or mode == text:
        return None
    is_plain = span.end - span.start == len(text)
    fix = Fix(f'Write "{mode}"', "safe", edits=(Edit(span, mode),))
    return Finding(
        rule="old-mode-name",
        message=f'The URL calls the mode "{text}"; the service knows it only as "{mode}", so the '
        "call fails and nothing is recorded.",
        help=f'Write "{mode}".',
        span=span,
        fixes=(fix,) if is_plain else (),
    )
