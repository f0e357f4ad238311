"""Values that are not known, of which enough is known."""
import os as system

START = '{"cname": "%s", "uid": "rec-%s", "clientRequest": {"recordingConfig": {"channelType": 1, "maxIdleTime": %d}, "storageConfig": {"vendor": %d, "region": 0, "bucket": "%s", "accessKey": "%s", "secretKey": "%s"}}}'  # <- recorder-not-a-number


def start(room, mode="mix"):
    post("%s/resourceid/%s/mode/%s/start" % (BASE, room.resource, "mix"), START % room.values)


def start_again(room):
    client.start(
        room.resource,
        mode="individual",
        body={
            "cname": room.name,
            "uid": int(room.uid),  # <- wrong-type
            "clientRequest": {
                "recordingConfig": {"channelType": 0, "maxIdleTime": 300, "subscribeUidGroup": str(room.group)},  # <- wrong-type
                "storageConfig": {
                    "vendor": 1,
                    "region": system.getenv("REGION"),
                    "bucket": len(room.name),  # <- wrong-type
                    "accessKey": "AKIAEXAMPLEEXAMPLE00",  # <- literal-key
                    "secretKey": room.secret,
                    "fileNamePrefix": [
                        f"call_{room.id}",  # <- wrong-format
                        "rec/" + room.id,  # <- wrong-format
                    ],
                },
            },
        },
    )
