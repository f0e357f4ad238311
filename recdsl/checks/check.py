"""The type of a check: a rule about more than one member, and when to run it."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.checks.request import Request
    from recdsl.model.finding import Finding

    Function = Callable[[Request], Iterator[Finding]]


class Waiting(Frozen):
    """A rule that cannot decide until an unknown value is known."""

    rule: str
    pointer: str
    text: str


class Check:
    """A rule as a function of the request; its name is the rule's, with `_` for `-`.

    `about` lists places; the rule can only have findings if the body has one of them. For a rule
    about missing members it is None. `module` is the module of the function.
    """

    __slots__ = ("__name__", "about", "function", "module")

    def __init__(self, function: Function, about: tuple[str, ...] | None) -> None:
        """Store the function and the places that it is about."""
        self.function = function
        self.__name__ = function.__name__
        self.module = function.__module__
        self.about = about

    @property
    def rule(self) -> str:
        """The name of the rule."""
        return self.__name__.replace("_", "-")

    def __call__(self, request: Request) -> Iterator[Finding]:
        """Return the findings of the rule; raise `Undecided` if an unknown value decides."""
        return self.function(request)


def about(*places: str) -> Callable[[Function], Check]:
    """Make a function a check that runs only if the body has one of these places."""

    def decorate(function: Function) -> Check:
        return Check(function, places)

    return decorate


def always(function: Function) -> Check:
    """Make a function a check about missing members, which always runs."""
    return Check(function, None)
