"""The options that set the configuration of a run."""

from __future__ import annotations

import click

from recdsl.cli.given_values import configurations_of
from recdsl.model.finding import SEVERITIES
from recdsl.model.project import Project
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import DEFAULT_EDITION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from click.decorators import FC

    from recdsl.workspace.configurations import Configurations

KEPT = "recdsl.in_force"
_RULES = "rules by name, code, beginning of a code (REC3) or topic (files), with commas between."


def _keep(ctx: click.Context, param: click.Parameter, value: object) -> None:
    """Keep what an option says for `settings`, out of the command's own parameters."""
    ctx.meta.setdefault(KEPT, {})[param.name] = value


_CONFIG = click.option(
    "--config",
    multiple=True,
    callback=_keep,
    expose_value=False,
    metavar="FILE|KEY=VALUE",
    help="Use this configuration file instead of the nearest one, or set one setting, as TOML.",
)
_ISOLATED = click.option(
    "--isolated",
    is_flag=True,
    callback=_keep,
    expose_value=False,
    help="Ignore all configuration files.",
)


def _of_rules(name: str, text: str) -> Callable[[FC], FC]:
    return click.option(
        name, multiple=True, callback=_keep, expose_value=False, metavar="RULES", help=text
    )


# The settings that have an option of their own.
_SETTINGS = {
    "select": _of_rules("--select", f"Report only these rules: {_RULES}"),
    "extend-select": _of_rules("--extend-select", "Report these rules, too."),
    "ignore": _of_rules("--ignore", "Do not report these rules."),
    "fail-on": click.option(
        "--fail-on",
        type=click.Choice(SEVERITIES),
        callback=_keep,
        expose_value=False,
        help=f"Exit with 1 from this severity on.  [default: {Project().fail_on}]",
    ),
    "fail-on-unread": click.option(
        "--fail-on-unread",
        is_flag=True,
        callback=_keep,
        expose_value=False,
        help="Exit with 2 if a file with a body is in a language that recdsl does not read.",
    ),
    "defaults": click.option(
        "--defaults",
        callback=_keep,
        expose_value=False,
        metavar="FILE",
        help="Add the `defaults` block of this spec to all specs.",
    ),
    "baseline": click.option(
        "--baseline",
        callback=_keep,
        expose_value=False,
        metavar="FILE",
        help="Report only findings that this file does not accept.",
    ),
    "edition": click.option(
        "--edition",
        type=click.Choice(EDITIONS),
        callback=_keep,
        expose_value=False,
        help="The edition of the vendor's page to go by.  "
        f"[default: what a spec or the configuration states, else {DEFAULT_EDITION}]",
    ),
}


def configured(*settings: str) -> Callable[[FC], FC]:
    """Give a command the options that say what is in force; `configurations` tells what they say.

    Args:
        settings: those with an option of their own that the command has besides `--config`.
    """

    def decorated(command: FC) -> FC:
        for option in reversed((_CONFIG, _ISOLATED, *(_SETTINGS[name] for name in settings))):
            command = option(command)
        return command

    return decorated


def settings() -> Mapping[str, object]:
    """What the options of the present command say of the configuration, by their names."""
    said: Mapping[str, object] = click.get_current_context().meta[KEPT]
    return said


def configurations() -> Configurations:
    """The configurations that the options of the present command ask for.

    Raises:
        click.UsageError: when they contradict each other.
        ConfigurationError: when a setting is unknown, or has a value that it cannot have.
    """
    return configurations_of(settings())


def chosen_edition() -> str | None:
    """The edition that `--edition` names; None without the option, whatever a file states."""
    return _chosen("edition")


def chosen_baseline() -> str | None:
    """The file that `--baseline` names; None without the option, whatever a file states."""
    return _chosen("baseline")


def _chosen(setting: str) -> str | None:
    chosen: str | None = click.get_current_context().meta[KEPT].get(setting)
    return chosen
