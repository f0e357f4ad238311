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
        "`recdsl lint --format FORMAT` writes findings in one of these formats to standard output;",
        "`--format FORMAT:FILE` writes them to a file, whole or not at all. The option can be",
        "repeated. [integrations.md](integrations.md) lists the tools that read each format.",
        "",
        "| format | use | standard |",
        "|---|---|---|",
    ]
    lines += [
        f"| `{report_format.name}` | {report_format.summary} | {report_format.standard} |"
        for report_format in FORMATS.values()
    ]
    return "\n".join([*lines, ""])


def outputs() -> dict[str, str]:
    """The generated files, by their path from the root."""
    return {"docs/formats.md": page()}
