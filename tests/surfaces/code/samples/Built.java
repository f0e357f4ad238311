package com.example.recording;

import io.agora.rest.services.cloudrecording.api.req.StartResourceReq;
import java.util.*;

/** Bodies that come about in steps, with setters, with builders, by conditions and from methods. */
public class Built {
    static final String URL = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start";

    private Map<String, Object> storage() {
        return Map.of("vendor", 44, "region", 0, "bucket", "b", "accessKey", System.getenv("K"), "secretKey", System.getenv("S")); // <- unlisted-value
    }

    Object steps(ObjectMapper mapper, String channel, boolean video) {
        ObjectNode body = mapper.createObjectNode();
        body.put("cname", channel);
        body.put("uid", 527841); // <- wrong-type
        ObjectNode request = body.putObject("clientRequest");
        ObjectNode config = request.putObject("recordingConfig");
        config.put("channelType", video ? 3 : 1); // <- unlisted-value
        config.put("maxIdleTime", 3); // <- out-of-range
        if (video) {
            config.put("streamTypes", 7); // <- unlisted-value
        }
        request.set("storageConfig", mapper.valueToTree(storage()));
        return post(URL, body);
    }

    Object maps(String channel) {
        Map<String, Object> body = new HashMap<>();
        body.put("cname", channel);
        body.put("uid", "527841");
        body.put("clientRequest", new HashMap<>(Map.of("recordingConfig", Map.of("channelType", 4), "storageConfig", storage()))); // <- unlisted-value
        return post(URL, body);
    }

    Object setters(String channel) {
        RecordingConfig recordingConfig = new RecordingConfig();
        recordingConfig.setChannelType(1);
        recordingConfig.setMaxIdleTime(3); // <- out-of-range
        StorageConfig storageConfig = new StorageConfig();
        storageConfig.setVendor(45); // <- unlisted-value
        StartReq request = new StartReq();
        request.setCname(channel);
        request.setUid("0"); // <- recorder-not-a-number
        ClientRequest clientRequest = new ClientRequest();
        clientRequest.setRecordingConfig(recordingConfig);
        clientRequest.setStorageConfig(storageConfig);
        request.setClientRequest(clientRequest);
        return post(URL, request);
    }

    Object builders(String channel) {
        return post(URL, StartResourceReq.builder().cname(channel).uid("527841").clientRequest(
            StartResourceReq.ClientRequest.builder()
                .recordingConfig(StartResourceReq.RecordingConfig.builder()
                    .channelType(1)
                    .maxIdleTime(3) // <- out-of-range
                    .transcodingConfig(StartResourceReq.TranscodingConfig.builder().width(640).height(360).fps(15).bitrate(500).mixedVideoLayout(9).build()) // <- unlisted-value
                    .build())
                .recordingFileConfig(StartResourceReq.RecordingFileConfig.builder().avFileType(Arrays.asList("mp4")).build()) // <- mp4-without-hls
                .build()).build());
    }
}
