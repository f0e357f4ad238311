//! Bodies that come about in steps, as fields of structs, by conditions and from functions.
use serde_json::{json, Value};

const URL: &str = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start";

fn storage() -> Value {
    json!({"vendor": 44, "region": 0, "bucket": "b", "accessKey": key(), "secretKey": secret()}) // <- unlisted-value
}

fn steps(channel: &str, video: bool) {
    let mut body = json!({"cname": channel});
    body["uid"] = json!(527841); // <- wrong-type
    body["clientRequest"]["recordingConfig"] = json!({"channelType": 1});
    body["clientRequest"]["recordingConfig"]["maxIdleTime"] = json!(3); // <- out-of-range
    if video {
        body["clientRequest"]["recordingConfig"]["streamTypes"] = json!(7); // <- unlisted-value
    }
    body["clientRequest"]["storageConfig"] = storage();
    post(URL, &body);
}

fn inserted(channel: &str) {
    let mut request = Map::new();
    request.insert("recordingConfig".to_string(), json!({"channelType": 3, "maxIdleTime": 300})); // <- unlisted-value
    request.insert("recordingFileConfig".to_string(), json!({"avFileType": ["mp4"]})); // <- mp4-without-hls
    post(URL, &request);
}

fn typed(channel: String, video: bool) {
    let request = StartRequest {
        cname: channel,
        uid: "0".to_string(), // <- recorder-not-a-number
        client_request: ClientRequest {
            recording_config: Some(RecordingConfig {
                channel_type: if video { 3 } else { 1 }, // <- unlisted-value
                max_idle_time: 3, // <- out-of-range
                ..Default::default()
            }),
            storage_config: StorageConfig::builder().vendor(45).region(0).bucket("b").build(), // <- unlisted-value
            ..Default::default()
        },
    };
    post(URL, &request);
}
