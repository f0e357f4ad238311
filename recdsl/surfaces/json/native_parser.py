"""The standard library's JSON parser in C, without the imports of the module `json`.

`import json` compiles regular expressions that the parser in C does not need, which takes half as
long as the start of Python. Without such a parser, `json` is used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.json_value import Json

    # A text and the offset of a value in it → the value and its end.
    Scan = Callable[[str, int], tuple[Json, int]]

BLANKS = " \t\n\r"


class Making:
    """The hooks that make the values, under the names that `json.JSONDecoder` has for them."""

    strict = True
    object_hook = None

    def __init__(
        self,
        members: Callable[[list[tuple[str, Json]]], Json],
        constant: Callable[[str], Json],
        integer: Callable[[str], Json],
        number: Callable[[str], Json],
    ) -> None:
        """Take what makes an object, `NaN` and its like, a whole number and any other number."""
        self.object_pairs_hook = members
        self.parse_constant = constant
        self.parse_int = integer
        self.parse_float = number


def scanner(making: Making) -> Scan:
    """The function that reads one value of a text, for `value_at`."""
    try:
        from _json import make_scanner

        # It reads only these attributes.
        scan: Scan = make_scanner(making)  # type: ignore[arg-type]
    except (ImportError, AttributeError):  # another Python than that in C, or one of years to come
        from json import JSONDecoder

        decoder = JSONDecoder(
            object_pairs_hook=making.object_pairs_hook,
            parse_constant=making.parse_constant,
            parse_int=making.parse_int,
            parse_float=making.parse_float,
        )
        scan = decoder.raw_decode
    return scan


def decoded(text: str, scan: Scan) -> Json:
    """The value of a text.

    Raises:
        ValueError: if it is not JSON.
        RecursionError: if it is nested beyond what Python reads.
    """
    value, end = value_at(text, len(text) - len(text.lstrip(BLANKS)), scan)
    if text[end:].strip(BLANKS):
        raise ValueError("More follows on the value.")
    return value


def value_at(text: str, offset: int, scan: Scan) -> tuple[Json, int]:
    """The value that begins at a place of a text, and its end.

    Raises:
        ValueError: if no value begins there, or it is not JSON.
        RecursionError: if it is nested beyond what Python reads.
    """
    try:
        return scan(text, offset)
    except (StopIteration, SystemError):
        # A SystemError is a mistake too: the parser of CPython 3.11 takes its own error from
        # `json`, and has none to raise while that is not loaded.
        raise ValueError("There is no value, or one with a mistake.") from None
