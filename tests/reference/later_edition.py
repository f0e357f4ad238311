"""A made-up edition after the first one, from changed rows and pages, without generated files."""

from __future__ import annotations

from tools.generate_rulebook import Page, pages
from tools.generate_table import reference_of
from tools.table_source import Row, Source, read_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reference.reference import Reference

NAME = "2099-01"


def first_edition(source: Source) -> Source:
    """The rows of the first edition alone."""

    def first(rows: list[Row]) -> list[Row]:
        return [row for row in rows if "since" not in row]

    return Source(
        [source.edition],
        source.edition,
        first(source.parameters),
        first(source.vendors),
        first(source.regions),
        first(source.figures),
        first(source.remarks),
        source.pages,
    )


SOURCE = first_edition(read_source())
ROWS = SOURCE._replace(
    editions=[*SOURCE.editions, NAME],
    parameters=[
        *SOURCE.parameters,
        {"name": "background_color", "since": NAME, "removed": True},
        {"name": "combination_policy", "since": NAME, "removed": True},
        {"name": "max_idle_time", "since": NAME, "minimum": 60, "default": 90},
        {"name": "video_bitrate", "since": NAME, "unset": ["minimum", "maximum"]},
        {
            "name": "stay",
            "since": NAME,
            "path": "clientRequest.recordingConfig.stay",
            "kind": "boolean",
            "doc": "Whether the recorder stays in a channel that is empty.",
            "lines": "1",
            "modes": ["individual", "mix"],
            "ids": {"type": ["N001"]},
            "default": False,
        },
    ],
    regions=[
        *SOURCE.regions,
        {"vendor": 1, "number": 17, "since": NAME, "removed": True},
    ],
    figures=[
        *SOURCE.figures,
        {"name": "session_bytes", "since": NAME, "value": 1024},
    ],
    remarks=[
        *SOURCE.remarks,
        {
            "path": "clientRequest.recordingConfig.transcodingConfig.backgroundColor",
            "since": NAME,
            "effect": "earlier editions do",
        },
    ],
)


def page(rule: Page) -> Page:
    if rule.name == "write-only-key-advised":
        return rule._replace(until="2023-02")
    if rule.name == "short-idle-time":
        return rule._replace(later=((NAME, "error"),))
    return rule


LATER: Reference = reference_of(ROWS, NAME, [page(rule) for rule in pages()])
EARLIER: Reference = reference_of(ROWS, "2023-02", pages())
