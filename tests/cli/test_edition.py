"""By which edition of the vendor's page a run goes: the option, the text, the configuration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import recdsl as package
from recdsl.linting.reading import EditionContradictionError
from tests.running import recdsl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

NEW, OLD = "2026-07", "2023-02"
# 17 is a region of Amazon S3 in the first edition alone.
STORAGE: dict[str, Json] = {
    "vendor": 1,
    "region": 17,
    "bucket": "b",
    "accessKey": "${A}",
    "secretKey": "${S}",
}
BODY: dict[str, Json] = {
    "cname": "c",
    "uid": "527841",
    "clientRequest": {
        "token": "${T}",
        "recordingConfig": {"channelType": 0, "maxIdleTime": 300},
        "recordingFileConfig": {"avFileType": ["hls"]},
        "storageConfig": STORAGE,
    },
}
SPEC = 'record audio mixed\nto s3 us-gov-west-1 bucket "b" key ${A} secret ${S}\n'


def errors(folder: Path, *arguments: str) -> list[str]:
    done = recdsl("lint", "--format", "json", *arguments, cwd=folder)
    assert done.returncode in (0, 1), done.stderr
    return [
        one["name"] for one in json.loads(done.stdout)["findings"] if one["severity"] == "error"
    ]


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    (tmp_path / "a.json").write_text(json.dumps(BODY), "utf-8")
    (tmp_path / "old.rec").write_text(SPEC, "utf-8")
    (tmp_path / "new.rec").write_text(f"edition {NEW}\n{SPEC}", "utf-8")
    return tmp_path


def test_the_first_edition_is_the_default(folder: Path) -> None:
    assert errors(folder, "a.json", "--mode", "mix") == []
    assert errors(folder, "old.rec") == []


def test_the_option_chooses_the_edition(folder: Path) -> None:
    assert errors(folder, "a.json", "--mode", "mix", "--edition", NEW) == ["unlisted-region"]
    assert errors(folder, "old.rec", "--edition", NEW) == ["unknown-name"]


def test_the_first_line_of_a_spec_chooses_it(folder: Path) -> None:
    assert errors(folder, "new.rec") == ["unknown-name"]
    assert errors(folder, "new.rec", "--edition", NEW) == ["unknown-name"]


@pytest.mark.parametrize("command", ["lint", "compile", "explain", "preview"])
def test_an_option_that_contradicts_the_first_line_is_a_usage_error(
    folder: Path, command: str
) -> None:
    done = recdsl(command, "new.rec", "--edition", OLD, cwd=folder)
    assert done.returncode == 2
    assert f"new.rec states edition {NEW}" in done.stderr
    assert done.stdout == ""


def test_the_configuration_chooses_it_also_by_file(folder: Path) -> None:
    settings = folder / "recdsl.toml"
    settings.write_text(f'edition = "{NEW}"\n', "utf-8")
    assert errors(folder, "a.json", "--mode", "mix") == ["unlisted-region"]
    assert errors(folder, "a.json", "--mode", "mix", "--edition", OLD) == []
    settings.write_text(f'editions = {{ "new/*" = "{NEW}" }}\n', "utf-8")
    assert errors(folder, "a.json", "--mode", "mix") == []
    (folder / "new").mkdir()
    (folder / "new" / "b.json").write_text(json.dumps(BODY), "utf-8")
    assert errors(folder, "new/b.json", "--mode", "mix") == ["unlisted-region"]
    assert errors(folder, "new/b.json", "--mode", "mix", "--edition", OLD) == []


def test_a_first_line_wins_over_the_configuration(folder: Path) -> None:
    (folder / "recdsl.toml").write_text(f'edition = "{OLD}"\n', "utf-8")
    assert errors(folder, "new.rec") == ["unknown-name"]


def test_config_says_which_edition_is_in_force(folder: Path) -> None:
    (folder / "recdsl.toml").write_text(f'editions = {{ "*.json" = "{NEW}" }}\n', "utf-8")
    told = recdsl("config", "a.json", cwd=folder).stdout
    assert f"edition {NEW} of the vendor's page: `editions` has *.json (recdsl.toml:1)" in told
    assert (
        json.loads(recdsl("config", "a.json", "--format", "json", cwd=folder).stdout)["edition"]
        == NEW
    )
    assert (
        json.loads(recdsl("config", ".", "--format", "json", cwd=folder).stdout)["edition"] == OLD
    )


@pytest.mark.parametrize("command", ["lint a.json", "compile old.rec", "schema", "rules", "config"])
def test_an_edition_that_there_is_none_of_is_a_usage_error(folder: Path, command: str) -> None:
    done = recdsl(*command.split(), "--edition", "2021-01", cwd=folder)
    assert done.returncode == 2
    assert OLD in done.stderr


def test_reports_say_by_which_edition_they_go(folder: Path) -> None:
    report = json.loads(recdsl("lint", "--format", "json", "new.rec", "old.rec", cwd=folder).stdout)
    assert report["editions"] == [OLD, NEW]
    assert {one.get("edition") for one in report["findings"] if one["file"] == "new.rec"} == {NEW}
    log = json.loads(recdsl("lint", "--format", "sarif", "new.rec", cwd=folder).stdout)
    (run,) = log["runs"]
    assert run["properties"]["editions"] == [NEW]
    assert {one["properties"]["edition"] for one in run["results"]} == {NEW}


def test_a_sound_file_is_reported_with_its_edition_too(folder: Path) -> None:
    sound = (
        f'edition {NEW}\nrecord audio mixed\nto s3 us-east-1 bucket "b" key ${{A}} secret ${{S}}\n'
    )
    (folder / "sound.rec").write_text(sound, "utf-8")
    done = recdsl("lint", "--format", "json", "sound.rec", cwd=folder)
    assert json.loads(done.stdout)["editions"] == [NEW]


def test_fmt_keeps_the_first_line() -> None:
    text = f"# why\n  EDITION   {NEW}  # so\nrecord audio   mixed\nto s3 us-east-1"
    made = recdsl("fmt", "-", stdin=text).stdout
    assert made == f"# why\nedition {NEW}  # so\nrecord audio mixed\nto s3 us-east-1\n"
    assert recdsl("fmt", "-", stdin=made).stdout == made


def test_a_spec_with_nothing_but_its_edition_records_nothing() -> None:
    found = package.lint(f"edition {NEW}\n")
    assert [one.rule.name for one in found] == ["nothing-recorded"]


def test_an_unknown_edition_in_a_spec_is_one_finding_there() -> None:
    found = package.lint("edition 2021-01\nrecord audio to s3 us-east-1")
    first = found[0]
    assert (first.rule.name, first.span.start, first.span.end) == ("unknown-name", 8, 15)
    assert NEW in first.message


def test_the_edition_stands_in_no_other_line() -> None:
    found = package.lint(f"record audio to s3 us-east-1\nedition {NEW}\n")
    assert found[0].rule.name == "syntax-error"


def test_schema_and_rules_are_those_of_an_edition() -> None:
    old, new = (recdsl("schema", "--edition", one).stdout for one in (OLD, NEW))
    assert ("stsToken" in old, "stsToken" in new) == (False, True)
    assert ("transcodeOptions" in old, "transcodeOptions" in new) == (True, False)
    assert recdsl("schema").stdout == old


def test_decompile_states_the_edition(folder: Path) -> None:
    once = recdsl("decompile", "a.json", "--mode", "mix", "--edition", NEW, cwd=folder).stdout
    assert once.startswith(f"edition {NEW}\nrecord")
    (folder / "b.json").write_text(json.dumps(BODY), "utf-8")
    both = recdsl(
        "decompile", "a.json", "b.json", "--mode", "mix", "--edition", NEW, cwd=folder
    ).stdout
    assert both.count("edition") == 1
    assert both.startswith(f"edition {NEW}\nrecording a {{")
    assert "edition" not in recdsl("decompile", "a.json", "--mode", "mix", cwd=folder).stdout


def test_diff_tells_what_an_edition_changes(folder: Path) -> None:
    done = recdsl("diff", "--edition", f"{OLD}..{NEW}", "--mode", "mix", "a.json", cwd=folder)
    assert done.returncode == 0
    assert "17" in done.stdout
    assert recdsl("diff", "a.json", cwd=folder).returncode == 2
    assert recdsl("diff", "--edition", "1999..2000", "a.json", "a.json").returncode == 2


def test_the_functions_take_an_edition() -> None:
    text = json.dumps(BODY)
    for edition, sound in ((None, True), (OLD, True), (NEW, False)):
        assert package.lint(text, mode="mix", edition=edition).ok is sound
        (linted,) = package.lint_many([text.encode()], mode="mix", edition=edition)
        assert linted.ok is sound
    assert package.compile(SPEC, edition=OLD).ok
    assert not package.compile(SPEC, edition=NEW).ok
    assert package.decompile(BODY, mode="mix", edition=NEW).text.startswith(f"edition {NEW}\n")
    assert package.explain(BODY, mode="mix", edition=NEW) != package.explain(BODY, mode="mix")
    assert package.diff(BODY, BODY, mode="mix", editions=(OLD, NEW))[0].status == "changed"
    assert package.preview(BODY, mode="mix", edition=NEW)


def test_the_functions_refuse_a_contradiction() -> None:
    for call in (package.lint, package.compile, package.explain, package.preview):
        with pytest.raises(EditionContradictionError, match="states edition"):
            call(f"edition {NEW}\n{SPEC}", edition=OLD)
    with pytest.raises(ValueError, match="does not exist"):
        package.lint(SPEC, edition="2021-01")


def test_defaults_are_read_by_the_edition_of_the_spec_that_shares_them(tmp_path: Path) -> None:
    shared = (
        f'edition {OLD}\ndefaults {{ to s3 us-gov-west-1 bucket "b" key ${{A}} secret ${{S}} }}\n'
    )
    (tmp_path / "defaults.rec").write_text(shared, "utf-8")
    (tmp_path / "old.rec").write_text("record audio mixed\n", "utf-8")
    (tmp_path / "new.rec").write_text(f"edition {NEW}\nrecord audio mixed\n", "utf-8")
    assert errors(tmp_path, "--defaults", "defaults.rec", "old.rec") == []
    assert errors(tmp_path, "--defaults", "defaults.rec", "new.rec") == ["unknown-name"]
