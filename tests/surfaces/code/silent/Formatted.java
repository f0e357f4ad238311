// Texts that are filled in, and values whose kind is the right one.
class Formatted {
  private static final String START = "{\"cname\": \"%s\", \"uid\": \"%s\", \"clientRequest\": {\"recordingConfig\": {\"channelType\": %d, \"maxIdleTime\": %d}, \"storageConfig\": {\"vendor\": %d, \"region\": 0, \"bucket\": \"%s\", \"accessKey\": \"%s\", \"secretKey\": \"%s\"}}}";

  void start(Call c) {
    String url = String.format("%s/resourceid/%s/mode/%s/start", base, c.id, "mix");
    post(url, String.format(START, c.channel, c.uid, 1, 300, 1, c.bucket, c.key, c.secret));
    post(url, START.formatted(c.channel, c.uid, 1, 300, 1, c.bucket, c.key, c.secret));
    post(url, Map.of("cname", "room " + c.id, "uid", String.valueOf(c.uid), "clientRequest", Map.of(
        "recordingConfig", Map.of("channelType", Integer.parseInt(c.type), "maxIdleTime", (int) c.idle),
        "storageConfig", Map.of("vendor", c.list.size(), "region", 0, "bucket", c.bucket.toString(), "accessKey", c.key,
            "secretKey", c.secret, "fileNamePrefix", List.of("call" + c.id, String.format("a%s", c.room))))));
  }
}
