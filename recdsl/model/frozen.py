"""Frozen value types: like frozen, slotted dataclasses, without their import time.

`import dataclasses` takes longer than the whole start of Python (17 ms against 10 ms), and a
commit hook pays it at every run. So the value types of this package derive from `Frozen`: fields
are annotations, in the order of the constructor, with optional defaults; equality, hash and repr
go by the fields. Type checkers see dataclasses (PEP 681).
"""

from __future__ import annotations

_NONE = object()  # in place of a default, or of a change
# So many values of a kind pay for a constructor of its own, which has to be compiled.
_MANY = 500

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar, dataclass_transform

    Value = TypeVar("Value", bound="Frozen")
else:

    def dataclass_transform(**_options):  # noqa: ANN003, ANN201, D103 - a stand-in at run time
        return lambda cls: cls


class _FrozenType(type):
    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, object]
    ) -> _FrozenType:
        annotations = namespace.get("__annotations__", {})
        assert isinstance(annotations, dict)
        fields = tuple(annotations)
        defaults = {field: namespace.pop(field) for field in fields if field in namespace}
        namespace["__slots__"] = fields
        cls = super().__new__(mcs, name, bases, namespace)
        cls._fields = fields
        cls._defaults = defaults
        # The setters of slots are faster than to set by name.
        slots = [(name, cls.__dict__[name].__set__, defaults.get(name, _NONE)) for name in fields]
        cls._slots = tuple(slots)
        cls._setters = tuple([put for _, put, _ in slots])
        cls._left = [_MANY]
        return cls

    _fields: tuple[str, ...]
    _defaults: dict[str, object]
    _setters: tuple[Callable[[object, object], None], ...]
    _slots: tuple[tuple[str, Callable[[object, object], None], object], ...]
    _left: list[int]  # how many values are still made before the kind gets its own constructor


def _constructor(kind: _FrozenType) -> object:
    """The constructor for the fields of a kind, three times as fast as the one for all kinds."""
    names: dict[str, object] = {}
    declared, puts = [], []
    for number, (field, put, default) in enumerate(kind._slots):
        names |= {f"put_{number}": put, f"default_{number}": default}
        declared.append(field if default is _NONE else f"{field}=default_{number}")
        puts.append(f"put_{number}(self, {field})")
    code = f"def __init__(self, {', '.join(declared)}): {'; '.join(puts)}"
    exec(code, names)  # noqa: S102 - of field names alone
    return names["__init__"]


@dataclass_transform(frozen_default=True)
class Frozen(metaclass=_FrozenType):
    """Base of all value types; derive once, deeper inheritance is not supported."""

    def __init__(self, *values: object, **named: object) -> None:
        """Take the fields by position or by name.

        Raises:
            TypeError: if a field without a default is left out, given twice, or unknown.
        """
        kind = type(self)
        fields, left = kind._fields, kind._left
        left[0] -= 1
        if not left[0] and fields:
            setattr(kind, "__init__", _constructor(kind))  # noqa: B010 - it is of this kind alone
        for put, value in zip(kind._setters, values):  # noqa: B905 - `strict` costs a quarter of it
            put(self, value)
        if len(values) == len(fields) and not named:
            return
        for field, put, default in kind._slots[len(values) :]:
            if field in named:
                put(self, named.pop(field))
            elif default is not _NONE:
                put(self, default)
            else:
                raise TypeError(f"{type(self).__name__} needs {field!r}")
        if named or len(values) > len(fields):
            raise TypeError(f"{type(self).__name__} has the fields {', '.join(fields)}, no others")

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: values are frozen."""
        raise AttributeError(f"{type(self).__name__}.{name} is frozen")

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, field) for field in type(self)._fields)

    def __eq__(self, other: object) -> bool:
        """Equal when of one type and field by field equal."""
        return type(self) is type(other) and self._values() == other._values()

    def __hash__(self) -> int:
        """Hash by the fields."""
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        """Show the constructor's call."""
        shown = (f"{field}={getattr(self, field)!r}" for field in type(self)._fields)
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Pickle by the fields, in order."""
        return type(self), self._values()


def replaced(value: Value, **changes: object) -> Value:
    """A copy of a frozen value with some fields changed."""
    kind = type(value)
    values = [
        changes.pop(field) if field in changes else getattr(value, field) for field in kind._fields
    ]
    return kind(*values, **changes)
