import Foundation

let mode = "mix"
private let vendor = "1" // <- wrong-type

struct Recorder {
    func start(channel: String, resourceId: String) async throws {
        let url = "https://api.agora.io/v1/apps/\(appId)/cloud_recording/resourceid/\(resourceId)/mode/\(mode)/start"
        let body: [String: Any] = [
            "cname": channel,
            "uid": 527841, // <- wrong-type
            "clientRequest": [
                "recordingConfig": [
                    "channelType": 0,
                    "maxIdleTime": 3, // <- out-of-range
                    "subscribeUidGroup": 0, // two users
                    "streamTypes": Int(kind) ?? 2,
                ],
                "recordingFileConfig": ["avFileType": ["mp4"]], // <- mp4-without-hls
                "storageConfig": [
                    "vendor": vendor,
                    "region": String(region), // <- wrong-type
                    "bucket": "lessons",
                    "accessKey": "AKIAEXAMPLEEXAMPLE00", // <- literal-key
                    "secretKey": ProcessInfo.processInfo.environment["SECRET_KEY"] ?? "",
                    "fileNamePrefix": ["rec-\(room)", "a1"] as [Any], // <- wrong-format
                ],
            ],
        ]
        request.httpBody = try JSONSerialization.data(withJSONObject: body)
        send(url, request)
    }

    func individual(channel: String) throws {
        let url = URL(string: "\(base)/resourceid/\(id)/mode/individual/start")!
        let recordingConfig: [String: Any] = [
            "channelType": 0,
            "streamTypes": 2,
            "subscribeUidGroup": "0", // <- wrong-type
            "subscribeVideoUids": ["1", "2"],
            "subscribeAudioUids": ["1", "1"], // <- user-listed-twice
        ]
        send(url, ["cname": channel, "uid": "9", "clientRequest": ["recordingConfig": recordingConfig, "storageConfig": storage] as [String: Any]])
    }
}
