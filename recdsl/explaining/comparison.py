"""The changes between two bodies, a sentence for each; no difference is lost."""

from __future__ import annotations

from recdsl.explaining.body_facts import facts
from recdsl.explaining.body_view import equal
from recdsl.explaining.fact import TOPICS, Fact
from recdsl.explaining.fact_values import said
from recdsl.explaining.other_facts import member
from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown
from recdsl.model.quoting import listed
from recdsl.model.shown_values import is_secret_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.explaining.body_view import Leaf, View

_BEING = ("is ", "are ")


class Change(Frozen):
    """One change: `said` is a sentence without its capital and full stop.

    `old` and `new` are the places that it tells of, in the bodies before and after.
    """

    topic: str
    said: str
    old: tuple[str, ...]
    new: tuple[str, ...]


def changes(old: View, new: View) -> tuple[Change, ...]:
    """The changes, in the order of the telling.

    Facts that are said differently come first. A leaf that differs and that none of those tells of
    gets a sentence by its name, so that no difference is lost.
    """
    before, after = _compared(old), _compared(new)
    found: list[Change] = []
    told: set[str] = set()
    for key in dict.fromkeys((*after, *before)):
        one, other = before.get(key), after.get(key)
        if one and other and one.predicate == other.predicate and one.subject == other.subject:
            continue
        told.update(one.pointers if one else (), other.pointers if other else ())
        found += [_change(text, one, other, old, new) for text in _said(one, other)]
    found += _left(old, new, told)
    order = list(TOPICS)
    return tuple(sorted(found, key=lambda change: order.index(change.topic)))


def _compared(view: View) -> dict[str, Fact]:
    return {
        fact.key: fact for fact in facts(view) if fact.shown != "explained" and fact.topic != "rest"
    }


def _change(text: str, one: Fact | None, other: Fact | None, old: View, new: View) -> Change:
    fact = other or one
    assert fact
    return Change(fact.topic, text, _places(old, one), _places(new, other))


def _places(view: View, fact: Fact | None) -> tuple[str, ...]:
    found = (view.leaves.get(key) for key in (fact.pointers if fact else ()))
    return tuple(leaf.pointer for leaf in found if leaf)


def _said(old: Fact | None, new: Fact | None) -> Iterator[str]:
    """A fact that came, went or changed."""
    if new is None:
        assert old
        yield _subject(old) + _put("no longer", old.predicate)
    elif old is None:
        yield _subject(new) + _put("now", new.predicate)
    elif new.parts and old.parts and set(new.parts) != set(old.parts):
        yield from _parted(old, new)
    else:
        change = new.change or _put("now", new.predicate)
        same_thing = new.subject == old.subject and old.value and old.value != new.value
        yield _subject(new) + change + (f" instead of {old.value}" if same_thing else "")


def _parted(old: Fact, new: Fact) -> Iterator[str]:
    """Parts that came and parts that went."""
    came = [part for part in new.parts if part not in old.parts]
    went = [part for part in old.parts if part not in new.parts]
    subject = _subject(new)
    if came and went:
        yield (f"{subject}now {new.verb} {listed(came, 'and')} instead of {listed(went, 'and')}")
    elif came:
        yield f"{subject}now {new.verb} {listed(came, 'and')} too"
    else:
        yield f"{subject}no longer {new.verb} {listed(went, 'and')}"


def _subject(fact: Fact) -> str:
    """The subject with a blank; the recording itself goes without saying."""
    return "" if fact.subject == "it" else f"{fact.subject} "


def _put(word: str, predicate: str) -> str:
    """`now` or `no longer` before the verb, or after a form of `to be`."""
    for verb in _BEING:
        if predicate.startswith(verb):
            return f"{verb}{word} {predicate.removeprefix(verb)}"
    return f"{word} {predicate}"


def _left(old: View, new: View, told: set[str]) -> Iterator[Change]:
    """Leaves that differ and of which no changed fact tells."""
    changed = [
        key
        for key in dict.fromkeys((*new.leaves, *old.leaves))
        if _differs(old.leaves.get(key), new.leaves.get(key))
    ]
    spoken = {*told, *(key for key in changed if not _is_object(key, old, new))}
    for key in changed:
        if key in told or _says_nothing(key, (old, new), spoken):
            continue
        one, other = old.leaves.get(key), new.leaves.get(key)
        leaf = other or one
        assert leaf
        places = (one.pointer,) if one else (), (other.pointer,) if other else ()
        yield Change("rest", _named(leaf, one, other), *places)


def _differs(one: Leaf | None, other: Leaf | None) -> bool:
    if one is None or other is None:
        there = one or other
        return there is not None and not there.is_default
    return one.is_object != other.is_object or not equal(one.value, other.value)


def _is_object(key: str, old: View, new: View) -> bool:
    found = [view.leaves[key] for view in (old, new) if key in view.leaves]
    return all(leaf.is_object for leaf in found)


def _says_nothing(key: str, views: tuple[View, View], spoken: Iterable[str]) -> bool:
    """Whether a leaf is an object or a service's name, and what it holds says what there is."""
    is_name = key.endswith("/serviceName")
    if not (_is_object(key, *views) or is_name):
        return False
    start = key.removesuffix("serviceName") if is_name else f"{key}/"
    if any(one.startswith(start) and one != key for one in spoken):
        return True
    inside = [leaf for view in views for at, leaf in view.leaves.items() if at.startswith(start)]
    return bool(inside) and all(leaf.is_default for leaf in inside) and not is_name


def _named(leaf: Leaf, old: Leaf | None, new: Leaf | None) -> str:
    """A change of a member that has no sentence of its own."""
    name = member(leaf)
    if _is_secret(leaf):
        if old and new and not _open(old) and not _open(new):
            return f"{name} is now a different secret"
        state = "now" if new else "no longer"
        shown = f" {_value(new)}" if new and _open(new) else " a secret" if new else " set"
        return f"{name} is {state}{shown}"
    if new is None:
        return f"{name} is no longer set (it was {_value(old)})"
    if old is None:
        return f"{name} is now {_value(new)}"
    before, after = _value(old), _value(new)
    if before == after:
        return f"{name} is now another value that reads {after}"
    return f"{name} is now {after} instead of {before}"


def _is_secret(leaf: Leaf) -> bool:
    return is_secret_place(leaf.pointer)


def _open(leaf: Leaf) -> bool:
    return isinstance(leaf.value, Unknown)


def _value(leaf: Leaf | None) -> str:
    if leaf is None:
        return "left out"
    if leaf.is_object:
        return "there"
    return said(leaf.value, leaf.pointer, leaf.parameter)
