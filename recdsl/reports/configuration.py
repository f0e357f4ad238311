"""The settings in force for a path, and their origin: for people, and as JSON."""

from __future__ import annotations

import json

from recdsl.configuration.file_settings import (
    edition_of,
    left_out,
    mode_of,
    request_of,
    suppressions,
)
from recdsl.configuration.selection import selection, severities
from recdsl.configuration.settings import SETTINGS
from recdsl.model.frozen import Frozen
from recdsl.model.json_output import written
from recdsl.reference.rules import RULES
from recdsl.secrets import mask_setting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.configuration.layers import Configuration
    from recdsl.configuration.selection import Verdict

VERSION = 1
_WIDTH = 40


class Shown(Frozen):
    """A path, absolute with forward slashes, its name in the report, and its configuration."""

    path: str
    name: str
    configuration: Configuration


def configuration_text(shown: Shown) -> str:
    """Each setting with its value and its origin; then the results for the path."""
    configuration = shown.configuration
    lines = [
        f"For {shown.name}, {configuration.file or 'no configuration'} is in force.",
        "",
        *(_setting(configuration, setting.name) for setting in SETTINGS.settings),
        "",
        *_consequences(shown),
    ]
    return "".join(f"{line}\n" for line in lines)


def _setting(configuration: Configuration, name: str) -> str:
    """A setting as TOML may have it, with its place; of tables in a list only how many."""
    setting = configuration.setting(name)
    if setting.value is None:
        return f"# {name} is not set"
    if isinstance(setting.value, list) and any(
        isinstance(element, dict) for element in setting.value
    ):
        value, origin = "[…]", f"{len(setting.value)} of them, {setting.origin}"
    else:
        value, origin = _written(_masked(name, setting.value)), setting.origin
    return f"{f'{name} = {value}':{_WIDTH}}  # {origin}"


def _masked(name: str, value: object) -> object:
    """A value without keys: those of addresses, and of a spec that stands for its file."""
    if isinstance(value, str):
        return mask_setting(name, value)
    if isinstance(value, list):
        return [_masked(name, one) for one in value]
    if isinstance(value, dict):
        return {mask_setting(name, key): _masked(name, one) for key, one in value.items()}
    return value


def _written(value: object) -> str:
    if isinstance(value, dict):
        inside = ", ".join(
            f"{json.dumps(key)} = {_written(member)}" for key, member in value.items()
        )
        return f"{{ {inside} }}" if inside else "{}"
    return json.dumps(value, ensure_ascii=False)


def _consequences(shown: Shown) -> Iterator[str]:
    configuration, path = shown.configuration, shown.path
    yield from _rules_off(selection(configuration))
    for name, severity in severities(configuration).items():
        rule = RULES[name]
        yield f"{rule.code} {name} is reported as {severity}, not as {rule.severity}."
    mode, pattern = mode_of(configuration, path)
    if mode:
        origin = configuration.setting("modes").origin
        yield f"A body in this file is for mode {mode}: `modes` has {pattern} ({origin})."
    request, pattern = request_of(configuration, path)
    if request:
        origin = configuration.setting("requests").origin
        yield f"A body in this file is that of `{request}`: `requests` has {pattern} ({origin})."
    name, origin = edition_of(configuration, path)
    if origin != "default":
        yield f"It goes by edition {name} of the vendor's page: {origin}."
    for allowed in suppressions(configuration, path):
        place = allowed.pointer or "the whole body"
        rules = ", ".join(sorted(allowed.rules))
        yield f"Accepted at {place}: {rules} ({allowed.origin}). {allowed.reason}"
    reason = left_out(configuration, path)
    if reason:
        yield f"It is left out where a folder is checked: {reason}."


def _rules_off(verdicts: dict[str, Verdict]) -> Iterator[str]:
    off = {name: verdict for name, verdict in verdicts.items() if not verdict.on}
    if not off:
        yield "All rules are on."
    for reason in sorted({_reason(verdict) for verdict in off.values()}):
        codes = [RULES[name].code for name in off if _reason(off[name]) == reason]
        yield f"{reason}, so these are off: {', '.join(codes)}."


def _reason(verdict: Verdict) -> str:
    has = f"has {verdict.selector}" if verdict.selector else "does not have them"
    return f"`{verdict.setting}` {has} ({verdict.origin})"


def configuration_json(shown: Shown) -> str:
    """The same as one object: `settings`, `rules`, and what follows for the path."""
    configuration, path = shown.configuration, shown.path
    mode, _pattern = mode_of(configuration, path)
    changed = severities(configuration)
    report: dict[str, object] = {
        "version": VERSION,
        "path": shown.name,
        "file": configuration.file,
        "settings": {
            setting.name: _setting_value(configuration, setting.name)
            for setting in SETTINGS.settings
        },
        "rules": [
            {
                "code": RULES[name].code,
                "name": name,
                "on": verdict.on,
                "severity": changed.get(name, RULES[name].severity),
                "setting": verdict.setting,
                "selector": verdict.selector,
                "origin": verdict.origin,
            }
            for name, verdict in selection(configuration).items()
        ],
        "mode": mode,
        "edition": edition_of(configuration, path)[0],
        "accepted": [
            {
                "rules": sorted(allowed.rules),
                "pointer": allowed.pointer,
                "reason": allowed.reason,
                "origin": allowed.origin,
            }
            for allowed in suppressions(configuration, path)
        ],
        "leftOut": left_out(configuration, path),
    }
    return written(report, indent=2)


def _setting_value(configuration: Configuration, name: str) -> dict[str, object]:
    setting = configuration.setting(name)
    return {"value": _masked(name, setting.value), "origin": setting.origin}
