from __future__ import annotations

import csv
import re
from collections import Counter
from itertools import pairwise

import pytest

from recdsl.reference import pointers
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.parameter import Parameter
from recdsl.reference.reference import DEFAULT, DEFAULT_EDITION, edition
from recdsl.reference.value_formats import FORMATS
from tests.conftest import ROOT
from tools.generate_table import outputs
from tools.table_source import read_source


def catalogue(name: str) -> dict[str, dict[str, str]]:
    lines = (ROOT / "grammar" / name).read_text("utf-8").splitlines()
    return {row["id"]: row for row in csv.DictReader(lines)}


CATALOGUE = catalogue("catalogue.csv")
# What a row cannot say alone: the coded rule that enforces it.
CODED = {
    "S082": "too-many-pixels",
    "S182": "missing-region",
    "S183": "unlisted-region",
    "S202": "prefix-too-long",
    "S259": "too-many-pixels",
}
SINGLE_FIELD = {"type", "enum", "range", "length", "format", "required"}
# The catalogue's marks that a kind of check may enforce.
MARKS = {
    "type": {"type", "range"},
    "choices": {"enum"},
    "default": {"default"},
    "range": {"range", "type"},  # a frame rate is a positive number
    "length": {"length", "enum"},
    "format": {"format", "length", "range", "linked"},
    "required": {"required", "required-if"},
}
ROWS = pytest.mark.parametrize("row", DEFAULT.parameters, ids=lambda row: row.name)


def catalogue_modes(cell: str) -> set[str]:
    """The modes that the catalogue writes as `all` or `ind, mix (VoD), web`."""
    words = set(re.findall(r"[a-z]+", cell))
    names = {"ind": "individual", "mix": "mix", "web": "web"}
    return {name for word, name in names.items() if word in words or "all" in words}


def ids_of_rows() -> set[str]:
    of_parameters = {one for row in DEFAULT.parameters for _, ids in row.ids for one in ids}
    return of_parameters | {one for vendor in DEFAULT.vendors for one in vendor.ids}


def test_the_edition_in_force_is_that_of_the_page() -> None:
    assert DEFAULT_EDITION == "2023-02"


def test_names_are_unique_and_snake_case() -> None:
    names = [row.name for row in DEFAULT.parameters]
    assert len(set(names)) == len(names) == 116
    assert all(re.fullmatch(r"[a-z]+(_[a-z0-9]+)*", name) for name in names)


def test_paths_are_unique() -> None:
    assert max(Counter(row.path for row in DEFAULT.parameters).values()) == 1


def test_no_hard_constraint_on_a_single_field_is_without_a_row_or_a_rule() -> None:
    wanted = {
        number
        for number, row in CATALOGUE.items()
        if "S012" <= number <= "S283" and row["weight"] == "hard" and row["mark"] in SINGLE_FIELD
    }
    assert len(wanted) > 150
    assert wanted - ids_of_rows() == set(CODED)


def test_no_default_of_the_page_is_without_a_row() -> None:
    defaults = {number for number, row in CATALOGUE.items() if row["mark"] == "default"}
    assert defaults <= ids_of_rows()


@ROWS
def test_a_row_names_constraints_of_the_fitting_mark(row: Parameter) -> None:
    for check, ids in row.ids:
        assert ids
        assert len(set(ids)) == len(ids)
        for one in ids:
            if check == "note":
                assert CATALOGUE[one]["weight"] in ("soft", "info", "unclear")
            else:
                assert CATALOGUE[one]["mark"] in MARKS[check], one


@ROWS
def test_what_a_row_checks_has_a_constraint_and_the_reverse(row: Parameter) -> None:
    stated = {
        "type": True,
        # The choices of a boolean only give its two values names.
        "choices": bool(row.choices) and row.kind != "boolean",
        "default": row.default is not None,
        "range": row.minimum is not None or row.maximum is not None,
        "length": row.longest is not None,
        "format": bool(row.format),
        "required": row.need != "optional",
    }
    assert {check for check, ids in row.ids if ids} - {"note"} == {
        check for check, is_stated in stated.items() if is_stated
    }


@ROWS
def test_a_row_is_read_in_no_mode_that_the_catalogue_leaves_out(row: Parameter) -> None:
    for one in row.constraints("type"):
        assert set(row.modes) <= catalogue_modes(CATALOGUE[one]["modes"])


@ROWS
def test_a_row_contradicts_itself_nowhere(row: Parameter) -> None:
    assert row.doc.endswith(".")
    assert row.doc[0].isupper()
    assert re.fullmatch(r"\d+(-\d+)?(, \d+(-\d+)?)*", row.lines)
    assert row.format in ("", *FORMATS)
    values = [choice.value for choice in row.choices]
    words = [choice.word for choice in row.choices]
    assert len(set(words)) == len(words)
    assert all(word == word.lower() or word in values for word in words)
    assert all(choice.means for choice in row.choices)
    if row.choices and not isinstance(row.default, tuple | None):
        assert row.default in values
    if row.minimum is not None and row.maximum is not None:
        assert row.minimum < row.maximum
    if isinstance(row.default, int | float) and row.maximum is not None:
        assert (row.minimum or 0) <= row.default <= row.maximum


@ROWS
def test_a_row_stands_after_the_row_of_what_holds_it(row: Parameter) -> None:
    before = [other.path for other in DEFAULT.parameters[: DEFAULT.parameters.index(row)]]
    holder = row.path.removesuffix("[]") if row.path.endswith("[]") else row.path.rpartition(".")[0]
    holder = re.sub(r"\[\w+\]$", "[]", holder)
    assert holder in ("", *before)


def test_the_keys_to_storage_and_channel_are_secret() -> None:
    assert [row.name for row in DEFAULT.parameters if row.secret] == [
        "token",
        "secret",
        "salt",
        "access_key",
        "secret_key",
        "vod_access_key",
        "vod_secret_key",
    ]


def test_an_advised_row_has_a_default_to_fall_back_on() -> None:
    advised = [
        row.name for row in DEFAULT.parameters if row.need == "advised" and row.default is not None
    ]
    assert advised == ["channel_type", "web_audio_profile"]
    assert sum(row.need == "advised" for row in DEFAULT.parameters) == 2


def test_there_are_nine_vendors_and_the_parameter_lists_them() -> None:
    vendor = next(row for row in DEFAULT.parameters if row.name == "vendor")
    assert [row.number for row in DEFAULT.vendors] == list(range(9))
    assert [choice.value for choice in vendor.choices] == list(range(9))
    assert [choice.word for choice in vendor.choices] == [row.word for row in DEFAULT.vendors]
    assert [row.word for row in DEFAULT.vendors if not row.regional] == ["azure", "google"]


def test_every_vendor_has_as_many_regions_as_the_page_lists() -> None:
    counts = Counter(row.vendor for row in DEFAULT.regions)
    assert [counts[vendor.number] for vendor in DEFAULT.vendors] == [5, 25, 23, 20, 10, 0, 0, 16, 8]
    assert sum(counts.values()) == 107


def test_the_regions_lie_in_the_areas_that_the_catalogue_counts() -> None:
    areas = Counter(row.area for row in DEFAULT.regions)
    assert areas == {"CN": 43, "AP": 30, "EU": 11, "NA": 14, "none": 8, "unsure": 1}
    by_custom = [(row.vendor, row.number) for row in DEFAULT.regions if row.by_custom]
    assert by_custom == [(1, 9), (1, 22), (2, 11)]


def test_a_region_is_told_from_the_others_of_its_vendor_by_number_and_by_word() -> None:
    assert len({(row.vendor, row.number) for row in DEFAULT.regions}) == 107
    assert len({(row.vendor, row.word) for row in DEFAULT.regions}) == 107
    assert len({row.line for row in DEFAULT.regions}) == 107
    assert all(re.fullmatch(r"[a-z0-9-]+", row.word) for row in DEFAULT.regions)


def test_a_pointer_leads_to_every_parameter_outside_arrays() -> None:
    rows = [row for name in EDITIONS for row in edition(name).parameters]
    outside = {row.name.upper() for row in rows if "[" not in row.path} - {"MODE"}
    found = {name: value for name, value in vars(pointers).items() if name.isupper()}
    assert set(found) == outside
    assert found["STREAM_TYPES"] == "/clientRequest/recordingConfig/streamTypes"
    assert found["CNAME"] == "/cname"


def test_the_reference_page_has_every_parameter_and_every_region() -> None:
    page = outputs()["docs/parameters.md"]
    assert all(f'<a id="{row.name}"></a>' in page for row in DEFAULT.parameters)
    for row in DEFAULT.regions:
        word = f"`{row.word}`" if row.place else ""  # what is no place is no name to choose
        assert f"| {row.name} | {row.number} | {word} |" in page


def test_every_line_of_a_table_of_the_reference_page_has_all_its_cells() -> None:
    lines = outputs()["docs/parameters.md"].splitlines()
    for above, line in pairwise(lines):
        if above.startswith("|") and line.startswith("|"):
            assert above.count("|") == line.count("|"), line


def test_a_figure_names_what_the_catalogue_says_of_it() -> None:
    known = CATALOGUE | catalogue("catalogue-2026-07.csv")
    for row in read_source().figures:
        assert set(row.get("ids", ())) <= known.keys(), row["name"]
        assert ("of" in row) != bool(row.get("ids")), row["name"]
