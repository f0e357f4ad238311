from __future__ import annotations

from pathlib import Path

import pytest

from tools.table_source import GRAMMAR, Row, Source, TableError, read_source, table_at, table_of

SOURCE = read_source()
LATER: dict[str, list[Row]] = {
    "parameters": [
        {"name": "video_width", "since": "2024-02", "minimum": 240},
        {"name": "combination_policy", "since": "2024-02", "removed": True},
    ],
    "vendors": [
        {"number": 0, "since": "2024-02", "removed": True},
        {
            "number": 11,
            "since": "2024-02",
            "word": "compatible",
            "title": "S3-compatible storage",
            "regional": False,
            "ids": [],
            "lines": "205",
        },
    ],
    "regions": [
        *({"vendor": 0, "number": n, "since": "2024-02", "removed": True} for n in range(5)),
        {
            "vendor": 1,
            "number": 18,
            "since": "2024-02",
            "name": "AF_SOUTH_1",
            "place": "Cape Town",
            "area": "none",
            "line": 236,
        },
    ],
}


def with_later_edition(source: Source = SOURCE) -> Source:
    return Source(
        [*source.editions, "2024-02"],
        source.edition,
        source.parameters + LATER["parameters"],
        source.vendors + LATER["vendors"],
        source.regions + LATER["regions"],
        source.figures,
        source.remarks,
    )


def changed(name: str, **columns: object) -> Source:
    rows = [{**row, **columns} if row["name"] == name else row for row in SOURCE.parameters]
    return SOURCE._replace(parameters=rows)


def test_a_later_edition_leaves_the_one_in_force_untouched() -> None:
    assert table_of(with_later_edition()) == table_of(SOURCE)


def test_a_later_edition_overrides_only_the_columns_that_it_states() -> None:
    before = {row.name: row for row in table_of(SOURCE).parameters}
    after = {row.name: row for row in table_of(with_later_edition(), "2024-02").parameters}
    assert (after["video_width"].minimum, after["video_width"].maximum) == (240, 1920)
    assert after["video_width"].doc == before["video_width"].doc
    assert before.keys() - after.keys() == {"combination_policy"}
    assert list(after) == [name for name in before if name != "combination_policy"]


def test_a_later_edition_has_its_own_vendors_and_regions() -> None:
    table = table_of(with_later_edition(), "2025-01")
    assert [row.number for row in table.vendors] == [*range(1, 9), 11]
    vendor = next(row for row in table.parameters if row.name == "vendor")
    assert [choice.word for choice in vendor.choices][-1] == "compatible"
    assert len(table.regions) == 107 - 5 + 1
    assert table.regions[-1].word == "af-south-1"


def test_the_latest_edition_that_has_come_speaks_last_wherever_it_stands() -> None:
    rows: list[Row] = [
        {"name": "a", "since": "2024-08", "maximum": 3},
        {"name": "b", "maximum": 9},
        {"name": "a", "maximum": 1},
        {"name": "a", "since": "2024-02", "maximum": 2},
    ]
    found = {edition: table_at(rows, edition)[0] for edition in ("2023-02", "2024-02", "2025-01")}
    assert [row["maximum"] for row in found.values()] == [1, 2, 3]


def test_what_was_taken_away_can_come_back_whole() -> None:
    rows: list[Row] = [
        {"name": "a", "minimum": 1},
        {"name": "a", "since": "2024-02", "removed": True},
        {"name": "a", "since": "2025-01", "maximum": 2},
    ]
    assert table_at(rows, "2024-02") == []
    assert table_at(rows, "2025-01") == [{"name": "a", "maximum": 2}]


def test_two_rows_of_one_edition_about_the_same_thing_are_refused() -> None:
    with pytest.raises(TableError, match="2 times"):
        table_of(SOURCE._replace(parameters=[*SOURCE.parameters, SOURCE.parameters[0]]))


def test_taking_away_what_is_not_there_is_refused() -> None:
    with pytest.raises(TableError, match="not there"):
        table_at([{"name": "a", "since": "2024-02", "removed": True}], "2024-02")


def test_regions_of_a_vendor_that_is_gone_are_refused() -> None:
    gone = with_later_edition()._replace(regions=SOURCE.regions)
    with pytest.raises(TableError, match="vendor 0 has no regions"):
        table_of(gone, "2024-02")


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"kind": "text"}, "kind is 'text'"),
        ({"unit": "seconds"}, "unit is 'seconds'"),
        ({"need": "yes"}, "need is 'yes'"),
        ({"format": "email"}, "format is 'email'"),
        ({"ids": {"type": ["A01"]}}, "no id"),
        ({"ids": {"type": ["S001", "S001"]}}, "2 times"),
        ({"ids": {"sort": ["S001"]}}, "no sort"),
        ({"modes": ["mix", "individual"]}, "not in order"),
        ({"modes": []}, "not in order"),
        ({"choices": [{"value": 1, "means": "one", "default": True}]}, "no default"),
        ({"doc": None}, "doc is missing"),
        ({"path": "cname"}, "parameter path 'cname'"),
    ],
)
def test_a_row_that_makes_no_sense_is_refused(columns: Row, message: str) -> None:
    with pytest.raises(TableError, match=message):
        table_of(changed("fps", **columns))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("maximun = 3", "no maximun"),
        ("longest = true", "longest is True"),
        ("secret = 1", "secret is 1"),
        ('since = "later"', "since is 'later'"),
        ("[more]", "no more"),
    ],
)
def test_a_column_that_there_is_none_of_is_refused(tmp_path: Path, line: str, message: str) -> None:
    for name in ("parameters.toml", "storage.toml", "figures.toml"):
        (tmp_path / name).write_text((GRAMMAR / name).read_text("utf-8"), "utf-8")
    with (tmp_path / "parameters.toml").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    with pytest.raises(TableError, match=message):
        read_source(tmp_path)
