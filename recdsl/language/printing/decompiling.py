"""Bodies back into sentences. What no phrase says is said by `set`, so that nothing is lost.

A draft is made of the phrases that fit; it is compiled and compared with the body; whatever
differs becomes `without` and `set`. So the way back is exact by construction. Defaults of the page
are no exception: a member that the page requires has defaults as well, and the linter misses it.
"""

from __future__ import annotations

from recdsl.language.compiling.assembly import SERVICES
from recdsl.language.compiling.pipeline import compiled
from recdsl.language.printing.body_clauses import sayings
from recdsl.language.printing.formatting import formatted
from recdsl.language.printing.phrase_values import Facts
from recdsl.model.json_output import bare
from recdsl.model.json_value import DEEPEST_JSON, Unknown, escaped, has_lone_surrogate, same
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Source
from recdsl.reference.reference import DEFAULT

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
    facts = Facts(_with_services_in_order(body, mode), mode, reference)
    draft = "\n".join(sayings(facts))
    (recording,) = compiled(Source("draft.rec", draft), None, reference).recordings
    text = formatted("\n".join([draft, *changes(render_placeholders(recording.body), body)]))
    assert isinstance(text, str), "a draft is made of phrases that parse"
    return text


def changes(made: Json, wanted: Json) -> Iterator[str]:
    """The clauses that make a body the wanted one: `without …` and `set …`."""
    left_out, changed = [], []
    for pointer, value in _differences(made, wanted, ""):
        if value is _GONE:
            left_out.append(pointer)
        else:
            changed.append((pointer, value))
    if left_out:
        yield "without " + ", ".join(_path(pointer) for pointer in left_out)
    yield from (f"set {_path(pointer)} = {_json(value)}" for pointer, value in changed)


def _with_services_in_order(body: dict[str, Json], mode: Mode) -> dict[str, Json]:
    """A body without the services that stand where no phrase puts them; these are set as a whole.

    A phrase that `set` overrules would say what has no effect.
    """
    client = body.get("clientRequest")
    config = client.get("extensionServiceConfig") if isinstance(client, dict) else None
    services = config.get("extensionServices") if isinstance(config, dict) else None
    if not (isinstance(client, dict) and isinstance(config, dict) and isinstance(services, list)):
        return body
    names = [one.get("serviceName") if isinstance(one, dict) else None for one in services]
    kept = _in_order(names, mode)
    config = {**config, "extensionServices": services[:kept]}
    return {**body, "clientRequest": {**client, "extensionServiceConfig": config}}


def _in_order(names: list[Json], mode: Mode) -> int:
    """How many services stand where the phrases put them: known ones, in their order, each once."""
    if mode == "web" and names[:1] != [SERVICES[0]]:  # a page is recorded by the first of them
        return 0
    places = [SERVICES.index(name) if name in SERVICES else -1 for name in names]
    count = 0
    while count < len(places) and places[count] > max(places[:count], default=-1):
        count += 1
    return count


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
            if index < len(made) and _are_alike(made[index], element):
                yield from _differences(made[index], element, here)
            else:
                yield here, element
    elif not same(made, wanted):
        yield pointer, wanted


def _are_alike(made: Json, wanted: Json) -> bool:
    """Whether an element is to be changed; another service is to be written as a whole."""
    if isinstance(made, dict) and isinstance(wanted, dict):
        return same(made.get("serviceName"), wanted.get("serviceName"))
    return True


def _path(pointer: str) -> str:
    """A pointer as `set` takes it: dotted names where they are plain, else the pointer itself."""
    if pointer.startswith(_CLIENT):
        names = pointer[len(_CLIENT) :].split("/")
        if all(name.isascii() and name.isidentifier() for name in names):
            return ".".join(names)
    return _json(pointer)


def _json(value: Json | _Gone) -> str:
    return bare(value)


def refuse_what_json_cannot_carry(
    value: Json, pointer: str = "", depth: int = DEEPEST_JSON
) -> None:
    """Refuse a value that no text of JSON says.

    Raises:
        ValueError: that says what it is, and where.
    """
    where = f"at {ascii(pointer)[1:-1]}"
    if depth < 0:
        raise ValueError("The body is nested too deeply.")
    if isinstance(value, str) and has_lone_surrogate(value):
        raise ValueError(f"The text {where} holds half of a surrogate pair.")
    if isinstance(value, float) and value - value != 0:  # an infinity less itself is none
        raise ValueError(f"The number {where} is {value}, which JSON has not.")
    if isinstance(value, dict):
        for name, member in value.items():
            if not isinstance(name, str) or has_lone_surrogate(name):
                raise ValueError(f"The name {name!a} of a member is no text of JSON.")
            refuse_what_json_cannot_carry(member, f"{pointer}/{name}", depth - 1)
    elif isinstance(value, list):
        for index, element in enumerate(value):
            refuse_what_json_cannot_carry(element, f"{pointer}/{index}", depth - 1)
    elif value is not None and not isinstance(value, str | int | float | Unknown):
        raise ValueError(f"What stands {where} is a {type(value).__name__}, which JSON has not.")
