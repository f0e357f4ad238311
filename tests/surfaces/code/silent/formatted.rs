// Texts that are filled in, and values whose kind is the right one.
fn start(c: &Call, vendor: u32) {
    let url = format!("{}/resourceid/{}/mode/{}/start", base, c.id, "mix");
    post(&url, format!(r#"{{"cname": "{}", "uid": "{}", "clientRequest": {{"recordingConfig": {{"channelType": {}}}, "storageConfig": {{"vendor": {vendor}, "region": 0, "bucket": "b-{bucket}", "accessKey": "{key}", "secretKey": "{secret}"}}}}}}"#, c.name, c.uid, c.kind));
    let text = format!("{{\"cname\": \"{name}\", \"uid\": \"{uid}\", \"clientRequest\": {{\"recordingConfig\": {{\"channelType\": {kind}}}, \"storageConfig\": {{\"vendor\": {vendor}, \"region\": 0, \"bucket\": \"b\", \"accessKey\": \"{key}\", \"secretKey\": \"{secret}\"}}}}}}");
    post(&url, json!({
        "cname": format!("room {}", c.id),
        "uid": c.uid.to_string(),
        "clientRequest": {
            "recordingConfig": {"channelType": c.kind.parse::<u32>(), "maxIdleTime": c.idle as i64},
            "storageConfig": {"vendor": c.list.len(), "region": 0, "bucket": c.bucket.trim(), "accessKey": key, "secretKey": secret, "fileNamePrefix": [format!("call{}", c.id), room]},
        },
    }));
}
