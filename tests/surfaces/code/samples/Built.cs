// Bodies that come about in steps, in initialisers, by conditions and from methods.
public class Built
{
    const string Url = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start";

    static Dictionary<string, object> Storage()
    {
        return new Dictionary<string, object> { ["vendor"] = 44, ["region"] = 0, ["bucket"] = "b", ["accessKey"] = K, ["secretKey"] = S }; // <- unlisted-value
    }

    static object Files() => new { avFileType = new[] { "mp4" } }; // <- mp4-without-hls

    public Task Steps(string channel, bool video)
    {
        var body = new Dictionary<string, object>();
        body["cname"] = channel;
        body.Add("uid", 527841); // <- wrong-type
        var config = new Dictionary<string, object> { { "channelType", video ? 3 : 1 } }; // <- unlisted-value
        config["maxIdleTime"] = 3; // <- out-of-range
        if (video)
            config["streamTypes"] = 7; // <- unlisted-value
        body["clientRequest"] = new { recordingConfig = config, recordingFileConfig = Files(), storageConfig = Storage() };
        return Post(Url, body);
    }

    public Task Typed(string channel)
    {
        var request = new StartRequest
        {
            Cname = channel,
            Uid = "0", // <- recorder-not-a-number
            ClientRequest = new ClientRequest
            {
                RecordingConfig = new RecordingConfig { ChannelType = 1, MaxIdleTime = 3 }, // <- out-of-range
                RecordingFileConfig = new() { AvFileType = { "hls", "hls" } }, // <- file-type-twice
            },
        };
        request.ClientRequest.StorageConfig = new StorageConfig { Vendor = 45 }; // <- unlisted-value
        return Post(Url, request);
    }
}
