"""Every setting, declared once: reader, schema, `recdsl config` and the documentation follow."""

from __future__ import annotations

from recdsl.configuration.shapes import Selector, Text, Whole, Word
from recdsl.configuration.tables import Many, Record, Setting, Table
from recdsl.language.syntax.vendor_names import AREAS
from recdsl.model.finding import MODES, SEVERITIES

_PATTERN = Text("a pattern")
_PATH = Text("a path")
_RULES = Many(Selector(), "rules")

_ACQUIRED = Record(
    (
        Setting("region", Word(AREAS), "The region that `acquire` was told."),
        Setting("hours", Whole(1, 720), "The `resourceExpiredHour` that `acquire` was told."),
    )
)
_SUPPRESSION = Record(
    (
        Setting(
            "files",
            Many(_PATTERN, "patterns", alone=True),
            "The files in which the findings are accepted.",
            needed=True,
        ),
        Setting(
            "rules",
            Many(Selector("allowed"), "rules", alone=True),
            "The rules whose findings are accepted.",
            needed=True,
        ),
        Setting(
            "pointer",
            Text("a JSON Pointer", opens="/"),
            "The place in the body, with all beneath it; without it, the whole body.",
        ),
        Setting("reason", Text("a sentence"), "The reason why that is all right.", needed=True),
    )
)

SETTINGS = Record(
    (
        Setting(
            "extend",
            _PATH,
            "Another file of settings; what this file does not say, that one says.",
            '"../company/recdsl.toml"',
        ),
        Setting(
            "select", _RULES, "The rules that are reported.", '["REC3", "storage"]', default=["all"]
        ),
        Setting("extend-select", _RULES, "More rules that are reported.", '["REC301"]', default=[]),
        Setting(
            "ignore",
            Many(Selector("ignored"), "rules"),
            "The rules that are not reported.",
            '["standard-stream-advised"]',
            default=[],
        ),
        Setting(
            "severity",
            Table(Selector("given another severity"), Word(SEVERITIES), "rules"),
            "How severe the findings of a rule are, other than its page says.",
            '{ "mp4-without-hls" = "warning" }',
            default={},
        ),
        Setting(
            "unsuppressible",
            _RULES,
            "The rules that no comment and no `suppress` may allow, such as those whose breach the "
            "service answers with an error.",
            '["REC1", "mp4-without-hls"]',
            default=[],
        ),
        Setting(
            "suppress",
            Many(_SUPPRESSION, "tables"),
            "Findings that are accepted, each with its reason; for JSON, which has no comments.",
            '[{ files = "legacy/*.json", rules = "mp4-without-hls", reason = "Converted later." }]',
            default=[],
        ),
        Setting(
            "fail-on",
            Word(SEVERITIES),
            "The least severity that makes the exit status 1.",
            '"warning"',
            default="error",
        ),
        Setting(
            "modes",
            Table(_PATTERN, Word(MODES), "patterns"),
            "The modes of bodies by their files, where neither `--mode` nor the file says it; the "
            "first pattern that matches counts.",
            '{ "web/*.json" = "web" }',
            default={},
        ),
        Setting(
            "include",
            Many(_PATTERN, "patterns"),
            "The files in folders that are looked at; without it, whatever looks like a spec or a "
            "body.",
            '["specs/**"]',
            default=[],
        ),
        Setting(
            "exclude",
            Many(_PATTERN, "patterns"),
            "The files and folders that are left out.",
            '["legacy", "*.draft.rec"]',
            default=[],
        ),
        Setting(
            "acquired",
            _ACQUIRED,
            "What `acquire` was told, where neither the options nor the spec say it.",
            '{ region = "EU", hours = 72 }',
            default={},
        ),
        Setting(
            "defaults",
            _PATH,
            "A spec that holds nothing but a `defaults` block, which all specs share; their own "
            "defaults come before it.",
            '"team/defaults.rec"',
        ),
        Setting(
            "policy",
            Many(_PATH, "paths"),
            "The project's own rules, as JSON Schemas of the body.",
            '["company.schema.json"]',
            default=[],
        ),
    )
)
BY_NAME = {one.name: one for one in SETTINGS.settings}
