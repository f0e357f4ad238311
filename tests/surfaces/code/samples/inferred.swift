// Types that Swift infers.
let body = StartBody(cname: channel, uid: String(uid), clientRequest: .init(
    token: token,
    recordingConfig: .init(channelType: 1, maxIdleTime: 4), // <- out-of-range
    storageConfig: storage))
let url = URL(string: "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/\(rid)/mode/mix/start")!
