import os

import requests
from flask import Blueprint, jsonify, request

recordings = Blueprint("recordings", __name__)
START = "https://api.agora.io/v1/apps/{}/cloud_recording/resourceid/{}/mode/mix/start"
STORAGE = {
    "vendor": int(os.environ["VENDOR"]),
    "region": os.getenv("REGION"),  # <- wrong-type
    "bucket": os.environ["BUCKET"],
    "accessKey": os.environ["ACCESS_KEY"],
    "secretKey": os.environ["SECRET_KEY"],
}


@recordings.post("/start")
def start():
    channel = request.json["channel"]
    payload = {
        "cname": channel,
        "uid": str(527841),
        "clientRequest": {
            "token": request.json.get("token"),
            "recordingConfig": {
                "channelType": 0,
                "streamMode": "default",  # <- stream-mode-outside-individual
                "transcodingConfig": {
                    "width": 640,
                    "height": 360,
                    "fps": 14,  # <- unsupported-fps
                    "bitrate": 500,
                    "mixedVideoLayout": "1",  # <- wrong-type
                },
            },
            "recordingFileConfig": {"avFileType": ["hls", "mp4"]},
            "storageConfig": {**STORAGE, "fileNamePrefix": [f"{channel}", "a-b"]},  # <- wrong-format
        },
    }
    return jsonify(requests.post(START.format(APP, request.json["rid"]), json=payload).json())


@recordings.post("/query")
def query():
    storage_config = {"type": "local", "path": "/tmp"}
    return jsonify(storage_config)
