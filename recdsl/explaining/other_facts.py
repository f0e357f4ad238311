"""Members without a sentence of their own, listed by name."""

from __future__ import annotations

from recdsl.explaining.fact import Fact
from recdsl.explaining.fact_values import value_text
from recdsl.model.shown_values import shown_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.explaining.body_view import Leaf, View

_ROOT = "/clientRequest/"


def rest(view: View, facts: Iterable[Fact]) -> Iterator[Fact]:
    """Facts about the leaves that no other fact is about, without defaults and objects."""
    mentioned = {pointer for fact in facts for pointer in fact.pointers}
    for leaf in view.leaves.values():
        if (
            leaf.key not in mentioned
            and not leaf.is_object
            and not leaf.is_default
            and not _named(leaf)
        ):
            value = value_text(leaf.value, leaf.pointer, leaf.parameter)
            subject = member(leaf)
            yield Fact("rest", leaf.key, subject, f"is {value}{_meaning(leaf)}", value, (leaf.key,))


def member(leaf: Leaf) -> str:
    """A member as a sentence names it: by its path below `clientRequest`."""
    path = leaf.key.removeprefix(_ROOT) if leaf.key != _ROOT[:-1] else leaf.key[1:]
    parts = shown_path(path).strip("/").split("/")
    hidden = ("extensionServiceConfig", "extensionServices", "serviceParam")
    shown = [part for part in parts if part not in hidden or part == parts[-1]]
    return f"`{'.'.join(part.replace('~1', '/').replace('~0', '~') for part in shown)}`"


def _meaning(leaf: Leaf) -> str:
    return "" if leaf.parameter else ", which the page does not know"


def _named(leaf: Leaf) -> bool:
    """Whether a leaf is only the name of the service that its siblings belong to."""
    return leaf.name == "serviceName" and leaf.parameter is not None and isinstance(leaf.value, str)
