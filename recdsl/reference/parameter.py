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
    """One value of a closed set: `word` is its word in the language, `means` its effect."""

    value: Scalar
    word: str
    means: str


class Parameter(Frozen):
    """One member of the body.

    `name` is unique and names the grammar's rule, the constant and the documentation's anchor.
    `path` is dotted from the root, `[]` for any element, `[aliyun_vod_service]` for an element with
    that `serviceName`. `ids` pairs a kind of check with the catalogue's ids: `type`, `choices`,
    `range`, `length`, `format`, `required`, `default`, `note`. `lines` are those of the vendor's
    page. `minimum`, `maximum` and `longest` are inclusive; `longest` counts elements of an array or
    characters of a string. `filled` is whether an empty text or list counts as missing.
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
        """The catalogue ids of one kind of check; empty if the page does not mention it."""
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
    """A region of a vendor; `name` as the page prints it, `word` as the language writes it.

    `area` is `CN`, `AP`, `EU`, `NA`, `none` or `unsure`; `by_custom` marks an area that is only a
    convention or a definition.
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
    """The figures of the pages that checks need and no single row contains (grammar/figures.toml).

    Bytes of a channel's name and of a web session's; seconds; the number of users in a list and in
    a mixed picture; characters of a prefix; numbers of vendors; pixels; frames per second; kbps;
    decimal places of a share; pixels of a mobile page's side; hours.
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
    """Facts beyond the edition about a member or a value: its effect, and other advice."""

    effect: str
    advice: str


class Facts(Frozen):
    """The facts of an edition that every run needs, without the rows, which are slow to load.

    `defaults` are those of members outside arrays, by pointer; `groups` the most users of each
    group of individual recording. `silent` are the rules that do not apply, `severities` those of
    rules with another severity than the first one on their pages. `elsewhere` has the names that
    only other editions know, each with when: `until 2023-02` (see `Reference.elsewhere`). `remarks`
    are facts beyond the edition about a member, by its path, or about a value, by the path and the
    value after a blank.
    """

    defaults: Mapping[str, Scalar | tuple[Scalar, ...]]
    groups: Mapping[int, int]
    figures: Figures
    remarks: Mapping[str, Remark]
    silent: frozenset[str]
    severities: Mapping[str, Severity]
    elsewhere: Mapping[str, str]
