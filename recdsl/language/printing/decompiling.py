"""Bodies back into sentences. What no phrase says is said by `set`, so that nothing is lost.

A draft is made of the phrases that fit; it is compiled, and held against the body; whatever
differs becomes `without` and `set`, but for defaults of the page that no phrase says. So the way
back is exact by construction, up to these defaults.
"""

from __future__ import annotations

import json

from recdsl.language.compiling.pipeline import compiled
from recdsl.language.printing.body_clauses import sayings
from recdsl.language.printing.formatting import formatted
from recdsl.language.printing.phrase_values import Facts
from recdsl.model.json_value import escaped, same
from recdsl.model.operations import has
from recdsl.model.placeholder import lowered
from recdsl.model.source import Source
from recdsl.reference.reference import DEFAULT
from recdsl.reference.with_defaults import default_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

_CLIENT = "/clientRequest/"


def decompiled(body: dict[str, Json], mode: Mode, reference: Reference = DEFAULT) -> str:
    """The spec, in its canonical form, that compiles to a body in a mode.

    Args:
        body: the start body; placeholders as strings.
        mode: the mode of its URL.
        reference: the edition of the vendor's page that the spec is made for.
    """
    draft = "\n".join(sayings(Facts(body, mode, reference)))
    made = _compiled(draft, reference)
    left_out, changed = [], []
    for pointer, value in _differences(made, body, ""):
        if not has(made, pointer) and _is_default(body, pointer, value, mode, reference):
            continue
        if value is _GONE:
            left_out.append(pointer)
        else:
            changed.append((pointer, value))
    lines = [draft]
    if left_out:
        lines.append("without " + ", ".join(_path(pointer) for pointer in left_out))
    lines += [f"set {_path(pointer)} = {_json(value)}" for pointer, value in changed]
    text = formatted("\n".join(lines))
    assert isinstance(text, str), "a draft is made of phrases that parse"
    return text


def _compiled(text: str, reference: Reference) -> Json:
    (recording,) = compiled(Source("draft.rec", text), None, reference).recordings
    return lowered(recording.body)


class _Gone:
    """Stands for the value of a member that the body does not have."""


_GONE = _Gone()


def _differences(made: Json, wanted: Json, pointer: str) -> Iterator[tuple[str, Json | _Gone]]:
    """What to leave out of a body and what to set in it, so that it becomes the wanted one."""
    if isinstance(made, dict) and isinstance(wanted, dict):
        for name in made:
            if name not in wanted:
                yield f"{pointer}/{escaped(name)}", _GONE
        for name, value in wanted.items():
            here = f"{pointer}/{escaped(name)}"
            if name in made:
                yield from _differences(made[name], value, here)
            else:
                yield here, value
    elif isinstance(made, list) and isinstance(wanted, list) and 0 < len(made) <= len(wanted):
        for index, element in enumerate(wanted):
            here = f"{pointer}/{index}"
            if index < len(made):
                yield from _differences(made[index], element, here)
            else:
                yield here, element
    elif not same(made, wanted):
        yield pointer, wanted


def _is_default(
    body: Json, pointer: str, value: Json | _Gone, mode: Mode, reference: Reference
) -> bool:
    """Whether a member of a body has the value that it would have without being set."""
    node = reference.node_at(pointer, body)
    default = default_of(node.parameter, mode) if node and node.parameter else None
    return default is not None and not isinstance(value, _Gone) and same(default, value)


def _path(pointer: str) -> str:
    """A pointer as `set` takes it: dotted names where they are plain, else the pointer itself."""
    if pointer.startswith(_CLIENT):
        names = pointer[len(_CLIENT) :].split("/")
        if all(name.isascii() and name.isidentifier() for name in names):
            return ".".join(names)
    return _json(pointer)


def _json(value: Json | _Gone) -> str:
    return json.dumps(value, ensure_ascii=False)
