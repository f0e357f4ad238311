"""Texts of the language made from bodies and from other texts: `decompile` and `format`."""

from __future__ import annotations

from recdsl.checks.modes import possible_modes
from recdsl.language.printing.decompiling import decompiled
from recdsl.language.printing.formatting import formatted
from recdsl.language.printing.redaction import redacted
from recdsl.language.spec import explain
from recdsl.language.syntax.lexer import DEEPEST_JSON, has_lone_surrogate
from recdsl.linting.engine import diagnose
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.document import Document
from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown
from recdsl.model.mode_names import check_mode
from recdsl.model.placeholder import lifted, lowered
from recdsl.surfaces.decoding import source_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json


class Decompiled(Frozen):
    """A spec made from a body.

    `modes` has one mode, or those that stayed open: the text then says the first of them.
    `hidden` names the placeholders that stand in place of the body's secrets.
    """

    text: str
    modes: tuple[Mode, ...]
    hidden: tuple[str, ...]


class Formatted(Frozen):
    """A spec in its canonical text; with diagnostics, the text is as it was."""

    text: str
    diagnostics: tuple[Diagnostic, ...]


def decompile(
    body: dict[str, Json], *, mode: Mode | None = None, keep_secrets: bool = False
) -> Decompiled:
    """Say a body in the language; compiling the text gives the same body.

    Args:
        body: the start body; placeholders as strings.
        mode: the mode of its URL; without it, the body decides.
        keep_secrets: whether secrets stand in the text as they are, not as placeholders.

    Raises:
        ValueError: when there is no such mode, or the body is no object that JSON can carry.
    """
    check_mode(mode)
    if not isinstance(body, dict):
        raise ValueError("A body is an object.")  # noqa: TRY004 - one error for all misuse
    _refuse_what_json_cannot_carry(body, "", DEEPEST_JSON)
    modes = (mode,) if mode else possible_modes(lifted(body)).modes
    plain = lowered(body)
    assert isinstance(plain, dict)
    hidden: tuple[str, ...] = ()
    if not keep_secrets:
        plain, hidden = redacted(plain)
    said = "mix" if len(modes) > 1 and "mix" in modes else modes[0]
    text = decompiled(plain, said)
    if len(modes) > 1:
        text = f"# The body does not tell its mode: it may be {' or '.join(modes)}.\n{text}"
    return Decompiled(text, modes, hidden)


def _refuse_what_json_cannot_carry(value: Json, pointer: str, depth: int) -> None:
    where = f"at {ascii(pointer)[1:-1]}"
    if depth < 0:
        raise ValueError("The body is nested too deeply.")
    if isinstance(value, str) and has_lone_surrogate(value):
        raise ValueError(f"The text {where} holds half of a surrogate pair.")
    if isinstance(value, float) and value - value != 0:  # an infinity less itself is none
        raise ValueError(f"The number {where} is {value}, which JSON has not.")
    if isinstance(value, dict):
        for name, member in value.items():
            if not isinstance(name, str) or has_lone_surrogate(name):
                raise ValueError(f"The name {name!a} of a member is no text of JSON.")
            _refuse_what_json_cannot_carry(member, f"{pointer}/{name}", depth - 1)
    elif isinstance(value, list):
        for index, element in enumerate(value):
            _refuse_what_json_cannot_carry(element, f"{pointer}/{index}", depth - 1)
    elif value is not None and not isinstance(value, str | int | float | Unknown):
        raise ValueError(f"What stands {where} is a {type(value).__name__}, which JSON has not.")


def format(text: str, *, name: str = "<text>") -> Formatted:  # noqa: A001 - what it does
    """Give a spec its canonical text.

    Args:
        text: the spec.
        name: what diagnostics call it.
    """
    source, findings = source_of(name, text)
    made = formatted(source.text, explain=explain)
    if isinstance(made, str):
        return Formatted(made, ())
    document = Document(source, (), (*findings, *made))
    return Formatted(text, diagnose(document))
