"""Turn the declared settings and options into the tables of docs/configuration.md."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import click

from recdsl.cli.commands.config import command as config
from recdsl.cli.commands.lint import command as lint
from recdsl.configuration.settings import SETTINGS
from recdsl.configuration.tables import Many, Record, Setting

ROOT = Path(__file__).parents[1]
OUTPUT = "docs/configuration.md"


def outputs() -> dict[str, str]:
    """The page, with its tables made anew."""
    text = (ROOT / OUTPUT).read_text("utf-8")
    for name, lines in (("settings", settings()), ("options", options())):
        head, end = f"<!-- {name}: made by `make generate` -->\n", f"<!-- end of {name} -->"
        table = "".join(f"{line}\n" for line in lines)
        block = re.compile(f"{re.escape(head)}.*?{re.escape(end)}", re.DOTALL)
        text, count = block.subn(lambda _: f"{head}\n{table}\n{end}", text)  # noqa: B023
        assert count == 1, f"{OUTPUT} has no place for the {name}"
    return {OUTPUT: text}


def settings() -> Iterator[str]:
    """Yield a row for each setting and each key of a table."""
    yield "| setting | value | default | what it does |"
    yield "|---|---|---|---|"
    for setting in SETTINGS.settings:
        yield _row(setting.name, setting)
        inner = setting.shape.of if isinstance(setting.shape, Many) else setting.shape
        for key in inner.settings if isinstance(inner, Record) else ():
            yield _row(f"{setting.name}.{key.name}", key)


def _row(name: str, setting: Setting) -> str:
    default = "" if setting.default is None else f"`{json.dumps(setting.default)}`"
    default = "required" if setting.needed else default
    example = f" For instance `{setting.example}`." if setting.example else ""
    description = setting.shape.description.replace("|", "\\|")
    return f"| `{name}` | {description} | {default} | {setting.doc}{example} |"


def options() -> Iterator[str]:
    """Yield a row for each option of `lint`, with its help text."""
    yield "These are the options of `recdsl lint`; `config` has those that set settings."
    yield ""
    yield "| option | what it does |"
    yield "|---|---|"
    for option in lint.params:
        if isinstance(option, click.Option) and not option.hidden:
            names = " / ".join(filter(None, (", ".join(option.opts), *option.secondary_opts)))
            value = "" if option.is_flag else f" {option.make_metavar(click.Context(config))}"
            shown = f"{names}{value}".replace("|", "\\|")
            yield f"| `{shown}` | {option.help} |"


if __name__ == "__main__":
    print(outputs()[OUTPUT])
