"""Objects of other libraries with names that the page has, too, and bodies of other calls."""

from other.storage import RecordingConfig, StorageConfig, TranscodingConfig

storage = StorageConfig(endpoint="minio:9000", region="us-east-1", bucket="photos", access_key="k", secret_key="s")
recording_config = RecordingConfig(sample_rate=44100, channels=2, bitrate=128000, device="mic")
transcoding_config = TranscodingConfig(width="1280", height="720", fps=99, bitrate="auto")
snapshot_config = SnapshotConfig(enabled=True, interval="5m")


def set_up(session):
    config = RecordingConfig()
    config.max_size = "10MB"
    config.sample_rate = 44100
    storage_config = StorageConfig()
    storage_config.vendor = session.vendor
    storage_config.path = "/tmp"
    return session.start(config, storage_config, cname=session.name)


acquire = ClientRequest(resource_expired_hour="many", scene=9, start_parameter=StartParameter(storage_config=StorageConfig(vendor=99)))  # <- newer-edition <- unlisted-value <- wrong-type
other = ClientRequest(method="GET", url="/", recording_config=RecordingConfig(device="mic"))


def update(client, more):
    body = {"cname": more.cname, "uid": 1}  # <- wrong-type
    body["clientRequest"] = {}
    body["clientRequest"]["streamSubscribe"] = {"audioUidList": {"subscribeAudioUids": "all"}}  # <- wrong-type
    return client.post("/update", json=body)


def partly(client, more):
    body = {"cname": more.cname, "uid": "5"}
    request = {}
    if more.token:
        request["token"] = more.token
    else:
        request["recordingConfig"] = {}
    request["storageConfig"] = more.storage if more.own else {"vendor": 1, "region": 0}
    body["clientRequest"] = request
    fill(body)
    return client.post(URL, json=body)
