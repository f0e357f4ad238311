"""The words of the language by what they do: what every highlighter colours alike.

Keywords come from the grammar's tables and names from the parameter table; only which keywords say
values and units is told here, and a test derives the same from the grammar.
"""

from __future__ import annotations

from recdsl.language.syntax.expected import OPENER_WORDS, words_of
from recdsl.language.syntax.parser_tables import KEYWORDS
from recdsl.model.document import AREAS
from recdsl.reference import all_editions

BLOCKS: tuple[str, ...] = ("defaults", "recording")
OPENERS: tuple[str, ...] = tuple(sorted(set(OPENER_WORDS) - set(BLOCKS)))
# Keywords that are what is said and not how it is said.
VALUES: tuple[str, ...] = (
    *(
        "all",
        "audio",
        "communication",
        "cropped",
        "desktops",
        "everyone",
        "fit",
        "individually",
        "live",
        "mixed",
    ),
    *("mono", "once", "only", "pause", "paused", "phones", "resume", "stereo", "video"),
)
UNITS: tuple[str, ...] = ("fps", "hz", "kbps")
CONNECTIVES: tuple[str, ...] = tuple(
    sorted(set(KEYWORDS) - set(BLOCKS) - set(OPENERS) - set(VALUES) - set(UNITS))
)

# The parameters whose values are said by words that are no keywords.
_NAMED = (
    *("stream_mode", "video_stream_type", "decryption_mode", "mixed_video_layout", "sse"),
    *("container_format", "av_file_type_item"),
)
CHOICES: tuple[str, ...] = tuple(sorted({word for name in _NAMED for word in words_of(name)}))
VENDORS: tuple[str, ...] = tuple(sorted(all_editions.VENDORS))
# All that are read, and so coloured; not all of them are offered.
REGIONS: tuple[str, ...] = tuple(sorted({*all_editions.REGIONS, *(area.lower() for area in AREAS)}))
