"""The JSON values in specs, after `set PATH =`."""

from __future__ import annotations

import itertools
import json

from recdsl.model.json_value import DEEPEST_JSON, has_lone_surrogate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Never

    from recdsl.model.json_value import Json


class NotJsonError(ValueError):
    """A value that is not JSON, or that no service can store.

    `place` is where the text stops being JSON; None if the value as a whole is refused.
    """

    def __init__(self, message: str, place: int | None = None) -> None:
        """Store the message and the place."""
        super().__init__(message)
        self.message = message
        self.place = place


def value_at(text: str, at: int) -> tuple[Json, int]:
    """The JSON value that begins at a place of a text, and its end.

    Raises:
        NotJsonError: if there is none.
    """
    try:
        value, end = _DECODER.raw_decode(text, at)
        _refuse_surrogates(value, DEEPEST_JSON)
    except NotJsonError:
        raise
    except RecursionError:
        raise NotJsonError("This value is nested too deeply.") from None
    except json.JSONDecodeError as error:
        message = f"This value is not JSON: {error.msg[0].lower()}{error.msg[1:]}."
        raise NotJsonError(message, error.pos) from None
    except ValueError:
        raise NotJsonError("This number has too many digits.") from None
    return value, end


def _refuse_constant(name: str) -> Never:
    raise NotJsonError(f"JSON has no number {name}.")


def _number(digits: str) -> float:
    number = float(digits)
    if number - number != 0:  # an infinity less itself is none
        raise NotJsonError("This number is so large that programs read it as Infinity.")
    return number


def _pairs(pairs: list[tuple[str, Json]]) -> Json:
    members = dict(pairs)
    if len(members) != len(pairs):
        names = sorted(name for name, _ in pairs)
        twice = next(one for one, other in itertools.pairwise(names) if one == other)
        raise NotJsonError(f'The member "{twice}" stands twice in this object.')
    return members


_DECODER = json.JSONDecoder(
    object_pairs_hook=_pairs, parse_constant=_refuse_constant, parse_float=_number
)


def _refuse_surrogates(value: Json, depth: int) -> None:
    if depth < 0:
        raise RecursionError
    if isinstance(value, str) and has_lone_surrogate(value):
        raise NotJsonError("This value holds half of a surrogate pair, which cannot be stored.")
    if isinstance(value, dict):
        for name, member in value.items():
            _refuse_surrogates(name, depth)
            _refuse_surrogates(member, depth - 1)
    elif isinstance(value, list):
        for element in value:
            _refuse_surrogates(element, depth - 1)
