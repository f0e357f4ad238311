"""Texts that are filled in, and values whose kind is the right one."""
START = '{"cname": "%(channel)s", "uid": "%(uid)s", "clientRequest": {"recordingConfig": {"channelType": 1, "maxIdleTime": %(idle)d}, "storageConfig": {"vendor": %(vendor)d, "region": 0, "bucket": "%(bucket)s", "accessKey": "%(key)s", "secretKey": "%(secret)s"}}}'
LATER = '{{"cname": "{}", "uid": "{uid}", "clientRequest": {{"recordingConfig": {{"channelType": {0!r}}}, "storageConfig": {{"vendor": {1:d}, "region": 0, "bucket": "{}", "accessKey": "{}", "secretKey": "{}"}}}}}}'


def start(values, mode="mix"):
    post("%s/resourceid/%s/mode/%s/start" % (BASE, values["id"], "mix"), START % values)
    post("{}/resourceid/{}/mode/{}/start".format(BASE, values["id"], "mix"), LATER.format(*values))
    post(
        f"{BASE}/mode/mix/start",
        {
            "cname": f"room {values['id']}#",
            "uid": str(int(values["uid"])),
            "clientRequest": {
                "recordingConfig": {"channelType": int(values["type"]), "maxIdleTime": 60 * values["minutes"]},
                "storageConfig": {
                    "vendor": len(values), "region": 1 + values["region"], "bucket": "b-" + values["bucket"],
                    "accessKey": values["k"], "secretKey": values["s"], "fileNamePrefix": [f"call{values['id']}", "a" + values["b"]],
                },
            },
        },
    )
