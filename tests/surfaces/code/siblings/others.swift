// Objects of other libraries with names that the page has, too, and bodies that other code completes.
let storage = StorageConfig(bucket: "photos", region: "us-east-1", accessKey: "k", secretKey: "s")
let recordingConfig = RecordingConfig(sampleRate: 44100, channels: 2, url: url)
var transcoding = TranscodingConfig()
transcoding.width = "wide"
let acquire = ClientRequest(scene: 9, resourceExpiredHour: 0)  // <- out-of-range <- unlisted-value
func f(x: Config) -> [String: Any] {
    var request: [String: Any] = ["recordingConfig": ["channelType": x.type]]
    if let types = x.types { request["recordingFileConfig"] = ["avFileType": types] }
    request["storageConfig"] = x.own ? x.storage : ["vendor": x.vendor]
    fill(&request)
    return ["cname": x.cname, "uid": String(x.uid), "clientRequest": request]
}
