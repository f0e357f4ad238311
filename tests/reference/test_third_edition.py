"""An edition more is a file of rows: nothing else has to know of it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_source
from recdsl.model.project import Project
from recdsl.model.source import Source
from recdsl.reference.body_schema import body_schema
from recdsl.reference.reference import Reference
from tools.generate_rulebook import pages
from tools.generate_table import reference_of
from tools.table_source import GRAMMAR, TableError, read_source, table_of

ROWS = """edition = "2099-01"

[source]
repository = "made/up"
commit = "0000000"
date = "2099-01-31"
page = "start.md"

[[parameter]]
name = "stay"
behind = "max_idle_time"
path = "clientRequest.recordingConfig.stay"
kind = "boolean"
doc = "Whether the recorder stays in a channel that is empty."
lines = "1"
modes = ["individual", "mix"]
ids = { type = ["N001"] }

[[parameter]]
name = "mobile"
removed = true

[[vendor]]
number = 11
fixed_region = 7
"""


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    for file in GRAMMAR.glob("*.toml"):
        shutil.copy(file, tmp_path)
    (tmp_path / "edition-2099-01.toml").write_text(ROWS, "utf-8")
    return tmp_path


def reference(folder: Path, edition: str = "2099-01") -> Reference:
    return reference_of(read_source(folder), edition, pages())


def test_a_file_of_rows_makes_an_edition(folder: Path) -> None:
    source = read_source(folder)
    assert source.editions == ["2023-02", "2026-07", "2099-01"]
    third = reference(folder)
    assert {"stay", "sts_token"} <= third.by_name.keys()
    assert not {"mobile", "transcode_options"} & third.by_name.keys()
    names = [row.name for row in table_of(source, "2099-01").parameters]
    assert names[names.index("max_idle_time") + 1] == "stay"
    assert third.facts.page is not None
    assert third.facts.page.address == "https://github.com/made/up/blob/0000000/start.md?plain=1"
    assert third.elsewhere("mobile") == "until 2026-07"
    assert third.elsewhere("transcode_options") == "until 2023-02"


def test_the_editions_before_are_untouched_but_for_what_they_know_of_it(folder: Path) -> None:
    before = reference(folder, "2026-07")
    assert table_of(read_source(folder), "2026-07") == table_of(read_source(), "2026-07")
    assert before.facts.later == {"clientRequest.recordingConfig.stay": "2099-01"}


def test_bodies_are_held_against_it(folder: Path) -> None:
    storage = {"vendor": 11, "region": 0, "bucket": "b", "accessKey": "${A}", "secretKey": "${S}"}
    body = {
        "cname": "c",
        "uid": "5",
        "clientRequest": {
            "recordingConfig": {"channelType": 0, "maxIdleTime": 300, "stay": True},
            "recordingFileConfig": {"avFileType": ["hls"]},
            "storageConfig": {**storage, "extensionParams": {"endpoint": "e.com"}},
        },
    }
    told = {}
    for name in ("2026-07", "2099-01"):
        terms = Terms(mode="mix", project=Project(reference=reference(folder, name)))
        found = lint_source(Source("a.json", json.dumps(body)), (), terms)
        told[name] = [(one.rule.name, one.pointer.rpartition("/")[2]) for one in found]
    assert told == {
        "2026-07": [("newer-edition", "stay")],
        "2099-01": [("region-without-effect", "region")],
    }
    assert '"stay"' in json.dumps(body_schema(reference(folder)))


def test_a_file_has_to_be_called_like_its_edition(folder: Path) -> None:
    (folder / "edition-2099-01.toml").rename(folder / "edition-2099-02.toml")
    with pytest.raises(TableError, match="it has edition '2099-01'"):
        read_source(folder)


def test_a_row_behind_one_that_is_not_there_is_refused(folder: Path) -> None:
    file = folder / "edition-2099-01.toml"
    file.write_text(ROWS.replace('"max_idle_time"', '"nowhere"'), "utf-8")
    with pytest.raises(TableError, match="behind nowhere"):
        table_of(read_source(folder), "2099-01")


def test_every_edition_names_its_source(folder: Path) -> None:
    for name, page in read_source(folder).pages.items():
        assert page.date <= f"{name}-31"
        assert page.commit
        assert page.repository
