"""Many texts at once: what a store of past requests is checked with."""

from __future__ import annotations

from recdsl.api import lint_source
from recdsl.model.frozen import Frozen
from recdsl.model.mode_names import check_mode
from recdsl.surfaces.decoding import decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Acquired
    from recdsl.model.finding import Mode, Severity


class Linted(Frozen):
    """One of many texts: which one, counted from 0, and what was found in it."""

    index: int
    diagnostics: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether no diagnostic is an error."""
        return all(diagnostic.severity != "error" for diagnostic in self.diagnostics)


def lint_many(
    texts: Iterable[bytes],
    *,
    mode: Mode | None = None,
    strict: bool = False,
    acquired: Acquired | None = None,
    least: Severity = "info",
) -> Iterator[Linted]:
    """Check texts one after the other, each when it is asked for; nothing is kept of it.

    What it gives can be pickled, so that processes may share the work.

    Args:
        texts: the bytes of each: a body as JSON, or a spec.
        mode: the mode of the requests' URL, where the texts are bodies.
        strict: also report rules that wait for an unknown value.
        acquired: what the earlier `acquire` call was told.
        least: rules below that severity are not asked.

    Returns:
        What was found in each, in their order; a clean text has no diagnostics. Diagnostics call
        a text by its place: `<text 7>`.

    Raises:
        TypeError: when something is no bytes.
        ValueError: when there is no such mode.
    """
    check_mode(mode)
    for index, data in enumerate(texts):
        if not isinstance(data, bytes):
            raise TypeError(f"lint_many takes bytes; text {index} is {type(data).__name__}")
        source, findings = decode(f"<text {index}>", data)
        found = lint_source(
            source, findings, mode=mode, strict=strict, acquired=acquired, least=least
        )
        yield Linted(index, found)
