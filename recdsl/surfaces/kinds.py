"""The kinds of files that contain recordings: their names, and their readers.

All commands use these kinds; a new form is a line of `KINDS`.
"""

from __future__ import annotations

from recdsl.model.document import Document
from recdsl.model.frozen import Frozen
from recdsl.model.source import Source
from recdsl.surfaces.json.dialect import LOOSE, STRICT, TEMPLATE, WITH_COMMENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.surfaces.code.language import CodeLanguage
    from recdsl.surfaces.json.dialect import Dialect

    Read = Callable[[Source], Document]


class Kind(Frozen):
    """A kind of file: `read` reads it, and imports the modules for that; the language reads specs.

    With a `dialect` the whole file is the text of one body. Without one it is a spec, or a text
    that is searched for bodies and may well hold none. `needs` are modules of other packages that
    reading takes. In a program a section may stand by itself, under its own name; `language` loads
    what is known of its language.
    """

    name: str
    endings: tuple[str, ...]
    read: Read | None
    dialect: Dialect | None = None
    needs: tuple[str, ...] = ()
    language: Callable[[], CodeLanguage] | None = None

    @property
    def is_program(self) -> bool:
        """Whether it is source code."""
        return self.language is not None

    @property
    def is_searched(self) -> bool:
        """Whether it contains bodies, rather than being sent as a body itself."""
        return self.read is not None and self.dialect is None

    def missing(self) -> str | None:
        """What to say if a module that reading takes is not installed; None if all are."""
        if not self.needs:
            return None
        from importlib.util import find_spec

        packages = self.needs if self.language is None else ("tree_sitter", *self.needs)
        lacking = [one for one in packages if not find_spec(one)]
        if not lacking:
            return None
        names = " ".join(_DISTRIBUTIONS.get(one, one.replace("_", "-")) for one in lacking)
        return f"the parser of {self.name} is not installed; install it with: pip install {names}"

    def may_hold(self, source: Source) -> bool:
        """Whether a text may contain a body, without parsing it."""
        from recdsl.surfaces.start_bodies import may_hold_body

        return self.read is None or may_hold_body(source.text, alone=self.is_program)

    def recorded(self, source: Source) -> Document | None:
        """Read a text that `may_hold` a start body; None if it has no body.

        Specs are not read here: every file with their ending is one.
        """
        if self.read is None:
            return None
        document = self.read(source)
        if self.dialect and not _is_collection(source.text):
            from recdsl.surfaces.json.reading import reads_as_body

            return document if reads_as_body(document) else None
        return document if document.recordings or document.findings else None


def kind_of(source: Source) -> Kind:
    """The kind of a text: by its name's ending, else by its first character."""
    if source.line is not None or source.is_json:  # such lines are one of many, as in JSON Lines
        return JSON
    return kind_named(source.name) or (JSON if source.text.lstrip()[:1] in ("{", "[") else SPEC)


def kind_named(name: str) -> Kind | None:
    """The kind of the files with such a name; None if there is none."""
    if name not in _NAMED:
        if len(_NAMED) >= _MOST_NAMED:
            _NAMED.clear()
        lower_name = name.lower()
        kind = _BY_LAST_PART.get(lower_name.rpartition(".")[2])
        _NAMED[name] = kind if kind and lower_name.endswith(kind.endings) else None
    return _NAMED[name]


# The kinds of the latest names: each step of a run asks for that of its file.
_NAMED: dict[str, Kind | None] = {}
_MOST_NAMED = 100
# Modules whose packages have other names.
_DISTRIBUTIONS = {"yaml": "pyyaml"}


def foreign(name: str) -> str | None:
    """The type of a file that no kind reads, by its name: `Kotlin (.kt)`; None for others."""
    if "." not in name or kind_named(name) is not None:
        return None
    from recdsl.surfaces.foreign_files import FOREIGN  # most files are of a kind

    ending = name.lower().rpartition("/")[2].rpartition(".")[2]
    return f"{FOREIGN[ending]} (.{ending})" if ending in FOREIGN else None


def foreign_program(name: str) -> str | None:
    """What a program is that no kind reads, by its name; None for other files."""
    if kind_named(name) is not None:
        return None
    from recdsl.surfaces.foreign_files import FOREIGN_ENDINGS

    return foreign(name) if name.lower().endswith(FOREIGN_ENDINGS) else None


def fenced(language: str) -> Kind | None:
    """The kind of the fenced code of a document that is in a language."""
    return _BY_LAST_PART.get(_FENCES.get(language, language))


def unread_part(source: Source) -> tuple[str, str, str] | None:
    """What may hold a body in a text and is not read; None if all of it is.

    It is a program in a document, or a template of YAML. The parts are what it is not read for
    want of, a `parser` or a `language`, the name of its language, and what to say.
    """
    name = kind_of(source).name
    if name == YAML.name:
        return _unread_template(source)
    if name != "Markdown":
        return None
    from recdsl.surfaces.start_bodies import may_hold_body

    if not may_hold_body(source.text, alone=True):
        return None
    from recdsl.surfaces.embedded.markdown_fences import fences
    from recdsl.surfaces.foreign_files import FOREIGN_FENCES

    for fence in fences(source.text):
        kind, language = fenced(fence.language), FOREIGN_FENCES.get(fence.language)
        missing = kind.missing() if kind is not None and kind.needs else None
        if (missing or language) and may_hold_body(fence.inset.text, alone=True):
            if kind is not None and missing:
                return "parser", kind.name, missing
            return "language", str(language), f"recdsl does not read {language}"
        template = _unread_template(Source("", fence.inset.text)) if kind is YAML else None
        if template:
            return template
    return None


def _unread_template(source: Source) -> tuple[str, str, str] | None:
    from recdsl.surfaces.start_bodies import may_hold_body

    if not may_hold_body(source.text) or YAML.missing():
        return None
    from recdsl.surfaces.yaml.reading import is_unread_template

    if not is_unread_template(source.text):
        return None
    return "language", "YAML templates", "recdsl reads a template of YAML only once it is filled in"


def _body(dialect: Dialect) -> Read:
    def read(source: Source) -> Document:
        from recdsl.surfaces.json.reading import read_json

        return read_json(source, dialect)

    return read


def _json(source: Source) -> Document:
    if _is_collection(source.text):
        from recdsl.surfaces.embedded.postman import read_collection

        return read_collection(source)
    if '"body"' in source.text:  # no body has a member of that name
        from recdsl.surfaces.embedded.json_request import read_requests

        requests = read_requests(source)
        if requests:
            return requests
    from recdsl.surfaces.json.reading import read_json

    return read_json(source)


def _json_lines(source: Source) -> Document:
    from recdsl.surfaces.embedded.json_request import read_lines

    return read_lines(source)


def _is_collection(text: str) -> bool:
    """Whether a JSON text is a collection of Postman, without parsing it."""
    hosts = ("schema.getpostman.com", "schema.postman.com")
    return '"info"' in text and '"item"' in text and any(host in text for host in hosts)


def _http(source: Source) -> Document:
    from recdsl.surfaces.embedded.http_file import read_http

    return read_http(source)


def _markdown(source: Source) -> Document:
    from recdsl.surfaces.embedded.markdown_fences import read_markdown

    return read_markdown(source, _fenced_program)


def _fenced_program(language: str) -> Read | None:
    """What reads the programs or the YAML of a fence; None if it has none, or no parser."""
    kind = fenced(language)
    return None if kind is None or not kind.needs or kind.missing() else kind.read


def _shell(source: Source) -> Document:
    from recdsl.surfaces.embedded.shell import read_shell

    return read_shell(source)


def _yaml(source: Source) -> Document:
    from recdsl.surfaces.start_bodies import may_hold_body

    if not may_hold_body(source.text):
        return Document(source, (), ())
    from recdsl.surfaces.yaml.reading import read_yaml

    return read_yaml(source)


def _program(name: str, endings: tuple[str, ...], package: str, language: str) -> Kind:
    """A kind of source code: `language` is its name in its module below `surfaces.code`."""

    def loaded() -> CodeLanguage:
        from importlib import import_module

        from recdsl.surfaces.code.language import CodeLanguage

        module, _, constant = language.partition(":")
        code_language = getattr(import_module(f"recdsl.surfaces.code.{module}"), constant)
        assert isinstance(code_language, CodeLanguage)
        return code_language

    def read(source: Source) -> Document:
        from recdsl.surfaces.code.source_code import read_code

        return read_code(source, loaded())

    return Kind(name, endings, read, needs=(package,), language=loaded)


SPEC = Kind("spec", (".rec",), None)
JSON = Kind("JSON", (".json",), _json, STRICT)
YAML = Kind("YAML", (".yaml", ".yml"), _yaml, needs=("yaml",))
_TEMPLATES = tuple(
    f".json.{ending}"
    for ending in ("tmpl", "tpl", "j2", "jinja", "jinja2", "hbs", "mustache", "erb")
)
_TS = "tree_sitter_typescript"
_PROGRAMS = (
    _program(
        "JavaScript",
        (".js", ".mjs", ".cjs", ".jsx"),
        "tree_sitter_javascript",
        "javascript:JAVASCRIPT",
    ),
    _program("TypeScript", (".ts", ".mts", ".cts"), _TS, "javascript:TYPESCRIPT"),
    _program("TypeScript with JSX", (".tsx",), _TS, "javascript:TSX"),
    _program("Python", (".py", ".pyi"), "tree_sitter_python", "python:PYTHON"),
    _program("PHP", (".php",), "tree_sitter_php", "php:PHP"),
    _program("Go", (".go",), "tree_sitter_go", "go:GO"),
    _program("Java", (".java",), "tree_sitter_java", "java:JAVA"),
    _program("C#", (".cs",), "tree_sitter_c_sharp", "csharp:CSHARP"),
    _program("Dart", (".dart",), "tree_sitter_dart", "dart:DART"),
    _program("Kotlin", (".kt", ".kts"), "tree_sitter_kotlin", "kotlin:KOTLIN"),
    _program("Swift", (".swift",), "tree_sitter_swift", "swift:SWIFT"),
    _program("Ruby", (".rb", ".rake"), "tree_sitter_ruby", "ruby:RUBY"),
    _program("Rust", (".rs",), "tree_sitter_rust", "rust:RUST"),
    _program("Elixir", (".ex", ".exs"), "tree_sitter_elixir", "elixir:ELIXIR"),
)
KINDS: tuple[Kind, ...] = (
    SPEC,
    JSON,
    Kind("JSON with comments", (".jsonc",), _body(WITH_COMMENTS), WITH_COMMENTS),
    Kind("JSON5", (".json5",), _body(LOOSE), LOOSE),
    Kind("template", _TEMPLATES, _body(TEMPLATE), TEMPLATE),
    Kind("JSON Lines", (".jsonl", ".ndjson"), _json_lines),
    Kind("HTTP requests", (".http", ".rest"), _http),
    Kind("Markdown", (".md", ".mdx", ".markdown"), _markdown),
    Kind("shell script", (".sh", ".bash", ".zsh", ".ksh"), _shell),
    YAML,
    *_PROGRAMS,
)
# The names that fences have for languages, by the endings of these languages' files.
_FENCES = {
    "javascript": "js",
    "node": "js",
    "typescript": "ts",
    "python": "py",
    "python3": "py",
    "py3": "py",
    "golang": "go",
    "csharp": "cs",
    "c#": "cs",
    "yml": "yaml",
    "kotlin": "kt",
    "ruby": "rb",
    "rust": "rs",
    "elixir": "ex",
}
# No two kinds have endings with the same last part.
_BY_LAST_PART = {ending.rpartition(".")[2]: kind for kind in KINDS for ending in kind.endings}
# The kinds that are read in a folder.
ENDINGS: tuple[str, ...] = tuple(ending for kind in KINDS for ending in kind.endings)
