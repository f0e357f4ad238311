"""The projects of files: the settings in force for each file, and the files that these name."""

from __future__ import annotations

import os

from recdsl.configuration.layers import table, texts
from recdsl.model.document import Acquired
from recdsl.model.finding import SEVERITIES
from recdsl.model.frozen import replaced
from recdsl.model.project import ConfigurationError, Project
from recdsl.workspace.file_input import UnreadableError, bytes_of, read_path, unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.configuration.layers import Configuration, Said
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.project import Policy
    from recdsl.model.source import Source
    from recdsl.workspace.configurations import Configurations


_NO_PROJECT = Project()


class Projects:
    """What is in force for the files of one run; each thing is read and worked out once."""

    def __init__(self, configurations: Configurations) -> None:
        """Take the configurations of the run."""
        self._configurations = configurations
        self._known: dict[str | None, Project] = {}
        self._policies: dict[str, Policy] = {}
        self._defaults: dict[str, Source] = {}

    def __reduce__(self) -> tuple[type[Projects], tuple[Configurations]]:
        """Go to another process as what the options say; the rest is read there anew."""
        return Projects, (self._configurations,)

    def of(self, path: str) -> Project:
        """What is in force for a file.

        Raises:
            UnreadableError: when a configuration, or a file that it names, cannot be read.
            ConfigurationError: when one of them cannot be meant.
        """
        configuration = self._configurations.of(path)
        if configuration.is_silent:
            return _NO_PROJECT
        from recdsl.configuration.file_settings import mode_of, suppressions

        if configuration.file not in self._known:
            self._known[configuration.file] = self._project(configuration)
        place = _place(path)
        return replaced(
            self._known[configuration.file],
            mode=mode_of(configuration, place)[0],
            allowed=suppressions(configuration, place),
        )

    def looks_at(self, path: str) -> bool:
        """Whether a file that is found in a folder is to be looked at."""
        configuration = self._configurations.of(path)
        if configuration.is_silent:
            return True
        from recdsl.configuration.file_settings import left_out

        return left_out(configuration, _place(path)) is None

    def fails(self, one: Diagnostic) -> bool:
        """Whether a finding is severe enough for its file to fail the run."""
        return self.of(one.source.name).fails(one)

    def _project(self, configuration: Configuration) -> Project:
        """What is in force for all files of a configuration alike."""
        from recdsl.configuration.selection import selection, severities, unsuppressible

        acquired = table(configuration.said("acquired").value)
        region, hours = acquired.get("region"), acquired.get("hours")
        threshold = configuration.said("fail-on").value
        verdicts = selection(configuration)
        return Project(
            acquired=Acquired(
                region if isinstance(region, str) else None,
                hours if isinstance(hours, int) else None,
            ),
            policies=self._policies_of(configuration.said("policy")),
            off=frozenset(name for name, verdict in verdicts.items() if not verdict.on),
            severities=severities(configuration),
            unsuppressible=unsuppressible(configuration),
            defaults=self._defaults_of(configuration.said("defaults")),
            fail_on=next(level for level in SEVERITIES if level == threshold),
        )

    def _policies_of(self, said: Said) -> tuple[Policy, ...]:
        found = []
        for name in texts(said.value):
            place = os.path.join(said.folder, name)
            if place not in self._policies:
                self._policies[place] = _policy(place, said.origin)
            found.append(self._policies[place])
        return tuple(found)

    def _defaults_of(self, said: Said) -> Source | None:
        if not isinstance(said.value, str):
            return None
        place = os.path.join(said.folder, said.value)
        if place not in self._defaults:
            self._defaults[place] = _shared_defaults(place, said.origin)
        return self._defaults[place]


def _place(path: str) -> str:
    return _with_slashes(os.path.abspath(path))  # a link is where it stands


def _policy(place: str, origin: str) -> Policy:
    from recdsl.linting.policy.policy import SchemaPolicy  # jsonschema costs 80 ms
    from recdsl.model.cells import safe

    def retrieved(path: str) -> str:
        other = os.path.join(os.path.dirname(place), path)
        try:
            return bytes_of(other).decode("utf-8-sig")
        except FileNotFoundError:
            raise  # the policy says which reference leads there
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
    """What messages call a file: its path from the present folder."""
    try:
        return _with_slashes(os.path.relpath(place))
    except ValueError:  # on another drive
        return _with_slashes(place)


def _with_slashes(path: str) -> str:
    return path.replace(os.sep, "/")
