"""Every setting, declared once: reader, schema, `recdsl config` and the documentation follow."""

from __future__ import annotations

from recdsl.configuration.shapes import Flag, Selector, Text, Whole, Word
from recdsl.configuration.tables import Many, Record, Setting, Table
from recdsl.model.document import AREAS
from recdsl.model.finding import MODES, SEVERITIES
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import DEFAULT_EDITION, REQUESTS

_PATTERN = Text("a pattern")
_PATH = Text("a path")
_RULES = Many(Selector(), "rules")

_ACQUIRED = Record(
    (
        Setting("region", Word(AREAS), "The region in your `acquire` request."),
        Setting("hours", Whole(1, 720), "The `resourceExpiredHour` in your `acquire` request."),
    )
)
_SUPPRESSION = Record(
    (
        Setting(
            "files",
            Many(_PATTERN, "patterns", alone=True),
            "The files whose findings are accepted.",
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
            "The place in the body, with everything in it. Default: the whole body.",
        ),
        Setting(
            "reason", Text("a sentence"), "The reason why the findings are acceptable.", needed=True
        ),
    )
)

SETTINGS = Record(
    (
        Setting(
            "extend",
            _PATH,
            "Another configuration file, which gives the settings that this one does not.",
            '"../company/recdsl.toml"',
        ),
        Setting("select", _RULES, "The rules to report.", '["REC3", "storage"]', default=["all"]),
        Setting("extend-select", _RULES, "Further rules to report.", '["REC301"]', default=[]),
        Setting(
            "ignore",
            Many(Selector("ignored"), "rules"),
            "The rules not to report.",
            '["standard-stream-advised"]',
            default=[],
        ),
        Setting(
            "severity",
            Table(Selector("given another severity"), Word(SEVERITIES), "rules"),
            "The severity of a rule's findings, if not that of its page.",
            '{ "mp4-without-hls" = "warning" }',
            default={},
        ),
        Setting(
            "unsuppressible",
            _RULES,
            "The rules that neither a comment nor `suppress` can allow, such as those whose breach "
            "makes the service answer with an error.",
            '["REC1", "mp4-without-hls"]',
            default=[],
        ),
        Setting(
            "suppress",
            Many(_SUPPRESSION, "tables"),
            "Findings to accept, each with its reason; for JSON, which has no comments.",
            '[{ files = "legacy/*.json", rules = "mp4-without-hls", reason = "Converted later." }]',
            default=[],
        ),
        Setting(
            "fail-on",
            Word(SEVERITIES),
            "The lowest severity that makes the exit status 1.",
            '"warning"',
            default="error",
        ),
        Setting(
            "fail-on-unread",
            Flag(),
            "Whether the exit status is 2 if a file that names `clientRequest` or a section is in "
            "a language that recdsl does not read. A missing parser always has that status.",
            "true",
            default=False,
        ),
        Setting(
            "modes",
            Table(_PATTERN, Word(MODES), "patterns"),
            "The modes of bodies by file, if neither `--mode` nor the file states one; the first "
            "pattern that matches counts.",
            '{ "web/*.json" = "web" }',
            default={},
        ),
        Setting(
            "requests",
            Table(_PATTERN, Word(REQUESTS), "patterns"),
            "The requests of bodies by file, if neither `--request` nor the URL beside a body "
            "states one; the first pattern that matches counts. Default: by the body's members.",
            '{ "update/*.json" = "update" }',
            default={},
        ),
        Setting(
            "edition",
            Word(EDITIONS),
            "The edition of the vendor's page to go by, if neither `--edition` nor the first line "
            "of a spec states one.",
            f'"{EDITIONS[-1]}"',
            default=DEFAULT_EDITION,
        ),
        Setting(
            "editions",
            Table(_PATTERN, Word(EDITIONS), "patterns"),
            "The editions by file, before `edition`; the first pattern that matches counts.",
            f'{{ "new/*.json" = "{EDITIONS[-1]}" }}',
            default={},
        ),
        Setting(
            "include",
            Many(_PATTERN, "patterns"),
            "The files to read in folders. Default: every file that looks like a spec or contains "
            "a body.",
            '["specs/**"]',
            default=[],
        ),
        Setting(
            "exclude",
            Many(_PATTERN, "patterns"),
            "The files and folders to skip.",
            '["legacy", "*.draft.rec"]',
            default=[],
        ),
        Setting(
            "acquired",
            _ACQUIRED,
            "The values of your `acquire` request, if neither the options nor the spec give them.",
            '{ region = "EU", hours = 72 }',
            default={},
        ),
        Setting(
            "defaults",
            _PATH,
            "A spec with nothing but a `defaults` block, which all specs share; their own defaults "
            "override it.",
            '"team/defaults.rec"',
        ),
        Setting(
            "baseline",
            _PATH,
            "The file of the findings that the project accepts, which `lint --write-baseline` "
            "writes; only other findings are reported.",
            '"recdsl-baseline.json"',
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
BY_NAME = {setting.name: setting for setting in SETTINGS.settings}
