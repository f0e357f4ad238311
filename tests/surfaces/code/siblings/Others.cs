// Objects of other libraries with names that the page has, too, and bodies that other code completes.
class Others
{
    void F(Config x)
    {
        var storage = new StorageConfig { Bucket = "photos", Region = "us-east-1", AccessKey = "k", SecretKey = "s" };
        var recording = new RecordingConfig { SampleRate = 44100, Channels = 2, Bitrate = 128000 };
        var transcoding = new TranscodingConfig { Width = "wide", Bitrate = -5 };
        var acquire = new ClientRequest { Scene = 9, ResourceExpiredHour = 0 };  // <- out-of-range <- unlisted-value
        var body = new Dictionary<string, object>();
        body["cname"] = x.Cname;
        if (x.Mixed) { body["clientRequest"] = new { recordingConfig = x.Recording }; }
        else { body["clientRequest"] = new { extensionServiceConfig = x.Services }; }
        Fill(body);
        Send(body);
    }
}
