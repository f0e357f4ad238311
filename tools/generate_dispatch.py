"""Tell ahead of time which checks there are, and when each is asked: from the checks and the pages.

A body loads only the topics that it is about, so the table cannot be made by loading all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recdsl.checks.check import Check
from recdsl.checks.topics import CHECKS
from recdsl.model.finding import MODES
from tools.generate_rulebook import Page, pages

OUTPUT = "recdsl/checks/check_index.py"

HEAD = '''\
"""The checks, in the order in which they run, and when each of them runs.

Made from recdsl/checks/ and rules/ by `make generate`; do not edit.

A row has the topic of a check, its name, its rule's severity and modes, and two columns of groups
of places: the check runs if the body has all places of one of the first groups, and of none of the
second. The first column is None for a check about missing members. The last column has the
functions of quiet.py that tell, all together, that the check has nothing to find.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode, Severity

    Groups = tuple[tuple[str, ...], ...]
    Row = tuple[str, str, Severity, tuple[Mode, ...], Groups | None, Groups, tuple[str, ...]]

ROWS: tuple[Row, ...] = (
'''


def outputs() -> dict[str, str]:
    """The generated module, by its path below the project's root."""
    rules = {page.name: page for page in pages()}
    return {OUTPUT: HEAD + "".join(_row(check, rules[check.rule]) for check in CHECKS) + ")\n"}


def _row(check: Check, rule: Page) -> str:
    columns = (f"        {line},\n" for line in _columns(check, rule))
    return "".join(("    (\n", *columns, "    ),\n"))


def _columns(check: Check, rule: Page) -> Iterator[str]:
    yield _shown(check.module.rpartition(".")[2])
    yield _shown(check.__name__)
    yield _shown(rule.severity)
    yield _tuple(MODES if rule.modes == ("all",) else rule.modes)
    yield "None" if check.about is None else _groups(check.about)
    yield _groups(check.without)
    yield _tuple(tuple(quiet.__name__ for quiet in check.quiet))


def _groups(groups: tuple[tuple[str, ...], ...]) -> str:
    return _joined(map(_tuple, groups))


def _tuple(values: tuple[str, ...]) -> str:
    return _joined(map(_shown, values))


def _joined(values: Iterable[str]) -> str:
    listed = [*values]
    return f"({', '.join(listed)}{',' if len(listed) == 1 else ''})"


def _shown(text: str) -> str:
    return f'"{text}"'
