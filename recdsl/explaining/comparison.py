"""The changes between two bodies, a sentence for each; no difference is lost."""

from __future__ import annotations

from recdsl.explaining.body_facts import facts
from recdsl.explaining.body_view import equal
from recdsl.explaining.fact import TOPICS, Fact
from recdsl.explaining.fact_values import value_text
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
    """One change: `wording` is a sentence without its capital and full stop.

    `old` and `new` are the places that it is about, in the bodies before and after.
    """

    topic: str
    wording: str
    old: tuple[str, ...]
    new: tuple[str, ...]


def changes(old: View, new: View) -> tuple[Change, ...]:
    """The changes, in the order of the topics.

    Changed facts come first. A leaf that differs without a changed fact gets a sentence with its
    name, so that no difference is lost.
    """
    before, after = _compared(old), _compared(new)
    all_changes: list[Change] = []
    mentioned: set[str] = set()
    for key in dict.fromkeys((*after, *before)):
        earlier, other = before.get(key), after.get(key)
        if (
            earlier
            and other
            and earlier.predicate == other.predicate
            and earlier.subject == other.subject
        ):
            continue
        mentioned.update(earlier.pointers if earlier else (), other.pointers if other else ())
        all_changes += [
            _change(text, earlier, other, old, new) for text in _sentences(earlier, other)
        ]
    all_changes += _left(old, new, mentioned)
    order = list(TOPICS)
    return tuple(sorted(all_changes, key=lambda change: order.index(change.topic)))


def _compared(view: View) -> dict[str, Fact]:
    return {
        fact.key: fact for fact in facts(view) if fact.shown != "explained" and fact.topic != "rest"
    }


def _change(text: str, earlier: Fact | None, other: Fact | None, old: View, new: View) -> Change:
    fact = other or earlier
    assert fact
    return Change(fact.topic, text, _places(old, earlier), _places(new, other))


def _places(view: View, fact: Fact | None) -> tuple[str, ...]:
    leaves = (view.leaves.get(key) for key in (fact.pointers if fact else ()))
    return tuple(leaf.pointer for leaf in leaves if leaf)


def _sentences(old: Fact | None, new: Fact | None) -> Iterator[str]:
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


def _left(old: View, new: View, mentioned: set[str]) -> Iterator[Change]:
    """The changes of leaves that differ and are in no changed fact."""
    changed = [
        key
        for key in dict.fromkeys((*new.leaves, *old.leaves))
        if _differs(old.leaves.get(key), new.leaves.get(key))
    ]
    spoken = {*mentioned, *(key for key in changed if not _is_object(key, old, new))}
    for key in changed:
        if key in mentioned or _says_nothing(key, (old, new), spoken):
            continue
        earlier, other = old.leaves.get(key), new.leaves.get(key)
        leaf = other or earlier
        assert leaf
        places = (earlier.pointer,) if earlier else (), (other.pointer,) if other else ()
        yield Change("rest", _named(leaf, earlier, other), *places)


def _differs(earlier: Leaf | None, other: Leaf | None) -> bool:
    if earlier is None or other is None:
        present = earlier or other
        return present is not None and not present.is_default
    return earlier.is_object != other.is_object or not equal(earlier.value, other.value)


def _is_object(key: str, old: View, new: View) -> bool:
    leaves = [view.leaves[key] for view in (old, new) if key in view.leaves]
    return all(leaf.is_object for leaf in leaves)


def _says_nothing(key: str, views: tuple[View, View], spoken: Iterable[str]) -> bool:
    """Whether a leaf is an object or a service's name, and its members are mentioned."""
    is_name = key.endswith("/serviceName")
    if not (_is_object(key, *views) or is_name):
        return False
    start = key.removesuffix("serviceName") if is_name else f"{key}/"
    if any(mention.startswith(start) and mention != key for mention in spoken):
        return True
    inside = [
        leaf
        for view in views
        for leaf_key, leaf in view.leaves.items()
        if leaf_key.startswith(start)
    ]
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
    return value_text(leaf.value, leaf.pointer, leaf.parameter)
