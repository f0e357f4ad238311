// Texts that are filled in, and values whose kind is the right one.
class Formatted
{
    const string Start = "{{\"cname\": \"{0}\", \"uid\": \"{1}\", \"clientRequest\": {{\"recordingConfig\": {{\"channelType\": {2}, \"maxIdleTime\": {3:D}}}, \"storageConfig\": {{\"vendor\": {4}, \"region\": 0, \"bucket\": \"{5}\", \"accessKey\": \"{6}\", \"secretKey\": \"{7}\"}}}}}}";

    void Run(Call c)
    {
        var url = string.Format("{0}/resourceid/{1}/mode/{2}/start", Base, c.Id, "mix");
        Post(url, string.Format(Start, c.Channel, c.Uid, 1, 300, 1, c.Bucket, c.Key, c.Secret));
        Post(url, $"{{\"cname\": \"{c.Channel}\", \"uid\": \"{c.Uid}\", \"clientRequest\": {{\"recordingConfig\": {{\"channelType\": {c.Type}}}, \"storageConfig\": {{\"vendor\": {c.Vendor}, \"region\": 0, \"bucket\": \"{c.Bucket}\", \"accessKey\": \"{c.Key}\", \"secretKey\": \"{c.Secret}\"}}}}}}");
        Post(url, new { cname = $"room {c.Id}", uid = c.Uid.ToString(), clientRequest = new {
            recordingConfig = new { channelType = int.Parse(c.Type), maxIdleTime = (int)c.Idle },
            storageConfig = new { vendor = Convert.ToInt32(c.Vendor), region = 0, bucket = c.Bucket.Trim(), accessKey = c.Key, secretKey = c.Secret, fileNamePrefix = new[] { "call" + c.Id, $"a{c.Room}" } } } });
    }
}
