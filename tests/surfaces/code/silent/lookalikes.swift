// Bodies of the other calls, and dictionaries that only share names with a start body.
let audit: [String: Any] = ["clientRequest": ["method": "GET"], "storage": ["vendor": "x"]]
let storageConfig = ["driver": "disk", "root": "/tmp"]

func body(_ x: Config) -> [String: Any] {
    var request: [String: Any] = [
        "recordingConfig": ["channelType": x.type],
    ]
    request["storageConfig"] = ["vendor": x.vendor, "region": x.region, "bucket": x.bucket, "accessKey": x.key, "secretKey": x.secret]
    return ["cname": x.cname, "uid": "\(x.uid)", "clientRequest": request]
}
