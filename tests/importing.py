"""Run a command line of the program and write down what it imports; run by test_imports.py.

    python -I -S importing.py OUTPUT LIBRARY... -- ARGUMENT...

A finder before all others sees every module that is looked for, with who asked for it, and writes
it down at once: so it is seen however the program ends. Nothing but what Python itself has loaded
at its start is imported here.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

# Read before anything else is imported.
mark = sys.argv.index("--")
output, *libraries = sys.argv[1:mark]


class Witness:
    """Finds nothing; writes down who imports what."""

    def __init__(self) -> None:
        self.out = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        del path, target
        frame = sys._getframe(1)
        while _is_machinery(frame):
            assert frame.f_back
            frame = frame.f_back
        os.write(self.out, f"{frame.f_globals['__name__']} {name}\n".encode())


def _is_machinery(frame: FrameType) -> bool:
    """Whether a frame only imports for somebody else, as `importlib.import_module` does."""
    module: str = frame.f_globals["__name__"]
    if module == "importlib":
        return frame.f_code.co_name != "<module>"
    return module.startswith(("_frozen_importlib", "importlib._bootstrap"))


sys.path[:0] = libraries
sys.meta_path.insert(0, Witness())
sys.argv[:] = ["recdsl", *sys.argv[mark + 1 :]]

from recdsl import quick_imports  # noqa: E402 - the witness has to be there first
from recdsl.__main__ import main  # noqa: E402

# It puts itself before all others; here the witness stays before it.
quick_imports.install = lambda: sys.meta_path.insert(1, quick_imports.QuickImporter)

main()
