"""What is inferred from a sentence, and what is not."""

from __future__ import annotations

import pytest

import recdsl
from recdsl.language.compiling.inference import INFERRED
from recdsl.reference.reference import DEFAULT
from tests.language.reading import body, client, document

CARD = "record audio of users 123,456 individually to S3 us-east-1 as m4a"
# The modes of encryption, without `none`; the last two need a salt.
CIPHERS = [choice.word for choice in DEFAULT.by_name["decryption_mode"].choices][1:]


def test_the_card_s_sentence_compiles_on_its_own() -> None:
    (recording,) = document(CARD).recordings
    assert recording.mode == "individual"
    assert body(CARD) == {
        "cname": "${CNAME}",
        "uid": "${RECORDER_UID}",
        "clientRequest": {
            "token": "${TOKEN}",
            "appsCollection": {"combinationPolicy": "postpone_transcoding"},
            "recordingConfig": {
                "channelType": 0,
                "streamTypes": 0,
                "streamMode": "original",
                "subscribeAudioUids": ["123", "456"],
                "subscribeUidGroup": 0,
            },
            "transcodeOptions": {
                "container": {"format": "m4a"},
                "transConfig": {"transMode": "audioMix"},
            },
            "storageConfig": {
                "vendor": 1,
                "region": 0,
                "bucket": "${BUCKET}",
                "accessKey": "${ACCESS_KEY}",
                "secretKey": "${SECRET_KEY}",
            },
        },
    }


@pytest.mark.parametrize("what", ["audio mixed", 'page "https://example.com/board" at 640x480'])
def test_original_streams_are_inferred_only_where_streams_are_kept_apart(what: str) -> None:
    assert "streamMode" not in str(body(f"record {what} as m4a to s3 us-east-1"))


@pytest.mark.parametrize(
    ("users", "group"), [(1, 0), (2, 0), (3, 1), (7, 1), (8, 2), (12, 2), (17, 3), (18, 4), (33, 5)]
)
def test_the_user_group_follows_from_the_lists(users: int, group: int) -> None:
    uids = ", ".join(str(number) for number in range(1, users + 1))
    config = client(f"record audio of users {uids} individually")["recordingConfig"]
    assert config["subscribeUidGroup"] == group


@pytest.mark.parametrize(
    "text",
    [
        "record audio of everyone individually",
        "record audio of everyone except 7 individually",
        "record audio individually",
        "record audio of users ${A}, 2 individually",
        "record audio of users 1, 2 mixed",
    ],
)
def test_the_user_group_is_not_guessed(text: str) -> None:
    assert "subscribeUidGroup" not in client(text)["recordingConfig"]


def test_a_user_in_both_lists_counts_once() -> None:
    config = client("record audio of users 1, 2 and video of users 2, 1 individually")
    assert config["recordingConfig"]["subscribeUidGroup"] == 0


def test_a_page_needs_no_token_and_no_channel_type() -> None:
    request = client('record page "https://example.com" at 1280x720 for at most 3h')
    assert "token" not in request
    assert "recordingConfig" not in request
    (service,) = request["extensionServiceConfig"]["extensionServices"]
    assert service["serviceName"] == "web_recorder_service"
    assert service["serviceParam"]["audioProfile"] == 0


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("snapshot every 10s", ["hls"]),
        ("snapshot every 10s as hls", ["hls"]),
        ("snapshot only every 10s", None),
    ],
)
def test_snapshots_record_too_unless_they_are_all(text: str, files: list[str] | None) -> None:
    request = client(f"record video individually {text}")
    assert request["snapshotConfig"] == {"captureInterval": 10, "fileType": ["jpg"]}
    assert request.get("recordingFileConfig") == (files and {"avFileType": files})


def test_what_is_said_is_not_inferred_again() -> None:
    request = client('record audio individually streams default as m4a in live channel "c"')
    assert request["recordingConfig"]["streamMode"] == "default"
    assert request["recordingConfig"]["channelType"] == 1


def test_nothing_is_repaired_quietly() -> None:
    assert client("record audio and video as mp4")["recordingFileConfig"] == {"avFileType": ["mp4"]}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("record audio", "mix"),
        ("record audio mixed", "mix"),
        ("record individually", "individual"),
        ("record page", "web"),
        ('in channel "c"', "mix"),
    ],
)
def test_the_mode_follows_from_what_is_recorded(text: str, mode: str) -> None:
    (recording,) = document(text).recordings
    assert recording.mode == mode


def test_each_inference_says_why() -> None:
    (recording,) = document(CARD).recordings
    origins = recording.places.origins  # type: ignore[attr-defined]
    reasons = {pointer for pointer, origin in origins.items() if origin.why}
    assert reasons == {
        "/cname",
        "/uid",
        "/clientRequest/token",
        "/clientRequest/appsCollection/combinationPolicy",
        "/clientRequest/recordingConfig/channelType",
        "/clientRequest/recordingConfig/streamMode",
        "/clientRequest/recordingConfig/subscribeUidGroup",
        "/clientRequest/transcodeOptions/transConfig/transMode",
        "/clientRequest/storageConfig/bucket",
        "/clientRequest/storageConfig/accessKey",
        "/clientRequest/storageConfig/secretKey",
    }


def config(text: str) -> dict[str, object]:
    made: dict[str, object] = client(f"record audio mixed {text}")["recordingConfig"]
    return {name: made[name] for name in ("secret", "salt") if name in made}


@pytest.mark.fault("R4")
@pytest.mark.parametrize(
    ("text", "keys"),
    [
        *((f"decrypt {mode}", {"secret": "${SECRET}"}) for mode in CIPHERS[:6]),
        *((f"decrypt {mode}", {"secret": "${SECRET}", "salt": "${SALT}"}) for mode in CIPHERS[6:]),
        ("decrypt ${MODE}", {"secret": "${SECRET}"}),
        ("decrypt aes-128-gcm2 secret ${S}", {"secret": "${S}", "salt": "${SALT}"}),
        ("decrypt aes-256-gcm2 salt ${S}", {"secret": "${SECRET}", "salt": "${S}"}),
        ("decrypt none", {}),
        ("decrypt aes-128-gcm2 without recordingConfig.salt", {"secret": "${SECRET}"}),
        ("", {}),
    ],
)
def test_what_opens_an_encrypted_channel_is_inferred(text: str, keys: dict[str, str]) -> None:
    assert config(text) == keys


@pytest.mark.fault("R4")
@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", ("${VOD_ACCESS_KEY}", "${VOD_SECRET_KEY}")),
        ("key ${K}", ("${K}", "${VOD_SECRET_KEY}")),
        ("secret ${S}", ("${VOD_ACCESS_KEY}", "${S}")),
        ("key ${K} secret ${S}", ("${K}", "${S}")),
    ],
)
def test_the_keys_of_the_video_account_are_inferred(text: str, keys: tuple[str, str]) -> None:
    services = client(f'record mixed publish to vod "cn-shanghai" {text}')["extensionServiceConfig"]
    ((service,),) = services.values()
    parameters = service["serviceParam"]
    assert (parameters["accessKey"], parameters["secretKey"]) == keys


@pytest.mark.fault("R4")
def test_inferred_secrets_leave_nothing_to_find() -> None:
    text = (
        "record audio and video mixed decrypt aes-128-gcm2 canvas 640x360 at 15 fps, 500 kbps "
        'publish to vod "cn-shanghai" title "x" to alibaba cn-shanghai as hls and mp4'
    )
    assert [one.rule.code for one in recdsl.lint(text) if one.severity == "error"] == []


@pytest.mark.fault("R10")
def test_no_default_placeholder_is_a_variable_of_the_shells() -> None:
    kept = {"UID", "EUID", "GID", "EGID", "USER", "USERNAME", "LOGNAME", "HOME", "HOST", "PATH"}
    kept |= {"HOSTNAME", "PWD", "SHELL", "RANDOM", "SECONDS", "VENDOR", "LINENO", "PPID", "LANG"}
    kept |= {"GROUPS", "IFS", "MAIL", "OSTYPE", "HOSTTYPE", "MACHTYPE", "CPUTYPE", "TTY", "TERM"}
    assert kept.isdisjoint(value.strip("${}") for value in INFERRED.values())
    assert INFERRED["uid"] == "${RECORDER_UID}"
