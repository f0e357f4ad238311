"""Members into a body, with the place that each came from."""

from __future__ import annotations

from recdsl.model.finding import Finding
from recdsl.model.frozen import Frozen
from recdsl.model.json_value import DEEPEST_JSON, ancestors, escaped, parent, tokens
from recdsl.model.placeholder import put_placeholders
from recdsl.model.source import Span
from recdsl.reference.all_editions import PATHS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from recdsl.language.compiling.clauses import Clause
    from recdsl.language.compiling.word_values import Said
    from recdsl.language.syntax.tree import Node
    from recdsl.model.finding import Part
    from recdsl.model.json_value import Json

SERVICES = ("web_recorder_service", "rtmp_publish_service", "aliyun_vod_service")
_ARRAYS = ("extensionServices", "layoutConfig", "backgroundConfig", "outputs")
_SERVICES_AT = "/clientRequest/extensionServiceConfig/extensionServices"


class Origin(Frozen):
    """Where a member came from: the words that say it, or those it was inferred from, and why."""

    span: Span
    why: str = ""


class SpecPlaces:
    """The places of one recording's members in the spec (see `document.Places`)."""

    __slots__ = ("_origins", "end", "head", "mode_why")

    def __init__(
        self,
        head: Span,
        origins: dict[str, Origin] | Callable[[], dict[str, Origin]],
        end: int,
        mode_why: str = "",
    ) -> None:
        """Take the place that stands for the whole, the origins by pointer, the text's end.

        The origins may be a function, which is called if they are read. Behind that end are the
        defaults that the spec shares. `mode_why` is the reason of a mode that no words state.
        """
        self.mode_why = mode_why
        self.head = head
        self._origins = origins
        self.end = end

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Pickle with the origins."""
        return type(self), (self.head, self.origins, self.end, self.mode_why)

    @property
    def origins(self) -> dict[str, Origin]:
        """Where each member came from, by its pointer."""
        if not isinstance(self._origins, dict):
            self._origins = self._origins()
        return self._origins

    def span(self, pointer: str, part: Part) -> Span:
        """The words that say a member; else what is said beneath it, else its ancestor's words.

        What nobody says is not placed in shared defaults: it is missed in this recording.
        """
        del part  # a phrase says name and value in one
        origins = self.origins
        if pointer in origins:
            return origins[pointer].span
        beneath = [origins[at] for at in origins if at.startswith(pointer + "/")]
        said = [origin.span for origin in beneath if not origin.why]
        if said and pointer:
            return min(said, key=lambda span: span.start)
        for ancestor in ancestors(pointer):
            if ancestor in origins and origins[ancestor].span.end <= self.end:
                return origins[ancestor].span
        return self.head


def plain_body(parts: list[Said]) -> dict[str, Json] | None:
    """The body that an `Assembly` makes of members; None where elements of arrays are among them.

    Strings with placeholders are `Unknown` in it. Lists are copied: what says them may be known,
    and said in other specs too.
    """
    body: dict[str, Json] = {}
    held = {"": body}
    for part in parts:
        path, value = PATHS[part.name], part.value
        if "[" in path:
            return None
        if type(value) is dict:
            _object_at(path, held)
            continue
        above, _, name = path.rpartition(".")
        holder = held[above] if above in held else _object_at(above, held)
        if type(value) is not list:
            holder[name] = value
        elif value or name not in holder:
            holder[name] = value.copy()
    for members in held.values():
        put_placeholders(members)
    return body


def _object_at(path: str, held: dict[str, dict[str, Json]]) -> dict[str, Json]:
    """The object at a dotted path, made where it is missing."""
    if path not in held:
        above, _, name = path.rpartition(".")
        held[path] = _object_at(above, held)[name] = {}
    return held[path]


class Assembly:
    """A body under construction. Start empty, put members, then leave out and set."""

    def __init__(self, parts: Iterable[Said]) -> None:
        """Put all that was said and inferred."""
        self.body: Json = {}
        self.origins: dict[str, Origin] = {}
        self.findings: list[Finding] = []
        self._held: dict[str, Json] = {}  # the objects and arrays that members were put in
        parts = list(parts)
        paths = [path for part in parts if "[" in (path := _path(part))]
        used = {service for path in paths for service in SERVICES if service in path}
        self._services = [service for service in SERVICES if service in used]
        for index, service in enumerate(self._services):
            head = next(part.head for part in parts if service in _path(part))
            self._put(f"{_SERVICES_AT}/{index}/serviceName", service, Origin(head), head)
        for part in parts:
            pointer = self._pointer(part)
            self._put(pointer, part.value, Origin(part.span, part.why), part.head)
            for index, span in enumerate(part.spans):
                self.origins[f"{pointer}/{index}"] = Origin(span, part.why)

    def _pointer(self, part: Said) -> str:
        path = _path(part)
        if "[" not in path:
            return f"/{path.replace('.', '/')}"
        pointer = ""
        for name in path.split("."):
            member, bracket, service = name.partition("[")
            pointer += f"/{member}"
            if service == "]":
                pointer += f"/{part.index}"
            elif bracket:
                pointer += f"/{self._services.index(service[:-1])}"
        return pointer

    def _put(self, pointer: str, value: Json, origin: Origin, head: Span) -> None:
        """Put a member; objects and arrays on the way are made, and what they hold stays."""
        above, _, name = pointer.rpartition("/")  # no name of the table has signs to escape
        held = self._held[above] if above in self._held else self._reach(above, head)
        self.origins.setdefault(pointer, origin)
        if pointer in self._held:
            self._held.clear()  # another one may come to its place
        empty = value in ({}, [])
        if isinstance(held, dict):
            if not (empty and name in held):
                held[name] = value
        elif isinstance(held, list):
            index = int(name)
            if index == len(held) or not empty:
                held[index : index + 1] = [value]

    def _reach(self, pointer: str, head: Span) -> Json:
        """The object or array at a pointer, made where it is missing."""
        at, here = self.body, ""
        for name in tokens(pointer):
            here += "/" + escaped(name)
            fresh: Json = [] if name in _ARRAYS else {}
            if isinstance(at, dict):
                at = at.setdefault(name, fresh)
            elif isinstance(at, list):
                index = int(name)
                if index == len(at):
                    at.append(fresh)
                at = at[index]
            if here not in self.origins:
                self.origins[here] = Origin(head)
            self._held[here] = at
        return at

    def leave_out(self, path: Node) -> None:
        """Take away a member that would otherwise be inferred or filled with a placeholder."""
        pointer = self._pointer_of(path)
        if pointer is None:
            return
        held = _at(self.body, parent(pointer)) if pointer else None
        left_out = _at(self.body, pointer)
        name = tokens(pointer)[-1] if pointer else ""
        if isinstance(held, dict) and name in held:
            del held[name]
        elif isinstance(held, list) and (index := _element(held, name)) is not None:
            del held[index]
        elif not _is_known(pointer):
            message = f"There is nothing at {path.typed()} to leave out."
            self._impossible(path, message, "Name a member by its path, such as `without token`.")
        self._forget(pointer, left_out)

    def set(self, clause: Clause, node: Node) -> None:
        """Put any JSON value at any path, as the last word on that member."""
        path = node.nodes()[0]
        pointer = self._pointer_of(path)
        if pointer is None:
            return
        replaced = _at(self.body, pointer)
        token = list(node.tokens())[-1]
        value: Json = token.text if token.kind == "PLACEHOLDER" else token.value
        if not pointer:
            if not isinstance(value, dict):
                message = (
                    "The body of a request is an object, and this would make it something else."
                )
                self._impossible(path, message, 'Write `set "" = { … }`.')
                return
            self.body = value
        elif not self._set_below(pointer, value, clause.head):
            message = f"{path.typed()} leads through a member that holds neither object nor array."
            help_text = "Set that member itself, to an object."
            self._impossible(path, message, help_text)
            return
        self._forget(pointer, replaced)
        self.origins[pointer] = Origin(token.span)

    def _set_below(self, pointer: str, value: Json, head: Span) -> bool:
        at, here = self.body, ""
        path = tokens(pointer)
        for name in path[:-1]:
            here += "/" + escaped(name)
            following: Json = None
            if isinstance(at, dict):
                following = at.setdefault(name, {})
            elif isinstance(at, list) and (index := _index(at, name)) is not None:
                if index == len(at):
                    at.append({})
                following = at[index]
            if not isinstance(following, dict | list):
                return False
            self.origins.setdefault(here, Origin(head))
            at = following
        name = path[-1]
        if isinstance(at, dict):
            at[name] = value
            return True
        index = _index(at, name) if isinstance(at, list) else None
        if index is None or not isinstance(at, list):
            return False
        at[index : index + 1] = [value]
        return True

    def _pointer_of(self, path: Node) -> str | None:
        token = next(path.tokens())
        if token.kind == "STRING":
            text = str(token.value)
        else:
            text = "/clientRequest/" + token.text.replace(".", "/")
        if text.count("/") > DEEPEST_JSON:
            message = "This path leads deeper than any body does."
            self._impossible(path, message, "A body with every member set has seven levels.")
            return None
        if text and text[0] != "/":
            message = f'"{text}" is no JSON Pointer: it does not start with a slash.'
            help_text = "Write dotted names without quotes, or a pointer from the root of the body."
            self._impossible(path, message, help_text)
            return None
        return text

    def _impossible(self, path: Node, message: str, help_text: str) -> None:
        self.findings.append(Finding("impossible-path", message, help_text, span=path.span))

    def _forget(self, pointer: str, value: Json) -> None:
        """Forget where a value comes from, and all that is in it."""
        waiting = [(pointer, value)]
        while waiting:
            here, held = waiting.pop()
            self.origins.pop(here, None)
            if isinstance(held, dict):
                waiting += ((f"{here}/{escaped(name)}", one) for name, one in held.items())
            elif isinstance(held, list):
                waiting += ((f"{here}/{index}", one) for index, one in enumerate(held))


def _path(part: Said) -> str:
    return PATHS[part.name]


def _is_known(pointer: str) -> bool:
    dotted = pointer[1:].replace("/", ".")
    return dotted in PATHS.values()


def _index(array: list[Json], name: str) -> int | None:
    """The place that a pointer's token names in an array: an element, or the one after the last."""
    if name == "-":
        return len(array)
    if name.isascii() and name.isdigit() and len(name) < 9 and int(name) <= len(array):
        return int(name)
    return None


def _element(array: list[Json], name: str) -> int | None:
    """The index that a pointer's token names, where an element stands."""
    index = _index(array, name)
    return None if index is None or index == len(array) else index


def _at(body: Json, pointer: str) -> Json:
    at = body
    for name in tokens(pointer):
        if isinstance(at, dict):
            at = at.get(name)
        elif isinstance(at, list) and (index := _element(at, name)) is not None:
            at = at[index]
        else:
            return None
    return at
