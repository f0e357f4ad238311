class Client {
    static final String START = "/v1/apps/%s/cloud_recording/resourceid/%s/mode/individual/start";

    String body() {
        return post(START, """
            {
              "cname": "lesson",
              "uid": "527841",
              "clientRequest": {
                "recordingConfig": {"channelType": 0, "subscribeUidGroup": 0, "maxidletime": 300},
                "storageConfig": {"vendor": 1, "region": 18, "bucket": "b", "accessKey": "<k>", "secretKey": "<s>"}
              }
            }
            """);
    }

    String escaped() {
        return post(START, "{\"cname\": \"c\", \"uid\": 12, \"clientRequest\": {\"recordingConfig\": {\"channelType\": 0, \"subscribeUidGroup\": 0}, \"storageConfig\": {\"vendor\": 5, \"bucket\": \"b\", \"accessKey\": \"<k>\", \"secretKey\": \"<s>\"}}}");
    }
}
