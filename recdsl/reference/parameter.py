"""The types of the parameter table: parameters, their choices, vendors and regions."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from recdsl.model.finding import Mode

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
