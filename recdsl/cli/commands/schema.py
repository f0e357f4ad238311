"""`recdsl schema`: the JSON Schema of the body."""

from __future__ import annotations

import json

import click

from recdsl.cli import options
from recdsl.cli.stdio import write


@click.command("schema")
@click.option(
    "--filled", is_flag=True, help="The schema of a body as it is sent, without placeholders."
)
@click.option(
    "--config", "of_config", is_flag=True, help="The schema of the configuration, recdsl.toml."
)
@options.request
@options.edition
def command(*, filled: bool, of_config: bool, request: str, edition_name: str) -> None:
    """Print the JSON Schema (draft 2020-12) of a body.

    It describes single members. What members require of each other only `recdsl lint` checks.
    """
    from recdsl.configuration.settings_schema import configuration_schema
    from recdsl.reference.body_schema import body_schema
    from recdsl.reference.reference import edition
    from recdsl.reference.requests import of_request

    schema = (
        configuration_schema()
        if of_config
        else body_schema(of_request(edition(edition_name), request), filled=filled)
    )
    write(json.dumps(schema, indent=2, ensure_ascii=False) + "\n")
