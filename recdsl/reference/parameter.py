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


_NONE: Mapping[str, str] = {}
_NO_CITATIONS: Mapping[str, tuple[tuple[str, ...], str]] = {}


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
    characters of a string. `filled` is whether an empty text or list counts as missing. `alias` is
    another name that pages of the edition write.
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
    alias: str = ""

    def constraints(self, kind: str) -> tuple[str, ...]:
        """The catalogue ids of one kind of check; empty if the page does not mention it."""
        for name, ids in self.ids:
            if name == kind:
                return ids
        return ()


class Vendor(Frozen):
    """A storage vendor: `word` is its name in the language, `regional` whether regions count.

    `fixed_region` is the number that the page wants for a vendor without regions, if it wants one.
    """

    number: int
    word: str
    title: str
    regional: bool
    ids: tuple[str, ...]
    lines: str
    fixed_region: int | None = None


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
    decimal places of a share; pixels of a mobile page's side; hours. Those with a default are not
    in every edition: vendors that lend access or need an endpoint, the bytes of a session's name
    that all pages allow, the hours by which a resource has to outlast a recording, and the users
    from which on a list counts as set.
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
    spare_hours: int = 1
    sure_session_bytes: int = 0
    fewest_listed_users: int = 1
    lending_vendors: tuple[int, ...] = ()
    endpoint_vendors: tuple[int, ...] = ()


class Remark(Frozen):
    """Facts beyond the edition about a member or a value: its effect, and other advice."""

    effect: str
    advice: str


class PageSource(Frozen):
    """Where an edition's text is: a file of a repository, at a commit of a date.

    `pages` are the other pages that its rows cite, each by the words that name it in `lines`.
    """

    repository: str
    commit: str
    date: str
    page: str
    pages: tuple[tuple[str, str], ...] = ()

    @property
    def address(self) -> str:
        """The address of the page as text, to which all line numbers belong."""
        return f"https://github.com/{self.repository}/blob/{self.commit}/{self.page}?plain=1"


class Facts(Frozen):
    """The facts of an edition that every run needs, without the rows, which are slow to load.

    `defaults` are those of members outside arrays, by pointer; `groups` the most users of each
    group of individual recording. `silent` are the rules that do not apply, `severities` those of
    rules with another severity than the first one on their pages. `elsewhere` has the names that
    only other editions know, each with when: `until 2023-02` (see `Reference.elsewhere`). `remarks`
    are facts beyond the edition about a member, by its path, or about a value, by the path and the
    value after a blank. `page` is where the text of the edition is. `later` are the paths, and the
    paths with values, that only later editions know, each with the first of these; a region's value
    is the numbers of its vendor and its own. `aliases` are other names of members that the edition
    writes: the pointer of each, and the name that the rows have. `citations` are the constraints
    and page lines of rules that cite others than the first edition.
    """

    defaults: Mapping[str, Scalar | tuple[Scalar, ...]]
    groups: Mapping[int, int]
    figures: Figures
    remarks: Mapping[str, Remark]
    silent: frozenset[str]
    severities: Mapping[str, Severity]
    elsewhere: Mapping[str, str]
    page: PageSource | None = None
    later: Mapping[str, str] = _NONE
    aliases: Mapping[str, str] = _NONE
    citations: Mapping[str, tuple[tuple[str, ...], str]] = _NO_CITATIONS
