"""Files that somebody may name, and that no kind reads: text in them is neither spec nor body."""

from __future__ import annotations

# The languages of such files, by the last part of their names.
FOREIGN = {
    ending: language
    for language, endings in (
        ("Ruby template", "erb"),
        ("C", "c h"), ("C++", "cc cpp cxx hh hpp hxx"), ("Objective-C", "m mm"),
        ("Scala", "scala sc"), ("Groovy", "groovy gradle"), ("Clojure", "clj cljs cljc edn"),
        ("Erlang", "erl"), ("Haskell", "hs"), ("OCaml", "ml mli"),
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


# Those of them that are programs, which may send bodies.
_PROGRAMS = frozenset(
    {"C", "C++", "Objective-C", "Scala", "Groovy", "Clojure", "Erlang", "Haskell", "OCaml", "F#"}
    | {"Visual Basic", "Lua", "Perl", "R", "Julia", "Nim", "Zig", "Crystal", "D", "PowerShell"}
    | {"fish", "Vue", "Svelte", "Astro", "CoffeeScript", "notebook"}
)
FOREIGN_ENDINGS: tuple[str, ...] = tuple(
    f".{ending}" for ending, language in FOREIGN.items() if language in _PROGRAMS
)
# What a fence of a document calls such a program.
FOREIGN_FENCES = {
    name: language
    for ending, language in FOREIGN.items()
    if language in _PROGRAMS
    for name in (ending, language.lower())
}
