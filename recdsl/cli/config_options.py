"""The options that set the configuration of a run."""

from __future__ import annotations

from os import sep

import click

from recdsl.model.finding import SEVERITIES
from recdsl.model.project import Project
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import DEFAULT_EDITION
from recdsl.workspace.configurations import Configurations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from click.decorators import FC

_KEPT = "recdsl.in_force"
_RULES = "rules by name, code, beginning of a code (REC3) or topic (files), with commas between."


def _keep(ctx: click.Context, param: click.Parameter, value: object) -> None:
    """Keep what an option says for `configurations`, out of the command's own parameters."""
    ctx.meta.setdefault(_KEPT, {})[param.name] = value


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


def configurations() -> Configurations:
    """What the options of the present command say of the configuration.

    Raises:
        click.UsageError: when they contradict each other.
        ConfigurationError: when a setting is unknown, or has a value that it cannot have.
    """
    said = dict(click.get_current_context().meta[_KEPT])
    given, isolated = said.pop("config"), said.pop("isolated")
    options = {
        name.replace("_", "-"): _split(value) if isinstance(value, tuple) else value
        for name, value in said.items()
        if value
    }
    files = [text for text in given if not _is_pair(text)]
    if files:
        _refuse_contradiction(files, isolated=isolated)
    pairs = [text for text in given if text not in files]
    file = files[0] if files else None
    return Configurations(file, pairs, isolated=isolated, options=options)


def chosen_edition() -> str | None:
    """The edition that `--edition` names; None without the option, whatever a file states."""
    return _chosen("edition")


def chosen_baseline() -> str | None:
    """The file that `--baseline` names; None without the option, whatever a file states."""
    return _chosen("baseline")


def _chosen(setting: str) -> str | None:
    chosen: str | None = click.get_current_context().meta[_KEPT].get(setting)
    return chosen


def _is_pair(text: str) -> bool:
    """Whether a text is `KEY=VALUE` and no path; `./a=b.toml` is one."""
    key = text.partition("=")[0]
    return "=" in text and "/" not in key and sep not in key


def _refuse_contradiction(files: Sequence[str], *, isolated: bool) -> None:
    if len(files) > 1:
        raise click.UsageError("--config names one file; in it, `extend` may name another.")
    if isolated:
        raise click.UsageError("--isolated looks at no file; leave it out, or --config.")


def _split(values: tuple[str, ...]) -> list[str]:
    """The rules that an option names, several with commas between; codes in capital letters."""
    words = (word.strip() for one in values for word in one.split(","))
    return [_spelt(word) for word in words if word]


def _spelt(word: str) -> str:
    is_code = word[:3].upper() == "REC" and word[3:].isdecimal()
    return word.upper() if is_code else word.lower()
