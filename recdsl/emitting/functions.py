"""A recording as a function of its placeholders: what each may be, and the body with holes.

The emitters of the languages write the same functions, each in its own style.
"""

from __future__ import annotations

from recdsl.emitting.request_steps import conversation
from recdsl.emitting.request_values import body_value
from recdsl.emitting.template import HOLE, Hole, pieces
from recdsl.model.frozen import Frozen
from recdsl.reference.parameter import Choice
from recdsl.reference.reference import DEFAULT
from recdsl.reference.requests import of_request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal

    from recdsl.emitting.request_steps import Step
    from recdsl.model.document import Acquired
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference

    Type = Literal["text", "integer", "number", "boolean", "texts"]

APPID = "APPID"
# What all requests have from `start`.
_NAMES = (("cname",), ("uid",))
_TYPES: dict[str, Type] = {"integer": "integer", "number": "number", "boolean": "boolean"}
_NOUNS = {
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "texts": "a list of texts",
    "text": "a text",
}


class Input(Frozen):
    """A parameter of a function: a placeholder of any of its bodies, and what its value may be.

    `choices` is a closed set, if there is one; `longest` counts the texts of a list; `filled` is
    whether an empty text counts as missing. `docs` are the members that it fills.
    """

    name: str
    type: Type
    docs: tuple[str, ...]
    choices: tuple[Choice, ...] = ()
    minimum: int | float | None = None
    maximum: int | float | None = None
    longest: int | None = None
    filled: bool = False
    secret: bool = False

    @property
    def demand(self) -> str:
        """What a value has to be, as the end of a sentence that begins with its name."""
        if self.choices:
            return f"one of {', '.join(_shown(choice.value) for choice in self.choices)}"
        if self.longest is not None:
            return f"a list of at most {self.longest} texts"
        noun = _NOUNS[self.type]
        if self.minimum is not None and self.maximum is not None:
            return f"{noun} from {self.minimum:.15g} to {self.maximum:.15g}"
        if self.minimum is not None:
            return f"{noun} of at least {self.minimum:.15g}"
        if self.maximum is not None:
            return f"{noun} of at most {self.maximum:.15g}"
        return f"{noun} that is not empty" if self.filled else noun

    @property
    def doc(self) -> str:
        """What the value is for, and what it has to be, in one line."""
        if self.choices:
            demand = f"One of {', '.join(map(_named, self.choices))}."
        elif self.demand != _NOUNS[self.type]:
            demand = f"It has to be {self.demand}."
        else:
            demand = ""
        parts = (*self.docs, demand, "Secret." if self.secret else "")
        return " ".join(part for part in parts if part) or f"The value of {self.name}."


class Function(Frozen):
    """A recording as a function: its name, its explanation, its inputs, and the bodies of calls.

    A paragraph of `english` is one line. `steps` are the calls around the recording; their
    paths may contain the placeholder of the App ID. `trees` are the tables of their requests.
    """

    name: str
    mode: Mode
    english: tuple[str, ...]
    inputs: tuple[Input, ...]
    body: Json
    steps: tuple[Step, ...]
    trees: tuple[tuple[str, Node], ...]

    def tree(self, request: str = "start") -> Node:
        """The table of the members of a request."""
        return dict(self.trees)[request]

    @property
    def root(self) -> str:
        """What the paths of all calls begin with."""
        return self.steps[0].path.removesuffix(f"/{self.steps[0].name}")

    @property
    def call_inputs(self) -> tuple[Input, ...]:
        """The inputs of the conversation: those of its calls, and those of the body."""
        return (*self.own_call_inputs, *self.inputs)

    @property
    def own_call_inputs(self) -> tuple[Input, ...]:
        """The inputs of the calls alone: the App ID, unless it is given, or is in the body too."""
        if APPID not in HOLE.findall(self.root) or APPID in [item.name for item in self.inputs]:
            return ()
        return (Input(APPID, "text", ("The App ID of the project.",), filled=True),)


class NoFunction(Frozen):
    """Why a recording cannot be a function: a message, a help, and the pointer's tokens."""

    message: str
    help: str
    path: tuple[str, ...]


def function_of(  # noqa: PLR0913 - a recording and all that is known around it
    name: str,
    body: dict[str, Json],
    mode: Mode,
    english: Iterable[str] = (),
    *,
    appid: str,
    acquired: Acquired,
    reference: Reference = DEFAULT,
    updates: Sequence[tuple[str, Json]] = (),
) -> Function | NoFunction:
    """A recording as a function of its placeholders, or why it cannot be one.

    Args:
        name: the recording's name.
        body: its body, with placeholders as strings.
        mode: its mode.
        english: its explanation, a line each paragraph.
        appid: the App ID in the URLs, or a placeholder.
        acquired: the parameters of the `acquire` call.
        reference: the edition of the page.
        updates: the later requests, each with its name and its body.
    """
    value = body_value(body)  # in the order of `compile`
    assert isinstance(value, dict)
    later = [(name, body_value(sent, of_request(reference, name))) for name, sent in updates]
    holes: dict[str, list[Hole]] = {}
    for request, sent in (("start", value), *later):
        for piece in pieces(sent, _tree(reference, request)):
            if isinstance(piece, Hole) and (request == "start" or piece.path not in _NAMES):
                holes.setdefault(piece.name, []).append(piece)
    inputs = []
    for hole_name, uses in holes.items():
        item = _input(hole_name, uses, value, reference)
        if isinstance(item, NoFunction):
            return item
        inputs.append(item)
    steps = conversation(value, mode, appid, acquired, later)
    trees = tuple((step.name, _tree(reference, step.name)) for step in steps)
    return Function(name, mode, tuple(english), tuple(inputs), value, steps, trees)


def _tree(reference: Reference, request: str) -> Node:
    """The table of the members of a request."""
    return reference.tree if request == "start" else of_request(reference, request).tree


def _input(
    name: str, uses: list[Hole], body: dict[str, Json], reference: Reference
) -> Input | NoFunction:
    """What a placeholder may be: what fits all its places."""
    merged = _single(name, uses[0], body, reference)
    for use in uses[1:]:
        item = _single(name, use, body, reference)
        if isinstance(merged, NoFunction):
            return merged
        merged = item if isinstance(item, NoFunction) else _both(merged, item, use)
    return merged


def _single(
    name: str, use: Hole, body: dict[str, Json], reference: Reference
) -> Input | NoFunction:
    parameter = use.node.parameter if use.node else None
    if parameter is None:
        return Input(name, "text", ())
    # The URL of a stream contains its key.
    secret = parameter.secret or parameter.name == "rtmp_url"
    docs = (parameter.doc,)
    if not use.alone:
        return Input(name, "text", docs, secret=secret)
    if parameter.kind == "array":
        element = use.node.element.parameter if use.node and use.node.element else None
        if element and element.kind == "string":
            return Input(name, "texts", docs, longest=parameter.longest, secret=secret)
    if parameter.kind in ("array", "object"):
        return NoFunction(
            f"${{{name}}} is all of {use.path[-1]}, which is not a single value, so no function "
            "can take it as a parameter.",
            f"Write the members of {use.path[-1]}, with placeholders for their values.",
            use.path,
        )
    return Input(
        name,
        _TYPES.get(parameter.kind, "text"),
        docs,
        () if parameter.kind == "boolean" else _choices(parameter, body, reference),
        parameter.minimum,
        parameter.maximum,
        filled=parameter.filled,
        secret=secret,
    )


def _choices(
    parameter: Parameter, body: dict[str, Json], reference: Reference
) -> tuple[Choice, ...]:
    """The closed set of a parameter; that of a region depends on the vendor beside it."""
    if parameter.name != "region":
        return parameter.choices
    request = body.get("clientRequest")
    storage = request.get("storageConfig") if isinstance(request, dict) else None
    vendor = storage.get("vendor") if isinstance(storage, dict) else None
    regional = [known for known in reference.vendors if known.regional]
    if vendor not in [known.number for known in regional]:
        return ()
    return tuple(
        Choice(region.number, region.word, "")
        for region in reference.regions
        if region.vendor == vendor and region.place
    )


def _both(one: Input, other: Input, use: Hole) -> Input | NoFunction:
    """What fits two places of a placeholder; a text can be written from any single value."""
    types = {one.type, other.type}
    if types == {"integer", "number"}:
        kind: Type = "integer"
    elif len(types) == 1:
        kind = one.type
    elif "text" in types and "texts" not in types and not (one.choices and other.choices):
        kind = next(iter(types - {"text"}))
    else:
        return _contradiction(one, other, use)
    choices = tuple(
        choice
        for choice in one.choices or other.choices
        if not (one.choices and other.choices) or _has(other.choices, choice)
    )
    if (one.choices or other.choices) and not choices:
        return _contradiction(one, other, use)
    if kind != "text" and any(isinstance(choice.value, str) for choice in choices):
        return _contradiction(one, other, use)
    lowest = max((low for low in (one.minimum, other.minimum) if low is not None), default=None)
    highest = min((top for top in (one.maximum, other.maximum) if top is not None), default=None)
    longest = min((size for size in (one.longest, other.longest) if size is not None), default=None)
    return Input(
        one.name,
        kind,
        tuple(dict.fromkeys((*one.docs, *other.docs))),
        choices,
        lowest,
        highest,
        longest,
        filled=kind == "text" and (one.filled or other.filled),
        secret=one.secret or other.secret,
    )


def _has(choices: tuple[Choice, ...], choice: Choice) -> bool:
    return any(known.value == choice.value for known in choices)


def _contradiction(one: Input, other: Input, use: Hole) -> NoFunction:
    return NoFunction(
        f"${{{one.name}}} is {one.demand} in one place and {other.demand} in {use.path[-1]}, so no "
        "function can take it as one parameter.",
        "Use a placeholder of another name for each of them.",
        use.path,
    )


def _named(choice: Choice) -> str:
    word = f" ({choice.word})" if choice.word not in ("", choice.value) else ""
    return f"{_shown(choice.value)}{word}"


def _shown(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)
