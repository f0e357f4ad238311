"""The rules that are on, those that cannot be allowed, and their severities."""

from __future__ import annotations

from recdsl.configuration.layers import table, texts
from recdsl.configuration.selectors import exactness, rules_of
from recdsl.model.finding import SEVERITIES
from recdsl.model.frozen import Frozen
from recdsl.model.project import ConfigurationError
from recdsl.model.quoting import listed
from recdsl.reference.rules import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.configuration.layers import Configuration, Layer, SettingValue
    from recdsl.model.finding import Severity


class Verdict(Frozen):
    """Whether a rule is on, with the setting and the selector that decide; by default all are."""

    on: bool
    setting: str = "select"
    selector: str = "all"
    value: SettingValue | None = None

    @property
    def origin(self) -> str:
        """The place of the setting."""
        return self.value.origin if self.value else "default"


def selection(configuration: Configuration) -> dict[str, Verdict]:
    """For each rule whether it is on, and why.

    The nearest `select` starts from nothing; `extend-select` and `ignore` add up from the farthest
    place to the nearest. In one place the most exact selector decides, and `ignore` first.
    Errors about the text itself are always on.

    Raises:
        ConfigurationError: if no rule is left: then nothing would be found, whatever is wrong.
    """
    verdicts = dict.fromkeys(RULES, Verdict(on=True))
    for layer in reversed(configuration.layers):
        if "select" in layer:
            verdicts = dict.fromkeys(RULES, Verdict(False, "select", "", layer["select"]))
        for _, selector, verdict in sorted(_verdicts(layer), key=lambda entry: entry[0]):
            verdicts.update(dict.fromkeys(rules_of(selector), verdict))
    if not any(verdict.on for verdict in verdicts.values()):
        raise _nothing_left(verdicts.values())
    return {
        name: Verdict(on=True) if RULES[name].is_fatal else verdict
        for name, verdict in verdicts.items()
    }


def _nothing_left(verdicts: Iterable[Verdict]) -> ConfigurationError:
    settings = sorted({f"`{verdict.setting}` ({verdict.origin})" for verdict in verdicts})
    verb = "leaves" if len(settings) == 1 else "leave"
    return ConfigurationError(
        f"{listed(settings, 'and')} {verb} no rule, so nothing would be found. Name the rules to "
        "check, as in `--select REC3`."
    )


def _verdicts(layer: Layer) -> Iterator[tuple[int, str, Verdict]]:
    """The verdicts of a layer; of equally exact selectors the stronger one comes last."""
    for setting in ("select", "extend-select", "ignore"):
        if setting in layer:
            setting_value = layer[setting]
            for selector in texts(setting_value.value):
                verdict = Verdict(setting != "ignore", setting, selector, setting_value)
                yield exactness(selector), selector, verdict


def severities(configuration: Configuration) -> dict[str, Severity]:
    """The severities of the rules that have another one than on their page."""
    by_selector = table(configuration.setting("severity").value)
    by_rule: dict[str, Severity] = {}
    for selector in sorted(by_selector, key=exactness):
        for severity in SEVERITIES:
            if by_selector[selector] == severity:
                by_rule.update(dict.fromkeys(rules_of(selector), severity))
    return {
        name: severity
        for name, severity in by_rule.items()
        if not RULES[name].is_fatal and severity != RULES[name].severity
    }


def unsuppressible(configuration: Configuration) -> frozenset[str]:
    """The rules that may not be allowed."""
    selectors = texts(configuration.setting("unsuppressible").value)
    return frozenset(name for selector in selectors for name in rules_of(selector))
