package com.example.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.json.JSONObject;

public class RecordingService {
    private static final String START = "https://api.agora.io/v1/apps/%s/cloud_recording/resourceid/%s/mode/mix/start";

    public Map<String, Object> start(String channel, String token) {
        Map<String, Object> storage = Map.of(
            "vendor", System.getenv("VENDOR"), // <- wrong-type
            "region", 3,
            "bucket", System.getenv("BUCKET"),
            "accessKey", System.getenv("KEY"),
            "secretKey", System.getenv("SECRET"));
        Map<String, Object> body = new HashMap<>();
        body.put("cname", channel);
        body.put("uid", 527841); // <- wrong-type
        body.put("clientRequest", Map.of(
            "token", token,
            "recordingConfig", Map.of( // <- decryption-without-secret
                "channelType", 0,
                "maxIdleTime", 2_592_001, // <- out-of-range
                "decryptionMode", 1),
            "recordingFileConfig", Map.of("avFileType", List.of("hls", "hls")), // <- file-type-twice
            "storageConfig", storage));
        return rest.postForObject(String.format(START, appId, resourceId), body, Map.class);
    }

    public JSONObject individually(String channel) {
        String url = "/mode/individual/start";
        return new JSONObject()
            .put("cname", channel)
            .put("uid", "527841")
            .put("clientRequest", new JSONObject()
                .put("recordingConfig", new JSONObject().put("channelType", 0).put("subscribeUidGroup", 9)) // <- unlisted-value
                .put("storageConfig", storageOf(channel)));
    }
}
