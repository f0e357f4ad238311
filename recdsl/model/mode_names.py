"""What the modes are called in the URL, and the words that older pages had for two of them."""

from __future__ import annotations

from recdsl.model.finding import MODES, Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode
    from recdsl.model.source import Span

OLD_NAMES: dict[str, Mode] = {"composite": "mix", "webpage": "web"}


def mode_named(text: str) -> Mode | None:
    """The mode that a word names, with the two words that older pages use."""
    for mode in MODES:
        if mode == text:
            return mode
    return OLD_NAMES.get(text)


def check_mode(mode: str | None) -> None:
    """Take a mode from a caller, or none.

    Raises:
        ValueError: when there is no such mode.
    """
    if mode is not None and mode not in MODES:
        raise ValueError(f"There is no mode {mode!r}; the modes are {', '.join(MODES)}.")


def old_name(text: str, span: Span | None = None) -> Finding | None:
    """The finding about a mode that is called by an older page's word, if it is."""
    mode = OLD_NAMES.get(text)
    if mode is None:
        return None
    return Finding(
        rule="old-mode-name",
        message=f'The mode is called "{text}"; in the URL it is "{mode}", and the service knows no '
        "other name.",
        help=f'Write "{mode}".',
        span=span,
    )
