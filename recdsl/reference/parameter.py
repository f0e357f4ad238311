"""The types of the reference: parameters, their choices, vendors, regions, an edition's facts."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from recdsl.model.finding import Mode, Severity

    Scalar = bool | int | float | str
    Kind = Literal["object", "array", "string", "integer", "number", "boolean"]
    Unit = Literal["", "s", "min", "h", "px", "fps", "kbps", "Hz", "bit/s"]
    Need = Literal["optional", "required", "advised"]


class Choice(Frozen):
    """One value of a closed set: `word` is how the language says it, `means` what it does."""

    value: Scalar
    word: str
    means: str


class Parameter(Frozen):
    """One member of the body.

    `name` is unique and names the grammar's rule, the constant and the documentation's anchor.
    `path` is dotted from the root, `[]` for any element, `[aliyun_vod_service]` for an element
    with that `serviceName`. `ids` pairs a kind of check with the catalogue's ids: `type`,
    `choices`, `range`, `length`, `format`, `required`, `default`, `note`.
    `lines` are those of the vendor's page. `minimum`, `maximum` and `longest` are inclusive;
    `longest` counts elements of an array or characters of a string. `filled` tells that an empty
    text or list counts as missing.
    """

    name: str
    path: str
    kind: Kind
    doc: str
    lines: str
    modes: tuple[Mode, ...]
    ids: tuple[tuple[str, tuple[str, ...]], ...] = ()
    need: Need = "optional"
    filled: bool = False
    nullable: bool = False
    choices: tuple[Choice, ...] = ()
    minimum: int | float | None = None
    maximum: int | float | None = None
    longest: int | None = None
    format: str = ""
    default: Scalar | tuple[Scalar, ...] | None = None
    unit: Unit = ""
    secret: bool = False
    phrase: str = ""

    def constraints(self, kind: str) -> tuple[str, ...]:
        """The catalogue ids of one kind of check; none when the page says nothing of it."""
        for name, ids in self.ids:
            if name == kind:
                return ids
        return ()


class Vendor(Frozen):
    """A storage vendor: `word` is its name in the language, `regional` whether regions count."""

    number: int
    word: str
    title: str
    regional: bool
    ids: tuple[str, ...]
    lines: str


class Region(Frozen):
    """A region of a vendor; `name` as the page prints it, `word` as the language says it.

    `area` is `CN`, `AP`, `EU`, `NA`, `none` or `unsure`; `by_custom` marks an area that only
    custom or a definition puts it in.
    """

    vendor: int
    number: int
    name: str
    word: str
    place: str
    area: str
    by_custom: bool
    line: int


class Figures(Frozen):
    """The figures of the pages that checks ask for and no single row says (grammar/figures.toml).

    Bytes of a channel's name and of a web session's; seconds; how many users a list takes, and a
    mixed picture shows; characters of a prefix; numbers of vendors; pixels; frames per second;
    kbps; decimal places of a share; pixels of a page's side as on a phone; hours.
    """

    channel_bytes: int
    session_bytes: int
    shortest_idle_time: int
    advised_idle_time: int
    listed_users: int
    sure_interval: int
    prefix_characters: int
    encrypting_vendors: tuple[int, ...]
    tagging_vendors: tuple[int, ...]
    most_pixels: int
    longest_side: int
    frame_rates: tuple[int, ...]
    fallback_rate: int
    highest_bitrate: int
    shown_users: int
    share_decimals: int
    mobile_side: int
    fewest_hours: int
    most_hours: int
    usual_resource_hours: int
    most_resource_hours: int


class Remark(Frozen):
    """What is known beyond the edition of a member or a value: its effect, and other advice."""

    effect: str
    advice: str


class Facts(Frozen):
    """What every run needs of an edition, without the rows, which take long to load.

    `defaults` are those of members outside arrays, by pointer; `groups` the most users of each
    group of individual recording. `silent` are the rules that do not apply, `severities` those of
    rules that are more or less severe than their pages say at first. `elsewhere` has the names that
    only other editions know, each with when: `until 2023-02` (see `Reference.elsewhere`).
    `remarks` tell what is known beyond the edition of a member, by its path, or of a value, by the
    path and the value behind a blank.
    """

    defaults: Mapping[str, Scalar | tuple[Scalar, ...]]
    groups: Mapping[int, int]
    figures: Figures
    remarks: Mapping[str, Remark]
    silent: frozenset[str]
    severities: Mapping[str, Severity]
    elsewhere: Mapping[str, str]
