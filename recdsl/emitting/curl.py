"""A request as a command for a POSIX shell, which fills the placeholders from its variables."""

from __future__ import annotations

from recdsl.emitting.request_values import bare_json
from recdsl.emitting.template import Style, body_with_holes, holes, with_holes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.emitting.request_values import Call

_IN_DOCUMENT = str.maketrans({"\\": "\\\\", "$": "\\$", "`": "\\`"})
_IN_QUOTES = str.maketrans({"\\": "\\\\", "$": "\\$", "`": "\\`", '"': '\\"'})


# Bash and zsh keep the user's own number in the read-only UID; it must not be sent.
_UID = "${RECORDER_UID:?Set RECORDER_UID, for UID belongs to the shell.}"
_UID_NOTE = "# In bash and zsh UID is the shell's own: set RECORDER_UID instead.\n"


def command(call: Call) -> str:
    """The `curl` command, with the body in a here-document (POSIX shell language, 2.7.4).

    A body without placeholders is in a quoted here-document, unchanged.
    """
    return note_of(call) + bare_command(call)


def note_of(call: Call) -> str:
    """The comment about a variable that the shell has already, if the body has it."""
    return _UID_NOTE if any(name == "UID" for name, _, _ in holes(call)) else ""


def bare_command(call: Call) -> str:
    """The command without a comment."""
    url = _quoted(call.url)
    lines = [
        f"curl --request {call.method} {url}",
        *(f"--header {_quoted(f'{name}: {value}')}" for name, value in call.headers),
    ]
    if call.body is None:
        return " \\\n  ".join(lines) + "\n"
    if any(True for _ in holes(call)):
        document = f"<<EOF\n{body_with_holes(call, Style(_escaped, _variable))}\nEOF\n"
    else:
        document = f"<<'EOF'\n{bare_json(call.body)}\nEOF\n"
    return " \\\n  ".join((*lines, f"--data-binary @- {document}"))


def _quoted(text: str) -> str:
    return f'"{with_holes(text, Style(lambda part: part.translate(_IN_QUOTES), _variable))}"'


def _escaped(text: str) -> str:
    return text.translate(_IN_DOCUMENT)


def _variable(name: str) -> str:
    return _UID if name == "UID" else f"${{{name}}}"
