"""A template that is filled before it is sent, and a copy that is masked for a log."""

import copy

BASE = {
    "cname": "",
    "uid": "",
    "clientRequest": {"token": "", "recordingConfig": {"channelType": 1}, "storageConfig": {}},
}


def filled(channel, uid, token, storage):
    body = copy.deepcopy(BASE)
    body["cname"] = channel
    body["uid"] = str(uid)
    body["clientRequest"]["token"] = token
    body["clientRequest"]["storageConfig"] = storage
    return body


def masked(body):
    shown = copy.deepcopy(body)
    shown["clientRequest"]["storageConfig"]["accessKey"] = "***"
    shown["clientRequest"]["storageConfig"]["secretKey"] = "***"
    return shown
