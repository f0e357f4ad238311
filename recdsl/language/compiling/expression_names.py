"""Values that only a program knows, such as `req.body.channel`, as placeholders of the language."""

from __future__ import annotations

import re

from recdsl.language.compiling.inference import INFERRED
from recdsl.model.json_value import Unknown, escaped
from recdsl.model.placeholder import NAME, is_placeholder
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

# Shells set a variable of this name themselves, so it cannot be filled from the environment.
_OTHER_NAMES = {"VENDOR": "STORAGE_VENDOR", "UID": "RECORDER_UID"}
_CODE = "`'\"(["


def named(body: Json, reference: Reference = DEFAULT, variable: str = "") -> Json:
    """A body as text: code becomes a placeholder that is called like its member.

    The same code gets the same placeholder; placeholders stay as they are written, but those of an
    editor become the language's own.

    Args:
        body: the body.
        reference: the edition of the vendor's page, for the names of its members.
        variable: how a variable is written in the text, with `{}` for its name (see `Recording`).
    """
    naming = _Naming(body, reference, variable if is_placeholder(variable.format("NAME")) else "")
    return naming.value(body, "", "VALUE")


class _Naming:
    def __init__(self, body: Json, reference: Reference, variable: str) -> None:
        before, _, after = (re.escape(part) for part in variable.format("\0").partition("\0"))
        self._variable = re.compile(rf"{before}\s*({NAME})\s*{after}") if variable else None
        self._body = body
        self._reference = reference
        self._code: dict[str, str] = {}

    def value(self, value: Json, pointer: str, name: str) -> Json:
        if isinstance(value, Unknown):
            is_code = value.is_code and any(sign in value.text for sign in _CODE)
            if is_code or not is_placeholder(value.text):
                return self._placeholder(value.text, pointer, name)
            return self._own(value.text)
        if isinstance(value, dict):
            return {
                member: self.value(inner, f"{pointer}/{escaped(member)}", member)
                for member, inner in value.items()
            }
        if isinstance(value, list):
            return [self.value(one, f"{pointer}/{at}", name) for at, one in enumerate(value)]
        return value

    def _own(self, text: str) -> str:
        return self._variable.sub(r"${\1}", text) if self._variable else text

    def _placeholder(self, code: str, pointer: str, name: str) -> str:
        node = self._reference.node_at(pointer, self._body)
        parameter = node.parameter.name if node and node.parameter else ""
        usual = INFERRED.get(parameter, "").strip("${}") or _upper(name)
        for number in range(1, len(self._code) + 2):
            candidate = usual if number == 1 else f"{usual}_{number}"
            if self._code.setdefault(candidate, code) == code:
                return f"${{{candidate}}}"
        return f"${{{usual}}}"


def _upper(member: str) -> str:
    """A member's name as a variable is called: `maxIdleTime` is MAX_IDLE_TIME."""
    parts = ("_" + letter if letter.isupper() else letter for letter in member)
    spelled = "".join(letter if letter.isalnum() else "_" for letter in "".join(parts))
    name = spelled.strip("_").upper()
    name = name if name.isascii() and name[:1].isalpha() else "VALUE"
    return _OTHER_NAMES.get(name, name)
