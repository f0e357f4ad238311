use serde_json::{json, Map, Value};
use std::collections::HashMap;

const MODE: &str = "mix";
const VENDOR: &str = "1"; // <- wrong-type

pub async fn start(client: &Client, channel: &str, room: &Room) -> Result<(), Error> {
    let url = format!("https://api.agora.io/v1/apps/{}/cloud_recording/resourceid/{}/mode/{}/start", room.app, room.resource, MODE);
    let body = serde_json::json!({
        "cname": channel,
        "uid": 527841, // <- wrong-type
        "clientRequest": {
            "recordingConfig": {
                "channelType": 0,
                "maxIdleTime": 3, // <- out-of-range
                "subscribeUidGroup": 0, // two users
                "streamTypes": room.kind as u32,
            },
            "recordingFileConfig": {"avFileType": ["mp4"]}, // <- mp4-without-hls
            "storageConfig": {
                "vendor": VENDOR,
                "region": std::env::var("REGION").unwrap(), // <- wrong-type
                "bucket": "lessons".to_string(),
                "accessKey": "AKIAEXAMPLEEXAMPLE00", // <- literal-key
                "secretKey": std::env::var("SECRET_KEY")?,
                "fileNamePrefix": [format!("rec-{}", room.name), "a1"], // <- wrong-format
            },
        },
    });
    client.post(url).json(&body).send().await?;
    Ok(())
}

pub async fn individual(client: &Client, channel: &str) {
    let url = format!("{base}/resourceid/{id}/mode/individual/start");
    let mut storage = Map::new();
    storage.insert("vendor".to_string(), json!(12)); // <- unlisted-value
    storage.insert("region".into(), json!(0));
    storage["bucket"] = json!("b");
    storage.insert("accessKey".into(), Value::String(key));
    storage.insert("secretKey".into(), Value::String(secret));
    let recording = HashMap::from([
        ("channelType", json!("0")), // <- wrong-type
        ("subscribeUidGroup", json!(0)),
    ]);
    client.post(url).json(&json!({
        "cname": channel,
        "uid": "0x1", // <- recorder-not-a-number
        "clientRequest": { "recordingConfig": recording, "storageConfig": storage }
    })).send().await;
}
