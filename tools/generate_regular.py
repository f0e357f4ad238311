"""Turn the parameter table into straight Python that passes the bodies without faults of members.

Most bodies are right, and a walk over the table is slow. The generated module checks member by
member, and stores the values by place; the walk explains the bodies that it does not pass.
"""

from __future__ import annotations

from collections.abc import Iterator

from recdsl.reference.parameter import Parameter
from recdsl.reference.parameter_tree import Node, grown
from recdsl.reference.reference import BITS
from tools.table_source import Table, read_source, table_of

HEAD = '''\
"""Check in one walk that no single member of a body is wrong.

Made from grammar/parameters.toml by `make generate`; do not edit.

A body passes if all its members are known at their places, have an allowed value or an unknown
one, and if no member is missing. A wrong body never passes. A right body may fail to pass: then
checks/member_rules.py and checks/unknown_members.py decide. Modes are bits of a number, so that the
same walk finds the members that are missing in each mode.
"""

from __future__ import annotations

from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
{pointers}
)
from recdsl.reference.value_formats import FORMATS, is_blank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

_EVERY = 7
_ABSENT: Json = Unknown("")
'''

_TYPES = {
    "string": ("str",),
    "integer": ("int",),
    "number": ("int", "float"),
    "boolean": ("bool",),
}

_ENTRY = '''\


def suspect_modes(body: Json, values: dict[str, Json]) -> int:
    """The modes in which a member may be at fault (see `Reference.suspect_modes`)."""
    return _body(body, values)
'''


def outputs() -> dict[str, str]:
    """The module of each edition, by its path below the project's root."""
    source = read_source()
    return {
        f"recdsl/reference/edition_{edition.replace('-', '_')}/fast_check.py": module(
            table_of(source, edition)
        )
        for edition in source.editions
    }


def module(table: Table) -> str:
    """The generated module of one edition."""
    root = grown(table.parameters)
    functions = list(_object("body", root, outside=True))
    pointers = "\n".join(f"    {name}," for name in sorted(_outside(root)))
    head = HEAD.replace("{pointers}", pointers)
    return "".join((head, *_formats(root), *functions, _ENTRY))


def _formats(root: Node) -> Iterator[str]:
    """A short name for each format's predicate."""
    for name in sorted({row.format for row in _rows(root) if row.format}):
        for what in ("fits", "may_become"):
            yield f'{_predicate(name, what)} = FORMATS["{name}"].{what}\n'


def _rows(node: Node) -> Iterator[Parameter]:
    if node.parameter:
        yield node.parameter
    below = [*node.members.values(), *node.variants.values()]
    for inside in [*below, node.element] if node.element else below:
        yield from _rows(inside)


def _outside(node: Node) -> Iterator[str]:
    """The names of the places outside of arrays."""
    for inside in node.members.values():
        assert inside.parameter
        yield inside.parameter.name.upper()
        yield from _outside(inside)


def _predicate(name: str, what: str = "fits") -> str:
    return f"_{'is' if what == 'fits' else 'may_be'}_{name.replace('-', '_')}"


def _object(name: str, node: Node, *, outside: bool) -> Iterator[str]:
    """The functions of an object: first those of its members, then its own."""
    own: list[str] = []
    for member, inside in node.members.items():
        assert inside.parameter
        functions, lines = _member(inside, f"{name}_{inside.parameter.name}", outside=outside)
        yield from functions
        own += _look(member, inside.parameter, lines, outside=outside)
    arguments = "holder: Json" + (", values: dict[str, Json]" if outside else "")
    yield f"\n\ndef _{name}({arguments}) -> int:\n"
    yield "    if type(holder) is not dict:\n        return _EVERY\n    known = faulty = 0\n"
    yield "".join(f"    {line}\n" for line in own)
    yield "    return faulty if known == len(holder) else _EVERY\n"


def _look(member: str, row: Parameter, lines: list[str], *, outside: bool) -> Iterator[str]:
    """The lines that look at one member of an object."""
    yield f'value = holder.get("{member}", _ABSENT)'
    yield "if value is not _ABSENT:"
    yield "    known += 1"
    yield from (f"    {line}" for line in lines)
    if outside:
        yield f"    values[{row.name.upper()}] = value"
    if row.need != "optional":
        yield "else:"
        yield f"    faulty |= {sum(BITS[mode] for mode in row.modes)}"


def _member(node: Node, name: str, *, outside: bool) -> tuple[list[str], list[str]]:
    """The functions that a value's check needs, and its lines; they return False at a fault."""
    row = node.parameter
    assert row
    if row.kind == "object":
        function = row.name
        call = f"_{function}(value, values)" if outside else f"_{function}(value)"
        return list(_object(function, node, outside=outside)), [f"faulty |= {call}"]
    if row.kind == "array":
        return _array(node, name)
    return [], _scalar(row, "value")


def _refuse(condition: str) -> list[str]:
    return [f"if {condition}:", "    return _EVERY"]


def _array(node: Node, name: str) -> tuple[list[str], list[str]]:
    row, element = node.parameter, node.element
    assert row
    assert element
    lines = _refuse("type(value) is not list")
    if row.filled:
        lines += _refuse("not value")
    if row.longest is not None:
        lines += _refuse(f"len(value) > {row.longest}")
    functions: list[str] = []
    if element.variants:
        for service, variant in element.variants.items():
            functions += _object(service, variant, outside=False)
        inner = ['name = element.get("serviceName") if type(element) is dict else None']
        for index, service in enumerate(element.variants):
            word = "if" if index == 0 else "elif"
            inner += [f'{word} name == "{service}":']
            inner += [f"    faulty |= _{service}(element)"]
        inner += ["else:", "    return _EVERY"]
    elif element.members:
        functions += _object(name, element, outside=False)
        inner = [f"faulty |= _{name}(element)"]
    else:
        assert element.parameter
        inner = _scalar(element.parameter, "element")
    return functions, [*lines, "for element in value:", *(f"    {line}" for line in inner)]


def _scalar(row: Parameter, value: str) -> list[str]:
    """The lines that return unless a scalar matches its row, or is not known."""
    kind = f"type({value})"
    right = " or ".join(f"{kind} is {name}" for name in _TYPES[row.kind])
    if row.nullable:
        right = f"{value} is None or {right}"
    # What is surely of another kind is at fault, though its value is not known; so is a text whose
    # known part is.
    own = "number" if row.kind in ("integer", "number") else row.kind
    unknown = f'{kind} is not Unknown or {value}.kind not in ("", "{own}")'
    if row.format:
        unknown += f" or not {_predicate(row.format, 'may_become')}({value})"
    wrong = [f"elif {unknown}:", "    return _EVERY"]
    demands = list(_demands(row, value))
    if not demands:
        return _refuse(f"not ({right}) and ({unknown})")
    demand = " and ".join(demands)
    if row.nullable:
        demand = f"{value} is None or ({demand})"
    return [f"if {right}:", *(f"    {line}" for line in _refuse(f"not ({demand})")), *wrong]


def _demands(row: Parameter, value: str) -> Iterator[str]:
    """What a value of the right type has to fulfil."""
    if row.choices:
        choices = ", ".join(
            f'"{choice.value}"' if isinstance(choice.value, str) else repr(choice.value)
            for choice in row.choices
        )
        yield f"{value} in ({choices},)"
    if row.minimum is not None and row.maximum is not None:
        yield f"{row.minimum} <= {value} <= {row.maximum}"
    elif row.minimum is not None or row.maximum is not None:
        bound = f">= {row.minimum}" if row.maximum is None else f"<= {row.maximum}"
        yield f"{value} {bound}"
    if row.longest is not None:
        yield f"len({value}) <= {row.longest}"
    if row.filled:
        yield f"not is_blank({value})"
    if row.format:
        yield f"{_predicate(row.format)}({value})"
