"""Import the modules of this package at less cost than Python's own way, from the same bytecode.

A run over one file imports some seventy modules, which takes longer than all that they do. A third
of it goes to listing folders and to questions that valid bytecode does not need. So here the
bytecode of a module is read at once, if it is that of its source; all else is left to Python.
"""

from __future__ import annotations

import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, SourceFileLoader
from marshal import loads
from os import sep, stat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType

_PACKAGE = f"{__package__}."
_CACHE = f"{sep}__pycache__{sep}"
_ENDING = f".{sys.implementation.cache_tag}.pyc"
_UNCHECKED = b"\0\0\0\0"  # the flags of bytecode that belongs to a time and a size of its source
_HEADER = 16


class QuickImporter(SourceFileLoader):
    """Finds and loads a module whose bytecode is valid."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        """Take the name of the module, the path of its source, and its bytecode."""
        super().__init__(name, path)
        self._code = code

    def exec_module(self, module: ModuleType) -> None:
        """Run the module."""
        exec(self._code, module.__dict__)  # noqa: S102 - to import is to run
        del self._code

    @classmethod
    def find_spec(
        cls, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find a module of this package; None if Python should look for it."""
        del target
        if path is None or not name.startswith(_PACKAGE):
            return None
        folder, last = path[0], name.rpartition(".")[2]
        try:
            return cls._spec(name, folder, last) or cls._spec(name, f"{folder}{sep}{last}", "")
        except (OSError, ValueError, EOFError, TypeError):
            return None

    @classmethod
    def _spec(cls, name: str, folder: str, last: str) -> ModuleSpec | None:
        """The module `last` of a folder, or the package of the folder itself."""
        file = last or "__init__"
        source, cached = f"{folder}{sep}{file}.py", f"{folder}{_CACHE}{file}{_ENDING}"
        try:
            with open(cached, "rb", 0) as stream:  # noqa: PTH123 - pathlib costs more than it all
                data = stream.read()
        except FileNotFoundError:
            return None
        state = stat(source)  # noqa: PTH116 - the same
        header = MAGIC_NUMBER + _UNCHECKED + _word(state.st_mtime) + _word(state.st_size)
        if data[:_HEADER] != header:
            return None
        code = loads(memoryview(data)[_HEADER:])  # noqa: S302 - Python would run the same bytes
        if code.co_filename != source:  # it was compiled elsewhere, and would name that place
            return None
        spec = ModuleSpec(name, cls(name, source, code), origin=source, is_package=not last)
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(folder)
        spec.has_location = True
        spec.cached = cached
        return spec


def _word(number: float) -> bytes:
    return (int(number) & 0xFFFFFFFF).to_bytes(4, "little")


def install() -> None:
    """Use it from here on, unless Python is told to keep its bytecode elsewhere or otherwise."""
    if not sys.flags.optimize and sys.pycache_prefix is None:
        sys.meta_path.insert(0, QuickImporter)
