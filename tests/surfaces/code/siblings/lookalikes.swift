// Bodies of the other calls, and dictionaries that only share names with a start body.
let acquire: [String: Any] = ["cname": "lobby", "uid": 1, "clientRequest": ["resourceExpiredHour": "many", "scene": 9]]  // <- unlisted-value <- wrong-type <- wrong-type
let stop: [String: Any] = ["cname": "lobby", "uid": 1, "clientRequest": ["async_stop": "yes"]]  // <- wrong-type <- wrong-type
let audit: [String: Any] = ["clientRequest": ["method": "GET"], "storage": ["vendor": "x"]]
let storageConfig = ["driver": "disk", "root": "/tmp"]

func body(_ x: Config) -> [String: Any] {
    var request: [String: Any] = [
        "recordingConfig": ["channelType": x.type],
    ]
    request["storageConfig"] = ["vendor": x.vendor, "region": x.region, "bucket": x.bucket, "accessKey": x.key, "secretKey": x.secret]
    return ["cname": x.cname, "uid": "\(x.uid)", "clientRequest": request]
}
