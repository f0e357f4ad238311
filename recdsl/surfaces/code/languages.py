"""The languages by the endings of their files."""

from __future__ import annotations

from recdsl.surfaces.code.csharp import CSHARP
from recdsl.surfaces.code.dart import DART
from recdsl.surfaces.code.go import GO
from recdsl.surfaces.code.java import JAVA
from recdsl.surfaces.code.javascript import JAVASCRIPT, TSX, TYPESCRIPT
from recdsl.surfaces.code.php import PHP
from recdsl.surfaces.code.python import PYTHON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.surfaces.code.language import CodeLanguage

LANGUAGES: dict[str, CodeLanguage] = {
    **dict.fromkeys((".js", ".mjs", ".cjs", ".jsx"), JAVASCRIPT),
    **dict.fromkeys((".ts", ".mts", ".cts"), TYPESCRIPT),
    ".tsx": TSX,
    **dict.fromkeys((".py", ".pyi"), PYTHON),
    ".php": PHP,
    ".go": GO,
    ".java": JAVA,
    ".cs": CSHARP,
    ".dart": DART,
}
