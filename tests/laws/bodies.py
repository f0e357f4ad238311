"""Bodies from the parameter table: what rows allow and refuse, put in, taken out, misplaced.

A body starts as one that a recording could have and is changed a few times. So most of it makes
sense, each fault has a neighbourhood, and a failing example shrinks to the change that matters.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from recdsl.model.placeholder import render_placeholders as lowered
from recdsl.reference.parameter import Parameter
from recdsl.reference.parameter_tree import Node
from recdsl.reference.reference import DEFAULT
from tests.checks.bodies import CLEAN
from tests.reference.bodies import body_with, passing, refused

_ROWS = tuple(row for row in DEFAULT.parameters if row.name != "mode")
NAMES = st.sampled_from(
    sorted({row.path.rpartition(".")[2] for row in _ROWS if not row.path.endswith("]")})
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


def _node_of(row: Parameter) -> Node:
    body, where = body_with(row.path, None)
    node = DEFAULT.node_at("".join(f"/{step}" for step in where), body)
    assert node is not None
    return node


def _values_of(row: Parameter) -> st.SearchStrategy[Any]:
    """Values around what a row allows."""
    node = _node_of(row)
    allowed = st.sampled_from([*passing(node), 0 if row.name in ("vendor", "region") else ""])
    outside = st.sampled_from([value for value, _ in refused(node)])
    return allowed | outside | PLACEHOLDERS | VALUES


_VALUES = {row.name: _values_of(row) for row in _ROWS}


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


def _complete() -> Any:
    """A body in which every member of the table stands."""
    body: Any = {}
    for row in _ROWS:
        node = _node_of(row)
        if not (node.members or node.element or node.variants):
            put(body, row.path, next(value for value in passing(node) if value is not None))
    return body


STARTS = (
    *map(lowered, CLEAN.values()),
    _complete(),
    {"cname": "c", "uid": "1", "clientRequest": {}},
    {},
)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Everything in a body: what holds it, and its name or index there."""
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inside in entries:
        yield value, key
        if isinstance(inside, dict | list):
            yield from _places(inside)


def _set(draw: st.DrawFn, body: Any) -> None:
    row = draw(st.sampled_from(_ROWS))
    put(body, row.path, _unshared(draw(_VALUES[row.name])))


def _replace(draw: st.DrawFn, body: Any) -> None:
    holder, key = _drawn_place(draw, body)
    holder[key] = draw(VALUES)


def _remove(draw: st.DrawFn, body: Any) -> None:
    holder, key = _drawn_place(draw, body)
    del holder[key]


def _rename(draw: st.DrawFn, body: Any) -> None:
    holder, key = _drawn_place(draw, body)
    if isinstance(holder, dict):
        others = st.sampled_from([key.lower(), key.upper(), key.swapcase(), f"{key}s", key[1:]])
        name = draw(others | NAMES | st.text(max_size=4))
        members = {name if one == key else one: value for one, value in holder.items()}
        holder.clear()
        holder.update(members)


def _move(draw: st.DrawFn, body: Any) -> None:
    holder, key = _drawn_place(draw, body)
    value = holder.pop(key)
    inside = [one[name] for one, name in _places(body)]
    target = draw(st.sampled_from([body, *(one for one in inside if isinstance(one, dict))]))
    target[key if isinstance(key, str) else draw(NAMES)] = value


def _repeat(draw: st.DrawFn, body: Any) -> None:
    arrays = [one[name] for one, name in _places(body) if isinstance(one[name], list)]
    if arrays:
        array = draw(st.sampled_from(arrays))
        times = draw(st.sampled_from([1, 16, 17, 31, 32]))
        array += [_unshared(one) for one in array[:1] for _ in range(times)]


def _serve(draw: st.DrawFn, body: Any) -> None:
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


_CHANGES = (_set, _set, _set, _replace, _remove, _rename, _move, _repeat, _serve)


@st.composite
def bodies(draw: st.DrawFn) -> Any:
    """A body, good or bad; always an object."""
    body = _unshared(draw(st.sampled_from(STARTS)))
    for change in draw(st.lists(st.sampled_from(_CHANGES), max_size=6)):
        if body or change is _set:
            change(draw, body)
    return body
