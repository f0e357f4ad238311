"""The vendor's reference as a value: everything the pages state, in one edition.

Parts are loaded when they are used, and only for the edition in use. Each edition has a generated
package; `Rows` make an edition without one.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from functools import cached_property as lazy
    from typing import Protocol

    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.model.rule import Rule
    from recdsl.reference.parameter import Facts, Parameter, Region, Vendor
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.requests import RequestRows

    SuspectModes = Callable[[Json, dict[str, Json]], int]

    class Parts(Protocol):
        """The source of a reference's parts."""

        def parameters(self) -> tuple[Parameter, ...]:
            """The rows of the parameter table, in page order."""
            ...

        def vendors(self) -> tuple[Vendor, ...]:
            """The vendors of storage."""
            ...

        def regions(self) -> tuple[Region, ...]:
            """The vendors' regions."""
            ...

        def facts(self) -> Facts:
            """The facts that every run needs."""
            ...

        def suspect_modes(self) -> SuspectModes:
            """The fast check (see `Reference.suspect_modes`)."""
            ...

        def requests(self) -> Mapping[str, RequestRows]:
            """The rows of the other requests, by their names."""
            ...

else:

    class lazy:  # noqa: N801 - `functools.cached_property`, without the import that it costs
        """A property that is computed on first use."""

        def __init__(self, make) -> None:  # noqa: ANN001
            """Store the function that computes the value."""
            self._make = make

        def __get__(self, instance, owner):  # noqa: ANN001, ANN204
            """Compute the value, and store it so that later uses find it."""
            value = instance.__dict__[self._make.__name__] = self._make(instance)
            return value


# The edition in force by default; the same as in grammar/parameters.toml.
DEFAULT_EDITION = "2023-02"
# The requests of a recording, in the order in which they are sent.
REQUESTS = ("acquire", "start", "query", "update", "updateLayout", "stop")
BITS: dict[Mode, int] = {"individual": 1, "mix": 2, "web": 4}
EVERY_MODE = 7


class UnknownEditionError(ValueError):
    """An unknown edition; the message names the known ones."""


class Reference:
    """The reference in one edition. Two of the same edition are the same value.

    It is that of `start`; the other requests have references of their own (see `requests.py`).
    """

    request = "start"

    def __init__(self, edition: str, parts: Parts) -> None:
        """Store the edition's name, and the source of its parts."""
        self.edition = edition
        self._parts = parts

    def __reduce__(self) -> tuple[object, tuple[str, ...]]:
        """Pickle by name; other editions cannot be pickled."""
        if not isinstance(self._parts, _Generated):
            raise TypeError(f"edition {self.edition} has no generated package")
        return edition, (self.edition,)

    @property
    def start(self) -> Reference:
        """The reference of `start` in the same edition."""
        return self

    @lazy
    def requests(self) -> Mapping[str, RequestRows]:
        """The rows of the other requests, by their names."""
        return self._parts.requests()

    @lazy
    def facts(self) -> Facts:
        """The facts that every run needs."""
        return self._parts.facts()

    @lazy
    def parameters(self) -> tuple[Parameter, ...]:
        """The rows of the parameter table, in page order."""
        return self._parts.parameters()

    @lazy
    def by_name(self) -> dict[str, Parameter]:
        """The rows by name."""
        return {parameter.name: parameter for parameter in self.parameters}

    @lazy
    def by_path(self) -> dict[str, Parameter]:
        """The rows of the body by dotted path; the mode is part of the URL."""
        return {row.path: row for row in self.parameters if row.name != "mode"}

    @lazy
    def tree(self) -> Node:
        """The rows as a tree of the body's shape."""
        from recdsl.reference.parameter_tree import grown

        return grown(self.parameters)

    def node_at(self, pointer: str, body: Json) -> Node | None:
        """The node of a place; None if the table does not have the place.

        Args:
            pointer: the place; the body does not have to contain it.
            body: the body, whose `serviceName`s decide what an extension service is.
        """
        from recdsl.reference.parameter_tree import node_at

        return node_at(self.tree, pointer, body)

    @lazy
    def vendors(self) -> tuple[Vendor, ...]:
        """The vendors of storage."""
        return self._parts.vendors()

    @lazy
    def vendor_by_number(self) -> dict[int, Vendor]:
        """The vendors by number."""
        return {vendor.number: vendor for vendor in self.vendors}

    @lazy
    def vendor_by_word(self) -> dict[str, Vendor]:
        """The vendors by their names in the language."""
        return {vendor.word: vendor for vendor in self.vendors}

    @lazy
    def regions(self) -> tuple[Region, ...]:
        """The vendors' regions."""
        return self._parts.regions()

    @lazy
    def region_by_number(self) -> dict[tuple[int, int], Region]:
        """The regions by their vendor's number and their own."""
        return {(region.vendor, region.number): region for region in self.regions}

    @lazy
    def region_words(self) -> dict[int, dict[str, int]]:
        """The regions by their vendor's number: their names in the language, and their numbers."""
        words: dict[int, dict[str, int]] = {vendor.number: {} for vendor in self.vendors}
        for region in self.regions:
            words[region.vendor][region.word] = region.number
        return words

    @lazy
    def offered_regions(self) -> dict[int, dict[str, int]]:
        """The `region_words` to offer, without numbers that are not real regions."""
        words: dict[int, dict[str, int]] = {vendor.number: {} for vendor in self.vendors}
        for region in self.regions:
            if region.place:
                words[region.vendor][region.word] = region.number
        return words

    @lazy
    def rules(self) -> Mapping[str, Rule]:
        """The rules that apply, by name, each as severe as it is in this edition."""
        from recdsl.model.frozen import replaced
        from recdsl.reference.rules import RULES

        facts = self.facts
        if not (facts.silent or facts.severities or facts.citations):
            return RULES
        rules = {name: rule for name, rule in RULES.items() if name not in facts.silent}
        for name, severity in facts.severities.items():
            if name in rules:
                rules[name] = replaced(rules[name], severity=severity)
        for name, (constraints, lines) in facts.citations.items():
            rules[name] = replaced(rules[name], constraints=constraints, lines=lines)
        return rules

    @lazy
    def suspect_modes(self) -> SuspectModes:
        """The fast check: the modes in which a single member may be wrong, as a sum of `BITS`.

        It takes a body, and a dict that it fills with the values outside of arrays: pointer →
        value. The dict is complete unless the body may be wrong in every mode.
        """
        return self._parts.suspect_modes()

    def is_advice(self, rule: str) -> bool:
        """Whether no fix of a rule is applied: it only advises, or is none of the edition's."""
        own = self.rules.get(rule)
        return own is None or own.severity == "info"

    def elsewhere(self, *name: str) -> str:
        """The editions that know a name which this edition does not know; empty if none does.

        Args:
            name: a parameter's; a parameter's and a word for its value; a vendor's word (behind
                `vendor`) and a region's.

        Returns:
            Such as `until 2023-02` or `since 2026-07`.
        """
        return self.facts.elsewhere.get(" ".join(name), "")


class _Generated:
    """The generated parts of an edition, each a module of the edition's package."""

    def __init__(self, name: str) -> None:
        self._package = f"recdsl.reference.edition_{name.replace('-', '_')}"

    def parameters(self) -> tuple[Parameter, ...]:
        rows: tuple[Parameter, ...] = self._named("parameters", "PARAMETERS")
        return rows

    def vendors(self) -> tuple[Vendor, ...]:
        rows: tuple[Vendor, ...] = self._named("regions", "VENDORS")
        return rows

    def regions(self) -> tuple[Region, ...]:
        rows: tuple[Region, ...] = self._named("regions", "regions")()
        return rows

    def facts(self) -> Facts:
        facts: Facts = __import__(self._package, fromlist=("FACTS",)).FACTS
        return facts

    def suspect_modes(self) -> SuspectModes:
        check: SuspectModes = self._named("fast_check", "suspect_modes")
        return check

    def requests(self) -> Mapping[str, RequestRows]:
        rows: Mapping[str, RequestRows] = self._named("request_rows", "REQUESTS")
        return rows

    def _named(self, module: str, name: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
        return getattr(__import__(f"{self._package}.{module}", fromlist=(name,)), name)


_EDITIONS: dict[str, Reference] = {}


def edition(name: str) -> Reference:
    """The reference in an edition.

    Raises:
        UnknownEditionError: if there is no such edition.
    """
    if name not in _EDITIONS:
        if name != DEFAULT_EDITION:
            from recdsl.reference.edition_names import EDITIONS

            if name not in EDITIONS:
                raise UnknownEditionError(
                    f"Edition {name} does not exist; the editions are {', '.join(EDITIONS)}."
                )
        _EDITIONS[name] = Reference(name, _Generated(name))
    return _EDITIONS[name]


DEFAULT: Reference = edition(DEFAULT_EDITION)


def stated(name: str, otherwise: Reference) -> Reference:
    """The edition that a text states; without one, another."""
    return edition(name) if name else otherwise
