url = "/mode/mix/start"
lines = """
{"cname": "lobby", "uid": "527841",
 "clientRequest": {
   "recordingConfig": {"channelType": "0", "maxIdleTime": 300},
   "storageConfig": {"vendor": "1", "region": 0, "bucket": "b", "accessKey": "#{key}", "secretKey": "#{secret}"}}}
"""
raw = ~S({"cname": "lo\u0062by", "uid": 527841, "clientRequest": {"recordingConfig": {"channelType": 0}, "storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "${K}", "secretKey": "${S}"}}})
sigil = ~s|{"cname": "lobby", "uid": 527841, "clientRequest": {"recordingConfig": {"channelType": 0}, "storageConfig": {"vendor": 1, "region": "0", "bucket": "b", "accessKey": "#{key}", "secretKey": "#{secret}"}}}|
