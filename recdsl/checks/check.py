"""The type of a check: a rule that looks at more than one member, and when it is worth asking."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.checks.request import Request
    from recdsl.model.finding import Finding

    Function = Callable[[Request], Iterator[Finding]]


class Waiting(Frozen):
    """A rule that cannot decide before an unknown value is known."""

    rule: str
    pointer: str
    text: str


class Check:
    """A rule as a function of the request; its name is the rule's, with `_` for `-`.

    `about` are the places of which one must be there for the rule to have anything to say; of a
    rule about what is missing it is None. `module` is where the function stands.
    """

    __slots__ = ("__name__", "_function", "about", "module")

    def __init__(self, function: Function, about: tuple[str, ...] | None) -> None:
        """Take the function, and the places that it is about."""
        self._function = function
        self.__name__ = function.__name__
        self.module = function.__module__
        self.about = about

    @property
    def rule(self) -> str:
        """The name of the rule."""
        return self.__name__.replace("_", "-")

    def __call__(self, request: Request) -> Iterator[Finding]:
        """Give the findings of the rule; raise `Undecided` where an unknown decides."""
        return self._function(request)


def about(*places: str) -> Callable[[Function], Check]:
    """Make a function a check that has nothing to say unless one of these places is there."""

    def made(function: Function) -> Check:
        return Check(function, places)

    return made


def always(function: Function) -> Check:
    """Make a function a check that speaks of what is missing, and so is always asked."""
    return Check(function, None)
