"""Turn the list of formats into their page."""

from __future__ import annotations

from recdsl.reports.formats import FORMATS


def page() -> str:
    """The page of all formats."""
    lines = [
        "<!-- Made from recdsl/reports/formats.py by `make generate`; do not edit. -->",
        "",
        "# The formats of findings",
        "",
        "`recdsl lint --format FORMAT` says findings in one of these; with `--format FORMAT:FILE`",
        "they go into a file, whole or not at all. The option can be given several times.",
        "[integrations.md](integrations.md) says who reads what.",
        "",
        "| format | | the form is that of |",
        "|---|---|---|",
    ]
    lines += [f"| `{one.name}` | {one.summary} | {one.standard} |" for one in FORMATS.values()]
    return "\n".join([*lines, ""])


def outputs() -> dict[str, str]:
    """The generated files, by their path from the root."""
    return {"docs/formats.md": page()}
