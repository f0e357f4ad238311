"""An edition made from its rows alone, without a generated package."""

from __future__ import annotations

from recdsl.model.json_value import escaped
from recdsl.reference.parameter import Facts
from recdsl.reference.reference import EVERY_MODE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from recdsl.model.finding import Severity
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import (
        Figures,
        PageSource,
        Parameter,
        Region,
        Remark,
        Scalar,
        Vendor,
    )
    from recdsl.reference.reference import SuspectModes
    from recdsl.reference.requests import RequestRows

_NO_REQUESTS: Mapping[str, RequestRows] = {}


class Rows:
    """The parts of a reference (see `Parts`), all in memory; its fast check passes no body."""

    def __init__(
        self,
        parameters: tuple[Parameter, ...],
        vendors: tuple[Vendor, ...],
        regions: tuple[Region, ...],
        facts: Facts,
        requests: Mapping[str, RequestRows] = _NO_REQUESTS,
    ) -> None:
        """Store the parts."""
        self._requests = requests
        self._parameters = parameters
        self._vendors = vendors
        self._regions = regions
        self._facts = facts

    def parameters(self) -> tuple[Parameter, ...]:
        """The rows of the parameter table."""
        return self._parameters

    def vendors(self) -> tuple[Vendor, ...]:
        """The vendors of storage."""
        return self._vendors

    def regions(self) -> tuple[Region, ...]:
        """The vendors' regions."""
        return self._regions

    def facts(self) -> Facts:
        """The facts that every run needs."""
        return self._facts

    def suspect_modes(self) -> SuspectModes:
        """Every mode is suspect, so that the rows themselves are checked."""
        return every_mode

    def requests(self) -> Mapping[str, RequestRows]:
        """The rows of the other requests."""
        return self._requests


def every_mode(body: Json, values: dict[str, Json]) -> int:
    """The fast check of an edition that has none: it passes no body."""
    del body, values
    return EVERY_MODE


def facts_of(  # noqa: PLR0913 - all that facts are made of
    parameters: tuple[Parameter, ...],
    figures: Figures,
    remarks: Mapping[str, Remark],
    *,
    silent: frozenset[str] = frozenset(),
    severities: Mapping[str, Severity],
    elsewhere: Mapping[str, str],
    later: Mapping[str, str],
    citations: Mapping[str, tuple[tuple[str, ...], str]],
    page: PageSource | None = None,
) -> Facts:
    """The facts of an edition, as far as its rows contain them.

    Args:
        parameters: the rows of the parameter table.
        figures: the figures of the pages.
        remarks: facts beyond the edition.
        silent: the rules that do not apply.
        severities: the severities of rules that differ from their pages.
        elsewhere: the names that only other editions know, and in which editions.
        later: the places and values that only later editions know (see `Facts`).
        citations: the constraints and page lines of rules that cite others than at first.
        page: where the text of the edition is.
    """
    defaults: dict[str, Scalar | tuple[Scalar, ...]] = {
        pointer_of(row.path): row.default
        for row in parameters
        if row.default is not None and row.name != "mode" and "[" not in row.path
    }
    groups = {
        int(str(choice.value)): int(choice.word)
        for row in parameters
        if row.name == "subscribe_uid_group"
        for choice in row.choices
    }
    aliases = {
        f"{pointer_of(row.path).rpartition('/')[0]}/{escaped(row.alias)}": row.path.rpartition(".")[
            2
        ]
        for row in parameters
        if row.alias
    }
    return Facts(
        defaults,
        groups,
        figures,
        remarks,
        silent,
        severities,
        elsewhere,
        page,
        later,
        aliases,
        citations,
    )


def pointer_of(path: str) -> str:
    """The pointer of a dotted path without arrays."""
    return "".join(f"/{escaped(member)}" for member in path.split("."))
