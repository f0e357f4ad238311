"""The settings for a file: its mode, whether it is checked, which findings are accepted."""

from __future__ import annotations

from recdsl.configuration.layers import table, texts
from recdsl.configuration.patterns import first_match, has_wildcard
from recdsl.model.finding import MODES
from recdsl.model.project import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.configuration.layers import Configuration
    from recdsl.model.allowed import Allowed
    from recdsl.model.finding import Mode


def below(path: str, folder: str) -> str:
    """A path as the patterns of a folder see it; both absolute, with forward slashes."""
    inside = path.removeprefix(f"{folder.rstrip('/')}/")
    return inside.lstrip("/")


def mode_of(configuration: Configuration, path: str) -> tuple[Mode | None, str | None]:
    """The mode of a body by its file, and the pattern that sets it."""
    if not configuration.sets("modes"):
        return None, None
    setting = configuration.setting("modes")
    patterns = table(setting.value)
    pattern = first_match(below(path, setting.folder), patterns)
    for mode in MODES:
        if pattern is not None and patterns[pattern] == mode:
            return mode, pattern
    return None, None


def request_of(configuration: Configuration, path: str) -> tuple[str, str | None]:
    """The request of a body by its file, and the pattern that sets it."""
    if not configuration.sets("requests"):
        return "", None
    setting = configuration.setting("requests")
    patterns = table(setting.value)
    pattern = first_match(below(path, setting.folder), patterns)
    return ("", None) if pattern is None else (str(patterns[pattern]), pattern)


def edition_of(configuration: Configuration, path: str) -> tuple[str, str]:
    """The edition for a file, and what says it; the nearest place that has a setting decides."""
    for layer in configuration.layers:
        by_file = layer.get("editions")
        patterns = table(by_file.value) if by_file else {}
        pattern = first_match(below(path, by_file.folder), patterns) if by_file else None
        if by_file and pattern is not None:
            return str(patterns[pattern]), f"`editions` has {pattern} ({by_file.origin})"
        if "edition" in layer:
            return str(layer["edition"].value), layer["edition"].origin
    setting = configuration.setting("edition")
    return str(setting.value), setting.origin


def left_out(configuration: Configuration, path: str) -> str | None:
    """The reason that a file found in a folder is skipped; None if it is checked."""
    exclude, include = configuration.setting("exclude"), configuration.setting("include")
    pattern = first_match(below(path, exclude.folder), texts(exclude.value))
    if pattern is not None:
        return f"`exclude` has {pattern} ({exclude.origin})"
    patterns = texts(include.value)
    if patterns and first_match(below(path, include.folder), patterns) is None:
        return f"`include` does not have it ({include.origin})"
    return None


def suppressions(configuration: Configuration, path: str) -> tuple[Allowed, ...]:
    """The findings that are accepted in a file.

    Raises:
        ConfigurationError: if an entry names a rule that no entry may.
    """
    if not configuration.sets("suppress"):
        return ()
    from recdsl.configuration.selection import unsuppressible
    from recdsl.configuration.selectors import rules_of
    from recdsl.model.allowed import Allowed
    from recdsl.reference.rules import RULES

    setting = configuration.setting("suppress")
    locked = unsuppressible(configuration)
    accepted = []
    for index, entry in enumerate(setting.value if isinstance(setting.value, list) else ()):
        fields = table(entry)
        rules: frozenset[str] = frozenset()
        for selector in texts(fields["rules"]):
            named = rules_of(selector)
            if len(named) == 1 and named <= locked:
                origin = setting.origin_of(index)
                raise ConfigurationError(
                    f"{origin}: `suppress` accepts `{selector}`, and `unsuppressible` says "
                    "that this may not be. Take it out of one of the two."
                )
            rules |= frozenset(name for name in named - locked if not RULES[name].is_fatal)
        files = texts(fields["files"])
        if first_match(below(path, setting.folder), files) is not None:
            pointer, reason = str(fields.get("pointer", "")), str(fields["reason"])
            is_needed = not any(map(has_wildcard, files))  # one of many files shows nothing
            accepted.append(Allowed(rules, pointer, reason, setting.origin_of(index), is_needed))
    return tuple(accepted)
