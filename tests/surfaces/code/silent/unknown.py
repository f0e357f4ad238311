"""Every leaf of a sound body is a variable, a call or an f-string."""


def body(x, **more):
    made = {
        "cname": x.cname,
        "uid": f"{x.uid}",
        "clientRequest": {
            **more,
            "recordingConfig": {"channelType": int(x.type), **x.rest, "maxIdleTime": x.idle or 300},
            "recordingFileConfig": dict(avFileType=[*x.types]),
            "storageConfig": {key: value for key, value in x.storage.items()},
        },
    }
    made["clientRequest"]["token"] = x.token
    return made


RECORDING = {"recordingConfig": {"sample_rate": 44100, "device": "mic"}}
storageConfig = {"backend": "s3", "bucket": "photos"}
