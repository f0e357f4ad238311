"""`recdsl rules`: every rule."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.stdio import write


@click.command("rules")
@options.text_or_json
def command(form: str) -> None:
    """List every rule: its code, severity, name and summary.

    The page of a rule, with examples, is rules/<section>/<name>.md.
    """
    from recdsl.reports.rule_list import as_json, as_text

    write(as_json() if form == "json" else as_text())
