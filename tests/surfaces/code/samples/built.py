"""Bodies that come about in steps, as arguments with names, by conditions and from functions."""

import os

import requests

from recorder.models import ClientRequest, RecordingConfig, StorageConfig

URL = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start"


def storage():
    return {"vendor": 44, "region": 0, "bucket": "b", "accessKey": os.environ["K"], "secretKey": os.environ["S"]}  # <- unlisted-value


def start(channel, is_video):
    body = {}
    body["cname"] = channel
    body["uid"] = 527841  # <- wrong-type
    body["clientRequest"] = {}
    body["clientRequest"]["recordingConfig"] = {"channelType": 3 if is_video else 1, "maxIdleTime": 3}  # <- unlisted-value # <- out-of-range
    body["clientRequest"].update({"recordingFileConfig": {"avFileType": ["mp4"]}})  # <- mp4-without-hls
    body["clientRequest"].update(storageConfig=storage())
    return requests.post(URL, json=body)


def again(channel, more):
    body = dict(cname=channel, uid="527841")
    request = dict(token=more.token)
    request["recordingConfig"] = {"maxIdleTime": 2592001}  # <- out-of-range
    if more.types:
        request["recordingConfig"]["streamTypes"] = 7  # <- unlisted-value
    request["storageConfig"] = more.storage or {"vendor": 45}  # <- unlisted-value
    body["clientRequest"] = request
    return requests.post(URL, json=body)


def typed(client, channel):
    request = ClientRequest(
        token=os.environ["TOKEN"],
        recording_config=RecordingConfig(channel_type=1, max_idle_time=3),  # <- out-of-range
        storage_config=StorageConfig(vendor=46, region=0, bucket="b", access_key="k", secret_key="AKIAEXAMPLEEXAMPLE00"),  # <- unlisted-value # <- literal-key
    )
    return client.start(URL, cname=channel, client_request=request)


def set_later(channel):
    config = RecordingConfig()
    config.channel_type = 5  # <- unlisted-value
    config.maxIdleTime = 300
    return post(URL, config)
