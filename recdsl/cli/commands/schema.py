"""`recdsl schema`: the JSON Schema of the body."""

from __future__ import annotations

import json

import click

from recdsl.cli.stdio import write


@click.command("schema")
@click.option(
    "--filled", is_flag=True, help="Of a body as it is sent: placeholders are not admitted."
)
@click.option("--config", "of_config", is_flag=True, help="Of the configuration, recdsl.toml.")
def command(*, filled: bool, of_config: bool) -> None:
    """Print the JSON Schema (draft 2020-12) of a body.

    It says what single members may hold; what members demand of each other, only `recdsl lint`
    knows.
    """
    from recdsl.configuration.settings_schema import configuration_schema
    from recdsl.reference.body_schema import body_schema

    schema = configuration_schema() if of_config else body_schema(filled=filled)
    write(json.dumps(schema, indent=2, ensure_ascii=False) + "\n")
