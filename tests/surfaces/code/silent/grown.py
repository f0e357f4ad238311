"""Lists and dictionaries that are not known whole."""

users = []
for one in people:
    users.append(str(one.id))
types = ["mp4"]
if hls:
    types.append("hls")
body = {
    "cname": channel,
    "uid": str(uid),
    "clientRequest": {
        "recordingConfig": {"channelType": 1, "audioProfile": 1, "subscribeAudioUids": users, "subscribeVideoUids": users},
        "recordingFileConfig": {"avFileType": types},
    },
}
add_storage(body)
requests.post(f"{BASE}/resourceid/{rid}/mode/mix/start", json=body)
