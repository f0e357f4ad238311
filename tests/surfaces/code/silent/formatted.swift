// Texts that are filled in, and values whose kind is the right one.
func start(_ c: Call, vendor: Int) {
    let url = "\(base)/resourceid/\(c.id)/mode/mix/start"
    post(url, """
    {"cname": "\(channel)", "uid": "\(c.uid)", "clientRequest": {"recordingConfig": {"channelType": \(c.type)},
     "storageConfig": {"vendor": \(vendor), "region": 0, "bucket": "b-\(bucket)", "accessKey": "\(key)", "secretKey": "\(secret)"}}}
    """)
    post(url, #"{"cname": "\#(channel)", "uid": "1", "clientRequest": {"recordingConfig": {"channelType": \#(c.type)}, "storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "\#(key)", "secretKey": "\#(secret)"}}}"#)
    post(url, String(format: "{\"cname\": \"%@\", \"uid\": \"%d\", \"clientRequest\": {\"recordingConfig\": {\"channelType\": %d}, \"storageConfig\": {\"vendor\": %ld, \"region\": 0, \"bucket\": \"b\", \"accessKey\": \"%@\", \"secretKey\": \"%@\"}}}", c.name, c.uid, c.type, vendor, key, secret))
    post(url, [
        "cname": "room \(c.id)",
        "uid": c.uid.description,
        "clientRequest": [
            "recordingConfig": ["channelType": Int(c.type), "maxIdleTime": c.idle.rounded()],
            "storageConfig": ["vendor": c.list.count, "region": 0, "bucket": c.bucket.lowercased(), "accessKey": key, "secretKey": secret, "fileNamePrefix": ["call\(c.id)", "a" + room]],
        ],
    ])
}
