public class Properties {
  // An object of properties, and a required member whose name is misspelt.
  Task Start(string rid, string cname, string uid) {
    var body = new JObject(
      new JProperty("cname", cname),
      new JProperty("uid", uid),
      new JProperty("clientRequest", new JObject(
        new JProperty("recordingConfig", new JObject(
          new JProperty("channelType", 1),
          new JProperty("maxIdleTime", 4))), // <- out-of-range
        new JProperty("storageConfig", new JObject(
          new JProperty("vendor", 1), new JProperty("region", 0), new JProperty("bucket", bucket),
          new JProperty("accessKey", key), new JProperty("secertKey", secret)))))); // <- missing-member
    return http.PostAsync($"https://api.agora.io/v1/apps/a/cloud_recording/resourceid/{rid}/mode/mix/start", body);
  }
}
