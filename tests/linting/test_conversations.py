"""Requests that belong to one recording, in each form, and the answers beside them."""

from __future__ import annotations

import json

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.folder_requests import between_files
from recdsl.linting.reading import read
from recdsl.model.project import Project
from recdsl.model.source import Source
from recdsl.reference.reference import edition as reference_of

ACQUIRE = '{"cname": "a", "uid": "1", "clientRequest": {"scene": 1}}'
STOP = '{"cname": "a", "uid": "2", "clientRequest": {}}'
START = (
    '{"cname": "a", "uid": "1", "clientRequest": {"recordingConfig": {"channelType": 1, '
    '"transcodingConfig": {"width": 640, "height": 360, "fps": 15, "bitrate": 500}}, '
    '"storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "${K}", '
    '"secretKey": "${S}"}}}'
)
CALLS = (
    ("/v1/apps/x1/cloud_recording/acquire", ACQUIRE),
    ("/v1/apps/x1/cloud_recording/resourceid/r1/mode/mix/start", START),
    ("/v1/apps/x1/cloud_recording/resourceid/r1/sid/s1/mode/mix/stop", STOP),
)
COLLECTION = {
    "info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "item": [{"request": {"url": url, "body": {"raw": body}}} for url, body in CALLS],
}
FORMS = {
    "a.http": "\n###\n".join(f"POST {url}\n\n{body}\n" for url, body in CALLS),
    "a.sh": "".join(f"curl '{url}' -d '{body}'\n" for url, body in CALLS),
    "a.json": json.dumps(COLLECTION),
    "a.jsonl": "\n".join(
        f'{{"request": "{url.rpartition("/")[2]}", "mode": "mix", "body": {body}}}'
        for url, body in CALLS
    ),
    "b.json": json.dumps([{"url": url, "body": json.loads(body)} for url, body in CALLS]),
    "a.js": "async function f() {\n"
    + "".join(f"  await post('{url}', {body});\n" for url, body in CALLS)
    + "}\n",
    "a.py": "".join(f"post('{url}', {body})\n" for url, body in CALLS),
}


def found(name: str, text: str) -> dict[str, int]:
    """The rules that are broken between requests, each with the number of its other places."""
    document = read(Source(name, text))
    return {
        one.rule.name: len(one.related)
        for one in diagnose(document, Terms(min_severity="warning"))
        if one.rule.page.startswith("conversation/")
    }


@pytest.mark.parametrize("name", FORMS)
def test_requests_are_compared_in_every_form(name: str) -> None:
    text = FORMS[name]
    expected = {"scene-for-another-mode": 1, "another-recorder": 1}
    if name == "a.jsonl":  # each line states the mode, that of `acquire`, too
        expected["scene-for-another-mode"] = 0
    assert found(name, text) == expected


def test_another_acquire_begins_another_recording() -> None:
    calls = [CALLS[0], (CALLS[2][0], STOP.replace('"2"', '"1"'))]
    text = "\n###\n".join(f"POST {url}\n\n{body}\n" for url, body in [CALLS[2], *calls])
    assert found("a.http", text) == {}


def test_functions_of_other_channels_are_not_compared() -> None:
    functions = (
        f"function f{number}() {{ return post('{url}', {body}); }}\n"
        for number, (url, body) in enumerate(CALLS)
    )
    text = "".join(functions).replace('"cname": "a", "uid": "2"', '"cname": c, "uid": "2"')
    assert found("a.js", text) == {"scene-for-another-mode": 1}


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"code": 435}, "code 435"),
        ({"reason": "request_hash mismatch!"}, "request_hash mismatch!"),
        ({"code": 404, "reason": "failed to find worker"}, "failed to find worker"),
        ('{"code": 435}', "code 435"),
    ],
)
def test_a_saved_answer_is_explained(answer: object, words: str) -> None:
    line = {"request": "stop", "mode": "mix", "body": json.loads(STOP), "answer": answer}
    diagnostics = diagnose(read(Source("a.jsonl", json.dumps(line))))
    assert [one.rule.name for one in diagnostics] == ["refused-request"]
    assert words in diagnostics[0].message
    assert diagnostics[0].help


@pytest.mark.parametrize(
    ("reason", "shown"),
    [
        ("bad key wJalrXUtnFEMIK7MDENGbPxRfiCY, token=tokSECRET12345", "bad key ***, token=***"),
        ("wJalrXUtnFEMIK7MDENGbPxRfiCY is bad", "*** is bad"),
        ('{"token": "tokSECRET1234"}', '{"token": "***"}'),
        ("https://me:tokSECRET1234@h/", "https://***:***@h/"),
        ("Abcd-efgh-ijkl is bad", "*** is bad"),
        ("invalid token, the secret key is wrong", "invalid token, the secret key is wrong"),
    ],
)
def test_a_saved_answer_is_shown_without_its_secrets(reason: str, shown: str) -> None:
    body = json.loads(START)
    body["clientRequest"]["storageConfig"]["secretKey"] = "Abcd-efgh-ijkl"
    line = {
        "request": "start",
        "mode": "mix",
        "body": body,
        "answer": {"code": 2, "reason": reason},
    }
    found = diagnose(read(Source("a.jsonl", json.dumps(line))))
    (message,) = (one.message for one in found if one.rule.name == "refused-request")
    assert f'"{shown}"' in message


@pytest.mark.parametrize("answer", [{"resourceId": "r"}, {"code": 0}, "", None, [1], {"code": "x"}])
def test_an_answer_that_is_no_error_is_silent(answer: object) -> None:
    line = {"request": "stop", "mode": "mix", "body": json.loads(STOP), "answer": answer}
    assert diagnose(read(Source("a.jsonl", json.dumps(line)))) == ()


PROMISED = json.loads(START)["clientRequest"]


@pytest.mark.parametrize("edition", ["2023-02", "2026-07"])
@pytest.mark.parametrize(
    ("acquire", "start"),
    [
        ({"region": "ZZ"}, PROMISED),
        ({"startParameter": PROMISED}, []),
        ({"startParameter": 5}, PROMISED),
    ],
)
def test_values_of_the_wrong_form_are_not_compared(
    acquire: object, start: object, edition: str
) -> None:
    text = "\n".join(
        json.dumps({"request": name, "body": {"cname": "a", "uid": "1", "clientRequest": request}})
        for name, request in (("acquire", acquire), ("start", start))
    )
    terms = Terms(project=Project(reference=reference_of(edition)))
    names = {one.rule.name for one in diagnose(read(Source("a.jsonl", text)), terms)}
    assert names.isdisjoint({"start-parameter-differs", "region-outside-area"})


def test_the_files_of_a_folder_are_compared() -> None:
    bodies = {"acquire": ACQUIRE, "start": START, "stop": STOP}
    documents = [read(Source(f"{name}.json", text)) for name, text in bodies.items()]
    requests = [Terms(request=name, min_severity="warning") for name in bodies]
    diagnostics = list(between_files(list(zip(documents, requests, strict=True))))
    assert [(one.rule.name, one.source.name) for one in diagnostics] == [
        ("scene-for-another-mode", "acquire.json"),
        ("another-recorder", "stop.json"),
    ]
    others = [label.source.name for one in diagnostics for label in one.related if label.source]
    assert others == ["start.json", "acquire.json"]


def in_order(*names: str) -> str:
    """A conversation in JSON Lines with these requests."""
    own = {"acquire": {}, "start": json.loads(START)["clientRequest"], "stop": {}}
    update = {"streamSubscribe": {"audioUidList": {"subscribeAudioUids": ["5"]}}}
    return "\n".join(
        json.dumps(
            {
                "request": name,
                "mode": "mix",
                "body": {"cname": "a", "uid": "1", "clientRequest": own.get(name, update)},
            }
        )
        for name in names
    )


@pytest.mark.parametrize(
    ("names", "lines"),
    [
        (("acquire", "start", "update", "stop"), []),
        (("start", "update", "stop"), []),
        (("update", "stop"), []),
        (("acquire", "start", "stop", "acquire", "start", "update", "stop"), []),
        (("start", "stop", "acquire", "start", "stop"), []),
        (("start", "acquire", "stop"), [1]),
        (("start", "acquire"), [1]),
        (("acquire", "update", "start", "stop"), [2]),
        (("stop", "start"), [1]),
        (("acquire", "start", "stop", "update"), [4]),
        (("start", "stop", "stop"), [3]),
    ],
)
def test_requests_that_stand_out_of_order_are_reported(
    names: tuple[str, ...], lines: list[int]
) -> None:
    document = read(Source("a.jsonl", in_order(*names)))
    found = [one for one in diagnose(document) if one.rule.name == "requests-out-of-order"]
    assert [one.source.position(one.span.start).line for one in found] == lines
    assert all(one.related for one in found)


def test_a_menu_that_is_sorted_by_name_has_no_order() -> None:
    lines = in_order("acquire", "start", "stop", "update").splitlines()
    requests = [json.loads(line) for line in lines]
    head = "POST /v1/apps/0a1b/cloud_recording/resourceid/r/sid/s/mode/mix"
    urls = {"acquire": "POST /v1/apps/0a1b/cloud_recording/acquire"}

    def http(order: list[int]) -> str:
        parts = []
        for index in order:
            name, body = requests[index]["request"], json.dumps(requests[index]["body"])
            parts.append(f"{urls.get(name, f'{head}/{name}')}\n\n{body}\n")
        return "###\n".join(parts)

    assert "requests-out-of-order" not in found("a.http", http([0, 1, 2, 3]))
    assert "requests-out-of-order" in found("a.http", http([0, 3, 1, 2]))


def test_functions_of_a_program_have_no_order() -> None:
    functions = (
        f"async function f{at}() {{ await post('{url}', {body}); }}\n"
        for at, (url, body) in enumerate(reversed(CALLS))
    )
    text = "".join(functions).replace('"2"', '"1"')
    assert "requests-out-of-order" not in found("a.js", text)
