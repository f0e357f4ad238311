"""What is no secret is shown as it is: words of messages, names, keywords, fillers."""

from __future__ import annotations

from pathlib import Path

import pytest

from recdsl.api import compile as compiled
from recdsl.api import decompile, lint
from recdsl.editing.symbols import symbols
from recdsl.editing.text_snapshot import Snapshot
from recdsl.model.quoting import quoted
from recdsl.model.source import Source
from recdsl.reports.differences import unified
from recdsl.reports.masked_diagnostics import masked
from recdsl.reports.text import render
from recdsl.secrets import mask_source, mask_value
from tests.sowing.test_sowing import told

BODY = (
    '{"cname": "a", "uid": "900001", "clientRequest": {\n'
    '"recordingConfig": {"channelType": 0, "maxIdleTime": 3, "streamMode": "standard"},\n'
    '"storageConfig": {"vendor": 1, "region": 1, "bucket": "b",'
    ' "accessKey": "record", "secretKey": "stream"}}}'
)


@pytest.mark.fault("K3")
def test_words_of_a_message_stay_though_the_keys_are_such_words() -> None:
    text = render(lint(BODY, name="mask4.json", mode="mix").diagnostics, colour=False)
    assert "`streamMode` has no effect" in text
    assert '"accessKey": "******", "secretKey": "******"' in text


@pytest.mark.fault("K4")
def test_a_variable_under_a_secret_name_stays() -> None:
    text = "const x = { token: t, secretKey: keys.sk, salt };\nf({ accessKey: process.env.AK! });\n"
    assert mask_source(Source("a.ts", text)) == text
    before, after = f"{text}const a = 1;\n", f"{text}const a = 2;\n"
    assert f" {text.splitlines()[0]}\n" in unified("a.ts", before, after)


@pytest.mark.fault("K5")
def test_words_of_the_language_stay() -> None:
    spec = "record audio decrypt key secret to s3 us-east-1"
    text = render(compiled(spec).diagnostics, colour=False)
    assert "aes-128-xts" in text
    assert "*" not in text


@pytest.mark.fault("K6")
def test_a_program_that_is_taken_for_a_spec_is_told_by_its_first_word() -> None:
    text = render(
        lint('export const token = "hunter2hunter2";\n', name="<stdin>").diagnostics, colour=False
    )
    assert "No clause begins with `export`." in text
    assert "hunter2" not in text


@pytest.mark.fault("K7")
@pytest.mark.parametrize("word", ["default", "string", "test", "xxxxx", "CHANGEME", "%s"])
def test_a_filler_is_no_key_in_clear(word: str) -> None:
    body = BODY.replace('"record"', f'"{word}"').replace('"stream"', f'"{word}"')
    assert "literal-key" not in {one.rule.name for one in lint(body, mode="mix")}
    assert "literal-key" in {one.rule.name for one in lint(BODY, mode="mix")}


@pytest.mark.fault("K8")
@pytest.mark.parametrize("word", ["string", "%s"])
def test_a_filler_is_quoted_and_called_one(word: str) -> None:
    body = BODY.replace('"900001"', f'"{word}"').replace('"record"', f'"{word}"')
    said = next(one.message for one in lint(body, mode="mix") if one.pointer == "/uid")
    assert said.startswith(f'`uid` is "{word}", which looks like a value to fill in later')


@pytest.mark.fault("S2")
@pytest.mark.parametrize(
    "pointer", ["/accessKey/0", "/clientRequest/token/v", "stsToken", "/salt/a/b"]
)
def test_nothing_below_a_secret_name_is_shown(pointer: str) -> None:
    assert mask_value(pointer, "X") == "***"


@pytest.mark.fault("S3")
@pytest.mark.parametrize(
    "clause", ['with "{X}"', '"{X}"', 'key "k" "{X}"', "with {X}", "token {X}"]
)
def test_a_text_where_none_can_stand_is_not_quoted(clause: str) -> None:
    spec = f"record audio to s3 us-east-1 {clause.format(X='AKIAq7Zk99')}"
    found = lint(spec, name="a.rec").diagnostics
    assert found
    assert "AKIAq7Zk99" not in render(found, colour=False)
    assert all("AKIAq7Zk99" not in repr((one.message, one.help)) for one in masked(found))


@pytest.mark.fault("S4")
def test_decompiled_bodies_have_placeholders_wherever_a_secret_is() -> None:
    body = {
        "cname": "c",
        "uid": "1",
        "clientRequest": {
            "recordingConfig": {"privateParams": '{"token":"KEYq7Zk","a":1}'},
            "storageConfig": {"accessKey": "a${T}KEYq7Zk", "secretKey ": "KEYq7Zk"},
            "extensionServiceConfig": {
                "extensionServices": [
                    {"serviceName": "web_recorder_service",
                     "serviceParam": {"url": "https://h/?token=KEYq7Zk&a=1"}},
                    {"serviceName": "rtmp_publish_service",
                     "serviceParam": {"outputs": [{"rtmpUrl": "h/app/KEYq7Zk"}]}},
                ]
            },
        },
    }  # fmt: skip
    made = decompile(body, mode="web")  # type: ignore[arg-type]
    assert "KEYq7Zk" not in made.text
    assert '"https://h/?token=${TOKEN}&a=1"' in made.text
    assert '"h/app/${STREAM_KEY}"' in made.text
    assert "KEYq7Zk" in decompile(body, mode="web", keep_secrets=True).text  # type: ignore[arg-type]


@pytest.mark.fault("K3", "K9")
@pytest.mark.parametrize("key", ["record", "KEYq7Zk9"])
def test_what_an_expression_gives_to_a_call_is_not_quoted(key: str) -> None:
    program = f"""
const c = new Client("{key}"), n = process.env["NAME"], g = get("name");
start("/mode/mix/start", {{cname: c, uid: n, clientRequest: {{token: g, storageConfig: {{}}}}}});
"""
    said = [one.message for one in lint(program, name="a.js", strict=True)]
    assert any('new Client("…")' in one for one in said)
    assert any('process.env["NAME"]' in one for one in said)
    assert f'"{key}"' not in "".join(said)


def test_a_message_leaves_out_the_secret_parts_of_an_address() -> None:
    assert quoted("https://u:p@h/?token=x") == '"https://***:***@h/?token=***"'
    assert quoted("rtmp://h/app/key") == '"rtmp://h/app/***"'


@pytest.mark.fault("K6")
def test_no_key_of_a_program_that_is_taken_for_a_spec_is_shown() -> None:
    program = "k = f('KEYq7Zk9'); post({'secretKey': k, 'bucket': 'plain'})\n"
    text = render(lint(program, name="<stdin>").diagnostics, colour=False)
    assert "'plain'" in text
    assert "KEYq7Zk9" not in text


@pytest.mark.fault("S1")
@pytest.mark.parametrize(
    "line",
    [
        "accessKey: required",
        "secretKey: optional.",
        "- token: string",
        "accessKey: yours",
        "mailto:somebody@example.com",
        "npm:recdsl@1.0.0",
        "from 12:30@noon",
        "git@github.com:a/b",
    ],
)
def test_words_and_addresses_of_prose_stay(line: str) -> None:
    assert mask_source(Source("a.md", f"{line}\n")) == f"{line}\n"


BELOW = """{"cname": "a", "uid": "1", "clientRequest": {"token": {"KEYq7Zk": "KEYq7Zk"},
"storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": [{"KEYq7Zk": 1}]}}}"""


@pytest.mark.fault("S2")
def test_no_name_below_a_secret_is_shown() -> None:
    assert "KEYq7Zk" not in repr(symbols(Snapshot("a.json", BELOW, "json")))
    spec = "record audio\nset storageConfig.secretKey.KEYq7Zk = 1\n"
    assert "KEYq7Zk" not in mask_source(Source("a.rec", spec))


@pytest.mark.fault("S2", "S3")
@pytest.mark.parametrize(
    "spec",
    [
        'record audio mixed\npush to "h/app/KEYq7Zk" "rtmp://h/a/KEYq7Zk"\n',
        'record audio\nto s3 us-east-1 keys "KEYq7Zk" "KEYq7Zk"\n',
        'record audio\nto s3 us-east-1 "KEYq7Zk" "KEYq7Zk"\n',
    ],
)
def test_texts_beside_a_misplaced_one_are_hidden_as_well(spec: str) -> None:
    assert "KEYq7Zk" not in render(lint(spec, name="a.rec").diagnostics, colour=False)
    assert "KEYq7Zk" not in repr([one.message for one in lint(spec, name="a.rec")])


@pytest.mark.fault("S2")
def test_json_pointers_end_at_the_secret(tmp_path: Path) -> None:
    place = tmp_path / "a.json"
    place.write_text(BELOW)
    said = told("explain", "--format", "json", str(place))
    assert "/clientRequest/token" in said
    assert "KEYq7Zk" not in said


ADDRESSED = (
    ("lint", "{}"),
    ("lint", "--format", "json", "{}"),
    ("explain", "{}"),
    ("preview", "{}"),
    ("decompile", "{}"),
    ("fmt", "{}"),
    ("compile", "{}"),
    ("diff", "{}", "{}"),
    ("rules", "{}"),
    ("lint", "--baseline", "{}", "a.rec"),
    ("lint", "--config", "{}", "a.rec"),
    ("lint", "--select", "{}", "a.rec"),
)


@pytest.mark.fault("S1")
@pytest.mark.parametrize("command", ADDRESSED, ids=" ".join)
@pytest.mark.parametrize("address", ["https://u:keyq7zk@h/", "//u:keyq7zk@h/", "h?token=keyq7zk"])
def test_an_address_that_is_no_file_is_named_without_its_key(
    command: tuple[str, ...], address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.rec").write_text("record audio\n")
    said = told(*(part.format(address) for part in command))
    assert said
    assert "keyq7zk" not in said


@pytest.mark.fault("S1")
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_spec_in_place_of_the_file_of_defaults_is_shown_without_its_keys(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spec = 'to s3 us-east-1 key \\"KEYq7Zk\\" secret \\"KEYq7Zk\\"'
    Path("recdsl.toml").write_text(f'defaults = "{spec}"\nexclude = ["https://u:KEYq7Zk@h/"]\n')
    Path("a.rec").write_text("record audio\n")
    shown = told("config", "--format", form)
    assert "to s3 us-east-1 key" in shown
    assert "KEYq7Zk" not in shown
    assert "KEYq7Zk" not in told("lint", "a.rec")


@pytest.mark.fault("S1", "S3")
@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "junit"])
@pytest.mark.parametrize(
    "line",
    [
        'set storageConfig.scretKey = "KEYq7Zk"',
        'record audio to s3 us-east-1 scretKye "KEYq7Zk"',
        'record audio with tokn "KEYq7Zk"',
        '{"cname": "a", "uid": "1", "clientRequest": {"scretKye" "KEYq7Zk"}}',
    ],
)
def test_a_line_that_is_no_json_is_shown_without_its_keys(
    line: str, form: str, tmp_path: Path
) -> None:
    place = tmp_path / "a.jsonl"
    place.write_text(f"{line}\n")
    said = told("lint", "--jsonl", "--format", form, str(place))
    assert "a.jsonl" in said
    assert "KEYq7Zk" not in said
