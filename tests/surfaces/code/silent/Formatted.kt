// Texts that are filled in, and values whose kind is the right one.
fun start(c: Call, vendor: Int, secret: String) {
    val url = "$base/resourceid/${c.id}/mode/mix/start"
    post(url, """{"cname": "$channel", "uid": "${c.uid}", "clientRequest": {"recordingConfig": {"channelType": ${c.type}}, "storageConfig": {"vendor": $vendor, "region": 0, "bucket": "b-$bucket", "accessKey": "$key", "secretKey": "$secret"}}}""")
    post(url, "{\"cname\": \"%s\", \"uid\": \"%d\", \"clientRequest\": {\"recordingConfig\": {\"channelType\": %d}, \"storageConfig\": {\"vendor\": %d, \"region\": 0, \"bucket\": \"b\", \"accessKey\": \"%s\", \"secretKey\": \"%s\"}}}".format(c.name, c.uid, c.type, vendor, key, secret))
    post(url, mapOf(
        "cname" to "room ${c.id}",
        "uid" to c.uid.toString(),
        "clientRequest" to mapOf(
            "recordingConfig" to mapOf("channelType" to c.type.toInt(), "maxIdleTime" to c.idle),
            "storageConfig" to mapOf("vendor" to c.list.size, "region" to 0, "bucket" to c.bucket.trim(), "accessKey" to key, "secretKey" to secret, "fileNamePrefix" to listOf("call${c.id}", "a" + room)),
        ),
    ))
}
