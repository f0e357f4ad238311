r"""The formats of strings: each as a predicate, as a portable regular expression, and in words.

rThe predicates use plain `str` methods, so that lint does not import `re`. The patterns mean the
same in Python and in ECMA 262, which JSON Schema refers to: `$(?!\n)` because Python's `$` also
matches before a final newline.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.placeholder import fixed_parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.json_value import Unknown

    # The known parts of a string, before, between and after the unknown ones.
    Parts = tuple[str, ...]

_END = r"$(?!\n)"
_BASE64 = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
_LARGEST_UID = "4294967295"
# A text of only these characters counts as empty.
_BLANKS = " \t\n\r\f\v\u00a0\u3000\ufeff"
FILLED_PATTERN = r"[^ \t\n\r\f\v\u00a0\u3000\ufeff]"
EVERYBODY = "#allstream#"


class Format(Frozen):
    """The format of a string.

    `fits` and `pattern` agree on every string; `phrase` completes "it has to be ...". `may_fit` is
    whether a string with these known parts can still fit.
    """

    phrase: str
    pattern: str
    fits: Callable[[str], bool]
    may_fit: Callable[[Parts], bool]

    def may_become(self, value: Unknown) -> bool:
        """Whether a value that is not known yet can still fit."""
        parts = fixed_parts(value)
        return not parts or self.may_fit(parts)


def is_folder(text: str) -> bool:
    """A folder of the file name prefix: letters and digits only (page, lines 352-355)."""
    return text.isascii() and text.isalnum()


def is_hex_color(text: str) -> bool:
    """An RGB colour: a hash sign and six hexadecimal digits (page, line 109)."""
    return len(text) == 7 and text[0] == "#" and set("0123456789abcdefABCDEF").issuperset(text[1:])


def is_http_url(text: str) -> bool:
    """An address that starts with http or https and has a host, without blanks (line 129)."""
    scheme, separator, rest = text.partition("://")
    if not separator or scheme.lower() not in ("http", "https"):
        return False
    return rest[:1] not in ("", "/", "?", "#") and all(character > " " for character in rest)


def is_base64_of_32_bytes(text: str) -> bool:
    """Base64 (RFC 4648, section 4) that decodes to 32 bytes (page, line 86)."""
    return len(text) == 44 and text[43] == "=" and _BASE64.issuperset(text[:43])


def is_integer_text(text: str) -> bool:
    """A whole number as text (page, line 389)."""
    digits = text[1:] if text[:1] == "-" else text
    return digits.isascii() and digits.isdigit()


def is_uid(text: str) -> bool:
    """A user ID as text: 1 to 2^32-1 (page, line 103)."""
    if not (text.isascii() and text.isdigit()) or text[0] == "0":
        return False
    return len(text) < 10 or (len(text) == 10 and text <= _LARGEST_UID)


def is_user(text: str) -> bool:
    """An entry of a subscription list: a user ID, or the word for everybody."""
    return is_uid(text) or text == EVERYBODY


def is_blank(text: str) -> bool:
    """Whether a text is empty or consists of blanks; `FILLED_PATTERN` matches all others."""
    return not text.strip(_BLANKS)


def may_be_folder(parts: Parts) -> bool:
    """Letters and digits in every part."""
    return all(not part or is_folder(part) for part in parts)


def may_be_hex_color(parts: Parts) -> bool:
    """A hash sign in front, digits behind it, and not too many."""
    first, *others = parts
    digits = "".join((first.removeprefix("#"), *others))
    starts = not first or first[0] == "#"
    return starts and len(digits) <= 6 and set("0123456789abcdefABCDEF").issuperset(digits)


def may_be_http_url(parts: Parts) -> bool:
    """No blanks, and the scheme in front, as far as it is known."""
    start = parts[0].lower()
    schemes = ("http://", "https://")
    fitting = any(part.startswith(start) or start.startswith(part) for part in schemes)
    return fitting and all(character > " " for part in parts for character in part)


def may_be_base64_of_32_bytes(parts: Parts) -> bool:
    """The signs of base64, and not too many."""
    text = "".join(parts)
    return len(text) <= 44 and _BASE64.issuperset(text.removesuffix("="))


def may_be_integer_text(parts: Parts) -> bool:
    """Digits in every part, with a minus at most before them."""
    first, *others = parts
    return all(not part or part.isdecimal() for part in (first.removeprefix("-"), *others))


def may_be_uid(parts: Parts) -> bool:
    """Digits in every part, and not too many."""
    text = "".join(parts)
    return not text or (
        text.isascii() and text.isdigit() and len(text) <= 10 and parts[0][:1] != "0"
    )


def may_be_user(parts: Parts) -> bool:
    """The known parts of a user ID, or of the word for everybody."""
    start, end = parts[0], parts[-1]
    everybody = EVERYBODY.startswith(start) and EVERYBODY.endswith(end)
    return everybody or may_be_uid(parts)


# The numbers below 4294967295, by the first digit that is smaller.
_UID_PATTERN = (
    "[1-9][0-9]{0,8}|[1-3][0-9]{9}|4[01][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}"
    "|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[01][0-9]{2}"
    "|42949672[0-8][0-9]|429496729[0-5]"
)

FORMATS: dict[str, Format] = {
    "folder": Format(
        "one or more of the letters a to z, A to Z and the digits 0 to 9",
        f"^[A-Za-z0-9]+{_END}",
        is_folder,
        may_be_folder,
    ),
    "hex-color": Format(
        'a hash sign and six hexadecimal digits, such as "#FF0000"',
        f"^#[0-9A-Fa-f]{{6}}{_END}",
        is_hex_color,
        may_be_hex_color,
    ),
    "http-url": Format(
        "an address that starts with http:// or https:// and contains no blanks",
        rf"^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\x00-\x20][^\x00-\x20]*{_END}",
        is_http_url,
        may_be_http_url,
    ),
    "base64-32": Format(
        "32 bytes in base64: 44 characters, the last of them =",
        f"^[A-Za-z0-9+/]{{43}}={_END}",
        is_base64_of_32_bytes,
        may_be_base64_of_32_bytes,
    ),
    "integer-text": Format(
        "a whole number, in quotes",
        f"^-?[0-9]+{_END}",
        is_integer_text,
        may_be_integer_text,
    ),
    "uid": Format(
        f"a whole number from 1 to {_LARGEST_UID}, in quotes",
        f"^(?:{_UID_PATTERN}){_END}",
        is_uid,
        may_be_uid,
    ),
    "user": Format(
        f'a whole number from 1 to {_LARGEST_UID}, in quotes, or "{EVERYBODY}"',
        f"^(?:{EVERYBODY}|{_UID_PATTERN}){_END}",
        is_user,
        may_be_user,
    ),
}
