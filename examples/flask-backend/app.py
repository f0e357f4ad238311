"""A backend that records lessons: it sends the calls that `recdsl compile --emit python` wrote."""

from __future__ import annotations

import base64
import json
import os
from dataclasses import dataclass, field
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

from flask import Flask
from recordings.lesson import Call, lesson_conversation

SERVICE = os.environ.get("RECORDING_SERVICE", "https://api.agora.io")
CREDENTIALS = base64.b64encode(os.environ["AGORA_CREDENTIALS"].encode()).decode()

app = Flask(__name__)


@dataclass
class Recording:
    """The calls of a recording by name, and what the service answered so far."""

    calls: dict[str, Call]
    answers: dict[str, str] = field(default_factory=dict)

    def send(self, name: str) -> tuple[dict[str, str], int]:
        """Send one of the calls; return the answer, and its status."""
        call = self.calls[name]
        path = call.path
        for taken in call.takes:
            path = path.replace(f"{{{taken}}}", quote(self.answers[taken], safe=""))
        headers = {"Authorization": f"Basic {CREDENTIALS}", "Content-Type": "application/json"}
        body = call.body.encode() or None
        try:
            with urlopen(Request(SERVICE + path, body, headers, method=call.method)) as response:
                self.answers |= (answer := json.load(response))
                return answer, 200
        except HTTPError as error:
            return {"error": f"The service answers {name} with {error.code}."}, 502


recordings: dict[str, Recording] = {}


@app.post("/lessons/<room>")
def start(room: str) -> tuple[dict[str, str], int]:
    """Start to record a room."""
    calls = lesson_conversation(
        appid=os.environ["AGORA_APP_ID"],
        channel=room,
        token=os.environ["RECORDER_TOKEN"],
        s3_key=os.environ["S3_KEY"],
        s3_secret=os.environ["S3_SECRET"],
    )
    recordings[room] = Recording({call.name: call for call in calls})
    answer, status = recordings[room].send("acquire")
    return recordings[room].send("start") if status == 200 else (answer, status)


@app.get("/lessons/<room>")
def query(room: str) -> tuple[dict[str, str], int]:
    """Return what the service knows of a recording."""
    return recordings[room].send("query") if room in recordings else ({}, 404)


@app.delete("/lessons/<room>")
def stop(room: str) -> tuple[dict[str, str], int]:
    """Stop a recording."""
    return recordings[room].send("stop") if room in recordings else ({}, 404)
