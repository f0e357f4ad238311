"""`recdsl schema`: the JSON Schema of the body."""

from __future__ import annotations

import json

import click

from recdsl.cli.streams import write


@click.command("schema")
@click.option(
    "--filled", is_flag=True, help="Of a body as it is sent: placeholders are not admitted."
)
def command(*, filled: bool) -> None:
    """Print the JSON Schema (draft 2020-12) of a body.

    It says what single members may hold; what members demand of each other, only `recdsl lint`
    knows.
    """
    from recdsl.table.schema import body_schema

    write(json.dumps(body_schema(filled=filled), indent=2, ensure_ascii=False) + "\n")
