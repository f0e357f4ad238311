"""The projects of files: the settings in force for each file, and the files that these name."""

from __future__ import annotations

import os

from recdsl.model.document import Acquired
from recdsl.model.finding import SEVERITIES
from recdsl.model.frozen import replaced
from recdsl.model.project import ConfigurationError, Project
from recdsl.reference.reference import DEFAULT_EDITION, edition
from recdsl.workspace.file_input import UnreadableError, bytes_of, read_path, unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.configuration.layers import Configuration, SettingValue
    from recdsl.linting.baseline import Baseline
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.project import Policy
    from recdsl.model.source import Source
    from recdsl.workspace.configurations import Configurations


_NO_PROJECT = Project()


class Projects:
    """The projects of the files of one run; each configuration is read once."""

    def __init__(self, configurations: Configurations, *, accepts: bool = False) -> None:
        """Take the configurations of the run, and whether it reads their baselines."""
        self._configurations = configurations
        self._accepts = accepts
        self._known: dict[str | None, Project] = {}
        self._policies: dict[str, Policy] = {}
        self._defaults: dict[str, Source] = {}
        self.baselines: dict[str, Baseline] = {}

    def __reduce__(self) -> tuple[Callable[[Configurations, bool], Projects], tuple[object, ...]]:
        """Pickle only the options; another process reads the rest again."""
        return _projects, (self._configurations, self._accepts)

    def of(self, path: str) -> Project:
        """The project of a file.

        Raises:
            UnreadableError: if a configuration, or a file that it names, cannot be read.
            ConfigurationError: if one of them is not valid.
        """
        if self._configurations.is_silent(path):
            return _NO_PROJECT
        configuration = self._configurations.of(path)
        if configuration.file not in self._known:
            self._known[configuration.file] = self._project(configuration)
        if not configuration.sets("modes", "requests", "edition", "editions", "suppress"):
            return self._known[configuration.file]
        from recdsl.configuration.file_settings import (
            edition_of,
            mode_of,
            request_of,
            suppressions,
        )

        place = _place(path)
        name, origin = edition_of(configuration, place)
        return replaced(
            self._known[configuration.file],
            mode=mode_of(configuration, place)[0],
            request=request_of(configuration, place)[0],
            reference=None if name == DEFAULT_EDITION else edition(name),
            demands_edition=origin == "--edition",
            allowed=suppressions(configuration, place),
        )

    def looks_at(self, path: str) -> bool:
        """Whether a file that is found in a folder is checked."""
        if self._configurations.is_silent(path):
            return True
        configuration = self._configurations.of(path)
        if not configuration.sets("include", "exclude"):
            return True
        from recdsl.configuration.file_settings import left_out

        return left_out(configuration, _place(path)) is None

    def fails(self, diagnostic: Diagnostic) -> bool:
        """Whether a finding is severe enough for its file to fail the run."""
        return self.of(diagnostic.source.name).fails(diagnostic)

    def _project(self, configuration: Configuration) -> Project:
        """The settings that all files of a configuration share; most are not set."""
        project, sets = _NO_PROJECT, configuration.sets
        if sets("select", "extend-select", "ignore", "severity", "unsuppressible"):
            from recdsl.configuration.selection import selection, severities, unsuppressible

            project = replaced(
                project,
                off=frozenset(
                    name for name, verdict in selection(configuration).items() if not verdict.on
                ),
                severities=severities(configuration),
                unsuppressible=unsuppressible(configuration),
            )
        if sets("acquired"):
            project = replaced(project, acquired=_acquired(configuration.setting("acquired")))
        if sets("policy"):
            policies = self._policies_of(configuration.setting("policy"))
            project = replaced(project, policies=policies)
        if sets("defaults"):
            defaults = self._defaults_of(configuration.setting("defaults"))
            project = replaced(project, defaults=defaults)
        if sets("fail-on"):
            threshold = configuration.setting("fail-on").value
            fail_on = next(level for level in SEVERITIES if level == threshold)
            project = replaced(project, fail_on=fail_on)
        if sets("fail-on-unread"):
            fails = configuration.setting("fail-on-unread").value is True
            project = replaced(project, fail_on_unread=fails)
        if sets("baseline"):
            baseline = self._baseline_of(configuration.setting("baseline"))
            project = replaced(project, baseline=baseline)
        return project

    def _baseline_of(self, setting: SettingValue) -> Baseline | None:
        if not self._accepts or not isinstance(setting.value, str):
            return None
        place = _called(os.path.join(setting.folder, setting.value))
        if place not in self.baselines:
            from recdsl.workspace.baseline_files import read_baseline_file

            try:
                self.baselines[place] = read_baseline_file(place)
            except UnreadableError as error:
                raise UnreadableError(f"{setting.origin}: {error.message}") from None
        return self.baselines[place]

    def _policies_of(self, setting: SettingValue) -> tuple[Policy, ...]:
        from recdsl.configuration.layers import texts

        policies = []
        for name in texts(setting.value):
            place = os.path.join(setting.folder, name)
            if place not in self._policies:
                self._policies[place] = _policy(place, setting.origin)
            policies.append(self._policies[place])
        return tuple(policies)

    def _defaults_of(self, setting: SettingValue) -> Source | None:
        if not isinstance(setting.value, str):
            return None
        place = os.path.join(setting.folder, setting.value)
        if place not in self._defaults:
            self._defaults[place] = _shared_defaults(place, setting.origin)
        return self._defaults[place]


def _projects(configurations: Configurations, accepts: bool) -> Projects:
    return Projects(configurations, accepts=accepts)


def _acquired(setting: SettingValue) -> Acquired:
    from recdsl.configuration.layers import table

    values = table(setting.value)
    region, hours = values.get("region"), values.get("hours")
    return Acquired(
        region if isinstance(region, str) else None, hours if isinstance(hours, int) else None
    )


def _place(path: str) -> str:
    return _with_slashes(os.path.abspath(path))  # a link is not resolved


def _policy(place: str, origin: str) -> Policy:
    from recdsl.linting.policy.policy import SchemaPolicy  # jsonschema costs 80 ms
    from recdsl.model.cells import safe

    def retrieved(path: str) -> str:
        other = os.path.join(os.path.dirname(place), path)
        try:
            return bytes_of(other).decode("utf-8-sig")
        except FileNotFoundError:
            raise  # the policy's error names the reference
        except OSError as error:
            raise ConfigurationError(unreadable(_called(other), error).message) from None
        except UnicodeDecodeError:
            message = "it is not UTF-8, and a policy has to be"
            raise ConfigurationError(f"{safe(_called(other))}: {message}.") from None
        except ValueError:  # a NUL in its name
            raise FileNotFoundError(path) from None

    return SchemaPolicy(_text(place, "policy", origin).text, _called(place), retrieved)


def _shared_defaults(place: str, origin: str) -> Source:
    from recdsl.language.shared_defaults import fault_of_defaults

    source = _text(place, "defaults", origin)
    fault = fault_of_defaults(source)
    if fault is not None:
        raise ConfigurationError(fault)
    return source


def _text(place: str, setting: str, origin: str) -> Source:
    """A file that a setting names."""
    try:
        item = read_path(_called(place))
    except UnreadableError as error:
        from recdsl.model.cells import safe

        message = error.message.replace(safe(_called(place)), safe(_shown_place(place, setting)))
        raise UnreadableError(f"{origin}: `{setting}` names {message}") from None
    if any(finding.rule != "byte-order-mark" for finding in item.findings):
        raise ConfigurationError(f"{item.source.name}: {item.findings[0].message}")
    return item.source


def _shown_place(place: str, setting: str) -> str:
    """The name of a file that is not there: for `defaults` it may be a spec, with its keys."""
    from recdsl.secrets import mask_setting

    return mask_setting(setting, _called(place))


def _called(place: str) -> str:
    """The name of a file in messages: its path from the current folder."""
    try:
        return _with_slashes(os.path.relpath(place))
    except ValueError:  # on another drive
        return _with_slashes(place)


def _with_slashes(path: str) -> str:
    return path.replace(os.sep, "/")
