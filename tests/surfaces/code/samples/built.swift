// Bodies that come about in steps, as arguments with names, by conditions and from functions.
let startURL = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start"

func storage() -> [String: Any] {
    return ["vendor": 44, "region": 0, "bucket": "b", "accessKey": key, "secretKey": secret] // <- unlisted-value
}

func files() -> [String: Any] {
    ["avFileType": ["mp4"]] // <- mp4-without-hls
}

func steps(channel: String, isVideo: Bool) {
    var body: [String: Any] = [:]
    body["cname"] = channel
    body["uid"] = 527841 // <- wrong-type
    var config: [String: Any] = ["channelType": isVideo ? 3 : 1] // <- unlisted-value
    config["maxIdleTime"] = 3 // <- out-of-range
    if isVideo {
        config["streamTypes"] = 7 // <- unlisted-value
    }
    body["clientRequest"] = ["recordingConfig": config, "recordingFileConfig": files(), "storageConfig": storage()]
    post(startURL, body)
}

func typed(channel: String, more: StorageConfig?) {
    var request = StartRequest(
        cname: channel,
        uid: "0", // <- recorder-not-a-number
        clientRequest: ClientRequest(
            recordingConfig: RecordingConfig(channelType: 1, maxIdleTime: 3), // <- out-of-range
            storageConfig: more ?? StorageConfig(vendor: 45, region: 0, bucket: "b") // <- unlisted-value
        )
    )
    request.clientRequest.recordingConfig.streamTypes = 7 // <- unlisted-value
    post(startURL, request)
}
