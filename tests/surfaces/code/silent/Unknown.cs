class Unknown
{
    object Body(Config x) => new
    {
        cname = x.Channel,
        uid = x.Uid.ToString(),
        clientRequest = new
        {
            recordingConfig = new { channelType = x.Type, maxIdleTime = x.Idle },
            storageConfig = new { vendor = x.Vendor, region = x.Region, bucket = x.Bucket, accessKey = x.Key, secretKey = x.Secret },
        },
    };

    object storageConfig = new { driver = "disk", root = "/tmp" };
}
