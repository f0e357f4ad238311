const val URL = "/mode/mix/start"
val raw = """
    {"cname": "lobby", "uid": "527841",
     "clientRequest": {
       "recordingConfig": {"channelType": "0", "maxIdleTime": 300},
       "storageConfig": {"vendor": "1", "region": 0, "bucket": "b", "accessKey": "$key", "secretKey": "$secret"}}}
""".trimIndent()
val escaped = "{\"cname\": \"lobby\", \"uid\": 527841, \"clientRequest\": {\"recordingConfig\": {\"channelType\": 0}, \"storageConfig\": {\"vendor\": 1, \"region\": \"0\", \"bucket\": \"b\", \"accessKey\": \"$key\", \"secretKey\": \"$secret\"}}}"
