"""`recdsl rules`: every rule."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.stdio import write


@click.command("rules")
@options.text_or_json
@options.edition
def command(form: str, edition_name: str) -> None:
    """List every rule of an edition: its code, severity, name and summary.

    The page of a rule, with examples, is rules/<section>/<name>.md.
    """
    from recdsl.reference.reference import edition
    from recdsl.reports.rule_list import as_json, as_text

    rules = edition(edition_name).rules
    write(as_json(rules) if form == "json" else as_text(rules))
