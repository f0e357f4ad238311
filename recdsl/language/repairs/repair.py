"""Find the repair of a slip: the first likely one that makes the clause valid."""

from __future__ import annotations

from recdsl.language.repairs import synonyms, value_forms, word_order
from recdsl.language.repairs.missing_words import missing
from recdsl.language.repairs.redacted import discreet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from recdsl.language.repairs.repair_place import Place, Slip
    from recdsl.model.source import Edit

    Way: TypeAlias = Callable[[Place], Iterator[Slip]]

# A longer clause is not parsed a hundred times.
_LONGEST_CLAUSE = 5000
# The likeliest first: values in another form, another order, then words to insert, and last
# words to change or to remove.
_VALUES: tuple[Way, ...] = (
    *(
        value_forms.durations,
        value_forms.sizes,
        value_forms.rates,
        value_forms.numbers,
        value_forms.percents,
    ),
    value_forms.quotes,
    *(value_forms.colours, value_forms.texts, value_forms.json_values, synonyms.comments),
)
_ORDER: tuple[Way, ...] = (
    *(synonyms.trailing, word_order.channels_last, word_order.region_first, word_order.mode_last),
    *(
        word_order.heads,
        synonyms.brackets,
        synonyms.signs,
        word_order.rates_in_order,
        word_order.in_braces,
    ),
    synonyms.misspelt,
)
_OTHERS: tuple[Way, ...] = (
    *(synonyms.prepositions, synonyms.synonyms, synonyms.idle, synonyms.unknown_names),
)


def repair(place: Place) -> tuple[Slip, bool] | None:
    """The repair, and whether it is the only one of its kind; None if no repair works.

    If the line has other mistakes, a value is still a repair that helps.
    """
    if place.token.start - place.start > _LONGEST_CLAUSE:
        return None
    slip, is_only = _found(place)
    return (discreet(place, slip), is_only) if slip else None


def _found(place: Place) -> tuple[Slip | None, bool]:
    for slip in _tried((*_VALUES, *_ORDER), place, place.reads):
        return slip, True
    put = missing(place)
    if put:
        return put[0], len(put) == 1
    for slip in _tried(_OTHERS, place, place.reads):
        return slip, True
    for slip in _tried(_VALUES, place, place.goes_on):
        return slip, True
    return None, True


def _tried(ways: tuple[Way, ...], place: Place, proves: Callable[[Edit], bool]) -> Iterator[Slip]:
    for way in ways:
        for slip in way(place):
            if proves(slip.edit):
                yield slip
