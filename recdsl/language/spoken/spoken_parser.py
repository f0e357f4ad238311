"""Specs as people write them: the canonical language first, and what is not in it as it is spoken.

A spec in canonical form costs no more than reading it. Else each recording that cannot be read so
is heard form by form, and becomes the tree that its canonical form has: all that stands behind
sees canonical trees.
"""

from __future__ import annotations

from recdsl.language.spoken.known_names import names_are_known
from recdsl.language.syntax.parser import parse as parse_strictly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.parser import Explain
    from recdsl.language.syntax.tree import Syntax


def parse(text: str, at: int = 0, *, explain: Explain | None = None) -> Syntax:
    """Read a spec, from its beginning or from further on (see `syntax.parser.parse`)."""
    strict = parse_strictly(text, at)
    if not strict.findings and names_are_known(strict.tree):
        return strict
    from recdsl.language.spoken.spoken_units import heard

    spoken = heard(text, at, strict, explain)
    if spoken is not None:
        return spoken
    return parse_strictly(text, at, explain=explain) if strict.findings and explain else strict
