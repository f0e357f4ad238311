"""The kinds of files that contain recordings: their names, and their readers.

Everything that is read or walked asks here; a new form is a line of `KINDS`.
"""

from __future__ import annotations

from recdsl.model.document import Document
from recdsl.model.frozen import Frozen
from recdsl.surfaces.json.dialect import LOOSE, STRICT, TEMPLATE, WITH_COMMENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.source import Source
    from recdsl.surfaces.code.language import CodeLanguage
    from recdsl.surfaces.json.dialect import Dialect

    Read = Callable[[Source], Document]


class Kind(Frozen):
    """A kind of file: `read` reads it, and loads what that needs; the language reads specs.

    With a `dialect` the whole file is the text of one body. Without one it is a spec, or a text
    that is searched for bodies and may well hold none. `needs` is a module that reading takes, and
    the extra of this package that brings it. In a program a section may stand by itself, under its
    own name; `language` loads what is known of its language.
    """

    name: str
    endings: tuple[str, ...]
    read: Read | None
    dialect: Dialect | None = None
    needs: tuple[str, str] | None = None
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
        """What to say where a module that reading takes is not installed."""
        if self.needs is None:
            return None
        from importlib.util import find_spec

        if find_spec(self.needs[0]):
            return None
        return (
            f"reading {self.name} takes packages that are not installed; install them with: "
            f"pip install 'recdsl[{self.needs[1]}]'"
        )

    def may_hold(self, source: Source) -> bool:
        """Whether a text is worth reading at all; says so without reading it."""
        from recdsl.surfaces.start_bodies import may_hold_start_body

        return self.read is None or may_hold_start_body(source.text, alone=self.is_program)

    def recorded(self, source: Source) -> Document | None:
        """Read a text that `may_hold` a start body; None if it has no body.

        A spec is nothing to read here: whatever has its ending is one.
        """
        if self.read is None:
            return None
        document = self.read(source)
        if self.dialect and not _is_collection(source.text):
            from recdsl.surfaces.json.reading import reads_as_start_body

            return document if reads_as_start_body(document) else None
        return document if document.recordings or document.findings else None


def kind_of(source: Source) -> Kind:
    """The kind of a text: by its name's ending, else by its first character."""
    if source.line is not None:  # one of many, as JSON Lines have them
        return JSON
    return kind_named(source.name) or (JSON if source.text.lstrip()[:1] in ("{", "[") else SPEC)


def kind_named(name: str) -> Kind | None:
    """The kind of the files that have such a name; None where no kind has."""
    lower_name = name.lower()
    kind = _BY_LAST_PART.get(lower_name.rpartition(".")[2])
    return kind if kind and lower_name.endswith(kind.endings) else None


# Files that somebody may name, and that no kind reads: text in them is neither spec nor body.
_FOREIGN = {
    ending: language
    for language, endings in (
        ("Kotlin", "kt kts"), ("Ruby", "rb erb rake"), ("Swift", "swift"), ("Rust", "rs"),
        ("C", "c h"), ("C++", "cc cpp cxx hh hpp hxx"), ("Objective-C", "m mm"),
        ("Scala", "scala sc"), ("Groovy", "groovy gradle"), ("Clojure", "clj cljs cljc edn"),
        ("Elixir", "ex exs"), ("Erlang", "erl"), ("Haskell", "hs"), ("OCaml", "ml mli"),
        ("F#", "fs fsx"), ("Visual Basic", "vb"), ("Lua", "lua"), ("Perl", "pl pm"), ("R", "r"),
        ("Julia", "jl"), ("Nim", "nim"), ("Zig", "zig"), ("Crystal", "cr"), ("D", "d"),
        ("PowerShell", "ps1 psm1"), ("batch", "bat cmd"), ("fish", "fish"), ("SQL", "sql"),
        ("Vue", "vue"), ("Svelte", "svelte"), ("Astro", "astro"), ("HTML", "html htm xhtml"),
        ("CSS", "css scss sass less"), ("XML", "xml xsd svg plist"), ("CSV", "csv tsv"),
        ("TOML", "toml"), ("INI", "ini properties"), ("Terraform", "tf tfvars hcl"),
        ("CoffeeScript", "coffee"), ("notebook", "ipynb"), ("reStructuredText", "rst"),
        ("AsciiDoc", "adoc asciidoc"), ("LaTeX", "tex"), ("protocol buffer", "proto"),
        ("GraphQL", "graphql gql"), ("PDF", "pdf"), ("image", "png jpg jpeg gif bmp webp ico"),
        ("archive", "zip gz tgz bz2 xz tar 7z jar war whl"), ("compiled", "class pyc o so dll exe"),
    )
    for ending in endings.split()
}  # fmt: skip


def foreign(name: str) -> str | None:
    """What a file is that no kind reads, by its name, such as `Kotlin (.kt)`; None for others."""
    ending = name.lower().rpartition("/")[2].rpartition(".")[2]
    known = "." in name and kind_named(name) is None and ending in _FOREIGN
    return f"{_FOREIGN[ending]} (.{ending})" if known else None


def _body(dialect: Dialect) -> Read:
    def read(source: Source) -> Document:
        from recdsl.surfaces.json.reading import read_json

        return read_json(source, dialect)

    return read


def _json(source: Source) -> Document:
    if _is_collection(source.text):
        from recdsl.surfaces.embedded.postman import read_collection

        return read_collection(source)
    from recdsl.surfaces.json.reading import read_json

    return read_json(source)


def _is_collection(text: str) -> bool:
    """Whether a JSON text is a collection of Postman; says so without parsing it."""
    hosts = ("schema.getpostman.com", "schema.postman.com")
    return '"info"' in text and '"item"' in text and any(host in text for host in hosts)


def _http(source: Source) -> Document:
    from recdsl.surfaces.embedded.http_file import read_http

    return read_http(source)


def _markdown(source: Source) -> Document:
    from recdsl.surfaces.embedded.markdown_fences import read_markdown

    return read_markdown(source)


def _shell(source: Source) -> Document:
    from recdsl.surfaces.embedded.shell import read_shell

    return read_shell(source)


def _yaml(source: Source) -> Document:
    from recdsl.surfaces.start_bodies import may_hold_start_body

    if not may_hold_start_body(source.text):
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

    return Kind(name, endings, read, needs=(package, "code"), language=loaded)


SPEC = Kind("spec", (".rec",), None)
JSON = Kind("JSON", (".json",), _json, STRICT)
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
)
KINDS: tuple[Kind, ...] = (
    SPEC,
    JSON,
    Kind("JSON with comments", (".jsonc",), _body(WITH_COMMENTS), WITH_COMMENTS),
    Kind("JSON5", (".json5",), _body(LOOSE), LOOSE),
    Kind("template", _TEMPLATES, _body(TEMPLATE), TEMPLATE),
    Kind("HTTP requests", (".http", ".rest"), _http),
    Kind("Markdown", (".md", ".mdx", ".markdown"), _markdown),
    Kind("shell script", (".sh", ".bash", ".zsh", ".ksh"), _shell),
    Kind("YAML", (".yaml", ".yml"), _yaml, needs=("yaml", "yaml")),
    *_PROGRAMS,
)
# No two kinds have endings with the same last part.
_BY_LAST_PART = {ending.rpartition(".")[2]: kind for kind in KINDS for ending in kind.endings}
# What a walk through a folder looks at.
ENDINGS: tuple[str, ...] = tuple(ending for kind in KINDS for ending in kind.endings)
