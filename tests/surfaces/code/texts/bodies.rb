URL = "/mode/mix/start"
lines = <<~JSON
  {"cname": "lobby", "uid": "527841",
   "clientRequest": {
     "recordingConfig": {"channelType": "0", "maxIdleTime": 300},
     "storageConfig": {"vendor": "1", "region": 0, "bucket": "b", "accessKey": "#{key}", "secretKey": "#{secret}"}}}
JSON
raw = <<-'JSON'
  {"cname": "lo\u0062by", "uid": 527841, "clientRequest": {"recordingConfig": {"channelType": 0}, "storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "${K}", "secretKey": "${S}"}}}
JSON
single = '{"cname": "lobby", "uid": 527841, "clientRequest": {"recordingConfig": {"channelType": 0}, "storageConfig": {"vendor": 1, "region": "0", "bucket": "b", "accessKey": "${K}", "secretKey": "${S}"}}}'
percent = %q({"cname": "lobby", "uid": 527841, "clientRequest": {"recordingConfig": {"channelType": 0}, "storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "${K}", "secretKey": "${S}"}}})
