from __future__ import annotations

import json
import time

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

import recdsl
from recdsl.language.syntax.parser_tables import KEYWORDS
from recdsl.language.syntax.vocabulary import CHOICES
from recdsl.model.secret_names import placeholder_of
from recdsl.model.source import Source
from recdsl.reference.reference import DEFAULT
from recdsl.reports.text import render
from recdsl.secrets import Secrets, mask_value
from recdsl.secrets.search import mask_text

MEMBERS = ["accessKey", "secretKey", "token", "secret", "salt", "TOKEN", "AccessKey", "secretkey"]
PIECES = [
    *("token", '"token"', "key", "secret", "'salt'", "accessKey", ":", "=", "=>", '"', "'", "\\"),
    *("\n", "\r\n", " ", "\t", "a1", "${A}", "{{B}}", "<c>", "https://", "rtmp://", "u:p@h", "/"),
    *(
        "?",
        "&",
        "sign=",
        "*",
        "Authorization: Basic ",
        "your_",
        ",",
        "{",
        "}",
        "[",
        "🎥",
        '\\"',
        "#",
        *("“", "”", "]", "bucket"),
    ),
]
SECRETS = st.text(
    st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="\"'`\\${}<>*"),
    min_size=8,
    max_size=40,
).filter(lambda secret: "#" not in secret and not secret.lower().startswith("your"))
WORDS = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789+_-", min_size=8, max_size=40).filter(
    # A word of the language is one, also where a secret without its quotes could stand.
    lambda word: (
        not word.lower().startswith("your") and word.lower() not in KEYWORDS and word not in CHOICES
    )
)


def survives(secret: str, text: str) -> bool:
    masked = mask_text(text)
    assert len(masked) == len(text)
    start = text.index(secret)
    return masked[start : start + len(secret)] != "*" * len(secret)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join), st.booleans())
def test_length_and_line_ends_stay_and_masking_twice_is_masking_once(
    text: str,
    is_spec: bool,
) -> None:
    masked = mask_text(text, is_spec=is_spec)
    assert len(masked) == len(text)
    assert [(at, c) for at, c in enumerate(masked) if c in "\r\n"] == [
        (at, c) for at, c in enumerate(text) if c in "\r\n"
    ]
    assert mask_text(masked, is_spec=is_spec) == masked


@given(st.text(max_size=60), st.sampled_from(MEMBERS))
@example("a\"b\\c\nd\u2028'e", "token")
def test_no_member_of_a_json_body_keeps_its_secret(secret: str, name: str) -> None:
    written = json.dumps(secret)
    text = f'{{"a": [1, {{"{name}"\n :\r\n {written}}}], "cname": "lesson"}}'
    start = text.index(written, text.index(name)) + 1
    inside = mask_text(text)[start : start + len(written) - 2]
    assume(not {"$", "{", "<"} & set(secret) and not secret.lower().startswith("your"))
    assert set(inside) <= {"*"}
    assert mask_text(text).endswith('}], "cname": "lesson"}')


@pytest.mark.parametrize(
    "form",
    [
        '{{"secretKey": "{}", "b": 1}}',
        '{{"secretKey" "{}", "b": 1}}',
        "{{'token': '{}'}}",
        "{{token: '{}'}}",
        "accessKey => '{}',",
        'salt = "{}"',
        '{{"token": "{}\n "b": 1}}',
        '{{"token": ["{}"]}}',
        '{{"token": ["a", {{"b": [1, "{}"]}}]}}',
        '{{"stsToken": {{"value": "{}"}}, "cname": "c"}}',
        '{{"secret_key": {{"value"\n: "{}"',
        '"{{\\"token\\": {{\\"value\\": \\"{}\\"}}}}"',
        "with token “{}” to s3",
        "{{“token”: “{}”}}",
        '"{{\\"token\\": \\"{}\\"}}"',
        'record audio with token "{}" in channel "c"',
        'with token"{}"',
        'to s3 us-east-1 key "{}" secret ${{S}}',
        'to s3 us-east-1 key ${{K}} secret\n  "{}"',
        "to s3 us-east-1 secret '{}'",
        'decrypt aes-128-gcm2 secret "${{S}}" salt "{}"',
        'set storageConfig = {{"accessKey": "{}"}}',
        'set recordingConfig.secret = "{}"',
        'set "/clientRequest/token" = "{}"',
    ],
)
@given(secret=SECRETS)
def test_no_string_after_a_name_keeps_its_secret(form: str, secret: str) -> None:
    assume(secret not in form.format(""))  # words of the form itself stay
    assert not survives(secret, form.format(secret))


@pytest.mark.parametrize(
    "form",
    [
        '{{"token": {}, "b": 1}}',
        '{{"token": {}\n}}',
        "secretKey: {}\nregion: 1",
        '{{"url": "https://user:{}@example.com/x"}}',
        '{{"url": "https:\\/\\/{}:pass@example.com/x"}}',
        '{{"url": "https://example.com/x?a=1&X-Amz-Signature={}&b=2"}}',
        '{{"url": "https://example.com/x?auth_key={}"}}',
        '{{"url": "https://example.com/x?a=1\\u0026token={}"}}',
        'push to "rtmp://live.example.com/app/{}"',
        'push to "rtmps://live.example.com/app/{}/"',
        'push to "rtmp://live.example.com/{}?b=1"',
        'push to "rtmp://a/b/c",\n "live.example.com/app/{}" and "x"',
        '{{"rtmpUrl": "live.example.com/app/{}"}}',
        '{{"rtmpUrl": "rtmp:\\/\\/live.example.com\\/app\\/{}"}}',
        "Authorization: Basic {}\n",
        "curl -H 'authorization: Basic {}' -X POST",
        '{{"Authorization": "Basic {}"}}',
        '.header("Authorization", "Bearer {}")',
    ],
)
@given(secret=WORDS.filter(lambda word: word != "undefined"))
@example(secret="unDEFinED")
def test_no_bare_value_url_or_header_keeps_its_secret(form: str, secret: str) -> None:
    assume(secret not in form.format(""))  # words of the form itself stay
    assert not survives(secret, form.format(secret))


@pytest.mark.heavy
@pytest.mark.parametrize(
    "form",
    [
        "record audio with token {} to s3 us-east-1",
        "to s3 us-east-1 key {} secret ${{S}}",
        "to s3 us-east-1 key ${{K}} secret\n  {} bucket lessons",
        "decrypt aes-128-gcm2 secret correct {} battery salt ${{S}}",
        "decrypt aes-128-gcm2 salt # of mine\n {}",
        'to s3 us-east-1 key "a#b" secret {}',
    ],
)
@given(secret=WORDS)
@example(secret="rtmp_url")
@example(secret="secretKey")
@example(secret="AEs-128-xts")
@example(secret="AES-128-XTS")
def test_no_bare_word_where_a_spec_has_a_secret_is_shown(form: str, secret: str) -> None:
    text = form.format(secret)
    secrets = Secrets.of(Source("a.rec", text))
    start = text.index(secret)
    assert set(secrets.masked[start : start + len(secret)]) == {"*"}
    # Rules name members of the body, and a secret may be such a name.
    found = [one for one in recdsl.lint(text, name="a.rec") if one.rule.name == "syntax-error"]
    assert f"`{secret}`" not in render(found, colour=False)


@pytest.mark.parametrize(
    "text",
    [
        "record audio with token ${TOKEN} bucket lessons",
        "record audio with token to s3 us-east-1 key secret bucket lessons",
        "# the token belongs to us, its secret does too\nrecord audio",
        'in channel "the token belongs to us" as mp4',
    ],
)
def test_what_is_no_secret_stays_in_a_spec(text: str) -> None:
    assert mask_text(text, is_spec=True) == text


def test_the_parameters_that_are_secret_are_those_whose_names_are() -> None:
    named = {row.name for row in DEFAULT.parameters if placeholder_of(row.name)}
    assert named == {row.name for row in DEFAULT.parameters if row.secret}


@pytest.mark.parametrize(
    "text",
    [
        'with token ${TOKEN} key "${ACCESS_KEY}" secret "${SECRET_KEY}"',
        '{"token": "{{T}}", "secret": "<your secret>", "accessKey": "YOUR_ACCESS_KEY", "salt": ""}',
        "Authorization: Basic ${CREDENTIALS}",
        'push to "rtmp://live.example.com/app/${KEY}" , "rtmp://live.example.com/app/<stream key>"',
        "https://${USER}:${PASSWORD}@example.com/?token=${T}&page=2",
        '{"cname": "lesson", "streamTypes": 0, "url": "https://example.com/a@b?page=2"}',
        '{"token": null, "secret": true}',
        "const token = { type: 'string', required: true };",
        "fetch(url, { token: process.env.SECRET!, channelType: 1 })",
        'push to "live.example.com/app/${KEY}" , "live.example.com"\n  to s3 bucket "a/b"',
        "decrypt none\nas m4a and the secret of it",
        '{"token":\n "cname": "lesson"}',
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert mask_text(text) == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ('{"token": "a\\"b", "c": "d"}', '{"token": "****", "c": "d"}'),
        ('{"token": "ab"cd", "c": "d"}', '{"token": "**"***, "c": "d"}'),
        ('{"token": "ab, \\', '{"token": "*****'),
        ('{"salt": -12.5e3, "a": 1}', '{"salt": *******, "a": 1}'),
        ('{"token": "a${T}b"}', '{"token": "*${T}*"}'),
        ("https://me:pass@h/", "https://**:****@h/"),
        ("rtmp://h/a/k?x=y", "rtmp://h/a/*****"),
        ("token 006abc of user 7", "token ****** of user 7"),
        ("?token=abc&page=2", "?token=***&page=2"),
    ],
)
def test_masks_reach_exactly_as_far_as_the_secret(text: str, masked: str) -> None:
    assert mask_text(text) == masked


@pytest.mark.heavy
@pytest.mark.parametrize(
    "seed",
    [
        *(
            '"token": "',
            "token",
            "token ",
            'token="a"',
            "token='",
            '\\"token\\":\\"',
            "token:",
            '"',
        ),
        *("://", "://a@", "://a:", "http://a", "?a", "?token=", "&", "rtmp://", "rtmp://<a", "\\"),
        *(
            "<a",
            "{{",
            "{{ ",
            "${",
            "Authorization:",
            "Authorization: Basic ",
            " ",
            "\n",
            "\\/",
            "/",
        ),
        *(
            'token="a"b',
            "token:\n",
            'token\n"a',
            "secretsecretKey",
            'push to "a',
            'push to "a",',
            "[",
            "rtmpUrl=",
            'rtmpurl="a/',
            '"token":[',
            '"token":{"a":"b",',
            "token:{'",
            "token: “",
        ),
    ],
)
def test_hostile_texts_take_time_in_proportion(seed: str) -> None:
    def spent(size: int) -> float:
        text = seed * (size // len(seed))
        start = time.process_time()
        mask_text(text)
        return time.process_time() - start

    spent(1000)
    assert spent(160_000) < 1.5


@pytest.mark.heavy
@pytest.mark.parametrize("seed", ["token a", "key # ", "secret ", 'salt "', "key: token=", "a "])
def test_hostile_specs_take_time_in_proportion(seed: str) -> None:
    start = time.process_time()
    mask_text(seed * (160_000 // len(seed)), is_spec=True)
    assert time.process_time() - start < 1.5


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("accessKey", "AKIA123", "***"),
        ("vod_secret_key", "x", "***"),
        ("token", "${TOKEN}", "${TOKEN}"),
        ("token", "", ""),
        ("rtmpUrl", "rtmp://h/app/key", "rtmp://h/app/***"),
        ("url", "https://u:p@h/?sign=1", "https://***:***@h/?sign=***"),
        ("bucket", "***", "***"),
        ("bucket", "lessons", "lessons"),
    ],
)
def test_a_single_value_is_masked_by_its_name(name: str, value: str, shown: str) -> None:
    assert mask_value(name, value) == shown


CLAUSES = ("record audio to s3 us-east-1 ", "record audio with ", "recording a { to s3 us-east-1 ")
NAMED = (
    *("key", "secret", "token", "salt", "password", "decrypt aes-128-xts", "secret key"),
    *("access key", "apikey", "secertKey", "tokn", "credentials"),
)
BETWEEN = (
    *(" ", ": ", " = ", " is ", " (", " [", ", ", " {", " <", " of ", " - ", " as ", "=", ":"),
    *("\n", "  # c\n  ", " 'x' ", ' "a" '),
)
WRITTEN = ('"{}"', "'{}'", "“{}”", "`{}`", "{}", '"{}', '{}"')
BEHIND = ("", " foo", ")", ' bucket "b"', " as hls", "}", ' "y"', ",", ".")


@pytest.mark.heavy
@given(*map(st.sampled_from, (CLAUSES, NAMED, BETWEEN, WRITTEN, BEHIND)))
@settings(max_examples=200)
@example('record audio to s3 us-east-1 "TOPSECRET99" ', "secret", "", "", "")
def test_no_secret_of_a_spec_is_shown_however_it_is_written(
    clause: str, name: str, between: str, written: str, behind: str
) -> None:
    text = f"{clause}{name}{between}{written.format('TOPSECRET99')}{behind}"
    assert "TOPSECRET99" not in render(recdsl.lint(text, name="a.rec").diagnostics, colour=False)


def test_a_name_that_is_given_nothing_hides_nothing() -> None:
    text = "defmodule A do\n  @doc\n  def f do\n  end\nend\n"
    assert Secrets.of(Source("a.ex", text)).masked == text


@pytest.mark.parametrize(
    ("stray", "secret"),
    [
        ("aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCY", "wJalrXUtnFEMI"),
        ("aws_secret_access_key: wJalrXUtnFEMIK7MDENG", "wJalrXUtnFEMI"),
        ("AWS_SECRET_ACCESS_KEY wJalrXUtnFEMI", "wJalrXUtnFEMI"),
        ("x.secretKey=wJalrXUtnFEMI", "wJalrXUtnFEMI"),
        ("wJalrXUtnFEMI/K7MDENG/bPxRfiCY", "wJalrXUtnFEMI"),
        ("AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"),
        ("5cfd2fd1755d40ecb72977518be15d3b", "5cfd2fd1755d40ec"),
    ],
)
@pytest.mark.parametrize("frame", ["{} {}", "recording a {{\n  {}\n  {}\n}}\n", "{}\n{}\n"])
def test_no_message_quotes_a_word_that_may_be_a_secret(stray: str, secret: str, frame: str) -> None:
    spec = frame.format("record audio to s3 us-east-1 bucket b", stray)
    found = recdsl.lint(spec, name="a.rec")
    assert any(one.rule.name == "syntax-error" for one in found)
    for one in found:
        told = one.message + one.help + "".join(fix.title for fix in one.fixes)
        assert secret not in told


@pytest.mark.parametrize("stray", ["my-company-recordings-2024", "averylongwordofletters"])
def test_a_message_quotes_a_word_that_is_no_secret(stray: str) -> None:
    (found,) = (
        one
        for one in recdsl.lint(f"record audio to s3 us-east-1 bucket b {stray}", name="a.rec")
        if one.rule.name == "syntax-error"
    )
    assert stray in found.message


KEY = "wJalrXUtnFEMI+K7"
_BODY = '"clientRequest": {"storageConfig": {"secretKey": "%s", "bucket": "%s"}}'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", f'SECRET = "{KEY}"  # old key: {KEY}\n# {KEY}\n'),
        ("a.js", f'const secretKey = "{KEY}"; /* {KEY} */ const a = "b{KEY}c";\n'),
        ("a.json", '{"cname": "c", ' + _BODY % (KEY, KEY) + "}"),
        ("a.jsonc", f"// {KEY}\n{{" + _BODY % (KEY, "b") + "}"),
        ("a.md", f"We use {KEY}.\n\n```json\n{{{_BODY % (KEY, 'b')}}}\n```\n"),
        ("a.yaml", f"# {KEY}\nsecretKey: {KEY}\nbucket: {KEY}\n"),
        ("a.sh", f"export SECRET_KEY={KEY}\necho {KEY}\n"),
        ("a.rec", f'record audio\nto s3 us-east-1 bucket "{KEY}" with key "a" secret "{KEY}"\n'),
    ],
)
def test_a_known_secret_is_hidden_wherever_it_stands(name: str, text: str) -> None:
    masked = Secrets.of(Source(name, text)).masked
    assert KEY not in masked
    assert len(masked) == len(text)


@pytest.mark.parametrize(
    "word", ["record", "transcodingConfig", "recording-files", "RECORDING_FILES"]
)
def test_a_secret_that_is_a_word_hides_no_other_word(word: str) -> None:
    text = f'SECRET = "{word}"\nprint("{word}")\n'
    masked = Secrets.of(Source("a.py", text)).masked
    assert masked == text.replace(f'"{word}"', f'"{"*" * len(word)}"', 1)


def test_hiding_repeats_takes_time_in_proportion_to_the_text() -> None:
    def seconds(count: int) -> float:
        keys = [f"aaaaaaaaaaaa{number:06}" for number in range(count)]
        text = "\n".join(f'{{"secretKey": "{key}", "bucket": "{key}"}}' for key in keys)
        spans = [(at, at + 18) for at in (15 + 68 * number for number in range(count))]
        assert {text[start:end] for start, end in spans} == {*keys}
        start = time.process_time()
        Secrets(text, spans)
        return time.process_time() - start

    assert seconds(20000) < 40 * max(seconds(2000), 0.01)
