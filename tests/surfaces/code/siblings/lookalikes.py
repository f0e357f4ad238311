"""Bodies of the other calls, and dictionaries that only share names with a start body."""

ACQUIRE = {
    "cname": "lobby",
    "uid": 527841,  # <- wrong-type
    "clientRequest": {"resourceExpiredHour": "many", "scene": 9, "region": 1},  # <- unlisted-value <- wrong-type <- wrong-type
}
UPDATE = {
    "cname": "lobby",
    "uid": "527841",
    "clientRequest": {"streamSubscribe": {"audioUidList": {"subscribeAudioUids": [1, 2]}}},  # <- wrong-type <- wrong-type
}
STOP = dict(cname="lobby", uid=1, clientRequest=dict(async_stop="yes"))  # <- wrong-type <- wrong-type
AUDIT = {"clientRequest": {"method": "GET", "path": "/v1"}, "storage": {"vendor": "x"}}
settings = {"recording": {"maxIdleTime": "soon"}, "bucket": 7}
