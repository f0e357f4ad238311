"""Start bodies of three kinds, each by its number alone.

Kinds take turns, and so do faults: some that a JSON Schema can see, some that only rules can. Each
but the first ones leaves out some of what it may: a thousand bodies are of more than five hundred
makes, that is, with other members than all others.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

from tools.bench.corpora import EVERY, SIZES, WORDS, is_faulty

Body = dict[str, Any]

# What a body may leave out, and still be sound.
OPTIONAL = (
    *("token", "streamTypes", "videoStreamType", "maxIdleTime", "backgroundColor", "streamMode"),
    *("fileNamePrefix", "maxVideoDuration", "errorHandlePolicy"),
)
LISTS = ("subscribeAudioUids", "subscribeVideoUids")
OF_REGIONS = ("uid", "alpha", "render_mode")
STORES = ((1, 0), (1, 4), (2, 3), (6, 0), (7, 1))  # vendor and region


def body(index: int) -> Body:
    """The start body of a number."""
    chance = random.Random(f"body {index}")
    start_body = KINDS[index % len(KINDS)](chance, index)
    if index >= len(KINDS):
        _leave_out(chance, start_body)
    if is_faulty(index):
        FAULTS[index // EVERY % len(FAULTS)](start_body)
    return start_body


def two_errors() -> Body:
    """The faulty body that is linted alone: one fault of a member, one of two together."""
    start_body = body(2)
    parameters = start_body["clientRequest"]["extensionServiceConfig"]["extensionServices"][0]
    parameters["serviceParam"]["maxVideoDuration"] = 500
    _alone(start_body)
    return start_body


def written(value: Body) -> str:
    """A body as people keep it in a file."""
    return f"{json.dumps(value, indent=2)}\n"


def line(value: Body) -> str:
    """A body as a log has it."""
    return f"{json.dumps(value, separators=(',', ':'))}\n"


def make(value: object) -> object:
    """The make of a body: its members with the kinds of their values."""
    if isinstance(value, dict):
        return tuple((name, make(member)) for name, member in value.items())
    if isinstance(value, list):
        return tuple(map(make, value))
    return type(value).__name__


def _leave_out(chance: random.Random, start_body: Body) -> None:
    """Leave out some of the members that a body may have."""
    request = start_body["clientRequest"]
    recording = request.get("recordingConfig", {})
    picture = recording.get("transcodingConfig", {})
    services = request.get("extensionServiceConfig", {}).get("extensionServices", [])
    holders = [request, recording, picture, request["storageConfig"]]
    holders += [holder for service in services for holder in (service, service["serviceParam"])]
    for holder, name in ((holder, name) for holder in holders for name in OPTIONAL):
        if chance.random() < 0.4:
            holder.pop(name, None)
    count = chance.randrange(-2, 13)  # of the users that are named
    for name in LISTS:
        if name in recording:
            recording[name] = recording[name][: max(count, 0)]
            if not recording[name]:
                del recording[name]
    if picture:
        regions = picture["layoutConfig"]
        del regions[chance.randrange(1, len(regions) + 1) :]
        for region, name in ((region, name) for region in regions for name in OF_REGIONS):
            if chance.random() < 0.3:
                region.pop(name)


def _composite(chance: random.Random, index: int) -> Body:
    width, height, rate = chance.choice(SIZES)
    users = [str(chance.randrange(1, 2**31)) for _ in range(6)]
    recording = {
        "channelType": 1,
        "streamTypes": 2,
        "videoStreamType": 0,
        "maxIdleTime": chance.choice((300, 600, 1200)),
        "subscribeAudioUids": users,
        "subscribeVideoUids": users,
        "transcodingConfig": {
            "width": width,
            "height": height,
            "fps": 15,
            "bitrate": rate,
            "mixedVideoLayout": 3,
            "backgroundColor": "#202830",
            "layoutConfig": [_region(number, user) for number, user in enumerate(users)],
        },
    }
    return _call(chance, index, {"recordingConfig": recording, **_files("hls", "mp4")})


def _region(number: int, user: str) -> Body:
    return {
        "uid": user,
        "x_axis": number % 3 / 4,
        "y_axis": number // 3 / 2,
        "width": 0.25,
        "height": 0.5,
        "alpha": 1.0,
        "render_mode": 1,
    }


def _individual(chance: random.Random, index: int) -> Body:
    users = [str(chance.randrange(1, 2**31)) for _ in range(12)]
    recording = {
        "channelType": 0,
        "streamTypes": 2,
        "streamMode": "standard",
        "videoStreamType": chance.choice((0, 1)),
        "maxIdleTime": chance.choice((300, 600, 1200)),
        "subscribeAudioUids": users,
        "subscribeVideoUids": users,
        "subscribeUidGroup": 2,
    }
    return _call(chance, index, {"recordingConfig": recording, **_files("hls")})


def _web(chance: random.Random, index: int) -> Body:
    width, height, _ = chance.choice(SIZES[2:])
    room = f"https://board.example.com/rooms/{chance.randrange(2**32):08x}?mode=watch"
    service = {
        "serviceName": "web_recorder_service",
        "errorHandlePolicy": "error_abort",
        "serviceParam": {
            "url": f"{room}&words={'+'.join(chance.sample(WORDS, 6))}",
            "audioProfile": 1,
            "videoWidth": width,
            "videoHeight": height,
            "videoFps": 15,
            "maxRecordingHour": chance.choice((2, 3, 4)),
            "maxVideoDuration": 120,
        },
    }
    push = {
        "serviceName": "rtmp_publish_service",
        "errorHandlePolicy": "error_ignore",
        "serviceParam": {"outputs": [{"rtmpUrl": "rtmp://live.example.com/boards/${STREAM_KEY}"}]},
    }
    services = {"extensionServiceConfig": {"extensionServices": [service, push]}}
    return _call(chance, index, {**services, **_files("hls", "mp4")})


def _files(*kinds: str) -> Body:
    return {"recordingFileConfig": {"avFileType": list(kinds)}}


def _call(chance: random.Random, index: int, sections: Body) -> Body:
    vendor, region = chance.choice(STORES)
    storage = {
        "vendor": vendor,
        "region": region,
        "bucket": f"{chance.choice(WORDS)}-recordings",
        "accessKey": "${STORAGE_KEY}",
        "secretKey": "${STORAGE_SECRET}",
        "fileNamePrefix": ["y2026", chance.choice(WORDS)],
    }
    request = {"token": "${TOKEN}", **sections, "storageConfig": storage}
    return {
        "cname": f"{chance.choice(WORDS)}-{index}",
        "uid": str(900_000 + index),
        "clientRequest": request,
    }


def _number_for_text(start_body: Body) -> None:
    start_body["uid"] = int(start_body["uid"])


def _alone(start_body: Body) -> None:
    start_body["clientRequest"]["recordingFileConfig"]["avFileType"] = ["mp4"]


def _without_bucket(start_body: Body) -> None:
    del start_body["clientRequest"]["storageConfig"]["bucket"]


def _no_region(start_body: Body) -> None:
    start_body["clientRequest"]["storageConfig"].update(vendor=1, region=77)


def _misplaced(start_body: Body) -> None:
    start_body["recordingFileConfig"] = start_body["clientRequest"].pop("recordingFileConfig")


def _text_for_number(start_body: Body) -> None:
    start_body["clientRequest"]["storageConfig"]["vendor"] = "s3"


KINDS: tuple[Callable[[random.Random, int], Body], ...] = (_composite, _individual, _web)
FAULTS: tuple[Callable[[Body], None], ...] = (
    _number_for_text,
    _alone,
    _without_bucket,
    _no_region,
    _misplaced,
    _text_for_number,
)
