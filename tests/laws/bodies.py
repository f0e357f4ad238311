"""Bodies from the parameter table: what rows allow and refuse, put in, taken out, misplaced.

A body starts as one that a recording could have and is changed a few times. So most of it makes
sense, each fault has a neighbourhood, and a failing example shrinks to the change that matters.
Each edition of the page has its own bodies, and now and then members of another one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from hypothesis import strategies as st

from recdsl.model.placeholder import render_placeholders as lowered
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.parameter import Parameter
from recdsl.reference.parameter_tree import Node
from recdsl.reference.reference import DEFAULT_EDITION, Reference, edition
from tests.checks.bodies import CLEAN_BY_EDITION
from tests.reference.bodies import body_with, passing, refused


def _rows(reference: Reference) -> tuple[Parameter, ...]:
    return tuple(row for row in reference.parameters if row.name != "mode")


NAMES = st.sampled_from(
    sorted(
        {
            row.path.rpartition(".")[2]
            for name in EDITIONS
            for row in _rows(edition(name))
            if not row.path.endswith("]")
        }
    )
)
PLACEHOLDERS = st.sampled_from(
    [
        *(
            "${VALUE}",
            "a ${VALUE} b",
            "{{ value }}",
            "x{{a}}",
            "<your value>",
            "é<a>",
            "YOUR_VALUE",
        ),
        *("your value", "YourValue"),
        # These look like one and are none.
        *("${}", "${1}", "{{}}", "{a}", "<1>", "< a>", "$VALUE", "yours", "Your", "my YOUR_VALUE"),
    ]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.sampled_from([0, 1, -1, 2, 15.0, 0.5, -0.0, 1e300, 10**30, 4294967296])
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["", "0", "15", "true", "xxxx", "hls", "HLS", "s3", "é", "a/b", "~0", "\n"])
    | st.text(max_size=8)
    | PLACEHOLDERS
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=3) | NAMES, inner, max_size=3)
    ),
    max_leaves=4,
)
_SERVICES = ("aliyun_vod_service", "web_recorder_service", "rtmp_publish_service")


class Table(NamedTuple):
    """What the bodies of an edition are drawn from: its rows, their values, and whole bodies."""

    rows: tuple[Parameter, ...]
    values: dict[str, st.SearchStrategy[Any]]
    starts: tuple[Any, ...]


@cache
def table(name: str) -> Table:
    """The table of an edition; of a few members it draws what another edition has of them."""
    reference = edition(name)
    rows = _rows(reference)
    starts = (
        *map(lowered, CLEAN_BY_EDITION[name].values()),
        _complete(reference),
        {"cname": "c", "uid": "1", "clientRequest": {}},
        {},
    )
    return Table(rows, {row.name: _values_of(row, reference) for row in rows}, starts)


def _node_of(row: Parameter, reference: Reference) -> Node:
    body, where = body_with(row.path, None)
    node = reference.node_at("".join(f"/{step}" for step in where), body)
    assert node is not None
    return node


def _values_of(row: Parameter, reference: Reference) -> st.SearchStrategy[Any]:
    """Values around what a row allows."""
    node = _node_of(row, reference)
    allowed = st.sampled_from([*passing(node), 0 if row.name in ("vendor", "region") else ""])
    outside = st.sampled_from([value for value, _ in refused(node)])
    return allowed | outside | PLACEHOLDERS | VALUES


def put(body: Any, path: str, value: Any) -> None:
    """Put a value at a row's path; what is missing on the way is made, what is no way is not."""
    here = body
    steps = path.replace("[", ".[").split(".")
    for step, following in zip(steps, [*steps[1:], ""], strict=True):
        fresh = value if not following else [] if following[0] == "[" else {}
        if step[0] == "[" and isinstance(here, list):
            here = _element(here, step[1:-1], fresh, last=not following)
        elif step[0] != "[" and isinstance(here, dict):
            if not following:
                here[step] = value
            here = here.setdefault(step, fresh)
        else:
            return


def _element(array: list[Any], service: str, fresh: Any, *, last: bool) -> Any:
    """The element that a path goes through: that of the service, else the first."""
    if service:
        for element in array:
            if isinstance(element, dict) and element.get("serviceName") == service:
                return element
        fresh = {"serviceName": service} if isinstance(fresh, dict) else fresh
    if last or service or not array:
        array.append(fresh)
    return array[-1] if service else array[0]


def _complete(reference: Reference) -> Any:
    """A body in which every member of the table stands."""
    body: Any = {}
    for row in _rows(reference):
        node = _node_of(row, reference)
        if not (node.members or node.element or node.variants):
            put(body, row.path, next(value for value in passing(node) if value is not None))
    return body


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Everything in a body: what holds it, and its name or index there."""
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inside in entries:
        yield value, key
        if isinstance(inside, dict | list):
            yield from _places(inside)


def _set(draw: st.DrawFn, body: Any, name: str) -> None:
    rows, values, _ = table(name)
    row = draw(st.sampled_from(rows))
    put(body, row.path, _unshared(draw(values[row.name])))


def _set_of_another(draw: st.DrawFn, body: Any, name: str) -> None:
    """A member that another edition has and this one has not, or has otherwise."""
    other = draw(st.sampled_from([each for each in EDITIONS if each != name]))
    known = {_demands(row) for row in table(name).rows}
    row = draw(st.sampled_from([row for row in table(other).rows if _demands(row) not in known]))
    put(body, row.path, _unshared(draw(table(other).values[row.name])))


def _demands(row: Parameter) -> tuple[object, ...]:
    return row.path, row.choices, row.minimum, row.maximum, row.need, row.modes


def _replace(draw: st.DrawFn, body: Any, _name: str) -> None:
    holder, key = _drawn_place(draw, body)
    holder[key] = draw(VALUES)


def _remove(draw: st.DrawFn, body: Any, _name: str) -> None:
    holder, key = _drawn_place(draw, body)
    del holder[key]


def _rename(draw: st.DrawFn, body: Any, _name: str) -> None:
    holder, key = _drawn_place(draw, body)
    if isinstance(holder, dict):
        others = st.sampled_from([key.lower(), key.upper(), key.swapcase(), f"{key}s", key[1:]])
        name = draw(others | NAMES | st.text(max_size=4))
        members = {name if one == key else one: value for one, value in holder.items()}
        holder.clear()
        holder.update(members)


def _move(draw: st.DrawFn, body: Any, _name: str) -> None:
    holder, key = _drawn_place(draw, body)
    value = holder.pop(key)
    inside = [one[name] for one, name in _places(body)]
    target = draw(st.sampled_from([body, *(one for one in inside if isinstance(one, dict))]))
    target[key if isinstance(key, str) else draw(NAMES)] = value


def _repeat(draw: st.DrawFn, body: Any, _name: str) -> None:
    arrays = [one[name] for one, name in _places(body) if isinstance(one[name], list)]
    if arrays:
        array = draw(st.sampled_from(arrays))
        times = draw(st.sampled_from([1, 16, 17, 31, 32]))
        array += [_unshared(one) for one in array[:1] for _ in range(times)]


def _serve(draw: st.DrawFn, body: Any, _name: str) -> None:
    service: dict[str, Any] = {"serviceName": draw(st.sampled_from(_SERVICES) | SCALARS)}
    if draw(st.booleans()):
        service["serviceParam"] = draw(st.builds(dict) | VALUES)
    put(body, "clientRequest.extensionServiceConfig.extensionServices[]", service)


def _drawn_place(draw: st.DrawFn, body: Any) -> tuple[Any, Any]:
    holder, key = draw(st.sampled_from(list(_places(body))))
    return holder, key


def _unshared(value: Any) -> Any:
    """A copy in which nothing stands twice; else it could be moved into itself."""
    if isinstance(value, dict):
        return {name: _unshared(one) for name, one in value.items()}
    return [_unshared(one) for one in value] if isinstance(value, list) else value


_CHANGES = (_set, _set, _set, _set_of_another, _replace, _remove, _rename, _move, _repeat, _serve)


@st.composite
def bodies(draw: st.DrawFn, name: str = DEFAULT_EDITION) -> Any:
    """A body, good or bad, for an edition; always an object."""
    body = _unshared(draw(st.sampled_from(table(name).starts)))
    for change in draw(st.lists(st.sampled_from(_CHANGES), max_size=6)):
        if body or change is _set:
            change(draw, body, name)
    return body


@st.composite
def sound_members(draw: st.DrawFn, name: str, mode: str) -> Any:
    """A body that a recording in a mode could have, with more members whose values rows allow."""
    starts = {"snapshots": "individual", "vod": "mix"}
    fitting = [
        lowered(body)
        for start, body in CLEAN_BY_EDITION[name].items()
        if starts.get(start, start) == mode
    ]
    body = _unshared(draw(st.sampled_from(fitting)))
    rows = [row for row in table(name).rows if mode in row.modes]
    for row in draw(st.lists(st.sampled_from(rows), max_size=3)):
        put(
            body,
            row.path,
            _unshared(draw(st.sampled_from([*passing(_node_of(row, edition(name)))]))),
        )
    return body
