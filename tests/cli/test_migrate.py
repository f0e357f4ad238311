"""Texts from one edition of the vendor's page to another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import recdsl as package
from recdsl.checks.terms import Terms
from recdsl.linting.migration.migrating import Migration, migrate
from recdsl.model.finding import MODES
from recdsl.model.source import Source
from recdsl.reference.reference import edition
from tests.checks.bodies import CLEAN
from tests.running import recdsl

OLD, NEW = "2023-02", "2026-07"
RECORDING = {"channelType": 0, "maxIdleTime": 300}
STORAGE = {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "${A}", "secretKey": "${S}"}
PARAM = "/extensionServiceConfig/extensionServices/0/serviceParam"
PAGE = {
    "serviceName": "web_recorder_service",
    "serviceParam": {
        "url": "https://example.com",
        "audioProfile": 0,
        "videoWidth": 1280,
        "videoHeight": 720,
        "maxRecordingHour": 3,
        "onhold": False,
    },
}


def body(storage: Any = STORAGE, recording: Any = RECORDING, **sections: Any) -> dict[str, Any]:
    request = {
        "recordingConfig": recording,
        "recordingFileConfig": {"avFileType": ["hls"]},
        "storageConfig": storage,
        **sections,
    }
    return {
        "cname": "c",
        "uid": "527841",
        "clientRequest": {name: value for name, value in request.items() if value is not None},
    }


def migrated(value: Any, mode: Any, *, unsafe: bool = False, to: str = NEW) -> Migration:
    source = Source("a.json", json.dumps(value))
    return migrate(source, (), Terms(mode=mode), edition(to), unsafe=unsafe)


def kinds(made: Migration) -> list[tuple[str, str]]:
    return [
        (step.kind, step.diagnostic.pointer.removeprefix("/clientRequest")) for step in made.steps
    ]


def web(**param: Any) -> dict[str, Any]:
    page = {**PAGE, "serviceParam": {**PAGE["serviceParam"], **param}}  # type: ignore[dict-item]
    kept = {name: value for name, value in page["serviceParam"].items() if value is not None}  # type: ignore[attr-defined]
    services = [{**page, "serviceParam": kept}]
    return body(recording=None, extensionServiceConfig={"extensionServices": services})


@pytest.mark.parametrize(
    ("value", "mode", "expected"),
    [
        (body(appsCollection={"combinationPolicy": "postpone_transcoding"}), "individual",
         [("has no counterpart", "/appsCollection")]),
        (body(appsCollection={"combinationPolicy": "default"}), "mix",
         [("no longer does anything", "/appsCollection")]),
        (body({**STORAGE, "vendor": 0}), "mix", [("has no counterpart", "/storageConfig/vendor")]),
        (body({**STORAGE, "region": 17}), "mix", [("has no counterpart", "/storageConfig/region")]),
        (body({**STORAGE, "vendor": 8}), "mix", [("has no counterpart", "/storageConfig/region")]),
        (body(recording={"maxIdleTime": 300}), "mix",
         [("has to change", "/recordingConfig/channelType")]),
        (body(recording={**RECORDING, "subscribeUidGroup": 1}), "mix",
         [("no longer does anything", "/recordingConfig/subscribeUidGroup")]),
        (body(recording={**RECORDING, "streamMode": "standard"}), "mix",
         [("no longer does anything", "/recordingConfig/streamMode")]),
        (body(recordingFileConfig=None), "mix", [("may change", "/recordingFileConfig")]),
        (web(audioProfile=None), "web",
         [("has to change", f"{PARAM}/audioProfile")]),
        (body(), "mix", []),
        (web(), "web", []),
    ],
)  # fmt: skip
def test_what_changes_is_told_by_its_kind(value: Any, mode: Any, expected: Any) -> None:
    steps = [
        step
        for step in kinds(migrated(value, mode))
        if "subscribeUidGroup" not in step[1] or mode == "mix"
    ]
    assert steps == expected


def test_azure_gets_its_region_and_a_group_is_remarked_on() -> None:
    storage = {name: value for name, value in STORAGE.items() if name != "region"} | {"vendor": 5}
    made = migrated(body(storage, {**RECORDING, "subscribeUidGroup": 4}), "individual")
    after = json.loads(made.text)
    assert after["clientRequest"]["storageConfig"]["region"] == 0
    (step,) = [one for one in made.left if one.diagnostic.pointer.endswith("subscribeUidGroup")]
    assert "17 to 32 users and is 18 to 32 users now" in step.diagnostic.message


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("unsafe", [False, True])
def test_a_sound_body_stays_sound_and_a_second_time_changes_nothing(
    mode: Any, unsafe: bool
) -> None:
    from recdsl.model.placeholder import render_placeholders

    made = migrated(render_placeholders(CLEAN[mode]), mode, unsafe=unsafe)
    found = package.lint(made.text, name="a.json", mode=mode, edition=NEW)
    gone = {one.diagnostic.pointer for one in made.left if one.kind == "has no counterpart"}
    assert {one.pointer for one in found if one.severity == "error"} <= gone
    again = migrate(Source("a.json", made.text), (), Terms(mode=mode), edition(NEW), unsafe=unsafe)
    assert again.text == made.text


def test_what_is_gone_goes_only_when_it_is_unsafe() -> None:
    options = {"container": {"format": "mp3"}}
    value = body(transcodeOptions=options, recording={**RECORDING, "subscribeUidGroup": 0})
    assert "transcodeOptions" in migrated(value, "individual").text
    assert "transcodeOptions" not in migrated(value, "individual", unsafe=True).text


def test_the_card_has_no_counterpart() -> None:
    spec = "record audio of users 123, 456 individually\nto s3 us-east-1\nas m4a\n"
    terms = Terms()
    made = migrate(Source("a.rec", spec), (), terms, edition(NEW))
    (step,) = made.steps
    assert (step.kind, step.line) == ("has no counterpart", 3)
    assert step.diagnostic.message.startswith(
        "Mixing after the recording was last in edition 2023-02"
    )
    assert made.text == f"edition {NEW}\n{spec}"
    gone = migrate(Source("a.rec", spec), (), terms, edition(NEW), unsafe=True)
    assert gone.text == f"edition {NEW}\n{spec.removesuffix('as m4a' + chr(10))}"
    assert gone.left == ()
    assert package.compile(gone.text).ok


def test_a_spec_of_the_edition_stays_as_it_is() -> None:
    spec = f"edition {NEW}\nrecord audio mixed\nto s3 us-east-1\n"
    made = migrate(Source("a.rec", spec), (), Terms(), edition(NEW))
    assert (made.text, made.steps) == (spec, ())


def test_a_spec_goes_back_to_the_first_edition() -> None:
    spec = f'edition {NEW}\nrecord audio mixed\nto s3-compatible bucket "b" endpoint "e.com"\n'
    made = migrate(Source("a.rec", spec), (), Terms(), edition(OLD), unsafe=True)
    assert made.text.startswith(f"edition {OLD}\n")
    assert [step.kind for step in made.left] == ["has no counterpart"]


def put(folder: Path) -> None:
    (folder / "a.json").write_text(json.dumps(body(recording={"maxIdleTime": 300}), indent=2))
    (folder / "b.rec").write_text("record audio mixed\nto s3 us-east-1\n")
    (folder / "c.py").write_text(f"start = {body(recording={'maxIdleTime': 300})!r}\n")
    (folder / "recdsl.toml").write_text('modes = { "*" = "mix" }\n')


def test_a_folder_is_shown_written_and_then_done(tmp_path: Path) -> None:
    put(tmp_path)
    told = recdsl("migrate", ".", cwd=tmp_path)
    assert told.returncode == 1
    assert "a.json:5:5: has to change: `recordingConfig` has no `channelType`" in told.stdout
    assert "c.py:1:" in told.stdout
    shown = recdsl("migrate", "--diff", ".", cwd=tmp_path)
    assert (shown.returncode, f"+edition {NEW}" in shown.stdout) == (1, True)
    assert "edition" not in (tmp_path / "b.rec").read_text()
    done = recdsl("migrate", "--write", ".", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert (
        tmp_path / "b.rec"
    ).read_text() == f"edition {NEW}\nrecord audio mixed\nto s3 us-east-1\n"
    assert "'channelType': 0" in (tmp_path / "c.py").read_text()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert recdsl("migrate", "--write", ".", cwd=tmp_path).returncode == 0
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_json_names_the_steps(tmp_path: Path) -> None:
    put(tmp_path)
    done = recdsl("migrate", "--format", "json", "--to", NEW, "a.json", cwd=tmp_path)
    report = json.loads(done.stdout)
    assert [step["kind"] for step in report["steps"]] == ["has to change"]
    assert report["steps"][0]["fixes"][0]["safety"] == "safe"


def test_write_and_diff_exclude_each_other() -> None:
    assert recdsl("migrate", "--write", "--diff", "a.json").returncode == 2
    assert recdsl("migrate", "--to", "1999-01", "a.json").returncode == 2
    assert recdsl("migrate", "--unsafe-fixes", "there-is-none.json").returncode == 2


def test_a_body_a_spec_and_a_program_are_migrated_from_python() -> None:
    value = body(recording={"maxIdleTime": 300})
    migration = package.migrate(value, mode="mix")
    assert json.loads(migration.text)["clientRequest"]["recordingConfig"]["channelType"] == 0
    assert [step.kind for step in migration.steps] == ["has to change"]
    assert migration.left == ()
    assert package.migrate(migration.text, mode="mix").text == migration.text
    program = package.migrate(f"start = {value!r}\n", name="c.py", mode="mix")
    assert "'channelType': 0" in program.text
    spec = "record audio mixed\nto s3 us-east-1\n"
    assert package.migrate(spec).text == f"edition {NEW}\n{spec}"
    back = package.migrate(f"edition {NEW}\n{spec}", to=OLD)
    assert back.text == f"edition {OLD}\n{spec}"


def test_from_python_a_spec_contradicts_no_edition() -> None:
    spec = f"edition {NEW}\nrecord audio mixed\nto s3 us-east-1\n"
    with pytest.raises(ValueError, match=f"states edition {NEW}"):
        package.migrate(spec, to=OLD, edition=OLD)
    assert package.migrate(spec, to=OLD, edition=NEW).text.startswith(f"edition {OLD}")
    for wrong in ({"to": "1999-01"}, {"edition": "1999-01"}, {"mode": "mix"}):
        with pytest.raises(ValueError, match=r"1999-01|states its own mode"):
            package.migrate(spec, **wrong)  # type: ignore[arg-type]
