using System.Net.Http.Json;

public class RecordingController : ControllerBase
{
    public async Task<IActionResult> Start(string channel, string token, string rid)
    {
        var url = $"https://api.agora.io/v1/apps/{AppId}/cloud_recording/resourceid/{rid}/mode/mix/start";
        var body = new
        {
            cname = channel,
            uid = 527841, // <- wrong-type
            clientRequest = new
            {
                token,
                recordingConfig = new
                {
                    channelType = 0,
                    streamTypes = 0,
                    videoStreamType = 1, // <- video-stream-type-without-video
                },
                recordingFileConfig = new { avFileType = new[] { "hls", "mp4" } },
                storageConfig = new Dictionary<string, object>
                {
                    ["vendor"] = Environment.GetEnvironmentVariable("VENDOR"), // <- wrong-type
                    ["region"] = 3,
                    { "bucket", config["Bucket"] },
                    ["accessKey"] = config["Key"],
                    ["secretkey"] = config["Secret"], // <- wrong-letter-case
                },
            },
        };
        return Ok(await http.PostAsJsonAsync(url, body));
    }
}
