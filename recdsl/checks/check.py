"""The type of a check: a rule about more than one member, and when to run it."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.checks.request import Request
    from recdsl.model.finding import Finding
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

    # A place, or several that have to be there together.
    Places = str | tuple[str, ...]
    Groups = tuple[tuple[str, ...], ...]
    # The values of a body outside of arrays, by pointer.
    Values = dict[str, Json]
    Quiet = Callable[[Values, Reference], bool]
    Function = Callable[[Request], Iterator[Finding]]


# The place, in what a check is about, of the parameters of an earlier `acquire` call.
ACQUIRED = "acquire"


class Waiting(Frozen):
    """A rule that cannot decide until an unknown value is known."""

    rule: str
    pointer: str
    text: str


class Undecided(Exception):  # noqa: N818 - the state of a rule, not an error of the program
    """A check read a value that is not known.

    `pointer` is the place of the unknown value and `text` is its text in the document, such as
    `${VENDOR}`; `text` is None if another rule already reports it (a wrong type, a misplaced
    member).
    """

    def __init__(self, pointer: str, text: str | None = None) -> None:
        super().__init__(pointer)
        self.pointer = pointer
        self.text = text


class Check:
    """A rule as a function of the request; its name is the rule's, with `_` for `-`.

    `about` and `without` are groups of places: the rule can only have findings if the body has all
    places of one group that it is about, and of no group that silences it. `about` is None for a
    rule about missing members. If all of `quiet` say so of the values of a body without faults of
    members, the rule surely has no finding. `module` is the module of the function.
    """

    __slots__ = ("__name__", "about", "function", "module", "quiet", "without")

    def __init__(
        self,
        function: Function,
        about: Groups | None,
        without: Groups = (),
        quiet: Quiet | tuple[Quiet, ...] = (),
    ) -> None:
        """Store the function and what tells when to run it."""
        self.function = function
        self.__name__ = function.__name__
        self.module = function.__module__
        self.about = about
        self.without = without
        self.quiet = quiet if isinstance(quiet, tuple) else (quiet,)

    @property
    def rule(self) -> str:
        """The name of the rule."""
        return self.__name__.replace("_", "-")

    def __call__(self, request: Request) -> Iterator[Finding]:
        """Return the findings of the rule; raise `Undecided` if an unknown value decides."""
        return self.function(request)


def about(
    *places: Places, without: tuple[Places, ...] = (), quiet: Quiet | tuple[Quiet, ...] = ()
) -> Callable[[Function], Check]:
    """Make a function a check that runs only if the body has one of these places.

    Args:
        places: the places; several in a tuple have to be there together.
        without: places in the same form; if the body has one of them, there is nothing to find.
        quiet: whether the values of a body without faults of members (see
            `Reference.suspect_modes`) show that there is nothing to find, in any mode; of several
            functions, all have to say so.
    """

    def decorate(function: Function) -> Check:
        return Check(function, _groups(places), _groups(without), quiet)

    return decorate


def always(
    *, without: tuple[Places, ...] = (), quiet: Quiet | tuple[Quiet, ...] = ()
) -> Callable[[Function], Check]:
    """Make a function a check about missing members, which runs whatever the body has.

    Args:
        without: places whose presence shows that there is nothing to find (see `about`).
        quiet: whether the values show that there is nothing to find (see `about`).
    """

    def decorate(function: Function) -> Check:
        return Check(function, None, _groups(without), quiet)

    return decorate


def _groups(places: tuple[Places, ...]) -> Groups:
    return tuple(place if isinstance(place, tuple) else (place,) for place in places)
