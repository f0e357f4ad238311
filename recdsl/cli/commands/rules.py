"""`recdsl rules`: every rule."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.stdio import write
from recdsl.model.finding import SEVERITIES
from recdsl.reference.rules import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Severity


@click.command("rules")
@click.option(
    "--topic",
    "topics",
    type=click.Choice(list(dict.fromkeys(rule.topic for rule in RULES.values()))),
    multiple=True,
    metavar="TOPIC",
    help="Only the rules of this topic, such as files; can be repeated.",
)
@click.option(
    "--severity",
    "severities",
    type=click.Choice(SEVERITIES),
    multiple=True,
    help="Only the rules of this severity; can be repeated.",
)
@click.option("--fixable", is_flag=True, help="Only the rules that --fix or --unsafe-fixes repair.")
@options.text_or_json
@options.edition
def command(
    *,
    topics: tuple[str, ...],
    severities: tuple[Severity, ...],
    fixable: bool,
    form: str,
    edition_name: str,
) -> None:
    """List the rules of an edition: code, severity, topic, safest fix, name and summary.

    The page of a rule, with examples, is rules/TOPIC/NAME.md; `recdsl explain NAME` prints it.
    """
    from recdsl.reference.reference import edition
    from recdsl.reports.rule_list import as_json, as_text

    rules = [
        rule
        for rule in edition(edition_name).rules.values()
        if (not topics or rule.topic in topics)
        and (not severities or rule.severity in severities)
        and (rule.fix or not fixable)
    ]
    write(as_json(rules) if form == "json" else as_text(rules))
